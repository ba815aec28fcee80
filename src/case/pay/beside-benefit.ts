/** Pay from the employer beside sickness benefit for the same time, and what it reduces the benefit by (SFB 28:19–21). */
import type { Lagrum } from '../../law/lagrum.js';
import { cite, type Ground } from '../../law/provision.js';
import { sfb28s19first, sfb28s19second, sfb28s20, sfb28s21first } from '../../law/sfb/28.js';
import { nearest } from '../../law/dated.js';
import {
  compare,
  inLowestTerms,
  kronor,
  NOTHING,
  plus,
  shareOf,
  times,
  type Amount,
} from '../../money/amount.js';
import { calendarDayPay } from '../../rules/shared/calendar-day-pay.table.js';
import { wholeKronorDown } from '../../rules/shared/rounding.js';
import { sgiLimitsOn } from '../../rules/shared/sgi-limits.js';
import { payTooMuch } from '../../rules/sickness-benefit/with-pay/with-pay.js';
import { addDays, toIso, type Day } from '../../time/day.js';
import { itemAt } from '../../time/lists.js';
import { length, periodOn, type Period } from '../../time/period.js';
import { extentParts, shareOfExtent } from '../facts/extent.js';
import type { Facts } from '../facts/facts.js';
import type { CaseFact } from '../facts/facts.words.js';
import type { BasePay } from '../facts/salary-exchange.js';
import type { DayInsurance } from '../given/income-terms.js';
import { benefitSegments, type BenefitPart, type BenefitRun } from './benefit.js';
import type { InsuranceDays } from './insurance-days.js';
import type { PayDays } from './pay-days.js';
import { payOfYear } from './supplements.js';

/** The pay of one employer on one day. */
export interface PaidBeside {
  /** In work. */
  readonly pay: BasePay;
  /** By agreement and by the employer, at the extent of the absence. */
  readonly supplement: Amount;
  /** What of it is given for pay above the highest SGI. */
  readonly overSgi: Amount;
  /** The share of ordinary working time that is lost. */
  readonly absence: number;
  /** Free group sickness insurance, at the extent of the benefit. */
  readonly insurance: Amount;
  /** What is not known of it. */
  readonly unknown: CaseFact | undefined;
}

/** What of the pay on a day reduces the benefit, before it is rounded. */
export interface TooMuch {
  readonly amount: Amount;
  /** By the other reading or answer; undefined where there is none, or where it cannot be known. */
  readonly other?: Amount;
  /** What would settle it; undefined where the days do. */
  readonly missing?: CaseFact;
  /** The employment whose pay is not known well enough, of a person with several. */
  readonly employment?: string;
  /**
   * What it would be if the pay of several employers were compared together; null where the pay in one of the employments is
   * not known, and undefined where one employment alone is concerned.
   */
  readonly together?: Amount | null;
}

/** Days with benefit that pay beside it reduces, or could. */
export interface BesideRun extends BenefitRun {
  /** The benefit of a day before it is reduced. */
  readonly before: number;
  readonly tooMuch: TooMuch;
}

export interface BesideBenefit {
  /** The benefit after it. */
  readonly benefit: BenefitPart;
  readonly beside: readonly BesideRun[];
}

/** What is paid beside the benefit by day. Insurance that is no pay from the employer (SFB 28:20) is none of it. */
export function paidBesideOf(
  { pay: pays }: Facts,
  pay: PayDays | undefined,
  insurance: InsuranceDays,
  kind: DayInsurance | undefined,
): (day: Day) => PaidBeside | undefined {
  if (pays === undefined || pay === undefined) return () => undefined;
  const supplements = supplementsByDay(pay);
  const isPay = kind !== undefined && FREE_INSURANCE.has(kind);
  return (day) => {
    const current = pays.on(day);
    if (current === undefined) return undefined;
    const insured = isPay ? insurance.byDay.get(day) : undefined;
    const { supplement, overSgi, absence } = supplements.get(day) ?? NONE;
    return {
      pay: current,
      supplement,
      overSgi,
      absence,
      insurance: insured ? kronor(insured / ORE) : NOTHING,
      unknown: unknownOn(pay, day, insured),
    };
  };
}

