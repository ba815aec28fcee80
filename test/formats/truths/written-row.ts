/** A truth as the rows that a system would write, before they are put into a file. */
import type { AbsenceCode } from '../../../src/formats.js';
import { MIDNIGHT } from './clock.js';
import { chooser, type Dialect } from './dialect.js';
import { meansOf, partsWithTimes, piecesOf, type Choose, type Piece } from './pieces.js';
import { clipped, rangeOf, runFrom, withOpenEnd } from './ranges.js';
import { plus, type TrueDay, type Truth } from './truth.js';

export interface WrittenRow extends Piece {
  readonly from: string;
  /** Included; of one day the same as `from`. */
  readonly to: string;
  /** Whether its hours are the sum of days that were not alike. */
  readonly isSum?: boolean;
  /** Whether the row does not tell its last day. */
  readonly goesOn?: boolean;
  readonly kind: AbsenceCode;
  /** Which of the codes of its kind. */
  readonly code: number;
  readonly project?: number;
  readonly record?: number;
  /** What somebody wrote beside it. */
  readonly note?: string;
}

export interface WrittenRows {
  readonly rows: readonly WrittenRow[];
  /** Whether it is left open what was: two parts that could be a row and its copy, or a sum that could be of any days. */
  readonly isOpen: boolean;
}

/** How many codes of a kind there are to choose from. */
export const CODES_OF_KIND = 2;

const NOTES: readonly string[] = ['gick hem', '', 'se mejl; svar väntas'];

export function rowsOf(truth: Truth, dialect: Dialect): WrittenRows {
  const { days } = truth;
  const choose = chooser(dialect);
  const means = meansOf(truth, dialect);
  let records = 0;
  const single = (day: TrueDay): WrittenRow[] =>
    partsWithTimes(day, choose).flatMap((part) =>
      piecesOf(day, part, dialect, means, choose).map((piece, i) => ({
        ...onItsDate(day.date, piece),
        kind: part.kind,
        code: dialect.apart === 'code' && dialect.layout === 'long' ? i % CODES_OF_KIND : 0,
        ...(dialect.apart === 'project' && { project: i }),
        ...(dialect.apart === 'record' && { record: ++records }),
      })),
    );

  const rows: WrittenRow[] = [];
  for (let i = 0; i < days.length; i++) {
    const run = dialect.days === 'date' || means.byHours ? [] : runFrom(days, i, dialect);
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
  return { rows: inOrder(written, dialect), isOpen: hasAlike(written) || written.some(({ isSum }) => isSum) };
}

/** A piece of a night after midnight has the date of the morning. */
function onItsDate(date: string, piece: Piece): Pick<WrittenRow, 'from' | 'to'> & Piece {
  const { clock } = piece;
  if (clock === undefined || clock.from < MIDNIGHT) return { from: date, to: date, ...piece };
  const morning = plus(date, 1);
  return { from: morning, to: morning, clock: { from: clock.from - MIDNIGHT, to: clock.to - MIDNIGHT } };
}

function withCopies(rows: readonly WrittenRow[], { copies }: Dialect, choose: Choose): WrittenRow[] {
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
