/** Sickness benefit to on-demand employees in the first ninety days (SFB 27:16 a), written from the section. */
import { describe, expect, it } from 'vitest';
import { assess, type Case } from '../../src/core.js';

const openIn = (given: Partial<Case>, asOf = '2026-09-01') =>
  assess(
    { ref: 'A-1', insured: 'on-demand', benefit: { sgi: 200_000 }, spells: [], ...given },
    { asOf },
  ).value.open.filter(({ id }) => id === 'would-have-worked');
const sick = (from: string, to: string) => [{ from, to, extent: 1 as const }];

const question = (from: string, to: string, days: number) => ({
  id: 'would-have-worked',
  missing: ['wouldHaveWorked'],
  from,
  to,
  outcomes: [
    { if: 'would-have-worked', days, benefit: days * 425 },
    { if: 'would-not-have-worked', days: 0, benefit: 0 },
  ],
  lagrum: [expect.objectContaining({ kapitel: '27', paragraf: '16 a' }) as unknown],
});

describe('benefit to an on-demand employee', () => {
  it('is open through day 90, after the first fourteen days that have a question of their own', () => {
    // Day 1 is 2 March, day 15 is 16 March and day 90 is 30 May.
    expect(openIn({ spells: sick('2026-03-02', '2026-05-31') })).toEqual([
      question('2026-03-16', '2026-05-30', 76),
    ]);
  });

  it.each([
    ['2026-03-15', []],
    ['2026-03-16', [question('2026-03-16', '2026-03-16', 1)]],
    ['2026-05-29', [question('2026-03-16', '2026-05-29', 75)]],
    ['2026-05-30', [question('2026-03-16', '2026-05-30', 76)]],
    ['2026-08-30', [question('2026-03-16', '2026-05-30', 76)]],
  ])('sick through %s', (to, open) => {
    expect(openIn({ spells: sick('2026-03-02', to) })).toEqual(open);
  });

  it('is open on day 90 also where something else changes on that day', () => {
    const spells = [
      ...sick('2026-03-02', '2026-05-29'),
      { from: '2026-05-30', to: '2026-05-31', extent: 0.5 as const },
    ];
    // Half of 425 kr is 213 kr.
    expect(openIn({ spells })).toMatchObject([
      { to: '2026-05-30', outcomes: [{ days: 76, benefit: 75 * 425 + 213 }, { days: 0 }] },
    ]);
  });

  it('is open after the sick pay where there is an employer', () => {
    const employment = { from: '2025-01-01', to: null };
    expect(openIn({ employment, spells: sick('2026-03-02', '2026-05-31') })).toEqual([
      question('2026-03-16', '2026-05-30', 76),
    ]);
  });

  it('is asked afresh for every sick period: 27:32 does not name the section', () => {
    const spells = [...sick('2026-03-02', '2026-05-31'), ...sick('2026-06-03', '2026-06-04')];
    expect(openIn({ spells }).map(({ from, to }) => [from, to])).toEqual([
      ['2026-03-16', '2026-05-30'],
      ['2026-06-03', '2026-06-04'],
    ]);
  });

  it('has no such condition before 1 February 2022', () => {
    expect(openIn({ spells: sick('2021-11-01', '2022-01-31') }, '2022-09-01')).toEqual([]);
    expect(
      openIn({ spells: sick('2022-01-03', '2022-02-02') }, '2022-09-01').map(({ from, to }) => [from, to]),
    ).toEqual([['2022-02-01', '2022-02-02']]);
  });

  it('has amounts only where the SGI is known', () => {
    const [open] = assess(
      { ref: 'A-1', insured: 'on-demand', spells: sick('2026-03-02', '2026-03-20') },
      { asOf: '2026-09-01' },
    ).value.open.filter(({ id }) => id === 'would-have-worked');
    expect(open?.outcomes).toEqual([
      { if: 'would-have-worked', days: 5, benefit: null },
      { if: 'would-not-have-worked', days: 0, benefit: 0 },
    ]);
  });

  it('is not asked of others', () => {
    for (const insured of ['employee', 'unemployed', 'self-employed'] as const)
      expect(openIn({ insured, spells: sick('2026-03-02', '2026-05-31') })).toEqual([]);
  });
});
