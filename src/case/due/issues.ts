/** What looks wrong in a case whose input fits the schema: coded, with paths, never with values. */
import { nearest } from '../../law/dated.js';
import { pregnancyBenefitDays } from '../../rules/shared/pregnancy-benefit.table.js';
import { addDays, earlier, later, toDay, weekday, type IsoDate } from '../../time/day.js';
import { overlap, periodOn, type Period } from '../../time/period.js';
import { firstIndex, itemAt, neighbours, lastOf } from '../../time/lists.js';
import type { Case } from '../given/case.js';
import { listed, placeOf } from '../given/listed.js';
import { prognosisOn } from '../given/by-sickness.js';
import type { DayRun } from '../pay/days.js';
import { certifiedParts, isAbove } from '../facts/certified-extent.js';
import { isBelowQuarter } from '../facts/extent.js';
import type { Facts } from '../facts/facts.js';
import { isTaken, wholeDays } from '../facts/other-benefits.js';
import { WORKING_WEEKDAYS } from '../facts/scheduled-hours.js';
import type { Sickness, Spell } from '../facts/sickness.js';
import { certificateOf } from './ledger/certificate.js';
import { meeting, vacationLeaves, wholeSickDays } from './vacation-leaves.js';

export type CaseIssueCode =
  | 'overlapping-spells'
  | 'gap-without-scheduled-work'
  | 'before-employment'
  | 'after-employment'
  | 'certificate-gap'
  | 'extent-above-certificate'
  | 'after-as-of'
  | 'prognosis-passed'
  | 'date-before-sickness'
  | 'vacation-days-assumed'
  | 'no-benefit-below-quarter'
  | 'lost-not-paid'
  | 'worked-after-between'
  | 'worked-on-other-benefit'
  | 'pregnancy-benefit-early'
  | 'pregnancy-benefit-late';

export interface CaseIssue {
  readonly code: CaseIssueCode;
  readonly path: readonly (string | number)[];
}

export function issuesOf(facts: Facts, runs: readonly DayRun[]): CaseIssue[] {
  return [
    ...overlaps(facts),
    ...unscheduledGaps(facts),
    ...outsideEmployment(facts),
    ...certificateGaps(facts),
    ...aboveCertificates(facts),
    ...afterAsOf(facts),
    ...prognosisPassed(facts),
    ...beforeSickness(facts),
    ...askedBeforeSickness(facts),
    ...vacationDaysAssumed(facts),
    ...belowQuarter(facts, runs),
    ...lostNotPaid(facts, runs),
    ...workedAfterBetween(facts),
    ...workedOnOtherBenefit(facts),
    ...pregnancyOutsideItsDays(facts),
  ];
}

function overlaps(facts: Facts): CaseIssue[] {
  return neighbours(registeredIn(facts))
    .filter(([earlier, later]) => later.from <= earlier.to)
    .map(([, later]) => ({ code: 'overlapping-spells', path: ['spells', later.index] }));
}

/** Days off between two spells are no recovery: most likely the rows were made from working days. */
function unscheduledGaps({ employed, sicknesses, scheduled }: Facts): CaseIssue[] {
  if (!employed) return [];
  return neighbours(sicknesses).flatMap(([earlier, later]) => {
    const last = lastOf(earlier.spells);
    const { index } = later.spells[0];
    if (index === null || last.registered.fitFrom !== undefined) return [];
    for (let day = addDays(earlier.to, 1); day < later.from; day = addDays(day, 1)) {
      const kind = scheduled.kindOf(day);
      if (kind === 'work' || kind === 'unknown') return [];
    }
    return [{ code: 'gap-without-scheduled-work', path: ['spells', index] }];
  });
}

function outsideEmployment(facts: Facts): CaseIssue[] {
  const { employment } = facts.case;
  if (employment === undefined) return [];
  const from = toDay(employment.from);
  const to = employment.to === null ? undefined : toDay(employment.to);
  return registeredIn(facts).flatMap((spell): CaseIssue[] => [
    ...(spell.from < from ? [{ code: 'before-employment' as const, path: ['spells', spell.index] }] : []),
    ...(to !== undefined && spell.to > to
      ? [{ code: 'after-employment' as const, path: ['spells', spell.index] }]
      : []),
  ]);
}

/** Certificates that are there, but leave days uncovered from the day on that takes one, by whomever they are paid. */
function certificateGaps(facts: Facts): CaseIssue[] {
  if (facts.case.certificates === undefined || !facts.employed) return [];
  return facts.sicknesses.flatMap((sickness) => {
    const needed = takesCertificate(facts, sickness);
    if (needed === undefined) return [];
    const covering = periodOn(facts.certified, needed.from);
    const whole = covering !== undefined && needed.to <= covering.to;
    return whole ? [] : [{ code: 'certificate-gap', path: ['certificates'] }];
  });
}

