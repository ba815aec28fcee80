/** `sjukregler plan` and `sjukregler meeting`: a case as a form that people fill in by hand. */
import { Option, type Command } from 'commander';
import type { AssessValue } from '../case/assess.js';
import type { Case } from '../case/given/case.js';
import type { Decided } from '../finding/finding.js';
import type { Language } from '../finding/words.js';
import { assess } from '../generated/checked-case.js';
import { meetingFormOf } from '../report/plan/meeting-form.js';
import { planFormOf, type FormOf } from '../report/plan/plan-form.js';
import { reportHtml } from '../report/render/html.js';
import { reportMarkdown } from '../report/render/markdown.js';
import type { Report } from '../report/render/structure.js';
import { readInput } from './input.js';
import { languageOption, printReport } from './output.js';
import { print, write } from './print.js';

const FORMATS = ['text', 'md', 'html'] as const;

interface Options {
  readonly asOf: string;
  readonly format: (typeof FORMATS)[number];
  readonly lang: Language;
}

type FormWriter = (found: Decided<AssessValue>, of: FormOf) => Report;

export function addPlan(command: Command): void {
  addForm(
    command,
    'plan',
    'the plan for return to work as a form: what the case lacks, what the law asks for, who takes part, days to follow up',
    planFormOf,
  );
}

export function addMeeting(command: Command): void {
  addForm(
    command,
    'meeting',
    'the reconciliation meeting as a form: whom to invite, the questions, what the case leaves open',
    meetingFormOf,
  );
}

function addForm(command: Command, name: 'plan' | 'meeting', description: string, form: FormWriter): void {
  command
    .command(name)
    .description(description)
    .argument('<case>', 'JSON file with the case, or - for standard input')
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
  $ sjukregler ${name} case.json --as-of 2026-03-20
  $ sjukregler ${name} case.json --as-of 2026-03-20 --lang sv --format html > ${name}.html
  $ sjukregler ${name} case.json --as-of 2026-03-20 --lang sv --format md > ${name}.md`,
    )
    .action(async (file: string, { asOf, format, lang }: Options) => {
      const given = await readInput<Case>(file);
      const report = form(assess(given, { asOf }), { given, lang });
      switch (format) {
        case 'text':
          printReport(report);
          return;
        case 'md':
          print(reportMarkdown(report));
          return;
        case 'html':
          write(reportHtml(report));
      }
    });
}
