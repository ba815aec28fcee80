/** The report of what changed between two versions of a case: made once, then rendered as text or Markdown. */
import { counterNames } from '../../case/due/counter.words.js';
import { dutyStatusNames, dutyTasks, whoNames } from '../../case/due/duty.words.js';
import { payerNames } from '../../case/pay/pay.words.js';
import { openSentences } from '../../case/due/question.words.js';
import type { Changed, ChangedAmount, Changes, Correction, OpenChange } from '../../case/versions/compare.js';
import type { DutyChange, DutyState } from '../../case/versions/changed-duties.js';
import { compareNames } from '../../case/versions/compare.words.js';
import type { Decided } from '../../finding/finding.js';
import type { Language, Text } from '../../finding/words.js';
import type { IsoDate } from '../../time/day.js';
import { changesNames, changesSentences, type ChangesName } from './changes.words.js';
import { kronorText, numberText } from '../numbers.js';
import { sickPayAnswerTexts } from './sick-pay-answers.js';
import { caseQuestions, readingItem } from '../questions.js';
import { reportNames, reportSentences } from '../report.words.js';
import { sectionFacts } from './sections/basis.js';
import { extentText } from './extent-text.js';
import { comparedWithText } from './sections/compared-with.js';
import { spanText } from './sections/spans.js';
import {
  cell,
  lines,
  section,
  type Block,
  type Cell,
  type Column,
  type Item,
  type Report,
  type Section,
} from '../render/structure.js';

/** What changed, with the case and the day that it was seen from. */
export interface ReportedChanges extends Changes {
  readonly ref: string;
  readonly asOf: IsoDate;
}

interface Told {
  readonly value: ReportedChanges;
  readonly language: Language;
  readonly say: (text: Text) => string;
}

export function changesReport({ value, basis }: Decided<ReportedChanges>, language: Language): Report {
  const told: Told = { value, language, say: (text) => text[language] };
  return {
    lang: language,
    title: `${changesNames.title[language]} ${value.ref}`,
    sections: [
      ...summary(told),
      ...corrections(told),
      ...payers(told),
      ...extents(told),
      ...comparisons(told),
      ...duties(told),
      ...counters(told),
      ...open(told),
      ...section(reportNames.basis[language], [
        { kind: 'facts', facts: sectionFacts(basis, language) },
        lines(reportSentences.notADecision[language]),
      ]),
    ],
  };
}

function summary({ value, say }: Told): Section[] {
  const { earliestChange, duties, counters, open } = value;
  const unchanged = earliestChange === null && duties.length + counters.length + open.length === 0;
  return section(say(reportNames.summary), [
    {
      kind: 'facts',
      facts: [
        { name: say(reportNames.asOf), value: cell(value.asOf) },
        { name: say(changesNames.earliestChange), value: cell(earliestChange ?? say(changesNames.nothing)) },
      ],
    },
    ...(unchanged ? [lines(say(changesSentences.unchanged))] : []),
  ]);
}

function corrections(told: Told): Section[] {
  const { value, say } = told;
  if (value.corrections.length === 0) return [];
  return section(say(changesNames.corrections), [
    {
      kind: 'table',
      columns: [
        { head: say(changesNames.payPeriod) },
        { head: say(changesNames.kind) },
        ...amountColumns(told),
      ],
      rows: value.corrections.flatMap((correction) => correctionRows(correction, told)),
    },
    lines(say(changesSentences.paid)),
  ]);
}

function correctionRows(correction: Correction, told: Told): Cell[][] {
  const { say } = told;
  const period = spanText(correction);
  const { payroll } = correction;
  const rows = correction.amounts.map((amount) => [
    cell(period, 'quiet'),
    cell(say(compareNames.amounts[amount.kind])),
    ...amountCells(amount, told),
  ]);
  if (payroll.was === payroll.is) return rows;
  return [...rows, [cell(period), cell(say(changesNames.payroll)), ...amountCells(payroll, told)]];
}

function amountColumns({ say }: Told): Column[] {
  const names: readonly ChangesName[] = ['was', 'is', 'toCorrect'];
  return names.map((name) => ({ head: say(changesNames[name]), align: 'right' }));
}

