import type { AdaptationInput, AdaptationItem } from '../../../src/rules/employer/adaptation/adaptation.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

export const DEMANDED: readonly AdaptationItem[] = [
  'organised-activity',
  'occupational-health',
  'individual-conditions',
  'needs-found-out',
  'routines',
  'routines-known',
  'needs-investigated',
  'measures-decided',
  'followed-up',
];
export const ADVISED: readonly AdaptationItem[] = ['ergonomic-assessment', 'rehabilitation-meetings'];

const afs = (number: string): object => ({
  items: [
    ...['2 a', '2 c', '3'].map((paragraf) => ({ force: 'act', basis: [{ paragraf }] })),
    ...DEMANDED.slice(3).map(() => ({ force: 'regulation', basis: [{ kalla: number }] })),
    ...ADVISED.map(() => ({ force: 'guidance' })),
  ],
});

const OF_2020 = 'Arbetsmiljöverkets föreskrifter AFS 2020:5 om arbetsanpassning';
const OF_2023 = 'Arbetsmiljöverkets föreskrifter AFS 2023:2, 3 kap. om arbetsanpassning';

/** What can be adapted, in what and for how long. */
const WHAT = {
  means: ['working-time', 'tasks', 'work-environment'],
  environments: ['physical', 'organisational', 'social'],
  lengths: ['temporary', 'lasting'],
};

export const rows: readonly Row<AdaptationInput>[] = [
  {
    name: 'nothing in place',
    input: { inPlace: [] },
    expect: {
      outcome: 'decided',
      value: { complete: false, missing: DEMANDED, advised: ADVISED, ...WHAT, ...afs(OF_2023) },
      basis: citing('2 a', '2 c', '3'),
    },
  },
  {
    name: 'everything that is demanded; guidance does not count',
    input: { inPlace: DEMANDED },
    expect: { outcome: 'decided', value: { complete: true, missing: [], advised: ADVISED } },
  },
  {
    name: 'everything',
    input: { inPlace: [...ADVISED, ...DEMANDED] },
    expect: { outcome: 'decided', value: { complete: true, missing: [], advised: [] } },
  },
  ...DEMANDED.map((item): Row<AdaptationInput> => ({
    name: `all but ${item}`,
    input: { inPlace: DEMANDED.filter((other) => other !== item) },
    expect: { outcome: 'decided', value: { complete: false, missing: [item] } },
  })),
  {
    name: 'the first day of AFS 2023:2',
    input: { inPlace: [], on: '2025-01-01' },
    expect: { outcome: 'decided', value: afs(OF_2023) },
  },
  {
    name: 'the last day of AFS 2020:5',
    input: { inPlace: [], on: '2024-12-31' },
    expect: { outcome: 'decided', value: { ...WHAT, ...afs(OF_2020) } },
  },
  {
    name: 'its first day',
    input: { inPlace: [], on: '2021-06-01' },
    expect: { outcome: 'decided', value: afs(OF_2020) },
  },
  { name: 'the day before', input: { inPlace: [], on: '2021-05-31' }, expect: notCovered('2021-06-01') },
];
