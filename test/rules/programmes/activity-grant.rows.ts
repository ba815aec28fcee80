import type {
  ActivityGrantInput,
  ActivityGrantReason,
} from '../../../src/rules/programmes/activity-grant/activity-grant.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

/** 33 000 kr a month: 1 500 kr a day. */
const GRANT: ActivityGrantInput = {
  on: '2026-05-04',
  incomeBased: true,
  monthlyIncome: 33_000,
  membership: 'twelve-months',
  reusedIncome: false,
  daysBefore: 0,
  share: 1,
  sanctioned: false,
  oldPeriodRunning: false,
};
const OLD: ActivityGrantInput = {
  on: '2026-05-04',
  incomeBased: true,
  oldAct: { dailyEarnings: 1_000, daysSince: 0, grantAtEntry: true },
  share: 1,
  sanctioned: false,
  oldPeriodRunning: false,
};

const paid = (perDay: number, percent: number | null = null, more: object = {}): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { perDay, reason: 'income-based', ...(percent !== null && { percent }), ...more },
});
const fixed = (perDay: number, reason: ActivityGrantReason): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { perDay, reason, percent: null, dayNumber: null },
});

/** 2024:506 5:4, 5:10 and 2017:819 2:3–4: days before the day, the per cent, kronor. From day 301 on 1 364 kr at most. */
const STEPS: readonly (readonly [daysBefore: number, percent: number, perDay: number])[] = [
  [0, 80, 1_200],
  [99, 80, 1_200],
  [100, 70, 1_050],
  [199, 70, 1_050],
  [200, 65, 975],
  [299, 65, 975],
  [300, 60, 818.4],
  [399, 60, 818.4],
  [400, 55, 750.2],
  [499, 55, 750.2],
  [500, 50, 682],
  [599, 50, 682],
  [600, 45, 613.8],
];
const FROM_401 = {
  question: 'hundred-days-from-401',
  taken: 'first-on-day-401',
  other: ['first-after-day-500'],
};

