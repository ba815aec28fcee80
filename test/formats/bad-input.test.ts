import { describe, expect, it } from 'vitest';
import { certificatesFromExtents, lintRows, rowsFromSpells, spellsFromRows } from '../../src/formats.js';
import type { Issue } from '../../src/finding/issue.js';
import { expectRefused } from '../support/bad-input.js';

const ROW = { date: '2026-03-02', code: 'sick' };
const RANGE = { from: '2026-03-02', to: '2026-03-06', code: 'sick' };
const SPELL = { from: '2026-03-02', to: '2026-03-06', extent: 1 };

const row = (fields: object) => ({ rows: [{ ...ROW, ...fields }] });
const range = (fields: object) => ({ rows: [{ ...RANGE, ...fields }] });
const EIGHT = '2026-03-02T08:00';
const clock = (startsAt: string, endsAt: string) => row({ startsAt, endsAt });
const beside = (fields: object) => ({ rows: [ROW], ...fields });

describe('rows', () => {
  it.each<[string, unknown, Issue['path'], Issue['code']]>([
    ['no rows', {}, ['rows'], 'missing'],
    ['a name', { rows: [], hemligtNamn: 'Kim' }, [], 'unknown-key'],
    ['a name in a row', row({ hemligtNamn: 'Kim' }), ['rows', 0], 'unknown-key'],
    ['an unknown code', row({ code: 'hemlig' }), ['rows', 0, 'code'], 'not-an-option'],
    ['no code', { rows: [{ date: '2026-03-02' }] }, ['rows', 0, 'code'], 'missing'],
    ['neither date nor range', { rows: [{ code: 'sick' }] }, ['rows', 0, 'date'], 'missing'],
    ['no such day', row({ date: '2026-02-30' }), ['rows', 0, 'date'], 'no-such-date'],
    ['a date beside a range', range({ date: '2026-03-02' }), ['rows', 0, 'date'], 'not-applicable'],
    [
      'a range without a last day',
      { rows: [{ from: '2026-03-02', code: 'sick' }] },
      ['rows', 0, 'to'],
      'missing',
    ],
    ['a range that ends before it begins', range({ to: '2026-03-01' }), ['rows', 0, 'to'], 'reversed'],
    ['more hours than a day has', row({ hours: 24.01 }), ['rows', 0, 'hours'], 'too-large'],
    ['hours less than none', row({ hours: -0.5 }), ['rows', 0, 'hours'], 'negative'],
    ['three decimals', row({ hours: 7.333 }), ['rows', 0, 'hours'], 'more-than-two-decimals'],
    ['hours as text', row({ hours: '8.0' }), ['rows', 0, 'hours'], 'wrong-type'],
    ['hours with a decimal comma', row({ hours: '8,0' }), ['rows', 0, 'hours'], 'decimal-comma'],
    ['no per cent', row({ percent: 0 }), ['rows', 0, 'percent'], 'not-positive'],
    ['more than a hundred per cent', row({ percent: 100.01 }), ['rows', 0, 'percent'], 'too-large'],
    ['line nought', row({ line: 0 }), ['rows', 0, 'line'], 'not-positive'],
    ['a part that is not whole', row({ part: 1.5 }), ['rows', 0, 'part'], 'not-whole'],
    ['part nought', row({ part: 0 }), ['rows', 0, 'part'], 'not-positive'],
    ['a part as text', range({ part: 'hemligt projekt' }), ['rows', 0, 'part'], 'wrong-type'],
    ['a start without an end', row({ startsAt: EIGHT }), ['rows', 0, 'endsAt'], 'missing'],
    ['an end without a start', row({ endsAt: EIGHT }), ['rows', 0, 'startsAt'], 'missing'],
    [
      'times on another day',
      clock('2026-03-03T08:00', '2026-03-03T12:00'),
      ['rows', 0, 'startsAt'],
      'not-applicable',
    ],
    ['no time between the times', clock(EIGHT, EIGHT), ['rows', 0, 'endsAt'], 'reversed'],
    ['times that end before they begin', clock(EIGHT, '2026-03-02T07:59'), ['rows', 0, 'endsAt'], 'reversed'],
    [
      'more than a day between the times',
      clock(EIGHT, '2026-03-03T08:01'),
      ['rows', 0, 'endsAt'],
      'too-large',
    ],
    ['no such time', clock(EIGHT, '2026-03-02T24:00'), ['rows', 0, 'endsAt'], 'no-such-time'],
    ['a time alone', clock('08:00', EIGHT), ['rows', 0, 'startsAt'], 'not-a-time'],
    ['times of several days', range({ startsAt: EIGHT }), ['rows', 0, 'startsAt'], 'not-applicable'],
    ['too many rows', { rows: new Array(20_001).fill(ROW) }, ['rows'], 'too-many'],
    [
      'too many days',
      { rows: new Array(60).fill(range({ to: '2036-03-02' }).rows[0]) },
      ['rows'],
      'too-many',
    ],
    [
      'too many days of rows without end',
      { rows: [row({ date: '9800-01-01' }).rows[0], range({ to: null }).rows[0]] },
      ['rows'],
      'too-many',
    ],
    ['no weekly hours', beside({ hoursPerWeek: 0 }), ['hoursPerWeek'], 'not-positive'],
    ['no such fit date', beside({ fitDates: ['2026-02-30'] }), ['fitDates', 0], 'no-such-date'],
    ['no such working day', beside({ workedOn: [4711] }), ['workedOn', 0], 'wrong-type'],
    [
      'a certificate that ends before it begins',
      beside({ certificates: [{ from: '2026-03-02', to: '2026-03-01' }] }),
      ['certificates', 0, 'to'],
      'reversed',
    ],
    [
      'an extent of a third',
      beside({ certificateExtents: [{ from: '2026-03-02', to: '2026-03-02', extent: 0.33 }] }),
      ['certificateExtents', 0, 'extent'],
      'not-an-option',
    ],
    [
      'a return in words',
      beside({ returned: [{ after: '2026-03-02', worked: 'hemligt' }] }),
      ['returned', 0, 'worked'],
      'wrong-type',
    ],
    ['25 hours on a Monday', beside({ schedule: { mon: 25 } }), ['schedule', 'mon'], 'too-large'],
  ])('refuse %s', (_, input, path, code) => {
    expectRefused(spellsFromRows, input, path, code);
    expectRefused(lintRows, input, path, code);
  });

  it('take times of a whole day', () => {
    expect(() => spellsFromRows(clock(EIGHT, '2026-03-03T08:00') as never)).not.toThrow();
  });

  it('take twenty-four hours of a range of several days', () => {
    expect(() => spellsFromRows(range({ hours: 40 }) as never)).not.toThrow();
  });
});

