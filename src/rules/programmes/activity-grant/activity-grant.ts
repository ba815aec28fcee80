import {
  decided,
  notCoveredBefore,
  undetermined,
  type Assumption,
  type Finding,
  type Interpretation,
} from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import {
  unemployment5s10,
  unemployment5s4,
  unemployment5s5,
  unemployment5s6,
  unemployment5s7,
} from '../../../law/alf.js';
import {
  compensation10s6,
  compensation2s1,
  compensation2s10,
  compensation2s2,
  compensation2s3,
  compensation2s4,
  compensation2s5,
  compensation2s6,
  compensation2s7,
  compensationTransition2024p2,
  compensationTransition2024p3,
  compensationTransition2024p5,
  compensationTransition2024p6,
  compensationTransition2024p7,
} from '../../../law/ordinances/2017-819.js';
import {
  compare,
  hundredths,
  kronor,
  least,
  NOTHING,
  publish,
  times,
  type Amount,
} from '../../../money/amount.js';
import type { IsoDate } from '../../../time/day.js';
import { activityGrantTerms, entryFloors, type ActivityGrantTerms, type FundMembership } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

export type { FundMembership } from './table.js';

/** Whether the points of every hundredth day from day 401 on come off on that day, or after the hundred. */
export type HundredDaysReading = 'first-on-day-401' | 'first-after-day-500';

export interface ActivityGrantInput {
  /** The day with the programme. */
  readonly on: IsoDate;
  /**
   * Whether a ground for the amount by income is met: a benefit period used up or running, or a condition of income that
   * would be met (2:2 first para.). The unemployment insurance fund tells.
   */
  readonly incomeBased: boolean;
  /** The income that the fund has fixed or would fix, in kronor a month (2024:506 5:2–3). */
  readonly monthlyIncome?: number;
  /** The membership of a fund that decides the per cent (2024:506 5:4–6). */
  readonly membership?: FundMembership;
  /** Whether it is an income fixed before, used again for a new period (2024:506 5:7). Absent: false. */
  readonly reusedIncome?: boolean;
  /** Days with unemployment benefit or the grant before this one, since the condition of income was last met (2:5). */
  readonly daysBefore?: number;
  /** For those who come from the act repealed on 1 October 2025, instead of the four above (2024:1358 p. 5–7). */
  readonly oldAct?: {
    /** The daily earnings fixed under it (dagsförtjänst), in kronor. */
    readonly dailyEarnings: number;
    /** Days with the grant before this one, since the act was repealed, or since its period was used up after that. */
    readonly daysSince: number;
    /** Whether the grant was paid by income when the act was repealed: then there is a higher least until March 2026. */
    readonly grantAtEntry: boolean;
  };
  /** Whether a benefit period under the repealed act is still running: then older provisions apply. Absent: false. */
  readonly oldPeriodRunning?: boolean;
  /** Whether the last sanction of its kind has been decided, and no new condition of income is met (2:6). Absent: false. */
  readonly sanctioned?: boolean;
  /** Whether the participant has not turned 25: then there is a grant only by income. Absent: false. */
  readonly under25?: boolean;
  /** The share of full time that the programme takes, above 0 and at most 1. Absent: full time. */
  readonly share?: number;
  /** Which reading to follow where the law is open. Absent: the default. */
  readonly readings?: { readonly hundredDays?: HundredDaysReading };
}

export type ActivityGrantReason = 'income-based' | 'basic-amount' | 'sanctioned' | 'under-25';

export interface ActivityGrantValue {
  /** What is paid for the day, in kronor. */
  readonly perDay: number;
  /** Who pays it. */
  readonly payer: 'fk';
  readonly reason: ActivityGrantReason;
  /** The per cent of the income on the day; null where the amount is fixed. */
  readonly percent: number | null;
  /** The number of the day among those with benefit or grant; null where the amount is fixed. */
  readonly dayNumber: number | null;
  /** Whether the amount by income was lower than the least, and raised to it. */
  readonly raisedToLeast: boolean;
}

/** The question that a finding of this rule can list in `interpretations`. */
export type ActivityGrantQuestion = 'hundred-days-from-401';

/** The facts that a finding of this rule can list in `assumptions`. */
export type ActivityGrantAssumption =
  'oldPeriodRunning' | 'sanctioned' | 'under25' | 'reusedIncome' | 'share';

