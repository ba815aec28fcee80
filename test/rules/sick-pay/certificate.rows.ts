import type { CertificateInput } from '../../../src/rules/sick-pay/certificate/certificate.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const dayEight = (requiredFrom: string, dayNumber = 8): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { requiredFrom, dayNumber, rule: 'day-eight' },
});
const demanded = (
  by: 'employer' | 'fk',
  requiredFrom: string,
  dayNumber: number,
): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { requiredFrom, dayNumber, rule: `demand-by-${by}` },
});
const SUSPENDED = {
  outcome: 'decided',
  value: { requiredFrom: null, dayNumber: null, rule: 'suspended' },
} as const;

const firstDay = (by: 'employer' | 'fk'): NonNullable<CertificateInput['demand']> => ({
  by,
  from: 'first-day',
});

export const rows: readonly Row<CertificateInput>[] = [
  {
    name: 'notice on the first day: day 8',
    input: { sickFrom: '2026-01-01' },
    expect: {
      ...dayEight('2026-01-08'),
      basis: citing('8'),
      assumptions: [{ fact: 'notifiedOn', assumed: 'first-day' }],
    },
  },
  {
    name: 'late notice: counted from the notice',
    input: { sickFrom: '2026-01-01', notifiedOn: '2026-01-03' },
    expect: dayEight('2026-01-10'),
    absent: ['assumptions'],
  },
  {
    name: 'sick pay paid for time before the notice: counted from the first paid day',
    input: { sickFrom: '2026-01-01', notifiedOn: '2026-01-04', firstPaidDay: '2026-01-02' },
    expect: dayEight('2026-01-09'),
  },
  {
    name: 'a first paid day after the notice does not matter',
    input: { sickFrom: '2026-01-01', notifiedOn: '2026-01-02', firstPaidDay: '2026-01-04' },
    expect: dayEight('2026-01-09'),
  },
  {
    name: 'over 29 February',
    input: { sickFrom: '2024-02-25' },
    expect: dayEight('2024-03-03'),
  },
  {
    name: 'over the turn of the year',
    input: { sickFrom: '2025-12-28' },
    expect: dayEight('2026-01-04'),
  },
  {
    name: 'the employer demands one from the first day',
    input: { sickFrom: '2026-01-01', demand: firstDay('employer') },
    expect: { ...demanded('employer', '2026-01-01', 1), basis: citing('10 a') },
  },
  {
    name: 'Försäkringskassan demands one from the first day',
    input: { sickFrom: '2026-01-01', demand: firstDay('fk') },
    expect: { ...demanded('fk', '2026-01-01', 1), basis: citing('10') },
  },
  {
    name: 'from the first day, but with late notice',
    input: { sickFrom: '2026-01-01', notifiedOn: '2026-01-03', demand: firstDay('fk') },
    expect: demanded('fk', '2026-01-01', 1),
  },
  {
    name: 'demanded from day 7',
    input: { sickFrom: '2026-01-01', demand: { by: 'employer', from: '2026-01-07' } },
    expect: demanded('employer', '2026-01-07', 7),
  },
  {
    name: 'demanded from day 8: no earlier than the act',
    input: { sickFrom: '2026-01-01', demand: { by: 'employer', from: '2026-01-08' } },
    expect: dayEight('2026-01-08'),
  },
  {
    name: 'demanded from before the sickness: its first day',
    input: { sickFrom: '2026-01-05', demand: { by: 'fk', from: '2025-12-01' } },
    expect: demanded('fk', '2026-01-05', 1),
  },
  {
    name: 'the day before the first wording',
    input: { sickFrom: '2018-12-31' },
    expect: { ...notCovered('2019-01-01'), basis: citing('8') },
  },
  {
    name: 'the first day of the first wording',
    input: { sickFrom: '2019-01-01' },
    expect: dayEight('2019-01-08'),
  },
  {
    name: 'a notice so early that day 8 lies before the first wording',
    input: { sickFrom: '2019-01-01', notifiedOn: '2018-12-20' },
    expect: dayEight('2018-12-27'),
  },

  // 2020-03-13–2021-09-30: no certificate within the sick-pay period, no demands.
  { name: 'day 8 on 12 March 2020', input: { sickFrom: '2020-03-05' }, expect: dayEight('2020-03-12') },
  {
    name: 'day 8 on 13 March 2020',
    input: { sickFrom: '2020-03-06' },
    expect: { ...SUSPENDED, basis: [{ forfattning: 'SFS 2020:190' }] },
  },
  {
    name: 'a demand for 12 March 2020',
    input: { sickFrom: '2020-03-10', demand: { by: 'employer', from: '2020-03-12' } },
    expect: demanded('employer', '2020-03-12', 3),
  },
  {
    name: 'a demand for 13 March 2020',
    input: { sickFrom: '2020-03-10', demand: { by: 'employer', from: '2020-03-13' } },
    expect: SUSPENDED,
  },
  {
    name: 'a demand for the first day of the suspension',
    input: { sickFrom: '2020-03-13', demand: firstDay('fk') },
    expect: SUSPENDED,
  },
  {
    name: 'the fourteenth day is the last of the suspension',
    input: { sickFrom: '2021-09-17' },
    expect: SUSPENDED,
  },
  {
    name: 'the suspension ends before the fourteenth day: a certificate for what is left',
    input: { sickFrom: '2021-09-18' },
    expect: dayEight('2021-10-01', 14),
  },
  {
    name: 'day 8 on 30 September 2021',
    input: { sickFrom: '2021-09-23' },
    expect: dayEight('2021-10-01', 9),
  },
  { name: 'day 8 on 1 October 2021', input: { sickFrom: '2021-09-24' }, expect: dayEight('2021-10-01') },
  {
    name: 'sick on the last day of the suspension',
    input: { sickFrom: '2021-09-30' },
    expect: dayEight('2021-10-07'),
  },
  {
    name: 'a demand from the first day, lifted by the end of the suspension',
    input: { sickFrom: '2021-09-29', demand: firstDay('fk') },
    expect: demanded('fk', '2021-10-01', 3),
  },
  { name: 'between the suspensions', input: { sickFrom: '2021-10-01' }, expect: dayEight('2021-10-08') },
  {
    name: 'a demand between the suspensions',
    input: { sickFrom: '2021-10-01', demand: firstDay('employer') },
    expect: demanded('employer', '2021-10-01', 1),
  },

  // 2022-01-19–2022-03-31: none for days 8–14, demands for earlier days stand.
  { name: 'day 8 on 18 January 2022', input: { sickFrom: '2022-01-11' }, expect: dayEight('2022-01-18') },
  {
    name: 'day 8 on 19 January 2022',
    input: { sickFrom: '2022-01-12' },
    expect: { ...SUSPENDED, basis: [{ forfattning: 'SFS 2022:74' }] },
  },
  {
    name: 'a demand stands in this suspension',
    input: { sickFrom: '2022-02-01', demand: firstDay('employer') },
    expect: demanded('employer', '2022-02-01', 1),
  },
  {
    name: 'a demand for day 7 stands',
    input: { sickFrom: '2022-02-01', demand: { by: 'employer', from: '2022-02-07' } },
    expect: demanded('employer', '2022-02-07', 7),
  },
  {
    name: 'a demand for day 8 is none for an earlier day: suspended',
    input: { sickFrom: '2022-02-01', demand: { by: 'employer', from: '2022-02-08' } },
    expect: SUSPENDED,
  },
  {
    name: 'a demand for day 10 neither',
    input: { sickFrom: '2022-02-01', demand: { by: 'fk', from: '2022-02-10' } },
    expect: SUSPENDED,
  },
  {
    name: 'day 8 on 31 March 2022: required for the days after it',
    input: { sickFrom: '2022-03-24' },
    expect: dayEight('2022-04-01', 9),
  },
  {
    name: 'the fourteenth day on 31 March 2022',
    input: { sickFrom: '2022-03-18' },
    expect: { ...SUSPENDED, assumptions: [{ fact: 'notifiedOn', assumed: 'first-day' }] },
  },
  { name: 'day 8 on 1 April 2022', input: { sickFrom: '2022-03-25' }, expect: dayEight('2022-04-01') },
  {
    name: 'sick on the last day of this suspension',
    input: { sickFrom: '2022-03-31' },
    expect: dayEight('2022-04-07'),
  },
  { name: 'after the suspensions', input: { sickFrom: '2022-04-01' }, expect: dayEight('2022-04-08') },
  {
    name: 'a demand and the ordinary duty that return on one day: the ordinary duty',
    input: { sickFrom: '2021-09-21', demand: firstDay('employer') },
    expect: dayEight('2021-10-01', 11),
  },
];
