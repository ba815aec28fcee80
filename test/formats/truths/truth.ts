/** Random truths: what an employee did on every day of some weeks, hour by hour. Owes nothing to the code under test. */
import fc from 'fast-check';
import type { Schedule, WeekSchedule } from '../../../src/core.js';
import type { AbsenceCode } from '../../../src/formats.js';

/** A part of a day. */
export interface Part {
  readonly kind: AbsenceCode;
  readonly hours: number;
  /** Where it is a share of the scheduled hours, in percent; its hours then can have any decimals. */
  readonly percent?: number;
}

export interface TrueDay {
  readonly date: string;
  /** Hours, 0 on a day off. */
  readonly scheduled: number;
  /** At most the scheduled hours together; a kind at most once. */
  readonly parts: readonly Part[];
}

export interface Truth {
  readonly hoursPerWeek: number;
  /** Undefined: the hours of the week over Monday to Friday, public holidays off. */
  readonly schedule: Schedule | undefined;
  /** Whether nobody but the employee knows the scheduled hours: work when called in. */
  readonly zeroHour: boolean;
  /** Whether work begins at ten in the evening, and not at eight in the morning. */
  readonly nights: boolean;
  /** Every day, in order, without a gap. */
  readonly days: readonly TrueDay[];
}

const DAY = 86_400_000;
const NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Of 2026, Monday to Saturday. */
const PUBLIC_HOLIDAYS: readonly string[] = [
  '2026-01-01',
  '2026-01-06',
  '2026-04-03',
  '2026-04-06',
  '2026-05-01',
  '2026-05-14',
  '2026-06-06',
  '2026-06-20',
  '2026-10-31',
  '2026-12-25',
  '2026-12-26',
];

export const plus = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** To ten-thousandths, so that sums of shares and hours come out even. */
export const even = (hours: number): number => Math.round(hours * 10_000) / 10_000;

interface Work extends Omit<Truth, 'days'> {
  readonly hoursOn: (date: string) => number;
}

function hoursOfWeek(week: WeekSchedule, date: string): number {
  if (week.publicHolidays === 'free' && PUBLIC_HOLIDAYS.includes(date)) return 0;
  return week[NAMES[new Date(date).getUTCDay()] as (typeof NAMES)[number]] ?? 0;
}

const OFFICE: WeekSchedule = { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8, publicHolidays: 'free' };

const WEEKS: readonly WeekSchedule[] = [
  OFFICE,
  { mon: 8.75, tue: 8.75, wed: 8.75, thu: 8.75, fri: 5, publicHolidays: 'free' },
  { mon: 8, tue: 8, wed: 8, thu: 8, publicHolidays: 'free' },
  { tue: 7.5, wed: 7.5, thu: 7.5, fri: 7.5, publicHolidays: 'worked' },
  { mon: 5.1, sat: 12, sun: 12.25, publicHolidays: 'worked' },
  { mon: 6, tue: 6, wed: 6, thu: 6, fri: 6, sat: 6, sun: 6, publicHolidays: 'worked' },
  { wed: 4, publicHolidays: 'free' },
];

const sumOf = (week: WeekSchedule): number =>
  NAMES.reduce((sum, name) => sum + Math.round((week[name] ?? 0) * 100), 0) / 100;

const assumed: fc.Arbitrary<Work> = fc.constantFrom(40, 38.25, 37.5, 30).map((hoursPerWeek) => {
  const daily = hoursPerWeek / 5;
  const week = {
    mon: daily,
    tue: daily,
    wed: daily,
    thu: daily,
    fri: daily,
    publicHolidays: 'free' as const,
  };
  return {
    hoursPerWeek,
    schedule: undefined,
    zeroHour: false,
    nights: false,
    hoursOn: (date) => hoursOfWeek(week, date),
  };
});

const weekly: fc.Arbitrary<Work> = fc.constantFrom(...WEEKS).map((week) => ({
  hoursPerWeek: sumOf(week),
  schedule: week,
  zeroHour: false,
  nights: false,
  hoursOn: (date) => hoursOfWeek(week, date),
}));

const ROTATION_STARTS = '2026-01-05';

const rotating: fc.Arbitrary<Work> = fc
  .array(fc.constantFrom(...WEEKS), { minLength: 2, maxLength: 3 })
  .map((weeks) => ({
    hoursPerWeek: Math.round((weeks.reduce((sum, week) => sum + sumOf(week), 0) / weeks.length) * 100) / 100,
    schedule: { startsOn: ROTATION_STARTS, weeks },
    zeroHour: false,
    nights: false,
    hoursOn: (date) => {
      const week = Math.floor((Date.parse(date) - Date.parse(ROTATION_STARTS)) / (7 * DAY));
      return hoursOfWeek(weeks.at(week % weeks.length) as WeekSchedule, date);
    },
  }));

/** The most days that a truth has. */
const MOST_DAYS = 70;

