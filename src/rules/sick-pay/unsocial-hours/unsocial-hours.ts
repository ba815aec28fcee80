import {
  decided,
  notCoveredBefore,
  undetermined,
  type Finding,
  type Interpretation,
} from '../../../finding/finding.js';
import { frozen } from '../../../finding/frozen.js';
import type { Tell } from '../../../finding/step.js';
import { at, firstDay } from '../../../law/dated.js';
import { cite, type Ground } from '../../../law/provision.js';
import { sjll2, sjll6first, sjllTransition2018 } from '../../../law/sjll.js';
import { hundredths, kronor, NOTHING, plus, publish, times, type Amount } from '../../../money/amount.js';
import { addDays, toIso, weekday, type Day, type IsoDate } from '../../../time/day.js';
import { isNamedHoliday } from '../../../time/holidays.js';
import { neighbours } from '../../../time/lists.js';
import {
  dayOfMinutes,
  minutesAt,
  minutesOfDay,
  toLocalTime,
  toMinutes,
  type LocalTime,
} from '../../../time/local-time.js';
import { karensavdragTerms } from '../karensavdrag/table.js';
import type { Absence } from '../absence.js';
import type { LostPartKind } from '../lost-parts.js';
import type { Supplement, SupplementDay } from '../supplement.js';

export type { Supplement, SupplementDay } from '../supplement.js';

