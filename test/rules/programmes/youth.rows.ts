import type { YouthInput, YouthReason, YouthValue } from '../../../src/rules/programmes/youth/youth.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const decided = (value: Partial<YouthValue>): Row<unknown>['expect'] => ({ outcome: 'decided', value });
const closed = (...reasons: readonly YouthReason[]): Row<unknown>['expect'] =>
  decided({
    mayEnter: false,
    ground: null,
    reasons,
    latestTo: null,
    compensation: [],
    activityLimits: null,
    writtenOutAfterSickDays: null,
  });

/** Turns 23 in May 2026. */
const BORN = '2003-05';
const READY: YouthInput = { bornOn: BORN, on: '2026-06-01', registeredDaysInFourMonths: 90 };
const BOTH = ['activity-grant-by-income', 'development-allowance'] as const;

export const rows: readonly Row<YouthInput>[] = [
  {
    name: 'ninety days',
    input: READY,
    expect: {
      ...decided({
        mayEnter: true,
        ground: 'ninety-days',
        reasons: [],
        frameFrom: '2026-02-01',
        latestTo: '2027-08-31',
        payer: 'fk',
        compensation: BOTH,
      }),
      basis: citing('5', '10', '10 a'),
      assumptions: [
        { fact: 'registered', assumed: 'true' },
        { fact: 'monthsUsed', assumed: 'none' },
      ],
    },
  },
  {
    name: 'eighty-nine days',
    input: { ...READY, registeredDaysInFourMonths: 89 },
    expect: closed('too-few-days'),
    absent: ['assumptions'],
  },
  {
    name: 'ninety-one days',
    input: { ...READY, registeredDaysInFourMonths: 91 },
    expect: decided({ mayEnter: true }),
  },
  {
    name: 'in a month of birth that decides nothing',
    input: { ...READY, on: '2026-05-01' },
    expect: decided({ mayEnter: true, latestTo: '2027-07-31' }),
  },
  {
    name: 'the month before turning 16',
    input: { ...READY, bornOn: '2010-07' },
    expect: closed('too-young'),
  },
  {
    name: 'the month of turning 16: the day is not known',
    input: { ...READY, bornOn: '2010-06' },
    expect: {
      outcome: 'undetermined',
      missing: ['birthdayPassed'],
      alternatives: [
        { if: 'birthday-to-come', value: { mayEnter: false, reasons: ['too-young'] } },
        { if: 'birthday-passed', value: { mayEnter: true, compensation: ['activity-grant-by-income'] } },
      ],
    },
  },
  {
    name: 'the same month, the birthday to come',
    input: { ...READY, bornOn: '2010-06', birthdayPassed: false },
    expect: closed('too-young'),
  },
  {
    name: 'the same month, the birthday passed',
    input: { ...READY, bornOn: '2010-06', birthdayPassed: true },
    expect: decided({ mayEnter: true, compensation: ['activity-grant-by-income'] }),
  },
  {
    name: 'the month of turning 16, but too few days anyway',
    input: { ...READY, bornOn: '2010-06', registeredDaysInFourMonths: 89 },
    expect: { outcome: 'decided', value: { mayEnter: false } },
  },
  {
    name: 'the month after turning 16',
    input: { ...READY, bornOn: '2010-05' },
    expect: decided({ mayEnter: true, compensation: ['activity-grant-by-income'] }),
  },
  {
    name: 'the month before turning 18: no development allowance',
    input: { ...READY, bornOn: '2008-07' },
    expect: decided({ mayEnter: true, compensation: ['activity-grant-by-income'] }),
  },
  {
    name: 'the month of turning 18: the compensation that can come into question, the birthday assumed passed',
    input: { ...READY, bornOn: '2008-06', registered: true, monthsUsed: 0 },
    expect: {
      ...decided({ mayEnter: true, compensation: BOTH }),
      assumptions: [{ fact: 'birthdayPassed', assumed: 'true' }],
    },
  },
  {
    name: 'the month after turning 18',
    input: { ...READY, bornOn: '2008-05' },
    expect: decided({ mayEnter: true, compensation: BOTH }),
  },
  {
    name: 'the month before turning 25',
    input: { ...READY, bornOn: '2001-07' },
    expect: decided({ mayEnter: true, compensation: BOTH }),
  },
  {
    name: 'the month of turning 25: the day is not known',
    input: { ...READY, bornOn: '2001-06' },
    expect: { outcome: 'undetermined', missing: ['birthdayPassed'] },
  },
  {
    name: 'the same month, the birthday to come',
    input: { ...READY, bornOn: '2001-06', birthdayPassed: false },
    expect: decided({ mayEnter: true }),
  },
  {
    name: 'the same month, the birthday passed',
    input: { ...READY, bornOn: '2001-06', birthdayPassed: true },
    expect: closed('too-old'),
  },
  { name: 'turned 25 the month before', input: { ...READY, bornOn: '2001-05' }, expect: closed('too-old') },
  {
    name: 'not registered',
    input: { ...READY, registered: false },
    expect: closed('not-unemployed-and-registered'),
  },
  {
    name: 'on parole, without any days',
    input: { ...READY, registeredDaysInFourMonths: 0, otherGround: 'release-or-parole' },
    expect: decided({ mayEnter: true, ground: 'release-or-parole' }),
  },
  {
    name: 'establishment time used up',
    input: { ...READY, registeredDaysInFourMonths: 0, otherGround: 'establishment-time-used-up' },
    expect: decided({ mayEnter: true, ground: 'establishment-time-used-up' }),
  },
  {
    name: 'preventive detention, the day before it became a ground',
    input: {
      ...READY,
      on: '2026-04-14',
      registeredDaysInFourMonths: 0,
      otherGround: 'detention-served-outside',
    },
    expect: closed('too-few-days', 'detention-not-in-force'),
  },
  {
    name: 'preventive detention, the first day on which it is a ground',
    input: {
      ...READY,
      on: '2026-04-15',
      registeredDaysInFourMonths: 0,
      otherGround: 'detention-served-outside',
    },
    expect: decided({ mayEnter: true, ground: 'detention-served-outside' }),
  },
  {
    name: 'fourteen months used: one is left',
    input: { ...READY, monthsUsed: 14, registered: true },
    expect: decided({ mayEnter: true, latestTo: '2026-06-30' }),
    absent: ['assumptions'],
  },
  { name: 'fifteen months used', input: { ...READY, monthsUsed: 15 }, expect: closed('time-used-up') },
  {
    name: 'every reason against at once',
    input: {
      ...READY,
      bornOn: '1980-01',
      registered: false,
      monthsUsed: 15,
      registeredDaysInFourMonths: 0,
    },
    expect: closed('too-old', 'not-unemployed-and-registered', 'time-used-up', 'too-few-days'),
  },
  {
    name: 'the first day of the wording, every limit',
    input: { bornOn: '2003-12', on: '2020-01-01', registeredDaysInFourMonths: 90 },
    expect: decided({
      mayEnter: true,
      frameFrom: '2019-09-01',
      latestTo: '2021-03-31',
      compensation: ['activity-grant-by-income'],
    }),
  },
  {
    name: 'in that wording, too few days',
    input: { bornOn: '2003-12', on: '2020-01-01', registeredDaysInFourMonths: 89 },
    expect: closed('too-few-days'),
  },
  {
    name: 'in that wording, the month after turning 18',
    input: { bornOn: '2001-12', on: '2020-01-01', registeredDaysInFourMonths: 90 },
    expect: decided({ mayEnter: true, compensation: BOTH }),
  },
  {
    name: 'in that wording, one month before 18',
    input: { bornOn: '2002-02', on: '2020-01-01', registeredDaysInFourMonths: 90 },
    expect: decided({ mayEnter: true, compensation: ['activity-grant-by-income'] }),
  },
  {
    name: 'in that wording, a month before 16',
    input: { bornOn: '2004-02', on: '2020-01-01', registeredDaysInFourMonths: 90 },
    expect: closed('too-young'),
  },
  {
    name: 'in that wording, a month before 25',
    input: { bornOn: '1995-02', on: '2020-01-01', registeredDaysInFourMonths: 90 },
    expect: decided({ mayEnter: true }),
  },
  {
    name: 'in that wording, a month after 25',
    input: { bornOn: '1994-12', on: '2020-01-01', registeredDaysInFourMonths: 90 },
    expect: closed('too-old'),
  },
  {
    name: 'the day before the first wording known here',
    input: { ...READY, on: '2019-12-31' },
    expect: notCovered('2020-01-01'),
  },
  {
    name: 'how long each activity may last, and the sickness that ends the guarantee',
    input: { ...READY, on: '2025-10-01' },
    expect: {
      ...decided({
        activityLimits: {
          workTrainingMonths: 3,
          reinforcedWorkTrainingMonths: 6,
          practiceMonths: 3,
          rehabilitationMonths: 6,
        },
        writtenOutAfterSickDays: 30,
      }),
      basis: citing('7', '9 a', '9 b', '9 c', '10 a'),
    },
  },
  {
    name: 'the day before the wording whose limits are known here',
    input: { ...READY, on: '2025-09-30' },
    expect: decided({ mayEnter: true, activityLimits: null, writtenOutAfterSickDays: null }),
  },
  {
    name: 'on parole before preventive detention was a ground, and too old',
    input: {
      ...READY,
      bornOn: '1999-05',
      on: '2026-04-14',
      registeredDaysInFourMonths: 0,
      otherGround: 'release-or-parole',
    },
    expect: closed('too-old'),
  },
];
