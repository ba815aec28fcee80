import {
  decided,
  notCoveredBefore,
  undetermined,
  type Assumption,
  type Finding,
  type Interpretation,
} from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import { compensation10s3, compensation10s6, compensation2s13 } from '../../../law/ordinances/2017-819.js';
import {
  establishment11,
  establishment15a,
  establishment15,
  establishment18,
  establishment5,
} from '../../../law/ordinances/2017-820.js';
import { addDays, toDay, toIso, type IsoDate } from '../../../time/day.js';
import { addMonths } from '../../../time/month.js';
import {
  establishmentTerms,
  establishmentUnread,
  type EstablishmentTerms,
  type EstablishmentUnread,
} from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

/** What bars the assignment (5 § second para., in its order). */
export type EstablishmentObstacle =
  | 'full-time-work'
  | 'upper-secondary-school'
  | 'full-time-parental-benefit'
  | 'whole-sickness-benefit'
  | 'migration-agency-accommodation';

/** The last day of the 36 months: the same date, or the day before it. */
export type EstablishmentLastDayReading = 'same-date' | 'day-before';

export interface EstablishmentInput {
  /** The day of the assignment. */
  readonly on: IsoDate;
  /** Whether the person is covered by the act (2017:584) on responsibility for establishment measures. */
  readonly coveredByAct: boolean;
  /** Whether the person is registered as a jobseeker. */
  readonly registered: boolean;
  /** The day of the first registration in a municipality; of reception there for those registered while in accommodation. */
  readonly firstRegisteredOn: IsoDate;
  /** What stands in the way. Absent: nothing. */
  readonly obstacles?: readonly EstablishmentObstacle[];
  /** Whole months with full-time parental benefit for a child under one year. Absent: none. */
  readonly parentalMonths?: number;
  /** Days in the programme before the action plan was drawn up, outside those months. Absent: none. */
  readonly daysBeforePlan?: number;
  /** Whether the person is still being mapped and the action plan drawn up. Absent: false. */
  readonly mapping?: boolean;
  /** Which reading to follow where the law is open. Absent: the default. */
  readonly readings?: { readonly lastDay?: EstablishmentLastDayReading };
}

export type EstablishmentReason =
  'not-covered' | 'not-registered' | 'outer-limit-passed' | EstablishmentObstacle;

export interface EstablishmentValue {
  readonly mayEnter: boolean;
  /** Why it is closed; none where it is open. */
  readonly reasons: readonly EstablishmentReason[];
  /** The measures cover so many months of full time, mapping apart. */
  readonly fullTimeMonths: number;
  /** The last day of measures; null before 2026, where no outer limit is known here. */
  readonly latestTo: IsoDate | null;
  /** Who pays the compensation; null where the programme is closed. */
  readonly payer: 'fk' | null;
  /** What the compensation is called; null where the programme is closed. */
  readonly compensation: 'establishment-allowance' | null;
  /** The establishment allowance of a day in kronor, for full time; null where the programme is closed. */
  readonly perDay: number | null;
}

/** The questions that a finding of this rule can list in `interpretations`. */
export type EstablishmentQuestion = 'last-day-of-months';

/** The facts that a finding of this rule can list in `assumptions`. */
export type EstablishmentAssumption = 'obstacles' | 'parentalMonths' | 'daysBeforePlan' | 'mapping';

/** What leaves a finding open: wordings that have not been read. */
export type EstablishmentMissing = 'grounds' | 'amounts';

/** What `if` of an alternative can say. */
export type EstablishmentAlternative = 'wording-unchanged';

const BASIS: readonly Ground[] = [
  establishment5,
  establishment11,
  establishment15,
  establishment15a,
  establishment18,
  compensation2s13,
  compensation10s3,
  compensation10s6,
];

/**
 * Whether a new arrival may be assigned to establishment measures, until when, and what a day pays.
 *
 * For those covered by the act and registered, unless one of five things bars it. Measures cover 24 months of full time;
 * since 2026 they end at the latest 36 months after the first registration, leaving out time before the action plan and
 * at most 24 months with full-time parental benefit for a child under one year. 308 kronor a day, 231 while mapping.
 *
 * From September 2026 the amounts, and from 1 October, with the new reception act, what opens and bars the programme may
 * have other words, which have not been read: the finding is then undetermined, with what the older ones give.
 *
 * Does not decide who is covered by the act, nor whether Arbetsförmedlingen makes the assignment. The amount is for full
 * time, at most five days a week. Full-time sickness ends the programme only after more than 30 days, once adaptation
 * has been examined: `activityGrantSickness`.
 *
 * @source Ordinance 2017:820, 5, 11, 15, 15 a, 18 §§; ordinance 2017:819, 2:13, 10:3, 10:6
 * @inForce 2018-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, numbers that are negative or not whole
 * @example
 * import { establishment } from 'sjukregler';
 *
 * const found = establishment({
 *   on: '2026-03-02', coveredByAct: true, registered: true, firstRegisteredOn: '2026-02-10', mapping: true,
 * });
 * found.outcome === 'decided' && found.value.latestTo; //=> '2029-02-10'
 * found.outcome === 'decided' && found.value.perDay; //=> 231
 */
