import type { CombineInput } from '../../../src/rules/grants/combine/combine.js';
import type { GrantLine } from '../../../src/rules/grants/workplace-rehabilitation/workplace-rehabilitation.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const LINE: GrantLine = {
  employee: 'a',
  performedOn: '2026-04-01',
  paid: 12_000,
  kind: 'plan-return',
  providerApproved: true,
};

const of = (insurance: 'ags' | 'ags-kl' | 'none', ...lines: readonly Partial<GrantLine>[]): CombineInput => ({
  year: 2026,
  lines: lines.map((line) => ({ ...LINE, ...line })),
  insurance,
});

const NEEDS = ['planExists', 'consent', 'reasonableChance', 'needAttested'];

export const rows: readonly Row<CombineInput>[] = [
  {
    name: 'a plan for Försäkringskassan, treatment for AFA: nothing twice',
    input: of(
      'ags-kl',
      {},
      { kind: 'psychologist', paid: 20_000, startedOn: '2026-03-01' },
      { kind: 'retraining', paid: 0.01, startedOn: '2026-02-01' },
      { kind: 'treatment', paid: 500 },
    ),
    expect: {
      outcome: 'decided',
      value: {
        lines: [
          { line: 0, payer: 'fk', reason: 'workplace-support' },
          { line: 1, payer: 'afa', reason: 'afa-measure' },
          { line: 2, payer: 'afa', reason: 'afa-measure' },
          { line: 3, payer: 'none', reason: 'not-an-afa-measure' },
        ],
        totals: { paid: 32_500.01, fk: 6000, afa: 10_000.01, own: 16_500 },
        applications: [
          {
            to: 'fk',
            lines: [0],
            amount: 6000,
            applyBy: '2027-02-01',
            lastDay: '2027-02-01',
            needs: [],
          },
          {
            to: 'afa',
            lines: [1, 2],
            amount: 10_000.01,
            applyBy: '2026-08-01',
            lastDay: '2026-08-01',
            needs: ['licensed', ...NEEDS],
          },
        ],
        needs: [],
      },
      basis: citing('1', '7', '13'),
      assumptions: [{ fact: 'startedOn' }, { fact: 'alreadyGranted' }],
    },
  },
  {
    name: 'in AGS without a last day',
    input: of('ags', { kind: 'addiction-treatment' }),
    expect: {
      outcome: 'decided',
      value: {
        totals: { paid: 12_000, fk: 0, afa: 6000, own: 6000 },
        applications: [{ to: 'afa', lines: [0], amount: 6000, applyBy: null, lastDay: null, needs: NEEDS }],
      },
    },
  },
  {
    name: 'no insurance',
    input: of('none', { kind: 'psychotherapist' }),
    expect: {
      outcome: 'decided',
      value: {
        lines: [{ line: 0, payer: 'none', reason: 'no-insurance' }],
        totals: { paid: 12_000, fk: 0, afa: 0, own: 12_000 },
        applications: [],
        needs: [],
      },
    },
  },
  {
    name: 'insurance not known',
    input: { year: 2026, lines: [{ ...LINE, kind: 'stress-or-lifestyle-course' }] },
    expect: {
      outcome: 'decided',
      value: {
        lines: [{ line: 0, payer: 'none', reason: 'insurance-not-known' }],
        applications: [],
        needs: ['insurance'],
      },
    },
  },
  {
    name: 'lines that nobody pays for',
    input: of(
      'ags',
      { performedOn: '2025-12-31', kind: 'retraining' },
      { providerApproved: false },
      { startedOn: '2026-04-02' },
      { startedOn: '2026-04-02', kind: 'retraining' },
      { startedOn: '2010-12-31', kind: 'retraining' },
    ),
    expect: {
      outcome: 'decided',
      value: {
        lines: [
          { reason: 'other-year' },
          { reason: 'provider-not-approved' },
          { reason: 'started-after-performed' },
          { reason: 'started-after-performed' },
          { reason: 'begun-before-the-support' },
        ].map((line) => ({ ...line, payer: 'none' })),
        totals: { paid: 48_000, fk: 0, afa: 0, own: 48_000 },
        applications: [],
      },
    },
  },
  {
    name: 'AFA needs no provider approved by Försäkringskassan, and has no cap',
    input: of('ags', { kind: 'addiction-treatment', paid: 100_000, providerApproved: false }),
    expect: { outcome: 'decided', value: { totals: { afa: 50_000, own: 50_000 } } },
  },
  {
    name: 'the employer’s cap is used up',
    input: { ...of('ags', {}), alreadyGranted: 200_000 },
    expect: {
      outcome: 'decided',
      value: { totals: { fk: 0, own: 12_000 }, applications: [{ to: 'fk', amount: 0 }] },
    },
  },
  {
    name: 'no lines',
    input: of('ags'),
    expect: {
      outcome: 'decided',
      value: { lines: [], totals: { paid: 0, fk: 0, afa: 0, own: 0 }, applications: [], needs: [] },
    },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'two caps for one employee: both readings',
    input: {
      ...of(
        'ags',
        { performedOn: '2025-01-20', startedOn: '2024-12-31', paid: 30_000 },
        { performedOn: '2025-06-02', paid: 36_000 },
        { performedOn: '2025-06-02', kind: 'retraining' },
      ),
      year: 2025,
    },
    expect: {
      outcome: 'undetermined',
      missing: ['employeeCap'],
      alternatives: [
        { if: 'older-cap-within-newer', value: { totals: { fk: 20_000, afa: 6000, own: 52_000 } } },
        { if: 'each-cap-by-itself', value: { totals: { fk: 28_000, afa: 6000, own: 44_000 } } },
      ],
    },
  },
  { name: 'before July 2018', input: { year: 2017, lines: [] }, expect: notCovered('2018-07-01') },
  {
    name: 'what is open about the support is open here',
    input: of('none', {}),
    expect: {
      outcome: 'decided',
      interpretations: [{ question: 'year-of-the-grant' }, { question: 'value-added-tax' }],
    },
  },
];
