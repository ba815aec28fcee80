import { daysFrom, type Counted } from '../../../time/counted.js';
import type { Tell } from '../../../finding/step.js';
import {
  decided,
  notCoveredBefore,
  type Assumption,
  type Finding,
  type Interpretation,
} from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import { job13a } from '../../../law/ordinances/2007-414.js';
import { youth10a } from '../../../law/ordinances/2007-813.js';
import {
  compensation10s6,
  compensation4s1,
  compensation4s2first,
  compensation4s2second,
  compensation4s3first,
  compensation4s3second,
} from '../../../law/ordinances/2017-819.js';
import { establishment18 } from '../../../law/ordinances/2017-820.js';
import { addDays, earlier, toDay, toIso, weekday, type Day, type IsoDate } from '../../../time/day.js';
import { monthsBefore } from '../../../time/month.js';
import { activityGrantSicknessTerms, type ActivityGrantSicknessTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

/** Where the first day is not paid anyway: the karensdag is the first day that would be paid, or there is none. */
export type KarensdagReading = 'first-paid-day' | 'first-day-only';

/** What late notice costs: everything, or the days before it. */
export type LateNoticeReading = 'nothing-paid' | 'paid-from-notice';

export interface ActivityGrantSicknessInput {
  /** The first day of sickness. */
  readonly from: IsoDate;
  /** The last day of sickness, included. */
  readonly to: IsoDate;
  /** The day on which Arbetsförmedlingen was told. */
  readonly reportedOn: IsoDate;
  /** Whether there are special reasons to pay despite late notice. Absent: false. */
  readonly specialReasons?: boolean;
  /** Whether a certificate has been handed in for the days that need one. Absent: false. */
  readonly certificate?: boolean;
  /** The last day of the sick period before. Absent: none near. */
  readonly previousTo?: IsoDate;
  /** Whether a decision on special high-risk protection (27:40, 41) or under SjLL 13 § covers the sickness. Absent: false. */
  readonly highRiskProtection?: boolean;
  /** Earlier karensdagar. Absent: none. */
  readonly earlierKarensdagar?: readonly IsoDate[];
  /** Which readings to follow where the law is open. Absent: the defaults. */
  readonly readings?: { readonly karensdag?: KarensdagReading; readonly lateNotice?: LateNoticeReading };
}

export type ActivityGrantSicknessReason =
  | 'karensdag'
  | 'relapse'
  | 'ten-karensdagar'
  | 'high-risk-protection'
  | 'no-paid-day'
  | 'late-notice'
  | 'special-reasons'
  | 'no-certificate';

export interface ActivityGrantSicknessValue {
  /** The days that can be paid, as far as they are days with compensation at all; none where nothing is. */
  readonly payable: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** Who pays the compensation. */
  readonly payer: 'fk';
  /** The day without compensation; null where there is none. */
  readonly karensday: IsoDate | null;
  /** The first day that needs a certificate. */
  readonly certificateFrom: IsoDate;
  /** The first day on which full-time sickness has lasted so long that the programme ends; null where it has not. */
  readonly dischargeFrom: IsoDate | null;
  readonly reasons: readonly ActivityGrantSicknessReason[];
}

/** The questions that a finding of this rule can list in `interpretations`. */
export type ActivityGrantSicknessQuestion = 'karensdag-on-unpaid-day' | 'late-notice-costs';

/** The facts that a finding of this rule can list in `assumptions`. */
export type ActivityGrantSicknessAssumption =
  'specialReasons' | 'certificate' | 'previousTo' | 'highRiskProtection' | 'earlierKarensdagar' | 'paidDays';

const BASIS: readonly Ground[] = [
  compensation4s1,
  compensation4s2first,
  compensation4s2second,
  compensation4s3first,
  compensation4s3second,
  compensation10s6,
  job13a,
  youth10a,
  establishment18,
];

/**
 * What of a sick period in a labour-market programme can be paid: karensdag, notice and certificate.
 *
 * Activity grant, development allowance and establishment allowance go on during sickness that is reported on its first
 * day, except for one karensdag; after the seventh day only with a certificate. A relapse within five calendar days has
 * no new karensdag, and nobody has more than ten in twelve months.
 *
 * Does not decide what a special reason is, nor the amount. Compensation is paid for at most five days a week; Monday to
 * Friday is assumed. After more than 30 calendar days in a row of full-time sickness the programme ends, once
 * Arbetsförmedlingen has examined whether it can be adapted. Not sickness benefit: `dayAmount`.
 *
 * @source Ordinance 2017:819, 4:1–3, 10:6; 2007:414, 13 a §; 2007:813, 10 a §; 2017:820, 18 §
 * @inForce 2022-04-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, a period that ends before it begins
 * @example
 * import { activityGrantSickness } from 'sjukregler';
 *
 * const found = activityGrantSickness({ from: '2026-03-02', to: '2026-03-12', reportedOn: '2026-03-02' });
 * found.outcome === 'decided' && found.value.karensday; //=> '2026-03-02'
 * found.outcome === 'decided' && found.value.payable; //=> [{ from: '2026-03-03', to: '2026-03-08' }]
 */
export function activityGrantSickness(
  input: ActivityGrantSicknessInput,
): Finding<ActivityGrantSicknessValue> {
  return activityGrantSicknessTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function activityGrantSicknessTold(
  input: ActivityGrantSicknessInput,
  tell?: Tell<[certificateFrom: Counted]>,
): Finding<ActivityGrantSicknessValue> {
  const terms = at(activityGrantSicknessTerms, input.from);
  if (terms === undefined) return notCoveredBefore(firstDay(activityGrantSicknessTerms), BASIS);

  const [from, to] = [toDay(input.from), toDay(input.to)];
  const counted = daysFrom(from, terms.daysWithoutCertificate);
  tell?.(counted);
  const certificateFrom = counted.day;
  const withoutCertificate = to >= certificateFrom && input.certificate !== true;
  const start = firstPayable(input);
  const end = withoutCertificate ? addDays(certificateFrom, -1) : to;
  const free = freeOfKarens(input, terms);
  const karensday = free === undefined ? karensdagOf(from, to, input, terms) : undefined;

  const reasons: ActivityGrantSicknessReason[] = [
    free ?? (karensday === undefined ? 'no-paid-day' : 'karensdag'),
  ];
  if (isLate(input)) reasons.push(input.specialReasons ? 'special-reasons' : 'late-notice');
  if (withoutCertificate) reasons.push('no-certificate');

  return decided(
    {
      payable: start === undefined ? [] : daysWithout(karensday, start, end),
      payer: 'fk',
      karensday: karensday === undefined ? null : toIso(karensday),
      certificateFrom: toIso(certificateFrom),
      dischargeFrom: dischargeOf(from, to, terms),
      reasons,
    },
    cite(BASIS, input.from),
    {
      interpretations: interpretationsOf(input, free === undefined && !isPaidDay(from, terms)),
      assumptions: assumptionsOf(input, free, withoutCertificate),
    },
  );
}

function isLate({ from, reportedOn }: ActivityGrantSicknessInput): boolean {
  return reportedOn > from;
}

/** The first day that notice allows to be paid. */
function firstPayable(input: ActivityGrantSicknessInput): Day | undefined {
  if (!isLate(input) || input.specialReasons) return toDay(input.from);
  return input.readings?.lateNotice === 'paid-from-notice' ? toDay(input.reportedOn) : undefined;
}

type Freedom = 'high-risk-protection' | 'relapse' | 'ten-karensdagar';

/** Why there is no karensdag, or undefined where there is one. */
function freeOfKarens(
  { from, previousTo, highRiskProtection, earlierKarensdagar = [] }: ActivityGrantSicknessInput,
  terms: ActivityGrantSicknessTerms,
): Freedom | undefined {
  if (highRiskProtection) return 'high-risk-protection';
  const first = toDay(from);
  if (previousTo !== undefined && first - toDay(previousTo) <= terms.relapseWithin) return 'relapse';
  const year = monthsBefore(first, terms.withinMonths);
  const counted = new Set(earlierKarensdagar.filter((date) => date >= toIso(year.from) && date < from));
  return counted.size >= terms.mostKarensdagar ? 'ten-karensdagar' : undefined;
}

/** Only a day on which compensation would have been paid counts as karensdag. */
function karensdagOf(
  from: Day,
  to: Day,
  { readings }: ActivityGrantSicknessInput,
  terms: ActivityGrantSicknessTerms,
): Day | undefined {
  const last = readings?.karensdag === 'first-day-only' ? from : to;
  for (let day = from; day <= last; day = addDays(day, 1)) {
    if (isPaidDay(day, terms)) return day;
  }
  return undefined;
}

function isPaidDay(day: Day, { paidDaysOfWeek }: ActivityGrantSicknessTerms): boolean {
  return weekday(day) <= paidDaysOfWeek;
}

/** The days from start to end but the karensdag, as periods. */
function daysWithout(
  karensday: Day | undefined,
  start: Day,
  end: Day,
): ActivityGrantSicknessValue['payable'] {
  const parts =
    karensday === undefined || karensday < start
      ? [[start, end] as const]
      : [[start, earlier(end, addDays(karensday, -1))] as const, [addDays(karensday, 1), end] as const];
  return parts.filter(([from, to]) => from <= to).map(([from, to]) => ({ from: toIso(from), to: toIso(to) }));
}

function dischargeOf(
  from: Day,
  to: Day,
  { daysBeforeDischarge }: ActivityGrantSicknessTerms,
): IsoDate | null {
  const first = addDays(from, daysBeforeDischarge);
  return first <= to ? toIso(first) : null;
}

function interpretationsOf(input: ActivityGrantSicknessInput, beginsUnpaid: boolean): Interpretation[] {
  const interpretations: Interpretation[] = [];
  if (beginsUnpaid) {
    const taken = input.readings?.karensdag ?? 'first-paid-day';
    const other = taken === 'first-paid-day' ? 'first-day-only' : 'first-paid-day';
    interpretations.push({ question: 'karensdag-on-unpaid-day', taken, other: [other] });
  }
  if (isLate(input) && !input.specialReasons) {
    const taken = input.readings?.lateNotice ?? 'nothing-paid';
    const other = taken === 'nothing-paid' ? 'paid-from-notice' : 'nothing-paid';
    interpretations.push({ question: 'late-notice-costs', taken, other: [other] });
  }
  return interpretations;
}

function assumptionsOf(
  input: ActivityGrantSicknessInput,
  free: Freedom | undefined,
  withoutCertificate: boolean,
): Assumption[] {
  const assumptions: Assumption[] = [];
  if (isLate(input) && input.specialReasons === undefined) {
    assumptions.push({ fact: 'specialReasons', assumed: 'false' });
  }
  if (withoutCertificate && input.certificate === undefined) {
    assumptions.push({ fact: 'certificate', assumed: 'false' });
  }
  if (free !== undefined) return assumptions;
  if (input.previousTo === undefined) assumptions.push({ fact: 'previousTo', assumed: 'none' });
  if (input.highRiskProtection === undefined) {
    assumptions.push({ fact: 'highRiskProtection', assumed: 'false' });
  }
  if (input.earlierKarensdagar === undefined) {
    assumptions.push({ fact: 'earlierKarensdagar', assumed: 'none' });
  }
  assumptions.push({ fact: 'paidDays', assumed: 'monday-to-friday' });
  return assumptions;
}
