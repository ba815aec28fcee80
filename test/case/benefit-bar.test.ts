import { expect, it } from 'vitest';
import { assess, type Case } from '../../src/core.js';

const EMPLOYMENT = { from: '2020-01-01', to: null, pay: { monthly: 30_000, hoursPerWeek: 40 } };

const assumed = (from: string, to: string, given: Partial<Case> = {}): unknown =>
  (
    assess(
      { ref: 'A-1', employment: EMPLOYMENT, spells: [{ from, to, extent: 1 }], ...given },
      { asOf: '2026-08-01' },
    ).assumptions ?? []
  ).find(({ fact }) => fact === 'benefitBar');

it.each<[what: string, from: string, to: string, expected: unknown]>([
  ['benefit through 30 June 2026', '2026-06-01', '2026-06-30', undefined],
  [
    'benefit on 1 July 2026, the first day of a bar',
    '2026-06-01',
    '2026-07-01',
    { fact: 'benefitBar', assumed: 'no-benefit-bar' },
  ],
  ['sick pay alone', '2026-07-01', '2026-07-14', undefined],
  [
    'the first day with benefit',
    '2026-07-01',
    '2026-07-15',
    { fact: 'benefitBar', assumed: 'no-benefit-bar' },
  ],
])('an assessment takes it that there is no bar: %s', (_, from, to, expected) => {
  expect(assumed(from, to)).toEqual(expected);
});
