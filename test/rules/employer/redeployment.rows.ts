import type { RedeploymentInput } from '../../../src/rules/employer/redeployment/redeployment.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

export const SHOWN: RedeploymentInput['shown'] = [
  'lasting-reduction',
  'no-work-of-significance',
  'rehabilitation-done',
  'adaptation-done',
  'redeployment-investigated',
  'no-other-work',
  'agreement-checked',
];

const ALL: RedeploymentInput = { shown: SHOWN, knownOn: '2026-03-31', noticeOn: '2026-05-31' };
const WITHOUT_OTHER_WORK = SHOWN.filter((item) => item !== 'no-other-work');

const missing = (...items: readonly string[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { complete: items.length === 0, missing: items },
});

export const rows: readonly Row<RedeploymentInput>[] = [
  {
    name: 'everything shown, notice on the last day of two months',
    input: ALL,
    expect: {
      outcome: 'decided',
      value: { complete: true, missing: [], noticeBy: '2026-05-31' },
      basis: citing('7', '2 c'),
      interpretations: [{ question: 'two-months', taken: 'same-date', other: ['day-before'] }],
    },
    absent: ['assumptions'],
  },
  { name: 'the day after', input: { ...ALL, noticeOn: '2026-06-01' }, expect: missing('known-in-time') },
  {
    name: 'the day after, but excused',
    input: { ...ALL, noticeOn: '2026-06-01', delayExcused: true },
    expect: missing(),
  },
  {
    name: 'learnt of on New Year’s Eve: the last day of February',
    input: { ...ALL, knownOn: '2025-12-31', noticeOn: '2026-02-28' },
    expect: { outcome: 'decided', value: { complete: true, noticeBy: '2026-02-28' } },
  },
  {
    name: 'the other reading: the same date is a day late',
    input: { ...ALL, readings: { twoMonths: 'day-before' } },
    expect: {
      outcome: 'decided',
      value: { complete: false, missing: ['known-in-time'], noticeBy: '2026-05-30' },
      interpretations: [{ question: 'two-months', taken: 'day-before', other: ['same-date'] }],
    },
  },
  {
    name: 'the other reading: the day before is in time',
    input: { ...ALL, noticeOn: '2026-05-30', readings: { twoMonths: 'day-before' } },
    expect: { outcome: 'decided', value: { complete: true, noticeBy: '2026-05-30' } },
  },
  {
    name: 'the default reading by name',
    input: { ...ALL, readings: { twoMonths: 'same-date' } },
    expect: { outcome: 'decided', value: { complete: true, noticeBy: '2026-05-31' } },
  },
  {
    name: 'no days known: the open question does not matter',
    input: { shown: SHOWN },
    expect: { outcome: 'decided', value: { complete: false, missing: ['known-in-time'], noticeBy: null } },
    absent: ['interpretations'],
  },
  {
    name: 'the notice not known',
    input: { shown: SHOWN, knownOn: '2026-03-31' },
    expect: {
      outcome: 'decided',
      value: { missing: ['known-in-time'], noticeBy: '2026-05-31' },
    },
  },
  {
    name: 'nothing shown: everything is missing, each with its section',
    input: { shown: [] },
    expect: {
      outcome: 'decided',
      value: {
        complete: false,
        missing: [
          'lasting-reduction',
          'no-work-of-significance',
          'rehabilitation-done',
          'adaptation-done',
          'redeployment-investigated',
          'no-other-work',
          'known-in-time',
          'agreement-checked',
        ],
        items: ['7', '7', '6 a', '3', '7', '7', '7', '2 c'].map((paragraf) => ({
          met: false,
          basis: citing(paragraf),
        })),
      },
    },
  },
  ...SHOWN.map((item): Row<RedeploymentInput> => ({
    name: `all but ${item}`,
    input: { ...ALL, shown: SHOWN.filter((other) => other !== item) },
    expect: missing(item),
  })),
  {
    name: 'redeployed before for personal reasons: deemed done',
    input: { ...ALL, shown: WITHOUT_OTHER_WORK, redeployedBefore: true },
    expect: missing(),
  },
  {
    name: 'redeployed before, but special reasons',
    input: { ...ALL, shown: WITHOUT_OTHER_WORK, redeployedBefore: true, specialReasons: true },
    expect: missing('no-other-work'),
  },
  {
    name: 'the first day of the wording',
    input: { ...ALL, knownOn: '2022-09-15', noticeOn: '2022-10-01' },
    expect: missing(),
  },
  {
    name: 'the day before',
    input: { ...ALL, knownOn: '2022-09-15', noticeOn: '2022-09-30' },
    expect: notCovered('2022-10-01'),
  },
  {
    name: 'who has redeployed before has still to show the rest',
    input: { ...ALL, shown: [], redeployedBefore: true },
    expect: missing(...WITHOUT_OTHER_WORK),
  },
];
