/** The sickness of one person in a time, in parts that can be added to those of others. */
import { toDay, type Day, type IsoDate } from '../../../time/day.js';
import { addMonths, startOfMonth } from '../../../time/month.js';
import { holderOf, length, overlap, splitBefore, union, type Period } from '../../../time/period.js';
import { lengthOf, type AbsenceLength } from '../length.js';
import type { LengthTerms } from '../lengths.table.js';
import type { Extent } from '../../shared/day-amount.js';
import type { AgeGroup, Sex } from '../group.js';

export interface AbsenceSpell {
  readonly from: IsoDate;
  /** Included; null while it goes on: it is known through the last day of the time. */
  readonly to: IsoDate | null;
  /** The share of ordinary working time that is lost; the caller takes the nearest quarter. */
  readonly extent: Extent;
  /** Of the ordinary working time between `from` and `to` of the whole, what was lost to the spell. Absent: not known. */
  readonly hours?: number;
}

/** Which groups somebody belongs to. */
export interface AbsenceGroup {
  /** Absent: not told; figures by sex leave the person out. */
  readonly sex?: Sex;
  /** Years of age. Absent: not told; figures by age leave the person out. */
  readonly ageGroup?: AgeGroup;
}

export interface AbsentPerson {
  readonly group?: AbsenceGroup;
  /** Ordinary working time in the time. Absent: not known. */
  readonly ordinaryHours?: number;
  /** Sickness, days off included, also before and after the time; in any order, may overlap and touch. None: never sick. */
  readonly spells: readonly AbsenceSpell[];
}

/** Days of one sickness in one month of the time. */
export interface AbsencePart {
  readonly from: Day;
  readonly days: number;
  /** Quarters of a day that were lost. */
  readonly quarters: number;
  /** 1 in the part in which the sickness begins, otherwise 0. */
  readonly occasions: number;
  readonly length: AbsenceLength;
}

export interface PersonAbsence {
  readonly given: AbsentPerson;
  readonly parts: readonly AbsencePart[];
  /** Of every spell in the time; undefined where they are not given. */
  readonly hours: readonly { readonly length: AbsenceLength; readonly hours: number | undefined }[];
  /** Unbroken sicknesses, also outside the time, in order. */
  readonly sicknesses: readonly Period[];
}

const QUARTERS = [1, 2, 3, 4];

export function personAbsence(given: AbsentPerson, time: Period, terms: LengthTerms): PersonAbsence {
  const spells = given.spells.flatMap((spell) => {
    const days = daysOf(spell, time);
    return days === undefined ? [] : [{ ...days, quarters: spell.extent * 4, hours: spell.hours }];
  });
  const sicknesses = union(spells);
  const months = monthStarts(time);
  const parts = QUARTERS.flatMap((quarter): AbsencePart[] => {
    const holder = holderOf(sicknesses);
    const lost = union(spells.filter(({ quarters }) => quarters >= quarter));
    const inTime = lost.flatMap((period) => overlap(period, time) ?? []);
    return splitBefore(inTime, months).map((part) => {
      const sickness = holder(part.from) ?? part;
      const isFirst = quarter === 1;
      return {
        from: part.from,
        days: isFirst ? length(part) : 0,
        quarters: length(part),
        occasions: isFirst && sickness.from === part.from ? 1 : 0,
        length: lengthOf(length(sickness), terms),
      };
    });
  });
  const inTime = spells.filter((spell) => overlap(spell, time) !== undefined);
  const hours = inTime.map((spell) => {
    const sickness = sicknesses.find(({ from, to }) => from <= spell.from && spell.to <= to) ?? spell;
    return { length: lengthOf(length(sickness), terms), hours: spell.hours };
  });
  return { given, parts, hours, sicknesses };
}

/** The days of a spell; one that goes on is known through the last day of the time. Undefined where it begins after that. */
export function daysOf({ from, to }: AbsenceSpell, time: Period): Period | undefined {
  const first = toDay(from);
  const last = to === null ? time.to : toDay(to);
  return first <= last ? { from: first, to: last } : undefined;
}

/** The first day of every month that the time touches, that of the first month at its own first day. */
export function monthStarts(time: Period): readonly Day[] {
  const starts: Day[] = [];
  for (let month = startOfMonth(time.from); month <= time.to; month = addMonths(month, 1)) {
    starts.push(month);
  }
  return starts;
}
