import { Command } from 'commander';
import { registry } from '../generated/registry.js';
import { addAgreement } from './agreement.js';
import { addAssess } from './assess.js';
import { addAssessPerson } from './assess-person.js';
import { addBatch } from './batch-command.js';
import { addCompare } from './compare.js';
import type { Language } from '../finding/words.js';
import { addExplain } from './explain.js';
import { addMeeting, addPlan } from './forms.js';
import { addLaw } from './law.js';
import { addMcp } from './mcp.js';
import { readJson, STANDARD_INPUT } from './input.js';
import { addLawRadar } from './law-radar.js';
import { inSwedish, swedishParagraphs, swedishUsage } from './in-swedish.js';
import { addLint } from './lint.js';
import { missingLast, typedAs } from './missing-last.js';
import { languageOption, lineWidth, print } from './output.js';
import { addPayrollLines } from './payroll-lines.js';
import { addPopulation } from './population/command.js';
import { rulesTable } from './rules-table.js';
import { ruleNamed } from './rule.js';
import { addSchema } from './schema.js';
import { addServe } from './serve.js';
import { addStatistics } from './statistics/command.js';
import { addTable } from './table.js';
import { addWhatIf } from './what-if.js';

declare const SJUKREGLER_VERSION: string;

const FILE = 'JSON file, or - for standard input';

export function program(language: Language = 'en'): Command {
  const command = new Command('sjukregler')
    .description('The Swedish rules on sick leave and rehabilitation.')
    .version(SJUKREGLER_VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => process.stdout.write(language === 'sv' ? swedishParagraphs(text) : text),
      outputError: (text, write) => {
        const said = text.replace(/^error: /, 'sjukregler: ');
        write(language === 'sv' ? swedishUsage(said) : said);
      },
    })
    .showHelpAfterError('(sjukregler --help shows every command)')
    .addHelpText(
      'after',
      `
Examples:
  $ sjukregler rules
  $ echo '{"periodFrom":"2026-03-02","weeklyPay":8000}' | sjukregler eval sick-pay/karensavdrag
  $ sjukregler batch sick-pay/periods spells.ndjson --key id > periods.ndjson
  $ sjukregler schema sick-pay/amount
  $ sjukregler assess case.json --as-of 2026-03-20 --lang sv
  $ sjukregler lint time.xml
  $ sjukregler table day-amounts
  $ sjukregler --lang sv --help

Exit status: 0 done, 2 usage, 3 invalid input, 1 anything else.`,
    );

  command
    .command('rules')
    .description('every rule: id, title, sections, covered dates')
    .option('--json', 'as JSON')
    .action(({ json, lang }: { json?: true; lang: Language }) => {
      const list = registry.map(({ id, title, sections, covered }) => ({
        id,
        title: title.en,
        titleSv: title.sv,
        sections,
        covered,
      }));
      print(json ? JSON.stringify(list, null, 2) : rulesTable(registry, lang, lineWidth()));
    });

  command
    .command('eval')
    .description('one JSON in, one finding out')
    .argument('<rule>', 'the rule’s id')
    .argument('[file]', FILE, STANDARD_INPUT)
    .action(async (id: string, file: string) => {
      const rule = ruleNamed(id);
      print(JSON.stringify(rule.decide(await readJson(file)), null, 2));
    });

  addBatch(command);
  addSchema(command);
  addExplain(command);
  addAssess(command);
  addPlan(command);
  addMeeting(command);
  addAssessPerson(command);
  addLint(command);
  addCompare(command);
  addWhatIf(command);
  addPayrollLines(command);
  addLawRadar(command);
  addTable(command);
  addLaw(command);
  addAgreement(command);
  addPopulation(command);
  addStatistics(command);
  addServe(command, SJUKREGLER_VERSION);
  addMcp(command, SJUKREGLER_VERSION);

  for (const one of leavesOf(command)) {
    if (!one.options.some(({ long }) => long === '--lang')) one.addOption(languageOption());
    one.showHelpAfterError(`(${typedAs(one)} --help shows its options, with examples)`);
    missingLast(one);
  }
  if (language === 'sv') inSwedish(command);
  return command;
}

/** The commands that do something: each takes the language of its help and its errors. */
function leavesOf(command: Command): readonly Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leavesOf);
}
