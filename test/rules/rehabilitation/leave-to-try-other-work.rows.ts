import type {
  LeaveToTryOtherWorkInput,
  LeaveToTryOtherWorkReason,
} from '../../../src/rules/rehabilitation/leave-to-try-other-work/leave-to-try-other-work.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

/** The worked example: day 91 is 2 May, day 180 is 30 July 2026. */
const CASE: LeaveToTryOtherWorkInput = {
  spells: [{ from: '2026-02-01', to: '2026-12-31' }],
  contractOn: '2026-05-05',
  leaveFrom: '2026-06-01',
  leaveTo: '2026-11-30',
  notifiedOn: '2026-05-10',
};

/** Sixty sick days, so many healthy ones from 2 April, and sickness again. */
const broken = (again: string): LeaveToTryOtherWorkInput => ({
  ...CASE,
  spells: [
    { from: again, to: '2026-12-31' },
    { from: '2026-02-01', to: '2026-04-01' },
  ],
});

const right = (value: object = {}): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { right: true, reasons: [], ...value },
});

const barred = (...reasons: readonly LeaveToTryOtherWorkReason[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { right: false, reasons },
});

const nothing = (reason: LeaveToTryOtherWorkReason): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: {
    right: false,
    reasons: [reason],
    windowFrom: null,
    windowTo: null,
    latestEnd: null,
    notifyBy: null,
    returnNoticeBy: null,
    postponableTo: null,
  },
});

