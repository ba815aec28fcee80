import type { SpecialHighRiskInput } from '../../../src/rules/sick-pay/special-high-risk/special-high-risk.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const DECIDED = { appliedOn: '2026-02-20', decidedOn: '2026-03-12' };

const applies = (karensavdrag: boolean): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { karensavdrag, reimbursed: true },
});
const DOES_NOT_APPLY = { outcome: 'decided', value: { karensavdrag: true, reimbursed: false } } as const;

export const rows: readonly Row<SpecialHighRiskInput>[] = [
  {
    name: 'long periods: only reimbursement, from the month of application',
    input: { kind: 'long-sick-periods', ...DECIDED, on: '2026-03-20' },
    expect: {
      outcome: 'decided',
      value: {
        karensavdrag: true,
        reimbursed: true,
        validFrom: '2026-02-01',
        validTo: null,
        reimbursedEarliest: '2025-03-01',
      },
      basis: citing('13', '16'),
    },
  },
  {
    name: 'many periods: no karensavdrag, and reimbursement',
    input: { kind: 'many-sick-periods', ...DECIDED, on: '2026-03-20' },
    expect: {
      outcome: 'decided',
      value: { karensavdrag: false, reimbursed: true, validFrom: '2026-02-01' },
      basis: citing('13', '15', '16'),
    },
  },
  {
    name: 'a donor: the one sick period',
    input: { kind: 'donor', ...DECIDED, on: '2026-03-20' },
    expect: {
      outcome: 'decided',
      value: { karensavdrag: false, reimbursed: true, validFrom: null, validTo: null },
      basis: citing('13', '15', '16'),
    },
  },
  {
    name: 'former activity compensation: only reimbursement, twelve months from the month after the decision',
    input: { kind: 'former-activity-compensation', ...DECIDED, on: '2026-04-01' },
    expect: {
      outcome: 'decided',
      value: { karensavdrag: true, reimbursed: true, validFrom: '2026-04-01', validTo: '2027-03-31' },
      basis: citing('13', '16'),
    },
  },
  {
    name: 'former activity compensation, the day before',
    input: { kind: 'former-activity-compensation', ...DECIDED, on: '2026-03-31' },
    expect: DOES_NOT_APPLY,
  },
  {
    name: 'former activity compensation, the last day',
    input: { kind: 'former-activity-compensation', ...DECIDED, on: '2027-03-31' },
    expect: applies(true),
  },
  {
    name: 'former activity compensation, the day after it',
    input: { kind: 'former-activity-compensation', ...DECIDED, on: '2027-04-01' },
    expect: DOES_NOT_APPLY,
  },
  {
    name: 'former activity compensation decided in January of a leap year',
    input: {
      kind: 'former-activity-compensation',
      appliedOn: '2023-01-02',
      decidedOn: '2023-02-28',
      on: '2024-02-29',
    },
    expect: {
      outcome: 'decided',
      value: { validFrom: '2023-03-01', validTo: '2024-02-29', reimbursed: true },
    },
  },
  {
    name: 'former activity compensation decided in December',
    input: {
      kind: 'former-activity-compensation',
      appliedOn: '2025-12-01',
      decidedOn: '2025-12-31',
      on: '2026-01-01',
    },
    expect: { outcome: 'decided', value: { validFrom: '2026-01-01', validTo: '2026-12-31' } },
  },
  {
    name: 'the last day before the month of application',
    input: { kind: 'many-sick-periods', ...DECIDED, on: '2026-01-31' },
    expect: DOES_NOT_APPLY,
  },
  {
    name: 'the first day of the month of application',
    input: { kind: 'many-sick-periods', ...DECIDED, on: '2026-02-01' },
    expect: applies(false),
  },
  {
    name: 'a later month stated',
    input: { kind: 'many-sick-periods', ...DECIDED, statedFrom: '2026-05', on: '2026-05-01' },
    expect: {
      outcome: 'decided',
      value: { karensavdrag: false, reimbursed: true, validFrom: '2026-05-01' },
    },
  },
  {
    name: 'the day before the later month stated',
    input: { kind: 'many-sick-periods', ...DECIDED, statedFrom: '2026-05', on: '2026-04-30' },
    expect: DOES_NOT_APPLY,
  },
  {
    name: 'a month stated before the application does not count',
    input: { kind: 'many-sick-periods', ...DECIDED, statedFrom: '2025-05', on: '2026-02-01' },
    expect: { outcome: 'decided', value: { validFrom: '2026-02-01' } },
  },
  {
    name: 'the last day stated',
    input: { kind: 'long-sick-periods', ...DECIDED, statedTo: '2026-06-30', on: '2026-06-30' },
    expect: { outcome: 'decided', value: { reimbursed: true, validTo: '2026-06-30' } },
  },
  {
    name: 'the day after the last day stated',
    input: { kind: 'long-sick-periods', ...DECIDED, statedTo: '2026-06-30', on: '2026-07-01' },
    expect: { outcome: 'decided', value: { reimbursed: false, validTo: '2026-06-30' } },
  },
  {
    name: "a donor's sick period that has ended",
    input: { kind: 'donor', ...DECIDED, statedTo: '2026-06-30', on: '2026-07-01' },
    expect: DOES_NOT_APPLY,
  },
  {
    name: "a donor's sick period on its last day",
    input: { kind: 'donor', ...DECIDED, statedTo: '2026-06-30', on: '2026-06-30' },
    expect: applies(false),
  },
  {
    name: 'no decision yet',
    input: { kind: 'many-sick-periods', appliedOn: '2026-02-20', on: '2026-03-20' },
    expect: {
      outcome: 'undetermined',
      missing: ['decidedOn'],
      alternatives: [
        {
          if: 'no-decision',
          value: { karensavdrag: true, reimbursed: false, validFrom: null, validTo: null },
        },
      ],
      basis: citing('13', '15', '16'),
    },
  },
  {
    name: 'reimbursement reaches back twelve months from the month asked about',
    input: { kind: 'long-sick-periods', ...DECIDED, on: '2024-02-29' },
    expect: { outcome: 'decided', value: { reimbursed: false, reimbursedEarliest: '2023-02-01' } },
  },
  {
    name: 'the day before the first wording',
    input: { kind: 'donor', appliedOn: '2018-12-01', on: '2018-12-31' },
    expect: { ...notCovered('2019-01-01'), basis: citing('13') },
  },
  {
    name: 'the first day of the first wording',
    input: { kind: 'donor', appliedOn: '2018-12-01', decidedOn: '2018-12-20', on: '2019-01-01' },
    expect: applies(false),
  },
];
