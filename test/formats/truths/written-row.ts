/** A truth as the rows that a system would write, before they are put into a file. */
import type { AbsenceCode } from '../../../src/formats.js';
import { chooser, type Dialect } from './dialect.js';
import { even, plus, type Part, type TrueDay, type Truth } from './truth.js';

export interface WrittenRow {
  readonly from: string;
  /** Included; of one day the same as `from`. */
  readonly to: string;
  /** Whether the row does not tell its last day. */
  readonly goesOn?: boolean;
  readonly kind: AbsenceCode;
  /** Which of the codes of its kind. */
  readonly code: number;
  readonly hours?: number;
  readonly percent?: number;
  /** Minutes after midnight. */
  readonly clock?: { readonly from: number; readonly to: number };
  readonly project?: number;
  readonly record?: number;
  /** What somebody wrote beside it. */
  readonly note?: string;
}

export interface WrittenRows {
  readonly rows: readonly WrittenRow[];
  /** Whether it is left open what was: two parts of a day cannot be told from a row and its copy. */
  readonly isOpen: boolean;
}

/** How many codes of a kind there are to choose from. */
export const CODES_OF_KIND = 2;

const NOTES: readonly string[] = ['gick hem', '', 'se mejl; svar väntas'];

const STARTS = 8 * 60;
const BREAK = { from: 12 * 60, to: 13 * 60 };

export function rowsOf({ days, zeroHour }: Truth, dialect: Dialect): WrittenRows {
  const choose = chooser(dialect);
  const isWide = dialect.layout === 'wide';
  const byHours = isWide || zeroHour;
  const times = clocksOf(dialect);
  let records = 0;
  const single = (day: TrueDay): WrittenRow[] =>
    partsWithTimes(day, choose).flatMap((part) =>
      piecesOf(day, part, { ...dialect, byHours, times }, choose).map((piece, i) => ({
        from: day.date,
        to: day.date,
        kind: part.kind,
        code: dialect.apart === 'code' && !isWide ? i % CODES_OF_KIND : 0,
        ...piece,
        ...(dialect.apart === 'project' && { project: i }),
        ...(dialect.apart === 'record' && { record: ++records }),
      })),
    );

  const rows: WrittenRow[] = [];
  for (let i = 0; i < days.length; i++) {
    const run = dialect.days === 'date' || byHours ? [] : runFrom(days, i, dialect);
    if (run.length < 2) rows.push(...single(days[i] as TrueDay));
    else {
      rows.push({
        ...rangeOf(run, dialect),
        ...(dialect.apart === 'record' && { record: ++records }),
      });
      i += days.indexOf(run.at(-1) as TrueDay) - i;
    }
  }
  const noted = dialect.note
    ? rows.map((row) => ({ ...row, note: NOTES[choose(NOTES.length)] as string }))
    : rows;
  const whole = dialect.clipped ? noted.flatMap(clipped) : noted;
  const written = withCopies(dialect.openEnd ? withOpenEnd(whole, days) : whole, dialect, choose);
  return { rows: inOrder(written, dialect), isOpen: hasAlike(written) };
}

interface TimedPart extends Part {
  /** Minutes of work after the day's start. */
  readonly starts: number;
}

/** The parts of a day one after the other, in either order. */
function partsWithTimes({ scheduled, parts }: TrueDay, choose: (below: number) => number): TimedPart[] {
  const total = parts.reduce((sum, { hours }) => sum + hours, 0);
  let at = choose(2) === 0 ? 0 : Math.round((scheduled - total) * 60);
  return (choose(2) === 0 ? parts : [...parts].reverse()).map((part) => {
    const starts = at;
    at += Math.round(part.hours * 60);
    return { ...part, starts };
  });
}

interface Means {
  /** Whether there is nothing else to tell a part by than its hours, and perhaps times. */
  readonly byHours: boolean;
  readonly times: 'none' | 'around-the-break' | 'through-the-break';
}

/** Through the break only where the file tells when the break is. */
function clocksOf({ format, layout, schedule, clipped: isClipped, choices }: Dialect): Means['times'] {
  if (format === 'csv') return layout === 'wide' ? 'none' : 'around-the-break';
  const knowsBreak = schedule === 'clock' && !isClipped;
  return knowsBreak && (choices[0] as number) % 2 === 1 ? 'through-the-break' : 'around-the-break';
}

type Piece = Pick<WrittenRow, 'hours' | 'percent' | 'clock'>;

function piecesOf(
  { scheduled }: TrueDay,
  part: TimedPart,
  { quantity: wanted, pieces, byHours, times }: Dialect & Means,
  choose: (below: number) => number,
): Piece[] {
  const quantity = wanted === 'any' ? QUANTITIES[choose(QUANTITIES.length)] : wanted;
  if (quantity === 'clock' && times !== 'none' && isOfMinutes(part.hours)) return clockPieces(part, times);
  const isWhole = part.hours === scheduled;
  if (byHours) return dividedBy(part.hours, pieces, choose, 0.25).map((hours) => ({ hours }));
  if (isWhole && pieces === 1 && choose(3) === 0) return [{}];
  const percent = part.percent ?? (isWhole ? 100 : even((part.hours / scheduled) * 100));
  const percentFits =
    hasTwoDecimals(percent) && even((scheduled * percent) / 100) === part.hours && percent > 1;
  const hoursFit = hasTwoDecimals(part.hours);
  if (quantity === 'hours-and-percent' && percentFits && hoursFit) return [{ hours: part.hours, percent }];
  if (percentFits && (quantity === 'percent' || !hoursFit))
    return dividedBy(percent, pieces, choose, 5).map((p) => ({ percent: p }));
  return dividedBy(part.hours, pieces, choose, 0.25).map((hours) => ({ hours }));
}

