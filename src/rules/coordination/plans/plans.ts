import { decided, type Finding } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { wordingOn } from '../../../law/dated.js';
import { addDays, toDay, toIso, type IsoDate } from '../../../time/day.js';
import { returnToWorkPlan } from '../../employer/return-to-work-plan/return-to-work-plan.js';
import { plansModel, type PlanKind, type PlanRow as RowOfModel, type PlansModel } from './table.js';
import type { Lagrum } from '../../../law/lagrum.js';
import { cite } from '../../../law/provision.js';

export type { PlanContent, PlanKind, PlanQuestion, PlanTrigger } from './table.js';

export interface PlansInput {
  /** Whether health care recommends sick leave. Absent: not known. */
  readonly sickLeaveRecommended?: boolean;
  /** Whether the person is employed. Absent: not known. */
  readonly employed?: boolean;
  /** The expected absence: first and last day, included, and the day on which that could be assumed. Absent: not known. */
  readonly expected?: { readonly from: IsoDate; readonly to: IsoDate; readonly assumedOn: IsoDate };
  /** Whether the state of health makes it clear that the person cannot return. Absent: false. */
  readonly cannotReturn?: boolean;
  /** Whether a measure is needed that can give rehabilitation compensation. Absent: not known. */
  readonly measureWithCompensation?: boolean;
  /** Whether efforts of both region and municipality are needed. Absent: not known. */
  readonly effortsFromBoth?: boolean;
  /** Whether the person consents to an individual plan. Absent: not known. */
  readonly consentToIndividualPlan?: boolean;
  /** The day of registration as a jobseeker; null: none. Absent: not known. */
  readonly jobseekerSince?: IsoDate | null;
  /** The day asked about. Absent: the newest wording. */
  readonly on?: IsoDate;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type PlansAssumption = 'on';

/** The facts that a plan can still rest on. */
export type PlansFact =
  | 'sickLeaveRecommended'
  | 'employed'
  | 'expected'
  | 'measureWithCompensation'
  | 'effortsFromBoth'
  | 'consentToIndividualPlan'
  | 'jobseekerSince';

export interface PlansEntry extends Omit<RowOfModel, 'basis'> {
  readonly basis: readonly Lagrum[];
  /** The statutory last day; null where the law sets none or it is not known. */
  readonly dueOn: IsoDate | null;
  /** What must be known before it is clear that the plan is to be made; none where it is. */
  readonly needs: readonly PlansFact[];
}

/**
 * Which plans are to be made for somebody on sick leave, by whom, when and with what in them.
 *
 * Health care's sick-leave and rehabilitation plan, the employer's plan for return to work, Försäkringskassan's
 * rehabilitation plan, the individual plan of region and municipality, and the action plan of a jobseeker. Five plans,
 * five owners: none stands in for another. Plans that the facts rule out are left out. What the employer's plan should answer is
 * guidance: the law names no contents.
 *
 * Does not decide what can be assumed about the absence, nor whether an effort is needed. How the employer's plan stands on
 * a day: `returnToWorkPlan`; whether Försäkringskassan's is complete: `plan`.
 *
 * @source SFB 30:6, 12–14; HSL 8:7, 16:4; PDL 3:1, 3, 6; SoL 10:8; ordinance 2000:628, 5 a, 6 §§
 * @inForce 2025-07-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, an absence that ends before it begins
 * @example
 * import { plans } from 'sjukregler';
 *
 * const found = plans({
 *   sickLeaveRecommended: true, employed: true, measureWithCompensation: false, effortsFromBoth: false,
 *   jobseekerSince: null, expected: { from: '2026-02-02', to: '2026-04-02', assumedOn: '2026-02-05' },
 * });
 * found.outcome === 'decided' && found.value.map(({ plan }) => plan); //=> ['sick-leave-and-rehabilitation-plan', 'plan-for-return-to-work']
 * found.outcome === 'decided' && found.value[1]?.dueOn; //=> '2026-03-03'
 */
export function plans(input: PlansInput): Finding<readonly PlansEntry[]> {
  const model = wordingOn(plansModel, input.on);
  if (model === undefined) return notCoveredBy(plansModel);

  const { rows } = model;
  const entries = rows.flatMap((row): PlansEntry[] => {
    const facts = factsFor(row.plan, input);
    if (facts.some(([, met]) => met === false)) return [];
    const needs = facts.filter(([, met]) => met === undefined).map(([fact]) => fact);
    return [
      {
        ...row,
        owner: [...row.owner],
        content: [...row.content],
        questions: [...row.questions],
        basis: cite(row.basis, input.on),
        dueOn: dueOn(row.plan, input, model),
        needs,
      },
    ];
  });
  return decided(
    entries,
    cite(
      rows.flatMap(({ basis }) => basis),
      input.on,
    ),
    { assumptions: assumedWording(input.on) },
  );
}

type PlansFactMet = readonly [fact: PlansFact, met: boolean | undefined];

function factsFor(plan: PlanKind, input: PlansInput): readonly PlansFactMet[] {
  const { jobseekerSince } = input;
  switch (plan) {
    case 'sick-leave-and-rehabilitation-plan':
      return [['sickLeaveRecommended', input.sickLeaveRecommended]];
    case 'plan-for-return-to-work':
      return [
        ['employed', input.employed],
        ['expected', employersPlan(input)?.required],
      ];
    case 'fk-rehabilitation-plan':
      return [['measureWithCompensation', input.measureWithCompensation]];
    case 'individual-plan':
      return [
        ['effortsFromBoth', input.effortsFromBoth],
        ['consentToIndividualPlan', input.consentToIndividualPlan],
      ];
    case 'action-plan':
      return [['jobseekerSince', jobseekerSince === undefined ? undefined : jobseekerSince !== null]];
  }
}

function dueOn(plan: PlanKind, input: PlansInput, { actionPlanDays }: PlansModel): IsoDate | null {
  if (plan === 'plan-for-return-to-work') return employersPlan(input)?.dueOn ?? null;
  if (plan !== 'action-plan' || !input.jobseekerSince) return null;
  return toIso(addDays(toDay(input.jobseekerSince), actionPlanDays));
}

function employersPlan({
  expected,
  cannotReturn = false,
}: PlansInput): { readonly required: boolean; readonly dueOn: IsoDate | null } | undefined {
  if (expected === undefined) return undefined;
  const { from, to, assumedOn } = expected;
  return returnToWorkPlan({
    sickFrom: from,
    expectedTo: to,
    prognosisOn: assumedOn,
    cannotReturn,
    asOf: assumedOn,
  }).value;
}
