import type { HoursAmountInput } from '../../../src/rules/sickness-benefit/hours-amount/hours-amount.js';
import { citing, notCovered, type Row } from '../../support/rows.js';
import { undecided } from '../../support/undecided.js';

const DAY = {
  on: '2026-05-01',
  sgi: 416_000,
  level: 'normal',
  extent: 1,
  annualHours: 2_080,
  hours: 8,
  days: 1,
} as const;

/** 1 250 × 0.776 / 1 940 is exactly 0.50 kr an hour. */
const HALF_KRONA = { ...DAY, sgi: 1_250, annualHours: 1_940, hours: 100, days: 10 };

export const rows: readonly Row<HoursAmountInput>[] = [
  {
    name: '322 816 / 2 080 = 155.20 an hour, eight hours',
    input: DAY,
    expect: {
      outcome: 'decided',
      value: {
        hourly: 155,
        wholeDay: 1_240,
        amount: 1_240,
        yearlyBasis: 322_816,
        annualHours: 2_080,
        hours: 8,
      },
      basis: citing('7', '10', '29', '13', '14', '16'),
    },
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: '302 640 / 2 080 = 145.50 on the continuation level, up, which is open',
    input: { ...DAY, level: 'continuation' },
    expect: {
      outcome: 'decided',
      value: { hourly: 146, wholeDay: 1_168, yearlyBasis: 302_640 },
      interpretations: [{ question: 'hourly-half', taken: 'up', other: ['down'] }],
    },
  },
  {
    name: 'the quotient down under the other reading',
    input: { ...DAY, level: 'continuation', readings: { hourlyHalf: 'down' } },
    expect: {
      outcome: 'decided',
      value: { hourly: 145, wholeDay: 1_160 },
      interpretations: [{ question: 'hourly-half', taken: 'down', other: ['up'] }],
    },
  },
  {
    name: 'the named default reading is the default',
    input: { ...DAY, level: 'continuation', readings: { hourlyHalf: 'up' } },
    expect: { outcome: 'decided', value: { hourly: 146 } },
  },
  {
    name: 'half a krona an hour becomes one',
    input: HALF_KRONA,
    expect: { outcome: 'decided', value: { hourly: 1, wholeDay: 10 } },
  },
  {
    name: 'or none',
    input: { ...HALF_KRONA, readings: { hourlyHalf: 'down' } },
    expect: { outcome: 'decided', value: { hourly: 0, wholeDay: 0, amount: 0 } },
  },
  {
    name: 'an öre less SGI is below the half under both',
    input: { ...HALF_KRONA, sgi: 1_249.99 },
    expect: { outcome: 'decided', value: { hourly: 0 } },
    absent: ['interpretations'],
  },

  // Whole hours, half an hour upwards.
  {
    name: 'annual working time of 2 079.50 hours is 2 080',
    input: { ...DAY, annualHours: 2_079.5 },
    expect: { outcome: 'decided', value: { annualHours: 2_080, hourly: 155 } },
  },
  {
    name: 'annual working time of 2 079.49 hours is 2 079',
    input: { ...DAY, annualHours: 2_079.49 },
    expect: { outcome: 'decided', value: { annualHours: 2_079 } },
  },
  {
    name: 'half an hour a year is one',
    input: { ...DAY, sgi: 100, annualHours: 0.5 },
    expect: { outcome: 'decided', value: { annualHours: 1, hourly: 78, wholeDay: 624 } },
  },
  {
    name: 'seven and a half hours are eight',
    input: { ...DAY, hours: 7.5 },
    expect: { outcome: 'decided', value: { hours: 8, wholeDay: 1_240 } },
  },
  {
    name: '7.49 hours are seven',
    input: { ...DAY, hours: 7.49 },
    expect: { outcome: 'decided', value: { hours: 7, wholeDay: 1_085 } },
  },
  {
    name: 'no hours, no benefit',
    input: { ...DAY, hours: 0 },
    expect: { outcome: 'decided', value: { hours: 0, wholeDay: 0, amount: 0 } },
  },
  {
    name: 'less than half an hour is none',
    input: { ...DAY, hours: 0.49 },
    expect: { outcome: 'decided', value: { hours: 0, wholeDay: 0 } },
  },

  // Several days: the hours together, rounded once, over the days.
  {
    name: '22 hours and 40 hundredths on three days: 22 × 155 / 3 = 1 136.67',
    input: { ...DAY, hours: 22.4, days: 3 },
    expect: { outcome: 'decided', value: { hours: 22, wholeDay: 1_137 } },
  },
  {
    name: 'a whole day of 0.50 is rounded up: 1 hour of 155 on 310 days',
    input: { ...DAY, hours: 1, days: 310 },
    expect: { outcome: 'decided', value: { wholeDay: 1 } },
  },
  {
    name: 'and a little less down: on 311 days',
    input: { ...DAY, hours: 1, days: 311 },
    expect: { outcome: 'decided', value: { wholeDay: 0 } },
  },
  {
    name: 'twenty-four hours on one day',
    input: { ...DAY, hours: 24, days: 1 },
    expect: { outcome: 'decided', value: { wholeDay: 3_720 } },
  },

  // Parts.
  {
    name: 'half of 1 085 is 542.50: up',
    input: { ...DAY, hours: 7, extent: 0.5 },
    expect: { outcome: 'decided', value: { wholeDay: 1_085, amount: 543 } },
    absent: ['interpretations'],
  },
  {
    name: 'half of 1 137 is 568.50: up; half of the exact 1 136.67 would go down',
    input: { ...DAY, hours: 22, days: 3, extent: 0.5 },
    expect: {
      outcome: 'decided',
      value: { wholeDay: 1_137, amount: 569 },
      interpretations: [
        {
          question: 'partial-amount-rounding',
          taken: 'from-whole-day-amount',
          other: ['from-exact-value'],
        },
      ],
    },
  },
  {
    name: 'the same from the exact value',
    input: { ...DAY, hours: 22, days: 3, extent: 0.5, readings: { partialRounding: 'from-exact-value' } },
    expect: { outcome: 'decided', value: { wholeDay: 1_137, amount: 568 } },
  },
  {
    name: 'three quarters',
    input: { ...DAY, extent: 0.75 },
    expect: { outcome: 'decided', value: { amount: 930 } },
  },
  {
    name: 'a quarter',
    input: { ...DAY, extent: 0.25 },
    expect: { outcome: 'decided', value: { amount: 310 } },
  },

  // Years.
  {
    name: 'the day before the first amount',
    input: { ...DAY, on: '2009-12-31' },
    expect: notCovered('2010-01-01'),
  },
  {
    name: 'the first day',
    input: { ...DAY, on: '2010-01-01', sgi: 318_000 },
    expect: { outcome: 'decided', value: { hourly: 119, wholeDay: 952 } },
  },
  {
    name: 'a year whose ceiling is not decided',
    input: { ...DAY, on: undecided('01-01') },
    expect: { outcome: 'out-of-scope', reason: 'parameter-unknown' },
  },
];