describe('spells', () => {
  it.each<[string, unknown, Issue['path'], Issue['code']]>([
    ['no spells', {}, ['spells'], 'missing'],
    ['a diagnosis', { spells: [{ ...SPELL, diagnosis: 'F43' }] }, ['spells', 0], 'unknown-key'],
    [
      'an ongoing spell that is not the latest',
      { spells: [{ ...SPELL, from: '2026-01-01', to: null }, SPELL] },
      ['spells', 0, 'to'],
      'several-ongoing',
    ],
    ['too many days', { spells: [{ ...SPELL, to: '2626-03-02' }] }, ['spells'], 'too-many'],
    ['too many days until fit', { spells: [{ ...SPELL, fitFrom: '2626-03-02' }] }, ['spells'], 'too-many'],
    ['half a schedule', { spells: [SPELL], schedule: { weeks: [{}] } }, ['schedule', 'startsOn'], 'missing'],
  ])('refuse %s', (_, input, path, code) => {
    expectRefused(rowsFromSpells, input, path, code);
  });
});

describe('medical certificates', () => {
  const period = { code: 'HALFTEN', from: '2026-03-02', to: '2026-03-06' };

  it.each<[string, unknown, Issue['path'], Issue['code']]>([
    ['no periods', {}, ['periods'], 'missing'],
    ['an unknown code', { periods: [{ ...period, code: 'HALVT' }] }, ['periods', 0, 'code'], 'not-an-option'],
    ['a diagnosis', { periods: [{ ...period, diagnos: 'F43' }] }, ['periods', 0], 'unknown-key'],
    ['a reversed period', { periods: [{ ...period, to: '2026-03-01' }] }, ['periods', 0, 'to'], 'reversed'],
    ['too many', { periods: new Array(10_001).fill(period) }, ['periods'], 'too-many'],
  ])('refuse %s', (_, input, path, code) => {
    expectRefused(certificatesFromExtents, input, path, code);
  });
});
