/** A program whose help and errors are in Swedish. */
import type { Command } from 'commander';
import { helpInSwedish, helpPatterns } from './help.words.js';
import { typedAs } from './missing-last.js';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Options:': 'Flaggor:',
  'Commands:': 'Kommandon:',
  'Arguments:': 'Argument:',
  'Examples:': 'Exempel:',
};

/** A text of the program; undefined where nobody has said it in Swedish. */
export function swedishHelp(text: string): string | undefined {
  const [pattern, swedish = ''] = helpPatterns.find(([english]) => english.test(text)) ?? [];
  return helpInSwedish[text] ?? (pattern === undefined ? undefined : text.replace(pattern, swedish));
}

/** The command and all below it. */
export function inSwedish(command: Command): void {
  const help = command.createHelp();
  command.description(said(command.description()));
  command.helpOption('-h, --help', said('display help for command'));
  if (command.commands.length > 0) command.helpCommand('help [command]', said('display help for command'));
  for (const one of [...command.registeredArguments, ...command.options])
    one.description = said(one.description);
  command.configureHelp({
    styleTitle: (title) => TITLES[title] ?? title,
    argumentDescription: (argument) => annotated(help.argumentDescription(argument)),
    optionDescription: (option) => annotated(help.optionDescription(option)),
    commandUsage: (one) => placeholders(help.commandUsage(one)),
    subcommandTerm: (one) => placeholders(help.subcommandTerm(one)),
  });
  command.showHelpAfterError(
    command.commands.length > 0
      ? '(sjukregler --lang sv --help visar alla kommandon)'
      : `(${typedAs(command)} --lang sv --help visar flaggorna, med exempel)`,
  );
  command.commands.forEach(inSwedish);
}

function said(text: string): string {
  return swedishHelp(text) ?? text;
}

/** What commander adds to a description. */
function annotated(text: string): string {
  return text
    .replace(/\((choices|default): /g, (_, what) => (what === 'choices' ? '(något av: ' : '(förval: '))
    .replace(/, default: /g, ', förval: ');
}

/** What commander writes for options and commands; arguments keep the names that errors call them. */
function placeholders(usage: string): string {
  return usage.replace('[options]', '[flaggor]').replace('[command]', '[kommando]');
}

/** What stands below the options, paragraph by paragraph. */
export function swedishParagraphs(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) => {
      const [, before = '', own = '', after = ''] = /^(\n*)(.*?)(\n*)$/s.exec(paragraph) ?? [];
      return before + said(own).replace(/^Examples:/, 'Exempel:') + after;
    })
    .join('\n\n');
}

/** An error of commander's, which it says in English. */
export function swedishUsage(text: string): string {
  return USAGE.reduce((before, [english, swedish]) => before.replace(english, swedish), text);
}

const USAGE: readonly (readonly [RegExp, string])[] = [
  [/unknown option /, 'okänd flagga '],
  [/unknown command /, 'okänt kommando '],
  [/missing required argument ('.*?')/, 'argumentet $1 saknas'],
  [/required option ('.*?') not specified/, 'flaggan $1 måste anges'],
  [/option ('.*?') argument missing/, 'flaggan $1 saknar värde'],
  [/option ('.*?') argument ('.*?') is invalid\./s, 'flaggan $1 kan inte ha värdet $2.'],
  [
    /command-argument value ('.*?') is invalid for argument ('.*?')\./s,
    'argumentet $2 kan inte ha värdet $1.',
  ],
  [/Allowed choices are /, 'Tillåtna värden är '],
  [
    /too many arguments(?: for ('.*?'))?\. Expected (\d+) arguments? but got (\d+)\./,
    'för många argument: $3 i stället för $2.',
  ],
  [/\(Did you mean one of (.*?)\?\)/, '(Menade du något av $1?)'],
  [/\(Did you mean (.*?)\?\)/, '(Menade du $1?)'],
  [/It must be a whole number above zero\./, 'Det ska vara ett heltal över noll.'],
  [/It must be a size, such as 600MB\./, 'Det ska vara en storlek, till exempel 600MB.'],
  [/At most (\d+) (?:threads|days)\./, 'Högst $1.'],
  [/It must be a month, such as 2026-01\./, 'Det ska vara en månad, till exempel 2026-01.'],
  [/Give some of (.*)\./, 'Ange något av $1.'],
  [/Give parts as 3 or 1-4,7\./, 'Ange delar som 3 eller 1-4,7.'],
  [
    /one of (.*) stands on the (left|right) of the equals sign\./,
    'Något av $1 ska stå på ena sidan av likhetstecknet.',
  ],
];
