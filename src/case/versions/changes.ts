/** What changed between two views of a case, or of the same case under two laws. */
import { toIso, type Day, type IsoDate, earlier } from '../../time/day.js';
import type { Period } from '../../time/period.js';
import type { ComparedWith } from '../../rules/work-capacity/chain/chain.js';
import { changedDays, type ChangedDays } from './changed-days.js';
import { changedDuties, type DutyChange } from './changed-duties.js';
import { correctionsOf, type Correction } from './corrections.js';
import type { CounterName } from '../due/counter.js';
import type { Payer } from '../pay/days.js';
import type { OpenQuestion } from '../due/question.js';
import type { CaseView, ViewDays, ViewQuestion } from './view.js';
import { keysOf } from '../../finding/record.js';

/** Consecutive days that changed alike. */
export interface Changed<T> {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  /** Null where there was, or is, no sickness. */
  readonly was: T | null;
  readonly is: T | null;
}

export interface ComparisonChange {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  /** Null where an assessment must come first. */
  readonly was: readonly ComparedWith[] | null;
  readonly is: readonly ComparedWith[] | null;
}

export interface CounterChange {
  readonly counter: CounterName;
  readonly was: number | null;
  readonly is: number | null;
}

export interface OpenChange {
  readonly change: 'arose' | 'settled';
  readonly question: OpenQuestion;
}

export interface Changes {
  /** The first day on which sickness, payer, comparison or an amount differs; null where no day does. */
  readonly earliestChange: IsoDate | null;
  readonly payers: readonly Changed<Payer>[];
  readonly extents: readonly Changed<number>[];
  /** Days of sickness in both versions on which the capacity is compared with something else. */
  readonly comparisons: readonly ComparisonChange[];
  /** The pay periods in which something is to be corrected, in order. */
  readonly corrections: readonly Correction[];
  readonly duties: readonly DutyChange[];
  readonly counters: readonly CounterChange[];
  readonly open: readonly OpenChange[];
}

export function changesOf(was: CaseView, is: CaseView, payPeriods: readonly Period[]): Changes {
  const payers = changedDays(was.days, is.days, ({ payer }) => payer, identical);
  const reasons = changedDays(was.days, is.days, ({ reason }) => reason, identical);
  const extents = changedDays(was.days, is.days, ({ extent }) => extent, identical);
  const compared = comparisonChanges(was.days, is.days);
  const money = correctionsOf(was, is, payPeriods);
  return {
    earliestChange: earliest([
      reasons[0]?.from,
      payers[0]?.from,
      extents[0]?.from,
      compared[0]?.from,
      money.from,
    ]),
    payers: payers.map(published),
    extents: extents.map(published),
    comparisons: compared.map(({ from, to, was, is }) => ({
      from: toIso(from),
      to: toIso(to),
      was: was?.with ?? null,
      is: is?.with ?? null,
    })),
    corrections: money.corrections,
    duties: changedDuties(was.duties, is.duties),
    counters: keysOf(was.counters).flatMap((counter) => {
      const change = { counter, was: was.counters[counter], is: is.counters[counter] };
      return change.was === change.is ? [] : [change];
    }),
    open: changedQuestions(was.open, is.open),
  };
}

interface Compared {
  readonly with: readonly ComparedWith[] | null;
}

function comparisonChanges(was: readonly ViewDays[], is: readonly ViewDays[]): ChangedDays<Compared>[] {
  const key = (compared: Compared | null): string => JSON.stringify(compared);
  return changedDays(
    was,
    is,
    ({ comparedWith }): Compared => ({ with: comparedWith }),
    (a, b) => a === null || b === null || key(a) === key(b),
  );
}

function identical<T>(a: T, b: T): boolean {
  return a === b;
}

function published<T>({ from, to, was, is }: ChangedDays<T>): Changed<T> {
  return { from: toIso(from), to: toIso(to), was, is };
}

function earliest(days: readonly (Day | undefined)[]): IsoDate | null {
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 ? null : toIso(known.reduce((a, b) => earlier(a, b)));
}

/** In order of their days, whether they arose or were settled; those of the whole case first. */
function changedQuestions(was: readonly ViewQuestion[], is: readonly ViewQuestion[]): OpenChange[] {
  const [before, after] = [new Set(was.map(keyOf)), new Set(is.map(keyOf))];
  const settled = was.filter((question) => !after.has(keyOf(question)));
  const arose = is.filter((question) => !before.has(keyOf(question)));
  return [
    ...settled.map((found) => ({ change: 'settled' as const, ...found })),
    ...arose.map((found) => ({ change: 'arose' as const, ...found })),
  ]
    .sort((a, b) => (a.from ?? 0) - (b.from ?? 0) || (keyOf(a) < keyOf(b) ? -1 : 1))
    .map(({ change, question }) => ({ change, question }));
}

function keyOf({ from, question: { id, term, interpretation } }: ViewQuestion): string {
  return `${from ?? ''} ${id} ${term ?? interpretation?.question ?? ''}`;
}