/** So many make a krona. */
const ORE = 100;

function unknownOn(
  { suppliedUnknown }: PayDays,
  day: Day,
  insured: number | null | undefined,
): CaseFact | undefined {
  if (periodOn(suppliedUnknown, day) !== undefined) return 'agreementTerm';
  // Of a day with benefit, only the highest age leaves open what these insurances give.
  return insured === null ? 'insurance.highestAge' : undefined;
}

const FREE_INSURANCE: ReadonlySet<DayInsurance> = /* @__PURE__ */ new Set<DayInsurance>(['ags', 'ags-kl']);

type SupplementOfDay = Pick<PaidBeside, 'supplement' | 'overSgi' | 'absence'>;

const NONE: SupplementOfDay = { supplement: NOTHING, overSgi: NOTHING, absence: 1 };

function supplementsByDay({ supplements }: PayDays): Map<Day, SupplementOfDay> {
  const byDay = new Map<Day, SupplementOfDay>();
  for (const { day, rate = NOTHING, overSgi = NOTHING, extent } of supplements) {
    const { supplement, overSgi: over } = byDay.get(day) ?? NONE;
    byDay.set(day, {
      supplement: plus(supplement, rate),
      overSgi: plus(over, overSgi),
      absence: extent,
    });
  }
  return byDay;
}

/**
 * What of the pay of one employer reduces the benefit. Where the benefit is of a lower level than the absence, it is not known
 * which part of the pay is for the same time.
 */
export function tooMuchOn(day: Day, run: BenefitRun, paid: PaidBeside): TooMuch {
  const amount = comparedOn(day, run, [ofSameTime(run, paid)], (only) => only.overSgi);
  const missing = ceilingOn(day) === undefined ? 'priceBaseAmount' : paid.unknown;
  if (missing !== undefined) return { amount, missing };
  const other = comparedOn(day, run, [paid], (only) => only.overSgi);
  if (wholeKronorDown(amount) === wholeKronorDown(other)) return { amount };
  return { amount, other, missing: 'payForBenefitTime' };
}

/** The same of the pay of several employers together, which is not divided by the ceiling of each. */
export function togetherTooMuch(day: Day, run: BenefitRun, paid: readonly PaidBeside[]): Amount {
  return comparedOn(
    day,
    run,
    paid.map((each) => ofSameTime(run, each)),
    () => undefined,
  );
}

type Compared = Pick<PaidBeside, 'pay' | 'supplement' | 'overSgi' | 'insurance'>;

function comparedOn(
  day: Day,
  { level, extent }: BenefitRun,
  paid: readonly Compared[],
  overSgi: (only: Compared) => Amount | undefined,
): Amount {
  const share = shareOfExtent(extent);
  const sum = (of: (each: Compared) => Amount): Amount => paid.map(of).reduce(plus, NOTHING);
  const inWork = shareOf(
    sum(({ pay }) => ofWorkingDay(pay, day)),
    share,
  );
  const ceiling = ceilingOn(day);
  return payTooMuch(toIso(day), {
    level,
    during: sum((each) => plus(each.supplement, each.insurance)),
    duringAbove: overSgi(itemAt(paid, 0)),
    inWork,
    // Where it is not known all of the pay is taken to lie below it: that reduces the benefit most.
    ceiling: ceiling === undefined ? inWork : shareOf(ceiling, share),
    paidToEmployer: false,
  });
}

/** Of a whole day of work. */
function ofWorkingDay(pay: BasePay, day: Day): Amount {
  const on = toIso(day);
  return times(payOfYear(pay, on), 1, nearest(calendarDayPay, on).daysPerYear);
}

/** The highest SGI of a calendar day; undefined in a year without a decided price base amount. */
function ceilingOn(day: Day): Amount | undefined {
  const on = toIso(day);
  const limits = sgiLimitsOn({ on });
  return 'outcome' in limits ? undefined : times(limits.ceiling, 1, nearest(calendarDayPay, on).daysPerYear);
}

