/** The money of the case, and what every day of sickness gives the insured. */
import type { IsoDate } from '../../time/day.js';
import { addDays, toDay, toIso, type Day } from '../../time/day.js';
import { entryAt } from '../../time/lists.js';
import type { BenefitPart, BenefitSegment } from './benefit.js';
import type { DayRun, Payer } from './days.js';
import type { Income, IncomeMonth, IncomePart, PaidSpan } from './income.js';
import type { SickPayPart } from './sick-pay.js';
import type { SickPayOfPeriod } from './sick-pay-of-period.js';

/** Consecutive days that give the same. Sick pay lies on the days with scheduled work, benefit on every day. */
export interface IncomeSpan {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  readonly payer: Payer;
  /** In kronor; null where the case does not know enough, which stands in `open`. */
  readonly perDay: number | null;
  /** Whether the days lie after `asOf`. */
  readonly projected: boolean;
  /** Everything that a day gives, by its source; empty where nobody pays, and where the sickness spans a hundred years. */
  readonly parts: readonly IncomePart[];
  /** The pay that the absence takes on these days, in kronor; null where it is not known. */
  readonly payLost: number | null;
  /** What of it nobody pays, in kronor: less than nothing where benefit of days off is more; null where it is not known. */
  readonly unpaid: number | null;
}

export interface CaseMoney {
  readonly sickPay: readonly SickPayOfPeriod[];
  readonly benefit: readonly BenefitSegment[];
  /** Days on the normal level that are left, and when the level changes if benefit goes on; null off benefit days. */
  readonly benefitDays: { readonly normalDaysLeft: number | null; readonly changesOn: IsoDate | null } | null;
  /** Every day of sickness, in order. */
  readonly income: readonly IncomeSpan[];
  /** The same by calendar month, each source by itself, with what the month costs the employer and the employee. */
  readonly months: readonly IncomeMonth[];
  /** The sick pay of all periods, without contributions; null where the pay is not known. */
  readonly employerCost: number | null;
}

export function moneyOf(
  sickPay: SickPayPart,
  { segments, known }: BenefitPart,
  { spans, months }: Pick<Income, 'spans' | 'months'>,
): CaseMoney {
  return {
    sickPay: sickPay.sickPay,
    benefit: segments,
    benefitDays:
      known === undefined ? null : { normalDaysLeft: known.normalDaysLeft, changesOn: known.changesOn },
    income: spans.map(({ from, to, payer, perDay, projected, parts, payLost, unpaid }) => ({
      from: toIso(from),
      to: toIso(to),
      payer,
      perDay,
      projected,
      parts,
      payLost,
      unpaid,
    })),
    months,
    employerCost: sickPay.employerCost,
  };
}

/** Days that give the same from the employer by the statute, or as benefit; in order. */
export function paidSpans(
  asOf: Day,
  runs: readonly DayRun[],
  sickPay: SickPayPart,
  { segments }: BenefitPart,
): PaidSpan[] {
  return joined(spansOf(asOf, runs, sickPay, segments));
}

function spansOf(
  asOf: Day,
  runs: readonly DayRun[],
  sickPay: SickPayPart,
  segments: readonly BenefitSegment[],
): PaidSpan[] {
  const others = segments.length === 0 ? runs : runs.filter(({ payer }) => payer !== 'fk');
  return [...others.flatMap((run) => withoutBenefit(run, run.from > asOf, sickPay)), ...ofBenefit(segments)];
}

function withoutBenefit(
  { from, to, payer }: DayRun,
  projected: boolean,
  { byDay, employerCost }: SickPayPart,
): PaidSpan[] {
  if (payer === 'none') return [{ from, to, payer, perDay: 0, projected }];
  if (payer === 'fk' || employerCost === null) return [{ from, to, payer, perDay: null, projected }];
  const days: PaidSpan[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    days.push({ from: day, to: day, payer, perDay: entryAt(byDay, day), projected });
  }
  return days;
}

function ofBenefit(segments: readonly BenefitSegment[]): PaidSpan[] {
  return segments.map(({ from, to, perDay, projected }) => ({
    from: toDay(from),
    to: toDay(to),
    payer: 'fk',
    perDay,
    projected,
  }));
}

/** In order, days that follow each other and give the same as one span. */
function joined(spans: readonly PaidSpan[]): PaidSpan[] {
  const alike: PaidSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = alike.at(-1);
    const same =
      last?.to === span.from - 1 &&
      last.payer === span.payer &&
      last.perDay === span.perDay &&
      last.projected === span.projected;
    if (same) alike[alike.length - 1] = { ...last, to: span.to };
    else alike.push(span);
  }
  return alike;
}