/** Spells with more sickness than the certificates cover on a day that takes one, beside what other benefits take of it. */
function aboveCertificates(facts: Facts): CaseIssue[] {
  if (!facts.employed) return [];
  const parts = certifiedParts(facts);
  if (parts.length === 0) return [];
  return facts.sicknesses.flatMap((sickness) => {
    const needed = takesCertificate(facts, sickness);
    if (needed === undefined) return [];
    return sickness.spells.flatMap(({ index, registered, ...spell }): CaseIssue[] => {
      const days = overlap(spell, needed);
      if (index === null || days === undefined) return [];
      let next = firstIndex(parts.length, (i) => itemAt(parts, i).to >= days.from);
      for (let part = parts[next]; part !== undefined && part.from <= days.to; part = parts[++next]) {
        if (isAbove(registered.extent, part)) {
          return [{ code: 'extent-above-certificate', path: ['spells', index, 'extent'] }];
        }
      }
      return [];
    });
  });
}

/** The days of a sickness by the assessment’s that take a certificate and are not settled; undefined where there are none. */
function takesCertificate(facts: Facts, sickness: Sickness): Period | undefined {
  const found = certificateOf(facts, sickness);
  if (found === undefined) return undefined;
  const due = toDay(found.value.requiredFrom);
  const { settledTo } = facts;
  const from = settledTo === undefined ? due : later(due, addDays(settledTo, 1));
  const to = earlier(sickness.to, facts.asOf);
  return from <= to ? { from, to } : undefined;
}

function afterAsOf(facts: Facts): CaseIssue[] {
  return registeredIn(facts)
    .filter(({ from }) => from > facts.asOf)
    .map(({ index }) => ({ code: 'after-as-of', path: ['spells', index] }));
}

function prognosisPassed({ spells, sicknesses, prognoses, asOf, case: { prognosis } }: Facts): CaseIssue[] {
  const ongoing = spells.at(-1)?.registered.to === null;
  const last = sicknesses.at(-1);
  const expected = last && prognoses.get(last);
  if (!ongoing || expected === undefined) return [];
  const latest = prognosisOn(expected, asOf);
  if (toDay(latest.expectedTo) >= asOf) return [];
  const place = placeOf('prognosis', prognosis, listed(prognosis).indexOf(latest));
  return [{ code: 'prognosis-passed', path: [...place, 'expectedTo'] }];
}

/** Days of what was done or foreseen that lie before all sickness: most likely of another case, or a mistake. */
function beforeSickness({ sicknesses, case: given }: Facts): CaseIssue[] {
  const first = sicknesses[0];
  if (first === undefined) return [];
  return datedFacts(given)
    .filter(({ date }) => toDay(date) < first.from)
    .map(({ path }) => ({ code: 'date-before-sickness', path }));
}

interface DatedFact extends Pick<CaseIssue, 'path'> {
  readonly date: IsoDate;
}

function datedFacts(given: Case): DatedFact[] {
  const { plan, prognosis } = given;
  return [
    ...(['assuranceOn', 'appliedToFk', 'reportedToFk'] as const).flatMap((field) =>
      listed(given[field]).map((date, i) => ({ path: placeOf(field, given[field], i), date })),
    ),
    ...listed(plan).flatMap((each, i) =>
      (['madeOn', 'improvedOn'] as const).flatMap((field): DatedFact[] => {
        const date = each[field];
        return date === undefined ? [] : [{ path: [...placeOf('plan', plan, i), field], date }];
      }),
    ),
    ...listed(prognosis).map(({ on }, i) => ({
      path: [...placeOf('prognosis', prognosis, i), 'on'],
      date: on,
    })),
  ];
}

/** Requests for days of a vacation, made before the first sickness in it; where that was none, before all sickness. */
function askedBeforeSickness(facts: Facts): CaseIssue[] {
  const { sicknesses } = facts;
  return vacationLeaves(facts).flatMap((leave) => {
    const first = meeting(sicknesses, leave)[0] ?? sicknesses[0];
    const { askedBackOn } = leave.given;
    return listed(askedBackOn).flatMap((date, i): CaseIssue[] =>
      first === undefined || toDay(date) >= first.from
        ? []
        : [
            {
              code: 'date-before-sickness',
              path: ['employment', 'vacation', leave.index, ...placeOf('askedBackOn', askedBackOn, i)],
            },
          ],
    );
  });
}

/**
 * Vacations with work on Saturdays or Sundays, of which sickness took a whole day: what their days of vacation are does not
 * follow from the schedule (SemL 9 §), and which of them were lost is not known.
 */
