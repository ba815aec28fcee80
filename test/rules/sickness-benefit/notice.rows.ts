import type { NoticeInput, NoticeReason } from '../../../src/rules/sickness-benefit/notice/notice.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const paid = (
  payableFrom: string,
  daysLost: number,
  ...reasons: readonly NoticeReason[]
): Row<unknown>['expect'] => ({ outcome: 'decided', value: { payableFrom, daysLost, reasons } });

const FACTS = { employerMustReport: false, hindrance: false, specialReasons: false };

export const rows: readonly Row<NoticeInput>[] = [
  {
    name: 'seven days after the first day: nothing is lost',
    input: { notifiedOn: '2026-03-09', firstDay: '2026-03-02' },
    expect: { ...paid('2026-03-02', 0, 'within-seven-days'), basis: citing('17', '18') },
    absent: ['assumptions'],
  },
  {
    name: 'a day later: the first day is lost',
    input: { notifiedOn: '2026-03-10', firstDay: '2026-03-02' },
    expect: {
      ...paid('2026-03-03', 1, 'late-notice'),
      value: { payableFrom: '2026-03-03', payableFromOther: '2026-03-03', daysLost: 1 },
      assumptions: [
        { fact: 'employerMustReport', assumed: 'false' },
        { fact: 'hindrance', assumed: 'false' },
        { fact: 'specialReasons', assumed: 'false' },
      ],
    },
  },
  {
    name: 'on the first day',
    input: { notifiedOn: '2026-03-02', firstDay: '2026-03-02' },
    expect: paid('2026-03-02', 0, 'within-seven-days'),
  },
  {
    name: 'before the first day',
    input: { notifiedOn: '2026-02-20', firstDay: '2026-03-02' },
    expect: paid('2026-03-02', 0, 'within-seven-days'),
  },
  {
    name: 'eighteen days late, everything answered no',
    input: { notifiedOn: '2026-03-20', firstDay: '2026-03-02', ...FACTS },
    expect: paid('2026-03-13', 11, 'late-notice'),
    absent: ['assumptions'],
  },
  {
    name: 'the employer must report: benefit on income of employment is paid all the same',
    input: { notifiedOn: '2026-03-20', firstDay: '2026-03-02', ...FACTS, employerMustReport: true },
    expect: {
      outcome: 'decided',
      value: {
        payableFrom: '2026-03-02',
        payableFromOther: '2026-03-13',
        daysLost: 0,
        reasons: ['late-notice', 'employer-reports'],
      },
    },
  },
  {
    name: 'the employer must report, and nothing is known of excuses: they matter to other income',
    input: { notifiedOn: '2026-03-20', firstDay: '2026-03-02', employerMustReport: true },
    expect: {
      outcome: 'decided',
      value: { payableFrom: '2026-03-02' },
      assumptions: [
        { fact: 'hindrance', assumed: 'false' },
        { fact: 'specialReasons', assumed: 'false' },
      ],
    },
  },
  {
    name: 'a hindrance helps all benefit',
    input: { notifiedOn: '2026-03-20', firstDay: '2026-03-02', hindrance: true },
    expect: {
      outcome: 'decided',
      value: { payableFrom: '2026-03-02', payableFromOther: '2026-03-02', reasons: ['hindrance'] },
    },
    absent: ['assumptions'],
  },
  {
    name: 'special reasons do too',
    input: { notifiedOn: '2026-03-20', firstDay: '2026-03-02', specialReasons: true },
    expect: paid('2026-03-02', 0, 'special-reasons'),
  },
  {
    name: 'everything at once',
    input: {
      notifiedOn: '2026-03-20',
      firstDay: '2026-03-02',
      employerMustReport: true,
      hindrance: true,
      specialReasons: true,
    },
    expect: paid('2026-03-02', 0, 'employer-reports', 'hindrance', 'special-reasons'),
  },
  {
    name: 'an excuse that is not needed is no reason',
    input: {
      notifiedOn: '2026-03-09',
      firstDay: '2026-03-02',
      employerMustReport: true,
      hindrance: true,
      specialReasons: true,
    },
    expect: paid('2026-03-02', 0, 'within-seven-days'),
  },
  {
    name: 'over the turn of a leap year',
    input: { notifiedOn: '2024-03-07', firstDay: '2024-02-20' },
    expect: paid('2024-02-29', 9, 'late-notice'),
  },
  {
    name: 'the first notice under the wording: days before it count',
    input: { notifiedOn: '2014-01-01', firstDay: '2013-12-20' },
    expect: paid('2013-12-25', 5, 'late-notice'),
  },
  {
    name: 'a notice the day before',
    input: { notifiedOn: '2013-12-31', firstDay: '2013-12-20' },
    expect: { ...notCovered('2014-01-01'), basis: citing('17') },
  },
];
