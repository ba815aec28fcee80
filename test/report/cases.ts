/** Cases that between them bring out most of what a report can say. */
import { assess } from '../../src/case/assess.js';
import type { Case } from '../../src/case/given/case.js';
import type { IncomeTerms } from '../../src/case/given/income-terms.js';
import type { AssessValue } from '../../src/case/assess.js';
import type { Decided } from '../../src/finding/finding.js';

const employment = { from: '2015-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } } as const;

/** Each with the day of its assessment, and with what the employment gives beside the statute. */
export const cases: Readonly<Record<string, readonly [given: Case, asOf: string, terms?: IncomeTerms]>> = {
  'no sickness': [{ ref: 'A-0', spells: [] }, '2026-03-20'],
  small: [
    {
      ref: 'A_1',
      employment,
      spells: [{ from: '2026-03-02', to: '2026-03-05', extent: 1, notifiedOn: '2026-03-03' }],
    },
    '2026-03-04',
  ],
  'in a vacation': [
    {
      ref: 'A-15',
      employment: { ...employment, vacation: [{ from: '2026-07-06', to: '2026-08-02' }] },
      spells: [{ from: '2026-07-13', to: '2026-07-17', extent: 1 }],
    },
    '2026-07-20',
  ],
  'in a vacation, with work at weekends': [
    {
      ref: 'A-47',
      employment: {
        ...employment,
        schedule: { fri: 10, sat: 10, sun: 10 },
        vacation: [{ from: '2026-07-06', to: '2026-08-02' }],
      },
      spells: [{ from: '2026-07-17', to: '2026-07-19', extent: 1 }],
    },
    '2026-07-20',
  ],
  'overlaps, gaps, after the day': [
    {
      ref: 'A-2',
      employment: { ...employment, to: '2026-05-10' },
      spells: [
        { from: '2014-12-20', to: '2015-01-05', extent: 1 },
        { from: '2026-03-02', to: '2026-03-05', extent: 1, workedAfter: false },
        { from: '2026-03-05', to: '2026-03-06', extent: 0.5 },
        { from: '2026-03-09', to: '2026-03-27', extent: 0.75, workedAfter: false },
        { from: '2026-05-04', to: '2026-05-20', extent: 0.25 },
      ],
      certificates: [{ from: '2026-03-20', to: '2026-03-21', extent: 0.5 }],
    },
    '2026-04-01',
  ],
  'a list of shifts that ends too early': [
    {
      ref: 'A-9',
      employment: { ...employment, schedule: { shifts: [{ date: '2026-03-02', hours: 8 }] } },
      spells: [{ from: '2026-03-02', to: '2026-03-05', extent: 1 }],
    },
    '2026-03-06',
  ],
  'no prognosis, no pay': [
    {
      ref: 'A-3',
      employment: { from: '2015-01-01', to: null },
      spells: [{ from: '2026-03-02', to: null, extent: 1 }],
    },
    '2026-03-20',
  ],
  'prognosis passed, no day of it': [
    {
      ref: 'A-4',
      employment,
      spells: [{ from: '2026-01-05', to: null, extent: 1 }],
      prognosis: { on: '2026-01-10', expectedTo: '2026-02-10' },
      reportedToFk: '2019-01-01',
    },
    '2026-04-20',
  ],
  'other benefits beside and between sickness': [
    {
      ref: 'A-11',
      employment,
      spells: [
        { from: '2026-01-12', to: '2026-02-15', extent: 1, workedAfter: true },
        { from: '2026-04-01', to: '2026-04-30', extent: 1 },
      ],
      otherBenefits: [
        { from: '2026-02-16', to: '2026-03-31', kind: 'parental', extent: 1, childBornOn: '2025-12-01' },
        { from: '2026-04-06', to: '2026-04-10', kind: 'temporary-parental', extent: 0.5 },
      ],
      benefit: { sgi: 300_000 },
    },
    '2026-04-15',
  ],
  'sick until the pregnancy benefit, in an employment that ends': [
    {
      ref: 'A-12',
      employment: { ...employment, to: '2026-05-31' },
      spells: [{ from: '2026-03-02', to: '2026-03-31', extent: 1 }],
      otherBenefits: [
        { from: '2026-04-01', to: '2026-06-25', kind: 'pregnancy', extent: 1, dueOn: '2026-07-01' },
      ],
    },
    '2026-04-15',
  ],
  'nobody’s employee': [
    { ref: 'A-5', spells: [{ from: '2025-01-05', to: null, extent: 1 }], insured: 'unemployed' },
    '2026-04-20',
  ],
  'self-employed': [
    {
      ref: 'A-6',
      selfEmployed: { karenstid: 7 },
      spells: [{ from: '2026-01-05', to: '2026-02-10', extent: 1 }],
    },
    '2026-04-20',
  ],
  'occupation not known': [
    { ref: 'A-7', spells: [{ from: '2026-01-05', to: '2026-01-10', extent: 1 }] },
    '2026-04-20',
  ],
  'fit on a weekend, sick on the first day that is known': [
    {
      ref: 'A-10',
      employment,
      observedFrom: '2026-03-01',
      spells: [
        { from: '2026-03-02', to: '2026-03-06', extent: 1 },
        { from: '2026-03-13', to: '2026-03-13', extent: 1 },
      ],
    },
    '2026-03-20',
  ],
  'short employment': [
    {
      ref: 'A-8',
      employment: { from: '2026-01-13', to: '2026-02-03', pay: { hourly: 160, hoursPerWeek: 40 } },
      spells: [{ from: '2026-01-20', to: '2026-02-05', extent: 1 }],
    },
    '2026-02-06',
  ],
  'old law': [
    { ref: 'A-9', employment, spells: [{ from: '2018-03-05', to: '2018-03-09', extent: 1 }] },
    '2026-02-06',
  ],
  'eleventh deduction': [
    {
      ref: 'A-10',
      employment,
      spells: [{ from: '2026-04-13', to: '2026-04-15', extent: 1, hoursFirstDay: 1 }],
      earlierDeductions: [3, 4, 5, 6, 7, 8, 9]
        .map((month) => `2025-0${month}-13`)
        .concat('2025-10-13', '2025-11-13', '2025-12-13', '2026-01-13'),
    },
    '2026-04-14',
  ],
  'benefit from the first day': [
    {
      ref: 'A-13',
      employment: { from: '2026-01-13', to: '2026-02-03' },
      spells: [{ from: '2026-01-14', to: '2026-01-20', extent: 1 }],
      benefit: { sgi: 300000 },
    },
    '2026-01-16',
  ],
  'a year whose amounts are not set': [
    {
      ref: 'A-14',
      employment,
      spells: [{ from: '2035-01-08', to: null, extent: 0.5 }],
      prognosis: { on: '2035-01-10', expectedTo: '2035-12-31' },
      benefit: { sgi: 900000 },
    },
    '2035-03-16',
  ],
  'a year and a half': [
    {
      ref: 'A-15',
      employment,
      spells: [{ from: '2025-01-07', to: '2026-06-30', extent: 1 }],
      benefit: { sgi: 300000 },
      decisions: { chainException: 'none' },
    },
    '2026-07-16',
  ],
  'over seventy-one': [
    {
      ref: 'A-21',
      employment,
      bornOn: '1955-03',
      spells: [{ from: '2026-02-02', to: '2026-10-31', extent: 1 }],
      benefit: { sgi: 300000 },
    },
    '2026-11-02',
  ],
  'on demand': [
    {
      ref: 'A-22',
      insured: 'on-demand',
      spells: [{ from: '2026-03-02', to: '2026-05-31', extent: 0.5 }],
      benefit: { sgi: 200000 },
    },
    '2026-06-05',
  ],
  'unemployed from the first day': [
    {
      ref: 'A-23',
      insured: 'unemployed',
      spells: [{ from: '2026-03-02', to: '2026-03-31', extent: 0.5 }],
      benefit: { sgi: 400000 },
    },
    '2026-04-05',
  ],
  'a month from 31 January': [
    {
      ref: 'A-24',
      employment: { from: '2026-01-31', to: '2026-02-27', pay: { monthly: 26000, hoursPerWeek: 40 } },
      spells: [{ from: '2026-02-02', to: '2026-02-06', extent: 1 }],
    },
    '2026-03-02',
  ],
  'an hour only': [
    {
      ref: 'A-11',
      employment,
      spells: [{ from: '2026-04-13', to: '2026-04-13', extent: 1, hoursFirstDay: 1 }],
    },
    '2026-04-14',
  ],
  'long and open': [
    {
      ref: 'A-12',
      employment,
      spells: [
        { from: '2026-01-19', to: '2026-01-22', extent: 1, notifiedOn: '2026-01-19' },
        { from: '2026-01-26', to: null, extent: 1, notifiedOn: '2026-01-26' },
      ],
      prognosis: { on: '2026-03-04', expectedTo: '2027-02-28' },
      reportedToFk: '2026-02-13',
    },
    '2026-03-20',
  ],
  'an employment that ended': [
    {
      ref: 'A-18',
      employment: { ...employment, to: '2026-03-31' },
      benefit: { sgi: 312000 },
      spells: [{ from: '2026-03-02', to: '2026-05-31', extent: 1 }],
    },
    '2026-04-20',
  ],
  'a right that began during the sickness': [
    {
      ref: 'A-19',
      employment: { ...employment, from: '2026-06-15', to: '2026-07-12' },
      spells: [{ from: '2026-06-22', to: '2026-07-05', extent: 1 }],
    },
    '2026-07-10',
  ],
  'a fifth of the time': [
    {
      ref: 'A-17',
      employment,
      benefit: { sgi: 312000 },
      spells: [{ from: '2026-03-02', to: '2026-03-31', extent: 0.2 }],
    },
    '2026-03-20',
  ],
  'sick periods that may be added': [
    {
      ref: 'A-20',
      insured: 'self-employed',
      benefit: { sgi: 312000 },
      spells: [
        { from: '2013-01-07', to: '2013-04-30', extent: 1 },
        { from: '2013-11-04', to: '2014-02-28', extent: 1 },
      ],
    },
    '2014-01-15',
  ],
  'an agreement and an insurance': [
    {
      ref: 'A-25',
      employment: { ...employment, pay: { monthly: 30000, hoursPerWeek: 40 } },
      benefit: { sgi: 360000 },
      spells: [{ from: '2026-01-12', to: null, extent: 1 }],
      prognosis: { on: '2026-01-20', expectedTo: '2026-05-31' },
    },
    '2026-04-20',
    {
      agreement: { bands: [{ fromDay: 15, toDay: 90, belowCeiling: 10, aboveCeiling: 90 }] },
      insurance: 'ags',
    },
  ],
  'an agreement where the benefit is of a lower level than the absence': [
    {
      ref: 'A-33',
      employment: { ...employment, pay: { monthly: 30000, hoursPerWeek: 40 } },
      benefit: { sgi: 360000 },
      spells: [{ from: '2026-01-12', to: '2026-03-20', extent: 0.6 }],
    },
    '2026-04-20',
    { agreement: { bands: [{ fromDay: 15, toDay: null, belowCeiling: 15, aboveCeiling: 0 }] } },
  ],
  'an insurance that asks for a pay': [
    {
      ref: 'A-26',
      employment: { from: '2015-01-01', to: null },
      bornOn: '1980-04',
      benefit: { sgi: 360000 },
      spells: [{ from: '2026-01-12', to: '2026-05-31', extent: 1 }],
    },
    '2026-06-05',
    { insurance: 'itp' },
  ],
  'an agreement that gives less than the statute': [
    {
      ref: 'A-28',
      employment: { ...employment, pay: { monthly: 30000, hoursPerWeek: 40 } },
      spells: [{ from: '2026-03-02', to: '2026-03-09', extent: 1 }],
    },
    '2026-03-20',
    { agreement: 'state' },
  ],
  'an agreement that nobody has read': [
    { ref: 'A-29', employment, spells: [{ from: '2026-03-02', to: '2026-03-06', extent: 1 }] },
    '2026-03-20',
    { agreement: 'hotel-restaurant' },
  ],
  'a raise within the hours of the karens': [
    {
      ref: 'A-30',
      employment: {
        ...employment,
        pay: [
          { from: '2020-01-01', monthly: 30000, hoursPerWeek: 40 },
          { from: '2026-03-03', monthly: 31200, hoursPerWeek: 40 },
        ],
        convention: 'karensperiod',
      },
      spells: [{ from: '2026-03-02', to: '2026-03-04', extent: 1, hoursFirstDay: 4 }],
      lost: [{ date: '2026-03-02', kind: 'unsocial-hours', amount: 100, inKarens: true }],
    },
    '2026-03-20',
  ],
  'an agreement in a year without a ceiling': [
    {
      ref: 'A-27',
      employment,
      bornOn: '2006-01',
      spells: [{ from: '2028-01-10', to: '2028-02-29', extent: 1 }],
    },
    '2028-03-05',
    { agreement: { bands: [{ fromDay: 15, toDay: null, belowCeiling: 10, aboveCeiling: 90 }] } },
  ],
  'a part of the pay on a day without sick pay': [
    {
      ref: 'A-22',
      employment,
      spells: [{ from: '2026-03-02', to: '2026-03-16', extent: 1 }],
      lost: [
        { date: '2026-03-03', kind: 'unsocial-hours', hours: 2, rate: 60 },
        { date: '2026-03-16', kind: 'commission', amount: 400 },
      ],
    },
    '2026-03-20',
  ],
  'supplements and weeks that are not known': [
    {
      ref: 'A-21',
      employment: {
        ...employment,
        averageWeek: { weeks: [{ from: '2025-01-06', hours: 30 }] },
        supplements: [{ kind: 'unsocial-hours', days: ['sun'], from: '00:00', to: '24:00', rate: 60 }],
      },
      spells: [{ from: '2026-03-02', to: '2026-03-04', extent: 1 }],
    },
    '2026-03-20',
  ],
  'on the way back': [
    {
      ref: 'A-16',
      employment,
      spells: [{ from: '2026-01-19', to: null, extent: 1 }],
      prognosis: { on: '2026-01-26', expectedTo: '2026-08-31' },
      workTrial: { from: '2026-05-18' },
      workTraining: { from: '2026-06-01', place: 'own-employer' },
      workplaceSupportOn: ['2026-03-02'],
    },
    '2026-04-20',
  ],
};

/** The cases themselves, for reports that show how their amounts follow. */
export const givenCases: readonly (readonly [string, Case])[] = Object.entries(cases).map(
  ([name, [given]]) => [name, given],
);

export const findings: readonly (readonly [string, Decided<AssessValue>])[] = Object.entries(cases).map(
  ([name, [given, asOf, terms]]) => [name, assess(given, { asOf, ...terms })],
);

export function findingOf(name: string): Decided<AssessValue> {
  const found = findings.find(([candidate]) => candidate === name);
  if (found === undefined) throw new Error('no such case');
  return found[1];
}
