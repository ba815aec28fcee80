/** Random spells and schedules of every form. */
import fc from 'fast-check';
import type { CaseSpell, Schedule, Shift, WeekSchedule } from '../../src/core.js';
import type { AbsenceRow, RowsInput } from '../../src/formats.js';
import { plusDays } from '../support/dates.js';

const START = '2025-11-20';
const SPAN = 220;

const hours = fc.integer({ min: 1, max: 1200 }).map((hundredths) => hundredths / 100);

const week: fc.Arbitrary<WeekSchedule> = fc.oneof(
  fc.constantFrom<WeekSchedule>(
    { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 },
    { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8, publicHolidays: 'free' },
    { wed: 8 },
    { sat: 12, sun: 12.25, mon: 5.1 },
    {},
  ),
  fc.record(
    {
      mon: hours,
      thu: hours,
      sun: hours,
      publicHolidays: fc.constantFrom<'free' | 'worked'>('free', 'worked'),
    },
    { requiredKeys: [] },
  ),
);

const dayShifts = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 30, max: 150 }), hours), {
    selector: ([day]) => day,
    maxLength: 40,
  })
  .map((days): Shift[] => days.map(([day, length]) => ({ date: plusDays(START, day), hours: length })));

/** Nights of eight hours with a break, at most one a day. */
const nights = fc.uniqueArray(fc.integer({ min: 30, max: 150 }), { maxLength: 40 }).map((days): Shift[] =>
  days.map((day) => ({
    from: `${plusDays(START, day)}T22:20`,
    to: `${plusDays(START, day + 1)}T06:30`,
    breakMinutes: 31,
  })),
);

const shifts = fc.oneof(dayShifts, nights);

export const schedules: fc.Arbitrary<Schedule | undefined> = fc.oneof(
  fc.constant(undefined),
  week,
  fc.array(week, { minLength: 1, maxLength: 4 }).map((weeks) => ({ startsOn: '2026-02-04', weeks })),
  shifts.map((list) => ({ shifts: list })),
  shifts.map((list) => ({ shifts: list, from: START, to: plusDays(START, SPAN) })),
  shifts.map((list) => ({ zeroHour: true as const, shifts: list })),
  fc.constant({ zeroHour: true as const }),
);

const spell = fc
  .record({
    offset: fc.integer({ min: 0, max: SPAN }),
    days: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 60 })),
    extent: fc.oneof(
      fc.constantFrom(1, 0.75, 0.5, 0.25),
      fc.integer({ min: 1, max: 10_000 }).map((parts) => parts / 10_000),
    ),
    workedAfter: fc.option(fc.boolean(), { nil: undefined }),
    fitAfter: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    hoursFirstDay: fc.option(fc.constantFrom(0, 2.5, 4, 7.35, 8, 11), { nil: undefined }),
  })
  .map(({ offset, days, extent, workedAfter, fitAfter, hoursFirstDay }): CaseSpell => {
    const from = plusDays(START, offset);
    const to = plusDays(from, days - 1);
    return {
      from,
      to,
      extent,
      ...(workedAfter !== undefined && { workedAfter }),
      ...(fitAfter !== undefined && { fitFrom: plusDays(to, fitAfter) }),
      ...(hoursFirstDay !== undefined && { hoursFirstDay }),
    };
  });

/** Spells that may overlap, touch or follow each other after any gap; now and then the latest goes on. */
export const manySpells: fc.Arbitrary<CaseSpell[]> = fc
  .tuple(fc.array(spell, { maxLength: 7 }), fc.boolean())
  .map(([spells, goesOn]) => {
    const latest = spells.reduce<CaseSpell | undefined>(
      (last, next) => (last === undefined || next.from > last.from ? next : last),
      undefined,
    );
    if (latest === undefined || !goesOn) return spells;
    const { fitFrom: _, ...rest } = latest;
    return spells.map((given) => (given === latest ? { ...rest, to: null } : given));
  });

const part: fc.Arbitrary<{ readonly hours?: number; readonly percent?: number }> = fc.oneof(
  fc.constant({}),
  fc.constantFrom(0, 3.5, 4, 8, 11).map((registered) => ({ hours: registered })),
  fc.constantFrom(20, 25, 33.33, 40, 50, 75, 100).map((percent) => ({ percent })),
  fc.constant({ hours: 4, percent: 50 }),
);

