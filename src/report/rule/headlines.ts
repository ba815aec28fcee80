/** The answer of every rule in one sentence, in both languages. */
import type { Finding } from '../../finding/finding.js';
import type { RuleWords } from '../../finding/rule-words.js';
import type { Text } from '../../finding/words.js';
import * as coordination from './headlines/coordination.js';
import * as employer from './headlines/employer.js';
import * as grants from './headlines/grants.js';
import * as programmes from './headlines/programmes.js';
import * as rehabilitation from './headlines/rehabilitation.js';
import * as sickPay from './headlines/sick-pay.js';
import * as sicknessBenefit from './headlines/sickness-benefit.js';
import * as workCapacity from './headlines/work-capacity.js';
import { writers, type Headline } from './headlines/headline.js';
import { outOfScopeHeadline, undeterminedHeadline } from './headlines/undecided.js';
import { reportSentences } from '../report.words.js';

const HEADLINES: Readonly<Record<string, Headline<never>>> = {
  'coordination/benefits': coordination.benefits,
  'coordination/consent': coordination.consent,
  'coordination/coordinator': coordination.coordinator,
  'coordination/insured-duties': coordination.insuredDuties,
  'coordination/municipal-support': coordination.municipalSupport,
  'coordination/plans': coordination.plans,
  'coordination/responsible': coordination.responsible,
  'coordination/terms': coordination.terms,
  'employer/adaptation': employer.adaptation,
  'employer/cost': employer.cost,
  'employer/early-signals': employer.earlySignals,
  'employer/redeployment': employer.redeployment,
  'employer/report-to-fk': employer.reportToFk,
  'employer/return-to-work-plan': employer.returnToWorkPlan,
  'employer/signals': employer.signals,
  'grants/afa-rehabilitation': grants.afaRehabilitation,
  'grants/combine': grants.combine,
  'grants/provider': grants.provider,
  'grants/work-aids': grants.workAids,
  'grants/workplace-rehabilitation': grants.workplaceRehabilitation,
  'programmes/activity-grant': programmes.activityGrant,
  'programmes/activity-grant-sickness': programmes.activityGrantSickness,
  'programmes/establishment': programmes.establishment,
  'programmes/job-and-development': programmes.jobAndDevelopment,
  'programmes/special-efforts': programmes.specialEfforts,
  'programmes/training': programmes.training,
  'programmes/youth': programmes.youth,
  'rehabilitation/activity-compensation': rehabilitation.activityCompensation,
  'rehabilitation/allowance': rehabilitation.allowance,
  'rehabilitation/coordination-request': rehabilitation.coordinationRequest,
  'rehabilitation/leave-to-try-other-work': rehabilitation.leaveToTryOtherWork,
  'rehabilitation/medical-investigation': rehabilitation.medicalInvestigation,
  'rehabilitation/plan': rehabilitation.plan,
  'rehabilitation/reconciliation-meeting': rehabilitation.reconciliationMeeting,
  'rehabilitation/sickness-compensation': rehabilitation.sicknessCompensation,
  'rehabilitation/special-grant': rehabilitation.specialGrant,
  'rehabilitation/transition': rehabilitation.transition,
  'rehabilitation/ways-back': rehabilitation.waysBack,
  'rehabilitation/work-training': rehabilitation.workTraining,
  'rehabilitation/work-trial': rehabilitation.workTrial,
  'sick-pay/amount': sickPay.amount,
  'sick-pay/certificate': sickPay.certificate,
  'sick-pay/dispute': sickPay.dispute,
  'sick-pay/karensavdrag': sickPay.karensavdrag,
  'sick-pay/periods': sickPay.periods,
  'sick-pay/qualifying-time': sickPay.qualifyingTime,
  'sick-pay/right': sickPay.right,
  'sick-pay/special-high-risk': sickPay.specialHighRisk,
  'sickness-benefit/age-limits': sicknessBenefit.ageLimits,
  'sickness-benefit/benefit-certificate': sicknessBenefit.benefitCertificate,
  'sickness-benefit/benefit-karensavdrag': sicknessBenefit.benefitKarensavdrag,
  'sickness-benefit/day-amount': sicknessBenefit.dayAmount,
  'sickness-benefit/general-high-risk': sicknessBenefit.generalHighRisk,
  'sickness-benefit/hours-amount': sicknessBenefit.hoursAmount,
  'sickness-benefit/karenstid': sicknessBenefit.karenstid,
  'sickness-benefit/levels': sicknessBenefit.levels,
  'sickness-benefit/notice': sicknessBenefit.notice,
  'sickness-benefit/preventive': sicknessBenefit.preventive,
  'sickness-benefit/sgi': sicknessBenefit.sgi,
  'sickness-benefit/special-cases': sicknessBenefit.specialCases,
  'sickness-benefit/travel': sicknessBenefit.travel,
  'sickness-benefit/with-pay': sicknessBenefit.withPay,
  'sickness-benefit/work-injury': sicknessBenefit.workInjury,
  'work-capacity/chain': workCapacity.chain,
};

/** What a headline needs to know of a rule, beside what it found. */
export interface HeadlinedRule {
  readonly id: string;
  readonly title: Text;
  readonly words: RuleWords<string, string, string, string>;
}

/** The answer in a sentence or two; where the rule has none, what cannot be decided, and what that takes. */
export function headlineOf(rule: HeadlinedRule, finding: Finding<unknown, string>): Text {
  switch (finding.outcome) {
    case 'decided':
      return decidedHeadline(rule.id, finding.value);
    case 'undetermined':
      return undeterminedHeadline(rule, finding, (value) => decidedHeadline(rule.id, value));
    case 'out-of-scope':
      return outOfScopeHeadline(rule.title, finding);
  }
}

/** The decided value of the rule with that id in a sentence or two. */
export function decidedHeadline(id: string, value: unknown): Text {
  const headline = HEADLINES[id];
  // The id and the value belong together: the rule itself has made it.
  return headline === undefined ? reportSentences.decided : headline(value as never, writers);
}
