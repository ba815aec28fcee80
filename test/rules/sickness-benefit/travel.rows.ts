import type { TravelInput, TravelReason } from '../../../src/rules/sickness-benefit/travel/travel.js';
import { citing, wordingRows, type Row } from '../../support/rows.js';

const ALL_WELL: TravelInput = {
  easesReturn: true,
  benefitOtherwise: true,
  healthPreventsUsualWay: true,
  cost: 420,
  usualCost: 78,
  inSickPayPeriod: false,
  on: '2026-11-29',
};

const excluded = (...reasons: readonly TravelReason[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { possible: 'excluded', reasons, needs: [] },
});

export const rows: readonly Row<TravelInput>[] = [
  {
    name: 'a taxi instead of the bus',
    input: ALL_WELL,
    expect: {
      outcome: 'decided',
      value: { possible: 'likely', reasons: [], needs: [], extraCost: 342 },
      basis: citing('5'),
    },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'nothing known',
    input: {},
    expect: {
      outcome: 'decided',
      value: {
        possible: 'needs',
        reasons: [],
        needs: ['easesReturn', 'benefitOtherwise', 'healthPreventsUsualWay', 'cost'],
        extraCost: null,
      },
      assumptions: [
        { fact: 'inSickPayPeriod', assumed: 'false' },
        { fact: 'on', assumed: 'newest-wording' },
      ],
    },
  },
  {
    name: 'the usual cost is not known: it is taken to be nothing',
    input: { ...ALL_WELL, usualCost: 0 },
    expect: { outcome: 'decided', value: { possible: 'likely', extraCost: 420 } },
  },
  {
    name: 'no usual cost given',
    input: { cost: 420.5 },
    expect: {
      outcome: 'decided',
      value: { possible: 'needs', extraCost: 420.5 },
      assumptions: [
        { fact: 'usualCost', assumed: 'nothing' },
        { fact: 'inSickPayPeriod', assumed: 'false' },
        { fact: 'on', assumed: 'newest-wording' },
      ],
    },
  },
  {
    name: 'not to ease a return: somebody who travels so anyhow',
    input: { ...ALL_WELL, easesReturn: false },
    expect: excluded('not-for-return'),
  },
  {
    name: 'no benefit to pay instead of',
    input: { ...ALL_WELL, benefitOtherwise: false },
    expect: excluded('no-benefit-otherwise'),
  },
  {
    name: 'health allows the usual way',
    input: { ...ALL_WELL, healthPreventsUsualWay: false },
    expect: excluded('usual-way-possible'),
  },
  {
    name: 'an öre dearer than usual',
    input: { ...ALL_WELL, cost: 78.01 },
    expect: { outcome: 'decided', value: { possible: 'likely', extraCost: 0.01 } },
  },
  { name: 'as dear as usual', input: { ...ALL_WELL, cost: 78 }, expect: excluded('no-extra-cost') },
  {
    name: 'cheaper than usual: nothing, and never less',
    input: { ...ALL_WELL, cost: 77.99 },
    expect: { ...excluded('no-extra-cost'), value: { possible: 'excluded', extraCost: 0 } },
  },
  {
    name: 'in the sick-pay period, where the employer can pay',
    input: { ...ALL_WELL, inSickPayPeriod: true },
    expect: excluded('in-sick-pay-period'),
  },
  {
    name: 'every reason against at once',
    input: {
      easesReturn: false,
      benefitOtherwise: false,
      healthPreventsUsualWay: false,
      cost: 0,
      inSickPayPeriod: true,
    },
    expect: excluded(
      'not-for-return',
      'no-benefit-otherwise',
      'usual-way-possible',
      'no-extra-cost',
      'in-sick-pay-period',
    ),
  },
  ...wordingRows<TravelInput>(ALL_WELL, ['2010-12-31', '2011-01-01']),
];
