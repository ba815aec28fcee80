/** Sick leave of many persons in one pass: sums by month, group and length, nothing of a person. */
import { uninherited } from '../../edge/inherited.js';
import { InvalidInput } from '../../finding/invalid-input.js';
import { issueWords } from '../../finding/issue.words.js';
import { nearest } from '../../law/dated.js';
import { LENGTHS, lengthOf, type AbsenceLength } from '../../rules/statistics/length.js';
import { lengthTerms, type LengthTerms } from '../../rules/statistics/lengths.table.js';
import { fromCivil, LAST_YEAR, toIso } from '../../time/day.js';
import { addMonths, endOfMonth, startOfMonth, type IsoMonth } from '../../time/month.js';
import { checkedObserved, checkedPersons, type ObservedDays } from '../check.js';
import { valueAt, type Observed, type SpellColumns } from '../columns.js';
import { lastDay } from '../spell-end.js';

export interface AbsenceColumns extends SpellColumns {
  /**
   * The number of the group that the person belongs to, from 0. Somebody belongs to one group through the whole time: that
   * of the last spell that begins in it or before. Absent: one group.
   */
  readonly group?: Int32Array;
}

/** Whether sickness is counted by its length, or all together. */
export type LengthsCounted = 'apart' | 'together';

/**
 * Sums, one for each month, group and length, and small ones too: to be added and then made {@link absenceRows} or
 * {@link absenceShares} of, not to be told. The cell of a month, a group and a length is
 * `(month × groups + group) × lengths + length`.
 */
export interface AbsenceCounts {
  readonly months: readonly IsoMonth[];
  readonly groups: number;
  /** The classes by their place; `all` where they are counted together. */
  readonly lengths: readonly (AbsenceLength | 'all')[];
  /** Calendar days of sickness, a day of several spells once. */
  readonly days: Float64Array;
  /** Quarters of a day that were lost; of several spells on a day the greatest extent. Absent: the extent is not known. */
  readonly quarters?: Float64Array;
  /** Unbroken sicknesses that began in the month. */
  readonly occasions: Float64Array;
  /** Persons with at least one day in the cell. */
  readonly people: Float64Array;
  /** Of them, those whose sickness began in the month. */
  readonly begun: Float64Array;
  /** Of them, those who are sick on the last day of the month, or of the time. */
  readonly atEnd: Float64Array;
  /** Of them, those who were sick for a part of some day. Absent: the extent is not known. */
  readonly inPart?: Float64Array;
}

/**
 * Counts sick leave by calendar month, group and length of the unbroken sickness, days before and after the time included:
 * what the rule `absence` counts. Counts of separate persons add up with {@link addAbsenceCounts}.
 *
 * @throws InvalidInput as `population` does, and on groups that are not from 0 to `groups` − 1
 * @example
 * import { absenceCounts, absenceRows } from 'sjukregler/population';
 *
 * const persons = 12;
 * const spells = {
 *   person: Int32Array.from({ length: persons }, (_, i) => i),
 *   from: new Int32Array(persons).fill(20454), // 2026-01-01
 *   to: new Int32Array(persons).fill(20460), // 2026-01-07
 * };
 * const [short, , long] = absenceRows(absenceCounts(spells, { from: '2026-01-01', to: '2026-01-31' }));
 * short?.sickDays; //=> 84
 * long?.sickDays; //=> 0
 */
export function absenceCounts(
  spells: AbsenceColumns,
  time: Observed,
  groups = 1,
  lengths: LengthsCounted = 'apart',
): AbsenceCounts {
  return uninherited(() => counted(spells, time, groups, lengths));
}

/** The counts of separate persons together. Both must be of the same time, groups and lengths. */
export function addAbsenceCounts(a: AbsenceCounts, b: AbsenceCounts): AbsenceCounts {
  const sum = (one: Float64Array, other: Float64Array): Float64Array =>
    one.map((value, i) => value + numberAt(other, i));
  return {
    months: a.months,
    groups: a.groups,
    lengths: a.lengths,
    days: sum(a.days, b.days),
    ...(a.quarters && b.quarters && { quarters: sum(a.quarters, b.quarters) }),
    occasions: sum(a.occasions, b.occasions),
    people: sum(a.people, b.people),
    begun: sum(a.begun, b.begun),
    atEnd: sum(a.atEnd, b.atEnd),
    ...(a.inPart && b.inPart && { inPart: sum(a.inPart, b.inPart) }),
  };
}