export function establishment(input: EstablishmentInput): Finding<EstablishmentValue, EstablishmentMissing> {
  const terms = at(establishmentTerms, input.on);
  if (terms === undefined) return notCoveredBefore(firstDay(establishmentTerms), BASIS);

  const latestTo = lastDayOf(input, terms);
  const reasons = reasonsOf(input, terms, latestTo);
  const mayEnter = reasons.length === 0;
  const perDay = input.mapping ? terms.perDayWhileMapping : terms.perDay;
  const value: EstablishmentValue = {
    mayEnter,
    reasons,
    fullTimeMonths: terms.fullTimeMonths,
    latestTo,
    payer: mayEnter ? 'fk' : null,
    compensation: mayEnter ? 'establishment-allowance' : null,
    perDay: mayEnter ? perDay : null,
  };
  const missing = unread(value, at(establishmentUnread, input.on));
  if (missing.length > 0)
    return undetermined(missing, cite(BASIS, input.on), [{ if: 'wording-unchanged', value }]);

  return decided(value, cite(BASIS, input.on), {
    interpretations: latestTo === null ? [] : [lastDayQuestion(input)],
    assumptions: assumptionsOf(value, input),
  });
}

/** What the answer rests on that has not been read. Who is not covered, or not registered, is so by any wording. */
function unread(
  { mayEnter, reasons }: EstablishmentValue,
  later: EstablishmentUnread | undefined,
): EstablishmentMissing[] {
  if (later === undefined) return [];
  if (reasons.includes('not-covered') || reasons.includes('not-registered')) return [];
  return [...(later.grounds ? (['grounds'] as const) : []), ...(mayEnter ? (['amounts'] as const) : [])];
}

function lastDayOf(input: EstablishmentInput, terms: EstablishmentTerms): IsoDate | null {
  const { outerMonths, parentalMonths } = terms;
  if (outerMonths === null || parentalMonths === null) return null;
  const leftOut = Math.min(input.parentalMonths ?? 0, parentalMonths);
  const sameDate = addMonths(toDay(input.firstRegisteredOn), outerMonths + leftOut);
  const shift = input.readings?.lastDay === 'day-before' ? -1 : 0;
  return toIso(addDays(sameDate, shift + (input.daysBeforePlan ?? 0)));
}

function reasonsOf(
  { on, coveredByAct, registered, obstacles = [] }: EstablishmentInput,
  { accommodationBars }: EstablishmentTerms,
  latestTo: IsoDate | null,
): EstablishmentReason[] {
  const reasons: EstablishmentReason[] = [];
  if (!coveredByAct) reasons.push('not-covered');
  if (!registered) reasons.push('not-registered');
  reasons.push(...obstacles.filter((it) => it !== 'migration-agency-accommodation' || accommodationBars));
  if (latestTo !== null && on > latestTo) reasons.push('outer-limit-passed');
  return reasons;
}

function lastDayQuestion({ readings }: EstablishmentInput): Interpretation {
  const taken = readings?.lastDay ?? 'same-date';
  return {
    question: 'last-day-of-months',
    taken,
    other: [taken === 'same-date' ? 'day-before' : 'same-date'],
  };
}

function assumptionsOf({ mayEnter, latestTo }: EstablishmentValue, input: EstablishmentInput): Assumption[] {
  const assumptions: Assumption[] = [];
  if (mayEnter && input.obstacles === undefined) assumptions.push({ fact: 'obstacles', assumed: 'none' });
  if (latestTo !== null && input.parentalMonths === undefined) {
    assumptions.push({ fact: 'parentalMonths', assumed: 'none' });
  }
  if (latestTo !== null && input.daysBeforePlan === undefined) {
    assumptions.push({ fact: 'daysBeforePlan', assumed: 'none' });
  }
  if (mayEnter && input.mapping === undefined) assumptions.push({ fact: 'mapping', assumed: 'false' });
  return assumptions;
}
