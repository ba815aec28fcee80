import type {
  SpecialCasesInput,
  SpecialCasesReason,
} from '../../../src/rules/sickness-benefit/special-cases/special-cases.js';
import { citing, guidance, type Row } from '../../support/rows.js';

/** Nothing but what the answer always rests on. */
const DAY: SpecialCasesInput = {
  on: '2026-05-01',
  extent: 1,
  bornOn: '1990-04',
  compensationEndedOn: '2020-03-31',
};

/** Whose target age is decided. */
const OLDER: SpecialCasesInput = { ...DAY, bornOn: '1964-04' };

const paid = (amount: number): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { amount, reason: 'payable' },
});
const nothing = (reason: SpecialCasesReason, paragraf: string): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { amount: 0, reason, mostPerDay: 0, ordinaryBenefit: 0, annuityPerDay: 0, fortnight: null },
  basis: citing(paragraf),
});

const PROVISIONAL = { fact: 'targetAge', assumed: '67' };

/** By the first day of the amounts: whole, three quarters, half, a quarter; then the whole beside ¼, ½, ¾ compensation. */
const AMOUNTS: readonly (readonly [on: string, byExtent: readonly number[], beside: readonly number[]])[] = [
  ['2012-01-01', [160, 120, 80, 40], [120, 80, 40]],
  ['2024-12-31', [160, 120, 80, 40], [120, 80, 40]],
  ['2025-01-01', [230, 173, 115, 58], [173, 115, 58]],
  ['2026-05-01', [230, 173, 115, 58], [173, 115, 58]],
];
const EXTENTS = [1, 0.75, 0.5, 0.25] as const;
const COMPENSATIONS = [0.25, 0.5, 0.75] as const;

/** Partial benefit beside compensation: a fraction of the whole there, in whole kronor, half up. */
const FRACTIONS: readonly (readonly [
  compensation: 0.25 | 0.5 | 0.75,
  extent: 0.75 | 0.5 | 0.25,
  amount: number,
  rounded: boolean,
])[] = [
  [0.25, 0.75, 130, true],
  [0.25, 0.5, 87, true],
  [0.25, 0.25, 43, true],
  [0.5, 0.75, 86, true],
  [0.5, 0.5, 58, true],
  [0.5, 0.25, 29, true],
  [0.75, 0.75, 44, true],
  [0.75, 0.5, 29, false],
  [0.75, 0.25, 15, true],
];
const FRACTION_ROUNDING = {
  question: 'fraction-rounding',
  taken: 'whole-kronor-half-up',
  other: ['to-the-ore'],
};

