import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type CaseSpell, type Schedule } from '../../src/core.js';
import { entry } from '../../src/case/assess.schema.js';
import { scheduledDays } from '../../src/case/facts/scheduled-hours.js';
import {
  lintRows,
  rowsFromSpells,
  spellsFromRows,
  type AbsenceRow,
  type DayRow,
  type RowIssue,
  type RowsInput,
} from '../../src/formats.js';
import { toDay } from '../../src/time/day.js';
import { daysFrom, plusDays } from '../support/dates.js';
import { anyRows, clockRow, manySpells, schedules, trueDays, type TrueDay } from './arbitraries.js';

const PAY = { monthly: 31_415.92, hoursPerWeek: 38.25 };
const AS_OF = '2026-12-31';

function datesOf(from: string, to: string): string[] {
  return Array.from({ length: daysFrom(from, to) + 1 }, (_, i) => plusDays(from, i));
}

/**
 * What the law sees: the periods with the employer's days, the hours and the pay for them, payer and extent of every
 * day. Days with hours of their own have no extent here, since rows hold only the hours, nor is it seen whether the hours
 * are enough for benefit.
 */
function seen(spells: readonly CaseSpell[], schedule: Schedule | undefined, apart: ReadonlySet<string>) {
  const employment = { from: '2020-01-01', to: null, pay: PAY, ...(schedule && { schedule }) };
  const { periods, money, days } = assess({ ref: 'A-1', employment, spells }, { asOf: AS_OF }).value;
  return {
    periods,
    sickPay: money.sickPay,
    days: days.flatMap(({ from, to, payer, extent }) =>
      datesOf(from, to).map((date) =>
        apart.has(date) ? [date, payer === 'employer'] : [date, payer, extent],
      ),
    ),
  };
}

function inputOf(spells: readonly CaseSpell[], schedule: Schedule | undefined): RowsInput {
  const given = schedule && { schedule };
  return { ...rowsFromSpells({ spells, ...given }), ...given, hoursPerWeek: PAY.hoursPerWeek };
}

describe('spells → rows → spells', () => {
  it('is the identity on what the law sees, and keeps payer and extent of every day', () => {
    fc.assert(
      fc.property(manySpells, schedules, (spells, schedule) => {
        const apart = spells.flatMap(({ from, hoursFirstDay }) =>
          hoursFirstDay === undefined ? [] : [from],
        );
        const before = seen(spells, schedule, new Set(apart));
        expect(seen(spellsFromRows(inputOf(spells, schedule)).spells, schedule, new Set(apart))).toEqual(
          before,
        );
      }),
    );
  });

  it('and the same once more changes nothing at all', () => {
    fc.assert(
      fc.property(manySpells, schedules, (spells, schedule) => {
        const once = spellsFromRows(inputOf(spells, schedule)).spells;
        expect(spellsFromRows(inputOf(once, schedule)).spells).toEqual(once);
      }),
    );
  });
});

const MONDAY = '2026-03-02';

/** The schedule of the days, each with a row of the hours missed on it. */
function asShifts(days: readonly TrueDay[]): { readonly schedule: Schedule; readonly rows: DayRow[] } {
  const dates = days.map((_, i) => plusDays(MONDAY, i));
  return {
    schedule: {
      shifts: days.map(({ scheduled }, i) => ({ date: dates[i] as string, hours: scheduled / 100 })),
    },
    rows: days.map(({ missed }, i) => ({ date: dates[i] as string, code: 'sick', hours: missed / 100 })),
  };
}

/** Hundredths cut at the places, as rows that a mark tells apart. */
function cut(row: DayRow, places: readonly number[]): DayRow[] {
  const all = Math.round((row.hours ?? 0) * 100);
  const ends = [...places.map((place) => place % (all + 1)), all].sort((a, b) => a - b);
  return ends.map((end, i) => ({ ...row, hours: (end - (ends[i - 1] ?? 0)) / 100, part: i + 1 }));
}

const places = fc.array(fc.nat(1200), { maxLength: 5 });

