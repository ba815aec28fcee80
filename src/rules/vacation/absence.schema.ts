/** The lists of days that the rules of vacation take. */
import type { Refuse } from '../../edge/form.js';
import type { IsoDate } from '../../time/day.js';

interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Refuses every item that shares a day with an earlier one. */
export function refuseOverlaps(field: string, items: readonly Days[], refuse: Refuse): void {
  const placed = items.map(({ from, to }, i) => ({ from, to, i }));
  placed.sort((a, b) => (a.from === b.from ? a.i - b.i : a.from < b.from ? -1 : 1));
  let last: IsoDate | undefined;
  for (const { from, to, i } of placed) {
    if (last !== undefined && from <= last) refuse([field, i, 'from'], 'overlapping');
    if (last === undefined || to > last) last = to;
  }
}

/** Refuses every day of vacation that is given twice, or lies in no vacation. */
export function refuseVacationDays(
  days: readonly IsoDate[],
  vacation: readonly Days[],
  refuse: Refuse,
): void {
  const seen = new Set<IsoDate>();
  days.forEach((day, i) => {
    if (seen.has(day)) refuse(['vacationDays', i], 'duplicate-date');
    else if (!vacation.some(({ from, to }) => from <= day && day <= to)) {
      refuse(['vacationDays', i], 'outside-vacation');
    }
    seen.add(day);
  });
}