export const rows: readonly Row<SpecialCasesInput>[] = [
  {
    name: 'half benefit (28 a:9), nothing else known',
    input: { on: '2026-05-01', extent: 0.5 },
    expect: {
      outcome: 'decided',
      value: {
        amount: 115,
        reason: 'payable',
        mostPerDay: 115,
        ordinaryBenefit: 0,
        annuityPerDay: 0,
        fortnight: null,
      },
      basis: citing('3', '4', '9', '11', '12', '13', '14'),
      assumptions: [
        { fact: 'compensationEndedOn', assumed: 'before' },
        { fact: 'bornOn', assumed: 'before-target-age' },
      ],
    },
    absent: ['interpretations'],
  },
  {
    name: 'born 1990: the target age is not fixed yet',
    input: DAY,
    expect: { ...paid(230), assumptions: [PROVISIONAL] },
  },
  {
    name: 'born 1960: everything known',
    input: { ...DAY, bornOn: '1960-04' },
    expect: paid(230),
    absent: ['assumptions'],
  },
  ...AMOUNTS.flatMap(([on, byExtent, beside]): Row<SpecialCasesInput>[] => [
    ...EXTENTS.map((extent, i) => ({
      name: `at ${extent} on ${on}`,
      input: { on, extent },
      expect: paid(byExtent[i] as number),
    })),
    ...COMPENSATIONS.map((sicknessCompensation, i) => ({
      name: `whole beside ${sicknessCompensation} sickness compensation on ${on}`,
      input: { on, extent: 1 as const, sicknessCompensation },
      expect: paid(beside[i] as number),
      absent: ['interpretations'] as const,
    })),
  ]),
  ...FRACTIONS.map(([sicknessCompensation, extent, amount, rounded]): Row<SpecialCasesInput> => ({
    name: `at ${extent} beside ${sicknessCompensation} sickness compensation`,
    input: { ...DAY, extent, sicknessCompensation },
    expect: { ...paid(amount), ...(rounded && { interpretations: [FRACTION_ROUNDING] }) },
    ...(!rounded && { absent: ['interpretations'] as const }),
  })),
  {
    name: 'an SGI of 40 000: 230 − 80',
    input: { ...DAY, sgi: 40_000, level: 'continuation' },
    expect: { outcome: 'decided', value: { amount: 150, ordinaryBenefit: 80 }, assumptions: [PROVISIONAL] },
  },
  {
    name: 'the level not told: continuation, which matters',
    input: { ...DAY, sgi: 40_000 },
    expect: {
      ...paid(150),
      assumptions: [{ fact: 'level', assumed: 'continuation' }, PROVISIONAL],
    },
  },
  {
    name: 'on normal level 85 are taken off',
    input: { ...DAY, sgi: 40_000, level: 'normal' },
    expect: { outcome: 'decided', value: { amount: 145, ordinaryBenefit: 85 } },
  },
  {
    name: 'so small an SGI that the level does not matter',
    input: { ...DAY, sgi: 100 },
    expect: { ...paid(230), assumptions: [PROVISIONAL] },
  },
  {
    name: 'half benefit with an SGI: 115 − half of 80',
    input: { ...DAY, extent: 0.5, sgi: 40_000, level: 'continuation' },
    expect: { outcome: 'decided', value: { amount: 75, ordinaryBenefit: 40 } },
  },
  {
    name: 'an SGI beside sickness compensation: 115 − 80 (13 § third para.)',
    input: { ...DAY, sicknessCompensation: 0.5, sgi: 40_000, level: 'continuation' },
    expect: { outcome: 'decided', value: { amount: 35, mostPerDay: 115 } },
  },
  {
    name: 'ordinary benefit above the most beside compensation: nothing, and never less',
    input: { ...DAY, sicknessCompensation: 0.75, sgi: 40_000 },
    expect: { outcome: 'decided', value: { amount: 0, reason: 'nothing-left', mostPerDay: 58 } },
  },
  {
    name: 'partial ordinary benefit whose rounding is open',
    input: { ...DAY, extent: 0.5, sgi: 13_400, level: 'continuation' },
    expect: {
      outcome: 'decided',
      value: { ordinaryBenefit: 14, amount: 101 },
      interpretations: [
        { question: 'partial-amount-rounding', taken: 'from-whole-day-amount', other: ['from-exact-value'] },
      ],
    },
  },
  {
    name: 'the other reading of it',
    input: {
      ...DAY,
      extent: 0.5,
      sgi: 13_400,
      level: 'continuation',
      readings: { partialRounding: 'from-exact-value' },
    },
    expect: { outcome: 'decided', value: { ordinaryBenefit: 13, amount: 102 } },
  },
  {
    name: 'an SGI whose whole benefit is a krona short of 230',
    input: { ...DAY, sgi: 115_100, level: 'continuation' },
    expect: { ...paid(1), value: { amount: 1, ordinaryBenefit: 229 } },
  },
  {
    name: 'one whose whole benefit rounds to 230 (4 §)',
    input: { ...DAY, sgi: 115_200 },
    expect: nothing('benefit-is-enough', '4'),
  },
  {
    name: 'a krona below the SGI that ends the right',
    input: { ...DAY, sgi: 115_399 },
    expect: nothing('benefit-is-enough', '4'),
  },
  {
    name: 'the SGI that ends the right (19 §)',
    input: { ...DAY, sgi: 115_400 },
    expect: { ...nothing('sgi-ends-right', '19'), assumptions: [PROVISIONAL] },
  },
  {
    name: 'before 2025: a krona short of 160',
    input: { on: '2024-12-31', extent: 1, sgi: 80_000, level: 'continuation' },
    expect: paid(1),
  },
  {
    name: 'before 2025: 160',
    input: { on: '2024-12-31', extent: 1, sgi: 80_100 },
    expect: nothing('benefit-is-enough', '4'),
  },
  {
    name: 'before 2025: a krona below the SGI that ended the right',
    input: { on: '2024-12-31', extent: 1, sgi: 80_299 },
    expect: nothing('benefit-is-enough', '4'),
  },
  {
    name: 'before 2025: the SGI that ended the right',
    input: { on: '2024-12-31', extent: 1, sgi: 80_300 },
    expect: nothing('sgi-ends-right', '19'),
  },
  {
    name: 'an annuity whose day amount ends in .50: half down',
    input: { ...DAY, annuity: 36_682.5 },
    expect: { outcome: 'decided', value: { amount: 130, annuityPerDay: 100 } },
  },
  {
    name: 'an öre more: up',
    input: { ...DAY, annuity: 36_682.51 },
    expect: { outcome: 'decided', value: { amount: 129, annuityPerDay: 101 } },
  },
  {
    name: 'an annuity of a krona a day for 365 days',
    input: { ...DAY, annuity: 83_767.5 },
    expect: { outcome: 'decided', value: { amount: 1, annuityPerDay: 229 } },
    absent: ['interpretations'],
  },
  {
    name: 'an annuity that takes everything',
    input: { ...DAY, annuity: 200_000 },
    expect: { outcome: 'decided', value: { amount: 0, reason: 'nothing-left', annuityPerDay: 548 } },
  },
  {
    name: 'an annuity before 2025',
    input: { on: '2024-12-31', extent: 1, annuity: 36_682.5 },
    expect: { outcome: 'decided', value: { amount: 60, annuityPerDay: 100 } },
  },
  {
    name: 'an annuity before 2025 whose day amount goes up',
    input: { on: '2024-12-31', extent: 1, annuity: 36_682.51 },
    expect: { outcome: 'decided', value: { amount: 59, annuityPerDay: 101 } },
  },
  {
    name: 'an annuity of nothing',
    input: { ...DAY, annuity: 0 },
    expect: { outcome: 'decided', value: { amount: 230, annuityPerDay: 0 } },
  },
  {
    name: 'an annuity beside sickness compensation is not taken off (14 § third para.)',
    input: { ...DAY, annuity: 36_682.5, sicknessCompensation: 0.25 },
    expect: { outcome: 'decided', value: { amount: 173, annuityPerDay: 0 } },
  },
  {
    name: 'the first fourteen days: ten days at 230 − 1 500 (12 §)',
    input: { ...DAY, sgi: 40_000, firstFourteenDays: { days: 10, ordinaryBenefit: 1500 } },
    expect: {
      outcome: 'decided',
      value: { amount: 230, ordinaryBenefit: 0, fortnight: 800 },
      assumptions: [PROVISIONAL],
    },
    absent: ['interpretations'],
  },
  {
    name: 'fourteen days with as much ordinary benefit',
    input: { ...DAY, firstFourteenDays: { days: 14, ordinaryBenefit: 3220 } },
    expect: { outcome: 'decided', value: { fortnight: 0 } },
  },
  {
    name: 'more ordinary benefit: never less than nothing',
    input: { ...DAY, firstFourteenDays: { days: 14, ordinaryBenefit: 3220.01 } },
    expect: { outcome: 'decided', value: { fortnight: 0 } },
  },
  {
    name: 'an annuity in the first fourteen days',
    input: { ...DAY, annuity: 36_500, firstFourteenDays: { days: 2, ordinaryBenefit: 10.5 } },
    expect: {
      outcome: 'decided',
      value: { amount: 130, fortnight: 249.5 },
      interpretations: [
        { question: 'annuity-in-first-fourteen-days', taken: 'taken-off-each-day', other: ['not-taken-off'] },
      ],
    },
  },
  {
    name: 'never had either compensation',
    input: { ...DAY, compensationEndedOn: null },
    expect: nothing('no-ended-compensation', '3'),
  },
  {
    name: 'the last day of the compensation',
    input: { ...DAY, compensationEndedOn: '2026-05-01' },
    expect: nothing('compensation-not-ended', '5'),
  },
  {
    name: 'the day after it',
    input: { ...DAY, compensationEndedOn: '2026-04-30' },
    expect: paid(230),
  },
  {
    name: 'studies with support',
    input: { ...DAY, studiesWithSupport: true },
    expect: nothing('studies', '6'),
  },
  { name: 'in a programme', input: { ...DAY, inProgramme: true }, expect: nothing('programme', '6') },
  {
    name: 'neither',
    input: { ...DAY, studiesWithSupport: false, inProgramme: false },
    expect: paid(230),
  },
  {
    name: 'the last day before the month of the target age',
    input: { ...DAY, on: '2025-11-30', bornOn: '1959-12' },
    expect: paid(230),
  },
  {
    name: 'the first day of that month',
    input: { ...DAY, on: '2025-12-01', bornOn: '1959-12' },
    expect: nothing('target-age', '7'),
  },
  {
    name: 'the day before the chapter existed: no',
    input: { ...DAY, on: '2011-12-31' },
    expect: { ...nothing('not-in-force', ''), basis: [] },
  },

  // The insurance by residence (5:9 p. 6–7): from 2027 in words that have not been read.
  {
    name: 'the last day of the insurance by residence as read',
    input: { ...OLDER, on: '2026-12-31', benefitBar: false },
    expect: paid(230),
    absent: ['assumptions'],
  },
  {
    name: 'the first day of lawful stay and qualification',
    input: { ...OLDER, on: '2027-01-01', benefitBar: false },
    expect: {
      outcome: 'undetermined',
      missing: ['coveredByResidence'],
      alternatives: [
        { if: 'insured', value: { amount: 230, reason: 'payable' } },
        { if: 'not-insured', value: { amount: 0, reason: 'not-insured', mostPerDay: 0 } },
      ],
    },
  },
  {
    name: 'insured from 2027 on',
    input: { ...OLDER, on: '2027-01-01', benefitBar: false, coveredByResidence: true },
    expect: paid(230),
    absent: ['assumptions'],
  },
  {
    name: 'not insured from 2027 on',
    input: { ...OLDER, on: '2027-01-01', coveredByResidence: false },
    expect: {
      outcome: 'decided',
      value: { amount: 0, reason: 'not-insured', mostPerDay: 0 },
      basis: [{ kapitel: '5', paragraf: '9' }, guidance('2025/26:136')],
    },
    absent: ['assumptions'],
  },
  {
    name: 'the day before, the new requirements do not matter',
    input: { ...OLDER, on: '2026-12-31', benefitBar: false, coveredByResidence: false },
    expect: paid(230),
  },
  {
    name: 'nothing left to pay: whether insured does not matter',
    input: { ...OLDER, on: '2027-01-01', studiesWithSupport: true },
    expect: nothing('studies', '6'),
  },
  {
    name: 'an annuity that takes it all: whether insured does not matter',
    input: { ...OLDER, on: '2027-01-01', annuity: 100_000, benefitBar: false },
    expect: { outcome: 'decided', value: { amount: 0, reason: 'nothing-left' } },
  },

  // The bar from benefit (prop. 2025/26:210).
  {
    name: 'the day before a bar could be decided',
    input: { ...OLDER, on: '2026-06-30', benefitBar: true },
    expect: paid(230),
    absent: ['assumptions'],
  },
  {
    name: 'barred on the first day',
    input: { ...OLDER, on: '2026-07-01', benefitBar: true },
    expect: {
      outcome: 'decided',
      value: { amount: 0, reason: 'benefit-bar' },
      basis: [guidance('2025/26:210')],
    },
    absent: ['assumptions'],
  },
  {
    name: 'no bar told of on that day: none is assumed',
    input: { ...OLDER, on: '2026-07-01' },
    expect: { ...paid(230), assumptions: [{ fact: 'benefitBar', assumed: 'none' }] },
  },
  {
    name: 'not barred',
    input: { ...OLDER, on: '2026-07-01', benefitBar: false },
    expect: paid(230),
    absent: ['assumptions'],
  },
];
