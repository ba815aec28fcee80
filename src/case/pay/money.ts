/** The money of the case, and what every day of sickness gives the insured. */
import type { IsoDate } from '../../time/day.js';
import { addDays, toDay, toIso, type Day } from '../../time/day.js';
import type { BenefitPart, BenefitSegment } from './benefit.js';
import type { DayRun, Payer } from './days.js';
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
}

export interface CaseMoney {
  readonly sickPay: readonly SickPayOfPeriod[];
  readonly benefit: readonly BenefitSegment[];
  /** Days on the normal level that are left, and when the level changes if benefit goes on; null off benefit days. */
  readonly benefitDays: { readonly normalDaysLeft: number | null; readonly changesOn: IsoDate | null } | null;
  /** Every day of sickness, in order. */
  readonly income: readonly IncomeSpan[];
  /** The sick pay of all periods, without contributions; null where the pay is not known. */
  readonly employerCost: number | null;
}

export function moneyOf(
  asOf: Day,
  runs: readonly DayRun[],
  sickPay: SickPayPart,
  { segments, known }: BenefitPart,
): CaseMoney {
  return {
    sickPay: sickPay.sickPay,
    benefit: segments,
    benefitDays:
      known === undefined ? null : { normalDaysLeft: known.normalDaysLeft, changesOn: known.changesOn },
    income: joined(spansOf(asOf, runs, sickPay, segments)).map(({ from, to, ...span }) => ({
      from: toIso(from),
      to: toIso(to),
      ...span,
    })),
    employerCost: sickPay.employerCost,
  };
}

interface Span extends Omit<IncomeSpan, 'from' | 'to'> {
  readonly from: Day;
  readonly to: Day;
}

function spansOf(
  asOf: Day,
  runs: readonly DayRun[],
  sickPay: SickPayPart,
  segments: readonly BenefitSegment[],
): Span[] {
  const others = segments.length === 0 ? runs : runs.filter(({ payer }) => payer !== 'fk');
  return [...others.flatMap((run) => withoutBenefit(run, run.from > asOf, sickPay)), ...ofBenefit(segments)];
}

function withoutBenefit(
  { from, to, payer }: DayRun,
  projected: boolean,
  { byDay, employerCost }: SickPayPart,
): Span[] {
  if (payer === 'none') return [{ from, to, payer, perDay: 0, projected }];
  if (payer === 'fk' || employerCost === null) return [{ from, to, payer, perDay: null, projected }];
  const days: Span[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    days.push({ from: day, to: day, payer, perDay: byDay.get(day) as number, projected });
  }
  return days;
}

function ofBenefit(segments: readonly BenefitSegment[]): Span[] {
  return segments.map(({ from, to, perDay, projected }) => ({
    from: toDay(from),
    to: toDay(to),
    payer: 'fk',
    perDay,
    projected,
  }));
}

/** In order, days that follow each other and give the same as one span. */
function joined(spans: readonly Span[]): Span[] {
  const alike: Span[] = [];
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
