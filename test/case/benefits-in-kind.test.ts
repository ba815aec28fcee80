/**
 * Benefits in kind (SjLL 6 §, AD 1993 nr 52): one that goes on is not lost, one that stops is lost with the hours.
 *
 * 26 000 kr for 40 hours is 150 kr an hour, 1 200 kr a day, 6 000 kr a week: sick pay 960 kr a day, a karensavdrag of 960 kr. A
 * benefit worth 5 200 kr a month is 30 kr an hour, 240 kr a day, 1 200 kr a week: sick pay 192 kr a day, 192 kr of karensavdrag.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payrollLines } from '../../src/formats.js';
import { assess, InvalidInput, type BenefitInKind, type Case, type CaseEmployment } from '../../src/index.js';
import { holdsForAll } from '../support/properties.js';

const EMPLOYMENT: CaseEmployment = {
  from: '2020-01-01',
  to: null,
  pay: { monthly: 26000, hoursPerWeek: 40 },
};
/** Monday to Friday. */
const ONE_WEEK = { from: '2026-03-02', to: '2026-03-06', extent: 1 };
const CAR: BenefitInKind = { kind: 'car', goesOn: false, monthlyValue: 5200 };

function caseOf(employment: Partial<CaseEmployment>, facts: Partial<Case> = {}): Case {
  return { ref: 'A-1', employment: { ...EMPLOYMENT, ...employment }, spells: [ONE_WEEK], ...facts };
}

function assessed(employment: Partial<CaseEmployment>, facts?: Partial<Case>) {
  return assess(caseOf(employment, facts), { asOf: '2026-04-01' });
}

function sickPayOf(employment: Partial<CaseEmployment>, facts?: Partial<Case>) {
  return assessed(employment, facts).value.money.sickPay[0];
}

function readingsOf(employment: Partial<CaseEmployment>, facts?: Partial<Case>) {
  return assessed(employment, facts).value.open.map(({ interpretation }) => interpretation?.question);
}

const NOT_LOST = { partsLost: 0, payLost: 6000, sickPayBefore: 4800, karensavdrag: 960, sickPay: 3840 };
const LOST = { partsLost: 1200, payLost: 7200, sickPayBefore: 5760, karensavdrag: 1152, sickPay: 4608 };
/** On three of the five days. */
const IN_PART = { partsLost: 720, payLost: 6720, sickPayBefore: 5376 };

