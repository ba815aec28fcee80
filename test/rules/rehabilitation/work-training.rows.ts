import type {
  WorkTrainingInput,
  WorkTrainingReason,
} from '../../../src/rules/rehabilitation/work-training/work-training.js';
import { citing, guidance, notCovered, type Row } from '../../support/rows.js';

const CASE: WorkTrainingInput = {
  compensation: 'sickness-benefit',
  from: '2026-02-02',
  to: '2026-05-01',
  hoursPerWeek: 10,
  normalHoursPerWeek: 40,
  place: 'own-employer',
  tasks: 'ordinary',
  othersResponsible: true,
  helpGiven: true,
};

const fine = (value: object = {}): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { allowed: true, withinGuidance: true, reasons: [], ...value },
});

const outside = (...reasons: readonly WorkTrainingReason[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { allowed: true, withinGuidance: false, reasons },
});

export const rows: readonly Row<WorkTrainingInput>[] = [
  {
    name: 'a quarter of the working time for three months with the own employer',
    input: CASE,
    expect: {
      ...fine({
        longestTo: '2026-05-01',
        leastHoursPerWeek: 10,
        compensation: 'rehabilitation-allowance',
        form: 'ordinary-tasks',
        advice: ['combine-with-workplace', 'combine-with-hours', 'combine-with-aids'],
        decidedBy: 'fk',
      }),
      basis: [{ paragraf: '3' }, { paragraf: '12' }, { paragraf: '9' }, guidance('arbetsträning')],
    },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'only what must be told',
    input: {
      compensation: 'sickness-benefit',
      from: '2026-02-02',
      hoursPerWeek: 20,
      normalHoursPerWeek: 40,
      place: 'own-employer',
    },
    expect: {
      ...fine({ form: null }),
      assumptions: [
        { fact: 'to', assumed: 'within-guidance' },
        { fact: 'othersResponsible', assumed: 'true' },
        { fact: 'helpGiven', assumed: 'true' },
      ],
    },
  },
  {
    name: 'a hundredth of an hour too little is still allowed by statute',
    input: { ...CASE, hoursPerWeek: 9.99 },
    expect: outside('less-than-a-quarter'),
  },
  {
    name: 'a quarter that is no even number: compared exactly, published with two decimals',
    input: { ...CASE, normalHoursPerWeek: 38.25, hoursPerWeek: 9.57 },
    expect: fine({ leastHoursPerWeek: 9.56 }),
  },
  {
    name: 'a quarter of 38.25 hours is 9.5625: 9.56 is too little',
    input: { ...CASE, normalHoursPerWeek: 38.25, hoursPerWeek: 9.56 },
    expect: outside('less-than-a-quarter'),
  },
  { name: 'a day more than three months', input: { ...CASE, to: '2026-05-02' }, expect: outside('too-long') },
  {
    name: 'a year elsewhere, with new tasks',
    input: { ...CASE, place: 'other', tasks: 'new', to: '2027-02-01' },
    expect: fine({ longestTo: '2027-02-01', form: 'new-employer' }),
  },
  {
    name: 'a day more than a year elsewhere',
    input: { ...CASE, place: 'other', tasks: 'new', to: '2027-02-02' },
    expect: outside('too-long'),
  },
  {
    name: 'new tasks with the own employer',
    input: { ...CASE, tasks: 'new' },
    expect: fine({ form: 'new-tasks' }),
  },
  {
    name: 'elsewhere, tasks not told',
    input: {
      compensation: 'sickness-compensation',
      from: '2026-02-02',
      hoursPerWeek: 2,
      normalHoursPerWeek: 40,
      place: 'other',
    },
    expect: {
      ...fine({
        form: null,
        longestTo: null,
        leastHoursPerWeek: null,
        compensation: 'sickness-compensation',
      }),
      assumptions: [
        { fact: 'othersResponsible', assumed: 'true' },
        { fact: 'helpGiven', assumed: 'true' },
      ],
    },
  },
  {
    name: 'ordinary tasks elsewhere are none of the three forms',
    input: { ...CASE, place: 'other' },
    expect: {
      outcome: 'decided',
      value: { allowed: true, withinGuidance: false, reasons: ['ordinary-tasks-elsewhere'], form: null },
    },
  },
  {
    name: 'with responsibility of the own',
    input: { ...CASE, othersResponsible: false },
    expect: outside('own-responsibility'),
  },
  { name: 'without help', input: { ...CASE, helpGiven: false }, expect: outside('no-help') },
  {
    name: 'with activity compensation, two years and an hour a week: no limits',
    input: { ...CASE, compensation: 'activity-compensation', hoursPerWeek: 1, to: '2028-02-01' },
    expect: fine({ longestTo: null, leastHoursPerWeek: null, compensation: 'activity-compensation' }),
  },
  {
    name: 'with no compensation there is none through Försäkringskassan',
    input: {
      compensation: 'none',
      from: '2026-02-01',
      hoursPerWeek: 20,
      normalHoursPerWeek: 40,
      place: 'own-employer',
    },
    expect: {
      outcome: 'decided',
      value: {
        allowed: false,
        withinGuidance: false,
        reasons: ['no-compensation'],
        longestTo: null,
        leastHoursPerWeek: null,
        compensation: null,
      },
    },
    absent: ['assumptions'],
  },
  {
    name: 'every reason against at once',
    input: {
      ...CASE,
      hoursPerWeek: 1,
      place: 'other',
      to: '2028-01-01',
      othersResponsible: false,
      helpGiven: false,
    },
    expect: outside(
      'less-than-a-quarter',
      'too-long',
      'ordinary-tasks-elsewhere',
      'own-responsibility',
      'no-help',
    ),
  },
  {
    name: 'begun on the last day of a long month: three months end with a short one',
    input: { ...CASE, from: '2026-11-30', to: '2027-02-27' },
    expect: fine({ longestTo: '2027-02-27' }),
  },
  {
    name: 'the first day of the code',
    input: { ...CASE, from: '2011-01-01', to: '2011-03-31' },
    expect: fine(),
  },
  {
    name: 'the day before it',
    input: { ...CASE, from: '2010-12-31' },
    expect: { ...notCovered('2011-01-01'), basis: citing('3') },
  },
];
