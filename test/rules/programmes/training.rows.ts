import type { TrainingInput } from '../../../src/rules/programmes/training/training.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const WELL: TrainingInput = {
  kind: 'labour-market-training',
  on: '2026-03-02',
  toGetOrKeepWork: true,
  suitable: true,
  fullTime: true,
};

export const rows: readonly Row<TrainingInput>[] = [
  {
    name: 'everything in order: full time, the activity grant from Försäkringskassan',
    input: WELL,
    expect: {
      outcome: 'decided',
      value: {
        possible: 'likely',
        reasons: [],
        needs: [],
        hoursPerDay: 8,
        payer: 'fk',
        compensation: 'activity-grant',
        leastPerDay: 365,
      },
      basis: citing('9', '1', '7'),
    },
    absent: ['assumptions'],
  },
  {
    name: 'nothing known',
    input: { kind: 'preparatory-training' },
    expect: {
      outcome: 'decided',
      value: { possible: 'needs', needs: ['toGetOrKeepWork', 'suitable', 'fullTime'] },
      assumptions: [{ fact: 'on', assumed: 'newest-wording' }],
    },
  },
  {
    name: 'everything against it',
    input: { ...WELL, toGetOrKeepWork: false, suitable: false, fullTime: false },
    expect: {
      outcome: 'decided',
      value: { possible: 'excluded', reasons: ['other-purpose', 'not-suitable', 'not-full-time'] },
    },
  },
  {
    name: 'the first day known here',
    input: { ...WELL, on: '2025-10-01' },
    expect: { outcome: 'decided', value: { leastPerDay: 365 } },
  },
  { name: 'the day before it', input: { ...WELL, on: '2025-09-30' }, expect: notCovered('2025-10-01') },
];
