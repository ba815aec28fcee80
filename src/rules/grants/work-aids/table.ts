import { workAids4, workAids5, workAids6, workAids7 } from '../../../law/ordinances/1991-1046.js';
import { specialEfforts4, specialEfforts6 } from '../../../law/ordinances/2017-462.js';
import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import type { Share } from '../../../money/amount.js';

export interface WorkAidsTerms extends Dated {
  /** The most for the employer and for the insured each, in kronor (4 §). */
  readonly most: number;
  /** The employer bears so much of the cost alone, in kronor. */
  readonly employerBears: number;
  /** The part that the employer is granted of the cost above that. */
  readonly employerShare: Share;
  /** The least part that the insured is granted where the aid is of value to others too. */
  readonly insuredLeast: Share;
  /** What repayment is reduced by for each whole year, at most (5 §). */
  readonly yearlyReduction: Share;
  /** Granted until the month before the insured reaches this age, in years (7 §). */
  readonly untilAge: number;
  /** Needs that emerge within so many months from the first day of employment are Arbetsförmedlingen's (2017:462 4 §). */
  readonly firstMonths: number;
  /** The most that it grants in a year, to the person and to the employer each, in kronor (2017:462 6 §). */
  readonly mostByAfPerYear: number;
}

export const workAidsTerms: readonly WorkAidsTerms[] = [
  {
    from: '2024-07-01',
    most: 50_000,
    employerBears: 10_000,
    employerShare: { num: 1, den: 2 },
    insuredLeast: { num: 1, den: 2 },
    yearlyReduction: { num: 1, den: 5 },
    untilAge: 69,
    // As 2017:462 was read, in its wording of June 2025; taken to hold for the year before too.
    firstMonths: 12,
    mostByAfPerYear: 100_000,
    source: [workAids4, workAids5, workAids6, workAids7, specialEfforts4, specialEfforts6],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'workAidsTerms'> = { workAidsTerms: null };

export const chosenBy: ChosenBys<'workAidsTerms'> = { workAidsTerms: 'day' };