const code: fc.Arbitrary<AbsenceRow['code']> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<AbsenceRow['code']>('sick') },
  {
    weight: 2,
    arbitrary: fc.constantFrom<AbsenceRow['code']>(
      'vacation',
      'parental-leave',
      'care-of-child',
      'other-leave',
      'work',
    ),
  },
);

/** Times by day, so that no night shift holds them. */
const times = fc
  .tuple(fc.integer({ min: 7 * 60, max: 14 * 60 }), fc.integer({ min: 1, max: 6 * 60 }))
  .map(([from, minutes]) => ({ from, to: from + minutes }));

const mark = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined });

function timeOf(date: string, minutes: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${date}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** A row with times; now and then with the hours between them too. */
export function clockRow(
  date: string,
  { from, to }: { readonly from: number; readonly to: number },
  withHours: boolean,
): AbsenceRow {
  return {
    date,
    code: 'sick',
    startsAt: timeOf(date, from),
    endsAt: timeOf(date, to),
    ...(withHours && { hours: Math.round(((to - from) * 100) / 60) / 100 }),
  };
}

const row = fc
  .record({
    offset: fc.integer({ min: 0, max: 90 }),
    days: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    endless: fc.integer({ min: 0, max: 11 }).map((n) => n === 0),
    code,
    part,
    mark,
    clock: fc.option(fc.tuple(times, fc.boolean()), { nil: undefined, freq: 4 }),
    line: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
  })
  .map(({ offset, days, endless, code: registered, part: amount, mark: told, clock, line }): AbsenceRow => {
    const from = plusDays(START, offset);
    const rest = {
      code: registered,
      ...(told !== undefined && { part: told }),
      ...(line !== undefined && { line }),
    };
    if (clock !== undefined) return { ...clockRow(from, ...clock), ...rest };
    if (endless) return { from, to: null, ...rest, ...amount };
    return days === undefined
      ? { date: from, ...rest, ...amount }
      : { from, to: plusDays(from, days - 1), ...rest, ...amount };
  });

/** A truth of hours: scheduled and missed in hundredths, for working days from a Monday on. */
export interface TrueDay {
  readonly scheduled: number;
  readonly missed: number;
}

const trueDay: fc.Arbitrary<TrueDay> = fc
  .tuple(fc.integer({ min: 1, max: 1200 }), fc.integer({ min: 0, max: 100 }))
  .map(([scheduled, share]) => ({ scheduled, missed: Math.max(1, Math.round((scheduled * share) / 100)) }));

export const trueDays: fc.Arbitrary<TrueDay[]> = fc.array(trueDay, { minLength: 1, maxLength: 12 });

const someDates = fc
  .array(fc.integer({ min: 0, max: 120 }), { maxLength: 3 })
  .map((offsets) => offsets.map((offset) => plusDays(START, offset)));

const somePeriods = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 40 })), { maxLength: 3 })
  .map((given) =>
    given.map(([offset, more]) => ({
      from: plusDays(START, offset),
      to: plusDays(START, offset + more),
    })),
  );

/** Rows that contradict each other, the schedule and everything else as often as not. */
export const anyRows: fc.Arbitrary<RowsInput> = fc
  .record({
    rows: fc.array(row, { maxLength: 12 }),
    schedule: schedules,
    hoursPerWeek: fc.option(fc.constantFrom(40, 38.25), { nil: undefined }),
    certificates: fc.option(somePeriods, { nil: undefined }),
    extents: fc.option(somePeriods, { nil: undefined }),
    fitDates: someDates,
    workedOn: someDates,
    returned: fc.option(someDates, { nil: undefined }),
  })
  .map(({ rows, schedule, hoursPerWeek, certificates, extents, fitDates, workedOn, returned }) => ({
    rows,
    fitDates,
    workedOn,
    ...(schedule && { schedule }),
    ...(hoursPerWeek && { hoursPerWeek }),
    ...(certificates && { certificates }),
    ...(extents && { certificateExtents: extents.map((period) => ({ ...period, extent: 0.5 as const })) }),
    ...(returned && { returned: returned.map((after, i) => ({ after, worked: i % 2 === 0 })) }),
  }));
