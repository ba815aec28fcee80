import type { BenefitCertificateInput } from '../../../src/rules/sickness-benefit/benefit-certificate/benefit-certificate.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const required = (requiredFrom: string, dayNumber: number, rule: string): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { requiredFrom, dayNumber, rule },
});

/** First days around every change, the day that takes a certificate, and the same for the self-employed. */
const PANDEMIC: readonly (readonly [firstDay: string, requiredFrom: string, selfEmployed: string])[] = [
  ['2020-03-05', '2020-03-12', '2020-03-12'],
  ['2020-03-06', '2020-03-20', '2020-03-20'],
  ['2021-09-30', '2021-10-14', '2021-10-14'],
  ['2021-10-01', '2021-10-08', '2021-10-08'],
  ['2021-11-30', '2021-12-07', '2021-12-07'],
  ['2021-12-01', '2021-12-08', '2021-12-15'],
  ['2022-01-11', '2022-01-18', '2022-01-25'],
  ['2022-01-12', '2022-01-26', '2022-01-26'],
  ['2022-03-31', '2022-04-14', '2022-04-14'],
  ['2022-04-01', '2022-04-08', '2022-04-08'],
];

export const rows: readonly Row<BenefitCertificateInput>[] = [
  {
    name: 'day 8',
    input: { firstDay: '2026-03-02' },
    expect: {
      outcome: 'decided',
      value: {
        requiredFrom: '2026-03-09',
        dayNumber: 8,
        neededForBenefitFrom: '2026-03-09',
        rule: 'ordinary',
      },
      basis: [{ paragraf: '25' }],
    },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'an employee with fourteen days of sick pay: benefit from day 15',
    input: { firstDay: '2026-03-02', firstBenefitDay: '2026-03-16' },
    expect: {
      outcome: 'decided',
      value: { requiredFrom: '2026-03-09', neededForBenefitFrom: '2026-03-16' },
    },
  },
  {
    name: 'benefit asked for from before day 8',
    input: { firstDay: '2026-03-02', firstBenefitDay: '2026-03-05' },
    expect: { outcome: 'decided', value: { neededForBenefitFrom: '2026-03-09' } },
  },
  {
    name: 'ordered from an earlier day',
    input: { firstDay: '2026-03-02', demandedFrom: '2026-03-04' },
    expect: { ...required('2026-03-04', 3, 'demanded'), basis: citing('2', '25') },
  },
  {
    name: 'ordered from the first day of coming cases, that is before this one',
    input: { firstDay: '2026-03-02', demandedFrom: '2026-01-15' },
    expect: required('2026-03-02', 1, 'demanded'),
  },
  {
    name: 'ordered from day 7',
    input: { firstDay: '2026-03-02', demandedFrom: '2026-03-08' },
    expect: required('2026-03-08', 7, 'demanded'),
  },
  {
    name: 'ordered from day 8: no earlier than anyhow',
    input: { firstDay: '2026-03-02', demandedFrom: '2026-03-09' },
    expect: required('2026-03-09', 8, 'ordinary'),
  },
  {
    name: 'in a leap February',
    input: { firstDay: '2024-02-25' },
    expect: required('2024-03-03', 8, 'ordinary'),
  },
  ...PANDEMIC.flatMap(([firstDay, employee, selfEmployed]): Row<BenefitCertificateInput>[] => [
    {
      name: `in the pandemic, first day ${firstDay}`,
      input: { firstDay, selfEmployed: false },
      expect: { outcome: 'decided', value: { requiredFrom: employee } },
    },
    {
      name: `in the pandemic, first day ${firstDay}, self-employed`,
      input: { firstDay, selfEmployed: true },
      expect: { outcome: 'decided', value: { requiredFrom: selfEmployed } },
    },
  ]),
  {
    name: 'postponed, and what that rests on',
    input: { firstDay: '2020-04-01' },
    expect: {
      ...required('2020-04-15', 15, 'postponed'),
      basis: [{ paragraf: '25' }, { forfattning: 'SFS 2020:196' }],
    },
  },
  {
    name: 'ordered though postponed',
    input: { firstDay: '2020-04-01', demandedFrom: '2020-04-10' },
    expect: required('2020-04-10', 10, 'demanded'),
  },
  {
    name: 'the first day of the wording',
    input: { firstDay: '2014-01-01' },
    expect: required('2014-01-08', 8, 'ordinary'),
  },
  {
    name: 'the day before it',
    input: { firstDay: '2013-12-31' },
    expect: { ...notCovered('2014-01-01'), basis: citing('25') },
  },
];
