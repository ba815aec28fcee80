import { describe, expect, it } from 'vitest';
import { findingLevels, lintRows, type RowsInput } from '../../src/formats.js';

const OFFICE = { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 };
const sick = { code: 'sick' } as const;

const linted = (input: RowsInput) =>
  lintRows(input).map(({ code, sources }) => [code, ...sources.map(({ path }) => path.join('.'))].join(' '));

it('finds nothing in rows that fit', () => {
  const rows = ['2026-03-05', '2026-03-06', '2026-03-09'].map((date) => ({ date, ...sick }));
  expect(linted({ rows, schedule: OFFICE })).toEqual([]);
  expect(linted({ rows: [] })).toEqual([]);
});

describe('days off that taken for recovery begin a new period', () => {
  const rows = [
    { date: '2026-09-02', ...sick, line: 3 },
    { date: '2026-09-08', ...sick, line: 9 },
  ];

  it('are told with both lines, from the first gap on that is long enough', () => {
    expect(lintRows({ rows, schedule: { wed: 8, tue: 8 } })).toEqual([
      {
        code: 'days-off-would-reset',
        level: 'note',
        sources: [
          { path: ['rows', 0], line: 3 },
          { path: ['rows', 1], line: 9 },
        ],
      },
    ]);
    const sooner = rows.map((row) => (row.line === 3 ? { ...row, date: '2026-09-03' } : row));
    expect(linted({ rows: sooner, schedule: { thu: 8, tue: 8 } })).toEqual([]);
  });

  it('are not where they are a recovery', () => {
    expect(linted({ rows, schedule: OFFICE })).toEqual([]);
  });
});

it('tells rows that stand again, each with the first', () => {
  const row = { date: '2026-03-05', ...sick };
  expect(linted({ rows: [row, { ...row, line: 4 }, row], schedule: OFFICE })).toEqual([
    'duplicate-row rows.0 rows.1',
    'duplicate-row rows.0 rows.2',
  ]);
});

describe('certificates', () => {
  const certificates = [
    { from: '2026-03-02', to: '2026-03-05' },
    { from: '2026-03-10', to: '2026-03-13' },
  ];

  it('leave a gap in an unbroken sickness', () => {
    const rows = [{ from: '2026-03-02', to: '2026-03-11', ...sick }];
    expect(linted({ rows, schedule: OFFICE, certificates })).toEqual(['certificate-gap rows.0']);
  });

  it('need not reach back to its first days, nor over two sicknesses', () => {
    const whole = { from: '2026-02-26', to: '2026-03-05', ...sick };
    expect(linted({ rows: [whole], schedule: OFFICE, certificates })).toEqual([]);
    const next = { date: '2026-03-09', ...sick };
    expect(linted({ rows: [whole, next], schedule: OFFICE, certificates })).toEqual([]);
  });

  it('cover a working day without a row between days of sickness', () => {
    const rows = [
      { date: '2026-03-02', ...sick },
      { date: '2026-03-05', ...sick },
      { date: '2026-03-11', ...sick },
    ];
    expect(linted({ rows, schedule: OFFICE, certificates })).toEqual([
      'certified-day-without-row rows.0 rows.1',
      'certified-day-without-row rows.1 rows.2',
    ]);
    const worked = ['2026-03-03', '2026-03-04', '2026-03-10'];
    expect(linted({ rows, schedule: OFFICE, certificates, workedOn: worked })).toEqual([]);
  });
});

it('lists the findings in the order of the rows, and last what concerns none', () => {
  const rows = [
    { date: '2026-03-09', ...sick, hours: 9 },
    { date: '2026-03-02', ...sick, hours: 10 },
  ];
  expect(linted({ rows, schedule: OFFICE, fitDates: ['2026-02-01'] })).toEqual([
    'more-hours-than-scheduled rows.0',
    'more-hours-than-scheduled rows.1',
    'date-without-sickness fitDates.0',
  ]);
});

it('gives every finding its level', () => {
  const rows = [
    { date: '2026-03-02', ...sick, percent: 40 },
    { date: '2026-03-03', ...sick, hours: 9 },
  ];
  expect(lintRows({ rows, schedule: OFFICE }).map(({ code, level }) => [code, level])).toEqual([
    ['between-levels', 'note'],
    ['more-hours-than-scheduled', 'wrong'],
  ]);
  expect(new Set(Object.values(findingLevels))).toEqual(new Set(['wrong', 'note']));
});

describe('a certificate that is longer than the sickness', () => {
  it('is nothing to tell', () => {
    const rows = [
      { from: '2026-09-07', to: '2026-09-16', ...sick, line: 2 },
      { date: '2026-09-17', code: 'work', hours: 8, line: 3 },
    ] as const;
    const certificates = [{ from: '2026-09-14', to: '2026-09-25' }];
    expect(lintRows({ rows, certificates })).toEqual([]);
  });
});
