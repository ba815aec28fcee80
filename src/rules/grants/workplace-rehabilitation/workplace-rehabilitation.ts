import type { Tell } from '../../../finding/step.js';
import { frozen } from '../../../finding/frozen.js';
import {
  decided,
  notCoveredBefore,
  undetermined,
  type Alternative,
  type Assumption,
  type Finding,
  type Interpretation,
} from '../../../finding/finding.js';
import { firstDay, nearest } from '../../../law/dated.js';
import {
  workplaceSupport1,
  workplaceSupport13,
  workplaceSupport4,
  workplaceSupport7,
  workplaceTransition2018,
  workplaceTransition2018cap,
  workplaceTransition2024,
} from '../../../law/ordinances/2014-67.js';
import { lastDayMoves } from '../../../law/statutory-time.js';
import {
  atLeastNothing,
  compare,
  kronor,
  least,
  minus,
  NOTHING,
  begun,
  plus,
  publish,
  shareOf,
  type Amount,
  type Share,
} from '../../../money/amount.js';
import { fromCivil, toIso, type IsoDate } from '../../../time/day.js';
import { lastDayFor } from '../../../time/holidays.js';
import { startOf, type GrantKind, type GrantLine } from '../lines.js';
import { workplaceSupportTerms, type WorkplaceSupportTerms } from './table.js';
import type { Lagrum } from '../../../law/lagrum.js';
import { cite, type Ground } from '../../../law/provision.js';

export type { GrantKind, GrantLine } from '../lines.js';

export interface WorkplaceRehabilitationInput {
  /** The calendar year in which the services were performed. */
  readonly year: number;
  /** One invoice line for each service: at most 10 000. */
  readonly lines: readonly GrantLine[];
  /** What the employer has been granted for the year already, in kronor: it counts against the employer's cap. Absent: nothing. */
  readonly alreadyGranted?: number;
}

/** Why a line gives nothing: the first reason in this order. */
export type WorkplaceRehabilitationRejection =
  'other-year' | 'treatment' | 'provider-not-approved' | 'started-after-performed';

export interface RejectedGrantLine {
  /** The position in `lines`, from 0. */
  readonly line: number;
  readonly reason: WorkplaceRehabilitationRejection;
}

export interface EmployeeGrant {
  /** The reference given. */
  readonly employee: string;
  /** What was paid on the lines that are not rejected, in kronor. */
  readonly eligibleCost: number;
  /** The part of it that can be granted, at most the employee's cap, in kronor; before the employer's cap. */
  readonly grant: number;
}

export interface WorkplaceRehabilitationValue {
  /** In the order of their first line that is not rejected; nobody else. */
  readonly employees: readonly EmployeeGrant[];
  /** What can be granted for the year, beside `alreadyGranted`, in kronor. */
  readonly total: number;
  /** The sum before the employer's cap, in kronor. */
  readonly uncapped: number;
  /** The most for the employer in the year, in kronor. */
  readonly employerCap: number;
  /** Whether the employer's cap is what limits `total`. How it is then divided between employees is not regulated. */
  readonly cappedByEmployer: boolean;
  readonly rejected: readonly RejectedGrantLine[];
  readonly rejectedCount: number;
  /** The grant is paid as far as funds last (4 §): nobody is entitled to it once they are used up. */
  readonly entitlement: 'funds-permitting';
  /** The day by which the application must have come in to Försäkringskassan. */
  readonly applyBy: IsoDate;
  /** The same, moved to the next weekday where it falls on a day off. */
  readonly lastDay: IsoDate;
}

/** What the law leaves open where one employee's measures began before and after a change of the cap. */
export type WorkplaceRehabilitationMissing = 'employeeCap';

/** How the two caps of one employee can be read together. */
export type WorkplaceRehabilitationReading = 'older-cap-within-newer' | 'each-cap-by-itself';

export type WorkplaceRehabilitationQuestion = 'year-of-the-grant' | 'value-added-tax';

/** The facts that a finding of this rule can list in `assumptions`. */
export type WorkplaceRehabilitationAssumption = 'startedOn' | 'alreadyGranted';

const BEFORE: readonly Ground[] = [workplaceTransition2018];

const OPEN: readonly Interpretation[] = /* @__PURE__ */ frozen([
  { question: 'year-of-the-grant', taken: 'performed', other: ['paid', 'granted'] },
  { question: 'value-added-tax', taken: 'as-given', other: ['without-tax'] },
]);

