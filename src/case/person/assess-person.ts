import { decided, type Assumption, type Decided } from '../../finding/finding.js';
import type { Lagrum } from '../../law/lagrum.js';
import { cite } from '../../law/provision.js';
import { sfb28s5second, sfb28s8first } from '../../law/sfb/28.js';
import { toIso, type IsoDate } from '../../time/day.js';
import { lastBegun } from '../../time/period.js';
import { assessmentOf, type AssessValue } from '../assessment.js';
import type { Counters } from '../due/counter.js';
import { countersOf } from '../due/counters.js';
import { always } from '../facts/by-date.js';
import type { Facts } from '../facts/facts.js';
import { sgiByDate } from '../facts/pay-by-date.js';
import type { AssessPersonOptions, Person } from './person.js';
import { personTooMuch } from './person-beside.js';
import { personBenefit, type PersonBenefit, type PersonBenefitSegment } from './person-benefit.js';
import {
  personRuns,
  personSegments,
  personSgi,
  type PersonDaySegment,
  type PersonRun,
  type PersonSgi,
} from './person-days.js';
import { personIssues, personOpen, type PersonIssue, type PersonOpenQuestion } from './person-open.js';
import {
  employmentParts,
  factsOfPerson,
  payableOther,
  stretchesOf,
  type EmploymentParts,
} from './stretches.js';

export type { AssessPersonOptions, EmploymentCase, Person, PersonEmployment, PersonSpell } from './person.js';
export type { CeilingReading, PersonBenefitSegment } from './person-benefit.js';
export type { PersonDayOfEmployment, PersonDaySegment, PersonSgi } from './person-days.js';
export type {
  CeilingOutcome,
  PersonIssue,
  PersonIssueCode,
  PersonOpenId,
  PersonOpenQuestion,
} from './person-open.js';

/** What follows for one employment by itself, with that employer's own sick-pay periods and karensavdrag. */
export interface AssessedEmployment {
  readonly ref: string;
  /** As `assess` has it for a case without benefit: its amounts of benefit are those of the person, in `benefit`. */
  readonly assessed: AssessValue;
  readonly assumptions: readonly Assumption[];
}

/** Null where the day of the assessment is no day of sickness, or no day with benefit. */
export interface PersonCounters {
  /** The day of the rehabilitation chain, of the sickness in all employments together. */
  readonly chainDay: number | null;
  /** Days that count against those on the normal level, within the frame before the day and with the day itself. */
  readonly benefitDaysInFrame: number | null;
  /** All sick days of the period, relapses within five days included, in whichever employment. */
  readonly sickPeriodDay: number | null;
  /** Days on the normal level that are left. */
  readonly normalDaysLeft: number | null;
}

export interface AssessPersonValue {
  readonly ref: string;
  readonly asOf: IsoDate;
  readonly employments: readonly AssessedEmployment[];
  /** The whole income that qualifies for benefit, on the days of sickness. */
  readonly sgi: readonly PersonSgi[];
  /** Every day of sickness in any employment, in order. */
  readonly days: readonly PersonDaySegment[];
  readonly benefit: readonly PersonBenefitSegment[];
  readonly counters: {
    readonly perEmployment: readonly { readonly ref: string; readonly counters: Counters }[];
    readonly person: PersonCounters;
  };
  /** What is open for the person; what is open in one employment stands there. */
  readonly open: readonly PersonOpenQuestion[];
  readonly issues: readonly PersonIssue[];
}

