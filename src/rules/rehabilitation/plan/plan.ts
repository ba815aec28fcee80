import { decided, type Assumption, type Finding } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { wordingOn } from '../../../law/dated.js';
import type { Lagrum } from '../../../law/lagrum.js';
import { sfb29s2 } from '../../../law/sfb/29.js';
import { sfb30s12, sfb30s13, sfb30s14, sfb30s3 } from '../../../law/sfb/30.js';
import { sfb31s3 } from '../../../law/sfb/31.js';
import type { IsoDate } from '../../../time/day.js';
import { rehabilitationPlanTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

/** What a plan can name. The last three are no rehabilitation that rehabilitation compensation is paid for. */
export type RehabilitationPlanMeasure =
  | 'guidance'
  | 'investigation'
  | 'work-training'
  | 'education'
  | 'work-preparation'
  | 'medical-rehabilitation'
  | 'adaptation'
  | 'work-trial';

/** Who can be responsible for a measure. Försäkringskassan draws the plan up, and has no measures of its own. */
export type RehabilitationPlanActor =
  'employer' | 'health-care' | 'af' | 'municipality' | 'occupational-health' | 'insured';

export interface RehabilitationPlanLine {
  /** The measure. */
  readonly what: RehabilitationPlanMeasure;
  /** Who is responsible for it. Absent: the plan does not say. */
  readonly responsible?: RehabilitationPlanActor;
  /** Its first planned day. Absent: the plan does not say. */
  readonly from?: IsoDate;
  /** Its last planned day, that day included. Absent: the plan does not say. */
  readonly to?: IsoDate;
  /** Who pays for it. Absent: the plan does not say. */
  readonly financing?: RehabilitationPlanActor | 'fk' | 'insurer';
}

export interface PlanInput {
  /** The measures of the plan; at most 10 000. */
  readonly measures: readonly RehabilitationPlanLine[];
  /** Whether it is made with the insured; that can be impossible. Absent: it is not. */
  readonly withInsured?: 'yes' | 'no' | 'not-possible';
  /** Whether it states what else is needed to carry it out. Absent: nothing else is needed. */
  readonly otherInformation?: boolean;
  /** The day asked about. Absent: the first planned day, and where none is planned the newest wording. */
  readonly on?: IsoDate;
}

export type RehabilitationPlanItem =
  | 'measures'
  | 'responsible'
  | 'time-plan'
  | 'other-information'
  | 'with-insured'
  | 'gives-compensation'
  | 'financing';

export interface PlanValue {
  /** Whether everything that 30:12 and 13 ask for is there. */
  readonly complete: boolean;
  /** What of it is missing, in the order of the sections. */
  readonly missing: readonly RehabilitationPlanItem[];
  /** Every point, with what asks for it; financing is asked for by guidance only and can be lacking in a complete plan. */
  readonly items: readonly {
    readonly item: RehabilitationPlanItem;
    readonly met: boolean;
    readonly basis: readonly Lagrum[];
  }[];
  /** The first planned day of any measure; null where none is planned. */
  readonly from: IsoDate | null;
  /** The last planned day of any measure; null where none is planned. */
  readonly to: IsoDate | null;
  /** Who draws the plan up and sees that it is followed. */
  readonly owner: 'fk';
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type PlanAssumption = 'withInsured' | 'otherInformation' | 'on';

const BASIS: readonly Ground[] = [sfb30s12, sfb30s13, sfb30s14];
const FINANCING: Ground = { kalla: 'Socialstyrelsen, bilaga om samverkan: planen anger finansieringen' };

/**
 * Whether a rehabilitation plan of Försäkringskassan says what it must, and what is missing.
 *
 * It is drawn up where somebody needs a measure for which rehabilitation compensation can be given, with the insured as
 * far as possible, and states the measures, who is responsible, a time plan and what else is needed. It is followed and
 * changed, and is by Försäkringskassan's practice a condition for the compensation (`allowance`).
 *
 * Does not decide whether a measure is needed or serves its purpose. Not the employer's plan for return to work
 * (`returnToWorkPlan`): two plans, two owners.
 *
 * @source SFB 30:3, 12–14; guidance for the financing
 * @inForce 2014-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, reversed measures
 * @example
 * import { plan } from 'sjukregler';
 *
 * const found = plan({
 *   measures: [{ what: 'work-training', responsible: 'employer', from: '2026-02-02' }],
 *   withInsured: 'yes',
 * });
 * found.outcome === 'decided' && found.value.missing; //=> ['time-plan']
 */
export function plan(input: PlanInput): Finding<PlanValue> {
  const from = extreme(
    input.measures.map((measure) => measure.from),
    (a, b) => a < b,
  );
  const on = input.on ?? from ?? undefined;
  if (wordingOn(rehabilitationPlanTerms, on) === undefined) return notCoveredBy(rehabilitationPlanTerms);

  const points = pointsOf(input);
  const missing = points.filter(({ met, advised }) => !met && !advised).map(({ item }) => item);
  return decided(
    {
      complete: missing.length === 0,
      missing,
      items: points.map(({ item, met, basis }) => ({ item, met, basis: cite(basis, on) })),
      from,
      to: extreme(
        input.measures.map(({ to }) => to),
        (a, b) => a > b,
      ),
      owner: 'fk',
    },
    cite(BASIS, on),
    { assumptions: [...assumptionsOf(input), ...assumedWording(on)] },
  );
}

interface Point {
  readonly item: RehabilitationPlanItem;
  readonly met: boolean;
  readonly basis: readonly Ground[];
  /** Asked for by guidance, not by statute. */
  readonly advised?: true;
}

function pointsOf({ measures, withInsured, otherInformation }: PlanInput): Point[] {
  const all = (holds: (measure: RehabilitationPlanLine) => boolean): boolean =>
    measures.length > 0 && measures.every(holds);
  return [
    {
      item: 'gives-compensation',
      met: measures.some(givesCompensation),
      basis: [sfb30s12, sfb31s3, sfb29s2],
    },
    {
      item: 'with-insured',
      met: withInsured === 'yes' || withInsured === 'not-possible',
      basis: [sfb30s3, sfb30s12],
    },
    { item: 'measures', met: measures.length > 0, basis: [sfb30s13] },
    { item: 'responsible', met: all((measure) => measure.responsible !== undefined), basis: [sfb30s13] },
    {
      item: 'time-plan',
      met: all((measure) => measure.from !== undefined && measure.to !== undefined),
      basis: [sfb30s13],
    },
    { item: 'other-information', met: otherInformation !== false, basis: [sfb30s13] },
    {
      item: 'financing',
      met: all((measure) => measure.financing !== undefined),
      basis: [FINANCING],
      advised: true,
    },
  ];
}

/** 29:2, 31:3: only work-oriented rehabilitation, which work trial is not. */
function givesCompensation({ what }: RehabilitationPlanLine): boolean {
  return what !== 'medical-rehabilitation' && what !== 'adaptation' && what !== 'work-trial';
}

function extreme(
  days: readonly (IsoDate | undefined)[],
  isMore: (a: IsoDate, b: IsoDate) => boolean,
): IsoDate | null {
  let most: IsoDate | null = null;
  for (const day of days) {
    if (day !== undefined && (most === null || isMore(day, most))) most = day;
  }
  return most;
}

function assumptionsOf({ withInsured, otherInformation }: PlanInput): Assumption[] {
  const assumptions: Assumption[] = [];
  if (withInsured === undefined) assumptions.push({ fact: 'withInsured', assumed: 'no' });
  if (otherInformation === undefined) {
    assumptions.push({ fact: 'otherInformation', assumed: 'nothing-else-needed' });
  }
  return assumptions;
}
