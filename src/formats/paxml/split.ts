/**
 * The split of a case's sick days over those who pay, as time transactions.
 *
 * - `SJK_KAR`: hours, day by day, whose sick pay the karensavdrag takes, from the first hour of the period on.
 * - `SJK_LÖN`: the other hours of the days that the employer pays.
 * - `SJK_PEN`: ranges of days that Försäkringskassan may pay, with their extent in percent.
 * - `SJK`: ranges of days in the employment that nobody pays.
 *
 * `SJK_ERS`, benefit with a supplement from the employer, follows from agreements and is never written.
 */
import { comparisonsOf } from '../../case/facts/compared-with.js';
import { dayRuns, type DayRun } from '../../case/pay/days.js';
import type { AssessOptions, Case } from '../../case/given/case.js';
import { percentOf } from '../../case/facts/extent.js';
import { factsOf, type Facts } from '../../case/facts/facts.js';
import { missedOn, partDaysOf } from '../../case/facts/missed-hours.js';
import { unitsPerHundredth } from '../../case/facts/scheduled-hours.js';
import { sickPayOf } from '../../case/pay/sick-pay.js';
import { type SickPayOfPeriod } from '../../case/pay/sick-pay-of-period.js';
import { toDay, toIso } from '../../time/day.js';
import { merge, type Period } from '../../time/period.js';
import { InvalidInput } from '../../finding/invalid-input.js';
import { issueWords } from '../../finding/issue.words.js';
import type { PaxmlSickCode } from './codes.js';
import type { PaxmlDay, PaxmlRange } from './transaction.js';

export type SplitTransaction = (PaxmlDay | PaxmlRange) & { readonly code: PaxmlSickCode };

const HUNDREDTHS = 100;

/**
 * The time transactions of the case's sick days through `asOf`, in order of time. Hours are differences of rounded
 * running totals, so that they add up.
 *
 * @throws InvalidInput where the employment's pay is not known: without it no hours of karens follow
 * @example
 * import { paxmlSplit } from 'sjukregler/formats';
 *
 * const split = paxmlSplit(
 *   {
 *     ref: 'A-17',
 *     employment: { from: '2020-01-01', to: null, pay: { monthly: 35000, hoursPerWeek: 40 } },
 *     spells: [{ from: '2026-01-12', to: '2026-01-13', extent: 0.5 }],
 *   },
 *   { asOf: '2026-02-13' },
 * );
 * split[0]; //=> { code: 'SJK_KAR', date: '2026-01-12', hours: 4 }
 * split[1]; //=> { code: 'SJK_KAR', date: '2026-01-13', hours: 4 }
 */
export function paxmlSplit(given: Case, { asOf }: AssessOptions): SplitTransaction[] {
  const facts = factsOf(given, asOf);
  const runs = dayRuns(facts, comparisonsOf(facts));
  const paid = runs.filter(({ payer }) => payer === 'employer');
  if (paid.length > 0 && given.employment?.pay === undefined) {
    throw new InvalidInput([
      { path: ['employment', 'pay'], code: 'missing', message: issueWords.missing.en },
    ]);
  }
  const { sickPay } = sickPayOf(facts, runs);
  const days = sickPay.flatMap((period) => employerDays(facts, paid, period));
  const ranges = joined(runs.filter((run) => run.from <= facts.asOf).flatMap(rangeOf));
  return [...days, ...ranges].sort((a, b) => toDay(startOf(a)) - toDay(startOf(b)));
}

function employerDays(
  facts: Facts,
  paid: readonly DayRun[],
  { from, to, sickPayBefore, karensavdrag }: SickPayOfPeriod,
): SplitTransaction[] {
  const ofPeriod = paid.filter((run) => toIso(run.from) >= from && toIso(run.from) <= to);
  const days = missedOn(facts.scheduled, ofPeriod, partDaysOf(facts.spells));
  const all = days.reduce((sum, { units }) => sum + units, 0);
  const karens = sickPayBefore === 0 ? 0 : (all * karensavdrag) / sickPayBefore;
  const split: SplitTransaction[] = [];
  let units = 0;
  let written = { karens: 0, rest: 0 };
  for (const missed of days) {
    units += missed.units;
    const total = Math.round(units / unitsPerHundredth());
    const deducted = Math.round(Math.min(units, karens) / unitsPerHundredth());
    const now = { karens: deducted - written.karens, rest: total - deducted - written.rest };
    written = { karens: deducted, rest: total - deducted };
    if (missed.day > facts.asOf) break;
    const date = toIso(missed.day);
    if (now.karens > 0) split.push({ code: 'SJK_KAR', date, hours: now.karens / HUNDREDTHS });
    if (now.rest > 0) split.push({ code: 'SJK_LÖN', date, hours: now.rest / HUNDREDTHS });
  }
  return split;
}

type Range = Period & { readonly code: PaxmlSickCode; readonly percent: number };

/** The employer's payroll has no days outside the employment. */
function rangeOf({ from, to, payer, ofEmployer, extent }: DayRun): Range[] {
  if (payer === 'employer') return [];
  const outside = ofEmployer === 'before-employment' || ofEmployer === 'employment-ended';
  if (outside || ofEmployer === 'no-employer') return [];
  const code = payer === 'fk' ? 'SJK_PEN' : 'SJK';
  return [{ code, from, to, percent: percentOf(extent) }];
}

function joined(ranges: readonly Range[]): SplitTransaction[] {
  return merge(ranges, (a, b) => a.code === b.code && a.percent === b.percent).map(
    ({ code, from, to, percent }) => ({ code, from: toIso(from), to: toIso(to), percent }),
  );
}

function startOf(transaction: SplitTransaction): string {
  return 'date' in transaction ? transaction.date : transaction.from;
}
