import { decided, type Finding, type Interpretation } from '../../../finding/finding.js';
import { frozen } from '../../../finding/frozen.js';
import { notCoveredBy } from '../../../finding/wording.js';
import { at } from '../../../law/dated.js';
import { cite } from '../../../law/provision.js';
import { kronor, publish } from '../../../money/amount.js';
import { toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { groupBy, itemAt } from '../../../time/lists.js';
import { startOfMonth, type IsoMonth } from '../../../time/month.js';
import { covers, type Period } from '../../../time/period.js';
import { AGE_GROUPS, SEXES, type AgeGroup, type Sex } from '../group.js';
import { LENGTHS, type AbsenceLength } from '../length.js';
import { lengthTerms } from '../lengths.table.js';
import { perCent } from '../per-cent.js';
import { smallGroups } from '../small-groups.table.js';
import { suppressionOf, type Suppression } from '../suppression.js';
import {
  countsOf,
  figuresOf,
  NO_COUNTS,
  NO_FIGURES,
  sumOf,
  type AbsenceCounts,
  type AbsenceFigures,
} from './figures.js';
import { monthStarts, personAbsence, type AbsentPerson, type PersonAbsence } from './person.js';

export type { AgeGroup, Sex } from '../group.js';
export type { AbsenceLength } from '../length.js';
export type { Suppression } from '../suppression.js';
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
  /** Why the figures are left out; null where they are not. */
  readonly suppressed: Suppression;
}

export interface AbsentOn {
  readonly date: IsoDate;
  /** How many are absent on the day, wholly or in part. */
  readonly absent: number | null;
  /** In per cent of the people, with one decimal. */
  readonly shareOfPeople: number | null;
}

export interface AbsenceValue {
  /** Null where they are at most ten: then every figure is left out. */
  readonly people: number | null;
  readonly suppressed: Suppression;
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
 * of its whole length, days before and after the time included. A group of at most ten people has no figures, nor has
 * another one where the small group could be found by subtraction.
 *
 * Does not decide who is employed, what their ordinary working time is, or whether a figure can be attributed to an
 * individual in another way: few may have been absent in a group of many.
 *
 * @source förordning (2000:605) 7 kap. 3 §
 * @inForce times from 2003-07-01 –
 * @throws InvalidInput (checked API) on more hours lost than there are, hours of a spell outside the time, a day outside it
 * @example
 * import { absence } from 'sjukregler';
 *
 * const well = Array.from({ length: 19 }, () => ({ spells: [] }));
 * const found = absence({
 *   from: '2026-01-01', to: '2026-12-31',
 *   people: [...well, { spells: [{ from: '2025-12-01', to: '2026-01-31', extent: 0.5 }] }],
 * });
 * found.outcome === 'decided' && found.value.total.days; //=> 31
 * found.outcome === 'decided' && found.value.total.wholeDays; //=> 15.5
 * found.outcome === 'decided' && found.value.lengths[2]?.days; //=> 31
 */
export function absence(input: AbsenceInput): Finding<AbsenceValue> {
  const terms = at(lengthTerms, input.from);
  const small = at(smallGroups, input.from);
  if (terms === undefined || small === undefined) return notCoveredBy(lengthTerms);

  const time: Period = { from: toDay(input.from), to: toDay(input.to) };
  const people = input.people.map((person) => personAbsence(person, time, terms));
  const [suppressed = null] = suppressionOf([people.length], small.most);
  const told = suppressed === null;

  const value: AbsenceValue = {
    people: told ? people.length : null,
    suppressed,
    total: told ? figuresOf(people) : { ...NO_FIGURES },
    lengths: LENGTHS.map((length) => (told ? lengthFigures(length, people) : { length, ...NO_LENGTH })),
    months: told
      ? monthFigures(time, people)
      : monthStarts(time).map((month) => ({ month: named(month), ...NO_COUNTS })),
    sexes: division(SEXES, people, ({ given }) => given.group?.sex, small.most),
    ages: division(AGE_GROUPS, people, ({ given }) => given.group?.ageGroup, small.most),
    on: input.on === undefined ? null : absentOn(input.on, told ? people : undefined),
  };
  const isLong = people.some(({ parts }) => parts.some(({ length }) => length !== '1-14'));
  return decided(value, cite([...terms.source, ...small.source], input.from), {
    interpretations: isLong ? LENGTH_OF_DAY : NONE,
  });
}

function lengthFigures(length: AbsenceLength, people: readonly PersonAbsence[]): LengthFigures {
  const parts = people.flatMap((person) => person.parts.filter((part) => part.length === length));
  const hours = people.flatMap((person) => person.hours.filter((spell) => spell.length === length));
  const sum = sumOf(hours.map((spell) => spell.hours));
  return { length, ...countsOf(parts), hours: sum === undefined ? null : publish(sum) };
}

function monthFigures(time: Period, people: readonly PersonAbsence[]): MonthFigures[] {
  const byMonth = groupBy(
    people.flatMap(({ parts }) => parts),
    ({ from }) => startOfMonth(from),
  );
  return monthStarts(time).map((month) => ({ month: named(month), ...countsOf(byMonth.get(month) ?? []) }));
}

function named(month: Day): IsoMonth {
  return toIso(month).slice(0, 7);
}

/** The figures of each group; those of whom it is not told have none. */
function division<Group extends Sex | AgeGroup>(
  groups: readonly Group[],
  people: readonly PersonAbsence[],
  groupOf: (person: PersonAbsence) => Group | undefined,
  most: number,
): GroupFigures[] {
  const byGroup = groupBy(people, groupOf);
  const members = groups.map((group): readonly PersonAbsence[] => byGroup.get(group) ?? []);
  const parts = members.map(({ length }) => length);
  const found = suppressionOf(parts, most, byGroup.get(undefined)?.length ?? 0);
  return groups.map((group, i): GroupFigures => {
    const ofGroup = itemAt(members, i);
    const suppressed = found[i] ?? null;
    return suppressed === null
      ? { group, people: ofGroup.length, suppressed, ...figuresOf(ofGroup) }
      : { group, people: null, suppressed, ...NO_FIGURES };
  });
}

function absentOn(date: IsoDate, people: readonly PersonAbsence[] | undefined): AbsentOn {
  if (people === undefined) return { date, absent: null, shareOfPeople: null };
  const day = toDay(date);
  const absent = people.filter(({ sicknesses }) => sicknesses.some((period) => covers(period, day))).length;
  return {
    date,
    absent,
    shareOfPeople: people.length === 0 ? null : perCent(kronor(absent), kronor(people.length)),
  };
}

const NO_LENGTH = { ...NO_COUNTS, hours: null };
const NONE: readonly never[] = [];
const LENGTH_OF_DAY: readonly Interpretation[] = /* @__PURE__ */ frozen([
  { question: 'length-of-day', taken: 'whole-sickness', other: ['day-number'] },
]);
