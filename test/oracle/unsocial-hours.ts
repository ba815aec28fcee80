/** Reference implementation of the supplements that shifts would have given, minute by minute. */
import { decided, holidays, outOfScope, plusDays, undetermined, type Reduced } from './days.js';

interface Span {
  readonly from: string;
  readonly to: string;
}

export interface UnsocialHoursInput {
  readonly periodFrom: string;
  readonly shifts: readonly (Span & { readonly breaks?: readonly Span[]; readonly breakMinutes?: number })[];
  readonly sickFrom?: string;
  readonly supplements: readonly (Span & {
    readonly kind: string;
    readonly days: readonly string[];
    readonly rate: number;
  })[];
  readonly karensHours?: number;
  readonly readings?: { readonly publicHoliday?: 'instead-of-weekday' | 'beside-weekday' };
}

interface Lost {
  date: string;
  kind: string;
  hours: number;
  rate: number;
  inKarens: boolean;
}

export interface UnsocialHoursValue {
  absence: { date: string; hours: number }[];
  lost: Lost[];
  total: number;
  karensEnds: string | null;
}

const EVES = (year: number): string[] => {
  const all = holidays(year);
  const midsummerEve = all[9] as string;
  return [midsummerEve, `${String(year)}-12-24`, `${String(year)}-12-31`];
};

const HOLIDAYS = new Map<string, boolean>();

const isHoliday = (date: string): boolean => {
  const known = HOLIDAYS.get(date) ?? isHolidayOf(date);
  HOLIDAYS.set(date, known);
  return known;
};

const isHolidayOf = (date: string): boolean => {
  const year = Number(date.slice(0, 4));
  return holidays(year).includes(date) && !EVES(year).includes(date);
};

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekdayOf = (date: string): string => WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] as string;

const next = (time: string): string =>
  new Date(Date.parse(`${time}:00Z`) + 60_000).toISOString().slice(0, 16);

const minutesOf = ({ from, to }: Span): string[] => {
  const minutes: string[] = [];
  for (let time = from; time < to; time = next(time)) minutes.push(time);
  return minutes;
};

/** Whether the supplement is paid in the minute for a time that began on the date. */
const covers = ({ from, to }: Span, date: string, minute: string): boolean => {
  const begins = `${date}T${from}`;
  const ends =
    to > from
      ? to === '24:00'
        ? `${plusDays(date, 1)}T00:00`
        : `${date}T${to}`
      : `${plusDays(date, 1)}T${to}`;
  return begins <= minute && minute < ends;
};

/** Half up, to hundredths, of `over / under`. */
const rounded = (over: bigint, under: bigint): number => Number((over * 200n + under) / (under * 2n)) / 100;

export function unsocialHours(input: UnsocialHoursInput): Reduced<UnsocialHoursValue> {
  const { periodFrom, supplements, karensHours = 0, readings, sickFrom = '' } = input;
  if (periodFrom < '2019-01-01') return outOfScope('law-not-covered');
  const known = new Map<string, number[]>();
  const paidIn = (minute: string): number[] => {
    const found = known.get(minute) ?? paidAt(minute);
    known.set(minute, found);
    return found;
  };
  const paidAt = (minute: string): number[] => {
    const dates = [plusDays(minute.slice(0, 10), -1), minute.slice(0, 10)];
    const on = dates.flatMap((date) =>
      supplements.flatMap((supplement, i) => {
        const holiday = isHoliday(date) && supplement.days.includes('public-holiday');
        const applies = holiday || supplement.days.includes(weekdayOf(date));
        return applies && covers(supplement, date, minute) ? [{ i, holiday, kind: supplement.kind }] : [];
      }),
    );
    const kept = on.filter(
      ({ holiday, kind }) =>
        readings?.publicHoliday === 'beside-weekday' ||
        holiday ||
        !on.some((other) => other.holiday && other.kind === kind),
    );
    return kept.map(({ i }) => i);
  };
  let karens = Math.round(karensHours * 60 + 1e-9);
  let karensEnds: string | null = null;
  const absence = new Map<string, number>();
  const lost: (Lost & { minutes: number })[] = [];
  let total = 0;
  const shifts = [...input.shifts].sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const shift of shifts) {
    const unplaced = shift.breakMinutes ?? 0;
    const sick = minutesOf(shift).filter((minute) => minute >= sickFrom);
    if (sick.length === 0) continue;
    const date = shift.from.slice(0, 10);
    if (unplaced > 0) {
      const paid = new Set(sick.map((minute) => paidIn(minute).join()));
      if (sick[0] !== shift.from || paid.size > 1) return undetermined('breaks');
    }
    const worked = sick
      .slice(0, sick.length - unplaced)
      .filter((minute) => !(shift.breaks ?? []).some(({ from, to }) => from <= minute && minute < to));
    absence.set(date, (absence.get(date) ?? 0) + worked.length);
    for (const minute of worked) {
      const inKarens = karens > 0;
      if (inKarens) karens -= 1;
      if (inKarens && karens === 0 && unplaced === 0) karensEnds = next(minute);
      for (const i of paidIn(minute)) {
        const { kind, rate } = supplements[i] as (typeof supplements)[number];
        total += Math.round(rate * 100);
        const line = lost.find(
          (one) => one.date === date && one.kind === kind && one.rate === rate && one.inKarens === inKarens,
        );
        if (line === undefined) lost.push({ date, kind, hours: 0, rate, inKarens, minutes: 1 });
        else line.minutes += 1;
      }
    }
  }
  return decided({
    absence: [...absence].map(([date, minutes]) => ({ date, hours: rounded(BigInt(minutes), 60n) })),
    lost: lost.map(({ minutes, ...line }) => ({ ...line, hours: rounded(BigInt(minutes), 60n) })),
    total: rounded(BigInt(total), 6000n),
    karensEnds,
  });
}
