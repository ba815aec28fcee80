/** Days that follow each other in one row, and the row of several days in one for each month. */
import type { Dialect } from './dialect.js';
import { hasTwoDecimals } from './pieces.js';
import { even, plus, type Part, type TrueDay, type Truth } from './truth.js';
import type { WrittenRow } from './written-row.js';

/** The days from here on that one row can tell: the same kind for the whole day, or the same share, days off between. */
export function runFrom(days: readonly TrueDay[], start: number, { ranges }: Dialect): readonly TrueDay[] {
  const first = days[start] as TrueDay;
  const [part, ...more] = first.parts;
  if (ranges === 'never' || part === undefined) return [];
  const isWhole = part.hours === first.scheduled;
  const isAny = ranges === 'with-any-hours';
  if (
    isAny
      ? more.length > 0
      : !isWhole && (ranges !== 'with-percent' || part.percent === undefined || more.length > 0)
  )
    return [];
  let end = start;
  for (let i = start; i < days.length; i++) {
    const { scheduled, parts } = days[i] as TrueDay;
    if (scheduled === 0) continue;
    const [same] = parts;
    const fits =
      parts.length === 1 &&
      same?.kind === part.kind &&
      (isAny || (isWhole ? same.hours === scheduled : same.percent === part.percent));
    if (!fits) break;
    end = i;
  }
  return days.slice(start, end + 1);
}

export function rangeOf(run: readonly TrueDay[], { ranges }: Dialect): WrittenRow {
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
    ...(ranges === 'with-any-hours' && { hours: Number(hours.toFixed(2)), isSum: true }),
  };
}

/** A row over the end of a month as one of each month. A total of hours goes with a range as a whole: such a row stays. */
export function clipped(row: WrittenRow): WrittenRow[] {
  if (row.from.slice(0, 7) === row.to.slice(0, 7) || row.hours !== undefined) return [row];
  let last = row.from;
  while (plus(last, 1).slice(0, 7) === row.from.slice(0, 7)) last = plus(last, 1);
  return [{ ...row, to: last }, ...clipped({ ...row, from: plus(last, 1) })];
}

/** The last row does not say when it ends, where nothing comes after it. */
export function withOpenEnd(rows: readonly WrittenRow[], days: Truth['days']): WrittenRow[] {
  const isLast = ({ from, to }: WrittenRow): boolean =>
    from !== to &&
    !days.some(({ date, scheduled }) => date > to && scheduled > 0) &&
    rows.filter((row) => row.to >= from).length === 1;
  return rows.map((row) =>
    isLast(row) && row.kind === 'sick' && row.hours === undefined ? { ...row, goesOn: true } : row,
  );
}
