import type {
  PlanReason,
  ReturnToWorkPlanInput,
} from '../../../src/rules/employer/return-to-work-plan/return-to-work-plan.js';
import { citing, type Row } from '../../support/rows.js';

/** Day 30 is Tuesday 3 March 2026, day 60 is 2 April. */
const CASE: ReturnToWorkPlanInput = {
  sickFrom: '2026-02-02',
  expectedTo: '2026-04-02',
  prognosisOn: '2026-02-05',
  asOf: '2026-03-01',
};

const required = (dueOn: string, lastDay: string, status: string): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { required: true, reason: 'at-least-60-days', dueOn, lastDay, status },
});
const notRequired = (reason: PlanReason): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { required: false, reason, dueOn: null, lastDay: null, status: 'not-required' },
});

const MOVED = [{ question: 'last-day-on-day-off', taken: 'moves-to-next-weekday', other: ['stays'] }];

const SUNDAY_CASE: ReturnToWorkPlanInput = {
  sickFrom: '2026-03-07',
  expectedTo: '2026-12-31',
  prognosisOn: '2026-03-07',
  asOf: '2026-04-01',
};

export const rows: readonly Row<ReturnToWorkPlanInput>[] = [
  {
    name: 'expected for exactly 60 days: due on day 30',
    input: CASE,
    expect: { ...required('2026-03-03', '2026-03-03', 'upcoming'), basis: citing('6') },
    absent: ['interpretations'],
  },
  {
    name: 'expected for 59 days',
    input: { ...CASE, expectedTo: '2026-04-01' },
    expect: { ...notRequired('shorter'), basis: citing('6') },
  },
  {
    name: 'expected for 61 days',
    input: { ...CASE, expectedTo: '2026-04-03' },
    expect: required('2026-03-03', '2026-03-03', 'upcoming'),
  },
  {
    name: 'over 29 February',
    input: {
      sickFrom: '2024-02-01',
      expectedTo: '2024-03-31',
      prognosisOn: '2024-02-01',
      asOf: '2024-02-01',
    },
    expect: required('2024-03-01', '2024-03-01', 'upcoming'),
  },
  {
    name: 'over the turn of the year',
    input: {
      sickFrom: '2025-12-01',
      expectedTo: '2026-01-29',
      prognosisOn: '2025-12-01',
      asOf: '2025-12-01',
    },
    expect: required('2025-12-30', '2025-12-30', 'upcoming'),
  },
  {
    name: 'the day before it is due',
    input: { ...CASE, asOf: '2026-03-02' },
    expect: required('2026-03-03', '2026-03-03', 'upcoming'),
  },
  {
    name: 'the day it is due',
    input: { ...CASE, asOf: '2026-03-03' },
    expect: required('2026-03-03', '2026-03-03', 'due'),
  },
  {
    name: 'the day after it was due',
    input: { ...CASE, asOf: '2026-03-04' },
    expect: required('2026-03-03', '2026-03-03', 'overdue'),
  },
  {
    name: 'made on the last day',
    input: { ...CASE, madeOn: '2026-03-03', asOf: '2026-04-01' },
    expect: required('2026-03-03', '2026-03-03', 'done'),
  },
  {
    name: 'made a day late',
    input: { ...CASE, madeOn: '2026-03-04', asOf: '2026-04-01' },
    expect: required('2026-03-03', '2026-03-03', 'done-late'),
  },
  {
    name: 'made on the day asked about',
    input: { ...CASE, madeOn: '2026-02-20', asOf: '2026-02-20' },
    expect: required('2026-03-03', '2026-03-03', 'done'),
  },
  {
    name: 'made later than the day asked about is not yet made',
    input: { ...CASE, madeOn: '2026-03-02' },
    expect: required('2026-03-03', '2026-03-03', 'upcoming'),
  },
  {
    name: 'not yet made, and overdue',
    input: { ...CASE, madeOn: '2026-03-11', asOf: '2026-03-10' },
    expect: required('2026-03-03', '2026-03-03', 'overdue'),
  },
  {
    name: 'that it takes 60 days emerges on day 30',
    input: { ...CASE, prognosisOn: '2026-03-03' },
    expect: required('2026-03-03', '2026-03-03', 'upcoming'),
  },
  {
    name: 'it emerges the day after: at once',
    input: { ...CASE, prognosisOn: '2026-03-04' },
    expect: required('2026-03-04', '2026-03-04', 'upcoming'),
  },
  {
    name: 'return is impossible',
    input: { ...CASE, cannotReturn: true },
    expect: notRequired('cannot-return'),
  },
  {
    name: 'return is impossible, and the plan made anyway',
    input: { ...CASE, cannotReturn: true, madeOn: '2026-02-20' },
    expect: notRequired('cannot-return'),
  },
  {
    name: 'health improves after all: at once',
    input: { ...CASE, cannotReturn: true, improvedOn: '2026-05-05' },
    expect: {
      outcome: 'decided',
      value: { required: true, reason: 'improved', dueOn: '2026-05-05', lastDay: '2026-05-05' },
    },
  },
  {
    name: 'health improves before day 30',
    input: { ...CASE, cannotReturn: true, improvedOn: '2026-02-10' },
    expect: { outcome: 'decided', value: { reason: 'improved', dueOn: '2026-03-03' } },
  },
  {
    name: 'an improvement does not matter where return was possible',
    input: { ...CASE, cannotReturn: false, improvedOn: '2026-05-05' },
    expect: required('2026-03-03', '2026-03-03', 'upcoming'),
  },
  {
    name: 'shorter is named before impossible',
    input: { ...CASE, expectedTo: '2026-02-10', cannotReturn: true },
    expect: notRequired('shorter'),
  },
  {
    name: 'day 30 on Easter Sunday: the last day is Tuesday, which is open',
    input: SUNDAY_CASE,
    expect: { ...required('2026-04-05', '2026-04-07', 'upcoming'), interpretations: MOVED },
  },
  {
    name: 'due on the Sunday itself',
    input: { ...SUNDAY_CASE, asOf: '2026-04-05' },
    expect: required('2026-04-05', '2026-04-07', 'due'),
  },
  {
    name: 'still due on the last day',
    input: { ...SUNDAY_CASE, asOf: '2026-04-07' },
    expect: required('2026-04-05', '2026-04-07', 'due'),
  },
  {
    name: 'overdue after the last day',
    input: { ...SUNDAY_CASE, asOf: '2026-04-08' },
    expect: required('2026-04-05', '2026-04-07', 'overdue'),
  },
  {
    name: 'made on the moved last day is in time',
    input: { ...SUNDAY_CASE, asOf: '2026-05-01', madeOn: '2026-04-07' },
    expect: required('2026-04-05', '2026-04-07', 'done'),
  },
  {
    name: 'made after it is late',
    input: { ...SUNDAY_CASE, asOf: '2026-05-01', madeOn: '2026-04-08' },
    expect: required('2026-04-05', '2026-04-07', 'done-late'),
  },

  // 2017:1306 p. 2: who was sick on 30 June 2018 already has a plan by 30 September 2018, a Sunday.
  {
    name: 'sick since 30 June 2018',
    input: {
      sickFrom: '2018-06-30',
      expectedTo: '2018-12-31',
      prognosisOn: '2018-06-30',
      asOf: '2018-07-01',
    },
    expect: {
      ...required('2018-09-30', '2018-10-01', 'upcoming'),
      basis: citing('övergångsbestämmelserna'),
      interpretations: MOVED,
    },
  },
  {
    name: 'sick since 1 July 2018',
    input: {
      sickFrom: '2018-07-01',
      expectedTo: '2018-12-31',
      prognosisOn: '2018-07-01',
      asOf: '2018-07-01',
    },
    expect: required('2018-07-30', '2018-07-30', 'upcoming'),
  },
  {
    name: 'asked about the last day without such a duty',
    input: {
      sickFrom: '2018-05-01',
      expectedTo: '2018-12-31',
      prognosisOn: '2018-05-01',
      asOf: '2018-06-30',
    },
    expect: notRequired('not-in-force'),
  },
  {
    name: 'capacity restored before 30 June 2018',
    input: {
      sickFrom: '2018-03-01',
      expectedTo: '2018-06-29',
      prognosisOn: '2018-03-01',
      asOf: '2018-08-01',
    },
    expect: notRequired('not-in-force'),
  },
  {
    name: 'capacity still reduced on 30 June 2018',
    input: {
      sickFrom: '2018-03-01',
      expectedTo: '2018-06-30',
      prognosisOn: '2018-03-01',
      asOf: '2018-08-01',
    },
    expect: required('2018-09-30', '2018-10-01', 'upcoming'),
  },
  {
    name: 'sick since June 2018, the prognosis changed in October',
    input: {
      sickFrom: '2018-06-01',
      expectedTo: '2018-12-31',
      prognosisOn: '2018-10-10',
      asOf: '2018-10-10',
    },
    expect: required('2018-10-10', '2018-10-10', 'due'),
  },
];