/**
 * One person with several employments, or with income of other work beside one: each employer's days, sick pay and
 * karensavdrag by themselves, and one sickness benefit between them.
 *
 * The SGI is one: the incomes of all employments are summed and rounded down together, those of other work likewise, and
 * the ceiling takes other work first. On a day for which an employer owes sick pay the benefit is calculated without the
 * income from that employer; the ceiling is then applied to what is left. In the first days of the sick period benefit on
 * income of employment depends on the hours day by day: there it has no amount, and `first-days` is open.
 *
 * Does not judge how much of all the work is lost: where the employments differ, `person-extent` is open until `spells`
 * say what Försäkringskassan has judged. What an employer pays beside the benefit by agreement reduces it (28:19), each
 * employer by itself.
 *
 * @source SjLL 6–7 §§; SFB 25:5, 27:19–27 a, 28:5, 28:7–10, 28:19–21
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on what `assess` refuses in a case, no employment or more than twenty, two with one
 * reference, a case that says of the benefit, the age or self-employment what the person says
 * @example
 * import { assessPerson } from 'sjukregler';
 *
 * const spells = [{ from: '2026-03-02', to: '2026-03-22', extent: 1 }];
 * const { value } = assessPerson(
 *   {
 *     ref: 'P-1',
 *     employments: [
 *       { ref: 'A', income: 240000, case: { ref: 'A-1', employment: { from: '2020-01-01', to: null }, spells } },
 *       { ref: 'B', income: 60000, case: { ref: 'B-1', employment: { from: '2020-01-01', to: null }, spells } },
 *     ],
 *   },
 *   { asOf: '2026-03-22' },
 * );
 * value.sgi[0]?.sgi; //=> 300000
 * value.days[0]?.sgi; //=> 0
 * value.benefit[0]?.from; //=> '2026-03-16'
 * value.benefit[0]?.perDay; //=> 638
 */
export function assessPerson(person: Person, { asOf }: AssessPersonOptions): Decided<AssessPersonValue> {
  const employments = person.employments.map((each) => employmentParts(each, person, asOf));
  const stretches = stretchesOf(person, employments, asOf);
  const { facts, days } = daysOf(
    person,
    employments,
    factsOfPerson(person, employments, stretches, asOf),
    stretches,
  );
  const benefit = personBenefit(facts, days, personTooMuch(employments));
  const assessed = employments.map(({ ref, parts, terms }) => ({ ref, found: assessmentOf(parts, terms) }));
  const { chainDay, benefitDaysInFrame, sickPeriodDay } = countersOf(facts, {
    deductions: [],
    benefit: benefit.part.known,
    vacation: null,
  });
  return decided(
    {
      ref: person.ref,
      asOf,
      employments: assessed.map(({ ref, found: { value, assumptions = [] } }) => ({
        ref,
        assessed: value,
        assumptions,
      })),
      sgi: personSgi(days),
      days: personSegments(days, benefit.ageLimits.stopsFrom, facts.asOf),
      benefit: benefit.segments,
      counters: {
        perEmployment: assessed.map(({ ref, found: { value } }) => ({ ref, counters: value.counters })),
        person: {
          chainDay,
          benefitDaysInFrame,
          sickPeriodDay,
          normalDaysLeft: benefit.part.known?.normalDaysLeft ?? null,
        },
      },
      open: personOpen(facts, days, benefit),
      issues: personIssues(person, days),
    },
    [
      ...new Set([
        ...assessed.flatMap(({ found }) => found.basis),
        ...days.flatMap(({ basis }) => basis),
        ...basisOf(days, benefit),
      ]),
    ],
    {
      assumptions: [
        ...karensAssumption(person),
        ...benefit.ageLimits.assumptions,
        ...benefit.part.assumptions,
      ],
    },
  );
}

interface Days {
  readonly facts: Facts;
  readonly days: readonly PersonRun[];
}

/** The days, and the facts of the person with what counts on each of them as the SGI. */
function daysOf(
  person: Person,
  employments: readonly EmploymentParts[],
  facts: Facts,
  stretches: Parameters<typeof personRuns>[0],
): Days {
  const other = person.otherIncome === undefined ? undefined : sgiByDate(person.otherIncome);
  const days = personRuns(stretches, employments, other, payableOther(person, facts));
  const on = (day: (typeof days)[number]['from']): number | undefined => lastBegun(days, day)?.counted;
  return { days, facts: { ...facts, sgi: { ...always(0), on } } };
}

function basisOf(days: readonly PersonRun[], { part, runs }: PersonBenefit): readonly Lagrum[] {
  const leftOut = days.find(({ employments }) => employments.some(({ payer }) => payer === 'employer'));
  const calendarDay = runs.find(({ day }) => day.onlyOther !== undefined);
  return [
    ...(leftOut === undefined ? [] : cite([sfb28s8first], toIso(leftOut.from))),
    ...(calendarDay === undefined ? [] : cite([sfb28s5second], toIso(calendarDay.from))),
    ...part.basis,
  ];
}

function karensAssumption({ otherIncome, selfEmployed }: Person): Assumption[] {
  if (otherIncome === undefined || selfEmployed !== undefined) return [];
  return [{ fact: 'selfEmployed.karenstid', assumed: 'karensdagar' }];
}
