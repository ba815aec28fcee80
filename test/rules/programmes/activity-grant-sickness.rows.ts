import type {
  ActivityGrantSicknessInput,
  ActivityGrantSicknessValue,
} from '../../../src/rules/programmes/activity-grant-sickness/activity-grant-sickness.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const decided = (value: Partial<ActivityGrantSicknessValue>): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value,
});
const span = (from: string, to: string): { readonly from: string; readonly to: string } => ({ from, to });

/** A Monday; the Saturday before a week later. */
const MONDAY = '2026-03-02';
const WEEK: ActivityGrantSicknessInput = { from: MONDAY, to: '2026-03-08', reportedOn: MONDAY };
/** Two Saturdays on either side of it. */
const SATURDAY = '2026-03-07';

/** Ten days, the first one the oldest. */
const TEN = [
  '2025-03-02',
  '2025-04-01',
  '2025-05-01',
  '2025-06-02',
  '2025-07-01',
  '2025-08-01',
  '2025-09-01',
  '2025-10-01',
  '2025-11-03',
  '2026-03-01',
];

export const rows: readonly Row<ActivityGrantSicknessInput>[] = [
  {
    name: 'a week: the first day is the karensdag, no certificate yet',
    input: WEEK,
    expect: {
      ...decided({
        payable: [span('2026-03-03', '2026-03-08')],
        payer: 'fk',
        karensday: MONDAY,
        certificateFrom: '2026-03-09',
        dischargeFrom: null,
        reasons: ['karensdag'],
      }),
      basis: citing('1', '2', '3', '13 a', '10 a', '18'),
      assumptions: [
        { fact: 'previousTo', assumed: 'none' },
        { fact: 'highRiskProtection', assumed: 'false' },
        { fact: 'earlierKarensdagar', assumed: 'none' },
        { fact: 'paidDays', assumed: 'monday-to-friday' },
      ],
    },
    absent: ['interpretations'],
  },
  {
    name: 'the eighth day without a certificate',
    input: { ...WEEK, to: '2026-03-09' },
    expect: {
      ...decided({ payable: [span('2026-03-03', '2026-03-08')], reasons: ['karensdag', 'no-certificate'] }),
      assumptions: [{ fact: 'certificate', assumed: 'false' }, {}, {}, {}, {}],
    },
  },
  {
    name: 'the eighth day with one',
    input: { ...WEEK, to: '2026-03-09', certificate: true },
    expect: decided({ payable: [span('2026-03-03', '2026-03-09')], reasons: ['karensdag'] }),
  },
  {
    name: 'one day: nothing is left',
    input: { ...WEEK, to: MONDAY },
    expect: decided({ payable: [], karensday: MONDAY }),
  },
  {
    name: 'a relapse on the fifth day after',
    input: { ...WEEK, previousTo: '2026-02-25' },
    expect: decided({ payable: [span(MONDAY, '2026-03-08')], karensday: null, reasons: ['relapse'] }),
    absent: ['assumptions'],
  },
  {
    name: 'a new period on the sixth day after',
    input: { ...WEEK, previousTo: '2026-02-24' },
    expect: decided({ karensday: MONDAY, reasons: ['karensdag'] }),
  },
  {
    name: 'ten karensdagar in twelve months, the oldest on the first day of the window',
    input: { ...WEEK, earlierKarensdagar: TEN },
    expect: decided({ karensday: null, reasons: ['ten-karensdagar'] }),
  },
  {
    name: 'the oldest a day before the window',
    input: { ...WEEK, earlierKarensdagar: ['2025-03-01', ...TEN.slice(1)] },
    expect: decided({ karensday: MONDAY, reasons: ['karensdag'] }),
  },
  {
    name: 'nine of them, one named twice and one on the day itself',
    input: { ...WEEK, earlierKarensdagar: [...TEN.slice(1), '2026-03-01', MONDAY] },
    expect: decided({ karensday: MONDAY }),
  },
  {
    name: 'eleven of them',
    input: { ...WEEK, earlierKarensdagar: [...TEN, '2026-02-02'] },
    expect: decided({ karensday: null, reasons: ['ten-karensdagar'] }),
  },
  {
    name: 'high-risk protection',
    input: { ...WEEK, highRiskProtection: true, previousTo: '2026-02-27' },
    expect: decided({ karensday: null, reasons: ['high-risk-protection'] }),
  },
  {
    name: 'from a Saturday: the Monday is the karensdag',
    input: { from: SATURDAY, to: '2026-03-12', reportedOn: SATURDAY },
    expect: {
      ...decided({
        payable: [span(SATURDAY, '2026-03-08'), span('2026-03-10', '2026-03-12')],
        karensday: '2026-03-09',
        certificateFrom: '2026-03-14',
      }),
      interpretations: [
        { question: 'karensdag-on-unpaid-day', taken: 'first-paid-day', other: ['first-day-only'] },
      ],
    },
  },
  {
    name: 'from a Saturday in the other reading',
    input: {
      from: SATURDAY,
      to: '2026-03-12',
      reportedOn: SATURDAY,
      readings: { karensdag: 'first-day-only' },
    },
    expect: {
      ...decided({ payable: [span(SATURDAY, '2026-03-12')], karensday: null, reasons: ['no-paid-day'] }),
      interpretations: [
        { question: 'karensdag-on-unpaid-day', taken: 'first-day-only', other: ['first-paid-day'] },
      ],
    },
  },
  {
    name: 'a Friday is a paid day',
    input: { from: '2026-03-06', to: '2026-03-06', reportedOn: '2026-03-06' },
    expect: decided({ karensday: '2026-03-06', payable: [] }),
  },
  {
    name: 'only a weekend',
    input: { from: SATURDAY, to: '2026-03-08', reportedOn: SATURDAY },
    expect: decided({ payable: [span(SATURDAY, '2026-03-08')], karensday: null, reasons: ['no-paid-day'] }),
  },
  {
    name: 'reported on the second day',
    input: { ...WEEK, reportedOn: '2026-03-03' },
    expect: {
      ...decided({ payable: [], karensday: MONDAY, reasons: ['karensdag', 'late-notice'] }),
      interpretations: [
        { question: 'late-notice-costs', taken: 'nothing-paid', other: ['paid-from-notice'] },
      ],
      assumptions: [{ fact: 'specialReasons', assumed: 'false' }, {}, {}, {}, {}],
    },
  },
  {
    name: 'reported on the fourth day, in the other reading',
    input: { ...WEEK, reportedOn: '2026-03-05', readings: { lateNotice: 'paid-from-notice' } },
    expect: {
      ...decided({ payable: [span('2026-03-05', '2026-03-08')] }),
      interpretations: [
        { question: 'late-notice-costs', taken: 'paid-from-notice', other: ['nothing-paid'] },
      ],
    },
  },
  {
    name: 'reported late for special reasons',
    input: { ...WEEK, reportedOn: '2026-03-05', specialReasons: true },
    expect: decided({
      payable: [span('2026-03-03', '2026-03-08')],
      reasons: ['karensdag', 'special-reasons'],
    }),
    absent: ['interpretations'],
  },
  {
    name: 'thirty days: the programme goes on',
    input: { ...WEEK, to: '2026-03-31', certificate: true },
    expect: decided({ dischargeFrom: null }),
  },
  {
    name: 'thirty-one days',
    input: { ...WEEK, to: '2026-04-01', certificate: true },
    expect: decided({ dischargeFrom: '2026-04-01' }),
  },
  {
    name: 'the first day known here',
    input: { from: '2022-04-01', to: '2022-04-02', reportedOn: '2022-04-01' },
    expect: decided({ karensday: '2022-04-01' }),
  },
  {
    name: 'the day before it',
    input: { from: '2022-03-31', to: '2022-04-02', reportedOn: '2022-03-31' },
    expect: notCovered('2022-04-01'),
  },
  {
    name: 'two days: the second is paid',
    input: { ...WEEK, to: '2026-03-03' },
    expect: decided({ payable: [span('2026-03-03', '2026-03-03')], karensday: MONDAY }),
  },
  {
    name: 'a relapse that begins on a Saturday: no karensdag, so nothing is open about it',
    input: { from: SATURDAY, to: '2026-03-12', reportedOn: SATURDAY, previousTo: '2026-03-05' },
    expect: decided({ karensday: null, reasons: ['relapse'] }),
    absent: ['interpretations'],
  },
  {
    name: 'everything told: only the days that are paid are assumed',
    input: {
      from: MONDAY,
      to: '2026-03-31',
      reportedOn: '2026-03-03',
      specialReasons: false,
      certificate: false,
      previousTo: '2025-03-02',
      highRiskProtection: false,
      earlierKarensdagar: [],
    },
    expect: {
      ...decided({ payable: [], reasons: ['karensdag', 'late-notice', 'no-certificate'] }),
      assumptions: [{ fact: 'paidDays', assumed: 'monday-to-friday' }],
    },
  },
];