export const rows: readonly Row<ActivityGrantInput>[] = [
  {
    name: 'the first day, by income',
    input: GRANT,
    expect: {
      ...paid(1_200, 80, { dayNumber: 1, raisedToLeast: false, payer: 'fk' }),
      basis: citing('1', '2', '3', '5', '6', '4', '10'),
    },
    absent: ['assumptions', 'interpretations'],
  },
  ...STEPS.map(([daysBefore, percent, perDay]): Row<ActivityGrantInput> => ({
    name: `day ${daysBefore + 1}: ${percent} per cent`,
    input: { ...GRANT, daysBefore },
    expect: {
      ...paid(perDay, percent, { dayNumber: daysBefore + 1 }),
      ...(daysBefore >= 400 && { interpretations: [FROM_401] }),
    },
    ...(daysBefore < 400 && { absent: ['interpretations'] }),
  })),
  {
    name: 'the other reading of the hundred days',
    input: { ...GRANT, daysBefore: 499, readings: { hundredDays: 'first-after-day-500' } },
    expect: {
      ...paid(818.4, 60),
      interpretations: [
        { question: 'hundred-days-from-401', taken: 'first-after-day-500', other: ['first-on-day-401'] },
      ],
    },
  },
  {
    name: 'the other reading a day later',
    input: { ...GRANT, daysBefore: 500, readings: { hundredDays: 'first-after-day-500' } },
    expect: paid(750.2, 55),
  },
  {
    name: 'a member for six months (5:5)',
    input: { ...GRANT, membership: 'six-months' },
    expect: paid(900, 60),
  },
  { name: 'no member (5:6)', input: { ...GRANT, membership: 'none' }, expect: paid(750, 50) },
  {
    name: 'an income used again (5:7)',
    input: { ...GRANT, reusedIncome: true },
    expect: paid(1_125, 75),
  },
  {
    name: 'an income used again, no member, the third hundred days',
    input: { ...GRANT, reusedIncome: true, membership: 'none', daysBefore: 200 },
    expect: paid(450, 30),
  },
  {
    name: 'no cap in the first 300 days',
    input: { ...GRANT, monthlyIncome: 66_000, daysBefore: 299 },
    expect: paid(1_950, 65),
  },
  {
    name: 'an öre of a day below the cap from day 301 on',
    input: { ...GRANT, monthlyIncome: 30_007, daysBefore: 300 },
    expect: paid(818.37, 60),
  },
  {
    name: 'raised to 365 kr',
    input: { ...GRANT, monthlyIncome: 10_000 },
    expect: paid(365, 80, { raisedToLeast: true }),
  },
  {
    name: 'the least income that is not',
    input: { ...GRANT, monthlyIncome: 10_037.5 },
    expect: paid(365, 80, { raisedToLeast: false }),
  },
  {
    name: 'so long that no per cent are left',
    input: { ...GRANT, membership: 'none', reusedIncome: true, daysBefore: 3_000 },
    expect: paid(365, 0, { raisedToLeast: true }),
  },
  { name: 'half time', input: { ...GRANT, share: 0.5 }, expect: paid(600, 80) },
  {
    name: 'half time of the least',
    input: { ...GRANT, monthlyIncome: 10_000, share: 0.5 },
    expect: paid(182.5),
  },
  {
    name: 'the basic amount',
    input: { on: '2026-05-04', incomeBased: false, under25: false, share: 1, oldPeriodRunning: false },
    expect: { ...fixed(365, 'basic-amount'), basis: citing('1', '2', '7', '6') },
    absent: ['assumptions'],
  },
  {
    name: 'half of the basic amount',
    input: { on: '2026-05-04', incomeBased: false, under25: false, share: 0.5 },
    expect: fixed(182.5, 'basic-amount'),
  },
  {
    name: 'under 25: only by income',
    input: { on: '2026-05-04', incomeBased: false, under25: true },
    expect: { ...fixed(0, 'under-25'), basis: citing('1', '10') },
    absent: ['assumptions'],
  },
  { name: 'under 25, by income', input: { ...GRANT, under25: true }, expect: paid(1_200, 80) },
  {
    name: 'after the last of the sanctions (2:6)',
    input: { ...GRANT, sanctioned: true },
    expect: fixed(365, 'sanctioned'),
  },
  {
    name: 'nothing told but the ground',
    input: { on: '2026-05-04', incomeBased: true },
    expect: { outcome: 'undetermined', missing: ['monthlyIncome', 'membership', 'daysBefore'] },
  },
  {
    name: 'the days before are not told',
    input: { on: '2026-05-04', incomeBased: true, monthlyIncome: 33_000, membership: 'none' },
    expect: { outcome: 'undetermined', missing: ['daysBefore'] },
  },
  {
    name: 'what is taken to be so, by income',
    input: {
      on: '2026-05-04',
      incomeBased: true,
      monthlyIncome: 33_000,
      membership: 'twelve-months',
      daysBefore: 0,
    },
    expect: {
      ...paid(1_200),
      assumptions: [
        { fact: 'oldPeriodRunning', assumed: 'false' },
        { fact: 'sanctioned', assumed: 'false' },
        { fact: 'reusedIncome', assumed: 'false' },
        { fact: 'share', assumed: 'full-time' },
      ],
    },
  },
  {
    name: 'what is taken to be so, of the basic amount',
    input: { on: '2026-05-04', incomeBased: false },
    expect: {
      ...fixed(365, 'basic-amount'),
      assumptions: [
        { fact: 'oldPeriodRunning', assumed: 'false' },
        { fact: 'under25', assumed: 'false' },
        { fact: 'share', assumed: 'full-time' },
      ],
    },
  },

  // 2024:1358 p. 2–7.
  {
    name: 'the first day of the new act',
    input: { ...GRANT, on: '2025-10-01' },
    expect: paid(1_200, 80),
  },
  { name: 'the day before', input: { ...GRANT, on: '2025-09-30' }, expect: notCovered('2025-10-01') },
  {
    name: 'a period of the repealed act that runs: older provisions',
    input: { ...GRANT, oldPeriodRunning: true },
    expect: { outcome: 'out-of-scope', reason: 'law-not-covered', basis: citing('övergångsbestämmelserna') },
  },
  {
    name: 'from the repealed act: 300 days used up, 65 per cent in the last hundred',
    input: OLD,
    expect: { ...paid(600, 60, { dayNumber: 301 }), basis: citing('övergångsbestämmelserna') },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'the hundredth day after them',
    input: { ...OLD, oldAct: { dailyEarnings: 1_000, daysSince: 99, grantAtEntry: true } },
    expect: paid(600, 60, { dayNumber: 400 }),
  },
  {
    name: 'the day after that',
    input: { ...OLD, oldAct: { dailyEarnings: 1_000, daysSince: 100, grantAtEntry: true } },
    expect: paid(550, 55, { dayNumber: 401 }),
  },
  {
    name: 'daily earnings above the cap',
    input: { ...OLD, oldAct: { dailyEarnings: 2_000, daysSince: 0, grantAtEntry: true } },
    expect: paid(818.4, 60),
  },
  ...(
    [
      ['2025-10-01', 462],
      ['2025-12-31', 462],
      ['2026-01-01', 415],
      ['2026-03-31', 415],
      ['2026-04-01', 365],
    ] as const
  ).map(([on, perDay]): Row<ActivityGrantInput> => ({
    name: `who got the grant when the act came, on ${on}: at least ${perDay} kr`,
    input: { ...OLD, on, oldAct: { dailyEarnings: 600, daysSince: 0, grantAtEntry: true } },
    expect: paid(perDay, 60, { raisedToLeast: true }),
  })),
  {
    name: 'who used the old period up later has no such floor',
    input: { ...OLD, on: '2025-12-31', oldAct: { dailyEarnings: 600, daysSince: 0, grantAtEntry: false } },
    expect: paid(365, 60, { raisedToLeast: true }),
  },
];
