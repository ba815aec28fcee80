import type {
  PreventiveInput,
  PreventiveReason,
} from '../../../src/rules/sickness-benefit/preventive/preventive.js';
import { citing, wordingRows, type Row } from '../../support/rows.js';

const ALL_WELL: PreventiveInput = {
  measure: 'medical-rehabilitation',
  purpose: 'prevent-sickness',
  prescribed: true,
  planApproved: true,
  hindered: 0.5,
};

const excluded = (...reasons: readonly PreventiveReason[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { possible: 'excluded', reasons, needs: [], extent: null },
});

/** Shares of working time at, just under and just over the levels. */
const EXTENTS: readonly (readonly [hindered: number, extent: number])[] = [
  [1, 1],
  [0.999, 0.75],
  [0.751, 0.75],
  [0.75, 0.75],
  [0.749, 0.5],
  [0.5, 0.5],
  [0.499, 0.25],
  [0.25, 0.25],
];

export const rows: readonly Row<PreventiveInput>[] = [
  {
    name: 'everything in order',
    input: { ...ALL_WELL, on: '2026-03-02' },
    expect: {
      outcome: 'decided',
      value: { possible: 'likely', reasons: [], needs: [], extent: 0.5 },
      basis: citing('6', '7', '45'),
    },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'nothing known',
    input: {},
    expect: {
      outcome: 'decided',
      value: {
        possible: 'needs',
        needs: ['measure', 'purpose', 'prescribed', 'planApproved', 'hindered'],
        extent: null,
      },
    },
  },
  {
    name: 'prescribed, but no plan yet: both are needed',
    input: { measure: 'medical-treatment', purpose: 'shorten-sickness', prescribed: true, hindered: 1 },
    expect: { outcome: 'decided', value: { possible: 'needs', needs: ['planApproved'], extent: 1 } },
  },
  {
    name: 'a plan, but not prescribed',
    input: { ...ALL_WELL, prescribed: false },
    expect: excluded('not-prescribed'),
  },
  {
    name: 'no plan approved',
    input: { ...ALL_WELL, planApproved: false },
    expect: excluded('no-approved-plan'),
  },
  {
    name: 'to prevent or end reduced capacity',
    input: { ...ALL_WELL, purpose: 'prevent-or-end-reduced-capacity' },
    expect: { outcome: 'decided', value: { possible: 'likely' } },
  },
  {
    name: 'another purpose',
    input: { ...ALL_WELL, purpose: 'other' },
    expect: excluded('other-purpose'),
  },
  { name: 'not medical', input: { ...ALL_WELL, measure: 'other' }, expect: excluded('not-medical') },
  ...EXTENTS.map(([hindered, extent]): Row<PreventiveInput> => ({
    name: `kept from work for ${hindered} of working time`,
    input: { ...ALL_WELL, hindered },
    expect: { outcome: 'decided', value: { possible: 'likely', extent } },
  })),
  {
    name: 'for less than a quarter',
    input: { ...ALL_WELL, hindered: 0.249 },
    expect: excluded('hindered-less-than-a-quarter'),
  },
  {
    name: 'not at all',
    input: { ...ALL_WELL, hindered: 0 },
    expect: excluded('hindered-less-than-a-quarter'),
  },
  {
    name: 'every reason against at once',
    input: { measure: 'other', purpose: 'other', prescribed: false, planApproved: false, hindered: 0 },
    expect: excluded(
      'not-medical',
      'other-purpose',
      'not-prescribed',
      'no-approved-plan',
      'hindered-less-than-a-quarter',
    ),
  },
  ...wordingRows(ALL_WELL, ['2010-12-31', '2011-01-01']),
];