/** What the amount by income cannot be calculated without. */
export type ActivityGrantMissing = 'monthlyIncome' | 'membership' | 'daysBefore';

/**
 * The activity grant for a day in a labour-market programme: by income, or the basic amount.
 *
 * By income it is 1/22 of the monthly income times the per cent of the unemployment insurance: 80, 60 or 50 by membership,
 * 10 points less after 100 days and 5 more after 200. From day 301 on at most 1 364 kr count, on 5 points less, and 5 more
 * from day 401 on for every hundred days. Never under 365 kr, which is also the basic amount. Those who come from the act
 * repealed in October 2025 are taken to have used up 300 days, on 65 per cent in the last hundred.
 *
 * Does not decide whether a ground for the amount by income is met, the income or the membership: the fund does; nor the
 * highest income, which stands in further regulations. Not the 450 days of the basic amount in the job and development
 * guarantee (2:8), the five days a week (10:6), sanctions (6 kap.) or sickness: `activityGrantSickness`.
 *
 * @source Ordinance 2017:819, 2:1–7, 10:6; 2024:1358 p. 2–7; act 2024:506, 5:4–7, 10
 * @inForce 2025-10-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, negative amounts, `oldAct` beside an income
 * @example
 * import { activityGrant } from 'sjukregler';
 *
 * const found = activityGrant({
 *   on: '2026-05-04', incomeBased: true, monthlyIncome: 33000, membership: 'twelve-months', daysBefore: 120,
 * });
 * found.outcome === 'decided' && found.value.percent; //=> 70
 * found.outcome === 'decided' && found.value.perDay; //=> 1050
 */
export function activityGrant(input: ActivityGrantInput): Finding<ActivityGrantValue, ActivityGrantMissing> {
  const terms = at(activityGrantTerms, input.on);
  const from = firstDay(activityGrantTerms);
  if (terms === undefined) return notCoveredBefore(from, [compensationTransition2024p2]);
  if (input.oldPeriodRunning) {
    return notCoveredBefore(from, [compensationTransition2024p3]);
  }
  if (!input.incomeBased) {
    return input.under25
      ? decided(fixedAmount(NOTHING, 'under-25'), cite([compensation2s1, compensation2s10], input.on))
      : fixed(input, terms, 'basic-amount', compensation2s7);
  }
  if (input.sanctioned) return fixed(input, terms, 'sanctioned', compensation2s6);

  const counted = countedFor(input, terms);
  if ('missing' in counted) return undetermined(counted.missing, cite(basisOf(input), input.on));
  return decided(byIncome(input, counted, terms), cite(basisOf(input), input.on), {
    interpretations: counted.dayNumber > terms.longAfter + terms.longEvery ? [hundredDays(input)] : [],
    assumptions: assumptionsOf(input),
  });
}

function fixed(
  input: ActivityGrantInput,
  terms: ActivityGrantTerms,
  reason: ActivityGrantReason,
  section: Ground,
): Finding<ActivityGrantValue> {
  const amount = forShare(kronor(terms.leastPerDay), input);
  return decided(
    fixedAmount(amount, reason),
    cite([compensation2s1, compensation2s2, section, compensation10s6], input.on),
    {
      assumptions: assumptionsOf(input),
    },
  );
}

function fixedAmount(amount: Amount, reason: ActivityGrantReason): ActivityGrantValue {
  return {
    perDay: publish(amount),
    payer: 'fk',
    reason,
    percent: null,
    dayNumber: null,
    raisedToLeast: false,
  };
}

/** What the amount by income is calculated from. */
interface Counted {
  /** Of a day, before the cap. */
  readonly income: Amount;
  readonly dayNumber: number;
  /** On the first days. */
  readonly percent: number;
}

function countedFor(
  input: ActivityGrantInput,
  terms: ActivityGrantTerms,
): Counted | { readonly missing: readonly ActivityGrantMissing[] } {
  const { oldAct, monthlyIncome, membership, daysBefore } = input;
  if (oldAct !== undefined) {
    // 2024:1358 p. 5, 7: daily earnings times 22 are the monthly income, so they are what a day has of it.
    return {
      income: kronor(oldAct.dailyEarnings),
      dayNumber: terms.longAfter + oldAct.daysSince + 1,
      percent: terms.percentFromOldAct + terms.firstPoints + terms.secondPoints,
    };
  }
  if (monthlyIncome === undefined || membership === undefined || daysBefore === undefined) {
    return {
      missing: (['monthlyIncome', 'membership', 'daysBefore'] as const).filter(
        (fact) => input[fact] === undefined,
      ),
    };
  }
  return {
    income: times(kronor(monthlyIncome), 1, terms.daysOfMonth),
    dayNumber: daysBefore + 1,
    percent: terms.percent[membership] - (input.reusedIncome ? terms.pointsWhenReused : 0),
  };
}

