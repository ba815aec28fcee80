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
  ...(
    [
      ['2020-03-12', { paragraf: '8', stycke: '2', giltigFom: '2019-01-01' }],
      ['2020-03-13', { forfattning: 'SFS 2020:190', paragraf: 'övergångsbestämmelserna' }],
      ['2021-09-30', { forfattning: 'SFS 2020:190', paragraf: 'övergångsbestämmelserna' }],
      ['2021-10-01', { paragraf: '8', stycke: '2', andrad: 'SFS 2020:191' }],
      ['2022-01-18', { paragraf: '8', stycke: '2', andrad: 'SFS 2020:191' }],
      ['2022-01-19', { forfattning: 'SFS 2022:74', paragraf: 'övergångsbestämmelserna' }],
      ['2022-03-31', { forfattning: 'SFS 2022:74', paragraf: 'övergångsbestämmelserna' }],
      ['2022-04-01', { paragraf: '8', stycke: '2', andrad: 'SFS 2022:75' }],
    ] as const
  ).map(([on, certificate]): Row<InsuredDutiesInput> => ({
    name: `what was said of the certificate on ${on}`,
    input: { done: [], on },
    expect: {
      outcome: 'decided',
      value: {
        items: [
          {},
          {},
          {},
          {},
          { item: 'certificate', basis: [certificate, { paragraf: '25' }] },
          {},
          {},
          {},
        ],
      },
    },
  })),
];
