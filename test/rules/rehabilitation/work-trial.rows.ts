import type {
  WorkTrialInput,
  WorkTrialReason,
} from '../../../src/rules/rehabilitation/work-trial/work-trial.js';
import { citing, type Row } from '../../support/rows.js';

/** The worked example: the first period 1–14 April 2026. */
const CASE: WorkTrialInput = {
  from: '2026-04-01',
  benefitWholeFrom: '2026-03-01',
  benefitWholeTo: '2027-12-31',
  employed: true,
  ownEmployer: true,
  notificationReceivedOn: '2026-03-18',
  signedByBoth: true,
  earlierTrials: [],
};

const FIRST = { from: '2026-04-01', to: '2026-04-14' };
const SECOND = { from: '2026-05-14', to: '2026-05-27' };

/** A later period, notified in time. */
const after = (from: string, ...earlierTrials: readonly { from: string; to: string }[]): WorkTrialInput => ({
  ...CASE,
  from,
  notificationReceivedOn: '2026-03-18',
  earlierTrials,
});

const allowed = (value: object = {}): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { allowed: true, reasons: [], ...value },
});

const barred = (reasons: readonly WorkTrialReason[], value: object = {}): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { allowed: false, reasons, ...value },
});

export const rows: readonly Row<WorkTrialInput>[] = [
  {
    name: 'the first period, notified on the last day',
    input: CASE,
    expect: {
      ...allowed({
        to: '2026-04-14',
        notifyBy: '2026-03-18',
        frame: { from: '2026-04-01', to: '2027-03-31' },
        nextPossibleFrom: '2026-05-14',
      }),
      basis: citing('8 a', '8 b', '8 c', '55 a'),
    },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'no earlier trials told: none assumed',
    input: {
      from: '2026-04-01',
      benefitWholeFrom: '2026-03-01',
      benefitWholeTo: '2026-08-31',
      employed: true,
      ownEmployer: true,
      notificationReceivedOn: '2026-03-18',
      signedByBoth: true,
    },
    expect: { ...allowed(), assumptions: [{ fact: 'earlierTrials', assumed: 'none' }] },
  },
  {
    name: 'notified a day too late',
    input: { ...CASE, notificationReceivedOn: '2026-03-19' },
    expect: barred(['late-notification'], { notifyBy: '2026-03-18', nextPossibleFrom: '2026-05-14' }),
    absent: ['interpretations'],
  },
  {
    name: 'the last day for the notification is a Sunday and does not move',
    input: { ...CASE, from: '2026-04-05', notificationReceivedOn: '2026-03-23' },
    expect: {
      ...barred(['late-notification'], { notifyBy: '2026-03-22' }),
      interpretations: [
        { question: 'notification-on-day-off', taken: 'does-not-move', other: ['moves-to-weekday'] },
      ],
    },
  },
  {
    name: 'on that Sunday nothing is open',
    input: { ...CASE, from: '2026-04-05', notificationReceivedOn: '2026-03-22' },
    expect: allowed(),
    absent: ['interpretations'],
  },
  {
    name: 'by the other reading it moves to Monday',
    input: {
      ...CASE,
      from: '2026-04-05',
      notificationReceivedOn: '2026-03-23',
      readings: { notify: 'moves-to-weekday' },
    },
    expect: {
      ...allowed({ notifyBy: '2026-03-23' }),
      interpretations: [
        { question: 'notification-on-day-off', taken: 'moves-to-weekday', other: ['does-not-move'] },
      ],
    },
  },
  {
    name: 'but not to Tuesday',
    input: {
      ...CASE,
      from: '2026-04-05',
      notificationReceivedOn: '2026-03-24',
      readings: { notify: 'moves-to-weekday' },
    },
    expect: barred(['late-notification']),
    absent: ['interpretations'],
  },
  {
    name: 'signed by one of them only',
    input: { ...CASE, signedByBoth: false },
    expect: barred(['not-signed-by-both']),
  },
  { name: 'not employed', input: { ...CASE, employed: false }, expect: barred(['not-employed']) },
  {
    name: 'with another employer',
    input: { ...CASE, ownEmployer: false },
    expect: barred(['other-employer']),
  },
  {
    name: 'whole benefit from the first day through the last',
    input: { ...CASE, benefitWholeFrom: '2026-04-01', benefitWholeTo: '2026-04-14' },
    expect: allowed(),
  },
  {
    name: 'whole benefit from the second day',
    input: { ...CASE, benefitWholeFrom: '2026-04-02' },
    expect: barred(['no-whole-benefit']),
  },
  {
    name: 'whole benefit until the thirteenth day',
    input: { ...CASE, benefitWholeTo: '2026-04-13' },
    expect: barred(['no-whole-benefit']),
  },
  {
    name: 'the second period on the thirtieth day after the first',
    input: after('2026-05-14', FIRST),
    expect: allowed({
      to: '2026-05-27',
      frame: { from: '2026-04-01', to: '2027-03-31' },
      nextPossibleFrom: '2027-04-01',
    }),
  },
  {
    name: 'on the twenty-ninth day',
    input: after('2026-05-13', FIRST),
    expect: barred(['too-soon'], { nextPossibleFrom: '2026-05-14' }),
  },
  {
    name: 'the second period in the last fortnight of the frame: the next waits thirty days',
    input: after('2027-03-18', FIRST),
    expect: allowed({ to: '2027-03-31', nextPossibleFrom: '2027-04-30' }),
    absent: ['interpretations'],
  },
  {
    name: 'a day later it does not fit inside',
    input: after('2027-03-19', FIRST),
    expect: {
      ...barred(['outside-frame'], {
        frame: { from: '2026-04-01', to: '2027-03-31' },
        nextPossibleFrom: '2026-05-14',
      }),
      interpretations: [
        { question: 'period-and-frame', taken: 'whole-period-inside', other: ['first-day-inside'] },
      ],
    },
  },
  {
    name: 'by the other reading it is enough that it begins inside',
    input: { ...after('2027-03-19', FIRST), readings: { frame: 'first-day-inside' } },
    expect: {
      ...allowed({ to: '2027-04-01', nextPossibleFrom: '2027-05-01' }),
      interpretations: [
        { question: 'period-and-frame', taken: 'first-day-inside', other: ['whole-period-inside'] },
      ],
    },
  },
  {
    name: 'the day after the frame: a new frame',
    input: after('2027-04-01', FIRST),
    expect: allowed({ frame: { from: '2027-04-01', to: '2028-03-30' }, nextPossibleFrom: '2027-05-14' }),
  },
  {
    name: 'a third period in the frame',
    input: after('2026-09-01', SECOND, FIRST),
    expect: barred(['two-periods-used'], {
      frame: { from: '2026-04-01', to: '2027-03-31' },
      nextPossibleFrom: '2027-04-01',
    }),
  },
  {
    name: 'a third period that would end after the frame: nothing is open',
    input: after('2027-03-25', FIRST, SECOND),
    expect: barred(['two-periods-used']),
    absent: ['interpretations'],
  },
  {
    name: 'the third period in the next frame',
    input: after('2027-04-01', FIRST, SECOND),
    expect: allowed({ frame: { from: '2027-04-01', to: '2028-03-30' }, nextPossibleFrom: '2027-05-14' }),
  },
  {
    name: 'thirty days between the frames too',
    input: after('2027-04-29', FIRST, { from: '2027-03-18', to: '2027-03-31' }),
    expect: barred(['too-soon'], {
      frame: { from: '2027-04-29', to: '2028-04-27' },
      nextPossibleFrom: '2027-04-30',
    }),
  },
  {
    name: 'the frame is fixed: it does not begin with the second period',
    input: after('2027-05-20', FIRST, SECOND),
    expect: allowed({ frame: { from: '2027-05-20', to: '2028-05-18' } }),
  },
  {
    name: 'one period, and fourteen days just fit when the thirty days are over',
    input: after('2026-04-20', { from: '2026-04-01', to: '2027-02-16' }),
    expect: barred(['too-soon'], { nextPossibleFrom: '2027-03-18' }),
  },
  {
    name: 'one period, and they no longer fit',
    input: after('2026-04-20', { from: '2026-04-01', to: '2027-02-17' }),
    expect: barred(['too-soon'], { nextPossibleFrom: '2027-04-01' }),
  },
  {
    name: 'two periods of which the first was broken off: both count',
    input: after('2026-09-01', { from: '2026-04-01', to: '2026-04-13' }, SECOND),
    expect: {
      ...barred(['two-periods-used']),
      interpretations: [{ question: 'stopped-trial', taken: 'counts-as-one', other: ['does-not-count'] }],
    },
  },
  {
    name: 'by the other reading only the full one',
    input: {
      ...after('2026-09-01', { from: '2026-04-01', to: '2026-04-13' }, SECOND),
      readings: { stopped: 'does-not-count' },
    },
    expect: {
      ...allowed({ frame: { from: '2026-05-14', to: '2027-05-13' }, nextPossibleFrom: '2027-05-14' }),
      interpretations: [{ question: 'stopped-trial', taken: 'does-not-count', other: ['counts-as-one'] }],
    },
  },
  {
    name: 'the last of the earlier ones ended later than a shorter one that began after it',
    input: after('2026-05-20', FIRST, { from: '2026-04-05', to: '2026-04-06' }),
    expect: barred(['two-periods-used'], { nextPossibleFrom: '2027-04-01' }),
  },
  {
    name: 'every reason against at once',
    input: {
      ...after('2026-06-01', FIRST, SECOND),
      employed: false,
      ownEmployer: false,
      benefitWholeTo: '2026-05-01',
      notificationReceivedOn: '2026-06-01',
      signedByBoth: false,
    },
    expect: barred([
      'not-employed',
      'other-employer',
      'no-whole-benefit',
      'late-notification',
      'not-signed-by-both',
      'too-soon',
      'two-periods-used',
    ]),
  },
  {
    name: 'the first day of the law; what was tried before it does not count',
    input: {
      ...CASE,
      from: '2026-03-01',
      notificationReceivedOn: '2026-02-15',
      earlierTrials: [{ from: '2026-02-14', to: '2026-02-27' }],
    },
    expect: allowed({ frame: { from: '2026-03-01', to: '2027-02-28' }, nextPossibleFrom: '2026-04-13' }),
  },
  {
    name: 'the day before it',
    input: { ...CASE, from: '2026-02-28', notificationReceivedOn: '2026-02-01' },
    expect: barred(['not-in-force'], {
      to: null,
      notifyBy: null,
      frame: null,
      nextPossibleFrom: '2026-03-01',
    }),
  },
  {
    name: 'one earlier trial within another: counted from the end of the longer',
    input: after(
      '2026-04-12',
      { from: '2026-03-01', to: '2026-03-14' },
      { from: '2026-03-05', to: '2026-03-06' },
    ),
    expect: barred(['too-soon', 'two-periods-used']),
  },
  {
    name: 'a trial that lasted most of the frame: the next whole period lies after it',
    input: after('2027-02-25', { from: '2026-04-01', to: '2027-02-20' }),
    expect: barred(['too-soon'], { nextPossibleFrom: '2027-04-01' }),
  },
  {
    name: 'the same under the reading that its first day decides',
    input: {
      ...after('2027-02-25', { from: '2026-04-01', to: '2027-02-20' }),
      readings: { frame: 'first-day-inside' },
    },
    expect: barred(['too-soon'], { nextPossibleFrom: '2027-03-22' }),
  },
];
