/** `sjukregler schema`: the JSON Schemas of the package. */
import type { Command } from 'commander';
import { UsageError } from './exit.js';
import { didYouMean } from './nearest.js';
import { write } from './print.js';
import { published } from './published.js';
import { ruleList } from './rule-list.js';

/** Of what is no rule, with their files. */
const FILES: Readonly<Record<string, string>> = {
  case: 'case',
  assessment: 'assessment',
  person: 'person',
  'person-assessment': 'person-assessment',
  'payroll-lines': 'payroll-lines',
  agreement: 'agreement',
  facts: 'facts',
  mapping: 'file-mapping',
};

interface Options {
  readonly output?: true;
}

export function addSchema(command: Command): void {
  command
    .command('schema')
    .description(
      'JSON Schema (2020-12) of what a rule takes or finds, of a case, a person, an assessment, payroll lines, an agreement, or of a file that is given beside one',
    )
    .argument('<name>', `the rule’s id, or one of ${Object.keys(FILES).join(', ')}`)
    .option('--output', 'of what the rule finds')
    .addHelpText(
      'after',
      `
Examples:
  $ sjukregler schema sick-pay/amount
  $ sjukregler schema sick-pay/amount --output
  $ sjukregler schema assessment`,
    )
    .action((name: string, { output }: Options) => {
      write(published(`schemas/${output === true ? findingNamed(name) : fileNamed(name)}.json`));
    });
}

function fileNamed(name: string): string {
  if (isRule(name)) return name;
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  if (file === undefined) throw unknown(name, [...Object.keys(FILES), ...ids()]);
  return file;
}

function findingNamed(name: string): string {
  if (isRule(name)) return `findings/${name}`;
  if (Object.hasOwn(FILES, name)) {
    throw new UsageError({
      sv: '--output hör till en regel; det som följer av ett ärende finns i assessment, person-assessment och payroll-lines',
      en: '--output goes with a rule; what follows from a case is in assessment, person-assessment and payroll-lines',
    });
  }
  throw unknown(name, ids());
}

function isRule(name: string): boolean {
  return ruleList.some(({ id }) => id === name);
}

function ids(): string[] {
  return ruleList.map(({ id }) => id);
}

function unknown(name: string, names: readonly string[]): UsageError {
  const meant = didYouMean(name, names);
  return new UsageError({
    sv: `schemat finns inte${meant.sv}`,
    en: `no such schema${meant.en}`,
  });
}
