/** Persons as lists of spells, and the same as columns. */
import fc from 'fast-check';
import { NONE, ONGOING, WORKED_AFTER, type ResultColumns, type SpellColumns } from '../../src/population.js';
import { daysFrom, plusDays, type Span } from '../oracle/days.js';
import type { ScalarRow, ScalarSpell } from './scalar.js';

const EPOCH = '1970-01-01';

export const dayNumber = (date: string): number => daysFrom(EPOCH, date);

export function columnsOf(persons: readonly (readonly ScalarSpell[])[]): SpellColumns {
  const rows = persons.flatMap((spells, person) => spells.map((spell) => ({ ...spell, person })));
  return {
    person: Int32Array.from(rows, ({ person }) => person * 3 - 4),
    from: Int32Array.from(rows, ({ from }) => dayNumber(from)),
    to: Int32Array.from(rows, ({ to }) => (to === null ? ONGOING : dayNumber(to))),
    extent: Uint8Array.from(rows, ({ extent }) => extent),
    fitFrom: Int32Array.from(rows, ({ fitFrom }) => (fitFrom === undefined ? NONE : dayNumber(fitFrom))),
    workedAfter: Uint8Array.from(rows, ({ workedAfter }) =>
      workedAfter === undefined ? WORKED_AFTER.unknown : workedAfter ? WORKED_AFTER.yes : WORKED_AFTER.no,
    ),
  };
}

const DATES = ['firstFkDay', 'day8', 'day15', 'day30', 'day91', 'day181', 'day366'] as const;

/** The row as the scalar rules would write it. */
export function rowOf(result: ResultColumns, row: number): ScalarRow {
  const found: Record<string, string | number | null> = {};
  for (const [name, column] of Object.entries(result as unknown as Record<string, Int32Array>)) {
    const value = column[row] as number;
    found[name] = value;
    if (value === NONE) found[name] = null;
    else if ((DATES as readonly string[]).includes(name)) found[name] = plusDays(EPOCH, value);
  }
  return found as unknown as ScalarRow;
}

/** Drawn towards the places where spells join, the bar rises and the frame fills. */
const GAPS = [-30, -3, 0, 1, 2, 4, 5, 6, 14, 30, 89, 90, 91, 200, 450];
const LENGTHS = [1, 2, 5, 13, 14, 15, 16, 30, 90, 91, 180, 350, 364, 366, 400];

const gap = fc.oneof(fc.constantFrom(...GAPS), fc.integer({ min: -10, max: 60 }));
const length = fc.oneof(fc.constantFrom(...LENGTHS), fc.integer({ min: 1, max: 40 }));

export const OBSERVED: Span = { from: '2019-01-01', to: '2026-06-30' };

export const anySpells: fc.Arbitrary<ScalarSpell[]> = fc
  .record({
    start: fc.oneof(
      { arbitrary: fc.integer({ min: 0, max: 2000 }), weight: 12 },
      { arbitrary: fc.constantFrom(0, 1, 4, 5, 6, 88, 89, 90, 91, 420, 436), weight: 4 },
      { arbitrary: fc.constantFrom(-1, -20, -3836, -3840, -4000), weight: 1 },
    ),
    rows: fc.array(
      fc.record({
        gap,
        length,
        fit: fc.constantFrom(undefined, undefined, undefined, -2, 1, 2, 4),
        workedAfter: fc.constantFrom(undefined, true, false, false),
        extent: fc.integer({ min: 1, max: 4 }),
      }),
      { minLength: 1, maxLength: 7 },
    ),
    ongoing: fc.boolean(),
  })
  .map(({ start, rows, ongoing }) => {
    const spells: ScalarSpell[] = [];
    let end = plusDays(OBSERVED.from, start - 1);
    for (const [index, row] of rows.entries()) {
      const from = plusDays(end, index === 0 ? 1 : row.gap);
      const to = plusDays(from, row.length - 1);
      const isOpen = ongoing && index === rows.length - 1 && from <= OBSERVED.to;
      spells.push({
        from,
        to: isOpen ? null : to,
        extent: row.extent,
        ...(row.fit !== undefined && !isOpen && { fitFrom: plusDays(to, row.fit) }),
        ...(row.workedAfter !== undefined && { workedAfter: row.workedAfter }),
      });
      if (to > end) end = to;
    }
    return spells.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  });
