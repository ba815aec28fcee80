/** `sjukregler assess-person`: several employments of one person, with what they share. */
import { Option, type Command } from 'commander';
import type { Person } from '../case/person/person.js';
import type { Language } from '../finding/words.js';
import { assessPerson } from '../generated/checked-case.js';
import { personReport } from '../report/person/person-report.js';
import { reportHtml } from '../report/render/html.js';
import { reportMarkdown } from '../report/render/markdown.js';
import { readInput } from './input.js';
import { languageOption, printReport } from './output.js';
import { print, write } from './print.js';

const FORMATS = ['text', 'json', 'md', 'html'] as const;

interface Options {
  readonly asOf: string;
  readonly format: (typeof FORMATS)[number];
  readonly lang: Language;
}

export function addAssessPerson(command: Command): void {
  command
    .command('assess-person')
    .description(
      'several employments of one person: each employer’s sick pay by itself, one SGI, one sickness benefit',
    )
    .argument('<person>', 'JSON file with the person (sjukregler schema person), or - for standard input')
    .requiredOption(
      '--as-of <date>',
      'the day that the assessment refers to, YYYY-MM-DD; nothing reads the clock',
    )
    .addOption(new Option('--format <format>', 'the form of the result').choices(FORMATS).default('text'))
    .addOption(languageOption())
    .addHelpText(
      'after',
      `
Examples:
  $ sjukregler assess-person person.json --as-of 2026-03-22
  $ sjukregler assess-person person.json --as-of 2026-03-22 --lang sv --format html > person.html
  $ sjukregler assess-person person.json --as-of 2026-03-22 --format json | jq '.value.counters'`,
    )
    .action(async (file: string, { asOf, format, lang }: Options) => {
      // The checked function: whatever was typed, it is looked at before it is used.
      const person = await readInput<Person>(file);
      const found = assessPerson(person, { asOf });
      const report = personReport(found, { lang, given: person });
      switch (format) {
        case 'text':
          printReport(report);
          return;
        case 'json':
          print(JSON.stringify(found, null, 2));
          return;
        case 'md':
          print(reportMarkdown(report));
          return;
        case 'html':
          write(reportHtml(report));
      }
    });
}
