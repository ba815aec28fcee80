import type {
  PlanInput,
  RehabilitationPlanItem,
  RehabilitationPlanLine,
} from '../../../src/rules/rehabilitation/plan/plan.js';
import { citing, guidance, notCovered, wordingRows, type Row } from '../../support/rows.js';

const LINE: RehabilitationPlanLine = {
  what: 'work-training',
  responsible: 'employer',
  from: '2026-02-02',
  to: '2026-05-01',
  financing: 'employer',
};

const CASE: PlanInput = { measures: [LINE], withInsured: 'yes', otherInformation: true };

const lacks = (...missing: readonly RehabilitationPlanItem[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { complete: false, missing },
});

const complete = (value: object = {}): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { complete: true, missing: [], ...value },
});

/** What says that a measure gives compensation: 29:2 has a new wording since March 2026. */
const asOf29s2 = (giltigFom: string): readonly object[] => [
  { paragraf: '12' },
  { kapitel: '31', paragraf: '3' },
  { kapitel: '29', paragraf: '2', giltigFom },
];
const SIX_MORE: readonly object[] = [{}, {}, {}, {}, {}, {}];

export const rows: readonly Row<PlanInput>[] = [
  {
    name: 'a complete plan',
    input: CASE,
    expect: {
      ...complete({
        items: [
          { item: 'gives-compensation', met: true, basis: citing('12', '3', '2') },
          { item: 'with-insured', met: true, basis: citing('3', '12') },
          { item: 'measures', met: true, basis: citing('13') },
          { item: 'responsible', met: true, basis: citing('13') },
          { item: 'time-plan', met: true, basis: citing('13') },
          { item: 'other-information', met: true, basis: citing('13') },
          {
            item: 'financing',
            met: true,
            basis: [guidance('finansieringen')],
          },
        ],
        from: '2026-02-02',
        to: '2026-05-01',
        owner: 'fk',
      }),
      basis: citing('12', '13', '14'),
    },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'an empty plan, nothing told',
    input: { measures: [] },
    expect: {
      outcome: 'decided',
      value: {
        complete: false,
        missing: ['gives-compensation', 'with-insured', 'measures', 'responsible', 'time-plan'],
        from: null,
        to: null,
      },
      assumptions: [
        { fact: 'withInsured', assumed: 'no' },
        { fact: 'otherInformation', assumed: 'nothing-else-needed' },
        { fact: 'on', assumed: 'newest-wording' },
      ],
    },
  },
  {
    name: 'no financing: complete by statute, and the point stands open',
    input: {
      ...CASE,
      measures: [{ what: 'education', responsible: 'af', from: '2026-02-02', to: '2026-05-01' }],
    },
    expect: complete({
      items: [{}, {}, {}, {}, {}, {}, { item: 'financing', met: false }],
    }),
  },
  {
    name: 'one of two measures without anybody responsible',
    input: { ...CASE, measures: [LINE, { what: 'guidance', from: '2026-01-12', to: '2026-01-16' }] },
    expect: {
      outcome: 'decided',
      value: { missing: ['responsible'], from: '2026-01-12', to: '2026-05-01' },
    },
  },
  {
    name: 'a measure without a last day',
    input: { ...CASE, measures: [{ what: 'investigation', responsible: 'af', from: '2026-02-02' }] },
    expect: { outcome: 'decided', value: { missing: ['time-plan'], from: '2026-02-02', to: null } },
  },
  {
    name: 'a measure without a first day',
    input: { ...CASE, measures: [LINE, { what: 'work-preparation', responsible: 'af', to: '2026-06-30' }] },
    expect: { outcome: 'decided', value: { missing: ['time-plan'], from: '2026-02-02', to: '2026-06-30' } },
  },
  { name: 'not made with the insured', input: { ...CASE, withInsured: 'no' }, expect: lacks('with-insured') },
  { name: 'which was not possible', input: { ...CASE, withInsured: 'not-possible' }, expect: complete() },
  {
    name: 'what else is needed is left out',
    input: { ...CASE, otherInformation: false },
    expect: lacks('other-information'),
  },
  ...(['medical-rehabilitation', 'adaptation', 'work-trial'] as const).map((what): Row<PlanInput> => ({
    name: `only ${what}: no measure that gives compensation`,
    input: { ...CASE, measures: [{ ...LINE, what }] },
    expect: lacks('gives-compensation'),
  })),
  {
    name: 'adaptation beside work training',
    input: { ...CASE, measures: [{ ...LINE, what: 'adaptation' }, LINE] },
    expect: complete(),
  },
  ...wordingRows<PlanInput>(CASE, ['2013-12-31', '2014-01-01']),
  {
    name: 'on no day: the first planned day is the day asked about',
    input: { ...CASE, measures: [{ ...LINE, from: '2026-03-01' }, { what: 'guidance' }, LINE] },
    expect: { outcome: 'decided', value: { items: [{ basis: asOf29s2('2011-01-01') }, ...SIX_MORE] } },
    absent: ['assumptions'],
  },
  {
    name: 'on no day, first planned on the day of a new wording',
    input: { ...CASE, measures: [{ ...LINE, from: '2026-03-01' }] },
    expect: { outcome: 'decided', value: { items: [{ basis: asOf29s2('2026-03-01') }, ...SIX_MORE] } },
    absent: ['assumptions'],
  },
  {
    name: 'first planned before the law that is known',
    input: { ...CASE, measures: [{ ...LINE, from: '2013-12-31', to: '2014-02-28' }] },
    expect: notCovered('2014-01-01'),
  },
  {
    name: 'the day asked about goes before the planned ones',
    input: { ...CASE, on: '2026-03-01' },
    expect: { outcome: 'decided', value: { items: [{ basis: asOf29s2('2026-03-01') }, ...SIX_MORE] } },
    absent: ['assumptions'],
  },
  {
    name: 'nothing planned: the newest wording',
    input: { ...CASE, measures: [{ what: 'guidance' }] },
    expect: {
      outcome: 'decided',
      value: { items: [{ basis: asOf29s2('2026-03-01') }, ...SIX_MORE] },
      assumptions: [{ fact: 'on', assumed: 'newest-wording' }],
    },
  },
];
