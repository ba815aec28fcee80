import { frozen } from '../../../finding/frozen.js';
import { decided, notCoveredBefore, type Assumption, type Finding } from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import { sfb30s12, sfb30s9 } from '../../../law/sfb/30.js';
import { sfb31s3 } from '../../../law/sfb/31.js';
import { compare, kronor, publish, times } from '../../../money/amount.js';
import { addDays, toDay, toIso, type IsoDate } from '../../../time/day.js';
import { addMonths } from '../../../time/month.js';
import { workTrainingGuidance, type WorkTrainingGuidance } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

export interface WorkTrainingInput {
  /** What the insured lives on before the training. */
  readonly compensation: 'sickness-benefit' | 'sickness-compensation' | 'activity-compensation' | 'none';
  /** The first day of the training. */
  readonly from: IsoDate;
  /** Its last planned day, that day included. Absent: as long as guidance has it. */
  readonly to?: IsoDate;
  /** Hours of training in a week. */
  readonly hoursPerWeek: number;
  /** Hours of the normal working week, at least as many. */
  readonly normalHoursPerWeek: number;
  /** Where it takes place. */
  readonly place: 'own-employer' | 'other';
  /** Ordinary tasks are those of the own work. Absent: not told. */
  readonly tasks?: 'ordinary' | 'new';
  /** Whether somebody else is responsible for the tasks. Absent: true. */
  readonly othersResponsible?: boolean;
  /** Whether the insured gets help with what the sickness prevents. Absent: true. */
  readonly helpGiven?: boolean;
}

export type WorkTrainingReason =
  | 'no-compensation'
  | 'less-than-a-quarter'
  | 'too-long'
  | 'ordinary-tasks-elsewhere'
  | 'own-responsibility'
  | 'no-help';

/** What is paid during the training. */
export type WorkTrainingCompensation =
  'rehabilitation-allowance' | 'sickness-compensation' | 'activity-compensation';

/** The three forms of work training. */
export type WorkTrainingForm = 'ordinary-tasks' | 'new-tasks' | 'new-employer';

/** What guidance advises to combine the training with. */
export type WorkTrainingAdvice = 'combine-with-workplace' | 'combine-with-hours' | 'combine-with-aids';