function counted(
  spells: AbsenceColumns,
  observed: Observed,
  groups: number,
  lengths: LengthsCounted,
): AbsenceCounts {
  const time = checkedObserved(observed);
  // A spell that begins after the time and goes on has no last day that is known.
  const { starts, persons } = checkedPersons(spells, fromCivil(LAST_YEAR, 12, 31));
  checkGroups(spells, groups);
  const counter = new Counter(spells, time, groups, lengths);
  for (let person = 0; person < persons; person++) {
    counter.add(person, valueAt(starts, person), valueAt(starts, person + 1));
  }
  return counter.counts();
}

function checkGroups({ person, group }: AbsenceColumns, groups: number): void {
  if (group === undefined) return;
  if (group.length !== person.length) throw refusal(['group'], 'other-length');
  const row = group.findIndex((number) => number < 0 || number >= groups);
  if (row >= 0) throw refusal(['group', row], 'not-an-option');
}

function refusal(path: readonly (string | number)[], code: 'other-length' | 'not-an-option'): InvalidInput {
  return new InvalidInput([{ path, code, message: issueWords[code].en }]);
}

/** Quarters of a day. */
const WHOLE = 4;

class Counter {
  readonly #spells: AbsenceColumns;
  readonly #time: ObservedDays;
  readonly #groups: number;
  readonly #lengths: AbsenceCounts['lengths'];
  readonly #terms: LengthTerms;
  readonly #months: IsoMonth[] = [];
  /** The last day of each month in the time. */
  readonly #monthEnds: number[] = [];
  /** The month of each day of the time. */
  readonly #monthOf: Int32Array;
  readonly #days: Float64Array;
  readonly #quarters: Float64Array;
  readonly #occasions: Float64Array;
  readonly #people: Float64Array;
  readonly #begun: Float64Array;
  readonly #atEnd: Float64Array;
  readonly #inPart: Float64Array;
  /** The last person counted in each cell, and the last one counted as begun and as sick in part. */
  readonly #last: Int32Array;
  readonly #lastBegun: Int32Array;
  readonly #lastInPart: Int32Array;
  /** The extent of each day of the time, for spells that overlap. */
  readonly #painted: Uint8Array;

  constructor(spells: AbsenceColumns, time: ObservedDays, groups: number, lengths: LengthsCounted) {
    this.#spells = spells;
    this.#time = time;
    this.#groups = groups;
    this.#lengths = lengths === 'apart' ? LENGTHS : ['all'];
    this.#terms = nearest(lengthTerms, toIso(time.from));
    const length = time.to - time.from + 1;
    this.#monthOf = new Int32Array(length);
    for (let month = startOfMonth(time.from); month <= time.to; month = addMonths(month, 1)) {
      const [first, end] = [Math.max(month, time.from), Math.min(endOfMonth(month), time.to)];
      this.#monthOf.fill(this.#months.length, first - time.from, end - time.from + 1);
      this.#months.push(toIso(month).slice(0, 7));
      this.#monthEnds.push(end);
    }
    const cells = this.#months.length * groups * this.#lengths.length;
    this.#days = new Float64Array(cells);
    this.#quarters = new Float64Array(cells);
    this.#occasions = new Float64Array(cells);
    this.#people = new Float64Array(cells);
    this.#begun = new Float64Array(cells);
    this.#atEnd = new Float64Array(cells);
    this.#inPart = new Float64Array(cells);
    this.#last = new Int32Array(cells).fill(-1);
    this.#lastBegun = new Int32Array(cells).fill(-1);
    this.#lastInPart = new Int32Array(cells).fill(-1);
    this.#painted = new Uint8Array(length);
  }

