// urlaubsverwaltung, issue 4880 (2024-09-04): the employee is back earlier than the certificate says. The sickness is
// shortened, the certificate kept.
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { assess, lint } = reported(import.meta.url);

const MARCH = {
  ref: 'A-22',
  employment: { from: '2020-01-01', to: null, pay: { monthly: 30000, hoursPerWeek: 40 } },
  spells: [{ from: '2026-03-02', to: '2026-03-12', extent: 1 }],
  certificates: [{ from: '2026-03-09', to: '2026-03-31' }],
};

describe.each([
  ['as reported', 'case.json', { from: '2026-09-07', to: '2026-09-16', sickDays: 10 }, '2026-09-14'],
  ['in March', MARCH, { from: '2026-03-02', to: '2026-03-12', sickDays: 11 }, '2026-03-09'],
])('a certificate that covers more than the sickness, %s', (_, file, period, dayEight) => {
  it('ends with the sickness', async () => {
    const { value } = await assess({ case: file }, '2026-12-01');
    expect(value.periods).toMatchObject([{ ...period, day15: null }]);
    expect(value.periods[0]?.employerDays).toMatchObject([{ from: period.from, to: period.to }]);
    expect(value.days).toMatchObject([{ from: period.from, to: period.to, payer: 'employer' }]);
  });

  it('is the certificate from day 8', async () => {
    const { value } = await assess({ case: file }, '2026-12-01');
    expect(value.ledger.find(({ id }) => id === 'certificate')).toMatchObject({
      dueOn: dayEight,
      status: 'done',
    });
  });
});

it('is no contradiction among rows', async () => {
  expect(await lint('json', { file: 'rows.json' })).toEqual([]);
});
