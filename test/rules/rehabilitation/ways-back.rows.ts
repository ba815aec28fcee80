import type { WaysBackInput } from '../../../src/rules/rehabilitation/ways-back/ways-back.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const CASE: WaysBackInput = {
  on: '2026-06-01',
  employed: true,
  benefit: 'whole',
  benefitWholeTo: '2026-12-31',
  canWorkPart: true,
  needsTraining: true,
  trialNotifiedOn: '2026-05-18',
  signedByBoth: true,
  earlierTrials: [],
  spells: [{ from: '2026-02-01', to: '2026-12-31' }],
  otherContractOn: '2026-05-05',
  leaveTo: '2026-11-30',
  leaveNotifiedOn: '2026-05-18',
};

const LIKELY = { possible: 'likely', reasons: [], needs: [] };
const excluded = (...reasons: readonly string[]): object => ({ possible: 'excluded', reasons, needs: [] });
const needs = (...facts: readonly string[]): object => ({ possible: 'needs', reasons: [], needs: facts });

const ways = (partTime: object, trial: object, training: object, leave: object): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: {
    ways: [
      { way: 'part-time', ...partTime },
      { way: 'work-trial', ...trial },
      { way: 'work-training', ...training },
      { way: 'leave-to-try-other-work', ...leave },
    ],
  },
});

export const rows: readonly Row<WaysBackInput>[] = [
  {
    name: 'all four look open, and differ',
    input: CASE,
    expect: {
      ...ways(
        {
          ...LIKELY,
          decidedBy: 'fk-assesses',
          compensation: 'pay-and-partial-benefit',
          longestTo: null,
          endedBy: 'capacity-changes',
          basis: citing('45', '46'),
        },
        {
          ...LIKELY,
          decidedBy: 'insured-and-employer-agree',
          compensation: 'whole-benefit',
          longestTo: '2026-06-14',
          endedBy: 'fourteen-days',
          basis: citing('8 a'),
        },
        {
          ...LIKELY,
          decidedBy: 'fk-grants',
          compensation: 'rehabilitation-allowance',
          longestTo: '2026-08-31',
          endedBy: 'plan-ends',
          basis: citing('3'),
        },
        {
          ...LIKELY,
          decidedBy: 'insured-has-right',
          compensation: 'pay-of-the-other-employer',
          longestTo: '2027-01-31',
          endedBy: 'leave-ends-or-broken-off',
          basis: citing('1', '2'),
        },
      ),
      basis: citing('8 a', '45', '46', '3', '1'),
    },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'nothing known but the day',
    input: { on: '2026-06-01' },
    expect: ways(
      needs('employed', 'benefit', 'canWorkPart'),
      needs('benefit', 'employed', 'benefitWholeTo', 'trialNotifiedOn', 'signedByBoth'),
      {
        ...needs('benefit', 'needsTraining'),
        compensation: 'rehabilitation-allowance',
        longestTo: '2026-08-31',
      },
      { ...needs('employed', 'spells', 'otherContractOn', 'leaveTo', 'leaveNotifiedOn'), longestTo: null },
    ),
  },
  {
    name: 'partial benefit: no work trial',
    input: { ...CASE, benefit: 'partial' },
    expect: ways(
      LIKELY,
      excluded('no-whole-benefit'),
      { ...LIKELY, compensation: 'rehabilitation-allowance', longestTo: '2026-08-31' },
      LIKELY,
    ),
  },
  {
    name: 'whole benefit that ends too early',
    input: { ...CASE, benefitWholeTo: '2026-06-13' },
    expect: ways(LIKELY, excluded('no-whole-benefit'), LIKELY, LIKELY),
  },
  {
    name: 'benefit that ends too early, and not known to be whole',
    input: { on: '2026-06-01', benefitWholeTo: '2026-06-13' },
    expect: ways({ possible: 'needs' }, excluded('no-whole-benefit'), { possible: 'needs' }, {}),
  },
  {
    name: 'activity compensation: it is kept in training',
    input: { ...CASE, benefit: 'activity-compensation' },
    expect: ways(
      excluded('no-sickness-benefit'),
      excluded('no-whole-benefit'),
      { ...LIKELY, compensation: 'compensation-kept', longestTo: null },
      LIKELY,
    ),
  },
  {
    name: 'no compensation: no training through Försäkringskassan',
    input: { ...CASE, benefit: 'none' },
    expect: ways(
      excluded('no-sickness-benefit'),
      excluded('no-whole-benefit'),
      excluded('no-compensation'),
      LIKELY,
    ),
  },
  {
    name: 'not employed',
    input: { ...CASE, employed: false },
    expect: ways(excluded('not-employed'), excluded('not-employed'), LIKELY, excluded('not-employed')),
  },
  {
    name: 'cannot work part of the time, needs no training',
    input: { ...CASE, canWorkPart: false, needsTraining: false },
    expect: ways(excluded('cannot-work-part'), LIKELY, excluded('no-training-needed'), LIKELY),
  },
  {
    name: 'a work trial notified too late, a second one too soon',
    input: {
      ...CASE,
      trialNotifiedOn: '2026-05-19',
      earlierTrials: [{ from: '2026-04-25', to: '2026-05-08' }],
    },
    expect: ways(LIKELY, excluded('late-notification', 'too-soon'), LIKELY, LIKELY),
  },
  {
    name: 'one of them has not signed',
    input: { ...CASE, signedByBoth: false },
    expect: ways(LIKELY, excluded('not-signed-by-both'), LIKELY, LIKELY),
  },
  {
    name: 'a contract with the other employer before the window',
    input: { ...CASE, otherContractOn: '2026-05-01' },
    expect: ways(LIKELY, LIKELY, LIKELY, excluded('contract-too-early')),
  },
  {
    name: 'the sickness known and the contract not',
    input: { on: '2026-06-01', employed: true, spells: [{ from: '2026-02-01', to: '2026-12-31' }] },
    expect: ways({}, {}, {}, needs('otherContractOn', 'leaveTo', 'leaveNotifiedOn')),
  },
  {
    name: 'the contract known and the sickness not',
    input: { on: '2026-06-01', otherContractOn: '2026-05-01' },
    expect: ways({}, {}, {}, needs('employed', 'spells', 'leaveTo', 'leaveNotifiedOn')),
  },
  {
    name: 'the contract and the sickness known, the leave not',
    input: {
      on: '2026-06-01',
      employed: true,
      spells: [{ from: '2026-02-01', to: '2026-12-31' }],
      otherContractOn: '2026-05-05',
    },
    expect: ways({}, {}, {}, { ...needs('leaveTo', 'leaveNotifiedOn'), longestTo: '2027-01-31' }),
  },
  {
    name: 'before the work trial existed',
    input: { ...CASE, on: '2026-02-28', leaveTo: '2026-02-28' },
    expect: ways(LIKELY, { ...excluded('not-in-force'), longestTo: null }, LIKELY, {}),
  },
  {
    name: 'the day before the code',
    input: { on: '2010-12-31' },
    expect: notCovered('2011-01-01'),
  },
  {
    name: 'a sick period begun before the wording on leave',
    input: {
      on: '2014-12-01',
      spells: [{ from: '2014-07-31', to: '2014-12-31' }],
      otherContractOn: '2014-11-15',
    },
    expect: notCovered('2014-08-01'),
  },
];
