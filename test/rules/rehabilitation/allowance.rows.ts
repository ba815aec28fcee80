import type {
  AllowanceInput,
  AllowanceReason,
} from '../../../src/rules/rehabilitation/allowance/allowance.js';
import { citing, guidance, notCovered, type Row } from '../../support/rows.js';
import { undecided } from '../../support/undecided.js';

const DAY: AllowanceInput = {
  on: '2026-05-04',
  sgi: 480_000,
  level: 'normal',
  extent: 1,
  bornOn: '1962-04',
  participates: true,
  purpose: 'shorten-sickness',
  planExists: true,
};

const paid = (wholeDay: number, amount: number): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { right: true, wholeDay, amount, reasons: [] },
});
const no = (...reasons: readonly AllowanceReason[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { right: false, wholeDay: 0, amount: 0, reasons },
});
const kept = (keptTo: string, certificateFrom: string): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { right: true, keptTo, certificateFrom },
});

/** First days of sickness around every change, the last day without and the first day with a certificate, and the latter for the self-employed. */
const PANDEMIC: readonly (readonly [from: string, keptTo: string, certificateFrom: string, own: string])[] = [
  ['2020-07-01', '2020-07-14', '2020-07-15', '2020-07-15'],
  ['2021-09-30', '2021-10-13', '2021-10-14', '2021-10-14'],
  ['2021-10-01', '2021-10-07', '2021-10-08', '2021-10-08'],
  ['2021-12-01', '2021-12-07', '2021-12-08', '2021-12-15'],
  ['2022-01-12', '2022-01-25', '2022-01-26', '2022-01-26'],
  ['2022-04-01', '2022-04-07', '2022-04-08', '2022-04-08'],
];

