import { parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isoDateInStockholm,
  isoDateOfLocal,
  isoDateOfUtc,
  localDateOf,
  spellOfLocal,
  utcDateOf,
} from '../../src/adapters/date-fns.js';
import { dayBetween } from '../support/dates.js';
import { holdsForAll } from '../support/properties.js';
import { refusalOf } from '../support/refusal.js';
import { PLACES, probe } from '../support/zones.js';

const INVALID = new Date(NaN);
const anyDay = dayBetween('1900-01-01', '9899-12-31');

describe('a Date on the wall, in UTC and in Stockholm', () => {
  it.concurrent.each(PLACES)('in $zone', async ({ zone, skipped }) => {
    const report = (await probe('local-date-probe.ts', zone)) as {
      readonly zone: string;
      readonly compared: number;
      readonly skipped: readonly string[];
      readonly differences: readonly string[];
    };
    expect(report.differences).toEqual([]);
    expect(skipped).toContainEqual(report.skipped);
    expect(report.compared).toBe(12418);
    expect(new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone).toBe(report.zone);
  });

  it('comes back as the day it was', () => {
    holdsForAll(anyDay, (date) => {
      expect(isoDateOfLocal(localDateOf(date))).toBe(date);
      expect(isoDateOfUtc(utcDateOf(date))).toBe(date);
      expect(localDateOf(date)).toEqual(parseISO(date));
    });
  });

  it('is in Stockholm one day later in the last hour of a winter day in UTC, in the last two of a summer day', () => {
    expect(isoDateInStockholm(new Date('2026-01-31T22:59:59.999Z'))).toBe('2026-01-31');
    expect(isoDateInStockholm(new Date('2026-01-31T23:00:00Z'))).toBe('2026-02-01');
    expect(isoDateInStockholm(new Date('2026-07-31T21:59:59.999Z'))).toBe('2026-07-31');
    expect(isoDateInStockholm(new Date('2026-07-31T22:00:00Z'))).toBe('2026-08-01');
    expect(isoDateInStockholm(new Date('2024-02-28T23:00:00Z'))).toBe('2024-02-29');
  });

  it('counts the day of an interval’s end', () => {
    const start = new Date(2026, 11, 31, 8);
    expect(spellOfLocal({ start, end: new Date(2027, 0, 1) })).toEqual({
      from: '2026-12-31',
      to: '2027-01-01',
    });
    expect(spellOfLocal({ start, end: start })).toEqual({ from: '2026-12-31', to: '2026-12-31' });
  });
});

describe('what is no date', () => {
  const farAway = [
    ['before the years', new Date(Date.UTC(1899, 11, 20)), 'no-such-date'],
    ['after the years', new Date(Date.UTC(9900, 0, 10)), 'no-such-date'],
    ['in a year of five digits', new Date(Date.UTC(12_026, 2, 2)), 'not-a-date'],
    ['before Christ', new Date(Date.UTC(-2025, 2, 2)), 'not-a-date'],
    ['no date', INVALID, 'not-a-date'],
  ] as const;

  it.each(farAway)('%s', (_, date, code) => {
    for (const read of [isoDateOfLocal, isoDateOfUtc, isoDateInStockholm]) {
      expect(refusalOf(() => read(date))).toEqual([{ path: [], code }]);
    }
  });

  it.each([
    ['2026-02-30', 'no-such-date'],
    ['2026-3-2', 'not-a-date'],
    ['', 'not-a-date'],
  ])('the text "%s"', (text, code) => {
    for (const read of [localDateOf, utcDateOf]) {
      expect(refusalOf(() => read(text))).toEqual([{ path: [], code }]);
    }
  });

  it('another type than text', () => {
    for (const value of [null, undefined, 20260302, new Date()]) {
      expect(refusalOf(() => localDateOf(value as never))).toEqual([{ path: [], code: 'wrong-type' }]);
    }
  });

  it('an interval with such an end, or with its ends turned', () => {
    const start = new Date(2026, 2, 2);
    expect(refusalOf(() => spellOfLocal({ start: INVALID, end: start }))).toEqual([
      { path: ['from'], code: 'not-a-date' },
    ]);
    expect(refusalOf(() => spellOfLocal({ start, end: INVALID }))).toEqual([
      { path: ['to'], code: 'not-a-date' },
    ]);
    expect(refusalOf(() => spellOfLocal({ start, end: new Date(2026, 2, 1) }))).toEqual([
      { path: ['to'], code: 'reversed' },
    ]);
  });

  it('never comes back in the message', () => {
    holdsForAll(fc.string(), (text) => {
      const message = messageOf(() => localDateOf(`hemligt-${text}`));
      expect(message).not.toContain('hemligt');
    });
  });
});

function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('not refused');
}