/**
 * What an employer can be granted for workplace rehabilitation support bought in a year, and by when to apply.
 *
 * Half of what was paid to an approved provider, per calendar year at most 20 000 kr for one employee (10 000 kr for
 * measures begun before 2025) and 200 000 kr for one employer (100 000 kr for July–December 2018). Treatment is never
 * covered. Where one employee's measures began before and after a change of the cap, the law does not say how the caps
 * go together.
 *
 * Does not decide whether a measure was needed, whether the funds last, or whether the provider stays approved
 * (`provider`), nor how the employer's cap is divided between employees. A rejected line has no effect at all.
 *
 * @source 2014:67 1, 4, 7, 13 §§; 2018:95 p. 2–3; 2024:1275 p. 2; lag (1930:173) 2 §
 * @inForce 2018-07-01 –
 * @throws InvalidInput (checked API) on more than 10 000 lines, references that could be personal numbers
 * @example
 * import { workplaceRehabilitation } from 'sjukregler';
 *
 * const found = workplaceRehabilitation({
 *   year: 2026,
 *   lines: [
 *     { employee: 'a', performedOn: '2026-04-01', paid: 50000, kind: 'plan-return', providerApproved: true },
 *   ],
 * });
 * found.outcome === 'decided' && found.value.total; //=> 20000
 * found.outcome === 'decided' && found.value.applyBy; //=> '2027-02-01'
 */
