import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type CaseSpell, type Schedule } from '../../src/core.js';
import { entry } from '../../src/case/assess.schema.js';
import { scheduledDays } from '../../src/case/scheduled-hours.js';
import {
  lintRows,
  rowsFromSpells,
  spellsFromRows,
  type AbsenceRow,
  type RowIssue,
  type RowsInput,
} from '../../src/formats.js';
import { toDay } from '../../src/time/day.js';
import { daysFrom, plusDays } from '../support/dates.js';
import { anyRows, manySpells, schedules } from './arbitraries.js';

const PAY = { monthly: 31_415.92, hoursPerWeek: 38.25 };
const AS_OF = '2026-12-31';

function datesOf(from: string, to: string): string[] {
  return Array.from({ length: daysFrom(from, to) + 1 }, (_, i) => plusDays(from, i));
}

/**
 * What the law sees: the periods with the employer's days, the hours and the pay for them, payer and extent of every
 * day. Days with hours of their own have no extent here, since hours are none.
 */
function seen(spells: readonly CaseSpell[], schedule: Schedule | undefined, apart: ReadonlySet<string>) {
  const employment = { from: '2020-01-01', to: null, pay: PAY, ...(schedule && { schedule }) };
  const { periods, money, days } = assess({ ref: 'A-1', employment, spells }, { asOf: AS_OF }).value;
  return {
    periods,
    sickPay: money.sickPay,
    days: days.flatMap(({ from, to, payer, extent }) =>
      datesOf(from, to).map((date) => [date, payer, apart.has(date) ? undefined : extent]),
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

  it('exported again as days instead of ranges are the same', () => {
    fc.assert(
      fc.property(anyRows, (input) => {
        const asDays = input.rows.flatMap((row): AbsenceRow[] => {
          if ('date' in row || row.to === null || row.hours !== undefined) return [row];
          const { from, to, ...rest } = row;
          return datesOf(from, to).map((date) => ({ date, ...rest }));
        });
        const { spells, bridged } = spellsFromRows(input);
        expect(spellsFromRows({ ...input, rows: asDays })).toMatchObject({ spells, bridged });
        expect(spellsFromRows({ ...input, rows: [...input.rows, ...asDays] })).toMatchObject({
          spells,
          bridged,
        });
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
        const scheduled = scheduledDays(input.schedule, 40);
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
