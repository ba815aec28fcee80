import type { ActorMapInput } from '../../../src/rules/coordination/actor-map/actor-map.js';
import { citing, guidance, wordingRows, type Row } from '../../support/rows.js';

export const rows: readonly Row<ActorMapInput>[] = [
  {
    name: 'what the authority has to do with the employer, and on which section',
    input: { actor: 'work-environment-authority', on: '2026-11-29' },
    expect: {
      outcome: 'decided',
      value: {
        actors: [
          { actor: 'fk', acts: ['SFS 2010:110', 'SFS 2017:900'] },
          { actor: 'work-environment-authority', acts: ['SFS 1977:1160'] },
          { actor: 'employer' },
        ],
        edges: [
          { from: 'fk', what: 'reports-shortcomings', basis: [guidance('Prevent')] },
          { to: 'employer', what: 'inspects', basis: [{ kapitel: '7', paragraf: '5' }] },
          { to: 'employer', what: 'orders-correction', basis: [{ kapitel: '7', paragraf: '7' }] },
        ],
      },
      basis: citing('5', '7'),
    },
    absent: ['assumptions'],
  },
  {
    name: 'what the insured does and can ask for, and the acts of the insured',
    input: { actor: 'insured' },
    expect: {
      outcome: 'decided',
      value: {
        actors: [
          {
            actor: 'insured',
            acts: [
              'SFS 2010:110',
              'SFS 2017:30',
              'SFS 1991:1047',
              'SFS 2014:821',
              'SFS 2022:913',
              'SFS 2008:355',
              'SFS 2019:1297',
              'SFS 2017:372',
              'SFS 2009:400',
              'SFS 2025:400',
            ],
          },
          {},
          {},
          {},
          {},
          {},
        ],
      },
      basis: citing('7', '4', '13', '8'),
    },
  },
  {
    name: 'the union, which the annex lists no acts for',
    input: { actor: 'union' },
    expect: { outcome: 'decided', value: { actors: [{ actor: 'fk' }, { actor: 'union', acts: [] }] } },
  },
  {
    name: 'insurers have no arrow',
    input: { actor: 'insurer' },
    expect: { outcome: 'decided', value: { actors: [], edges: [] } },
  },
  ...wordingRows<ActorMapInput>({}, ['2025-06-30', '2025-07-01']),
];
