import type { EarlySignalsInput } from '../../../src/rules/employer/early-signals/early-signals.js';
import type { EarlySignalsItem } from '../../../src/rules/employer/early-signals/table.js';
import { guidance, wordingRows, type Row } from '../../support/rows.js';

const CLIMATE: readonly EarlySignalsItem[] = ['guidelines', 'routines', 'practice'];
const WORK_GROUP: readonly EarlySignalsItem[] = [
  'demands-and-control',
  'pressing-work',
  'social-support',
  'effort-and-reward',
  'influence',
  'fair-treatment',
];
const STEPS: readonly EarlySignalsItem[] = [
  'signs-known',
  'talk',
  'define-problem',
  'measure',
  'follow-up',
  'problem-solving-together',
];
const ALL = [...CLIMATE, ...WORK_GROUP, ...STEPS];

const sourceOf = (item: EarlySignalsItem): string => {
  if (WORK_GROUP.includes(item)) return 'SBU';
  if (CLIMATE.includes(item)) return 'COPSOQ';
  return item === 'problem-solving-together' ? 'PIA' : 'AFA';
};

const at = (level: string, kind: string, items: readonly string[]): readonly object[] =>
  items.map((item) => ({ item, level, kind }));

export const rows: readonly Row<EarlySignalsInput>[] = [
  {
    name: 'nothing in place: everything is missing, in order',
    input: { inPlace: [] },
    expect: {
      outcome: 'decided',
      value: {
        complete: false,
        missing: ALL,
        items: [
          ...at('organisation', 'safety-climate', CLIMATE),
          ...at('work-group', 'risk-factor', WORK_GROUP.slice(0, 4)),
          ...at('work-group', 'protective-factor', WORK_GROUP.slice(4)),
          ...at('individual', 'step', STEPS),
        ].map((item) => ({ ...item, met: false })),
      },
    },
  },
  {
    name: 'what research ties each factor to, and the signs to know',
    input: { inPlace: [] },
    expect: {
      outcome: 'decided',
      value: {
        items: ALL.map((item) => ({
          item,
          outcomes: WORK_GROUP.includes(item) ? ['exhaustion', 'depression'] : [],
          basis: [guidance(sourceOf(item)), {}],
        })),
        signs: ['much-overtime', 'missed-breaks', 'sleep-problems', 'doubt-of-own-competence'].map(
          (sign) => ({ sign, basis: [guidance('AFA')] }),
        ),
      },
    },
  },
  {
    name: 'only the safety climate',
    input: { inPlace: CLIMATE },
    expect: {
      outcome: 'decided',
      value: { complete: false, missing: [...WORK_GROUP, ...STEPS] },
    },
  },
  {
    name: 'everything in place, in any order and twice',
    input: { inPlace: [...[...ALL].reverse(), 'talk'] },
    expect: {
      outcome: 'decided',
      value: { complete: true, missing: [], items: ALL.map(() => ({ met: true })) },
    },
  },
  {
    name: 'all but one',
    input: { inPlace: ALL.filter((item) => item !== 'follow-up') },
    expect: { outcome: 'decided', value: { complete: false, missing: ['follow-up'] } },
  },
  ...wordingRows<EarlySignalsInput>({ inPlace: [] }, ['2020-12-31', '2021-01-01']),
];
