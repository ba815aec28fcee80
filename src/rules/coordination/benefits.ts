import { decided, type Finding } from '../../finding/finding.js';
import type { Lagrum } from '../../law/lagrum.js';
import {
  cooperationAnnex,
  sfb27s2,
  sfb30s5,
  workplaceSupport2,
} from '../../law/programmes-and-coordination.js';
import { workAids2 } from '../../law/grants.js';
import {
  sfb27s5,
  sfb27s6,
  sfb30s12,
  sfb31s3,
  sfb33s5,
  sfb33s6,
  sfb33s7,
} from '../../law/sfb-compensation.js';
import { outlook, type Condition, type Possible } from '../shared/conditions.js';

/** FK's benefits and grants on the way back to work. */
export type CoordinationBenefit =
  | 'sickness-benefit'
  | 'work-aids'
  | 'workplace-rehabilitation'
  | 'preventive-sickness-benefit'
  | 'travel-to-work'
  | 'rehabilitation-allowance'
  | 'sickness-compensation'
  | 'activity-compensation';

/** Ages as far as the two long-term benefits ask for them: each from the month or day in which the law sets its limit. */
export type BenefitsAge =
  'too-young' | 'activity-compensation-age' | 'sickness-compensation-age' | 'target-age-reached';

export interface BenefitsInput {
  /** Whether there is an income that gives benefit (SGI). Absent: not known. */
  readonly hasSgi?: boolean;
  /** Whether sickness reduces work capacity by at least a quarter. Absent: not known. */
  readonly reducedByQuarter?: boolean;
  /** Whether the person works or is employed. Absent: not known. */
  readonly works?: boolean;
  /** Whether an aid is needed at work that the business does not normally need. Absent: not known. */
  readonly aidNeeded?: boolean;
  /** Whether the employer pays an approved provider for measures. Absent: not known. */
  readonly employerPaysProvider?: boolean;
  /** Whether the person undergoes medical treatment or rehabilitation prescribed and in an approved plan. Absent: not known. */
  readonly plannedTreatment?: boolean;
  /** Whether health prevents the usual way of travelling to work. Absent: not known. */
  readonly usualWayPrevented?: boolean;
  /** Whether the person takes part in work-oriented rehabilitation in FK's plan. Absent: not known. */
  readonly inWorkOrientedMeasure?: boolean;
  /** Whether capacity is permanently reduced, beyond rehabilitation. Absent: not known. */
  readonly permanentlyReduced?: boolean;
  /** Whether capacity can be assumed to be reduced for at least a year. Absent: not known. */
  readonly reducedForYear?: boolean;
  /** The group of ages. Absent: not known. */
  readonly age?: BenefitsAge;
}

export type BenefitsFact = keyof BenefitsInput;

export type BenefitsReason =
  | 'no-sgi'
  | 'reduced-too-little'
  | 'no-work'
  | 'no-aid-needed'
  | 'employer-pays-no-provider'
  | 'no-planned-treatment'
  | 'usual-way-possible'
  | 'no-work-oriented-measure'
  | 'not-permanent'
  | 'not-for-a-year'
  | 'outside-the-ages';

export interface BenefitsEntry {
  readonly benefit: CoordinationBenefit;
  readonly payer: 'fk';
  /** At most `likely`: the decision is Försäkringskassan's. */
  readonly possible: Possible;
  readonly reasons: readonly BenefitsReason[];
  readonly needs: readonly BenefitsFact[];
  readonly basis: readonly Lagrum[];
}

/** Which facts a benefit rests on, in the order of the code. */
interface BenefitRow {
  readonly benefit: CoordinationBenefit;
  readonly facts: readonly BenefitsFact[];
  readonly basis: readonly Lagrum[];
}

