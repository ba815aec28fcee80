import type { PeriodsInput, SickSpell } from '../../../src/rules/sick-pay/periods/periods.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const spell = (from: string, to: string, facts: Partial<SickSpell> = {}): SickSpell => ({
  from,
  to,
  ...facts,
});
const days = (from: string, to: string, firstDay: number, lastDay: number): object => ({
  from,
  to,
  firstDay,
  lastDay,
});
const periods = (...found: readonly object[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { periods: found },
});

const NO_FULL_RETURN = {
  employerDays: [],
  lastEmployerDate: null,
  noEmployerDays: 'no-full-return',
} as const;

const START_ON_DAY_OFF = {
  question: 'start-on-day-off',
  taken: 'registered-day',
  other: ['first-working-day'],
};
const RELAPSE_AFTER_BAR = {
  question: 'relapse-after-bar',
  taken: 'remaining-employer-days',
  other: ['no-employer-days'],
};
const OF_PARTS = { question: 'whole-period-of-parts', taken: 'whole', other: ['not-whole'] };
const NOT_OF_PARTS = { ...OF_PARTS, taken: 'not-whole', other: ['whole'] };
const FIT_ASSUMED = { fact: 'fitFrom', assumed: 'day-after-last' };
const RETURN_ASSUMED = { fact: 'workedAfter', assumed: 'true' };

/** A whole period of fourteen days in two joined spells, without a full return after it. */
const WHOLE_OF_PARTS = [
  spell('2026-01-05', '2026-01-11'),
  spell('2026-01-14', '2026-01-20', { workedAfter: false }),
];

/** Barred by the first spell; the second is not the employer's, and after it the employee returned. */
const RELAPSE_INTO_BARRED = [
  spell('2026-01-05', '2026-01-18', { workedAfter: false }),
  spell('2026-02-02', '2026-02-03', { workedAfter: true }),
  spell('2026-02-06', '2026-02-10'),
];