describe('parts of a day', () => {
  it('give the spells of the whole, however they are cut and ordered', () => {
    fc.assert(
      fc.property(trueDays, places, fc.infiniteStream(fc.nat(1000)), (days, at, order) => {
        const { schedule, rows } = asShifts(days);
        const parts = rows
          .flatMap((row) => cut(row, at))
          .map((row) => [order.next().value as number, row] as const)
          .sort(([a], [b]) => a - b)
          .map(([, row]) => row);
        const whole = spellsFromRows({ rows, schedule });
        expect(spellsFromRows({ rows: parts, schedule }).spells).toEqual(whole.spells);
        expect(lintRows({ rows: parts, schedule }).filter(({ level }) => level === 'wrong')).toEqual([]);
      }),
    );
  });

  it('by the clock give the spells of the whole, to the minute', () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 8 * 60, max: 16 * 60 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(minutes, fc.boolean(), (at, withHours) => {
        const schedule = { mon: 8 };
        const edges = [...at].sort((a, b) => a - b);
        const parts = edges
          .slice(1)
          .map((to, i) => clockRow(MONDAY, { from: edges[i] as number, to }, withHours));
        const whole = clockRow(MONDAY, { from: edges[0] as number, to: edges.at(-1) as number }, withHours);
        const found = spellsFromRows({ rows: [...parts].reverse(), schedule });
        expect(found.spells).toEqual(spellsFromRows({ rows: [whole], schedule }).spells);
        expect(found.issues).toEqual([]);
      }),
    );
  });

  it('in shares and hours give the spells of the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 100 }), (percent, rest) => {
        const hours = Math.round(((100 - percent) * rest) / 100);
        const rows: AbsenceRow[] = [
          { date: MONDAY, code: 'sick', percent },
          { date: MONDAY, code: 'sick', hours: hours / 10 },
        ];
        const schedule = { mon: 10 };
        const whole: AbsenceRow = { date: MONDAY, code: 'sick', hours: (percent + hours) / 10 };
        expect(spellsFromRows({ rows, schedule }).spells).toEqual(
          spellsFromRows({ rows: [whole], schedule }).spells,
        );
      }),
    );
  });

  it('that are more than the day are always told, and never count as more', () => {
    fc.assert(
      fc.property(trueDays, places, fc.integer({ min: 1, max: 500 }), (days, at, more) => {
        const { schedule, rows } = asShifts(days);
        const [first] = days as [TrueDay];
        const tooMuch = cut({ ...(rows[0] as DayRow), hours: Math.min(2400, first.scheduled) / 100 }, at);
        // Each row of hours can be rounded up by half a hundredth.
        const rounding = Math.floor((tooMuch.length + 1) / 2);
        const extra: DayRow = { date: MONDAY, code: 'sick', hours: (more + rounding) / 100, part: 99 };
        const input: RowsInput = { rows: [...tooMuch, extra, ...rows.slice(1)], schedule };
        expect(lintRows(input)).toContainEqual(
          expect.objectContaining({ code: 'more-than-the-day', level: 'wrong', days: [MONDAY] }),
        );
        const whole: DayRow = { date: MONDAY, code: 'sick', hours: first.scheduled / 100 };
        expect(spellsFromRows(input).spells).toEqual(
          spellsFromRows({ rows: [whole, ...rows.slice(1)], schedule }).spells,
        );
      }),
    );
  });
});

describe('hours over several days', () => {
  it('are the schedule, or told; their sum is what the row says', () => {
    fc.assert(
      fc.property(trueDays, fc.integer({ min: 1, max: 20_000 }), (days, hundredths) => {
        const { schedule } = asShifts(days);
        const all = days.reduce((sum, { scheduled }) => sum + scheduled, 0);
        const hours = hundredths % (all + 1);
        const range: AbsenceRow = {
          from: MONDAY,
          to: plusDays(MONDAY, days.length),
          code: 'sick',
          hours: hours / 100,
        };
        const complete = { ...schedule, to: plusDays(MONDAY, days.length) };
        const input: RowsInput = { rows: [range], schedule: complete };
        const isTold = spellsFromRows(input).issues.some(({ code }) => code === 'hours-on-range');
        expect(isTold).toBe(hours !== all);
        const [period] = seen(spellsFromRows(input).spells, complete, new Set()).sickPay;
        if (days.length < 14) expect(period?.hours ?? 0).toBe(hours / 100);
      }),
    );
  });
});

/** The issues without positions, which depend on the order of the rows. */
function codesOf(issues: readonly RowIssue<string>[]): string[] {
  return issues.map(({ code, sources }) => `${code} ${String(sources.length)}`).sort();
}