/** Shifts of whole weeks around the days of the truth, drawn day by day. */
function shifts(first: string): fc.Arbitrary<Work> {
  return fc
    .array(fc.constantFrom(8, 8, 0, 6.5, 10, 4.25), { minLength: MOST_DAYS, maxLength: MOST_DAYS })
    .map((drawn) => {
      const byDate = new Map(drawn.map((hours, i) => [plus(first, i), hours]));
      return {
        hoursPerWeek: 36,
        schedule: {
          from: first,
          to: plus(first, MOST_DAYS - 1),
          shifts: [...byDate].flatMap(([date, hours]) => (hours === 0 ? [] : [{ date, hours }])),
        },
        zeroHour: false,
        nights: false,
        hoursOn: (date) => byDate.get(date) ?? 0,
      };
    });
}

/** Nights by the clock, each on the day on which it begins. */
function nights(first: string): fc.Arbitrary<Work> {
  return fc
    .array(fc.constantFrom(8, 8, 0, 6.5), { minLength: MOST_DAYS, maxLength: MOST_DAYS })
    .map((drawn) => {
      const byDate = new Map(drawn.map((hours, i) => [plus(first, i), hours]));
      const shift = (date: string, hours: number): { from: string; to: string } => ({
        from: `${date}T22:00`,
        to: `${plus(date, 1)}T0${Math.floor(hours - 2)}:${hours % 1 === 0 ? '00' : '30'}`,
      });
      return {
        hoursPerWeek: 36,
        schedule: {
          from: first,
          to: plus(first, MOST_DAYS - 1),
          shifts: [...byDate].flatMap(([date, hours]) => (hours === 0 ? [] : [shift(date, hours)])),
        },
        zeroHour: false,
        nights: true,
        hoursOn: (date) => byDate.get(date) ?? 0,
      };
    });
}

/** Shifts as above, which nobody wrote down. */
function calls(first: string): fc.Arbitrary<Work> {
  return shifts(first).map((work) => ({ ...work, schedule: { zeroHour: true }, zeroHour: true }));
}

type Amount = { readonly hours: number } | { readonly percent: number } | 'whole';

const amount: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Amount>('whole') },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 39 }).map((n) => ({ hours: n / 4 })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 200 }).map((n) => ({ hours: n / 20 })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 1000 }).map((n) => ({ hours: n / 100 })) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(50, 25, 75, 20, 80, 40, 12.5, 33.33, 10, 87.5, 66.6)
      .map((percent) => ({ percent })),
  },
);

const OTHERS: readonly AbsenceCode[] = ['work', 'care-of-child', 'vacation', 'parental-leave', 'other-leave'];

/** Some calendar days that are alike. */
interface Stretch {
  readonly days: number;
  readonly kind: AbsenceCode | 'nothing';
  readonly amount: Amount;
  /** What the rest of a part day was; `nothing` for work that nobody registered. */
  readonly rest: AbsenceCode | 'nothing';
}

const stretch: fc.Arbitrary<Stretch> = fc.record({
  days: fc.integer({ min: 1, max: 10 }),
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constant('sick' as const) },
    { weight: 2, arbitrary: fc.constant('nothing' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...OTHERS) },
  ),
  amount,
  rest: fc.oneof(fc.constant('nothing' as const), fc.constantFrom(...OTHERS)),
});

const sickStretch: fc.Arbitrary<Stretch> = stretch.map((given) => ({ ...given, kind: 'sick' }));

function partsOf(scheduled: number, { kind, amount: given, rest }: Stretch, zeroHour: boolean): Part[] {
  if (scheduled === 0 || kind === 'nothing') return [];
  if (given === 'whole' || ('hours' in given && given.hours >= scheduled))
    return [{ kind, hours: scheduled }];
  const isShare = 'percent' in given && !zeroHour;
  const share = 'percent' in given ? (scheduled * given.percent) / 100 : given.hours;
  const hours = zeroHour ? Math.max(0.01, Math.round(share * 100) / 100) : share;
  const part = { kind, hours: even(hours), ...(isShare && { percent: given.percent }) };
  if (rest === 'nothing' || rest === kind) return [part];
  const left = { hours: even(scheduled - hours), ...(isShare && { percent: even(100 - given.percent) }) };
  return [part, { kind: rest, ...left }];
}

const firstDay = fc.integer({ min: 0, max: 290 }).map((n) => plus('2026-01-01', n));

const hasSickness = ({ days }: Truth): boolean =>
  days.some(({ parts }) => parts.some(({ kind }) => kind === 'sick'));

const anyTruths: fc.Arbitrary<Truth> = firstDay.chain((first) =>
  fc
    .record({
      work: fc.oneof(assumed, weekly, rotating, shifts(first), calls(first), nights(first)),
      before: fc.array(stretch, { maxLength: 3 }),
      sick: sickStretch,
      after: fc.array(stretch, { maxLength: 3 }),
    })
    .map(({ work: { hoursOn, ...work }, before, sick, after }) => {
      const stretches = [...before, sick, ...after].flatMap((one) =>
        Array.from({ length: one.days }, () => one),
      );
      return {
        ...work,
        days: stretches.map((one, i) => {
          const date = plus(first, i);
          const scheduled = even(hoursOn(date));
          return { date, scheduled, parts: partsOf(scheduled, one, work.zeroHour) };
        }),
      };
    }),
);

export const truths: fc.Arbitrary<Truth> = anyTruths.filter(hasSickness);
