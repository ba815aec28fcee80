import type { ReportToFkInput, ReportReason } from '../../../src/rules/employer/report-to-fk/report-to-fk.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const goesOn = (lastEmployerDate: string): ReportToFkInput => ({
  lastEmployerDate,
  sickPeriodContinues: true,
  employmentContinues: true,
  gaveSickPay: true,
});
const by = (dueOn: string, lastDay: string = dueOn): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { required: true, reason: 'required', dueOn, lastDay },
});
const none = (reason: ReportReason): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { required: false, reason, dueOn: null, lastDay: null, content: [] },
});

export const rows: readonly Row<ReportToFkInput>[] = [
  {
    name: 'seven days from the end of the period; a Sunday moves to Monday',
    input: { lastEmployerDate: '2026-03-15', sickPeriodContinues: true, employmentContinues: true },
    expect: {
      outcome: 'decided',
      value: {
        required: true,
        reason: 'required',
        dueOn: '2026-03-22',
        lastDay: '2026-03-23',
        content: ['employer-number', 'employee-number', 'first-day-of-sick-pay-period'],
      },
      assumptions: [{ fact: 'gaveSickPay', assumed: 'true' }],
      basis: citing('12', '19', '2'),
    },
  },
  {
    name: 'the case gave right to sick pay',
    input: goesOn('2026-03-13'),
    expect: by('2026-03-20'),
    absent: ['assumptions'],
  },
  { name: 'a Saturday', input: goesOn('2026-03-14'), expect: by('2026-03-21', '2026-03-23') },
  { name: 'over 29 February', input: goesOn('2024-02-23'), expect: by('2024-03-01') },
  { name: 'Good Friday', input: goesOn('2026-03-27'), expect: by('2026-04-03', '2026-04-07') },
  { name: 'Easter Monday', input: goesOn('2026-03-30'), expect: by('2026-04-06', '2026-04-07') },
  { name: 'Ascension Day', input: goesOn('2026-05-07'), expect: by('2026-05-14', '2026-05-15') },
  { name: 'the First of May', input: goesOn('2025-04-24'), expect: by('2025-05-01', '2025-05-02') },
  { name: 'National Day', input: goesOn('2025-05-30'), expect: by('2025-06-06', '2025-06-09') },
  { name: 'Midsummer Eve', input: goesOn('2026-06-12'), expect: by('2026-06-19', '2026-06-22') },
  { name: 'Christmas Eve', input: goesOn('2026-12-17'), expect: by('2026-12-24', '2026-12-28') },
  { name: 'the day before New Year’s Eve', input: goesOn('2025-12-23'), expect: by('2025-12-30') },
  { name: 'New Year’s Eve', input: goesOn('2025-12-24'), expect: by('2025-12-31', '2026-01-02') },
  { name: 'Twelfth Night is no day off', input: goesOn('2025-12-29'), expect: by('2026-01-05') },
  { name: 'Epiphany', input: goesOn('2025-12-30'), expect: by('2026-01-06', '2026-01-07') },
  {
    name: 'the sick period ended with the sick-pay period',
    input: { ...goesOn('2026-03-15'), sickPeriodContinues: false },
    expect: { ...none('sick-period-ended'), basis: citing('12') },
    absent: ['assumptions'],
  },
  {
    name: 'the employment ended with the sick-pay period',
    input: { ...goesOn('2026-03-15'), employmentContinues: false },
    expect: none('employment-ended'),
  },
  {
    name: 'no right to sick pay, so nothing to report',
    input: { ...goesOn('2026-03-15'), gaveSickPay: false },
    expect: none('no-sick-pay'),
  },
  {
    name: 'everything ended: the sick period is named first',
    input: {
      lastEmployerDate: '2026-03-15',
      sickPeriodContinues: false,
      employmentContinues: false,
      gaveSickPay: false,
    },
    expect: none('sick-period-ended'),
  },
  {
    name: 'the day before the first wording',
    input: goesOn('2011-12-31'),
    expect: { ...notCovered('2012-01-01'), basis: citing('12') },
  },
  {
    name: 'the first day of the first wording',
    input: goesOn('2012-01-01'),
    expect: by('2012-01-08', '2012-01-09'),
  },
];