export interface WorkTrainingValue {
  /** Whether statute and compensation allow it: somebody with no compensation has none through Försäkringskassan. */
  readonly allowed: boolean;
  /** Whether it also keeps to Försäkringskassan's practice, which is not law. */
  readonly withinGuidance: boolean;
  /** Why it is not allowed, or not within guidance. */
  readonly reasons: readonly WorkTrainingReason[];
  /** The last day by guidance; null where none is set. */
  readonly longestTo: IsoDate | null;
  /** The fewest hours in a week by guidance; null where none is set. */
  readonly leastHoursPerWeek: number | null;
  /** What is paid in the meantime; null where the training is not allowed. */
  readonly compensation: WorkTrainingCompensation | null;
  /** Which form it is; null where the tasks are not told or it is none of the three. */
  readonly form: WorkTrainingForm | null;
  /** What guidance advises beside it; none where the training is not allowed. */
  readonly advice: readonly WorkTrainingAdvice[];
  /** Who decides on it. */
  readonly decidedBy: 'fk';
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type WorkTrainingAssumption = 'to' | 'othersResponsible' | 'helpGiven';

const GUIDANCE: Ground = { kalla: 'Försäkringskassan, arbetsträning: praxis, inte lag (S)' };
const BASIS: readonly Ground[] = [sfb31s3, sfb30s12, sfb30s9, GUIDANCE];

const ADVICE: readonly WorkTrainingAdvice[] = /* @__PURE__ */ frozen([
  'combine-with-workplace',
  'combine-with-hours',
  'combine-with-aids',
]);

/**
 * Whether Försäkringskassan can grant work training, what is paid meanwhile, and what its practice holds.
 *
 * Work without demands on performance, to train back capacity, for which somebody else is responsible. With sickness
 * benefit it is rehabilitation with allowance: by practice at most three months, elsewhere up to a year, and at least a
 * quarter of the working time. It is advised to adapt workplace or hours, or to try aids, in the meantime. Who has sickness or activity compensation keeps that, and no such limits are set.
 *
 * Does not decide whether the training serves the purposes of 31:3, which is an assessment and needs a plan (`plan`),
 * nor the amount (`allowance`). Arbetsförmedlingen's work training is another measure with limits of its own
 * (`programmes`), and a work trial is none (`workTrial`).
 *
 * @source SFB 31:3, 30:9, 12; Försäkringskassan's practice for hours and length
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, a reversed period, more hours than the normal week
 * @example
 * import { workTraining } from 'sjukregler';
 *
 * const found = workTraining({
 *   compensation: 'sickness-benefit', from: '2026-02-02', hoursPerWeek: 10, normalHoursPerWeek: 40,
 *   place: 'own-employer',
 * });
 * found.outcome === 'decided' && found.value.withinGuidance; //=> true
 * found.outcome === 'decided' && found.value.longestTo; //=> '2026-05-01'
 */
export function workTraining(input: WorkTrainingInput): Finding<WorkTrainingValue> {
  const guidance = at(workTrainingGuidance, input.from);
  if (guidance === undefined) return notCoveredBefore(firstDay(workTrainingGuidance), [sfb31s3]);

  const limits = limitsOf(input, guidance);
  const compensation = compensationDuring(input);
  const reasons: WorkTrainingReason[] = [
    ...(compensation === null ? (['no-compensation'] as const) : []),
    ...limitBars(input, limits, guidance),
    ...formBars(input),
  ];

  return decided(
    {
      allowed: compensation !== null,
      withinGuidance: reasons.length === 0,
      reasons,
      longestTo: limits?.longestTo ?? null,
      leastHoursPerWeek: limits?.leastHoursPerWeek ?? null,
      compensation,
      form: formOf(input),
      advice: compensation === null ? [] : ADVICE,
      decidedBy: 'fk',
    },
    cite(BASIS, input.from),
    { assumptions: compensation === null ? [] : absentFacts(input) },
  );
}

function compensationDuring({ compensation }: WorkTrainingInput): WorkTrainingCompensation | null {
  switch (compensation) {
    case 'sickness-benefit':
      return 'rehabilitation-allowance';
    case 'sickness-compensation':
    case 'activity-compensation':
      return compensation;
    case 'none':
      return null;
  }
}

interface Limits {
  readonly longestTo: IsoDate;
  readonly leastHoursPerWeek: number;
}

/** Practice sets limits only for somebody with sickness benefit. */
function limitsOf(input: WorkTrainingInput, guidance: WorkTrainingGuidance): Limits | undefined {
  if (input.compensation !== 'sickness-benefit') return undefined;
  const months =
    input.place === 'own-employer' ? guidance.mostMonthsOwnEmployer : guidance.mostMonthsElsewhere;
  return {
    longestTo: toIso(addDays(addMonths(toDay(input.from), months), -1)),
    leastHoursPerWeek: publish(times(kronor(input.normalHoursPerWeek), 1, guidance.leastPartOfHours)),
  };
}

function limitBars(
  { hoursPerWeek, normalHoursPerWeek, to }: WorkTrainingInput,
  limits: Limits | undefined,
  { leastPartOfHours }: WorkTrainingGuidance,
): WorkTrainingReason[] {
  if (limits === undefined) return [];
  const bars: WorkTrainingReason[] = [];
  // Compared exactly: the published hours are rounded.
  const parts = times(kronor(hoursPerWeek), leastPartOfHours);
  if (compare(parts, kronor(normalHoursPerWeek)) < 0) bars.push('less-than-a-quarter');
  if (to !== undefined && to > limits.longestTo) bars.push('too-long');
  return bars;
}

function formBars({ place, tasks, othersResponsible, helpGiven }: WorkTrainingInput): WorkTrainingReason[] {
  const bars: WorkTrainingReason[] = [];
  if (place === 'other' && tasks === 'ordinary') bars.push('ordinary-tasks-elsewhere');
  if (othersResponsible === false) bars.push('own-responsibility');
  if (helpGiven === false) bars.push('no-help');
  return bars;
}

function formOf({ place, tasks }: WorkTrainingInput): WorkTrainingForm | null {
  if (tasks === undefined) return null;
  if (place === 'own-employer') return tasks === 'ordinary' ? 'ordinary-tasks' : 'new-tasks';
  return tasks === 'new' ? 'new-employer' : null;
}

function absentFacts({ compensation, to, othersResponsible, helpGiven }: WorkTrainingInput): Assumption[] {
  const assumptions: Assumption[] = [];
  if (compensation === 'sickness-benefit' && to === undefined) {
    assumptions.push({ fact: 'to', assumed: 'within-guidance' });
  }
  if (othersResponsible === undefined) assumptions.push({ fact: 'othersResponsible', assumed: 'true' });
  if (helpGiven === undefined) assumptions.push({ fact: 'helpGiven', assumed: 'true' });
  return assumptions;
}