const QUANTITIES = ['hours', 'percent', 'clock'] as const;

const hasTwoDecimals = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;

/** Three minutes are five hundredths of an hour: what is told by the clock loses nothing when it is read as hours. */
const isOfMinutes = (hours: number): boolean => Math.abs(hours * 20 - Math.round(hours * 20)) < 1e-6;

/** Up to so many numbers that make the total, each a multiple of the step but the last. */
function dividedBy(total: number, pieces: number, choose: (below: number) => number, step: number): number[] {
  const divided: number[] = [];
  let left = total;
  while (divided.length < pieces - 1 && left > 2 * step) {
    const piece = even(step * (1 + choose(Math.max(1, Math.floor(left / step) - 1))));
    if (piece >= left) break;
    divided.push(piece);
    left = even(left - piece);
  }
  return [...divided, left];
}

/** Work from eight on, the hour at noon taken out: before and after the break. */
export function timesAtWork(
  minutes: number,
  length: number,
): { readonly from: number; readonly to: number }[] {
  const from = STARTS + minutes;
  const to = from + length;
  const pause = BREAK.to - BREAK.from;
  const morning = { from, to: Math.min(to, BREAK.from) };
  const afternoon = { from: Math.max(from, BREAK.from) + pause, to: to + pause };
  return [morning, afternoon].filter((piece) => piece.from < piece.to);
}

function clockPieces({ starts, hours }: TimedPart, times: Means['times']): Piece[] {
  const pieces = timesAtWork(starts, Math.round(hours * 60));
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (times !== 'through-the-break' || first === undefined || last === undefined) {
    return pieces.map((clock) => ({ clock }));
  }
  return [{ clock: { from: first.from, to: last.to } }];
}

/** The days from here on that one row can tell: the same kind for the whole day, or the same share, days off between. */
function runFrom(days: readonly TrueDay[], start: number, { ranges }: Dialect): readonly TrueDay[] {
  const first = days[start] as TrueDay;
  const [part, ...more] = first.parts;
  if (ranges === 'never' || part === undefined) return [];
  const isWhole = part.hours === first.scheduled;
  if (!isWhole && (ranges !== 'with-percent' || part.percent === undefined || more.length > 0)) return [];
  let end = start;
  for (let i = start; i < days.length; i++) {
    const { scheduled, parts } = days[i] as TrueDay;
    if (scheduled === 0) continue;
    const [same] = parts;
    const fits =
      parts.length === 1 &&
      same?.kind === part.kind &&
      (isWhole ? same.hours === scheduled : same.percent === part.percent);
    if (!fits) break;
    end = i;
  }
  return days.slice(start, end + 1);
}

function rangeOf(run: readonly TrueDay[], { ranges }: Dialect): WrittenRow {
  const [first, last] = [run[0] as TrueDay, run.at(-1) as TrueDay];
  const { kind, percent } = first.parts[0] as Part;
  const hours = even(run.reduce((sum, { parts }) => sum + (parts[0]?.hours ?? 0), 0));
  return {
    from: first.date,
    to: last.date,
    kind,
    code: 0,
    ...(ranges === 'with-percent' && { percent: percent ?? 100 }),
    ...(ranges === 'with-hours' && hasTwoDecimals(hours) && { hours }),
  };
}

/** A row over the end of a month as one of each month. A total of hours goes with a range as a whole: such a row stays. */
function clipped(row: WrittenRow): WrittenRow[] {
  if (row.from.slice(0, 7) === row.to.slice(0, 7) || row.hours !== undefined) return [row];
  let last = row.from;
  while (plus(last, 1).slice(0, 7) === row.from.slice(0, 7)) last = plus(last, 1);
  return [{ ...row, to: last }, ...clipped({ ...row, from: plus(last, 1) })];
}

/** The last row does not say when it ends, where nothing comes after it. */
function withOpenEnd(rows: readonly WrittenRow[], days: Truth['days']): WrittenRow[] {
  const isLast = ({ from, to }: WrittenRow): boolean =>
    from !== to &&
    !days.some(({ date, scheduled }) => date > to && scheduled > 0) &&
    rows.filter((row) => row.to >= from).length === 1;
  return rows.map((row) =>
    isLast(row) && row.kind === 'sick' && row.hours === undefined ? { ...row, goesOn: true } : row,
  );
}

function withCopies(
  rows: readonly WrittenRow[],
  { copies }: Dialect,
  choose: (below: number) => number,
): WrittenRow[] {
  const again = Array.from(
    { length: rows.length === 0 ? 0 : copies },
    () => rows[choose(rows.length)] as WrittenRow,
  );
  return [...rows, ...again];
}

function inOrder(rows: readonly WrittenRow[], { order }: Dialect): WrittenRow[] {
  const sorted = [...rows].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  if (order === 'reversed') return sorted.reverse();
  return order === 'of-time'
    ? sorted
    : sorted.sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}

function hasAlike(rows: readonly WrittenRow[]): boolean {
  const seen = rows.map((row) => JSON.stringify(row));
  return new Set(seen).size < seen.length;
}
