import type {
  EstablishmentInput,
  EstablishmentObstacle,
  EstablishmentValue,
} from '../../../src/rules/programmes/establishment/establishment.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const decided = (value: Partial<EstablishmentValue>): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value,
});

const READY: EstablishmentInput = {
  on: '2026-03-02',
  coveredByAct: true,
  registered: true,
  firstRegisteredOn: '2026-02-10',
};
const OBSTACLES: readonly EstablishmentObstacle[] = [
  'full-time-work',
  'upper-secondary-school',
  'full-time-parental-benefit',
  'whole-sickness-benefit',
  'migration-agency-accommodation',
];

export const rows: readonly Row<EstablishmentInput>[] = [
  {
    name: 'open: 36 months from the registration, 308 kronor a day',
    input: READY,
    expect: {
      ...decided({
        mayEnter: true,
        reasons: [],
        fullTimeMonths: 24,
        latestTo: '2029-02-10',
        payer: 'fk',
        compensation: 'establishment-allowance',
        perDay: 308,
      }),
      basis: citing('5', '15', '15 a', '13'),
      interpretations: [{ question: 'last-day-of-months', taken: 'same-date', other: ['day-before'] }],
      assumptions: [
        { fact: 'obstacles', assumed: 'none' },
        { fact: 'parentalMonths', assumed: 'none' },
        { fact: 'daysBeforePlan', assumed: 'none' },
        { fact: 'mapping', assumed: 'false' },
      ],
    },
  },
  {
    name: 'the other reading of the last day',
    input: { ...READY, readings: { lastDay: 'day-before' } },
    expect: {
      ...decided({ latestTo: '2029-02-09' }),
      interpretations: [{ question: 'last-day-of-months', taken: 'day-before', other: ['same-date'] }],
    },
  },
  {
    name: 'while mapping',
    input: { ...READY, mapping: true, obstacles: [], parentalMonths: 0, daysBeforePlan: 0 },
    expect: decided({ mayEnter: true, perDay: 231 }),
    absent: ['assumptions'],
  },
  {
    name: 'time before the plan is left out, day by day',
    input: { ...READY, daysBeforePlan: 20 },
    expect: decided({ latestTo: '2029-03-02' }),
  },
  {
    name: 'parental benefit for 24 months',
    input: { ...READY, parentalMonths: 24 },
    expect: decided({ latestTo: '2031-02-10' }),
  },
  {
    name: 'parental benefit for 25 months: 24 at the most',
    input: { ...READY, parentalMonths: 25 },
    expect: decided({ latestTo: '2031-02-10' }),
  },
  {
    name: 'parental benefit for 23 months',
    input: { ...READY, parentalMonths: 23 },
    expect: decided({ latestTo: '2031-01-10' }),
  },
  {
    name: 'the last day of the 36 months',
    input: { ...READY, firstRegisteredOn: '2023-03-02' },
    expect: decided({ mayEnter: true, latestTo: '2026-03-02' }),
  },
  {
    name: 'the day after',
    input: { ...READY, firstRegisteredOn: '2023-03-01' },
    expect: decided({ mayEnter: false, reasons: ['outer-limit-passed'], perDay: null }),
  },
  {
    name: 'not covered, not registered',
    input: { ...READY, coveredByAct: false, registered: false },
    expect: decided({ mayEnter: false, reasons: ['not-covered', 'not-registered'], perDay: null }),
  },
  ...OBSTACLES.map((obstacle): Row<EstablishmentInput> => ({
    name: `barred by ${obstacle}`,
    input: { ...READY, obstacles: [obstacle] },
    expect: decided({ mayEnter: false, reasons: [obstacle], perDay: null }),
  })),
  {
    name: 'accommodation, the day before it barred',
    input: { ...READY, on: '2025-02-28', obstacles: ['migration-agency-accommodation'] },
    expect: decided({ mayEnter: true, reasons: [], fullTimeMonths: 24, latestTo: null, perDay: 308 }),
    absent: ['interpretations'],
  },
  {
    name: 'accommodation, the first day on which it bars',
    input: { ...READY, on: '2025-03-01', obstacles: ['migration-agency-accommodation'] },
    expect: decided({ mayEnter: false, reasons: ['migration-agency-accommodation'] }),
  },
  {
    name: 'the last day before the outer limit',
    input: { ...READY, on: '2025-12-31', firstRegisteredOn: '2022-01-01', parentalMonths: 3 },
    expect: decided({ mayEnter: true, latestTo: null, perDay: 308, fullTimeMonths: 24 }),
  },
  {
    name: 'mapping in that wording',
    input: { ...READY, on: '2025-12-31', mapping: true },
    expect: decided({ perDay: 231 }),
  },
  {
    name: 'the first day of the outer limit',
    input: { ...READY, on: '2026-01-01', firstRegisteredOn: '2022-01-01' },
    expect: decided({ mayEnter: false, reasons: ['outer-limit-passed'], latestTo: '2025-01-01' }),
  },
  {
    name: 'the first wording',
    input: { ...READY, on: '2018-01-01', mapping: true },
    expect: decided({ mayEnter: true, latestTo: null, perDay: 231, fullTimeMonths: 24 }),
  },
  { name: 'the day before it', input: { ...READY, on: '2017-12-31' }, expect: notCovered('2018-01-01') },
  {
    name: 'before March 2025 the accommodation barred nobody, other obstacles did',
    input: { ...READY, on: '2025-02-28', firstRegisteredOn: '2025-02-10', obstacles: OBSTACLES },
    expect: decided({ mayEnter: false, reasons: OBSTACLES.slice(0, -1) }),
  },
  {
    name: 'before the outer limit no months are assumed',
    input: { ...READY, on: '2025-12-31', firstRegisteredOn: '2025-12-10' },
    expect: {
      ...decided({ mayEnter: true, latestTo: null }),
      assumptions: [
        { fact: 'obstacles', assumed: 'none' },
        { fact: 'mapping', assumed: 'false' },
      ],
    },
  },

  // Amounts from September and grounds from October 2026 (the new reception act): in words that have not been read.
  {
    name: 'the last day of the amounts as read',
    input: { ...READY, on: '2026-08-31' },
    expect: decided({ mayEnter: true, perDay: 308 }),
  },
  {
    name: 'the first day of amounts that have not been read',
    input: { ...READY, on: '2026-09-01' },
    expect: {
      outcome: 'undetermined',
      missing: ['amounts'],
      alternatives: [
        {
          if: 'wording-unchanged',
          value: { mayEnter: true, reasons: [], latestTo: '2029-02-10', perDay: 308 },
        },
      ],
    },
  },
  {
    name: 'the same while mapping',
    input: { ...READY, on: '2026-09-01', mapping: true },
    expect: { outcome: 'undetermined', alternatives: [{ value: { perDay: 231 } }] },
  },
  {
    name: 'closed, so that no amount is asked for: the last day of the grounds as read',
    input: { ...READY, on: '2026-09-30', obstacles: ['full-time-work'] },
    expect: decided({ mayEnter: false, reasons: ['full-time-work'], perDay: null }),
  },
  {
    name: 'the first day of the reception act',
    input: { ...READY, on: '2026-10-01' },
    expect: {
      outcome: 'undetermined',
      missing: ['grounds', 'amounts'],
      alternatives: [{ if: 'wording-unchanged', value: { mayEnter: true, perDay: 308 } }],
    },
  },
  {
    name: 'closed by the older wording on that day',
    input: { ...READY, on: '2026-10-01', obstacles: ['full-time-work'] },
    expect: {
      outcome: 'undetermined',
      missing: ['grounds'],
      alternatives: [
        { if: 'wording-unchanged', value: { mayEnter: false, reasons: ['full-time-work'], perDay: null } },
      ],
    },
  },
  {
    name: 'not covered by the act on responsibility is closed by any wording',
    input: { ...READY, on: '2026-10-01', coveredByAct: false },
    expect: decided({ mayEnter: false, reasons: ['not-covered'] }),
  },
  {
    name: 'nor is there a programme for who is not registered as a jobseeker',
    input: { ...READY, on: '2026-10-01', registered: false },
    expect: decided({ mayEnter: false, reasons: ['not-registered'] }),
  },
];