  /** The person's rows from `begin` to before `end`. */
  add(person: number, begin: number, end: number): void {
    const { from } = this.#spells;
    const group = this.#groupOf(begin, end);
    let row = begin;
    while (row < end && valueAt(from, row) <= this.#time.to) {
      const first = row;
      let last = this.#lastDay(row++);
      let overlaps = false;
      while (row < end && valueAt(from, row) <= last + 1) {
        overlaps ||= valueAt(from, row) <= last;
        last = Math.max(last, this.#lastDay(row++));
      }
      if (last >= this.#time.from) this.#addSickness(person, group, first, row, last, overlaps);
    }
  }

  #groupOf(begin: number, end: number): number {
    const { from, group } = this.#spells;
    if (group === undefined) return 0;
    let row = end - 1;
    while (row > begin && valueAt(from, row) > this.#time.to) row--;
    return valueAt(group, row);
  }

  #addSickness(
    person: number,
    group: number,
    begin: number,
    end: number,
    last: number,
    overlaps: boolean,
  ): void {
    const { from, extent } = this.#spells;
    const { from: timeFrom, to: timeTo } = this.#time;
    const first = valueAt(from, begin);
    const place = group * this.#lengths.length + this.#placeOf(last - first + 1);
    if (first >= timeFrom) this.#addOccasion(person, this.#cell(first, place));
    this.#addDays(person, place, Math.max(first, timeFrom), Math.min(last, timeTo));
    if (extent === undefined) return;
    for (let row = begin; row < end; row++) {
      const quarters = numberAt(extent, row);
      const [rowFrom, rowTo] = [Math.max(valueAt(from, row), timeFrom), Math.min(this.#lastDay(row), timeTo)];
      if (overlaps) this.#paint(rowFrom, rowTo, quarters);
      else this.#addQuarters(person, place, rowFrom, rowTo, quarters);
    }
    if (overlaps) this.#addPainted(person, place, Math.max(first, timeFrom), Math.min(last, timeTo));
  }

  #placeOf(days: number): number {
    return this.#lengths.length === 1 ? 0 : LENGTHS.indexOf(lengthOf(days, this.#terms));
  }

  #addOccasion(person: number, cell: number): void {
    this.#occasions[cell] = numberAt(this.#occasions, cell) + 1;
    if (this.#lastBegun[cell] === person) return;
    this.#lastBegun[cell] = person;
    this.#begun[cell] = numberAt(this.#begun, cell) + 1;
  }

  #addDays(person: number, place: number, from: number, to: number): void {
    this.#eachMonth(place, from, to, (cell, days, isAtEnd) => {
      this.#days[cell] = numberAt(this.#days, cell) + days;
      if (isAtEnd) this.#atEnd[cell] = numberAt(this.#atEnd, cell) + 1;
      if (this.#last[cell] === person) return;
      this.#last[cell] = person;
      this.#people[cell] = numberAt(this.#people, cell) + 1;
    });
  }

  #addQuarters(person: number, place: number, from: number, to: number, quarters: number): void {
    this.#eachMonth(place, from, to, (cell, days) => {
      this.#quarters[cell] = numberAt(this.#quarters, cell) + days * quarters;
      if (quarters < WHOLE) this.#addInPart(person, cell);
    });
  }

  #addInPart(person: number, cell: number): void {
    if (this.#lastInPart[cell] === person) return;
    this.#lastInPart[cell] = person;
    this.#inPart[cell] = numberAt(this.#inPart, cell) + 1;
  }

  #paint(from: number, to: number, quarters: number): void {
    for (let i = from - this.#time.from; i <= to - this.#time.from; i++) {
      this.#painted[i] = Math.max(numberAt(this.#painted, i), quarters);
    }
  }

  /** Leaves nothing painted. */
  #addPainted(person: number, place: number, from: number, to: number): void {
    for (let day = from; day <= to; day++) {
      const i = day - this.#time.from;
      const cell = this.#cell(day, place);
      const quarters = numberAt(this.#painted, i);
      this.#quarters[cell] = numberAt(this.#quarters, cell) + quarters;
      if (quarters < WHOLE) this.#addInPart(person, cell);
      this.#painted[i] = 0;
    }
  }

  #eachMonth(
    place: number,
    from: number,
    to: number,
    add: (cell: number, days: number, isAtEnd: boolean) => void,
  ): void {
    let day = from;
    while (day <= to) {
      const month = valueAt(this.#monthOf, day - this.#time.from);
      const end = this.#monthEnds[month] ?? to;
      const last = Math.min(to, end);
      add(month * this.#groups * this.#lengths.length + place, last - day + 1, last === end);
      day = last + 1;
    }
  }

  #cell(day: number, place: number): number {
    return valueAt(this.#monthOf, day - this.#time.from) * this.#groups * this.#lengths.length + place;
  }

  #lastDay(row: number): number {
    return lastDay(this.#spells, row, this.#time.to);
  }

  counts(): AbsenceCounts {
    return {
      months: this.#months,
      groups: this.#groups,
      lengths: this.#lengths,
      days: this.#days,
      ...(this.#spells.extent && { quarters: this.#quarters, inPart: this.#inPart }),
      occasions: this.#occasions,
      people: this.#people,
      begun: this.#begun,
      atEnd: this.#atEnd,
    };
  }
}

/** A column that has no such row is a mistake of ours, and must not go on as NaN. */
function numberAt(column: Float64Array | Uint8Array, row: number): number {
  const value = column[row];
  if (value === undefined) throw new RangeError('no such row');
  return value;
}
