/** The employer's contributions on pay of a day: which rate, and why that one. */
import { at } from '../../law/dated.js';
import type { IsoDate } from '../../time/day.js';
import type { IsoMonth } from '../../time/month.js';
import { employerContributions, type YoungRate } from './employer-contributions.table.js';

/** Why the contributions are so large. */
export type ContributionReason =
  | 'full'
  /** The month of birth is not known, so the full rate is assumed. */
  | 'age-not-known'
  | 'older'
  | 'born-1937-or-earlier'
  | 'young'
  /** Young, but what is below the monthly limit is not known. */
  | 'young-above-limit';

export interface ContributionRate {
  /** Hundredths of a per cent; null where the limit of a month decides. */
  readonly rate: number | null;
  readonly reason: ContributionReason;
}

/**
 * The rate on the day when the pay is paid out. `monthlyPay` is what is earned in a month: the lower rate of the young ends at a
 * limit. Undefined before the first row.
 */
export function contributionRate(
  on: IsoDate,
  bornOn: IsoMonth | undefined,
  monthlyPay: number | undefined,
): ContributionRate | undefined {
  const row = at(employerContributions, on);
  if (row === undefined) return undefined;
  if (bornOn === undefined) return { rate: row.full, reason: 'age-not-known' };
  const born = Number(bornOn.slice(0, 4));
  if (born <= row.noneBornThrough) return { rate: 0, reason: 'born-1937-or-earlier' };
  const age = Number(on.slice(0, 4)) - 1 - born;
  if (age >= row.older.age) return { rate: row.older.rate, reason: 'older' };
  const young = row.young.find(({ fromAge, toAge }) => fromAge <= age && age <= toAge);
  if (young === undefined) return { rate: row.full, reason: 'full' };
  return isBelow(young, monthlyPay)
    ? { rate: young.rate, reason: 'young' }
    : { rate: null, reason: 'young-above-limit' };
}

function isBelow({ monthlyLimit }: YoungRate, monthlyPay: number | undefined): boolean {
  return monthlyPay !== undefined && monthlyPay <= monthlyLimit;
}
