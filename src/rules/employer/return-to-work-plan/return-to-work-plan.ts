import { daysFrom, type Counted } from '../../../time/counted.js';
import type { Tell } from '../../../finding/step.js';
import { frozen } from '../../../finding/frozen.js';
import { firstDay, nearest } from '../../../law/dated.js';
import { decided, type Decided, type Interpretation } from '../../../finding/finding.js';
import { sfb30s6first, sfb30s6second } from '../../../law/sfb/30.js';
import { planTransition2018 } from '../../../law/sfb/transitional.js';
import { lastDayMoves } from '../../../law/statutory-time.js';
import { later, toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { lastDayFor } from '../../../time/holidays.js';
import { statusOf } from '../../shared/deadline.js';
import { planTerms, type PlanTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

export interface ReturnToWorkPlanInput {
  /** The first day of reduced capacity. */
  readonly sickFrom: IsoDate;
  /** The day until which capacity can be assumed to be reduced, included. */
  readonly expectedTo: IsoDate;
  /** The day on which that could be assumed. */
  readonly prognosisOn: IsoDate;
  /** Whether the state of health makes it clear that the insured cannot return. Absent: false. */
  readonly cannotReturn?: boolean;
  /** The day on which health had improved after all. */
  readonly improvedOn?: IsoDate;
  /** The day on which the plan was made. Absent: not made. */
  readonly madeOn?: IsoDate;
  /** The day that the status refers to. A plan made later is not yet made. */
  readonly asOf: IsoDate;
}

export type PlanStatus = 'not-required' | 'upcoming' | 'due' | 'overdue' | 'done' | 'done-late';

export type PlanReason = 'at-least-60-days' | 'shorter' | 'cannot-return' | 'improved' | 'not-in-force';

export interface PlanRequired {
  readonly required: true;
  readonly reason: 'at-least-60-days' | 'improved';
  /** The statutory day. */
  readonly dueOn: IsoDate;
  /** The same, moved to the next weekday where it falls on a day off. */
  readonly lastDay: IsoDate;
  readonly status: Exclude<PlanStatus, 'not-required'>;
}

export interface PlanNotRequired {
  readonly required: false;
  readonly reason: Exclude<PlanReason, PlanRequired['reason']>;
  readonly dueOn: null;
  readonly lastDay: null;
  readonly status: 'not-required';
}

export type ReturnToWorkPlanValue = PlanRequired | PlanNotRequired;

const BASIS: readonly Ground[] = [sfb30s6first, sfb30s6second, lastDayMoves];

const MOVED: readonly Interpretation[] = /* @__PURE__ */ frozen([
  { question: 'last-day-on-day-off', taken: 'moves-to-next-weekday', other: ['stays'] },
]);

/**
 * Whether and when the employer must have drawn up a plan for return to work, and how it stands on a day.
 *
 * If capacity can be assumed to be reduced for at least 60 days — exactly 60 counts — at the latest on day 30. If
 * that emerges later, or health improves after return seemed impossible: at once.
 *
 * Does not decide what can be assumed: the prognosis is the caller's. It is not Försäkringskassan's rehabilitation
 * plan (SFB 30:12).
 *
 * @source SFB 30:6; 2017:1306 p. 2; lag (1930:173) 2 §
 * @inForce 2018-07-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { returnToWorkPlan } from 'sjukregler';
 *
 * const found = returnToWorkPlan({
 *   sickFrom: '2026-02-02', expectedTo: '2026-04-02', prognosisOn: '2026-02-05', asOf: '2026-03-01',
 * });
 * found.outcome === 'decided' && found.value.dueOn; //=> '2026-03-03'
 * found.outcome === 'decided' && found.value.status; //=> 'upcoming'
 */
export function returnToWorkPlan(input: ReturnToWorkPlanInput): Decided<ReturnToWorkPlanValue> {
  return returnToWorkPlanTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function returnToWorkPlanTold(
  input: ReturnToWorkPlanInput,
  tell?: Tell<[expectedDays: number, dayThirty: Counted]>,
): Decided<ReturnToWorkPlanValue> {
  const terms = nearest(planTerms, input.sickFrom);
  const expectedDays = toDay(input.expectedTo) - toDay(input.sickFrom) + 1;
  const dayThirty = daysFrom(toDay(input.sickFrom), terms.dueOnDay - 1);
  tell?.(expectedDays, dayThirty);
  const reason = reasonOf(input, expectedDays, terms);
  if (reason !== 'at-least-60-days' && reason !== 'improved') {
    const value = { required: false, reason, dueOn: null, lastDay: null, status: 'not-required' } as const;
    return decided(value, cite(BASIS, input.asOf));
  }

  const dueOn = dueDay(input, dayThirty.day, terms);
  const lastDay = lastDayFor(dueOn);
  const days = { dueOn: toIso(dueOn), lastDay: toIso(lastDay) };
  return decided(
    {
      required: true,
      reason,
      ...days,
      status: statusOf({ ...days, doneOn: input.madeOn, asOf: input.asOf }),
    },
    cite(isTransitional(input, terms) ? [...BASIS, planTransition2018] : BASIS, input.asOf),
    { interpretations: lastDay === dueOn ? [] : MOVED },
  );
}

function reasonOf(input: ReturnToWorkPlanInput, expectedDays: number, terms: PlanTerms): PlanReason {
  if (input.asOf < firstDay(planTerms) || input.expectedTo < terms.transition.reducedOn)
    return 'not-in-force';
  if (expectedDays < terms.leastDays) return 'shorter';
  if (!input.cannotReturn) return 'at-least-60-days';
  return input.improvedOn === undefined ? 'cannot-return' : 'improved';
}

function dueDay(input: ReturnToWorkPlanInput, dayThirty: Day, terms: PlanTerms): Day {
  const ordinary = isTransitional(input, terms) ? toDay(terms.transition.dueOn) : dayThirty;
  const emerged = later(ordinary, toDay(input.prognosisOn));
  return input.cannotReturn && input.improvedOn !== undefined
    ? later(emerged, toDay(input.improvedOn))
    : emerged;
}

function isTransitional({ sickFrom }: ReturnToWorkPlanInput, { transition }: PlanTerms): boolean {
  return sickFrom <= transition.reducedOn;
}