describe('a benefit in kind', () => {
  it.each([
    ['that goes on', [{ ...CAR, goesOn: true }], NOT_LOST],
    ['that stops', [CAR], LOST],
    ['worth nothing that stops', [{ ...CAR, monthlyValue: 0 }], NOT_LOST],
    ['that stops, beside one that goes on', [CAR, { kind: 'meals', goesOn: true, monthlyValue: 900 }], LOST],
    [
      'in two parts that stop',
      [
        { kind: 'meals', goesOn: false, monthlyValue: 2200.4 },
        { kind: 'housing', goesOn: false, monthlyValue: 2999.6 },
      ],
      LOST,
    ],
    ['until the day before', [{ ...CAR, to: '2026-03-01' }], NOT_LOST],
    ['until the first day', [{ ...CAR, to: '2026-03-02' }], { partsLost: 240, karensavdrag: 1152 }],
    ['until Wednesday', [{ ...CAR, to: '2026-03-04' }], { ...IN_PART, karensavdrag: 1152, sickPay: 4224 }],
    ['from the first day', [{ ...CAR, from: '2026-03-02' }], LOST],
    // The karensavdrag is that of the first day.
    ['from Wednesday', [{ ...CAR, from: '2026-03-04' }], { ...IN_PART, karensavdrag: 960, sickPay: 4416 }],
    ['from the last day', [{ ...CAR, from: '2026-03-06' }], { partsLost: 240, karensavdrag: 960 }],
    ['from the day after', [{ ...CAR, from: '2026-03-07' }], NOT_LOST],
    [
      'for another from Wednesday',
      [
        { ...CAR, to: '2026-03-03' },
        { kind: 'meals', goesOn: false, monthlyValue: 2600, from: '2026-03-04' },
      ],
      { partsLost: 840, karensavdrag: 1152 },
    ],
  ] as const)('%s', (_, inKind, expected) => {
    expect(sickPayOf({ inKind })).toMatchObject(expected);
  });

  it('of an hourly employee follows the hours too', () => {
    expect(sickPayOf({ pay: { hourly: 150, hoursPerWeek: 40 }, inKind: [CAR] })).toMatchObject(LOST);
  });

  it('has no amount where the pay is not known', () => {
    const { value } = assess(
      { ref: 'A-1', employment: { from: '2020-01-01', to: null, inKind: [CAR] }, spells: [ONE_WEEK] },
      { asOf: '2026-04-01' },
    );
    expect(value.money.sickPay).toEqual([]);
    expect(value.open.map(({ id }) => id)).toContain('pay');
  });

  it('follows the hours that were missed', () => {
    const spells = [{ ...ONE_WEEK, extent: 0.5 }];
    expect(sickPayOf({ inKind: [CAR] }, { spells })).toMatchObject({ partsLost: 600, karensavdrag: 1152 });
  });

  it('follows the convention of the pay', () => {
    const spells = [{ ...ONE_WEEK, to: '2026-03-13' }];
    // Ten working days in twelve calendar days at 3.3 % of 5 200 kr each.
    const state = sickPayOf({ convention: 'state', inKind: [CAR] }, { spells });
    expect(state).toMatchObject({ partsLost: 2059.2, payLost: 10296 + 2059.2 });
    // Four of the days at 4.6 %, whatever days the benefit has.
    const short = sickPayOf({ convention: 'state', inKind: [{ ...CAR, to: '2026-03-05' }] });
    expect(short).toMatchObject({ partsLost: 956.8 });
    // Beyond five working days the first four calendar days at 3.3 %.
    const long = sickPayOf({ convention: 'state', inKind: [{ ...CAR, to: '2026-03-05' }] }, { spells });
    expect(long).toMatchObject({ partsLost: 686.4 });
  });

  it('is lost without sick pay in the hours of the karens', () => {
    const ofHours = sickPayOf({ convention: 'karensperiod', inKind: [CAR] });
    expect(ofHours).toMatchObject({ ...LOST, karensHours: 8 });
    // Ten hours on Monday: the karens takes eight of them.
    const schedule = { mon: 10, tue: 10, wed: 10, thu: 10 };
    const longDays = sickPayOf({ convention: 'karensperiod', inKind: [CAR], schedule });
    expect(longDays).toMatchObject({ ...LOST, karensHours: 8 });
    const most = sickPayOf({ convention: 'karensperiod', mostKarensHours: 7, inKind: [CAR] });
    expect(most).toMatchObject({ partsLost: 1200, karensavdrag: 7 * 144, sickPay: 5760 - 7 * 144 });
    const fromTuesday = sickPayOf({ convention: 'karensperiod', inKind: [{ ...CAR, from: '2026-03-03' }] });
    expect(fromTuesday).toMatchObject({ partsLost: 960, karensavdrag: 960, sickPay: 5568 - 960 });
    const exempt = sickPayOf({ convention: 'karensperiod', inKind: [CAR], seafarer: true });
    expect(exempt).toMatchObject({ karensavdrag: 0, sickPay: 5760 });
  });

  it('is in the average week by its hours, beside the other parts', () => {
    // 20 % of 80 % of 36 h × 180 kr + 500 kr.
    const averageWeek = { hours: 36, parts: 500 };
    expect(sickPayOf({ averageWeek, inKind: [CAR] })).toMatchObject({ karensavdrag: 1116.8 });
    expect(assessed({ inKind: [CAR] }).assumptions ?? []).not.toContainEqual(
      expect.objectContaining({ fact: 'employment.averageWeek.parts' }),
    );
  });

  it('is what the case tells on a day for which it does, beside other parts', () => {
    const lost = [
      { date: '2026-03-03', kind: 'in-kind', amount: 100 },
      { date: '2026-03-04', kind: 'shift', amount: 10 },
    ] as const;
    expect(sickPayOf({ inKind: [CAR] }, { lost })).toMatchObject({ partsLost: 4 * 240 + 100 + 10 });
    expect(sickPayOf({}, { lost })).toMatchObject({ partsLost: 110 });
  });

  it('is exact until it is published', () => {
    // 1 000 kr a month is 46.153… kr a day; one whole day is exactly the karensavdrag.
    const inKind = [{ ...CAR, monthlyValue: 1000 }];
    const spells = [{ ...ONE_WEEK, to: '2026-03-02' }];
    expect(sickPayOf({ inKind }, { spells })).toMatchObject({ partsLost: 46.15, sickPay: 0, remaining: 0 });
  });

  it('tells its measure where some of it was lost', () => {
    expect(readingsOf({ inKind: [CAR] })).toContain('benefit-in-kind-that-stops');
    expect(readingsOf({ inKind: [{ ...CAR, from: '2026-03-06' }] })).toContain('benefit-in-kind-that-stops');
    expect(readingsOf({ inKind: [{ ...CAR, goesOn: true }] })).not.toContain('benefit-in-kind-that-stops');
    expect(readingsOf({ inKind: [{ ...CAR, from: '2026-03-07' }] })).not.toContain(
      'benefit-in-kind-that-stops',
    );
    const spells = [{ ...ONE_WEEK, to: '2026-03-02' }];
    const lost = [{ date: '2026-03-02', kind: 'in-kind', amount: 100 }] as const;
    expect(readingsOf({ inKind: [CAR] }, { spells, lost })).not.toContain('benefit-in-kind-that-stops');
  });

  it('that begins within the period makes the week of each day another', () => {
    expect(readingsOf({ inKind: [CAR] })).not.toContain('average-week-of-period');
    const { open } = assessed({ inKind: [{ ...CAR, from: '2026-03-04' }] }).value;
    const question = open.find(({ interpretation }) => interpretation?.question === 'average-week-of-period');
    expect(question).toMatchObject({
      from: '2026-03-04',
      sickPayOutcomes: [
        { if: 'pay-at-period-start', karensavdrag: 960, sickPay: 4416 },
        { if: 'pay-of-each-day', karensavdrag: 1152, sickPay: 4224 },
      ],
    });
  });

  it('changes with the pay', () => {
    const pay = [
      { from: '2020-01-01', monthly: 26000, hoursPerWeek: 40 },
      { from: '2026-03-04', monthly: 13000, hoursPerWeek: 20 },
    ];
    // Half the hours for the same value: 60 kr an hour, as much a day.
    expect(sickPayOf({ pay, inKind: [CAR] })).toMatchObject({ partsLost: 1200, payLost: 2400 + 1800 + 1200 });
  });

  it('has a line of its own beside the sick pay on the basic pay, and no deduction', () => {
    const { value } = payrollLines(caseOf({ inKind: [CAR] }), {
      asOf: '2026-04-01',
      from: '2026-03-01',
      to: '2026-03-31',
    });
    expect(value.lines.map(({ kind, part, amount }) => [kind, part, amount])).toEqual([
      ['absence', undefined, -6000],
      ['sick-pay', undefined, 4800],
      ['sick-pay-parts', 'in-kind', 960],
      ['karensavdrag', undefined, -1152],
    ]);
  });
});

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`);
const period = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const benefit = fc
  .record({
    kind: fc.constantFrom('car', 'meals', 'housing', 'other'),
    monthlyValue: fc.integer({ min: 0, max: 2_000_000 }).map((ore) => ore / 100),
    held: period,
  })
  .map(({ held, ...given }): Omit<BenefitInKind, 'goesOn'> => ({ ...given, ...held }));
const convention = fc.constantFrom('annual-hours', 'working-days-21', 'state', 'karensperiod', 'municipal');
const spell = fc
  .record({ held: period, extent: fc.constantFrom(1, 0.5) })
  .map(({ held, extent }) => ({ ...held, extent }));

describe('for any benefit', () => {
  it('nothing changes where it goes on', () => {
    holdsForAll(
      fc.record({ inKind: fc.array(benefit, { maxLength: 3 }), convention, spell }),
      ({ inKind, convention, spell }) => {
        const facts = { spells: [spell] };
        const goingOn = inKind.map((given) => ({ ...given, goesOn: true }));
        expect(assessed({ convention, inKind: goingOn }, facts)).toEqual(assessed({ convention }, facts));
      },
    );
  });

  it('one that always stops is lost as so much more monthly pay would be', () => {
    holdsForAll(fc.record({ benefit, convention, spell }), ({ benefit, convention, spell }) => {
      const facts = { spells: [spell] };
      const { kind, monthlyValue } = benefit;
      const apart = sickPayOf({ convention, inKind: [{ kind, goesOn: false, monthlyValue }] }, facts);
      const monthly = Math.round((26000 + monthlyValue) * 100) / 100;
      const together = sickPayOf({ convention, pay: { monthly, hoursPerWeek: 40 } }, facts);
      // Where the karens takes hours, what is left of it is told on the basic pay.
      const left = convention === 'karensperiod' ? { remaining: together?.remaining } : {};
      expect({ ...apart, partsLost: 0, ...left }).toEqual(together);
    });
  });
});

it.each([
  ['another kind', { ...CAR, kind: 'boat' }, 'kind', 'not-an-option'],
  ['a value below nothing', { ...CAR, monthlyValue: -1 }, 'monthlyValue', 'negative'],
  ['a reversed time', { ...CAR, from: '2026-03-02', to: '2026-03-01' }, 'to', 'reversed'],
  ['nothing of whether it goes on', { kind: 'car', monthlyValue: 1 }, 'goesOn', 'missing'],
])('refuses %s', (_, benefit, field, code) => {
  const issues = (): unknown => {
    try {
      return assessed({ inKind: [benefit as BenefitInKind] });
    } catch (error) {
      if (error instanceof InvalidInput) return error.issues.map(({ path, code }) => [path.join('.'), code]);
      throw error;
    }
  };
  expect(issues()).toEqual([[`employment.inKind.0.${field}`, code]]);
});
