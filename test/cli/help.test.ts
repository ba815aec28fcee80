import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { helpInSwedish } from '../../src/cli/help.words.js';
import { swedishHelp, swedishParagraphs, swedishUsage } from '../../src/cli/in-swedish.js';
import { languageLast, languageOf } from '../../src/cli/language.js';
import { commands } from '../../src/cli/commands.js';
import { program } from '../../src/cli/program.js';
import type { Language } from '../../src/finding/words.js';
import { commandLine } from '../support/cli-in-process.js';

const whole = (language: Language): Promise<Command> => program({ version: '0.0.0', commands, language });

const [english, swedish] = [await whole('en'), await whole('sv')];

const allOf = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(allOf)];

/** The lines of examples are commands in any language. */
const paragraphsBelow = (command: Command): readonly string[] => {
  let written = '';
  command.configureOutput({ writeOut: (text) => (written += text) });
  command.outputHelp();
  return written
    .slice(command.helpInformation().length)
    .split('\n\n')
    .map((text) => text.trim())
    .filter((text) => text !== '' && !text.startsWith('Examples:'));
};

const textsOf = (command: Command): readonly string[] => [
  command.description(),
  ...[...command.registeredArguments, ...command.options].map(({ description }) => description),
  ...paragraphsBelow(command),
];

describe('the help', () => {
  const texts = new Set([...allOf(english).flatMap(textsOf), 'display help for command']);

  it.each([...texts])('is in Swedish: %s', (text) => {
    expect(swedishHelp(text)).toBeDefined();
  });

  it('has no Swedish for what the program does not say', () => {
    expect(Object.keys(helpInSwedish).filter((text) => !texts.has(text))).toEqual([]);
  });

  it('describes every command and option in Swedish, with titles and what commander adds', () => {
    const assess = swedish.commands.find((command) => command.name() === 'assess');
    const help = (assess?.helpInformation() ?? '').replace(/\s+/g, ' ');
    expect(help).toContain('Användning: sjukregler assess');
    expect(help).toContain('den dag som bedömningen avser');
    expect(help).toContain('(något av: "sv", "en", förval: "en")');
    expect(help).toContain('visa hjälp');
    expect(help).not.toMatch(/Usage|Options:|choices|default/);
  });

  it.each(['', 'population'])('describes the command that shows it in Swedish: %s', (name) => {
    const command = swedish.commands.find((one) => one.name() === name) ?? swedish;
    const help = command.helpInformation().replace(/\s+/g, ' ');
    expect(help).toContain('help [kommando] visa hjälp');
    expect(help).not.toContain('display');
  });

  it.each([
    ['help', ['help', 'help']],
    ['population --help', ['population', 'help', 'help']],
  ])('of itself is %s', async (as, typed) => {
    for (const lang of ['sv', 'en']) {
      const help = await commandLine([...typed, '--lang', lang]);
      expect(help).toEqual(await commandLine([...as.split(' '), '--lang', lang]));
      expect([help.exit, help.err]).toEqual([0, '']);
    }
  });

  it.each([
    [['help', 'nothing'], "okänt kommando 'nothing'"],
    [['population', 'help', 'nothing'], 'för många argument'],
  ])('of what is no command is an error: %j', async (typed, said) => {
    const { exit, out, err } = await commandLine([...typed, '--lang', 'sv']);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(err).not.toContain('Exempel');
  });

  it('translates what stands below the options', () => {
    expect(swedishParagraphs('\nExamples:\n  $ sjukregler rules\n\nA line may have 5 characters.\n')).toBe(
      '\nExempel:\n  $ sjukregler rules\n\nEn rad får ha 5 tecken.\n',
    );
  });
});

describe('an error of usage', () => {
  it.each([
    ["unknown option '--x'\n(Did you mean --y?)", "okänd flagga '--x'\n(Menade du --y?)"],
    ["required option '--as-of <date>' not specified", "flaggan '--as-of <date>' måste anges"],
    ["missing required argument 'rule'", "argumentet 'rule' saknas"],
    [
      "option '--lang <language>' argument 'x' is invalid. Allowed choices are sv, en.",
      "flaggan '--lang <language>' kan inte ha värdet 'x'. Tillåtna värden är sv, en.",
    ],
    [
      "too many arguments for 'eval'. Expected 2 arguments but got 3.",
      'för många argument: 3 i stället för 2.',
    ],
    ["unknown command 'x'\n(Did you mean one of a, b?)", "okänt kommando 'x'\n(Menade du något av a, b?)"],
  ])('%s', (english, swedish) => {
    expect(swedishUsage(english)).toBe(swedish);
  });
});

describe('the language', () => {
  it.each([
    [['assess', '--lang', 'sv'], 'sv'],
    [['--lang=sv', '--help'], 'sv'],
    [['assess', '--lang', 'sv', '--lang', 'en'], 'en'],
    [['eval', '--', '--lang', 'sv'], 'en'],
    [['rules'], 'en'],
  ] as const)('of %j is %s', (typed, language) => {
    expect(languageOf(typed)).toBe(language);
  });

  it.each([
    [
      ['--lang', 'sv', 'rules', '--json'],
      ['rules', '--json', '--lang', 'sv'],
    ],
    [
      ['--lang=sv', 'rules'],
      ['rules', '--lang=sv'],
    ],
    [
      ['--lang', 'sv', 'rules', '--lang', 'en'],
      ['rules', '--lang', 'en'],
    ],
    [['--lang', 'sv', '--help'], ['--help']],
    [['--help', '--lang', 'sv'], ['--help']],
    [['--help', '--lang=sv'], ['--help']],
    [
      ['rules', '--lang', 'sv'],
      ['rules', '--lang', 'sv'],
    ],
  ])('of %j stands behind the command', (typed, moved) => {
    expect(languageLast(typed)).toEqual(moved);
  });
});
