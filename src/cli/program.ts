/** The program as commander knows it. */
import { Command } from 'commander';
import type { Language } from '../finding/words.js';
import type { Commands } from './command.js';
import { missingLast, typedAs } from './missing-last.js';
import { languageOption } from './output.js';

interface Given {
  readonly version: string;
  readonly commands: Commands;
  readonly language: Language;
  /** The command that was typed: where it is one, the program has no other, and says nothing else for it. */
  readonly typed?: string;
}

export async function program({ version, commands, language, typed = '' }: Given): Promise<Command> {
  // Its texts are as long as the rest of the program.
  const swedish = language === 'sv' ? await import('./in-swedish.js') : undefined;
  const command = new Command('sjukregler')
    .description('The Swedish rules on sick leave and rehabilitation.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => process.stdout.write(swedish?.swedishParagraphs(text) ?? text),
      outputError: (text, write) => {
        const said = text.replace(/^error: /, 'sjukregler: ');
        write(swedish?.swedishUsage(said) ?? said);
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

  const names = Object.hasOwn(commands, typed) ? [typed] : Object.keys(commands);
  for (const name of names) await commands[name]?.(command, version);

  for (const one of leavesOf(command)) {
    if (!one.options.some(({ long }) => long === '--lang')) one.addOption(languageOption());
    one.showHelpAfterError(`(${typedAs(one)} --help shows its options, with examples)`);
    missingLast(one);
  }
  swedish?.inSwedish(command);
  return command;
}

/** The commands that do something: each takes the language of its help and its errors. */
function leavesOf(command: Command): readonly Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leavesOf);
}
