/** The sickness of a person in all employments at once: what each employer has registered, and the extent of it all. */
import { splitBefore, holderOf, union, type Period } from '../../time/period.js';
import { addDays, later, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { isSome } from '../../time/lists.js';
import { extentRuns } from '../facts/extent-runs.js';
import { factsOf, type Facts } from '../facts/facts.js';
import { insuredIn, isWithinEmployment } from '../facts/insured.js';
import type { ExtentRun } from '../facts/sickness.js';
import { sgiByDate } from '../facts/pay-by-date.js';
import { dayRuns, type DayRun } from '../pay/days.js';
import { partsOf, type CaseParts } from '../parts.js';
import { underAgreement } from '../given/under-agreement.js';
import { lastPrognosisOn, registeredDays } from '../given/by-sickness.js';
import type { Case, CaseEmployment } from '../given/case.js';
import type { ByDate } from '../facts/by-date.js';
import type { IncomeTerms } from '../given/income-terms.js';
import type { Person, PersonEmployment } from './person.js';

/** One employment of the person, assessed by itself. */
export interface EmploymentParts {
  readonly ref: string;
  readonly parts: CaseParts;
  readonly terms: IncomeTerms;
  /** Who pays each day as far as this employment goes, whatever the age of the person. */
  readonly runs: readonly DayRun[];
  /** The yearly income of it; undefined where none is known. */
  readonly income: ByDate<number> | undefined;
}

export function employmentParts(
  { ref, case: given, income, agreement }: PersonEmployment,
  { bornOn }: Person,
  asOf: IsoDate,
): EmploymentParts {
  const terms: IncomeTerms = agreement === undefined ? {} : { agreement };
  const ofPerson: Case = bornOn === undefined ? given : { ...given, bornOn };
  const parts = partsOf(underAgreement(ofPerson, terms), asOf);
  return {
    ref,
    parts,
    terms,
    runs: dayRuns(parts.facts, parts.comparisons),
    income: income === undefined ? undefined : sgiByDate(income),
  };
}

/** Days of sickness on which every employment stays the same. */
export interface Stretch extends Period {
  /** What each employment has registered, in their order; undefined where it has no sickness. */
  readonly runs: readonly (DayRun | undefined)[];
  /** The share of all the work that is lost; undefined where that is not known. */
  readonly extent: number | undefined;
  /** The highest extent of any employment, or what was judged. */
  readonly highest: number;
}

export function stretchesOf(
  person: Person,
  employments: readonly EmploymentParts[],
  asOf: IsoDate,
): Stretch[] {
  const judged = judgedRuns(person, asOf);
  const sick = [...employments.flatMap(({ runs }) => runs), ...judged];
  const bounds = employments.flatMap(({ parts: { facts } }) => employmentBounds(facts.case.employment));
  const cuts = [
    ...sick.flatMap(({ from, to }) => [from, addDays(to, 1)]),
    ...bounds,
    addDays(toDay(asOf), 1),
  ];
  const holders = employments.map(({ runs }) => holderOf(runs));
  const judgedOn = holderOf(judged);
  return splitBefore(union(sick), cuts).map(({ from, to }) => {
    const runs = holders.map((holder) => holder(from));
    const extents = employments.flatMap(({ parts: { facts } }, i) => {
      const run = runs[i];
      return run === undefined && !isWithinEmployment(facts.case, from) ? [] : [run?.extent ?? 0];
    });
    const known = judgedOn(from)?.extent;
    return {
      from,
      to,
      runs,
      extent: known ?? sameIn(extents),
      highest: known ?? Math.max(...extents),
    };
  });
}

function sameIn(extents: readonly number[]): number | undefined {
  const [first] = extents;
  return extents.every((extent) => extent === first) ? first : undefined;
}

function judgedRuns({ ref, spells = [], employments }: Person, asOf: IsoDate): ExtentRun[] {
  return extentRuns(factsOf({ ref, spells, ...prognosisOf(employments, toDay(asOf)) }, asOf).spells);
}

/** The latest day until which any of the cases expects the sickness to last. */
function prognosisOf(employments: Person['employments'], asOf: Day): Pick<Case, 'prognosis'> {
  const all = employments.flatMap(
    ({ case: given }) => lastPrognosisOn(registeredDays(given, asOf), given, asOf) ?? [],
  );
  if (!isSome(all)) return {};
  return { prognosis: all.reduce((last, each) => (each.expectedTo > last.expectedTo ? each : last)) };
}

function employmentBounds(employment: CaseEmployment | undefined): Day[] {
  if (employment === undefined) return [];
  const { from, to } = employment;
  return [toDay(from), ...(to === null ? [] : [addDays(toDay(to), 1)])];
}

/**
 * The person as one case without an employer's days of its own: sick periods, the rehabilitation chain and the karens of
 * income of other work follow from the sickness in all employments together.
 */
export function factsOfPerson(
  person: Person,
  employments: readonly EmploymentParts[],
  stretches: readonly Stretch[],
  asOf: IsoDate,
): Facts {
  const settled = employments.flatMap(({ parts: { facts } }) =>
    facts.spells.filter(({ index }) => index === null),
  );
  const sick = [...settled.map(({ from, to }) => ({ from, to, highest: 1 })), ...stretches];
  const insured = insuredTogether(person);
  const given: Case = {
    ref: person.ref,
    insured,
    spells: sick.map(({ from, to, highest }) => ({ from: toIso(from), to: toIso(to), extent: highest })),
    ...employmentOf(person),
    ...(person.bornOn !== undefined && { bornOn: person.bornOn }),
    benefit: { sgi: 0, ...(person.earlierDays && { earlierDays: person.earlierDays }) },
  };
  const periods = employments.flatMap(({ parts }) => parts.facts.periods);
  return { ...factsOf(given, asOf), periods };
}

function insuredTogether({ employments }: Person): NonNullable<Case['insured']> {
  const all = employments.map((each) => insuredIn(each.case));
  return all.every((insured) => insured === 'on-demand') ? 'on-demand' : 'employee';
}

/** From the first day of any employment to the last day of them all, where every one of them is told. */
function employmentOf({
  employments,
  otherIncome,
}: Person): Pick<Case, 'employment' | 'workAfterEmployment'> {
  const told = employments.flatMap(({ case: { employment } }) => employment ?? []);
  if (!isSome(told) || told.length < employments.length) return {};
  const from = told.reduce((first, each) => (each.from < first ? each.from : first), told[0].from);
  const ends = told.flatMap(({ to }) => to ?? []);
  const to = ends.length < told.length ? null : toIso(ends.map(toDay).reduce(later));
  const last = employments.find(({ case: given }) => given.employment?.to === to);
  const workAfterEmployment = otherIncome === undefined ? last?.case.workAfterEmployment : 'other-work';
  return {
    employment: { from, to, ...(told.every(({ seafarer }) => seafarer) && { seafarer: true }) },
    ...(workAfterEmployment !== undefined && to !== null && { workAfterEmployment }),
  };
}

/** The days on which income of other work is paid for; nothing where there is none. */
export function payableOther(
  { otherIncome, selfEmployed }: Person,
  { case: given, asOf }: Facts,
): readonly Period[] {
  const { employment: _, workAfterEmployment: __, ...rest } = given;
  const alone: Case = {
    ...rest,
    insured: otherIncome === undefined ? 'employee' : 'self-employed',
    ...(selfEmployed && { selfEmployed }),
  };
  return factsOf(alone, toIso(asOf)).payable ?? [];
}