export const rows: readonly Row<PeriodsInput>[] = [
  {
    name: 'no spells',
    input: { spells: [] },
    expect: { ...periods(), value: { periods: [] }, basis: citing('7', '4 a') },
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: 'one day',
    input: { spells: [spell('2026-03-02', '2026-03-02')] },
    expect: periods({
      from: '2026-03-02',
      to: '2026-03-02',
      sickDays: 1,
      employerDays: [days('2026-03-02', '2026-03-02', 1, 1)],
      lastEmployerDate: '2026-03-02',
      day15: null,
    }),
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: 'sick Mon–Thu, works Fri, sick Tue: Tuesday is day 5',
    input: { spells: [spell('2026-03-02', '2026-03-05'), spell('2026-03-10', '2026-03-10')] },
    expect: {
      ...periods({
        from: '2026-03-02',
        to: '2026-03-10',
        sickDays: 5,
        employerDays: [days('2026-03-02', '2026-03-05', 1, 4), days('2026-03-10', '2026-03-10', 5, 5)],
        lastEmployerDate: '2026-03-10',
        day15: null,
      }),
      assumptions: [FIT_ASSUMED],
    },
    absent: ['interpretations'],
  },
  {
    name: 'sick on Friday, fit on Monday, sick from Thursday: Thursday is day 4',
    input: {
      spells: [
        spell('2021-01-29', '2021-01-29', { fitFrom: '2021-02-01' }),
        spell('2021-02-04', '2021-02-05'),
      ],
    },
    expect: periods({
      sickDays: 5,
      employerDays: [days('2021-01-29', '2021-01-31', 1, 3), days('2021-02-04', '2021-02-05', 4, 5)],
    }),
    absent: ['assumptions'],
  },
  {
    name: 'four whole healthy days join',
    input: { spells: [spell('2026-04-07', '2026-04-08'), spell('2026-04-13', '2026-04-13')] },
    expect: periods({ sickDays: 3 }),
  },
  {
    name: 'five whole healthy days do not',
    input: { spells: [spell('2026-04-07', '2026-04-08'), spell('2026-04-14', '2026-04-14')] },
    expect: periods(
      { sickDays: 2, lastEmployerDate: '2026-04-08' },
      { sickDays: 1, employerDays: [days('2026-04-14', '2026-04-14', 1, 1)] },
    ),
  },
  {
    name: 'the fifth day from a known first fit day joins',
    input: {
      spells: [
        spell('2026-04-07', '2026-04-10', { fitFrom: '2026-04-13' }),
        spell('2026-04-17', '2026-04-17'),
      ],
    },
    expect: periods({ sickDays: 7, lastEmployerDate: '2026-04-17' }),
  },
  {
    name: 'the sixth does not',
    input: {
      spells: [
        spell('2026-04-07', '2026-04-10', { fitFrom: '2026-04-13' }),
        spell('2026-04-18', '2026-04-18'),
      ],
    },
    expect: { ...periods({ sickDays: 6 }, { sickDays: 1 }), interpretations: [START_ON_DAY_OFF] },
  },
  {
    name: 'a first fit day within the spell does not shorten it',
    input: { spells: [spell('2026-04-07', '2026-04-10', { fitFrom: '2026-04-08' })] },
    expect: periods({ to: '2026-04-10', sickDays: 4 }),
  },
  {
    name: 'the day after the last is the same as no first fit day',
    input: { spells: [spell('2026-04-07', '2026-04-10', { fitFrom: '2026-04-11' })] },
    expect: periods({ to: '2026-04-10', sickDays: 4 }),
  },
  {
    name: 'three spells in a row are one period',
    input: {
      spells: [
        spell('2026-04-07', '2026-04-08'),
        spell('2026-04-13', '2026-04-14'),
        spell('2026-04-19', '2026-04-20'),
      ],
    },
    expect: periods({ sickDays: 6, lastEmployerDate: '2026-04-20' }),
    absent: ['interpretations'],
  },
  {
    name: 'the third comes too late: a period of its own',
    input: {
      spells: [
        spell('2026-04-07', '2026-04-08'),
        spell('2026-04-13', '2026-04-14'),
        spell('2026-04-20', '2026-04-21'),
      ],
    },
    expect: periods(
      { sickDays: 4, lastEmployerDate: '2026-04-14' },
      { sickDays: 2, employerDays: [days('2026-04-20', '2026-04-21', 1, 2)] },
    ),
  },
  {
    name: 'each within five days of the one before: never more than fourteen in all',
    input: {
      spells: [
        spell('2026-04-07', '2026-04-12'),
        spell('2026-04-16', '2026-04-21'),
        spell('2026-04-24', '2026-04-29'),
      ],
    },
    expect: periods({
      sickDays: 18,
      employerDays: [
        days('2026-04-07', '2026-04-12', 1, 6),
        days('2026-04-16', '2026-04-21', 7, 12),
        days('2026-04-24', '2026-04-25', 13, 14),
      ],
      lastEmployerDate: '2026-04-25',
      day15: '2026-04-26',
    }),
  },
  {
    name: 'two days, a relapse of fourteen: the employer has 2 + 12, the last two are not his',
    input: { spells: [spell('2026-05-04', '2026-05-05'), spell('2026-05-08', '2026-05-21')] },
    expect: {
      ...periods({
        sickDays: 16,
        employerDays: [days('2026-05-04', '2026-05-05', 1, 2), days('2026-05-08', '2026-05-19', 3, 14)],
        lastEmployerDate: '2026-05-19',
        day15: '2026-05-20',
      }),
      assumptions: [FIT_ASSUMED, RETURN_ASSUMED],
    },
    absent: ['interpretations'],
  },
  {
    name: 'thirteen days',
    input: { spells: [spell('2026-02-17', '2026-03-01')] },
    expect: periods({ sickDays: 13, lastEmployerDate: '2026-03-01', day15: null }),
    absent: ['assumptions'],
  },
  {
    name: 'fourteen days: the whole period, no fifteenth',
    input: { spells: [spell('2026-02-17', '2026-03-02')] },
    expect: {
      ...periods({ sickDays: 14, lastEmployerDate: '2026-03-02', day15: null }),
      assumptions: [RETURN_ASSUMED],
    },
  },
  {
    name: 'fifteen days: the last is not the employer’s',
    input: { spells: [spell('2026-02-17', '2026-03-03')] },
    expect: periods({
      sickDays: 15,
      employerDays: [days('2026-02-17', '2026-03-02', 1, 14)],
      lastEmployerDate: '2026-03-02',
      day15: '2026-03-03',
    }),
  },
  {
    name: 'over 29 February',
    input: { spells: [spell('2024-02-20', '2024-03-08')] },
    expect: periods({ sickDays: 18, lastEmployerDate: '2024-03-04', day15: '2024-03-05' }),
  },
  {
    name: 'over the turn of the year',
    input: { spells: [spell('2025-12-22', '2026-01-10')] },
    expect: periods({ sickDays: 20, lastEmployerDate: '2026-01-04', day15: '2026-01-05' }),
  },
  {
    name: 'one working day a week, sick throughout: one period, the third Wednesday is day 15',
    input: { spells: [spell('2026-09-02', '2026-09-30')] },
    expect: periods({ sickDays: 29, lastEmployerDate: '2026-09-15', day15: '2026-09-16' }),
  },
  {
    name: 'an exhausted period: a relapse has no employer days',
    input: {
      spells: [spell('2026-03-02', '2026-03-20', { workedAfter: true }), spell('2026-03-24', '2026-03-25')],
    },
    expect: periods({
      sickDays: 21,
      employerDays: [days('2026-03-02', '2026-03-15', 1, 14)],
      lastEmployerDate: '2026-03-15',
      day15: '2026-03-16',
    }),
  },
  {
    name: 'the fifteenth day is the first of a relapse',
    input: { spells: [spell('2026-03-02', '2026-03-15'), spell('2026-03-18', '2026-03-20')] },
    expect: periods({ sickDays: 17, lastEmployerDate: '2026-03-15', day15: '2026-03-18' }),
  },
  {
    name: 'any order',
    input: { spells: [spell('2026-03-10', '2026-03-10'), spell('2026-03-02', '2026-03-05')] },
    expect: periods({ sickDays: 5, lastEmployerDate: '2026-03-10' }),
  },
  {
    name: 'touching spells are one, with the facts of the last',
    input: {
      spells: [
        spell('2026-03-02', '2026-03-05', { workedAfter: false, fitFrom: '2026-03-06' }),
        spell('2026-03-06', '2026-03-08', { fitFrom: '2026-03-10' }),
      ],
    },
    expect: periods({
      to: '2026-03-09',
      sickDays: 8,
      employerDays: [days('2026-03-02', '2026-03-09', 1, 8)],
    }),
  },
  {
    name: 'overlapping spells are one',
    input: { spells: [spell('2026-03-02', '2026-03-10'), spell('2026-03-04', '2026-03-06')] },
    expect: periods({ sickDays: 9, employerDays: [days('2026-03-02', '2026-03-10', 1, 9)] }),
  },
  {
    name: 'a spell is registered on a day off, which is open',
    input: { spells: [spell('2026-03-01', '2026-03-03')] },
    expect: { ...periods({ sickDays: 3 }), interpretations: [START_ON_DAY_OFF] },
  },
  {
    name: 'on a public holiday too',
    input: { spells: [spell('2026-01-06', '2026-01-07')] },
    expect: { ...periods({ sickDays: 2 }), interpretations: [START_ON_DAY_OFF] },
  },

  // SjLL 4 a § 2: no new days until the employee has fully returned and worked.
  {
    name: 'no full return since a whole period: no employer days, however long ago',
    input: {
      spells: [spell('2026-01-05', '2026-02-15', { workedAfter: false }), spell('2026-03-02', '2026-03-06')],
    },
    expect: {
      ...periods({ lastEmployerDate: '2026-01-18' }, { sickDays: 5, ...NO_FULL_RETURN }),
      assumptions: [FIT_ASSUMED, RETURN_ASSUMED],
    },
    absent: ['interpretations'],
  },
  {
    name: 'thirteen days are no whole period',
    input: {
      spells: [spell('2026-01-05', '2026-01-17', { workedAfter: false }), spell('2026-03-02', '2026-03-06')],
    },
    expect: periods({ lastEmployerDate: '2026-01-17' }, { lastEmployerDate: '2026-03-06' }),
  },
  {
    name: 'whether the employee returned is assumed where nothing is said',
    input: { spells: [spell('2026-01-05', '2026-01-18'), spell('2026-03-02', '2026-03-06')] },
    expect: {
      ...periods({ lastEmployerDate: '2026-01-18' }, { lastEmployerDate: '2026-03-06' }),
      assumptions: [FIT_ASSUMED, RETURN_ASSUMED],
    },
  },
  {
    name: 'nothing is assumed where it is said',
    input: {
      spells: [
        spell('2026-01-05', '2026-01-18', { workedAfter: true, fitFrom: '2026-01-19' }),
        spell('2026-03-02', '2026-03-06'),
      ],
    },
    expect: periods({}, { lastEmployerDate: '2026-03-06' }),
    absent: ['assumptions'],
  },
  {
    name: 'the bar ends with the first full return, within the same period',
    input: {
      spells: [
        spell('2026-01-05', '2026-01-18'),
        spell('2026-01-21', '2026-01-23', { workedAfter: false }),
        spell('2026-02-02', '2026-02-06'),
      ],
    },
    expect: periods({ lastEmployerDate: '2026-01-18' }, { lastEmployerDate: '2026-02-06' }),
  },
  {
    name: 'the bar ends with a later spell of the same period',
    input: {
      spells: [
        spell('2026-01-05', '2026-01-18', { workedAfter: false }),
        spell('2026-01-21', '2026-01-23', { workedAfter: true }),
        spell('2026-02-02', '2026-02-06'),
      ],
    },
    expect: periods({ lastEmployerDate: '2026-01-18' }, { lastEmployerDate: '2026-02-06' }),
  },
  {
    name: 'the bar goes on as long as nobody returns',
    input: {
      spells: [
        spell('2026-01-05', '2026-01-18', { workedAfter: false }),
        spell('2026-02-02', '2026-02-06', { workedAfter: false }),
        spell('2026-03-02', '2026-03-06', { workedAfter: true }),
        spell('2026-04-07', '2026-04-08'),
      ],
    },
    expect: periods({}, NO_FULL_RETURN, NO_FULL_RETURN, { lastEmployerDate: '2026-04-08' }),
  },
  {
    name: 'a barred period lists neither its fourteenth nor its fifteenth day as the employer’s',
    input: {
      spells: [
        spell('2026-01-05', '2026-01-18', { workedAfter: false }),
        spell('2026-02-02', '2026-02-20', { workedAfter: true }),
      ],
    },
    expect: periods({}, { sickDays: 19, day15: '2026-02-16', ...NO_FULL_RETURN }),
  },
  {
    name: 'overlapping spells that end together: one says that nobody returned',
    input: {
      spells: [
        spell('2026-01-05', '2026-01-20', { workedAfter: false }),
        spell('2026-01-10', '2026-01-20', { workedAfter: true }),
        spell('2026-02-02', '2026-02-06'),
      ],
    },
    expect: periods({}, NO_FULL_RETURN),
  },
  {
    name: 'the same, the other way round',
    input: {
      spells: [
        spell('2026-01-05', '2026-01-20'),
        spell('2026-01-10', '2026-01-20', { workedAfter: false, fitFrom: '2026-01-21' }),
        spell('2026-02-02', '2026-02-06'),
      ],
    },
    expect: { ...periods({}, NO_FULL_RETURN), assumptions: [RETURN_ASSUMED] },
  },
  {
    name: 'overlapping spells that end together: one says that somebody did',
    input: {
      spells: [
        spell('2026-01-05', '2026-01-20'),
        spell('2026-01-10', '2026-01-20', { workedAfter: true }),
        spell('2026-02-02', '2026-02-06'),
      ],
    },
    expect: { ...periods({}, { lastEmployerDate: '2026-02-06' }), assumptions: [FIT_ASSUMED] },
  },
  {
    name: 'a spell inside a longer one: the facts of the one that ends last',
    input: {
      spells: [
        spell('2026-01-05', '2026-01-20', { workedAfter: true }),
        spell('2026-01-10', '2026-01-15', { workedAfter: false }),
        spell('2026-02-02', '2026-02-06'),
      ],
    },
    expect: periods({}, { lastEmployerDate: '2026-02-06' }),
  },

  // Where 4 a § 2 is open.
  {
    name: 'a whole period of joined parts is a whole period, which is open',
    input: { spells: [...WHOLE_OF_PARTS, spell('2026-02-02', '2026-02-06')] },
    expect: {
      ...periods({ sickDays: 14, lastEmployerDate: '2026-01-20' }, NO_FULL_RETURN),
      interpretations: [OF_PARTS],
    },
  },
  {
    name: 'the same under the other reading',
    input: {
      spells: [...WHOLE_OF_PARTS, spell('2026-02-02', '2026-02-06')],
      readings: { wholePeriodOfParts: 'not-whole' },
    },
    expect: {
      ...periods({ lastEmployerDate: '2026-01-20' }, { lastEmployerDate: '2026-02-06' }),
      interpretations: [NOT_OF_PARTS],
    },
  },
  {
    name: 'under that reading too nothing is open after a full return',
    input: {
      spells: [
        spell('2026-01-05', '2026-01-11'),
        spell('2026-01-14', '2026-01-20', { workedAfter: true }),
        spell('2026-02-02', '2026-02-06'),
      ],
      readings: { wholePeriodOfParts: 'not-whole' },
    },
    expect: periods({}, { lastEmployerDate: '2026-02-06' }),
    absent: ['interpretations'],
  },
  {
    name: 'nor after one that follows upon a third spell of the period',
    input: {
      spells: [
        ...WHOLE_OF_PARTS,
        spell('2026-01-23', '2026-01-25', { workedAfter: true }),
        spell('2026-02-16', '2026-02-18'),
      ],
      readings: { wholePeriodOfParts: 'not-whole' },
    },
    expect: periods({}, { lastEmployerDate: '2026-02-18' }),
    absent: ['interpretations'],
  },
  {
    name: 'without a return after the third spell either it stays open',
    input: {
      spells: [
        ...WHOLE_OF_PARTS,
        spell('2026-01-23', '2026-01-25', { workedAfter: false }),
        spell('2026-02-16', '2026-02-18'),
      ],
      readings: { wholePeriodOfParts: 'not-whole' },
    },
    expect: {
      ...periods({}, { lastEmployerDate: '2026-02-18' }),
      interpretations: [NOT_OF_PARTS],
    },
  },
  {
    name: 'a return that is told, after a relapse into a whole period: nothing is assumed',
    input: {
      spells: [
        spell('2026-01-05', '2026-01-18', { workedAfter: false }),
        spell('2026-01-21', '2026-01-23', { workedAfter: true }),
        spell('2026-02-16', '2026-02-18'),
      ],
    },
    expect: { ...periods({}, { lastEmployerDate: '2026-02-18' }), assumptions: [FIT_ASSUMED] },
  },
  {
    name: 'of two rows that end together, the one that says no full return counts',
    input: {
      spells: [
        spell('2026-01-05', '2026-01-18', { workedAfter: false }),
        spell('2026-01-10', '2026-01-18', { workedAfter: true }),
        spell('2026-02-02', '2026-02-06'),
      ],
    },
    expect: periods({}, NO_FULL_RETURN),
  },
  {
    name: 'also where it is the later one',
    input: {
      spells: [
        spell('2026-01-05', '2026-01-18', { workedAfter: true }),
        spell('2026-01-10', '2026-01-18', { workedAfter: false }),
        spell('2026-02-02', '2026-02-06'),
      ],
    },
    expect: periods({}, NO_FULL_RETURN),
  },
  {
    name: 'a period paid in one spell is whole under that reading too',
    input: {
      spells: [spell('2026-01-05', '2026-01-18', { workedAfter: false }), spell('2026-02-02', '2026-02-06')],
      readings: { wholePeriodOfParts: 'not-whole' },
    },
    expect: periods({}, NO_FULL_RETURN),
    absent: ['interpretations'],
  },
  {
    name: 'a relapse into a barred period after a full return has its remaining days, which is open',
    input: { spells: RELAPSE_INTO_BARRED },
    expect: {
      ...periods(
        {},
        {
          sickDays: 7,
          employerDays: [days('2026-02-06', '2026-02-10', 3, 7)],
          lastEmployerDate: '2026-02-10',
        },
      ),
      interpretations: [RELAPSE_AFTER_BAR],
    },
  },
  {
    name: 'the same under the other reading',
    input: { spells: RELAPSE_INTO_BARRED, readings: { relapseAfterBar: 'no-employer-days' } },
    expect: {
      ...periods({}, { sickDays: 7, ...NO_FULL_RETURN }),
      interpretations: [
        { question: 'relapse-after-bar', taken: 'no-employer-days', other: ['remaining-employer-days'] },
      ],
    },
  },
  {
    name: 'the relapse begins on day 14: one day remains',
    input: {
      spells: [
        spell('2026-01-05', '2026-01-18', { workedAfter: false }),
        spell('2026-02-02', '2026-02-14', { workedAfter: true }),
        spell('2026-02-17', '2026-02-19'),
      ],
    },
    expect: {
      ...periods({}, { employerDays: [days('2026-02-17', '2026-02-17', 14, 14)], day15: '2026-02-18' }),
      interpretations: [RELAPSE_AFTER_BAR],
    },
  },
  {
    name: 'the relapse begins on day 15: nothing is open',
    input: {
      spells: [
        spell('2026-01-05', '2026-01-18', { workedAfter: false }),
        spell('2026-02-02', '2026-02-15', { workedAfter: true }),
        spell('2026-02-17', '2026-02-19'),
      ],
    },
    expect: periods({}, { ...NO_FULL_RETURN, day15: '2026-02-17' }),
    absent: ['interpretations'],
  },

  {
    name: 'the employment ends within the period',
    input: { spells: [spell('2026-03-02', '2026-03-20')], employmentEnds: '2026-03-06' },
    expect: periods({
      sickDays: 19,
      employerDays: [days('2026-03-02', '2026-03-06', 1, 5)],
      lastEmployerDate: '2026-03-06',
      day15: '2026-03-16',
    }),
  },
  {
    name: 'the employment ends on the first day',
    input: { spells: [spell('2026-03-02', '2026-03-04')], employmentEnds: '2026-03-02' },
    expect: periods({ employerDays: [days('2026-03-02', '2026-03-02', 1, 1)] }),
  },
  {
    name: 'the employment ended the day before',
    input: { spells: [spell('2026-03-02', '2026-03-04')], employmentEnds: '2026-03-01' },
    expect: periods({
      sickDays: 3,
      employerDays: [],
      lastEmployerDate: null,
      day15: null,
      noEmployerDays: 'employment-ended',
    }),
  },
  {
    name: 'the employment ends on day 14: a whole period',
    input: {
      spells: [spell('2026-03-02', '2026-03-20', { workedAfter: false })],
      employmentEnds: '2026-03-15',
    },
    expect: periods({ lastEmployerDate: '2026-03-15' }),
  },

  {
    name: 'a period that began on the last day of 2018',
    input: { spells: [spell('2018-12-31', '2019-01-04'), spell('2026-03-02', '2026-03-03')] },
    expect: { ...notCovered('2019-01-01'), basis: citing('övergångsbestämmelserna') },
  },
  {
    name: 'a period that began on the first day of 2019',
    input: { spells: [spell('2019-01-01', '2019-01-04')] },
    expect: periods({ sickDays: 4, lastEmployerDate: '2019-01-04' }),
  },
];
