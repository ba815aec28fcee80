import type {
  JobAndDevelopmentGround,
  JobAndDevelopmentInput,
  JobAndDevelopmentReason,
  JobAndDevelopmentValue,
} from '../../../src/rules/programmes/job-and-development/job-and-development.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const decided = (value: Partial<JobAndDevelopmentValue>): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value,
});
const open = (ground: JobAndDevelopmentGround): Row<unknown>['expect'] =>
  decided({ mayEnter: true, ground, reasons: [], benefitDaysToWait: null });
const closed = (...reasons: readonly JobAndDevelopmentReason[]): Row<unknown>['expect'] =>
  decided({
    mayEnter: false,
    ground: null,
    reasons,
    earliest: null,
    activityLimits: null,
    writtenOutAfterSickDays: null,
  });

const NOW = '2026-03-02';
const OLD = '2025-09-30';
const NEW = '2025-10-01';

export const rows: readonly Row<JobAndDevelopmentInput>[] = [
  {
    name: '200 days used up',
    input: { on: NOW, usedBenefitDays: 200 },
    expect: {
      ...decided({
        mayEnter: true,
        ground: 'benefit-period-used-up',
        earliest: NOW,
        payer: 'fk',
        compensation: 'activity-grant',
      }),
      basis: citing('5', '5 a', '13 a'),
      assumptions: [
        { fact: 'registered', assumed: 'true' },
        { fact: 'newPeriodQualified', assumed: 'false' },
        { fact: 'oldPeriodRunning', assumed: 'false' },
        { fact: 'paidDays', assumed: 'none' },
      ],
    },
    absent: ['interpretations'],
  },
  {
    name: '300 days used up: the older wording gives the same',
    input: { on: NOW, usedBenefitDays: 300, registered: true, newPeriodQualified: false, paidDays: 0 },
    expect: open('benefit-period-used-up'),
    absent: ['assumptions'],
  },
  {
    name: '200 days on the last day of the older wording',
    input: { on: OLD, usedBenefitDays: 200 },
    expect: closed('benefit-period-too-short'),
  },
  {
    name: '300 days on the last day of the older wording',
    input: { on: OLD, usedBenefitDays: 300, registered: true, newPeriodQualified: false },
    expect: open('benefit-period-used-up'),
    absent: ['assumptions'],
  },
  {
    name: '200 days on the first day of the new wording',
    input: { on: NEW, usedBenefitDays: 200 },
    expect: open('benefit-period-used-up'),
  },
  {
    name: '200 days in the new wording, but an old period was running',
    input: { on: NEW, usedBenefitDays: 200, oldPeriodRunning: true },
    expect: closed('benefit-period-too-short'),
  },
  {
    name: '300 days, and an old period was running',
    input: { on: NOW, usedBenefitDays: 300, oldPeriodRunning: true },
    expect: open('benefit-period-used-up'),
  },
  {
    name: 'an old period named before the change means nothing',
    input: { on: OLD, usedBenefitDays: 300, oldPeriodRunning: true },
    expect: open('benefit-period-used-up'),
  },
  {
    name: '22 benefit days left',
    input: { on: NOW, usedBenefitDays: 300, benefitDaysLeft: 22 },
    expect: open('benefit-period-used-up'),
  },
  {
    name: '23 benefit days left: one must pass',
    input: { on: NOW, usedBenefitDays: 300, benefitDaysLeft: 23 },
    expect: decided({
      mayEnter: false,
      reasons: ['benefit-days-left'],
      benefitDaysToWait: 1,
      earliest: null,
    }),
  },
  {
    name: 'the same on the first day of the new wording',
    input: { on: NEW, usedBenefitDays: 300, benefitDaysLeft: 24 },
    expect: decided({ mayEnter: false, benefitDaysToWait: 2 }),
  },
  {
    name: 'the same on the last day before preventive detention came in',
    input: { on: '2026-04-14', usedBenefitDays: 300, benefitDaysLeft: 24 },
    expect: decided({ mayEnter: false, benefitDaysToWait: 2 }),
  },
  {
    name: 'the same from then on',
    input: { on: '2026-04-15', usedBenefitDays: 300, benefitDaysLeft: 24 },
    expect: decided({ mayEnter: false, benefitDaysToWait: 2 }),
  },
  {
    name: 'in the older wording 20 days ahead',
    input: { on: OLD, usedBenefitDays: 300, benefitDaysLeft: 22 },
    expect: decided({ mayEnter: false, benefitDaysToWait: 2 }),
  },
  {
    name: 'a new period is qualified for',
    input: { on: NOW, usedBenefitDays: 300, newPeriodQualified: true },
    expect: closed('new-period-qualified'),
  },
  {
    name: 'shorter periods directly after',
    input: { on: NOW, usedBenefitDays: 200, followOnDays: [100, 66] },
    expect: open('follow-on-periods-used-up'),
    absent: ['interpretations'],
  },
  ...[NEW, NOW, '2026-04-15'].flatMap((on): Row<JobAndDevelopmentInput>[] => [
    {
      name: `${on}: 14 months in a row`,
      input: { on, monthsUnemployedInRow: 14 },
      expect: {
        ...open('months-in-row'),
        assumptions: [
          { fact: 'registered', assumed: 'true' },
          { fact: 'eligibleForEstablishment', assumed: 'false' },
          { fact: 'paidDays', assumed: 'none' },
        ],
      },
      absent: ['interpretations'],
    },
    {
      name: `${on}: nine months and a period of 100 days`,
      input: { on, monthsUnemployedInRow: 9, followOnDays: [100] },
      expect: {
        ...open('months-in-row'),
        interpretations: [
          { question: 'short-periods-in-row', taken: 'added', other: ['instead-of-their-time'] },
        ],
      },
    },
    {
      name: `${on}: eight months and a period of 100 days`,
      input: { on, monthsUnemployedInRow: 8, followOnDays: [100] },
      expect: decided({ mayEnter: false, reasons: ['too-few-months-in-row'] }),
    },
    {
      name: `${on}: eleven months and a period of 66 days`,
      input: { on, monthsUnemployedInRow: 11, followOnDays: [66] },
      expect: open('months-in-row'),
    },
    {
      name: `${on}: ten months and a period of 66 days`,
      input: { on, monthsUnemployedInRow: 10, followOnDays: [66] },
      expect: decided({ mayEnter: false, reasons: ['too-few-months-in-row'] }),
    },
    {
      name: `${on}: a sole parent with benefit beside work for 13 months`,
      input: { on, otherGround: 'sole-parent-part-time-benefit', partTimeBenefitMonths: 13 },
      expect: open('sole-parent-part-time-benefit'),
    },
    {
      name: `${on}: a sole parent with benefit beside work for 12 months`,
      input: { on, otherGround: 'sole-parent-part-time-benefit', partTimeBenefitMonths: 12 },
      expect: closed('sole-parent-too-early'),
    },
    {
      name: `${on}: 200 days`,
      input: { on, usedBenefitDays: 200 },
      expect: open('benefit-period-used-up'),
    },
    {
      name: `${on}: 300 days`,
      input: { on, usedBenefitDays: 300 },
      expect: open('benefit-period-used-up'),
    },
    {
      name: `${on}: 15 months in the youth guarantee`,
      input: { on, monthsInYouthGuarantee: 15 },
      expect: {
        ...open('after-youth-guarantee'),
        assumptions: [
          { fact: 'registered', assumed: 'true' },
          { fact: 'directlyAfterYouthGuarantee', assumed: 'true' },
          { fact: 'paidDays', assumed: 'none' },
        ],
      },
    },
    {
      name: `${on}: 14 months in the youth guarantee`,
      input: { on, monthsInYouthGuarantee: 14 },
      expect: closed('too-few-months-in-youth-guarantee'),
    },
    {
      name: `${on}: 22 days left`,
      input: { on, usedBenefitDays: 300, benefitDaysLeft: 22 },
      expect: open('benefit-period-used-up'),
    },
    {
      name: `${on}: 13 months in a row, the fourteenth a month later`,
      input: { on, monthsUnemployedInRow: 13 },
      expect: decided({
        mayEnter: false,
        earliest: { [NEW]: '2025-11-01', [NOW]: '2026-04-02' }[on] ?? '2026-05-15',
      }),
    },
  ]),
  {
    name: 'a sole parent whose benefit beside work has ended',
    input: { on: NOW, otherGround: 'sole-parent-part-time-benefit' },
    expect: open('sole-parent-part-time-benefit'),
  },
  {
    name: 'a sole parent in the older wording: no number of months is known',
    input: { on: OLD, otherGround: 'sole-parent-part-time-benefit', partTimeBenefitMonths: 13 },
    expect: closed('sole-parent-too-early'),
  },
  {
    name: 'shorter periods alone: they count as months',
    input: { on: NOW, followOnDays: [100, 100, 66, 66] },
    expect: decided({ mayEnter: true, ground: 'months-in-row' }),
  },
  {
    name: 'in the older wording they do not count',
    input: { on: OLD, followOnDays: [100, 100, 100] },
    expect: closed('no-ground'),
  },
  {
    name: 'in the older wording 13 months and a period of 66 days',
    input: { on: OLD, monthsUnemployedInRow: 13, followOnDays: [66] },
    expect: decided({ mayEnter: false, earliest: '2025-10-30' }),
  },
  {
    name: 'in the older wording 14 months',
    input: { on: OLD, monthsUnemployedInRow: 14 },
    expect: open('months-in-row'),
  },
  {
    name: 'in the older wording 15 months in the youth guarantee',
    input: { on: OLD, monthsInYouthGuarantee: 15 },
    expect: open('after-youth-guarantee'),
  },
  {
    name: 'in the older wording 14 of them',
    input: { on: OLD, monthsInYouthGuarantee: 14 },
    expect: closed('too-few-months-in-youth-guarantee'),
  },
  {
    name: '14 months, but establishment measures are open',
    input: { on: NOW, monthsUnemployedInRow: 14, eligibleForEstablishment: true },
    expect: closed('eligible-for-establishment'),
  },
  {
    name: 'not directly after the youth guarantee',
    input: { on: NOW, monthsInYouthGuarantee: 15, directlyAfterYouthGuarantee: false },
    expect: closed('not-directly-after-youth-guarantee'),
  },
  {
    name: 'on parole',
    input: { on: NOW, otherGround: 'release-or-parole' },
    expect: open('release-or-parole'),
  },
  {
    name: 'preventive detention, the day before it became a ground',
    input: { on: '2026-04-14', otherGround: 'detention-served-outside' },
    expect: closed('detention-not-in-force'),
  },
  {
    name: 'preventive detention, the first day on which it is a ground',
    input: { on: '2026-04-15', otherGround: 'detention-served-outside' },
    expect: open('detention-served-outside'),
  },
  {
    name: 'preventive detention in the older wording',
    input: { on: OLD, otherGround: 'detention-served-outside' },
    expect: closed('detention-not-in-force'),
  },
  {
    name: 'establishment time used up',
    input: { on: NOW, establishmentTimeUsedUp: true, monthsUnemployedInRow: 3 },
    expect: open('establishment-time-used-up'),
  },
  {
    name: 'not registered: no ground helps, and no day is foreseen',
    input: { on: NOW, registered: false, monthsUnemployedInRow: 3, otherGround: 'release-or-parole' },
    expect: closed('not-unemployed-and-registered', 'too-few-months-in-row'),
  },
  { name: 'nothing known', input: { on: NOW }, expect: closed('no-ground'), absent: ['assumptions'] },
  {
    name: 'the first wording known here',
    input: { on: '2018-01-01', usedBenefitDays: 300 },
    expect: open('benefit-period-used-up'),
  },
  {
    name: 'the day before it',
    input: { on: '2017-12-31', usedBenefitDays: 300 },
    expect: notCovered('2018-01-01'),
  },
  ...(
    [
      [449, 6],
      [450, 12],
      [451, 12],
    ] as const
  ).map(([paidDays, workTrainingMonths]): Row<JobAndDevelopmentInput> => ({
    name: `${String(paidDays)} paid days: work training for ${String(workTrainingMonths)} months`,
    input: { on: NOW, usedBenefitDays: 300, paidDays },
    expect: {
      ...decided({
        activityLimits: { workTrainingMonths, reinforcedWorkTrainingMonths: 12 },
        writtenOutAfterSickDays: 30,
      }),
      basis: citing('10', '13 a'),
    },
  })),
  {
    name: 'no paid days named: none is assumed',
    input: { on: NEW, usedBenefitDays: 300, registered: true, newPeriodQualified: false },
    expect: {
      ...decided({ activityLimits: { workTrainingMonths: 6, reinforcedWorkTrainingMonths: 12 } }),
      assumptions: [{ fact: 'paidDays', assumed: 'none' }],
    },
  },
  {
    name: 'the day before the wording whose limits are known here',
    input: { on: OLD, usedBenefitDays: 300, paidDays: 450 },
    expect: decided({ mayEnter: true, activityLimits: null, writtenOutAfterSickDays: null }),
  },
  {
    name: 'an old period keeps the older grounds, not older limits',
    input: { on: NEW, usedBenefitDays: 300, oldPeriodRunning: true, paidDays: 450 },
    expect: decided({
      activityLimits: { workTrainingMonths: 12, reinforcedWorkTrainingMonths: 12 },
      writtenOutAfterSickDays: 30,
    }),
  },
  {
    name: 'an old benefit period that runs, before the older wording',
    input: { on: '2017-12-31', usedBenefitDays: 300, oldPeriodRunning: true },
    expect: notCovered('2018-01-01'),
  },
  {
    name: 'on the first day of the newer wording it matters whether an old benefit period runs',
    input: { on: NEW, usedBenefitDays: 200, registered: true, newPeriodQualified: false, paidDays: 0 },
    expect: {
      ...open('benefit-period-used-up'),
      assumptions: [{ fact: 'oldPeriodRunning', assumed: 'false' }],
    },
  },
  {
    name: 'qualified for a new period: the shorter periods after 300 days are months in a row all the same',
    input: {
      on: NOW,
      usedBenefitDays: 300,
      followOnDays: [100, 66],
      newPeriodQualified: true,
      monthsUnemployedInRow: 6,
    },
    expect: {
      ...open('months-in-row'),
      interpretations: [
        { question: 'short-periods-in-row', taken: 'added', other: ['instead-of-their-time'] },
      ],
    },
  },
  {
    name: 'a month fewer',
    input: {
      on: NOW,
      usedBenefitDays: 300,
      followOnDays: [100, 66],
      newPeriodQualified: true,
      monthsUnemployedInRow: 5,
    },
    expect: decided({
      mayEnter: false,
      reasons: ['new-period-qualified', 'too-few-months-in-row'],
      earliest: '2026-04-02',
    }),
  },
  {
    name: 'benefit days left of the last short period: it is not used up, the others are months in a row',
    input: { on: NOW, usedBenefitDays: 300, benefitDaysLeft: 60, followOnDays: [100, 100, 100] },
    expect: decided({ mayEnter: false, reasons: ['benefit-days-left', 'too-few-months-in-row'] }),
  },
  {
    name: 'benefit days left of the last short period, months enough without it',
    input: {
      on: NOW,
      usedBenefitDays: 200,
      benefitDaysLeft: 60,
      followOnDays: [100, 100],
      monthsUnemployedInRow: 9,
    },
    expect: open('months-in-row'),
  },
  {
    name: 'in the older wording the shorter periods after 300 days are no months',
    input: { on: OLD, usedBenefitDays: 300, followOnDays: [100, 100, 100], newPeriodQualified: true },
    expect: decided({ mayEnter: false, reasons: ['new-period-qualified'] }),
  },
  {
    name: 'follow-on periods used up, no new period told of: none assumed',
    input: {
      on: NOW,
      usedBenefitDays: 300,
      followOnDays: [100],
      registered: true,
      oldPeriodRunning: false,
      paidDays: 0,
    },
    expect: {
      ...open('follow-on-periods-used-up'),
      assumptions: [{ fact: 'newPeriodQualified', assumed: 'false' }],
    },
  },
  {
    name: 'not eligible for establishment, as told',
    input: {
      on: NOW,
      monthsUnemployedInRow: 36,
      eligibleForEstablishment: false,
      registered: true,
      oldPeriodRunning: false,
      paidDays: 0,
    },
    expect: open('months-in-row'),
    absent: ['assumptions'],
  },
  {
    name: 'directly after the youth guarantee, as told',
    input: {
      on: NOW,
      monthsInYouthGuarantee: 15,
      directlyAfterYouthGuarantee: true,
      registered: true,
      oldPeriodRunning: false,
      paidDays: 0,
    },
    expect: open('after-youth-guarantee'),
    absent: ['assumptions'],
  },
];
