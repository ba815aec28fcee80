import { monthsFrom, type Counted } from '../../../time/counted.js';
import type { Tell } from '../../../finding/step.js';
import { decided, type Finding, type Interpretation } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { wordingOn } from '../../../law/dated.js';
import type { Lagrum } from '../../../law/lagrum.js';
import { addDays, toDay, toIso, type IsoDate } from '../../../time/day.js';
import { redeploymentTerms, type RedeploymentItem, type RedeploymentTerms } from './table.js';
import { cite } from '../../../law/provision.js';

export type { RedeploymentItem } from './table.js';

/** How the two months are counted: the day on which the employer learnt of it is left out, or is the first of them. */
export type RedeploymentTwoMonthsReading = 'same-date' | 'day-before';

export type RedeploymentQuestion = 'two-months';

export interface RedeploymentInput {
  /** What the employer can show; that circumstances are not too old follows from the days below. */
  readonly shown: readonly Exclude<RedeploymentItem, 'known-in-time'>[];
  /** Whether the employer has given the employee other work for personal reasons before. Absent: false. */
  readonly redeployedBefore?: boolean;
  /** Whether there are special reasons for asking it to do so once more. Absent: false. */
  readonly specialReasons?: boolean;
  /** The latest day on which the employer learnt of a circumstance that the dismissal rests on. Absent: not known. */
  readonly knownOn?: IsoDate;
  /** The day of the notice under 30 §, or without one the day of dismissal: planned or made. Absent: not known. */
  readonly noticeOn?: IsoDate;
  /** Whether the employee asked for the delay or agreed to it, or there are exceptional reasons. Absent: false. */
  readonly delayExcused?: boolean;
  /** Which reading to follow where the law is open. Absent: the default. */
  readonly readings?: { readonly twoMonths?: RedeploymentTwoMonthsReading };
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type RedeploymentAssumption = 'noticeOn';

export interface RedeploymentValue {
  /** Whether everything on the list is shown: no verdict on whether there are objective grounds. */
  readonly complete: boolean;
  readonly missing: readonly RedeploymentItem[];
  readonly items: readonly {
    readonly item: RedeploymentItem;
    readonly met: boolean;
    readonly basis: readonly Lagrum[];
  }[];
  /** The last day of the notice for circumstances learnt of on `knownOn`; null where that is not known. */
  readonly noticeBy: IsoDate | null;
}

/**
 * What an employer must be able to show before a dismissal because of lastingly reduced capacity.
 *
 * A checklist, never a verdict: reduced capacity is a ground only if it is lasting and no work of significance can be
 * done; rehabilitation and adaptation come first, and redeployment must have been investigated. There are no objective
 * grounds where other work can reasonably be asked for; who has redeployed for personal reasons before has done enough
 * unless there are special reasons. Circumstances known for more than two months do not do alone: notice on the same date
 * two months later is taken to be in time.
 *
 * Does not decide whether there are objective grounds, what work is reasonable, or what a collective agreement deviates
 * in (2 c §). Not the notice at whole sickness compensation (4 b §), nor priority for reduced capacity when work runs
 * short (23 §).
 *
 * @source LAS 2 c, 7 §§; SFB 30:6 a; AML 3:2 a, 3; practice of the Labour Court
 * @inForce 2022-10-01 –
 * @throws InvalidInput (checked API) on unknown items, dates that do not exist
 * @example
 * import { redeployment } from 'sjukregler';
 *
 * const found = redeployment({
 *   shown: ['lasting-reduction', 'rehabilitation-done'], knownOn: '2026-03-31', noticeOn: '2026-05-31',
 * });
 * found.outcome === 'decided' && found.value.complete; //=> false
 * found.outcome === 'decided' && found.value.noticeBy; //=> '2026-05-31'
 */
export function redeployment(input: RedeploymentInput): Finding<RedeploymentValue> {
  return redeploymentTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function redeploymentTold(
  input: RedeploymentInput,
  tell?: Tell<[twoMonths: Counted]>,
): Finding<RedeploymentValue> {
  const terms = wordingOn(redeploymentTerms, input.noticeOn);
  if (terms === undefined) return notCoveredBy(redeploymentTerms);

  const noticeBy = lastNoticeDay(input, terms, tell);
  const items = terms.rows.map(({ item, basis }) => ({
    item,
    met: isMet(item, input, noticeBy),
    basis: cite(basis, input.noticeOn),
  }));
  const missing = items.filter(({ met }) => !met).map(({ item }) => item);
  return decided(
    { complete: missing.length === 0, missing, items, noticeBy },
    cite(terms.source, input.noticeOn),
    {
      interpretations: noticeBy === null ? [] : [twoMonthsQuestion(input)],
      assumptions: assumedWording(input.noticeOn, 'noticeOn'),
    },
  );
}

function lastNoticeDay(
  { knownOn, readings }: RedeploymentInput,
  { months }: RedeploymentTerms,
  tell?: Tell<[twoMonths: Counted]>,
): IsoDate | null {
  if (knownOn === undefined) return null;
  const shift = readings?.twoMonths === 'day-before' ? -1 : 0;
  const twoMonths = monthsFrom(toDay(knownOn), months);
  tell?.(twoMonths);
  return toIso(addDays(twoMonths.day, shift));
}

function twoMonthsQuestion({ readings }: RedeploymentInput): Interpretation {
  const taken = readings?.twoMonths ?? 'same-date';
  return { question: 'two-months', taken, other: [taken === 'same-date' ? 'day-before' : 'same-date'] };
}

function isMet(item: RedeploymentItem, input: RedeploymentInput, noticeBy: IsoDate | null): boolean {
  if (item === 'known-in-time') return isInTime(input, noticeBy);
  return input.shown.includes(item) || (item === 'no-other-work' && isDeemedDone(input));
}

/** Second para., second sentence: who has redeployed before is deemed to have done so. */
function isDeemedDone({ redeployedBefore, specialReasons }: RedeploymentInput): boolean {
  return redeployedBefore === true && !specialReasons;
}

function isInTime({ noticeOn, delayExcused }: RedeploymentInput, noticeBy: IsoDate | null): boolean {
  if (delayExcused) return true;
  return noticeBy !== null && noticeOn !== undefined && noticeOn <= noticeBy;
}
