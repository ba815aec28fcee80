import type { RightInput, RightReason } from '../../../src/rules/sick-pay/right/right.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

/** Sick on a Monday, everything in order. */
const ALL_WELL: RightInput = {
  sickFrom: '2026-03-02',
  entitledFrom: '2026-03-02',
  notifiedOn: '2026-03-02',
  assuranceGiven: true,
  returnedSinceWholePeriod: true,
};

const likely = (payFrom: string, ...reasons: readonly RightReason[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { possible: 'likely', payFrom, reasons, needs: [] },
});
const excluded = (...reasons: readonly RightReason[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { possible: 'excluded', payFrom: null, reasons, needs: [] },
});

export const rows: readonly Row<RightInput>[] = [
  {
    name: 'everything in order',
    input: ALL_WELL,
    expect: { ...likely('2026-03-02'), basis: citing('3', '8', '9') },
    absent: ['assumptions'],
  },
  {
    name: 'nothing known but the day: what is assumed is listed',
    input: { sickFrom: '2026-03-02' },
    expect: {
      outcome: 'decided',
      value: { possible: 'needs', payFrom: '2026-03-02', reasons: [], needs: ['assuranceGiven'] },
      assumptions: [
        { fact: 'notifiedOn', assumed: 'first-day' },
        { fact: 'entitledFrom', assumed: 'first-day' },
        { fact: 'returnedSinceWholePeriod', assumed: 'true' },
      ],
    },
  },
  {
    name: 'the assurance not given yet',
    input: { ...ALL_WELL, assuranceGiven: false },
    expect: { outcome: 'decided', value: { possible: 'needs', needs: ['assuranceGiven'] } },
  },
  {
    name: 'reported on day 4: days 1–3 without sick pay',
    input: { ...ALL_WELL, notifiedOn: '2026-03-05' },
    expect: likely('2026-03-05', 'late-notice'),
  },
  {
    name: 'reported on day 2',
    input: { ...ALL_WELL, notifiedOn: '2026-03-03' },
    expect: likely('2026-03-03', 'late-notice'),
  },
  {
    name: 'reported before the first day',
    input: { ...ALL_WELL, notifiedOn: '2026-03-01' },
    expect: likely('2026-03-02'),
  },
  {
    name: 'prevented from giving notice',
    input: { ...ALL_WELL, notifiedOn: '2026-03-05', prevented: true },
    expect: likely('2026-03-02', 'prevented-from-notice'),
  },
  {
    name: 'notice on the first day, though prevented',
    input: { ...ALL_WELL, prevented: true },
    expect: likely('2026-03-02'),
  },
  {
    name: 'the right begins within the sickness',
    input: { ...ALL_WELL, sickFrom: '2026-01-20', entitledFrom: '2026-01-27', notifiedOn: '2026-01-20' },
    expect: likely('2026-01-27', 'qualifying-time'),
  },
  {
    name: 'the right began earlier',
    input: { ...ALL_WELL, entitledFrom: '2026-03-01' },
    expect: likely('2026-03-02'),
  },
  {
    name: 'late notice before the right begins',
    input: { ...ALL_WELL, entitledFrom: '2026-03-10', notifiedOn: '2026-03-04' },
    expect: likely('2026-03-10', 'qualifying-time', 'late-notice'),
  },
  {
    name: 'late notice after the right has begun',
    input: { ...ALL_WELL, entitledFrom: '2026-03-04', notifiedOn: '2026-03-10' },
    expect: likely('2026-03-10', 'qualifying-time', 'late-notice'),
  },
  {
    name: 'the qualifying time is never served',
    input: { ...ALL_WELL, entitledFrom: null },
    expect: { ...excluded('qualifying-time-not-served'), basis: citing('3') },
  },
  {
    name: 'work while sickness compensation is paid',
    input: { ...ALL_WELL, worksWithSicknessCompensation: true },
    expect: { ...excluded('works-with-sickness-compensation'), basis: [{ paragraf: '4 a', punkt: '1' }] },
  },
  {
    name: 'no full return since a whole period',
    input: { ...ALL_WELL, returnedSinceWholePeriod: false },
    expect: { ...excluded('no-full-return'), basis: [{ paragraf: '4 a', punkt: '2' }] },
  },
  {
    name: 'an intentional crime',
    input: { ...ALL_WELL, convictedOfIntentionalCrime: true },
    expect: { ...excluded('intentional-crime'), basis: citing('5') },
  },
  {
    name: 'false information',
    input: { ...ALL_WELL, falseInformation: true },
    expect: { ...excluded('false-information'), basis: citing('5') },
  },
  {
    name: 'every bar at once',
    input: {
      ...ALL_WELL,
      entitledFrom: null,
      worksWithSicknessCompensation: true,
      returnedSinceWholePeriod: false,
      convictedOfIntentionalCrime: true,
      falseInformation: true,
    },
    expect: excluded(
      'works-with-sickness-compensation',
      'no-full-return',
      'intentional-crime',
      'false-information',
      'qualifying-time-not-served',
    ),
  },
  {
    name: 'no bar where every question is answered no',
    input: {
      ...ALL_WELL,
      prevented: false,
      worksWithSicknessCompensation: false,
      convictedOfIntentionalCrime: false,
      falseInformation: false,
    },
    expect: likely('2026-03-02'),
  },
  {
    name: 'the day before the first wording',
    input: { ...ALL_WELL, sickFrom: '2018-12-31' },
    expect: { ...notCovered('2019-01-01'), basis: citing('övergångsbestämmelserna') },
  },
  {
    name: 'the first day of the first wording',
    input: { sickFrom: '2019-01-01', assuranceGiven: true },
    expect: likely('2019-01-01'),
  },
];