describe('rows', () => {
  it('in another order are the same', () => {
    fc.assert(
      fc.property(anyRows, (input) => {
        const found = spellsFromRows(input);
        const reversed = spellsFromRows({ ...input, rows: [...input.rows].reverse() });
        expect({ ...reversed, issues: [] }).toEqual({ ...found, issues: [] });
        const kinds = (issues: readonly RowIssue[]) => new Set(issues.map(({ code }) => code));
        expect(kinds(reversed.issues)).toEqual(kinds(found.issues));
      }),
    );
  });

  it('that stand again, on whatever line, change nothing', () => {
    fc.assert(
      fc.property(anyRows, fc.array(fc.nat()), (input, picks) => {
        const again = picks.flatMap((pick, line): AbsenceRow[] => {
          const row = input.rows[pick % Math.max(1, input.rows.length)];
          return row === undefined ? [] : [{ ...row, line: line + 1 }];
        });
        expect(spellsFromRows({ ...input, rows: [...input.rows, ...again] })).toEqual(spellsFromRows(input));
      }),
    );
  });

  it('exported again as days instead of ranges, told apart as before, are the same', () => {
    fc.assert(
      fc.property(anyRows, (input) => {
        const texts = input.rows.map(({ line: _, ...row }) => JSON.stringify(row));
        const asDays = input.rows.flatMap((row, i): AbsenceRow[] => {
          const part = 1 + texts.indexOf(texts[i] as string);
          if ('date' in row || row.to === null || row.hours !== undefined) return [{ ...row, part }];
          const { from, to, ...rest } = row;
          return datesOf(from, to).map((date) => ({ date, ...rest, part }));
        });
        const { spells, bridged } = spellsFromRows(input);
        expect(spellsFromRows({ ...input, rows: asDays })).toMatchObject({ spells, bridged });
      }),
    );
  });

  it('give spells that a case takes, in order and free of overlaps', () => {
    fc.assert(
      fc.property(anyRows, (input) => {
        const { spells } = spellsFromRows(input);
        expect(entry.input.safeParse({ ref: 'A-1', spells }).success).toBe(true);
        spells.slice(1).forEach(({ from }, i) => {
          expect(from > String(spells[i]?.to)).toBe(true);
        });
      }),
    );
  });

  it('are sick days or bridged days, each with a reason that holds', () => {
    fc.assert(
      fc.property(anyRows, (input) => {
        const { spells, bridged } = spellsFromRows(input);
        const scheduled = scheduledDays(input.schedule);
        const last = [...input.rows.map((row) => ('date' in row ? row.date : (row.to ?? row.from)))]
          .sort()
          .at(-1);
        const isRegistered = (date: string, sick: boolean) =>
          input.rows.some(
            (row) =>
              (row.code === 'sick') === sick &&
              (row.hours !== 0 || sick) &&
              ('date' in row ? row.date === date : row.from <= date && date <= (row.to ?? '9999')),
          );
        const certified = [...(input.certificates ?? []), ...(input.certificateExtents ?? [])];
        const isCertified = (date: string) => certified.some(({ from, to }) => from <= date && date <= to);
        const reasons = new Map(
          bridged.flatMap(({ from, to, reason }) => datesOf(from, to).map((date) => [date, reason] as const)),
        );
        for (const { from, to, fitFrom } of spells) {
          const end = fitFrom === undefined ? (to ?? String(last)) : plusDays(fitFrom, -1);
          for (const date of datesOf(from, end)) expect(isRegistered(date, true)).toBe(!reasons.has(date));
        }
        for (const [date, reason] of reasons) {
          const kind = scheduled.kindOf(toDay(date));
          expect(kind).not.toBe('work');
          expect(isRegistered(date, false) || input.workedOn?.includes(date)).toBe(false);
          if (reason === 'certified') expect(isCertified(date)).toBe(true);
          if (reason === 'no-scheduled-work') expect(kind).toBe('day-off');
          if (reason === 'public-holiday') expect(kind).toBe('public-holiday');
        }
      }),
    );
  });

  it('have among their findings every issue, in the order of the rows', () => {
    fc.assert(
      fc.property(anyRows, (input) => {
        const findings = lintRows(input);
        const { issues } = spellsFromRows(input);
        expect(codesOf(findings)).toEqual(expect.arrayContaining(codesOf(issues)));
        const firsts = findings.map(({ sources }) =>
          Math.min(1e9, ...sources.flatMap(({ path: [list, i] }) => (list === 'rows' ? [Number(i)] : []))),
        );
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });
});
