import type { ProviderAbility, ProviderInput } from '../../../src/rules/grants/provider/provider.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

export const ABILITIES: readonly ProviderAbility[] = [
  'initiates-measures',
  'competence-medicine',
  'competence-rehabilitation',
  'knows-the-workplace',
  'knows-work-environment-management',
  'informs-the-employer',
  'informs-fk',
];

const ALL: ProviderInput = {
  abilities: ABILITIES,
  areas: ['work-organisation', 'behavioural-science', 'ergonomics'],
};

const complete = (areasCovered: number): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { complete: true, missing: [], areasCovered, areasNeeded: 3 },
});

export const rows: readonly Row<ProviderInput>[] = [
  {
    name: 'everything shown, three areas',
    input: { ...ALL, on: '2026-03-02' },
    expect: { ...complete(3), basis: citing('8') },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'all five areas',
    input: { ...ALL, areas: [...ALL.areas, 'health-science', 'technology'] },
    expect: complete(5),
  },
  {
    name: 'the same area three times is one',
    input: { ...ALL, areas: ['technology', 'technology', 'technology'] },
    expect: {
      outcome: 'decided',
      value: { complete: false, missing: ['competence-in-areas'], areasCovered: 1 },
    },
  },
  {
    name: 'two areas are too few',
    input: { ...ALL, areas: ['health-science', 'technology'] },
    expect: { outcome: 'decided', value: { complete: false, missing: ['competence-in-areas'] } },
  },
  {
    name: 'nothing shown: everything is missing, in the order of the section',
    input: { abilities: [], areas: [] },
    expect: {
      outcome: 'decided',
      value: {
        complete: false,
        missing: [
          'initiates-measures',
          'competence-medicine',
          'competence-rehabilitation',
          'competence-in-areas',
          'knows-the-workplace',
          'knows-work-environment-management',
          'informs-the-employer',
          'informs-fk',
        ],
        items: ['1', '2', '2', '2', '3', '3', '4', '5'].map((punkt) => ({
          met: false,
          basis: [{ paragraf: '8', punkt }],
        })),
        areasCovered: 0,
      },
    },
  },
  ...ABILITIES.map((ability): Row<ProviderInput> => ({
    name: `all but ${ability}`,
    input: { ...ALL, abilities: ABILITIES.filter((other) => other !== ability) },
    expect: { outcome: 'decided', value: { complete: false, missing: [ability] } },
  })),
  { name: 'the first day of the wording', input: { ...ALL, on: '2018-07-01' }, expect: complete(3) },
  { name: 'the day before', input: { ...ALL, on: '2018-06-30' }, expect: notCovered('2018-07-01') },
];
