import {
  dutyStatusNames,
  dutyTasks,
  evidenceNames,
  ifLateSentences,
  whoNames,
} from '../../../case/due/duty.words.js';
import { isRight, type LedgerEntry, type LedgerStatus } from '../../../case/due/duty.js';
import { citations } from '../../lagrum.js';
import { reportNames } from '../../report.words.js';
import { cell, section, type Cell, type Section, type Tone } from '../../render/structure.js';
import type { Told } from './told.js';

/** What asks for attention comes first. */
const RANK: Readonly<Record<LedgerStatus, number>> = {
  overdue: 0,
  due: 1,
  possible: 2,
  upcoming: 3,
  'done-late': 4,
  done: 5,
  'not-required': 6,
};

const TONE: Readonly<Record<LedgerStatus, Tone>> = {
  overdue: 'alarm',
  due: 'notice',
  possible: 'plain',
  upcoming: 'plain',
  'done-late': 'quiet',
  done: 'good',
  'not-required': 'quiet',
};

/** What Försäkringskassan tests from a day on is no duty that waits for somebody. */
function isTestReached({ who, status }: LedgerEntry): boolean {
  return who === 'fk' && status === 'due';
}

/** Within one status a duty without a day comes last. */
function rankOf(entry: LedgerEntry): number {
  const rank = isTestReached(entry) ? RANK.upcoming : RANK[entry.status];
  return entry.dueOn === null ? rank + 0.5 : rank;
}

/** The deadline ledger. The ledger's own order, by day, holds among those of one status. */
export function deadlines(told: Told): Section[] {
  const { value, say } = told;
  const entries = [...value.ledger].sort((a, b) => rankOf(a) - rankOf(b));
  return section(say(reportNames.deadlines), [
    {
      kind: 'table',
      spaced: true,
      columns: [
        { head: say(reportNames.status) },
        { head: say(reportNames.day) },
        { head: say(reportNames.duty) },
        { head: say(reportNames.section) },
      ],
      rows: entries.map((entry) => row(entry, told)),
    },
  ]);
}

/** Those that are still to be done, or can be, a line or two each: without sections, evidence and what it costs to be late. */
export function deadlinesAhead(told: Told): Section[] {
  const { value, say } = told;
  const entries = value.ledger.filter(isAhead).sort((a, b) => rankOf(a) - rankOf(b));
  return section(say(reportNames.deadlines), [
    {
      kind: 'table',
      columns: [
        { head: say(reportNames.status) },
        { head: say(reportNames.day) },
        { head: say(reportNames.duty) },
      ],
      rows: entries.map((entry) => [
        statusCell(entry, told),
        dayCell(entry, told),
        cell(`${say(whoNames[entry.who])}: ${say(dutyTasks[entry.id])}`),
      ]),
    },
  ]);
}

function isAhead({ status }: LedgerEntry): boolean {
  return status === 'overdue' || status === 'due' || status === 'upcoming' || status === 'possible';
}

function statusCell(entry: LedgerEntry, { say }: Told): Cell {
  const { status, projected } = entry;
  return [
    isTestReached(entry)
      ? { text: say(reportNames.appliesNow) }
      : { text: say(dutyStatusNames[status]), tone: TONE[status] },
    ...(projected ? [{ text: say(reportNames.projected), tone: 'quiet' as const }] : []),
  ];
}

function row(entry: LedgerEntry, told: Told): Cell[] {
  const { language } = told;
  return [
    statusCell(entry, told),
    dayCell(entry, told),
    dutyCell(entry, told),
    citations(entry.lagrum, language).map((text) => ({ text, tone: 'quiet' as const })),
  ];
}

function dayCell({ id, dueOn, lastDay, status }: LedgerEntry, { say }: Told): Cell {
  if (isRight(id) && dueOn !== null && lastDay !== null) {
    return [
      { text: `${say(reportNames.fromDay)} ${dueOn}` },
      { text: `${say(reportNames.atTheLatest)} ${lastDay}` },
    ];
  }
  if (dueOn !== null) return cell(dueOn);
  return cell(status === 'not-required' ? '–' : say(reportNames.noSetDay), 'quiet');
}

/** What is still to be done says how it is shown and what it costs to be late. */
function dutyCell(entry: LedgerEntry, { say }: Told): Cell {
  const { id, who, from, dueOn, lastDay, evidence, ifLate } = entry;
  const ahead = isAhead(entry);
  const shown = `${say(reportNames.shownBy)}: ${say(evidenceNames[evidence])}`;
  return [
    { text: say(dutyTasks[id]) },
    { text: `${say(whoNames[who])} · ${say(reportNames.sickFrom)} ${from}`, tone: 'quiet' },
    ...(lastDay === dueOn || lastDay === null || isRight(id)
      ? []
      : [{ text: `${say(reportNames.lastDay)}: ${lastDay}`, tone: 'quiet' as const }]),
    ...(ahead ? [{ text: shown, tone: 'quiet' as const }] : []),
    ...(ahead && ifLate !== 'nothing'
      ? [{ text: say(ifLateSentences[ifLate]), tone: 'quiet' as const }]
      : []),
  ];
}
