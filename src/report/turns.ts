/** What of each rule's answer can turn, and by which of its facts: where the nearest change is looked for. */
import type { FieldUnit } from './nearest-change.js';

type Value = Readonly<Record<string, unknown>>;

export interface Turn {
  /** What must become another for the answer to have turned. */
  readonly answer: (value: Value) => unknown;
  /** The facts that can turn it, as paths such as `spells.last.from`, with what they are counted in. */
  readonly by: Readonly<Record<string, FieldUnit>>;
}

const field =
  (name: string): Turn['answer'] =>
  (value) =>
    value[name];

const items = (value: Value, name: string): readonly Value[] => value[name] as readonly Value[];

/** By the id of the rule; a rule whose answer turns only on options and lists has none. */
export const turns: Readonly<Record<string, readonly Turn[]>> = {
  'coordination/consent': [{ answer: field('allowed'), by: { consentGiven: 'yes-no' } }],
  'employer/redeployment': [
    {
      answer: (value) => items(value, 'items').map(({ met }) => met),
      by: { noticeOn: 'days', knownOn: 'days' },
    },
  ],
  'employer/report-to-fk': [
    {
      answer: field('required'),
      by: { sickPeriodContinues: 'yes-no', employmentContinues: 'yes-no', gaveSickPay: 'yes-no' },
    },
  ],
  'employer/return-to-work-plan': [
    { answer: field('required'), by: { expectedTo: 'days', sickFrom: 'days', cannotReturn: 'yes-no' } },
    { answer: field('status'), by: { madeOn: 'days' } },
  ],
  'employer/signals': [{ answer: (value) => items(value, 'fired').length > 0, by: { asOf: 'days' } }],
  'grants/afa-rehabilitation': [
    {
      answer: field('possible'),
      by: { appliedOn: 'days', planExists: 'yes-no', consent: 'yes-no', licensed: 'yes-no' },
    },
  ],
  'grants/work-aids': [{ answer: field('possible'), by: { barred: 'yes-no' } }],
  'grants/workplace-rehabilitation': [
    { answer: field('cappedByEmployer'), by: { alreadyGranted: 'kronor' } },
  ],
  'programmes/activity-grant-sickness': [
    {
      answer: (value) => items(value, 'payable').length > 0,
      by: { reportedOn: 'days', to: 'days', specialReasons: 'yes-no' },
    },
  ],
  'programmes/establishment': [
    { answer: field('mayEnter'), by: { on: 'days', registered: 'yes-no', coveredByAct: 'yes-no' } },
  ],
  'programmes/job-and-development': [
    {
      answer: field('mayEnter'),
      by: {
        monthsUnemployedInRow: 'count',
        benefitDaysLeft: 'count',
        monthsInYouthGuarantee: 'count',
        registered: 'yes-no',
      },
    },
  ],
  'programmes/special-efforts': [{ answer: field('possible'), by: { monthsUsed: 'count' } }],
  'programmes/youth': [
    {
      answer: field('mayEnter'),
      by: { registeredDaysInFourMonths: 'count', monthsUsed: 'count', on: 'days', registered: 'yes-no' },
    },
  ],
  'rehabilitation/activity-compensation': [
    { answer: field('possible'), by: { expectedMonths: 'count', appliedOn: 'days' } },
  ],
  'rehabilitation/allowance': [
    { answer: field('right'), by: { on: 'days', participates: 'yes-no', 'sickness.certificate': 'yes-no' } },
  ],
  'rehabilitation/leave-to-try-other-work': [
    { answer: field('right'), by: { contractOn: 'days', leaveTo: 'days', notifiedOn: 'days' } },
  ],
  'rehabilitation/reconciliation-meeting': [{ answer: field('wellFormed'), by: { consent: 'yes-no' } }],
  'rehabilitation/sickness-compensation': [
    { answer: field('possible'), by: { permanent: 'yes-no', appliedOn: 'days' } },
  ],
  'rehabilitation/work-training': [
    {
      answer: ({ allowed, withinGuidance }) => [allowed, withinGuidance],
      by: { to: 'days', hoursPerWeek: 'hours' },
    },
  ],
  'rehabilitation/work-trial': [
    {
      answer: field('allowed'),
      by: {
        from: 'days',
        notificationReceivedOn: 'days',
        benefitWholeTo: 'days',
        signedByBoth: 'yes-no',
        employed: 'yes-no',
        ownEmployer: 'yes-no',
      },
    },
  ],
  'sick-pay/dispute': [{ answer: field('possible'), by: { fellDueOn: 'days', appliedOn: 'days' } }],
  'sick-pay/karensavdrag': [{ answer: field('due'), by: { periodFrom: 'days' } }],
  'sick-pay/amount': [{ answer: field('reason'), by: { periodFrom: 'days' } }],
  'sick-pay/periods': [
    {
      answer: (value) => items(value, 'periods').length,
      by: { 'spells.last.from': 'days' },
    },
  ],
  'sick-pay/qualifying-time': [
    {
      answer: ({ qualifyingTimeApplies, entitledFrom }) => [qualifyingTimeApplies, entitledFrom === null],
      by: { employedTo: 'days' },
    },
  ],
  'sick-pay/right': [{ answer: field('possible'), by: { assuranceGiven: 'yes-no', prevented: 'yes-no' } }],
  'sick-pay/special-high-risk': [{ answer: field('karensavdrag'), by: { on: 'days', appliedOn: 'days' } }],
  'sickness-benefit/age-limits': [
    {
      answer: ({ mayStop, stops }) => [mayStop, stops],
      by: { on: 'days', paidDaysSinceTargetAge: 'count' },
    },
  ],
  'sickness-benefit/general-high-risk': [{ answer: field('protects'), by: { periodFrom: 'days' } }],
  'sickness-benefit/karenstid': [
    { answer: (value) => items(value, 'payable').length > 0, by: { 'spells.last.to': 'days' } },
  ],
  'sickness-benefit/levels': [
    { answer: (value) => items(value, 'segments').at(-1)?.['level'], by: { 'days.last.to': 'days' } },
  ],
  'sickness-benefit/notice': [
    {
      answer: ({ daysLost }) => daysLost === 0,
      by: { notifiedOn: 'days', hindrance: 'yes-no', employerMustReport: 'yes-no' },
    },
  ],
  'sickness-benefit/preventive': [
    { answer: field('possible'), by: { prescribed: 'yes-no', planApproved: 'yes-no' } },
  ],
  'sickness-benefit/sgi': [{ answer: field('qualifies'), by: { employment: 'kronor', other: 'kronor' } }],
  'sickness-benefit/special-cases': [
    { answer: ({ amount }) => amount === 0, by: { sgi: 'kronor', annuity: 'kronor' } },
  ],
  'sickness-benefit/travel': [{ answer: field('possible'), by: { cost: 'kronor', usualCost: 'kronor' } }],
  'sickness-benefit/with-pay': [
    { answer: ({ reduction }) => reduction === 0, by: { payDuringSickness: 'kronor' } },
    { answer: ({ amount }) => amount === 0, by: { payDuringSickness: 'kronor' } },
  ],
  'sickness-benefit/work-injury': [
    {
      answer: field('possible'),
      by: { expectedMonths: 'count', yearlyIncomeAfter: 'kronor', yearlyIncomeBefore: 'kronor' },
    },
  ],
  'work-capacity/chain': [{ answer: field('comparedWith'), by: { on: 'days' } }],
};
