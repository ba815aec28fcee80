/** Sick pay that begins during the sickness, after the qualifying time (SjLL 3, 6, 7 §§; SFB 27:27). */
import { describe, expect, it } from 'vitest';
import { assess, type Case } from '../../src/core.js';

const HOURLY = { hourly: 150, hoursPerWeek: 40 };

const valueOf = (
  employment: NonNullable<Case['employment']>,
  from: string,
  to: string,
  more: Partial<Case> = {},
) =>
  assess({ ref: 'A-1', employment, spells: [{ from, to, extent: 1 }], ...more }, { asOf: '2026-12-01' })
    .value;

const payers = ({ days }: ReturnType<typeof valueOf>) =>
  days.map(({ from, to, payer, reason }) => [from, to, payer, reason]);

const readings = ({ open }: ReturnType<typeof valueOf>) =>
  open.flatMap(({ from, interpretation, sickPayOutcomes: outcomes }) =>
    outcomes === undefined || interpretation === undefined
      ? []
      : [[interpretation.question, interpretation.taken, from, outcomes]],
  );

describe('an employment of four weeks', () => {
  const employment = { from: '2026-06-15', to: '2026-07-12', pay: HOURLY };
  const value = valueOf(employment, '2026-06-22', '2026-07-05');

  it('gives sick pay from its fifteenth day on', () => {
    expect(payers(value)).toEqual([
      ['2026-06-22', '2026-06-28', 'fk', 'qualifying-time'],
      ['2026-06-29', '2026-07-05', 'employer', 'sick-pay-period'],
    ]);
    // Five days of 8 hours at 120 kr.
    expect(value.money.sickPay).toMatchObject([
      {
        from: '2026-06-29',
        to: '2026-07-05',
        hours: 40,
        sickPayBefore: 4800,
        karensavdrag: 960,
        sickPay: 3840,
      },
    ]);
  });

  it('names both readings of the days and of the karensavdrag, with what each gives', () => {
    expect(readings(value)).toEqual([
      [
        'days-before-the-right',
        'counted',
        '2026-06-29',
        [
          { if: 'counted', dayNumber: 8, karensavdrag: 960, sickPay: 3840 },
          { if: 'not-counted', dayNumber: 1, karensavdrag: 960, sickPay: 3840 },
        ],
      ],
      [
        'karensavdrag-after-qualifying-time',
        'one-from-each',
        '2026-06-29',
        [
          { if: 'one-from-each', dayNumber: 8, karensavdrag: 960, sickPay: 3840 },
          { if: 'one-in-all', dayNumber: 8, karensavdrag: 0, sickPay: 4800 },
        ],
      ],
    ]);
  });

  it('counts an earlier employment with the same employer', () => {
    const earlier = [{ from: '2026-05-25', to: '2026-06-05' }];
    expect(payers(valueOf({ ...employment, earlier }, '2026-06-16', '2026-06-24'))).toEqual([
      ['2026-06-16', '2026-06-16', 'fk', 'qualifying-time'],
      ['2026-06-17', '2026-06-24', 'employer', 'sick-pay-period'],
    ]);
  });
});

describe('the reading of the days', () => {
  it('decides how many the employer has where the sickness is long', () => {
    // Sick from the second day: days 1–13 before the right, one day of the fourteen after it, or all of them.
    const employment = { from: '2026-03-02', to: '2026-04-01', pay: HOURLY };
    const long = valueOf({ ...employment, to: '2026-03-29' }, '2026-03-03', '2026-03-29');
    expect(readings(long)[0]?.[3]).toEqual([
      { if: 'counted', dayNumber: 14, karensavdrag: 960, sickPay: 0 },
      { if: 'not-counted', dayNumber: 1, karensavdrag: 960, sickPay: 8640 },
    ]);
    expect(readings(valueOf(employment, '2026-03-03', '2026-03-29'))).toEqual([]);
  });

  it('is named where it leaves the employer no day at all', () => {
    const employment = { from: '2026-03-02', to: '2026-03-29', pay: HOURLY };
    const whole = valueOf(employment, '2026-03-02', '2026-03-29');
    expect(readings(whole)).toEqual([
      [
        'days-before-the-right',
        'counted',
        '2026-03-16',
        [
          { if: 'counted', dayNumber: 15, karensavdrag: 0, sickPay: 0 },
          { if: 'not-counted', dayNumber: 1, karensavdrag: 960, sickPay: 8640 },
        ],
      ],
    ]);
  });

  it('has no amounts where the pay is not known', () => {
    const value = valueOf({ from: '2026-06-15', to: '2026-07-12' }, '2026-06-22', '2026-07-05');
    expect(readings(value)[0]?.[3]).toEqual([
      { if: 'counted', dayNumber: 8, karensavdrag: null, sickPay: null },
      { if: 'not-counted', dayNumber: 1, karensavdrag: null, sickPay: null },
    ]);
  });

  it.each([
    ['2026-06-15', '2026-06-28', 'a sickness that ends before the right'],
    ['2026-06-29', '2026-07-05', 'a sickness that begins with the right'],
  ])('does not arise from %s to %s: %s', (from, to) => {
    expect(readings(valueOf({ from: '2026-06-15', to: '2026-07-12', pay: HOURLY }, from, to))).toEqual([]);
  });

  it('arises at a relapse after the right has begun', () => {
    const employment = { from: '2026-06-15', to: '2026-07-12', pay: HOURLY };
    const spells = [
      { from: '2026-06-22', to: '2026-06-26', extent: 1 },
      { from: '2026-06-30', to: '2026-07-03', extent: 1 },
    ];
    expect(
      readings(valueOf(employment, '', '', { spells })).map(([question, , from]) => [question, from]),
    ).toEqual([
      ['days-before-the-right', '2026-06-30'],
      ['karensavdrag-after-qualifying-time', '2026-06-30'],
    ]);
  });
});

describe('the reading of the karensavdrag', () => {
  const questions = (
    more: Partial<Case>,
    employment = { from: '2026-06-15', to: '2026-07-12', pay: HOURLY },
  ) => readings(valueOf(employment, '2026-06-22', '2026-07-05', more)).map(([question]) => question);

  it('does not arise where the sick pay has none', () => {
    const earlierDeductions = Array.from(
      { length: 10 },
      (_, i) => `2026-${i < 5 ? '01' : '02'}-${10 + (i % 5) * 2}`,
    );
    expect(questions({ earlierDeductions })).toEqual(['days-before-the-right']);
  });

  it('does not arise where no benefit was paid before it', () => {
    expect(questions({ spells: [{ from: '2026-06-22', to: '2026-07-05', extent: 0.2 }] })).toEqual([
      'days-before-the-right',
    ]);
  });
});
