/** Plain day arithmetic for the reference implementation: slow, one day at a time, dates as YYYY-MM-DD. */

const MILLISECONDS = 86_400_000;

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** What every reference function answers: the contract's finding without sections, workings and assumptions. */
export type Reduced<V> =
  | { outcome: 'decided'; value: V }
  | { outcome: 'undetermined'; missing: string[] }
  | { outcome: 'out-of-scope'; reason: string };

export const decided = <V>(value: V): Reduced<V> => ({ outcome: 'decided', value });
export const outOfScope = (reason: string): Reduced<never> => ({ outcome: 'out-of-scope', reason });
export const undetermined = (...missing: string[]): Reduced<never> => ({ outcome: 'undetermined', missing });

const number = (date: string): number => Date.parse(`${date}T00:00:00Z`) / MILLISECONDS;
const text = (day: number): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** The date so many days later (earlier when negative). */
export const plusDays = (date: string, days: number): string => text(number(date) + days);

/** Days from the first date to the second: 1 when the second is the next day. */
export const daysFrom = (first: string, second: string): number => number(second) - number(first);

export const earliest = (...dates: string[]): string => dates.reduce((a, b) => (b < a ? b : a));
export const latest = (...dates: string[]): string => dates.reduce((a, b) => (b > a ? b : a));

/** Every date of the span, both ends included. */
export function datesOf({ from, to }: Span): string[] {
  const dates: string[] = [];
  for (let date = from; date <= to; date = plusDays(date, 1)) dates.push(date);
  return dates;
}

const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same date so many months away; the month's last day where there is no such date. */
export function plusMonths(date: string, months: number): string {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  const day = Math.min(Number(date.slice(8, 10)), lastOfMonth(year, month));
  return ymd(year, month, day);
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const ymd = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
const SUNDAY = 0;
const FRIDAY = 5;
const SATURDAY = 6;

/** The first such weekday on the date or after it. */
function firstWeekday(wanted: number, date: string): string {
  return weekday(date) === wanted ? date : firstWeekday(wanted, plusDays(date, 1));
}

/** Easter Day: the first Sunday after the ecclesiastical full moon, which follows from golden number and epact. */
export function easterDay(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const droppedLeapDays = Math.floor((3 * century) / 4) - 12;
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;
  const raw = (((11 * golden + 20 + moonCorrection - droppedLeapDays) % 30) + 30) % 30;
  const epact = raw === 24 || (raw === 25 && golden > 11) ? raw + 1 : raw;
  const moon = 44 - epact < 21 ? 74 - epact : 44 - epact;
  return firstWeekday(SUNDAY, plusDays(ymd(year, 3, 1), moon));
}

/** Public holidays that need not be Sundays (lag 1989:253), and the three eves that count as such for a last day. */
export function holidays(year: number): string[] {
  const easter = easterDay(year);
  const midsummerEve = firstWeekday(FRIDAY, ymd(year, 6, 19));
  return [
    ymd(year, 1, 1),
    ymd(year, 1, 6),
    plusDays(easter, -2),
    easter,
    plusDays(easter, 1),
    ymd(year, 5, 1),
    plusDays(easter, 39),
    plusDays(easter, 49),
    year <= 2004 ? plusDays(easter, 50) : ymd(year, 6, 6),
    midsummerEve,
    plusDays(midsummerEve, 1),
    firstWeekday(SATURDAY, ymd(year, 10, 31)),
    ymd(year, 12, 24),
    ymd(year, 12, 25),
    ymd(year, 12, 26),
    ymd(year, 12, 31),
  ];
}

const isFree = (date: string): boolean =>
  [SATURDAY, SUNDAY].includes(weekday(date)) || holidays(Number(date.slice(0, 4))).includes(date);

/** A last day on a free day moves to the next weekday (lag 1930:173, 2 §). */
export const movedLastDay = (date: string): string => (isFree(date) ? movedLastDay(plusDays(date, 1)) : date);
