import { frozen } from '../../../finding/frozen.js';
import { decided, notCoveredBefore, type Assumption, type Finding } from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import type { Lagrum } from '../../../law/lagrum.js';
import { cooperationAnnex } from '../../../law/guidance.js';
import { workAids2 } from '../../../law/ordinances/1991-1046.js';
import { workplaceSupport2 } from '../../../law/ordinances/2014-67.js';
import { sfb27s2, sfb27s5, sfb27s6 } from '../../../law/sfb/27.js';
import { sfb30s12, sfb30s5 } from '../../../law/sfb/30.js';
import { sfb31s3 } from '../../../law/sfb/31.js';
import { sfb33s5, sfb33s6, sfb33s7 } from '../../../law/sfb/33.js';
import type { IsoDate } from '../../../time/day.js';
import { outlook, type Condition, type Possible } from '../../shared/conditions.js';
import { insuredCondition } from '../../shared/social-insurance.js';
import { benefitsOverview } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

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
  /**
   * Whether the person is insured by residence on the requirements of 2027: lawful stay and qualification (SFB 5:9 p. 6–8).
   * Absent: not known. Does not matter before, nor to who has an income that gives benefit.
   */
  readonly coveredByResidence?: boolean;
  /** The day asked about. Absent: the newest wording. */
  readonly on?: IsoDate;
}

export type BenefitsFact = Exclude<keyof BenefitsInput, 'on'>;

/** The fact that a finding of this rule can list in `assumptions`. */
export type BenefitsAssumption = 'on';

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
  | 'outside-the-ages'
  | 'not-insured';

export interface BenefitsEntry {
  readonly benefit: CoordinationBenefit;
  readonly payer: 'fk';
  /** At most `likely`: the decision is Försäkringskassan's. */
  readonly possible: Possible;
  readonly reasons: readonly BenefitsReason[];
  readonly needs: readonly BenefitsFact[];
  readonly basis: readonly Lagrum[];
}

/** A condition of the benefit itself, not of who is insured for it. */
type OwnFact = Exclude<BenefitsFact, 'coveredByResidence'>;

/** Which facts a benefit rests on, in the order of the code. */
interface BenefitRow {
  readonly benefit: CoordinationBenefit;
  readonly facts: readonly OwnFact[];
  /** Whether residence insures for it, where work does not: as guarantee compensation, or as the allowance in special cases. */
  readonly byResidence?: true;
  readonly basis: readonly Ground[];
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
    byResidence: true,
    basis: [sfb31s3, sfb30s12],
  },
  {
    benefit: 'sickness-compensation',
    facts: ['reducedByQuarter', 'permanentlyReduced', 'age'],
    byResidence: true,
    basis: [sfb33s5, sfb33s6],
  },
  {
    benefit: 'activity-compensation',
    facts: ['reducedByQuarter', 'reducedForYear', 'age'],
    byResidence: true,
    basis: [sfb33s5, sfb33s7],
  },
];

const REASONS: Readonly<Record<OwnFact, BenefitsReason>> = {
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
 * Who has an income is insured by work; guarantee compensation, and the allowance in special cases, by residence (SFB 5:9):
 * from 2027 on requirements that have not been read.
 *
 * Does not decide on any benefit, nor its amount; each has a rule of its own with all its conditions. Where there is no SGI
 * and no other way: `municipalSupport`.
 *
 * @source SFB 5:9, 27:2, 5, 6, 30:5, 30:12, 31:3, 33:5–7; ordinances 1991:1046, 2014:67; Socialstyrelsen's annex, table 1
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
  if (input.on !== undefined && at(benefitsOverview, input.on) === undefined) {
    return notCoveredBefore(firstDay(benefitsOverview), [cooperationAnnex]);
  }

  const entries = BENEFITS.map(({ benefit, facts, byResidence, basis }): BenefitsEntry => {
    const conditions: Condition<BenefitsReason, BenefitsFact>[] = facts.map((fact) =>
      conditionOf(fact, benefit, input),
    );
    const found = outlook(byResidence ? [...conditions, insuredFor(input)] : conditions);
    return { benefit, payer: 'fk', ...found, basis: cite(basis, input.on) };
  });
  return decided(entries, cite([cooperationAnnex, ...BENEFITS.flatMap(({ basis }) => basis)], input.on), {
    assumptions: input.on === undefined && input.hasSgi !== true ? NEWEST : [],
  });
}

const NEWEST: readonly Assumption[] = /* @__PURE__ */ frozen([{ fact: 'on', assumed: 'newest-wording' }]);

/** An income that gives benefit comes from work in Sweden, which insures for the income-related forms (SFB 6:6). */
function insuredFor({
  on,
  hasSgi: byWork,
  coveredByResidence: byResidence,
}: BenefitsInput): Condition<'not-insured', 'hasSgi' | 'coveredByResidence'> {
  return insuredCondition(on, { byWork, byResidence }, 'hasSgi');
}

function conditionOf(
  fact: OwnFact,
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