/** From one time of the clock to another, the second not included. */
export interface ClockSpan {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** Work from one time of the clock to another, at most 24 hours. All its hours belong to the day on which it begins. */
export interface WorkShift extends ClockSpan {
  /** The breaks that are no working time, within the shift and apart from each other. Absent: none that is placed. */
  readonly breaks?: readonly ClockSpan[];
  /** Minutes of the shift that are no working time, where it is not known when. Not together with `breaks`. */
  readonly breakMinutes?: number;
}

/** Whether a supplement for a public holiday takes the place of one of the same kind for the weekday. */
export type PublicHolidayReading = 'instead-of-weekday' | 'beside-weekday';

/** The questions that a finding of this rule can list in `interpretations`. */
export type UnsocialHoursQuestion = 'shift-over-midnight' | 'public-holiday-supplement';

export interface UnsocialHoursInput {
  /** The first day of the sick-pay period, relapses included. */
  readonly periodFrom: IsoDate;
  /** The shifts that were to be worked, in any order; none begins before the period. */
  readonly shifts: readonly WorkShift[];
  /** When the employee fell ill: what was worked before is not lost. Absent: no shift was begun. */
  readonly sickFrom?: LocalTime;
  /** What is paid beside the basic pay, and when. Those that meet are all paid, but for public holidays. */
  readonly supplements: readonly Supplement[];
  /** The hours that the karens takes first, to the nearest minute; for `karensperiod`. Absent: none. */
  readonly karensHours?: number;
  /** Which reading to follow where agreements differ. Absent: the default. */
  readonly readings?: { readonly publicHoliday?: PublicHolidayReading };
}

/** A supplement lost on a day, ready for `lost` of `amount`. */
export interface LostSupplement {
  /** The day on which the shift begins. */
  readonly date: IsoDate;
  readonly kind: LostPartKind;
  /** Rounded to hundredths. */
  readonly hours: number;
  /** Kronor per hour. */
  readonly rate: number;
  /** Whether it was lost in the hours that the karens takes. */
  readonly inKarens: boolean;
}

export interface UnsocialHoursValue {
  /** The hours missed by the day on which their shift begins, in order, rounded to hundredths. */
  readonly absence: readonly Absence[];
  /** The supplements lost, in the order in which they would have been earned. */
  readonly lost: readonly LostSupplement[];
  /** All of them, in kronor, rounded once from the minutes. */
  readonly total: number;
  /**
   * When the hours of the karens are used up; null where none are given, where the shifts do not use them up, and where
   * that depends on a break whose place is not known.
   */
  readonly karensEnds: LocalTime | null;
}

const BASIS: readonly Ground[] = [sjll6first, sjll2];

/**
 * Which supplements were lost with the shifts that sickness took, by the times of the clock.
 *
 * Hours belong to the day on which the shift begins, supplements to the time that they are paid for. The karens takes the
 * first hours of work that are missed, and what is lost in them is marked from the minute on which it ends.
 *
 * Does not decide what an agreement pays and when, nor how many hours the karens takes (`amount`, `karensHours`).
 *
 * @source SjLL 6 § first para., 2 § second para.
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on shifts that overlap or begin before the period, breaks outside their shift
 * @example
 * import { unsocialHours } from 'sjukregler';
 *
 * const found = unsocialHours({
 *   periodFrom: '2026-03-02',
 *   shifts: [{ from: '2026-03-02T14:00', to: '2026-03-02T22:00' }],
 *   supplements: [{ kind: 'unsocial-hours', days: ['mon'], from: '18:00', to: '24:00', rate: 25 }],
 *   karensHours: 6,
 * });
 * found.outcome === 'decided' && found.value.lost.map(({ hours, inKarens }) => [hours, inKarens]); //=> [[2, true], [2, false]]
 */
export function unsocialHours(input: UnsocialHoursInput): Finding<UnsocialHoursValue, 'breaks'> {
  return unsocialHoursTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function unsocialHoursTold(
  input: UnsocialHoursInput,
  tell?: Tell<[total: Amount]>,
): Finding<UnsocialHoursValue, 'breaks'> {
  const { periodFrom, supplements, karensHours, readings } = input;
  if (at(karensavdragTerms, periodFrom) === undefined) {
    return notCoveredBefore(firstDay(karensavdragTerms), [sjllTransition2018]);
  }
  const reading = readings?.publicHoliday ?? 'instead-of-weekday';
  const basis = cite(BASIS, periodFrom);
  const missed: MissedShift[] = [];
  for (const shift of missedShifts(input)) {
    const parts = partsOf(shift, supplements, reading);
    if (shift.unplaced > 0 && (shift.isBegun || differ(parts))) return undetermined(['breaks'], basis);
    missed.push({ ...shift, parts: withoutBreaks(parts, shift) });
  }
  const { lost, karensEnds } = lostIn(missed, karensHours);
  const total = lost.map((part) => valueOfPart(part, tell)).reduce(plus, NOTHING);
  tell?.(total);
  return decided(
    {
      absence: absenceOf(missed),
      lost: lost.map(({ minutes, ...part }) => ({
        date: part.date,
        kind: part.kind,
        hours: hoursOf(minutes),
        rate: part.rate,
        inKarens: part.inKarens,
      })),
      total: publish(total),
      karensEnds: karensEnds === undefined ? null : toLocalTime(karensEnds),
    },
    basis,
    {
      interpretations: [
        ...(missed.some(isOverMidnight) ? [OVER_MIDNIGHT] : []),
        ...(missed.some(({ parts }) => parts.some(({ meets }) => meets)) ? [PUBLIC_HOLIDAY[reading]] : []),
      ],
    },
  );
}

/** The other reading is had by giving the shift as two, the second from midnight on. */
const OVER_MIDNIGHT: Interpretation = /* @__PURE__ */ frozen({
  question: 'shift-over-midnight',
  taken: 'day-the-shift-begins',
  other: ['split-at-midnight'],
});

const PUBLIC_HOLIDAY: Readonly<Record<PublicHolidayReading, Interpretation>> = /* @__PURE__ */ frozen({
  'instead-of-weekday': {
    question: 'public-holiday-supplement',
    taken: 'instead-of-weekday',
    other: ['beside-weekday'],
  },
  'beside-weekday': {
    question: 'public-holiday-supplement',
    taken: 'beside-weekday',
    other: ['instead-of-weekday'],
  },
});

/** In minutes, the second one not included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The part of a shift from which sickness was. */
interface SickShift extends Stretch {
  readonly day: Day;
  /** Whether some of the shift was worked. */
  readonly isBegun: boolean;
  readonly breaks: readonly Stretch[];
  /** Minutes of breaks whose place is not known. */
  readonly unplaced: number;
}

/** A part of a shift with what is paid for it. */
interface ShiftPart extends Stretch {
  readonly paid: readonly Supplement[];
  /** Whether a supplement for a public holiday meets one of its kind for the weekday. */
  readonly meets: boolean;
}

interface MissedShift extends SickShift {
  /** The working time, without breaks. */
  readonly parts: readonly ShiftPart[];
}

function missedShifts({ shifts, sickFrom }: UnsocialHoursInput): SickShift[] {
  const sick = sickFrom === undefined ? -Infinity : toMinutes(sickFrom);
  return shifts
    .map(({ from, to, breaks = [], breakMinutes = 0 }) => {
      const begins = toMinutes(from);
      return {
        day: dayOfMinutes(begins),
        from: Math.max(begins, sick),
        to: toMinutes(to),
        isBegun: begins < sick,
        breaks: breaks.map(stretchOf),
        unplaced: breakMinutes,
      };
    })
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
}

function stretchOf({ from, to }: ClockSpan): Stretch {
  return { from: toMinutes(from), to: toMinutes(to) };
}

function isOverMidnight({ day, to }: SickShift): boolean {
  return to > minutesAt(addDays(day, 1));
}

/** A supplement on one day. */
interface Band extends Stretch {
  readonly supplement: Supplement;
  readonly isOfHoliday: boolean;
}

/** The shift cut wherever something else is paid, or a break begins or ends. */
function partsOf(
  shift: SickShift,
  supplements: readonly Supplement[],
  reading: PublicHolidayReading,
): ShiftPart[] {
  const bands = bandsOf(shift, supplements);
  const cuts = [...bands, ...shift.breaks].flatMap(({ from, to }) => [from, to]);
  const inside = cuts.filter((cut) => shift.from < cut && cut < shift.to);
  const edges = [...new Set([shift.from, ...inside, shift.to])].sort((a, b) => a - b);
  return neighbours(edges).map(([from, to]) => {
    const here = bands.filter((band) => isWithin({ from, to }, band));
    const yields = (band: Band): boolean =>
      !band.isOfHoliday &&
      here.some(({ supplement, isOfHoliday }) => isOfHoliday && supplement.kind === band.supplement.kind);
    const paid = reading === 'beside-weekday' ? here : here.filter((band) => !yields(band));
    return { from, to, paid: paid.map(({ supplement }) => supplement), meets: here.some(yields) };
  });
}

/** The supplements of the days that the shift touches, and of the day before: they can last past midnight. */
function bandsOf({ from, to }: Stretch, supplements: readonly Supplement[]): Band[] {
  const bands: Band[] = [];
  for (let day = addDays(dayOfMinutes(from), -1); minutesAt(day) < to; day = addDays(day, 1)) {
    const ofWeek = weekday(day);
    const isHoliday = isNamedHoliday(day);
    for (const supplement of supplements) {
      const isOfHoliday = isHoliday && supplement.days.includes('public-holiday');
      if (!isOfHoliday && !supplement.days.some((named) => WEEKDAYS.indexOf(named) + 1 === ofWeek)) continue;
      const [begins, ends] = [minutesOfDay(supplement.from), minutesOfDay(supplement.to)];
      const lastDay = ends > begins ? day : addDays(day, 1);
      bands.push({
        from: minutesAt(day) + begins,
        to: minutesAt(lastDay) + ends,
        supplement,
        isOfHoliday,
      });
    }
  }
  return bands;
}

const WEEKDAYS: readonly SupplementDay[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether it matters where in the shift a break lies. */
function differ([first, ...others]: readonly ShiftPart[]): boolean {
  const known = first?.paid ?? [];
  return others.some(({ paid }) => paid.length !== known.length || paid.some((one, i) => one !== known[i]));
}

/** Breaks whose place does not matter are taken from the end. */
function withoutBreaks(parts: readonly ShiftPart[], { breaks, to, unplaced }: SickShift): ShiftPart[] {
  const end = to - unplaced;
  return parts
    .filter((part) => !breaks.some((span) => isWithin(part, span)))
    .map((part) => ({ ...part, to: Math.min(part.to, end) }))
    .filter((part) => part.from < part.to);
}

/** A supplement on a day, in or after the karens. */
interface LostMinutes extends Pick<LostSupplement, 'date' | 'kind' | 'rate' | 'inKarens'> {
  readonly minutes: number;
}

/** The karens takes the first minutes of work. */
function lostIn(
  missed: readonly MissedShift[],
  karensHours: number | undefined,
): { readonly lost: readonly LostMinutes[]; readonly karensEnds: number | undefined } {
  const lost = new Map<string, LostMinutes>();
  let karens = Math.round((hundredths(karensHours ?? 0) * MINUTES_PER_HOUR) / HUNDREDTHS_PER_HOUR);
  let karensEnds: number | undefined;
  for (const { day, unplaced, parts } of missed) {
    const date = toIso(day);
    for (const { from, to, paid } of parts) {
      const taken = Math.min(karens, to - from);
      karens -= taken;
      if (taken > 0 && karens === 0 && unplaced === 0) karensEnds = from + taken;
      for (const inKarens of [true, false]) {
        const minutes = inKarens ? taken : to - from - taken;
        if (minutes === 0) continue;
        for (const { kind, rate } of paid) {
          const key = JSON.stringify([date, kind, rate, inKarens]);
          lost.set(key, { date, kind, rate, inKarens, minutes: minutes + (lost.get(key)?.minutes ?? 0) });
        }
      }
    }
  }
  return { lost: [...lost.values()], karensEnds };
}

function absenceOf(missed: readonly MissedShift[]): Absence[] {
  const minutes = new Map<Day, number>();
  for (const { day, parts } of missed) {
    const worked = parts.reduce((sum, { from, to }) => sum + to - from, 0);
    minutes.set(day, (minutes.get(day) ?? 0) + worked);
  }
  return [...minutes].map(([day, ofDay]) => ({ date: toIso(day), hours: hoursOf(ofDay) }));
}

const MINUTES_PER_HOUR = 60;
const HUNDREDTHS_PER_HOUR = 100;

/** Rounded to hundredths. */
function hoursOf(minutes: number): number {
  return publish({ num: minutes * HUNDREDTHS_PER_HOUR, den: MINUTES_PER_HOUR });
}

function valueOfPart({ rate, minutes }: LostMinutes, tell?: object): Amount {
  const hundredthHours = (minutes * HUNDREDTHS_PER_HOUR) / MINUTES_PER_HOUR;
  return Number.isInteger(hundredthHours)
    ? times(kronor(rate, tell), hundredthHours, HUNDREDTHS_PER_HOUR, '·')
    : times(kronor(rate, tell), minutes, MINUTES_PER_HOUR);
}
