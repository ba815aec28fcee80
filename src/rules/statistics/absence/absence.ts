import { decided, type Finding, type Interpretation } from '../../../finding/finding.js';
import { frozen } from '../../../finding/frozen.js';
import { notCoveredBy } from '../../../finding/wording.js';
import { at } from '../../../law/dated.js';
import { cite } from '../../../law/provision.js';
import { kronor, publish } from '../../../money/amount.js';
import { toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { groupBy, itemAt } from '../../../time/lists.js';
import { startOfMonth, type IsoMonth } from '../../../time/month.js';
import type { Period } from '../../../time/period.js';
import { AGE_GROUPS, SEXES, type AgeGroup, type Sex } from '../group.js';
import { LENGTHS, type AbsenceLength } from '../length.js';
import { lengthTerms } from '../lengths.table.js';
import { perCent } from '../per-cent.js';
import { smallGroups } from '../small-groups.table.js';
import { tellingsOf, type Behind, type Telling } from '../telling.js';
import { divisionOfDays, divisionOfPeople, ofPeople } from './behind.js';
import {
  countsOf,
  figuresOf,
  sumOf,
  toldCounts,
  toldFigures,
  type AbsenceCounts,
  type AbsenceFigures,
} from './figures.js';
import {
  monthStarts,
  personAbsence,
  type AbsencePart,
  type AbsentPerson,
  type PersonAbsence,
} from './person.js';

export type { AgeGroup, Sex } from '../group.js';
export type { AbsenceLength } from '../length.js';
export type { AbsenceCounts, AbsenceFigures } from './figures.js';
export type { AbsenceGroup, AbsenceSpell, AbsentPerson } from './person.js';

export interface AbsenceInput {
  /** The first day of the time that the figures are of. */
  readonly from: IsoDate;
  /** Its last day, included. At most ten years. */
  readonly to: IsoDate;
  /** Everybody employed, also those who were never sick. At most 10 000, with 20 000 spells together. */
  readonly people: readonly AbsentPerson[];
  /** A day in the time: how many are absent on it. Absent: not asked. */
  readonly on?: IsoDate;
}

/** The questions that a finding of this rule can list in `interpretations`. */
export type AbsenceQuestion = 'length-of-day';

export interface LengthFigures extends AbsenceCounts {
  /** How many days the unbroken sickness lasts that a day belongs to, as far as it is known. */
  readonly length: AbsenceLength;
  readonly hours: number | null;
}

export interface MonthFigures extends AbsenceCounts {
  readonly month: IsoMonth;
}

export interface GroupFigures extends AbsenceFigures {
  readonly group: Sex | AgeGroup;
  readonly people: number | null;
  /** `few` where the group is left out; null where it is not. */
  readonly suppressed: 'few' | null;
}

export interface AbsentOn {
  readonly date: IsoDate;
  /** How many are absent on the day, wholly or in part. Null where they, those who are not, or those of other days are few. */
  readonly absent: number | null;
  /** In per cent of the people, with one decimal. */
  readonly shareOfPeople: number | null;
}

export interface AbsenceValue {
  /** Null where they are at most ten: then every figure is left out. */
  readonly people: number | null;
  /**
   * `few` where every figure is left out; null where they are not. It does not say whether a figure is of few itself or
   * would give away another one: the two together could tell how many those few are.
   */
  readonly suppressed: 'few' | null;
  readonly total: AbsenceFigures;
  /** 1–14, 15–59, 60 days and more. */
  readonly lengths: readonly LengthFigures[];
  /** Every calendar month that the time touches, in order. */
  readonly months: readonly MonthFigures[];
  /** Women, men. */
  readonly sexes: readonly GroupFigures[];
  /** The three age groups. */
  readonly ages: readonly GroupFigures[];
  /** The day asked about; null where none is. */
  readonly on: AbsentOn | null;
}

/**
 * Statistics of sick leave over a time: days, whole days, hours and occasions, by the length of the sickness, by month, by
 * sex and by age group, and how many are absent on a day.
 *
 * Sickness is unbroken where it goes on day after day; a day without a spell ends it. Each of its days belongs to the class
 * of its whole length, days before and after the time included.
 *
 * A figure is of more than ten people: more than ten in the group, and more than ten whose sickness it adds up, or nobody.
 * One of ten or fewer is left out, and so are others from which it could be found by subtraction. A group of eleven is left
 * out too where anybody was absent: more than ten of them are all. Whole days are told where more than ten, or nobody, were
 * absent in part. How many were absent is told everywhere or nowhere: nowhere where at most ten of a group that is told, or
 * of those left out, were not, since it would be known of everybody. How many were on a day is not told either where at most
 * ten were on other days alone. Where nobody at all was absent, that is told as long as every group is told.
 *
 * Does not decide who is employed, what their ordinary working time is, or whether a figure can be attributed to an
 * individual in another way: as where the figures of a sex and of an age group are compared, where the time is a single day,
 * whose days are people, or where the days of a group are nearly all that it could have.
 *
 * @source förordning (2000:605) 7 kap. 3 §
 * @inForce times from 2003-07-01 –
 * @throws InvalidInput (checked API) on more hours lost than there are, hours of a spell outside the time, a day outside it
 * @example
 * import { absence } from 'sjukregler';
 *
 * const well = Array.from({ length: 30 }, () => ({ spells: [] }));
 * const sick = Array.from({ length: 12 }, () => ({
 *   spells: [{ from: '2025-12-01', to: '2026-01-31', extent: 0.5 as const }],
 * }));
 * const found = absence({ from: '2026-01-01', to: '2026-12-31', people: [...well, ...sick] });
 * found.outcome === 'decided' && found.value.total.days; //=> 372
 * found.outcome === 'decided' && found.value.total.wholeDays; //=> 186
 * found.outcome === 'decided' && found.value.total.peopleAbsent; //=> 12
 */
export function absence(input: AbsenceInput): Finding<AbsenceValue> {
  const terms = at(lengthTerms, input.from);
  const small = at(smallGroups, input.from);
  if (terms === undefined || small === undefined) return notCoveredBy(lengthTerms);

  const time: Period = { from: toDay(input.from), to: toDay(input.to) };
  const people = input.people.map((person) => personAbsence(person, time, terms));
  const months = monthStarts(time);
  const [bySex, byAge] = [
    grouped(SEXES, people, ({ given }) => given.group?.sex),
    grouped(AGE_GROUPS, people, ({ given }) => given.group?.ageGroup),
  ];
  const on = input.on === undefined ? undefined : toDay(input.on);
  const all = ofPeople(people, on);
  const { whole, divisions } = tellingsOf(
    all,
    [
      divisionOfDays(people, LENGTHS, ({ length }) => length),
      divisionOfDays(people, months, monthOf),
      divisionOfPeople(bySex.members, bySex.untold, on),
      divisionOfPeople(byAge.members, byAge.untold, on),
    ],
    small.most,
  );
  const [ofLengths = [], ofMonths = [], ofSexes = [], ofAges = []] = divisions;

  const value: AbsenceValue = {
    people: people.length === 0 || people.length > small.most ? people.length : null,
    suppressed: whole.sums ? null : 'few',
    total: toldFigures(figuresOf(people), whole),
    lengths: LENGTHS.map((length, i) => lengthFigures(length, people, itemAt(ofLengths, i))),
    months: monthFigures(months, people, ofMonths),
    sexes: groupFigures(SEXES, bySex.members, ofSexes),
    ages: groupFigures(AGE_GROUPS, byAge.members, ofAges),
    on: input.on === undefined ? null : absentOn(input.on, all, whole),
  };
  const isLong = people.some(({ parts }) => parts.some(({ length }) => length !== '1-14'));
  return decided(value, cite([...terms.source, ...small.source], input.from), {
    interpretations: isLong ? LENGTH_OF_DAY : NONE,
  });
}

function lengthFigures(
  length: AbsenceLength,
  people: readonly PersonAbsence[],
  told: Telling,
): LengthFigures {
  const parts = people.flatMap((person) => person.parts.filter((part) => part.length === length));
  const hours = people.flatMap((person) => person.hours.filter((spell) => spell.length === length));
  const sum = told.sums ? sumOf(hours.map((spell) => spell.hours)) : undefined;
  return {
    length,
    ...toldCounts(countsOf(parts), told),
    hours: sum === undefined ? null : publish(sum),
  };
}

function monthFigures(
  months: readonly Day[],
  people: readonly PersonAbsence[],
  told: readonly Telling[],
): MonthFigures[] {
  const byMonth = groupBy(
    people.flatMap(({ parts }) => parts),
    monthOf,
  );
  return months.map((month, i) => ({
    month: toIso(month).slice(0, 7),
    ...toldCounts(countsOf(byMonth.get(month) ?? []), itemAt(told, i)),
  }));
}

function monthOf({ from }: AbsencePart): Day {
  return startOfMonth(from);
}

interface Grouped {
  readonly members: readonly (readonly PersonAbsence[])[];
  /** Those of whom it is not told. */
  readonly untold: readonly PersonAbsence[];
}

function grouped<Group extends Sex | AgeGroup>(
  groups: readonly Group[],
  people: readonly PersonAbsence[],
  groupOf: (person: PersonAbsence) => Group | undefined,
): Grouped {
  const byGroup = groupBy(people, groupOf);
  return {
    members: groups.map((group) => byGroup.get(group) ?? []),
    untold: byGroup.get(undefined) ?? [],
  };
}

function groupFigures(
  groups: readonly (Sex | AgeGroup)[],
  members: readonly (readonly PersonAbsence[])[],
  told: readonly Telling[],
): GroupFigures[] {
  return groups.map((group, i): GroupFigures => {
    const ofGroup = itemAt(members, i);
    const telling = itemAt(told, i);
    return {
      group,
      people: telling.sums ? ofGroup.length : null,
      suppressed: telling.sums ? null : 'few',
      ...toldFigures(figuresOf(ofGroup), telling),
    };
  });
}

function absentOn(date: IsoDate, { people, absentOn: absent = 0 }: Behind, { headsOn }: Telling): AbsentOn {
  if (!headsOn) return { date, absent: null, shareOfPeople: null };
  return { date, absent, shareOfPeople: people === 0 ? null : perCent(kronor(absent), kronor(people)) };
}

const NONE: readonly never[] = [];
const LENGTH_OF_DAY: readonly Interpretation[] = /* @__PURE__ */ frozen([
  { question: 'length-of-day', taken: 'whole-sickness', other: ['day-number'] },
]);
