/** What of each rule's answer can turn, and by which of its facts: where the nearest change is looked for. */
import type { FieldUnit } from './nearest-change.js';

type Value = Readonly<Record<string, unknown>>;

export interface Turn {
  /** What must become another for the answer to have turned. */
  readonly answer: (value: Value) => unknown;
  /** The facts that can turn it, as paths such as `spells.*.from` (of every spell), with what they are counted in. */
  readonly by: Readonly<Record<string, FieldUnit>>;
}

const field =
  (name: string): Turn['answer'] =>
  (value) =>
    value[name];

const items = (value: Value, name: string): readonly Value[] => value[name] as readonly Value[];

/** Of every item of a list, one field. */
const each =
  (list: string, name: string): Turn['answer'] =>
  (value) =>
    items(value, list).map((item) => item[name]);

const lines: Turn['by'] = {
  'lines.*.performedOn': 'days',
  'lines.*.startedOn': 'days',
  'lines.*.providerApproved': 'yes-no',
};

/** By the id of the rule. */
export const turns: Readonly<Record<string, readonly Turn[]>> = {
  'coordination/consent': [{ answer: field('allowed'), by: { consentGiven: 'yes-no' } }],
  'coordination/municipal-support': [
    {
      answer: field('possible'),
      by: {
        applied: 'yes-no',
        metOtherwise: 'yes-no',
        canWork: 'yes-no',
        availableForWork: 'yes-no',
        acceptableReason: 'yes-no',
      },
    },
  ],
  'coordination/plans': [
    {
      // The value is the list itself.
      answer: (value) => (value as unknown as readonly Value[]).map(({ plan }) => plan),
      by: {
        'expected.to': 'days',
        cannotReturn: 'yes-no',
        employed: 'yes-no',
        sickLeaveRecommended: 'yes-no',
        measureWithCompensation: 'yes-no',
        effortsFromBoth: 'yes-no',
      },
    },
  ],
  'employer/cost': [
    {
      answer: ({ breakEvenDays }) => breakEvenDays === null,
      by: {
        expectedSickDays: 'count',
        costPerDay: 'kronor',
        'measures.*.cost': 'kronor',
        'measures.*.support': 'kronor',
      },
    },
  ],
  'employer/redeployment': [
    {
      answer: each('items', 'met'),
      by: { noticeOn: 'days', knownOn: 'days', delayExcused: 'yes-no' },
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
      by: {
        appliedOn: 'days',
        planExists: 'yes-no',
        consent: 'yes-no',
        reasonableChance: 'yes-no',
        needAttested: 'yes-no',
        licensed: 'yes-no',
      },
    },
  ],
  'grants/combine': [{ answer: each('lines', 'payer'), by: lines }],
  'grants/work-aids': [{ answer: field('possible'), by: { barred: 'yes-no', on: 'days' } }],
  'grants/workplace-rehabilitation': [
    { answer: field('cappedByEmployer'), by: { alreadyGranted: 'kronor' } },
    { answer: field('rejected'), by: lines },
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
  'programmes/special-efforts': [
    {
      answer: field('possible'),
      by: {
        monthsUsed: 'count',
        disabilityReducesCapacity: 'yes-no',
        needsSupport: 'yes-no',
        otherEffortsTried: 'yes-no',
        supplementPaid: 'yes-no',
      },
    },
  ],
  'programmes/activity-grant': [{ answer: field('percent'), by: { daysBefore: 'count' } }],
  'programmes/training': [
    {
      answer: field('possible'),
      by: { toGetOrKeepWork: 'yes-no', suitable: 'yes-no', fullTime: 'yes-no' },
    },
  ],
  'programmes/youth': [
    {
      answer: field('mayEnter'),
      by: { registeredDaysInFourMonths: 'count', monthsUsed: 'count', on: 'days', registered: 'yes-no' },
    },
  ],
  'rehabilitation/activity-compensation': [
    { answer: field('possible'), by: { expectedMonths: 'count', appliedOn: 'days' } },
    { answer: field('level'), by: { reduction: 'share' } },
  ],
  'rehabilitation/allowance': [
    { answer: field('right'), by: { on: 'days', participates: 'yes-no', 'sickness.certificate': 'yes-no' } },
  ],
  'rehabilitation/coordination-request': [
    {
      answer: field('possible'),
      by: { hasSgi: 'yes-no', reducedBySickness: 'yes-no', applied: 'yes-no' },
    },
  ],
  'rehabilitation/leave-to-try-other-work': [
    { answer: field('right'), by: { contractOn: 'days', leaveTo: 'days', notifiedOn: 'days' } },
  ],
  'rehabilitation/medical-investigation': [
    { answer: field('possible'), by: { needed: 'yes-no', on: 'days' } },
  ],
  'rehabilitation/plan': [{ answer: field('complete'), by: { otherInformation: 'yes-no' } }],
  'rehabilitation/reconciliation-meeting': [{ answer: field('wellFormed'), by: { consent: 'yes-no' } }],
  'rehabilitation/sickness-compensation': [
    { answer: field('possible'), by: { permanent: 'yes-no', appliedOn: 'days' } },
    { answer: field('level'), by: { reduction: 'share', almostWhole: 'yes-no' } },
  ],
  'rehabilitation/special-grant': [
    {
      answer: field('possible'),
      by: { participates: 'yes-no', ownCost: 'yes-no', dueToRehabilitation: 'yes-no' },
    },
  ],
  'rehabilitation/transition': [
    {
      answer: each('offers', 'possible'),
      by: {
        benefitAtRisk: 'yes-no',
        benefitEnds: 'yes-no',
        needsExtraSupport: 'yes-no',
        goalIsWorkOrEducation: 'yes-no',
        consent: 'yes-no',
      },
    },
  ],
  'rehabilitation/ways-back': [
    {
      answer: each('ways', 'possible'),
      by: {
        on: 'days',
        benefitWholeTo: 'days',
        trialNotifiedOn: 'days',
        otherContractOn: 'days',
        leaveTo: 'days',
        leaveNotifiedOn: 'days',
        employed: 'yes-no',
        canWorkPart: 'yes-no',
        needsTraining: 'yes-no',
        signedByBoth: 'yes-no',
      },
    },
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
        'earlierTrials.*.to': 'days',
      },
    },
  ],
  'sick-pay/certificate': [{ answer: field('rule'), by: { 'demand.from': 'days' } }],
  'sick-pay/dispute': [{ answer: field('possible'), by: { fellDueOn: 'days', appliedOn: 'days' } }],
  'sick-pay/karensavdrag': [{ answer: field('due'), by: { periodFrom: 'days' } }],
  'sick-pay/amount': [{ answer: field('reason'), by: { periodFrom: 'days' } }],
  'sick-pay/periods': [
    {
      answer: (value) => items(value, 'periods').length,
      by: { 'spells.*.from': 'days', 'spells.*.to': 'days' },
    },
    {
      answer: each('periods', 'noEmployerDays'),
      by: { 'spells.*.workedAfter': 'yes-no', employmentEnds: 'days' },
    },
  ],
  'sick-pay/qualifying-time': [
    {
      answer: ({ qualifyingTimeApplies, entitledFrom }) => [qualifyingTimeApplies, entitledFrom === null],
      by: { employedTo: 'days' },
    },
  ],
  'sick-pay/right': [
    {
      answer: field('possible'),
      by: {
        assuranceGiven: 'yes-no',
        prevented: 'yes-no',
        returnedSinceWholePeriod: 'yes-no',
        worksWithSicknessCompensation: 'yes-no',
      },
    },
  ],
  'sick-pay/special-high-risk': [{ answer: field('karensavdrag'), by: { on: 'days', appliedOn: 'days' } }],
  'sickness-benefit/age-limits': [
    {
      answer: ({ mayStop, stops }) => [mayStop, stops],
      by: { on: 'days', paidDaysSinceTargetAge: 'count' },
    },
  ],
  'sickness-benefit/benefit-certificate': [{ answer: field('rule'), by: { demandedFrom: 'days' } }],
  'sickness-benefit/benefit-karensavdrag': [
    { answer: field('due'), by: { sickPayFirst: 'yes-no', unemployed: 'yes-no' } },
  ],
  'sickness-benefit/day-amount': [
    {
      answer: field('reason'),
      by: {
        sgi: 'kronor',
        unemployed: 'share',
        firstFourteenDays: 'yes-no',
        registeredJobSeeker: 'yes-no',
      },
    },
  ],
  'sickness-benefit/general-high-risk': [{ answer: field('protects'), by: { periodFrom: 'days' } }],
  'sickness-benefit/karenstid': [
    { answer: (value) => items(value, 'payable').length > 0, by: { 'spells.*.to': 'days' } },
  ],
  'sickness-benefit/levels': [
    { answer: (value) => items(value, 'segments').at(-1)?.['level'], by: { 'days.*.to': 'days' } },
  ],
  'sickness-benefit/notice': [
    {
      answer: ({ daysLost }) => daysLost === 0,
      by: { notifiedOn: 'days', hindrance: 'yes-no', employerMustReport: 'yes-no' },
    },
  ],
  'sickness-benefit/preventive': [
    {
      answer: ({ possible, extent }) => [possible, extent],
      by: { prescribed: 'yes-no', planApproved: 'yes-no', hindered: 'share' },
    },
  ],
  'sickness-benefit/sgi': [{ answer: field('qualifies'), by: { employment: 'kronor', other: 'kronor' } }],
  'sickness-benefit/special-cases': [
    {
      answer: ({ amount }) => amount === 0,
      by: { sgi: 'kronor', annuity: 'kronor', studiesWithSupport: 'yes-no', inProgramme: 'yes-no' },
    },
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
  'work-capacity/chain': [
    { answer: field('comparedWith'), by: { on: 'days', 'spells.*.from': 'days', 'spells.*.to': 'days' } },
  ],
};

/** Rules for which no change is looked for, and why not. */
export const WITHOUT_TURNS: Readonly<Record<string, string>> = {
  'coordination/benefits': 'an overview: every benefit says itself what it takes',
  'coordination/coordinator': 'a list of tasks: what is missing is the answer',
  'coordination/insured-duties': 'a list of duties: what is missing is the answer',
  'coordination/responsible': 'one need, one answer',
  'coordination/terms': 'a glossary',
  'employer/adaptation': 'a list of measures: what is missing is the answer',
  'employer/early-signals': 'a list of measures: what is missing is the answer',
  'grants/provider': 'a list of conditions: what is missing is the answer',
  'sickness-benefit/hours-amount': 'an amount that follows its facts and turns nowhere',
};