function amountCells({ was, is, toCorrect }: ChangedAmount, { say, language }: Told): Cell[] {
  const text = (kronor: number | null): string =>
    kronor === null ? say(changesNames.notKnown) : kronorText(kronor, language);
  const plus = toCorrect !== null && toCorrect > 0 ? '+' : '';
  return [cell(text(was)), cell(text(is)), cell(`${plus}${text(toCorrect)}`)];
}

function payers(told: Told): Section[] {
  const { value, say } = told;
  return changedDays(told, 'payers', value.payers, (payer) => say(payerNames[payer]));
}

function extents(told: Told): Section[] {
  const { value, language } = told;
  return changedDays(told, 'extents', value.extents, (extent) => extentText(extent, language));
}

function changedDays<T>(
  told: Told,
  heading: 'payers' | 'extents',
  days: readonly Changed<T>[],
  textOf: (value: T) => string,
): Section[] {
  const text = (value: T | null): string =>
    value === null ? told.say(changesNames.noSickness) : textOf(value);
  const rows = days.map((changed) => [
    cell(spanText(changed)),
    cell(text(changed.was)),
    cell(text(changed.is)),
  ]);
  return section(told.say(changesNames[heading]), [dayTable(told, rows)]);
}

function comparisons(told: Told): Section[] {
  const { value, say, language } = told;
  const rows = value.comparisons.map((changed) => [
    cell(spanText(changed)),
    cell(comparedWithText(changed.was, language)),
    cell(comparedWithText(changed.is, language)),
  ]);
  return section(say(changesNames.comparisons), [dayTable(told, rows)]);
}

function dayTable({ say }: Told, rows: readonly (readonly Cell[])[]): Block {
  return {
    kind: 'table',
    columns: [
      { head: say(reportNames.day) },
      { head: say(changesNames.was) },
      { head: say(changesNames.is) },
    ],
    rows,
  };
}

function duties({ value, say }: Told): Section[] {
  const stateCell = (state: DutyState | null): Cell => {
    if (state === null) return cell('–', 'quiet');
    const day = state.dueOn ?? `${say(reportNames.sickFrom)} ${state.from}`;
    return [{ text: day }, { text: say(dutyStatusNames[state.status]), tone: 'quiet' }];
  };
  const row = ({ change, id, who, was, is }: DutyChange): Cell[] => [
    cell(say(compareNames.duties[change])),
    [{ text: say(dutyTasks[id]) }, { text: say(whoNames[who]), tone: 'quiet' }],
    stateCell(was),
    stateCell(is),
  ];
  return section(say(changesNames.duties), [
    {
      kind: 'table',
      columns: [
        { head: say(changesNames.change) },
        { head: say(reportNames.duty) },
        { head: say(changesNames.was) },
        { head: say(changesNames.is) },
      ],
      rows: value.duties.map(row),
    },
  ]);
}

function counters({ value, say, language }: Told): Section[] {
  const text = (count: number | null): string => (count === null ? '–' : numberText(count, language));
  return section(say(changesNames.counters), [
    {
      kind: 'table',
      columns: [
        { head: say(reportNames.counter) },
        { head: say(changesNames.was), align: 'right' },
        { head: say(changesNames.is), align: 'right' },
      ],
      rows: value.counters.map(({ counter, was, is }) => [
        cell(say(counterNames[counter])),
        cell(text(was)),
        cell(text(is)),
      ]),
    },
  ]);
}

function open(told: Told): Section[] {
  return section(told.say(changesNames.open), [
    { kind: 'items', items: told.value.open.flatMap((change) => questionItem(change, told)) },
  ]);
}

function questionItem({ change, question }: OpenChange, { say, language }: Told): Item[] {
  const { id, from, interpretation } = question;
  const lead = say(compareNames.open[change]);
  const reading = interpretation && readingItem(interpretation, caseQuestions, language)[0];
  const text = reading?.text ?? `${from === null ? '' : `${from}: `}${say(openSentences[id])}`;
  return [
    {
      text: `${lead}: ${text}`,
      details: reading?.details ?? sickPayAnswerTexts(question.sickPayOutcomes, question.fitDate, language),
    },
  ];
}
