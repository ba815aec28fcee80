import type {
  InsuredDutiesInput,
  InsuredDuty,
} from '../../../src/rules/coordination/insured-duties/insured-duties.js';
import { citing, wordingRows, type Row } from '../../support/rows.js';

const ALL: readonly InsuredDuty[] = [
  'information-on-needs',
  'active-part',
  'information-for-decision',
  'tell-physician-demands',
  'certificate',
  'apply',
  'join-investigations',
  'workplace-measures',
];

export const rows: readonly Row<InsuredDutiesInput>[] = [
  {
    name: 'nothing done yet',
    input: { done: [] },
    expect: {
      outcome: 'decided',
      value: {
        complete: false,
        missing: ALL,
        items: ALL.map((item) => ({ item, met: false })),
        rights: [
          { right: 'participation' },
          { right: 'adapted-information' },
          { right: 'consent-to-sharing' },
        ],
      },
      basis: citing('7', '13', '14', '25', '1', '2'),
    },
  },
  {
    name: 'everything done',
    input: { done: ALL },
    expect: { outcome: 'decided', value: { complete: true, missing: [] } },
  },
  {
    name: 'all but one',
    input: { done: ALL.slice(0, -1) },
    expect: { outcome: 'decided', value: { complete: false, missing: ['workplace-measures'] } },
  },
  ...wordingRows<InsuredDutiesInput>({ done: [] }, ['2018-12-31', '2019-01-01']),
];
