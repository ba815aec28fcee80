import { dutyTasks, whoNames } from '../../../case/due/duty.words.js';
import { payerNames, payerReasonSentences } from '../../../case/pay/pay.words.js';
import { ofSickness } from '../../../case/pay/other-benefit-days.js';
import { isRight, type LedgerEntry, type LedgerStatus } from '../../../case/due/duty.js';
import { numberText } from '../../numbers.js';
import { reportNames } from '../../report.words.js';
import {
  cell,
  lines,
  section,
  type Cell,
  type Fact,
  type Section,
  type Tone,
} from '../../render/structure.js';
import { extentText } from '../extent-text.js';
import { comparedWithText } from './compared-with.js';
import { caseHeadline } from './headline.js';
import { daysIn } from './spans.js';
import type { Told } from './told.js';

/** Duties beyond this many are counted, not listed: the section about them has them all. */
const MOST_LISTED = 4;

export function summary(told: Told): Section[] {
  const { value, say } = told;
  const heading = say(reportNames.summary);
  if (value.days.length === 0) return section(heading, [lines(say(caseHeadline(value)))]);
  const facts: Fact[] = [
    { name: say(reportNames.asOf), value: cell(value.asOf) },
    ...thatDay(told),
    ...counted(told),
    ...duties(told, 'overdue', 'overdue', 'alarm'),
    ...duties(told, 'due', 'dueNow', 'notice'),
    ...next(told),
    ...amountOf(told, 'open', value.open.length),
    ...amountOf(told, 'issues', value.issues.length),
  ];
  return section(heading, [lines(say(caseHeadline(value))), { kind: 'facts', facts }]);
}

function thatDay({ value: { days, asOf }, say, language }: Told): Fact[] {
  const today = days.find(({ from, to }) => from <= asOf && asOf <= to);
  if (today === undefined)
    return [{ name: say(reportNames.sickness), value: cell(say(reportNames.noSickness)) }];
  const { extent, payer, reason, comparedWith } = today;
  const isSick = ofSickness([today]).length > 0;
  return [
    ...(isSick ? [{ name: say(reportNames.sickness), value: cell(extentText(extent, language)) }] : []),
    {
      name: say(reportNames.payer),
      value: [{ text: say(payerNames[payer]) }, { text: say(payerReasonSentences[reason]), tone: 'quiet' }],
    },
    ...(isSick
      ? [{ name: say(reportNames.comparedWith), value: cell(comparedWithText(comparedWith, language)) }]
      : []),
  ];
}

function counted({ value: { days }, say, language }: Told): Fact[] {
  const sick = ofSickness(days);
  const known = sick.filter(({ projected }) => !projected);
  const soFar = known.reduce((sum, days) => sum + daysIn(days), 0);
  const last = sick.at(-1);
  return [
    { name: say(reportNames.sickDaysSoFar), value: cell(numberText(soFar, language)) },
    ...(last?.projected ? [{ name: say(reportNames.projectedTo), value: cell(last.to, 'quiet') }] : []),
  ];
}

function duties(
  { value: { ledger }, say, language }: Told,
  status: LedgerStatus,
  name: 'overdue' | 'dueNow',
  tone: Tone,
): Fact[] {
  // A test from a day on waits for nobody: the section about the duties has it. Duties without a day come last.
  const all = ledger.filter((entry) => entry.status === status && entry.who !== 'fk');
  const entries = [
    ...all.filter(({ dueOn }) => dueOn !== null),
    ...all.filter(({ dueOn }) => dueOn === null),
  ];
  if (entries.length === 0) return [];
  const listed: Cell = entries.slice(0, MOST_LISTED).map((entry) => ({ text: dutyText(entry, say), tone }));
  const rest = entries.length - listed.length;
  const more: Cell =
    rest > 0 ? [{ text: `${numberText(rest, language)} ${say(reportNames.more)}`, tone: 'quiet' }] : [];
  return [{ name: say(reportNames[name]), value: [...listed, ...more] }];
}

function next({ value: { ledger }, say }: Told): Fact[] {
  const upcoming = ledger.find(({ id, status }) => status === 'upcoming' && !isRight(id));
  return upcoming === undefined
    ? []
    : [{ name: say(reportNames.next), value: cell(dutyText(upcoming, say)) }];
}

function dutyText({ id, dueOn, who }: LedgerEntry, say: Told['say']): string {
  return `${dueOn ?? ''} ${say(whoNames[who])}: ${say(dutyTasks[id])}`.trimStart();
}

function amountOf({ say, language }: Told, name: 'open' | 'issues', count: number): Fact[] {
  return count === 0 ? [] : [{ name: say(reportNames[name]), value: cell(numberText(count, language)) }];
}