export const rows: readonly Row<AllowanceInput>[] = [
  {
    name: 'as sickness benefit: an SGI of 480 000',
    input: DAY,
    expect: {
      outcome: 'decided',
      value: {
        right: true,
        wholeDay: 1020,
        amount: 1020,
        longestTo: '2029-03-31',
        keptTo: null,
        certificateFrom: null,
        withinGuidance: true,
        alongside: 'special-grant',
        reasons: [],
      },
      basis: [
        ...['3', '4', '8', '10', '12'].map((paragraf) => ({ paragraf })),
        guidance('vägledning'),
        { paragraf: '7' },
        { paragraf: '10' },
      ],
    },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'nothing known but the amount',
    input: { on: '2026-05-04', sgi: 480_000, level: 'continuation', extent: 0.5 },
    expect: {
      ...paid(957, 479),
      value: { right: true, wholeDay: 957, amount: 479, longestTo: null, withinGuidance: true },
      assumptions: [
        { fact: 'bornOn', assumed: 'before-target-age' },
        { fact: 'participates', assumed: 'true' },
        { fact: 'purpose', assumed: 'as-31-3' },
        { fact: 'planExists', assumed: 'true' },
      ],
    },
  },
  {
    name: 'born in the last month whose target age is decided',
    input: { ...DAY, bornOn: '1965-12' },
    expect: { outcome: 'decided', value: { right: true, longestTo: '2032-11-30' } },
    absent: ['assumptions'],
  },
  {
    name: 'born 1966: the target age is not fixed yet',
    input: { ...DAY, bornOn: '1966-01' },
    expect: {
      outcome: 'decided',
      value: { right: true, longestTo: '2032-12-31' },
      assumptions: [{ fact: 'targetAge', assumed: '67' }],
    },
  },
  { name: 'three quarters', input: { ...DAY, extent: 0.75 }, expect: paid(1020, 765) },
  { name: 'a quarter', input: { ...DAY, extent: 0.25 }, expect: paid(1020, 255) },
  { name: 'unemployed: the cap', input: { ...DAY, unemployed: true }, expect: paid(543, 543) },
  {
    name: 'half unemployed: half of 1 020.49 and half of the cap, which is open',
    input: { ...DAY, unemployed: 0.5 },
    expect: {
      ...paid(782, 782),
      interpretations: [
        { question: 'cap-when-partly-unemployed', taken: 'share-of-cap', other: ['whole-cap'] },
      ],
    },
  },
  {
    name: 'half unemployed, with the whole cap for the unemployed half: 510.25 lie below it',
    input: { ...DAY, unemployed: 0.5, readings: { unemployedPart: 'whole-cap' } },
    expect: paid(1020, 1020),
  },
  {
    name: 'a partial amount whose rounding is open',
    input: { ...DAY, sgi: 480_100, extent: 0.5 },
    expect: {
      ...paid(1021, 511),
      interpretations: [
        { question: 'partial-amount-rounding', taken: 'from-whole-day-amount', other: ['from-exact-value'] },
      ],
    },
  },
  {
    name: 'the other reading of it',
    input: { ...DAY, sgi: 480_100, extent: 0.5, readings: { partialRounding: 'from-exact-value' } },
    expect: paid(1021, 510),
  },
  {
    name: 'not taking part',
    input: { ...DAY, participates: false },
    expect: no('not-participating'),
    absent: ['interpretations'],
  },
  {
    name: 'to prevent or end reduced capacity',
    input: { ...DAY, purpose: 'prevent-or-end-reduced-capacity' },
    expect: paid(1020, 1020),
  },
  { name: 'another purpose', input: { ...DAY, purpose: 'other' }, expect: no('other-purpose') },
  {
    name: 'no plan by Försäkringskassan: a right by statute, not within its guidance',
    input: { ...DAY, planExists: false },
    expect: {
      outcome: 'decided',
      value: { right: true, amount: 1020, withinGuidance: false, reasons: ['no-plan'] },
    },
  },
  {
    name: 'the last day before the month of the target age',
    input: { ...DAY, bornOn: '1959-12', on: '2025-11-30' },
    expect: { outcome: 'decided', value: { right: true, longestTo: '2025-11-30' } },
  },
  {
    name: 'the first day of that month',
    input: { ...DAY, bornOn: '1959-12', on: '2025-12-01' },
    expect: { outcome: 'decided', value: { right: false, longestTo: '2025-11-30', reasons: ['target-age'] } },
  },
  {
    name: 'sick on the first day: kept for a week without a certificate',
    input: { ...DAY, on: '2026-05-01', sickness: { from: '2026-05-01', certificate: false } },
    expect: { ...kept('2026-05-07', '2026-05-08'), basis: citing('5') },
    absent: ['assumptions'],
  },
  {
    name: 'whether there is a certificate is not known',
    input: { ...DAY, sickness: { from: '2026-05-01' } },
    expect: {
      ...kept('2026-05-07', '2026-05-08'),
      assumptions: [{ fact: 'certificate', assumed: 'false' }],
    },
  },
  {
    name: 'the seventh day',
    input: { ...DAY, on: '2026-05-07', sickness: { from: '2026-05-01', certificate: false } },
    expect: kept('2026-05-07', '2026-05-08'),
  },
  {
    name: 'the eighth day without a certificate',
    input: { ...DAY, on: '2026-05-08', sickness: { from: '2026-05-01', certificate: false } },
    expect: no('no-certificate'),
  },
  {
    name: 'the thirtieth day with one',
    input: { ...DAY, on: '2026-05-30', sickness: { from: '2026-05-01', certificate: true } },
    expect: kept('2026-05-30', '2026-05-08'),
  },
  {
    name: 'the thirtieth day without one',
    input: { ...DAY, on: '2026-05-30', sickness: { from: '2026-05-01', certificate: false } },
    expect: no('no-certificate'),
  },
  {
    name: 'the thirty-first day with one',
    input: { ...DAY, on: '2026-05-31', sickness: { from: '2026-05-01', certificate: true } },
    expect: no('sick-too-long'),
  },
  {
    name: 'the thirty-first day without one: too long anyhow',
    input: { ...DAY, on: '2026-05-31', sickness: { from: '2026-05-01', certificate: false } },
    expect: no('sick-too-long'),
  },
  {
    name: 'sick only later',
    input: { ...DAY, sickness: { from: '2026-05-05' } },
    expect: { outcome: 'decided', value: { right: true, keptTo: null, certificateFrom: null } },
    absent: ['assumptions'],
  },
  ...PANDEMIC.flatMap(([from, keptTo, certificateFrom, own]): Row<AllowanceInput>[] => [
    {
      name: `in the pandemic, sick from ${from}`,
      input: { ...DAY, on: from, sgi: 300_000, sickness: { from, certificate: false } },
      expect: kept(keptTo, certificateFrom),
    },
    {
      name: `in the pandemic, sick from ${from}, self-employed`,
      input: { ...DAY, on: from, sgi: 300_000, sickness: { from, certificate: false, selfEmployed: true } },
      expect: { outcome: 'decided', value: { certificateFrom: own } },
    },
  ]),
  {
    name: 'sick from the day before the thirty days came',
    input: { ...DAY, on: '2020-07-01', sgi: 300_000, sickness: { from: '2020-06-30', certificate: true } },
    expect: { ...notCovered('2020-07-01'), basis: citing('5') },
  },
  {
    name: 'every reason against at once',
    input: {
      ...DAY,
      on: '2026-05-31',
      bornOn: '1959-12',
      participates: false,
      purpose: 'other',
      planExists: false,
      sickness: { from: '2026-05-01', certificate: true },
    },
    expect: no('not-participating', 'other-purpose', 'target-age', 'sick-too-long', 'no-plan'),
  },
  {
    name: 'a year whose amount is not decided',
    input: { ...DAY, on: undecided('01-04') },
    expect: { outcome: 'out-of-scope', reason: 'parameter-unknown' },
  },
  {
    name: 'the day before the amounts are known',
    input: { ...DAY, on: '2009-12-31' },
    expect: notCovered('2010-01-01'),
  },
  {
    name: 'the day before a bar from benefit could be decided',
    input: { ...DAY, on: '2026-06-30', benefitBar: true },
    expect: paid(1020, 1020),
    absent: ['assumptions'],
  },
  {
    name: 'barred on the first day',
    input: { ...DAY, on: '2026-07-01', benefitBar: true },
    expect: no('benefit-bar'),
    absent: ['assumptions'],
  },
  {
    name: 'no bar told of on that day: none is assumed',
    input: { ...DAY, on: '2026-07-01' },
    expect: { ...paid(1020, 1020), assumptions: [{ fact: 'benefitBar', assumed: 'none' }] },
  },
  {
    name: 'not barred',
    input: { ...DAY, on: '2026-07-01', benefitBar: false },
    expect: paid(1020, 1020),
    absent: ['assumptions'],
  },
  {
    name: 'who works is insured by that: the qualification of 2027 does not touch the allowance',
    input: { ...DAY, on: '2027-01-01', benefitBar: false },
    expect: paid(1020, 1020),
    absent: ['assumptions'],
  },
];
