/** The karensavdrag from benefit where Försäkringskassan pays from the first day (SFB 27:27), written from the section. */
import { describe, expect, it } from 'vitest';
import { assess, type Case } from '../../src/core.js';

const EMPLOYMENT = { from: '2020-01-01', to: null, pay: { monthly: 40000, hoursPerWeek: 40 } };
const sick = (from: string, to: string, more = {}) => ({ from, to, extent: 1 as const, ...more });

const assessed = (given: Partial<Case>) =>
  assess({ ref: 'A-1', benefit: { sgi: 480_000 }, spells: [], ...given }, { asOf: '2026-12-31' }).value;
const openIn = (given: Partial<Case>) =>
  assessed(given).open.filter(({ id }) => id === 'benefit-karensavdrag');
const unemployed = (...spells: Case['spells']) => openIn({ insured: 'unemployed', spells });
const cites = (...sections: readonly string[]): unknown =>
  expect.arrayContaining(sections.map((paragraf): unknown => expect.objectContaining({ paragraf })));

describe('benefit from the first day of a sick period', () => {
  it('of an employee who has not returned has 20 % of a week deducted, which takes the working time', () => {
    const spells = [
      sick('2025-01-06', '2025-02-16', { workedAfter: false }),
      sick('2025-03-03', '2025-03-20'),
    ];
    expect(openIn({ employment: EMPLOYMENT, spells })).toEqual([
      {
        id: 'benefit-karensavdrag',
        missing: ['workingTime'],
        from: '2025-03-03',
        to: '2025-03-16',
        lagrum: cites('27', '10'),
      },
    ]);
  });

  it('of an employee in the qualifying time too, only for the days with benefit', () => {
    const employment = { ...EMPLOYMENT, from: '2026-03-02', to: '2026-03-27' };
    expect(openIn({ employment, spells: [sick('2026-03-09', '2026-03-20')] })).toMatchObject([
      { from: '2026-03-09', to: '2026-03-15', missing: ['workingTime'] },
    ]);
  });

  it('of somebody unemployed is less a whole day if it is calculated by calendar days', () => {
    // Fourteen days at 543 kr, less one.
    expect(unemployed(sick('2026-03-02', '2026-03-20'))).toEqual([
      {
        id: 'benefit-karensavdrag',
        missing: ['registeredJobSeeker'],
        from: '2026-03-02',
        to: '2026-03-15',
        outcomes: [
          { if: 'registered', days: 14, benefit: 13 * 543 },
          { if: 'not-registered', days: 0, benefit: 0 },
        ],
        lagrum: cites('27', '6'),
      },
    ]);
  });

  it.each([
    ['2026-03-02', 1, 0],
    ['2026-03-03', 2, 543],
    ['2026-03-14', 13, 12 * 543],
  ])('and is never below nothing: unemployed and sick through %s', (to, days, benefit) => {
    expect(unemployed(sick('2026-03-02', to))[0]?.outcomes?.[0]).toEqual({ if: 'registered', days, benefit });
  });

  it('has the deduction of a whole day at a partial extent, which is disputed', () => {
    // Half of 543 is 272 kr a day.
    const value = assessed({
      insured: 'unemployed',
      spells: [{ ...sick('2026-03-02', '2026-03-15'), extent: 0.5 }],
    });
    expect(value.open.find(({ id }) => id === 'benefit-karensavdrag')?.outcomes?.[0]).toMatchObject({
      benefit: 14 * 272 - 543,
    });
    expect(value.open.flatMap(({ interpretation }) => interpretation?.question ?? [])).toContain(
      'karensavdrag-at-partial-extent',
    );
  });

  it('has one deduction in a sick period that a relapse within five days goes on with', () => {
    const first = sick('2026-03-02', '2026-03-06');
    // Within five days from 6 March is through 11 March.
    expect(unemployed(first, sick('2026-03-11', '2026-03-13')).map(({ from }) => from)).toEqual([
      '2026-03-02',
    ]);
    expect(unemployed(first, sick('2026-03-12', '2026-03-13')).map(({ from }) => from)).toEqual([
      '2026-03-02',
      '2026-03-12',
    ]);
    expect(unemployed(first, sick('2026-03-11', '2026-03-13'))[0]?.outcomes?.[0]).toEqual({
      if: 'registered',
      days: 8,
      benefit: 7 * 543,
    });
  });

  it('has none where sick pay came first, for a seafarer, for the self-employed or before 2019', () => {
    const spells = [sick('2026-03-02', '2026-04-30')];
    expect(openIn({ employment: EMPLOYMENT, spells })).toEqual([]);
    expect(
      openIn({
        employment: { ...EMPLOYMENT, from: '2026-03-02', to: '2026-03-27', seafarer: true },
        spells: [sick('2026-03-09', '2026-03-20')],
      }),
    ).toEqual([]);
    expect(openIn({ selfEmployed: { karenstid: 7 }, spells })).toEqual([]);
    expect(unemployed(sick('2018-12-31', '2019-01-10'))).toEqual([]);
    expect(unemployed(sick('2019-01-01', '2019-01-10'))).toHaveLength(1);
  });

  it('has no amounts where the SGI is not known', () => {
    const [open] = assess(
      { ref: 'A-1', insured: 'unemployed', spells: [sick('2026-03-02', '2026-03-20')] },
      { asOf: '2026-12-31' },
    ).value.open.filter(({ id }) => id === 'benefit-karensavdrag');
    expect(open?.outcomes).toEqual([
      { if: 'registered', days: 14, benefit: null },
      { if: 'not-registered', days: 0, benefit: 0 },
    ]);
  });
});