function byIncome(
  input: ActivityGrantInput,
  counted: Counted,
  terms: ActivityGrantTerms,
): ActivityGrantValue {
  const percent = percentOn(counted, terms, input);
  const isLong = counted.dayNumber > terms.longAfter;
  const income = isLong ? least(counted.income, kronor(terms.mostPerDay)) : counted.income;
  const amount = times(income, percent, 100);
  const floor = kronor(leastFor(input, terms));
  const raisedToLeast = compare(amount, floor) < 0;
  return {
    perDay: publish(forShare(raisedToLeast ? floor : amount, input)),
    payer: 'fk',
    reason: 'income-based',
    percent,
    dayNumber: counted.dayNumber,
    raisedToLeast,
  };
}

/** 2024:506 5:10, 2017:819 2:4. */
function percentOn(
  { dayNumber, percent }: Counted,
  terms: ActivityGrantTerms,
  { readings }: ActivityGrantInput,
): number {
  const long = dayNumber - terms.longAfter;
  const hundreds = long > 0 ? Math.floor((long - 1) / terms.longEvery) : 0;
  const steps = readings?.hundredDays === 'first-after-day-500' ? Math.max(0, hundreds - 1) : hundreds;
  return Math.max(
    0,
    percent -
      (dayNumber > terms.firstAfter ? terms.firstPoints : 0) -
      (dayNumber > terms.secondAfter ? terms.secondPoints : 0) -
      (long > 0 ? terms.longPoints * (1 + steps) : 0),
  );
}

/** 2:3–4, and 2024:1358 p. 6 for those who got it by income when the act came. */
function leastFor({ on, oldAct }: ActivityGrantInput, terms: ActivityGrantTerms): number {
  const atEntry = oldAct?.grantAtEntry ? at(entryFloors, on)?.leastPerDay : null;
  return atEntry ?? terms.leastPerDay;
}

/** 6 a §, 7 § and 10:6: the amounts are those of full time. */
function forShare(amount: Amount, { share = 1 }: ActivityGrantInput): Amount {
  return times(amount, hundredths(share), 100);
}

function hundredDays({ readings }: ActivityGrantInput): Interpretation {
  const taken = readings?.hundredDays ?? 'first-on-day-401';
  const other = taken === 'first-on-day-401' ? 'first-after-day-500' : 'first-on-day-401';
  return { question: 'hundred-days-from-401', taken, other: [other] };
}

const OLD_ACT: readonly Ground[] = [
  compensationTransition2024p5,
  compensationTransition2024p6,
  compensationTransition2024p7,
];

function basisOf({ oldAct }: ActivityGrantInput): readonly Ground[] {
  return [
    compensation2s1,
    compensation2s2,
    compensation2s3,
    compensation2s4,
    compensation2s5,
    compensation10s6,
    ...(oldAct === undefined
      ? [unemployment5s4, unemployment5s5, unemployment5s6, unemployment5s7]
      : OLD_ACT),
    unemployment5s10,
  ];
}

function assumptionsOf(input: ActivityGrantInput): Assumption[] {
  const { incomeBased, oldAct, oldPeriodRunning, sanctioned, under25, reusedIncome, share } = input;
  const taken: readonly (readonly [isTaken: boolean, fact: ActivityGrantAssumption, assumed: string])[] = [
    [oldPeriodRunning === undefined, 'oldPeriodRunning', 'false'],
    [incomeBased && sanctioned === undefined, 'sanctioned', 'false'],
    [!incomeBased && under25 === undefined, 'under25', 'false'],
    [
      incomeBased && !sanctioned && oldAct === undefined && reusedIncome === undefined,
      'reusedIncome',
      'false',
    ],
    [share === undefined, 'share', 'full-time'],
  ];
  return taken.filter(([isTaken]) => isTaken).map(([, fact, assumed]) => ({ fact, assumed }));
}