const BENEFITS: readonly BenefitRow[] = [
  { benefit: 'sickness-benefit', facts: ['hasSgi', 'reducedByQuarter'], basis: [sfb27s2] },
  { benefit: 'work-aids', facts: ['works', 'aidNeeded'], basis: [sfb30s5, workAids2] },
  {
    benefit: 'workplace-rehabilitation',
    facts: ['works', 'employerPaysProvider'],
    basis: [workplaceSupport2],
  },
  { benefit: 'preventive-sickness-benefit', facts: ['hasSgi', 'plannedTreatment'], basis: [sfb27s6] },
  {
    benefit: 'travel-to-work',
    facts: ['hasSgi', 'reducedByQuarter', 'works', 'usualWayPrevented'],
    basis: [sfb27s5],
  },
  {
    benefit: 'rehabilitation-allowance',
    facts: ['reducedByQuarter', 'inWorkOrientedMeasure'],
    basis: [sfb31s3, sfb30s12],
  },
  {
    benefit: 'sickness-compensation',
    facts: ['reducedByQuarter', 'permanentlyReduced', 'age'],
    basis: [sfb33s5, sfb33s6],
  },
  {
    benefit: 'activity-compensation',
    facts: ['reducedByQuarter', 'reducedForYear', 'age'],
    basis: [sfb33s5, sfb33s7],
  },
];

const REASONS: Readonly<Record<BenefitsFact, BenefitsReason>> = {
  hasSgi: 'no-sgi',
  reducedByQuarter: 'reduced-too-little',
  works: 'no-work',
  aidNeeded: 'no-aid-needed',
  employerPaysProvider: 'employer-pays-no-provider',
  plannedTreatment: 'no-planned-treatment',
  usualWayPrevented: 'usual-way-possible',
  inWorkOrientedMeasure: 'no-work-oriented-measure',
  permanentlyReduced: 'not-permanent',
  reducedForYear: 'not-for-a-year',
  age: 'outside-the-ages',
};

/**
 * Which of Försäkringskassan's eight benefits and grants come into question, given what is known.
 *
 * An overview before anything is applied for: likely, excluded with the reason, or what is still needed. Workplace
 * rehabilitation support goes to the employer, everything else to the insured or, for work aids, to either.
 *
 * Does not decide on any benefit, nor its amount; each has a rule of its own with all its conditions. Where there is no SGI
 * and no other way: `municipalSupport`.
 *
 * @source SFB 27:2, 5, 6, 30:5, 30:12, 31:3, 33:5–7; ordinances 1991:1046, 2014:67; Socialstyrelsen's annex, table 1
 * @inForce 2024-07-01 –
 * @throws InvalidInput (checked API) on anything but the facts listed
 * @example
 * import { benefits } from 'sjukregler';
 *
 * const found = benefits({ hasSgi: true, reducedByQuarter: true, works: true, aidNeeded: false });
 * found.outcome === 'decided' && found.value[0]?.possible; //=> 'likely'
 * found.outcome === 'decided' && found.value[1]?.reasons; //=> ['no-aid-needed']
 */
export function benefits(input: BenefitsInput): Finding<readonly BenefitsEntry[]> {
  const entries = BENEFITS.map(({ benefit, facts, basis }): BenefitsEntry => {
    const found = outlook(facts.map((fact) => conditionOf(fact, benefit, input)));
    return { benefit, payer: 'fk', ...found, basis };
  });
  return decided(entries, [cooperationAnnex, ...BENEFITS.flatMap(({ basis }) => basis)]);
}

function conditionOf(
  fact: BenefitsFact,
  benefit: CoordinationBenefit,
  input: BenefitsInput,
): Condition<BenefitsReason, BenefitsFact> {
  const met = fact === 'age' ? fitsAge(input.age, benefit) : input[fact];
  return { fact, met, reason: REASONS[fact] };
}

/** Whole sickness compensation is open to the younger too; activity compensation only to them. */
function fitsAge(age: BenefitsAge | undefined, benefit: CoordinationBenefit): boolean | undefined {
  if (age === undefined) return undefined;
  if (age === 'activity-compensation-age') return true;
  return benefit === 'sickness-compensation' && age === 'sickness-compensation-age';
}