export function workplaceRehabilitation(
  input: WorkplaceRehabilitationInput,
): Finding<WorkplaceRehabilitationValue, WorkplaceRehabilitationMissing> {
  return workplaceRehabilitationTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function workplaceRehabilitationTold(
  input: WorkplaceRehabilitationInput,
  tell?: TellGrants,
): Finding<WorkplaceRehabilitationValue, WorkplaceRehabilitationMissing> {
  const rejected = rejectedLines(input);
  const out = new Set(rejected.map(({ line }) => line));
  const lines = input.lines.filter((_, index) => !out.has(index));
  const from = firstDay(workplaceSupportTerms);
  if (`${input.year}-12-31` < from || lines.some((line) => startOf(line) < from)) {
    return notCoveredBefore(from, BEFORE);
  }

  const employees = byEmployee(lines);
  const basis = basisOf(input, lines);
  if (employees.some(({ byCap }) => byCap.size > 1)) {
    return undetermined(['employeeCap'], basis, alternatives(input, lines, employees, rejected));
  }
  return decided(valueFor(input, lines, employees, rejected, 'each-cap-by-itself', tell), basis, {
    interpretations: lines.length > 0 ? OPEN : [],
    assumptions: assumptionsOf(input, lines),
  });
}

/** What Försäkringskassan calls treatment and never grants anything for (1 §). */
const IS_TREATMENT: Readonly<Record<GrantKind, boolean>> = {
  'plan-return': false,
  'investigate-needs': false,
  'rehabilitation-leader': false,
  'supportive-talks': false,
  'stress-conflict-crisis': false,
  supervision: false,
  adaptation: false,
  'review-work': false,
  'other-workplace': false,
  treatment: true,
  'addiction-treatment': true,
  psychologist: true,
  psychotherapist: true,
  'stress-or-lifestyle-course': true,
  retraining: true,
};

function rejectedLines({ year, lines }: WorkplaceRehabilitationInput): RejectedGrantLine[] {
  return lines.flatMap((given, line) => {
    const reason = rejectionOf(given, year);
    return reason === undefined ? [] : [{ line, reason }];
  });
}

function rejectionOf(line: GrantLine, year: number): WorkplaceRehabilitationRejection | undefined {
  if (Number(line.performedOn.slice(0, 4)) !== year) return 'other-year';
  if (IS_TREATMENT[line.kind]) return 'treatment';
  if (!line.providerApproved) return 'provider-not-approved';
  if (startOf(line) > line.performedOn) return 'started-after-performed';
  return undefined;
}

interface Employee {
  readonly employee: string;
  readonly cost: Amount;
  /** The cost and its share that is granted, by the cap that holds for it, in kronor. */
  readonly byCap: ReadonlyMap<number, CostUnderCap>;
}

interface CostUnderCap {
  readonly cost: Amount;
  readonly share: Share;
}

/** What half of the cost comes to under each cap, and what of it is granted. */
interface GrantMade {
  readonly employee: Employee;
  readonly parts: readonly { readonly half: Amount; readonly cap: Amount }[];
  readonly grant: Amount;
}

/** Takes the grant of each employee, all of them together, and what is left of the employer's cap. */
type TellGrants = Tell<[grants: readonly GrantMade[], uncapped: Amount, left: Amount]>;

/** The terms on a day for which they are known: earlier ones were refused. */
function termsOn(day: IsoDate): WorkplaceSupportTerms {
  return nearest(workplaceSupportTerms, day);
}

function byEmployee(lines: readonly GrantLine[]): Employee[] {
  const employees = new Map<string, { cost: Amount; byCap: Map<number, CostUnderCap> }>();
  for (const line of lines) {
    const known = employees.get(line.employee) ?? { cost: NOTHING, byCap: new Map<number, CostUnderCap>() };
    const { mostPerEmployee: cap, share } = termsOn(startOf(line));
    const paid = kronor(line.paid);
    known.cost = plus(known.cost, paid);
    known.byCap.set(cap, { cost: plus(known.byCap.get(cap)?.cost ?? NOTHING, paid), share });
    employees.set(line.employee, known);
  }
  return [...employees].map(([employee, known]) => ({ employee, ...known }));
}

/** Each part at most its own cap; under the one reading of two caps, all of them together at most the highest. */
function grantOf(employee: Employee, reading: WorkplaceRehabilitationReading, tell?: object): GrantMade {
  const { byCap } = employee;
  const parts = [...byCap].map(([cap, { cost, share }]) => ({
    half: shareOf(begun(cost, tell), share),
    cap: kronor(cap),
  }));
  const sum = parts.map(({ half, cap }) => least(half, cap)).reduce(plus, NOTHING);
  const grant = reading === 'each-cap-by-itself' ? sum : least(sum, kronor(Math.max(...byCap.keys())));
  return { employee, parts, grant };
}

function valueFor(
  input: WorkplaceRehabilitationInput,
  lines: readonly GrantLine[],
  employees: readonly Employee[],
  rejected: readonly RejectedGrantLine[],
  reading: WorkplaceRehabilitationReading,
  tell?: TellGrants,
): WorkplaceRehabilitationValue {
  // The services of a year are performed under one cap: in 2018 only those of its second half can come so far.
  const { mostPerEmployer, applyBy } = termsOn(lines[0]?.performedOn ?? `${input.year}-12-31`);
  const grants = employees.map((employee) => grantOf(employee, reading, tell));
  const uncapped = grants.reduce((sum, { grant }) => plus(sum, grant), NOTHING);
  const unused = minus(kronor(mostPerEmployer, tell), kronor(input.alreadyGranted ?? 0));
  tell?.(grants, uncapped, unused);
  const left = atLeastNothing(unused);
  const due = fromCivil(input.year + 1, applyBy.month, applyBy.dayOfMonth);
  return {
    employees: grants.map(({ employee: { employee, cost }, grant }) => ({
      employee,
      eligibleCost: publish(cost),
      grant: publish(grant),
    })),
    total: publish(least(uncapped, left)),
    uncapped: publish(uncapped),
    employerCap: mostPerEmployer,
    cappedByEmployer: compare(uncapped, left) > 0,
    rejected,
    rejectedCount: rejected.length,
    entitlement: 'funds-permitting',
    applyBy: toIso(due),
    lastDay: toIso(lastDayFor(due)),
  };
}

function alternatives(
  ...given: [
    WorkplaceRehabilitationInput,
    readonly GrantLine[],
    readonly Employee[],
    readonly RejectedGrantLine[],
  ]
): Alternative<WorkplaceRehabilitationValue>[] {
  const readings: readonly WorkplaceRehabilitationReading[] = [
    'older-cap-within-newer',
    'each-cap-by-itself',
  ];
  return readings.map((reading) => ({ if: reading, value: valueFor(...given, reading) }));
}

/** The wordings that the lines rest on: those of the days on which their measures began. */
function basisOf({ year }: WorkplaceRehabilitationInput, lines: readonly GrantLine[]): readonly Lagrum[] {
  const lastDay: IsoDate = `${year}-12-31`;
  const starts = lines.map(startOf).sort();
  const [first = lastDay] = starts;
  const last = starts.at(-1) ?? lastDay;
  const isMixed = termsOn(first) !== termsOn(lastDay);
  return [
    ...cite([workplaceSupport1, workplaceSupport4, workplaceSupport7], first),
    ...(termsOn(first) === termsOn(last) ? [] : cite([workplaceSupport7], last)),
    ...(isMixed ? cite([workplaceTransition2024], lastDay) : []),
    ...cite(`${year}-01-01` < firstDay(workplaceSupportTerms) ? [workplaceTransition2018cap] : [], lastDay),
    ...cite([workplaceSupport13, lastDayMoves], lastDay),
  ];
}

/** Another first day could mean another cap, or none that is known; an earlier grant less that is left. */
function assumptionsOf(
  { alreadyGranted }: WorkplaceRehabilitationInput,
  lines: readonly GrantLine[],
): Assumption[] {
  const someStart = lines.some(({ startedOn }) => startedOn === undefined);
  const someCost = lines.some(({ paid }) => paid > 0);
  return [
    ...(someStart ? [{ fact: 'startedOn', assumed: 'performedOn' }] : []),
    ...(alreadyGranted === undefined && someCost ? [{ fact: 'alreadyGranted', assumed: 'none' }] : []),
  ];
}