/** In the proportion that the benefit has to the absence. */
function ofSameTime({ extent }: BenefitRun, paid: PaidBeside): Compared {
  const share = inLowestTerms(extentParts(extent), extentParts(paid.absence));
  return { ...paid, supplement: shareOf(paid.supplement, share), overSgi: shareOf(paid.overSgi, share) };
}

/** The runs, cut where what is paid beside them changes, and reduced by it where that is known. */
export function reduceRuns<Run extends BenefitRun>(
  runs: readonly Run[],
  foundOn: (day: Day, run: Run) => TooMuch | undefined,
): { readonly runs: readonly Run[]; readonly beside: readonly (Run & BesideRun)[] } {
  const beside: (Run & BesideRun)[] = [];
  const reduced = runs.flatMap((run): Run[] => {
    const { perDay } = run;
    if (perDay === null || perDay === 0) return [run];
    return judged(run, (day) => reducing(foundOn(day, run))).map(({ tooMuch, ...period }): Run => {
      if (tooMuch === undefined) return length(run) === length(period) ? run : { ...run, ...period };
      const rest = tooMuch.missing === undefined ? left(perDay, tooMuch.amount) : perDay;
      const after: Run = {
        ...run,
        ...period,
        perDay: rest,
        ...(rest < perDay && { reducedBy: perDay - rest }),
      };
      beside.push({ ...after, before: perDay, tooMuch });
      return after;
    });
  });
  return { runs: reduced, beside };
}

/** The days of a run, those that are alike together. */
function judged({ from, to }: Period, tooMuchOf: (day: Day) => TooMuch | undefined): (Period & Judged)[] {
  const alike: { from: Day; to: Day; tooMuch: TooMuch | undefined }[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const tooMuch = tooMuchOf(day);
    const last = alike.at(-1);
    if (last !== undefined && isAlike(last.tooMuch, tooMuch)) last.to = day;
    else alike.push({ from: day, to: day, tooMuch });
  }
  return alike;
}

/** What is left of a benefit in kronor: the reduction is rounded down (SFB 28:21). */
export function left(before: number, tooMuch: Amount): number {
  return Math.max(0, before - wholeKronorDown(tooMuch));
}

/** Undefined where nothing of the pay could reduce the benefit. */
function reducing(found: TooMuch | undefined): TooMuch | undefined {
  if (found === undefined) return undefined;
  const { amount, other = NOTHING } = found;
  return compare(amount, NOTHING) > 0 || compare(other, NOTHING) > 0 ? found : undefined;
}

function isAlike(a: TooMuch | undefined, b: TooMuch | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    compare(a.amount, b.amount) === 0 &&
    compare(a.other ?? NOTHING, b.other ?? NOTHING) === 0 &&
    compare(a.together ?? NOTHING, b.together ?? NOTHING) === 0 &&
    a.missing === b.missing &&
    a.employment === b.employment
  );
}

interface Judged {
  readonly tooMuch: TooMuch | undefined;
}

/** The benefit of a case after what its employer pays beside it. */
export function besideBenefit(
  asOf: Day,
  benefit: BenefitPart,
  paidOn: (day: Day) => PaidBeside | undefined,
): BesideBenefit {
  const { runs, beside } = reduceRuns(benefit.runs, (day, run) => {
    const paid = paidOn(day);
    return paid === undefined || isNothing(paid) ? undefined : tooMuchOn(day, run, paid);
  });
  const segments = beside.length === 0 ? benefit.segments : benefitSegments(runs, asOf);
  return { benefit: { ...benefit, runs, segments, basis: [...benefit.basis, ...basisOf(beside)] }, beside };
}

/** Whether the day gives nothing beside the benefit, which then nothing can reduce. So it is on most days of most cases. */
function isNothing({ supplement, insurance, overSgi }: PaidBeside): boolean {
  return supplement.num === 0 && insurance.num === 0 && overSgi.num === 0;
}

/** What the reduction rests on; nothing where there is none. */
export function basisOf(beside: readonly BesideRun[]): readonly Lagrum[] {
  const first = beside.find(({ reducedBy }) => reducedBy !== undefined);
  return first === undefined ? [] : cite(BESIDE, toIso(first.from));
}

const BESIDE: readonly Ground[] = [sfb28s19first, sfb28s19second, sfb28s20, sfb28s21first];