export const rows: readonly Row<LeaveToTryOtherWorkInput>[] = [
  {
    name: 'the worked example',
    input: CASE,
    expect: {
      ...right({
        windowFrom: '2026-05-02',
        windowTo: '2026-07-30',
        latestEnd: '2027-01-31',
        notifyBy: '2026-05-18',
        returnNoticeBy: '2026-11-01',
        postponableTo: null,
      }),
      basis: citing('2', '4', '7', '9', '10', '51'),
    },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'a contract on day 90',
    input: { ...CASE, contractOn: '2026-05-01' },
    expect: barred('contract-too-early'),
  },
  { name: 'on day 91', input: { ...CASE, contractOn: '2026-05-02' }, expect: right() },
  {
    name: 'on day 180',
    input: { ...CASE, contractOn: '2026-07-30', leaveFrom: '2026-08-31', notifiedOn: '2026-08-01' },
    expect: right(),
  },
  {
    name: 'on day 181',
    input: { ...CASE, contractOn: '2026-07-31', leaveFrom: '2026-08-31', notifiedOn: '2026-08-01' },
    expect: barred('contract-too-late'),
  },
  {
    name: '89 healthy days: the sick periods are added together',
    input: {
      ...broken('2026-06-30'),
      contractOn: '2026-07-30',
      leaveFrom: '2026-08-31',
      notifiedOn: '2026-08-01',
    },
    expect: {
      ...right({ windowFrom: '2026-07-30', windowTo: '2026-10-27', latestEnd: '2027-04-30' }),
      interpretations: [
        { question: 'twelve-months-and-gaps', taken: 'lengths-are-added', other: ['gaps-count'] },
      ],
    },
  },
  {
    name: 'by the other reading the healthy days count towards the twelve months',
    input: {
      ...broken('2026-06-30'),
      contractOn: '2026-07-30',
      leaveFrom: '2026-08-31',
      notifiedOn: '2026-08-01',
      readings: { gaps: 'gaps-count' },
    },
    expect: {
      ...right({ latestEnd: '2027-01-31' }),
      interpretations: [
        { question: 'twelve-months-and-gaps', taken: 'gaps-count', other: ['lengths-are-added'] },
      ],
    },
  },
  {
    name: '90 healthy days: they are not, so the count begins anew',
    input: {
      ...broken('2026-07-01'),
      contractOn: '2026-07-31',
      leaveFrom: '2026-08-31',
      notifiedOn: '2026-08-01',
    },
    expect: {
      outcome: 'decided',
      value: { reasons: ['contract-too-early'], windowFrom: '2026-09-29', latestEnd: '2027-06-30' },
    },
    absent: ['interpretations'],
  },
  {
    name: 'a contract in the gap between two sick periods',
    input: {
      ...CASE,
      spells: [
        { from: '2026-01-01', to: '2026-04-10' },
        { from: '2026-04-20', to: '2026-12-31' },
      ],
      contractOn: '2026-04-15',
    },
    expect: {
      outcome: 'decided',
      value: { reasons: ['not-sick-on-contract-day'], windowFrom: '2026-04-01', windowTo: '2026-07-08' },
    },
  },
  {
    name: 'healthy days between the sick period and the leave',
    input: { ...CASE, spells: [{ from: '2026-02-01', to: '2026-05-22' }], leaveTo: '2027-02-09' },
    expect: right({ latestEnd: '2027-02-09', windowTo: '2026-07-30' }),
  },
  {
    name: 'a contract after the sick period',
    input: { ...CASE, spells: [{ from: '2026-02-01', to: '2026-05-04' }] },
    expect: barred('not-sick-on-contract-day'),
  },
  {
    name: 'twelve months in all',
    input: { ...CASE, leaveTo: '2027-01-31' },
    expect: right({ returnNoticeBy: '2027-01-01' }),
  },
  {
    name: 'a day more',
    input: { ...CASE, leaveTo: '2027-02-01' },
    expect: barred('longer-than-twelve-months'),
  },
  {
    name: 'a leave before the contract, and before the sick period',
    input: { ...CASE, leaveFrom: '2026-01-20', leaveTo: '2026-01-25', notifiedOn: '2026-01-01' },
    expect: {
      outcome: 'decided',
      value: { reasons: ['leave-before-contract'], latestEnd: '2027-01-19' },
    },
    absent: ['interpretations'],
  },
  { name: 'told on the last day', input: { ...CASE, notifiedOn: '2026-05-18' }, expect: right() },
  {
    name: 'told a day later',
    input: { ...CASE, notifiedOn: '2026-05-19' },
    expect: {
      ...barred('late-notice'),
      assumptions: [{ fact: 'agreedNoticeDays', assumed: 'none' }],
    },
    absent: ['interpretations'],
  },
  {
    name: 'a collective agreement with a shorter notice',
    input: { ...CASE, notifiedOn: '2026-05-25', agreedNoticeDays: 7 },
    expect: { ...right({ notifyBy: '2026-05-25' }), basis: citing('5') },
    absent: ['assumptions'],
  },
  {
    name: 'and told too late by it',
    input: { ...CASE, notifiedOn: '2026-05-26', agreedNoticeDays: 7 },
    expect: barred('late-notice'),
    absent: ['assumptions'],
  },
  {
    name: 'the last day for the notice is a Sunday and does not move',
    input: { ...CASE, leaveFrom: '2026-06-07', notifiedOn: '2026-05-25' },
    expect: {
      ...barred('late-notice'),
      interpretations: [
        { question: 'notice-on-day-off', taken: 'does-not-move', other: ['moves-to-weekday'] },
      ],
    },
  },
  {
    name: 'by the other reading it moves to Monday',
    input: {
      ...CASE,
      leaveFrom: '2026-06-07',
      notifiedOn: '2026-05-25',
      readings: { notify: 'moves-to-weekday' },
    },
    expect: {
      ...right({ notifyBy: '2026-05-25' }),
      interpretations: [
        { question: 'notice-on-day-off', taken: 'moves-to-weekday', other: ['does-not-move'] },
      ],
    },
  },
  {
    name: 'broken off: the employer can postpone the return by a month',
    input: { ...CASE, breaksOffToldOn: '2026-08-10' },
    expect: right({ postponableTo: '2026-09-10' }),
  },
  {
    name: 'a leave of exactly a month',
    input: { ...CASE, leaveTo: '2026-06-30', breaksOffToldOn: '2026-06-10' },
    expect: right({ postponableTo: '2026-07-10' }),
  },
  {
    name: 'a leave of a day less: no postponing',
    input: { ...CASE, leaveTo: '2026-06-29', breaksOffToldOn: '2026-06-10' },
    expect: right({ postponableTo: null }),
  },
  {
    name: 'no sickness',
    input: { ...CASE, spells: [] },
    expect: { ...nothing('no-sick-period'), basis: citing('2', '51') },
  },
  {
    name: 'no sickness, before the act referred to the adding of the code',
    input: { ...CASE, spells: [], contractOn: '2014-07-31' },
    expect: {
      ...nothing('no-sick-period'),
      basis: ['2', '4', '7', '9', '10'].map((paragraf) => ({ forfattning: 'SFS 2008:565', paragraf })),
    },
  },
  {
    name: 'no sickness, on the first day when it did',
    input: { ...CASE, spells: [], contractOn: '2014-08-01' },
    expect: { ...nothing('no-sick-period'), basis: citing('2', '51') },
  },
  {
    name: 'a contract before the sickness',
    input: { ...CASE, contractOn: '2026-01-31' },
    expect: barred('not-sick-on-contract-day'),
  },
  {
    name: 'the sick period that the contract lies in, not a later one',
    input: {
      ...CASE,
      spells: [
        { from: '2026-02-01', to: '2026-06-30' },
        { from: '2026-12-01', to: '2027-03-31' },
      ],
    },
    expect: right({ windowFrom: '2026-05-02' }),
  },
  {
    name: 'every reason against at once',
    input: {
      ...CASE,
      contractOn: '2026-08-01',
      leaveFrom: '2026-07-01',
      leaveTo: '2027-06-30',
      notifiedOn: '2026-07-01',
    },
    expect: barred('contract-too-late', 'leave-before-contract', 'late-notice', 'longer-than-twelve-months'),
  },
  {
    name: 'the first sick period under the wording, added to one before it',
    input: {
      spells: [
        { from: '2014-05-01', to: '2014-06-30' },
        { from: '2014-08-01', to: '2014-12-31' },
      ],
      contractOn: '2014-08-30',
      leaveFrom: '2014-09-15',
      leaveTo: '2014-12-31',
      notifiedOn: '2014-09-01',
    },
    expect: right({ windowFrom: '2014-08-30' }),
  },
  {
    name: 'a sick period begun the day before it',
    input: {
      spells: [{ from: '2014-07-31', to: '2014-12-31' }],
      contractOn: '2014-11-15',
      leaveFrom: '2014-12-01',
      leaveTo: '2014-12-31',
      notifiedOn: '2014-11-15',
    },
    expect: { ...notCovered('2014-08-01'), basis: citing('övergångsbestämmelserna') },
  },
  {
    name: 'an older sick period that goes on, with one under the wording after the contract',
    input: {
      spells: [
        { from: '2014-01-01', to: '2014-06-30' },
        { from: '2014-08-05', to: '2014-12-31' },
      ],
      contractOn: '2014-05-01',
      leaveFrom: '2014-06-01',
      leaveTo: '2014-06-30',
      notifiedOn: '2014-05-01',
    },
    expect: notCovered('2014-08-01'),
  },
  {
    name: 'the first day of the right',
    input: {
      spells: [{ from: '2008-07-01', to: '2008-12-31' }],
      contractOn: '2008-10-01',
      leaveFrom: '2008-10-20',
      leaveTo: '2008-12-31',
      notifiedOn: '2008-10-01',
    },
    expect: notCovered('2014-08-01'),
  },
  {
    name: 'the day before it',
    input: {
      spells: [{ from: '2008-06-01', to: '2008-12-31' }],
      contractOn: '2008-09-30',
      leaveFrom: '2008-10-20',
      leaveTo: '2008-12-31',
      notifiedOn: '2008-10-01',
    },
    expect: { ...nothing('not-in-force'), basis: [] },
  },
  {
    name: 'sick in three years: the contract belongs to the third',
    input: {
      ...CASE,
      spells: [
        { from: '2024-02-01', to: '2024-03-01' },
        { from: '2025-02-01', to: '2025-03-01' },
        { from: '2026-02-01', to: '2026-12-31' },
      ],
    },
    expect: right({ windowFrom: '2026-05-02', windowTo: '2026-07-30' }),
  },
  {
    name: 'a contract on the first day of another sick period belongs to it',
    input: {
      ...CASE,
      spells: [
        { from: '2025-02-01', to: '2025-03-01' },
        { from: '2026-05-05', to: '2026-12-31' },
      ],
    },
    expect: barred('contract-too-early'),
  },
  {
    name: 'told on the last day, which is a Sunday: whether that day moves does not matter',
    input: { ...CASE, leaveFrom: '2026-06-07', notifiedOn: '2026-05-24' },
    expect: right({ notifyBy: '2026-05-24' }),
    absent: ['interpretations'],
  },
  {
    name: 'leave from the day of the contract',
    input: { ...CASE, leaveFrom: '2026-05-05', notifiedOn: '2026-04-20' },
    expect: right(),
  },
];
