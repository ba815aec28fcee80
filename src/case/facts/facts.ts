/** The case made ready for the parts: spells in order, joined, and projected where they go on. */
import { valueOf, type Assumption, type Interpretation, type OutOfScope } from '../../finding/finding.js';
import { firstDay, nearest } from '../../law/dated.js';
import type { Lagrum } from '../../law/lagrum.js';
import { karenstid } from '../../rules/sickness-benefit/karenstid/karenstid.js';
import { karenstidTerms } from '../../rules/sickness-benefit/karenstid/table.js';
import { firstDaysOfSickPeriod } from '../../rules/shared/first-days.table.js';
import { periodsOnDays, unbroken } from '../../rules/sick-pay/periods/on-days.js';
import { joined } from '../../rules/sick-pay/period-link.js';
import {
  qualifyingTime,
  type QualifyingTimeShortMonthReading,
} from '../../rules/sick-pay/qualifying-time/qualifying-time.js';
import type { Insured } from '../../rules/work-capacity/chain/chain.js';
import { dateOfDay, type Chain } from '../../rules/shared/added-periods.js';
import { chainJoinsWithinOn } from '../../rules/work-capacity/chain-link.js';
import { addDays, later, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { link } from '../../time/link.js';
import { lastOf, type NonEmpty } from '../../time/lists.js';
import { inOrder, overlap, union, type Period } from '../../time/period.js';
import { lastPrognosisOn, plansIn, prognosesIn } from '../given/by-sickness.js';
import type { Case, CasePlan, CasePrognosis, CaseSpell } from '../given/case.js';
import type { ByDate } from './by-date.js';
import { certifiedDays } from './certificates.js';
import { isBelowQuarter } from './extent.js';
import { hasEmployer, insuredIn } from './insured.js';
import { openingSickness } from './opening.js';
import { hoursByDate, payByDate, sgiByDate } from './pay-by-date.js';
import {
  asPeriodsBegin,
  beginsLater,
  goesOnDuring,
  knownNotToReturn,
  otherRuns,
  RELAPSE_ON_OTHER_BENEFIT,
  START_ON_OTHER_BENEFIT,
  wholeDays,
  type OtherRun,
} from './other-benefits.js';
import type { BasePay } from './salary-exchange.js';
import { scheduledDays, type ScheduledDays } from './scheduled-hours.js';
import type { CasePeriod, Sickness, SickPeriod, Spell } from './sickness.js';
import { withOwnDaysOff } from './start-on-day-off.js';

export interface Facts {
  readonly case: Case;
  readonly asOf: Day;
  readonly insured: Insured;
  /** Whether there is an employer who can answer for days. */
  readonly employed: boolean;
  /** When the employee was to work. */
  readonly scheduled: ScheduledDays;
  /** The pay of every day; undefined where none is known. */
  readonly pay: ByDate<BasePay> | undefined;
  /** The income that qualifies for benefit, of every day; undefined where none is known. */
  readonly sgi: ByDate<number> | undefined;
  /** In order, those of the opening balances included. */
  readonly spells: readonly Spell[];
  /** The last day that the opening balances settle. */
  readonly settledTo: Day | undefined;
  readonly sicknesses: readonly Sickness[];
  /** The days that certificates cover, in order and free of overlaps: every sickness asks for some of them. */
  readonly certified: readonly Period[];
  /** What is paid for another reason than the own sickness, in order. */
  readonly others: readonly OtherRun[];
  /** What was expected of each sickness, in the order of the days on which it was. */
  readonly prognoses: ReadonlyMap<Sickness, NonEmpty<CasePrognosis>>;
  /** What is known of the plan for return to work in each sickness. */
  readonly plans: ReadonlyMap<Sickness, CasePlan>;
  /** The rehabilitation chains that the sicknesses make which reach a quarter on some day, in order. */
  readonly chains: readonly Chain[];
  /** Sicknesses that belong together by relapse, with or without an employer, in order. */
  readonly sickPeriods: readonly SickPeriod[];
  /** The sick-pay periods; empty where there is no employer. */
  readonly periods: readonly CasePeriod[];
  /** The days that a self-employed person is paid for, after karens; undefined for everybody else. */
  readonly payable: readonly Period[] | undefined;
  /** What the karens of a self-employed person rests on; empty for everybody else. */
  readonly karensBasis: readonly Lagrum[];
  /** The first day with a right to sick pay where the employment has a qualifying time; null if never. */
  readonly entitledFrom: Day | null | undefined;
  /** Set where some spells lie before the law that the library knows: they are left out of the periods. */
  readonly notCovered: OutOfScope | undefined;
  /** The facts that the periods take for granted. */
  readonly assumptions: readonly Assumption[];
  /** The open readings that the periods depend on. */
  readonly interpretations: readonly Interpretation[];
}

export function factsOf(given: Case, asOfIso: IsoDate): Facts {
  const asOf = toDay(asOfIso);
  const insured = insuredIn(given);
  const employed = hasEmployer(given);
  const { opening } = given;
  const known = inOrder([
    ...(opening === undefined ? [] : openingSickness(opening).map(balanced)),
    ...given.spells.map((spell, index) => resolved(spell, index, asOf)),
  ]);
  const spells = projected(known, given, asOf);
  const sicknesses = unbroken(spells);
  const pay = given.employment?.pay && payByDate(given.employment.pay);
  const scheduled = scheduledDays(given.employment?.schedule, pay && hoursByDate(pay));
  const others = otherRuns(given.otherBenefits ?? []);
  const ofEmployer = employed ? periodsOf(given, scheduled, sicknesses, wholeDays(others)) : NO_PERIODS;
  return {
    case: given,
    asOf,
    insured,
    employed,
    scheduled,
    pay,
    sgi: given.benefit && sgiByDate(given.benefit.sgi),
    spells,
    settledTo: opening && toDay(opening.sickTo),
    sicknesses,
    certified: certifiedDays(given),
    others,
    prognoses: prognosesIn(sicknesses, given),
    plans: plansIn(sicknesses, given),
    chains: link(sicknesses.filter(asksForBenefit), { within: chainJoinsWithinOn }),
    sickPeriods: joined(sicknesses).map(sickPeriod),
    ...ofEmployer,
    ...(insured === 'self-employed' ? payableOf(given, sicknesses) : { payable: undefined, karensBasis: [] }),
    entitledFrom: employed ? entitledFrom(given).entitledFrom : undefined,
    interpretations: [...ofEmployer.interpretations, ...(employed ? shortMonthOpen(given, sicknesses) : [])],
  };
}

const NO_PERIODS = { periods: [], notCovered: undefined, assumptions: [], interpretations: [] } as const;

const RETURNED = { fitKnown: false, workedAfter: undefined };

/** Nothing is known of it but its days. */
function balanced({ from, to }: Period): Spell {
  const registered = { from: toIso(from), to: toIso(to), extent: 1 } as const;
  return { from, to, ...RETURNED, registered, index: null };
}

/** An ongoing spell is known through `asOf`. */
function resolved(registered: CaseSpell, index: number, asOf: Day): Spell {
  const from = toDay(registered.from);
  let to: Day;
  if (registered.to === null) {
    to = later(from, asOf);
  } else {
    to = toDay(registered.to);
    if (registered.fitFrom !== undefined) to = later(to, addDays(toDay(registered.fitFrom), -1));
  }
  const { fitFrom, workedAfter } = registered;
  return { from, to, fitKnown: fitFrom !== undefined, workedAfter, registered, index };
}

/** An ongoing spell, which is of the last sickness, is projected to the day until which that is expected to last. */
function projected(spells: readonly Spell[], given: Case, asOf: Day): readonly Spell[] {
  if (given.prognosis === undefined) return spells;
  const prognosis = lastPrognosisOn(union(spells), given, asOf);
  if (prognosis === undefined) return spells;
  const expectedTo = toDay(prognosis.expectedTo);
  return spells.map((spell) =>
    spell.registered.to === null ? { ...spell, to: later(spell.to, expectedTo) } : spell,
  );
}

/** Whether the sickness is, on some day, as large as benefit asks for: only then is it one of its periods (SFB 27:2, 26). */
function asksForBenefit({ spells }: Sickness): boolean {
  return spells.some(({ registered, from }) => !isBelowQuarter(registered.extent, from));
}

function sickPeriod(sicknesses: NonEmpty<Sickness>): SickPeriod {
  const { from } = sicknesses[0];
  const { to } = lastOf(sicknesses);
  const { date, sick } = dateOfDay(sicknesses, nearest(firstDaysOfSickPeriod, toIso(from)).firstDays + 1);
  return { from, to, sicknesses, afterFirstDays: sick ? date : undefined };
}

/**
 * The sickness as it concerns the employer: from the first day of employment on, and from the first day that no other benefit
 * takes whole.
 */
function periodsOf(
  given: Case,
  scheduled: ScheduledDays,
  sicknesses: readonly Sickness[],
  taken: readonly Period[],
): Pick<Facts, 'periods' | 'notCovered' | 'assumptions' | 'interpretations'> {
  const { employment } = given;
  const employedFrom = employment === undefined ? undefined : toDay(employment.from);
  const during = sicknesses.flatMap((sickness) => {
    if (employedFrom === undefined || sickness.from >= employedFrom) return [sickness];
    return sickness.to < employedFrom ? [] : [{ ...sickness, from: employedFrom }];
  });
  const away = knownNotToReturn(asPeriodsBegin(during, taken), taken);
  const found = periodsOnDays(away, { employmentEnds: employment?.to ? toDay(employment.to) : undefined });
  const firsts = found.periods.flatMap((period) => period.sicknesses.slice(0, 1));
  return {
    ...found,
    interpretations: [
      ...withOwnDaysOff(found.interpretations, firsts, scheduled),
      ...(goesOnDuring(found.periods, taken) ? [RELAPSE_ON_OTHER_BENEFIT] : []),
      ...(beginsLater(during, away) ? [START_ON_OTHER_BENEFIT] : []),
    ],
  };
}

/** Karensdagar where no karenstid was chosen. Sickness before the law that the rule knows is left as it is. */
function payableOf(
  { selfEmployed }: Case,
  sicknesses: readonly Sickness[],
): Pick<Facts, 'payable' | 'karensBasis'> {
  const known = firstDay(karenstidTerms);
  const spells = sicknesses.map(({ from, to }) => ({ from: toIso(from), to: toIso(to) }));
  const found = karenstid({
    choice: selfEmployed?.karenstid ?? nearest(karenstidTerms, spells[0]?.from ?? known).ordinary,
    spells: spells.filter(({ from }) => from >= known),
  });
  const earlier = spells.filter(({ from }) => from < known);
  const payable = [...earlier, ...valueOf(found).payable].map(({ from, to }) => ({
    from: toDay(from),
    to: toDay(to),
  }));
  return { payable, karensBasis: sicknesses.length === 0 ? [] : found.basis };
}

function entitledFrom({ employment }: Case, shortMonth?: QualifyingTimeShortMonthReading): EntitledFrom {
  if (!employment?.to) return { entitledFrom: undefined, interpretations: [] };
  const found = qualifyingTime({
    employedFrom: employment.from,
    employedTo: employment.to,
    ...(employment.earlier && { earlier: employment.earlier }),
    ...(shortMonth && { readings: { shortMonth } }),
  });
  if (found.outcome !== 'decided') return { entitledFrom: undefined, interpretations: [] };
  const { interpretations = [], value } = found;
  if (!value.qualifyingTimeApplies) return { entitledFrom: undefined, interpretations };
  return { entitledFrom: value.entitledFrom === null ? null : toDay(value.entitledFrom), interpretations };
}

/** The reading of a short month, where sickness lies on days to which the other one gives no right. */
function shortMonthOpen(given: Case, sicknesses: readonly Sickness[]): readonly Interpretation[] {
  const { interpretations } = entitledFrom(given);
  const { employment } = given;
  // An employment of almost a month is long enough for the qualifying time to be served in it.
  const other = entitledFrom(given, 'last-day').entitledFrom;
  if (interpretations.length === 0 || !employment || !other) return [];
  const without = { from: toDay(employment.from), to: addDays(other, -1) };
  return sicknesses.some((sickness) => overlap(sickness, without) !== undefined) ? interpretations : [];
}

interface EntitledFrom {
  readonly entitledFrom: Day | null | undefined;
  readonly interpretations: readonly Interpretation[];
}