function vacationDaysAssumed(facts: Facts): CaseIssue[] {
  const untold = vacationLeaves(facts).filter(
    (leave) => leave.given.vacationDays === undefined && hasWeekendWork(facts, leave),
  );
  if (untold.length === 0) return [];
  const sick = facts.sicknesses.flatMap((sickness) => wholeSickDays(facts, sickness));
  return untold
    .filter((leave) => meeting(sick, leave).length > 0)
    .map(({ index }) => ({ code: 'vacation-days-assumed', path: ['employment', 'vacation', index] }));
}

function hasWeekendWork({ scheduled }: Facts, { from, to }: Period): boolean {
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (weekday(day) > WORKING_WEEKDAYS && scheduled.kindOf(day) === 'work') return true;
  }
  return false;
}

/** Spells with days after sick pay that nobody pays, because less than a quarter of the working time is lost. */
function belowQuarter(facts: Facts, runs: readonly DayRun[]): CaseIssue[] {
  const unpaid = runs.filter(({ reason }) => reason === 'below-quarter');
  let next = 0;
  return registeredIn(facts).flatMap((spell): CaseIssue[] => {
    while ((unpaid[next]?.to ?? Infinity) < spell.from) next++;
    const first = unpaid[next];
    if (first === undefined || first.from > spell.to || !isBelowQuarter(spell.registered.extent, spell.from))
      return [];
    return [{ code: 'no-benefit-below-quarter', path: ['spells', spell.index, 'extent'] }];
  });
}

/** What was lost on days that the employer gives no sick pay for. Days after `asOf` that nothing is known of may still be. */
function lostNotPaid({ asOf, case: { lost = [] } }: Facts, runs: readonly DayRun[]): CaseIssue[] {
  return lost.flatMap(({ date }, i): CaseIssue[] => {
    const day = toDay(date);
    const run = periodOn(runs, day);
    if (run === undefined ? day > asOf : run.payer === 'employer') return [];
    return [{ code: 'lost-not-paid', path: ['lost', i] }];
  });
}

/**
 * That no work was done after a spell counts where sickness ends, on the spell that ends last. On one that the next
 * touches it is read by nobody: most likely it was meant for the spell before a vacation, and stands on the one after.
 */
function workedAfterBetween({ sicknesses }: Facts): CaseIssue[] {
  return sicknesses.flatMap(({ spells, to }) => {
    if (spells.some((spell) => spell.to === to && spell.registered.workedAfter === false)) return [];
    return spells.flatMap(({ index, registered }): CaseIssue[] =>
      index === null || registered.workedAfter !== false
        ? []
        : [{ code: 'worked-after-between', path: ['spells', index, 'workedAfter'] }],
    );
  });
}

/** Work that is said to have been done between two sicknesses, where other benefits take every day between whole. */
function workedOnOtherBenefit({ others, sicknesses }: Facts): CaseIssue[] {
  const taken = wholeDays(others);
  return neighbours(sicknesses).flatMap(([earlier, later]): CaseIssue[] => {
    const last = earlier.spells.filter(({ to }) => to === earlier.to).at(-1);
    if (last === undefined || last.index === null || last.registered.workedAfter !== true) return [];
    if (!isTaken(earlier, later, taken)) return [];
    return [{ code: 'worked-on-other-benefit', path: ['spells', last.index, 'workedAfter'] }];
  });
}

/**
 * Pregnancy benefit after the last day on which anybody gets it, or before the first one on which a reduced capacity gives it:
 * a ban on the work, or a risk in it, may give it earlier (SFB 10:6–8).
 */
function pregnancyOutsideItsDays({ case: { otherBenefits = [] } }: Facts): CaseIssue[] {
  return otherBenefits.flatMap(({ kind, from, to, dueOn }, i): CaseIssue[] => {
    if (kind !== 'pregnancy' || dueOn === undefined) return [];
    const { firstDayBefore, lastDayBefore } = nearest(pregnancyBenefitDays, from);
    const due = toDay(dueOn);
    return [
      ...(toDay(from) < addDays(due, -firstDayBefore)
        ? [{ code: 'pregnancy-benefit-early' as const, path: ['otherBenefits', i] }]
        : []),
      ...(toDay(to) > addDays(due, -lastDayBefore)
        ? [{ code: 'pregnancy-benefit-late' as const, path: ['otherBenefits', i] }]
        : []),
    ];
  });
}

interface RegisteredSpell extends Spell {
  readonly index: number;
}

/** The spells of the input: what an opening balance stands for cannot be pointed at. */
function registeredIn({ spells }: Facts): RegisteredSpell[] {
  return spells.filter((spell): spell is RegisteredSpell => spell.index !== null);
}
