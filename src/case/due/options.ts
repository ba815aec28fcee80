/** What is open now beside benefit: ways back to work, and support for the measures that lead there. */
import { firstDay } from '../../law/dated.js';
import type { Lagrum } from '../../law/lagrum.js';
import { valueOf } from '../../finding/finding.js';
import { recordOf } from '../../finding/record.js';
import {
  benefits,
  type BenefitsAge,
  type BenefitsFact,
  type BenefitsReason,
  type CoordinationBenefit,
} from '../../rules/coordination/benefits/benefits.js';
import { benefitsOverview } from '../../rules/coordination/benefits/table.js';
import { activityCompensation } from '../../rules/rehabilitation/activity-compensation/activity-compensation.js';
import { sicknessCompensation } from '../../rules/rehabilitation/sickness-compensation/sickness-compensation.js';
import { leaveToTryOtherWork } from '../../rules/rehabilitation/leave-to-try-other-work/leave-to-try-other-work.js';
import type { Possible } from '../../rules/shared/conditions.js';
import {
  waysBack,
  type WaysBackFact,
  type WaysBackInput,
  type WaysBackReason,
  type WaysBackWay,
} from '../../rules/rehabilitation/ways-back/ways-back.js';
import { later, toDay, toIso, type IsoDate } from '../../time/day.js';
import { covers } from '../../time/period.js';
import type { DayRun } from '../pay/days.js';
import type { Facts } from '../facts/facts.js';
import { worksOn } from '../facts/insured.js';

/** Sickness benefit itself stands in the money of the case. */
export type CaseOptionId = WaysBackWay | Exclude<CoordinationBenefit, 'sickness-benefit'>;

export interface CaseOption {
  readonly id: CaseOptionId;
  /** At most `likely`: somebody else decides. */
  readonly possible: Possible;
  readonly reasons: readonly (WaysBackReason | BenefitsReason)[];
  /** The facts that are missing. */
  readonly needs: readonly (WaysBackFact | BenefitsFact)[];
  /** The first day on which it can begin, and the last that law or guidance allows; null where none is set or it is not known. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly lagrum: readonly Lagrum[];
}

/** The options on the day of the assessment; none on a day without sickness. */
export function optionsOf(facts: Facts, runs: readonly DayRun[]): CaseOption[] {
  const today = runs.find((run) => covers(run, facts.asOf));
  if (today === undefined) return [];
  return [...waysBackOptions(facts, today), ...benefitOptions(facts)];
}

/** Whether there is work on the day, as the rules ask for it; left out where that is not known. */
function workOf<Fact extends 'employed' | 'works'>(
  { case: given, asOf }: Facts,
  fact: Fact,
): Partial<Record<Fact, boolean>> {
  const works = worksOn(given, asOf);
  return works === undefined ? {} : recordOf([fact], () => works);
}

function waysBackOptions(facts: Facts, today: DayRun): CaseOption[] {
  const on = toIso(facts.asOf);
  const spells = facts.chains.flat().map(({ from, to }) => ({ from: toIso(from), to: toIso(to) }));
  const found = waysBack({
    on,
    ...workOf(facts, 'employed'),
    benefit: today.payer === 'fk' ? (today.extent === 1 ? 'whole' : 'partial') : 'none',
    spells,
  });
  if (found.outcome !== 'decided') return [];
  return found.value.ways.map(({ way, possible, reasons, needs, longestTo, basis }) => ({
    id: way,
    possible,
    reasons,
    needs,
    from: possible === 'excluded' ? null : way === 'leave-to-try-other-work' ? leaveFrom(on, spells) : on,
    to: possible === 'excluded' ? null : longestTo,
    lagrum: basis,
  }));
}

/** LPA 2 §: the contract with the other employer cannot be made before its window, as if the sickness went on until then. */
function leaveFrom(on: IsoDate, spells: NonNullable<WaysBackInput['spells']>): IsoDate {
  const found = leaveToTryOtherWork({ spells, contractOn: on, leaveFrom: on, leaveTo: on, notifiedOn: on });
  const opens = found.outcome === 'decided' ? found.value.windowFrom : null;
  return opens !== null && opens > on ? opens : on;
}

/** On the day of the assessment; of an earlier day, on the first that the overview knows. */
function benefitOptions(facts: Facts): CaseOption[] {
  const sgi = facts.sgi?.on(facts.asOf);
  const found = benefits({
    on: toIso(later(facts.asOf, toDay(firstDay(benefitsOverview)))),
    ...(sgi !== undefined && { hasSgi: sgi > 0 }),
    reducedByQuarter: true,
    ...ageOf(facts),
    ...workOf(facts, 'works'),
  });
  return valueOf(found).flatMap(({ benefit: id, possible, reasons, needs, basis }) =>
    id === 'sickness-benefit' ? [] : [{ id, possible, reasons, needs, from: null, to: null, lagrum: basis }],
  );
}

/** The ages that the two long-term benefits ask for, as their own rules draw them; nothing where the month of birth is not known. */
function ageOf({ asOf, case: { bornOn } }: Facts): { readonly age?: BenefitsAge } {
  if (bornOn === undefined) return {};
  const asked = { bornOn, on: toIso(asOf), reduction: 1 };
  const [activity, sickness] = [activityCompensation(asked), sicknessCompensation(asked)];
  if (activity.outcome !== 'decided' || sickness.outcome !== 'decided') return {};
  if (activity.value.reasons.includes('too-young')) return { age: 'too-young' };
  if (!activity.value.reasons.includes('turned-thirty')) return { age: 'activity-compensation-age' };
  const isOlder = sickness.value.reasons.includes('target-age');
  return { age: isOlder ? 'target-age-reached' : 'sickness-compensation-age' };
}
