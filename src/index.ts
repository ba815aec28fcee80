// Written by npm run generate from the folder listing. Do not edit.
/**
 * Every rule with its input checked: the functions throw `InvalidInput` for input that does not fit.
 *
 * @module sjukregler
 */
import { checked, checkedPair, checkedWithOptions, type Checked } from './edge/checked.js';
import { entry as benefitsEntry } from './rules/coordination/benefits/input.js';
import { benefits as decide_benefits } from './rules/coordination/benefits/benefits.js';
import { entry as consentEntry } from './rules/coordination/consent/input.js';
import { consent as decide_consent } from './rules/coordination/consent/consent.js';
import { entry as coordinatorEntry } from './rules/coordination/coordinator/input.js';
import { coordinator as decide_coordinator } from './rules/coordination/coordinator/coordinator.js';
import { entry as insuredDutiesEntry } from './rules/coordination/insured-duties/input.js';
import { insuredDuties as decide_insuredDuties } from './rules/coordination/insured-duties/insured-duties.js';
import { entry as municipalSupportEntry } from './rules/coordination/municipal-support/input.js';
import { municipalSupport as decide_municipalSupport } from './rules/coordination/municipal-support/municipal-support.js';
import { entry as plansEntry } from './rules/coordination/plans/input.js';
import { plans as decide_plans } from './rules/coordination/plans/plans.js';
import { entry as responsibleEntry } from './rules/coordination/responsible/input.js';
import { responsible as decide_responsible } from './rules/coordination/responsible/responsible.js';
import { entry as termsEntry } from './rules/coordination/terms/input.js';
import { terms as decide_terms } from './rules/coordination/terms/terms.js';
import { entry as adaptationEntry } from './rules/employer/adaptation/input.js';
import { adaptation as decide_adaptation } from './rules/employer/adaptation/adaptation.js';
import { entry as costEntry } from './rules/employer/cost/input.js';
import { cost as decide_cost } from './rules/employer/cost/cost.js';
import { entry as earlySignalsEntry } from './rules/employer/early-signals/input.js';
import { earlySignals as decide_earlySignals } from './rules/employer/early-signals/early-signals.js';
import { entry as redeploymentEntry } from './rules/employer/redeployment/input.js';
import { redeployment as decide_redeployment } from './rules/employer/redeployment/redeployment.js';
import { entry as reportToFkEntry } from './rules/employer/report-to-fk/input.js';
import { reportToFk as decide_reportToFk } from './rules/employer/report-to-fk/report-to-fk.js';
import { entry as returnToWorkPlanEntry } from './rules/employer/return-to-work-plan/input.js';
import { returnToWorkPlan as decide_returnToWorkPlan } from './rules/employer/return-to-work-plan/return-to-work-plan.js';
import { entry as signalsEntry } from './rules/employer/signals/input.js';
import { signals as decide_signals } from './rules/employer/signals/signals.js';
import { entry as afaRehabilitationEntry } from './rules/grants/afa-rehabilitation/input.js';
import { afaRehabilitation as decide_afaRehabilitation } from './rules/grants/afa-rehabilitation/afa-rehabilitation.js';
import { entry as combineEntry } from './rules/grants/combine/input.js';
import { combine as decide_combine } from './rules/grants/combine/combine.js';
import { entry as providerEntry } from './rules/grants/provider/input.js';
import { provider as decide_provider } from './rules/grants/provider/provider.js';
import { entry as workAidsEntry } from './rules/grants/work-aids/input.js';
import { workAids as decide_workAids } from './rules/grants/work-aids/work-aids.js';
import { entry as workplaceRehabilitationEntry } from './rules/grants/workplace-rehabilitation/input.js';
import { workplaceRehabilitation as decide_workplaceRehabilitation } from './rules/grants/workplace-rehabilitation/workplace-rehabilitation.js';
import { entry as activityGrantEntry } from './rules/programmes/activity-grant/input.js';
import { activityGrant as decide_activityGrant } from './rules/programmes/activity-grant/activity-grant.js';
import { entry as activityGrantSicknessEntry } from './rules/programmes/activity-grant-sickness/input.js';
import { activityGrantSickness as decide_activityGrantSickness } from './rules/programmes/activity-grant-sickness/activity-grant-sickness.js';
import { entry as establishmentEntry } from './rules/programmes/establishment/input.js';
import { establishment as decide_establishment } from './rules/programmes/establishment/establishment.js';
import { entry as jobAndDevelopmentEntry } from './rules/programmes/job-and-development/input.js';
import { jobAndDevelopment as decide_jobAndDevelopment } from './rules/programmes/job-and-development/job-and-development.js';
import { entry as specialEffortsEntry } from './rules/programmes/special-efforts/input.js';
import { specialEfforts as decide_specialEfforts } from './rules/programmes/special-efforts/special-efforts.js';
import { entry as trainingEntry } from './rules/programmes/training/input.js';
import { training as decide_training } from './rules/programmes/training/training.js';
import { entry as youthEntry } from './rules/programmes/youth/input.js';
import { youth as decide_youth } from './rules/programmes/youth/youth.js';
import { entry as activityCompensationEntry } from './rules/rehabilitation/activity-compensation/input.js';
import { activityCompensation as decide_activityCompensation } from './rules/rehabilitation/activity-compensation/activity-compensation.js';
import { entry as allowanceEntry } from './rules/rehabilitation/allowance/input.js';
import { allowance as decide_allowance } from './rules/rehabilitation/allowance/allowance.js';
import { entry as coordinationRequestEntry } from './rules/rehabilitation/coordination-request/input.js';
import { coordinationRequest as decide_coordinationRequest } from './rules/rehabilitation/coordination-request/coordination-request.js';
import { entry as leaveToTryOtherWorkEntry } from './rules/rehabilitation/leave-to-try-other-work/input.js';
import { leaveToTryOtherWork as decide_leaveToTryOtherWork } from './rules/rehabilitation/leave-to-try-other-work/leave-to-try-other-work.js';
import { entry as medicalInvestigationEntry } from './rules/rehabilitation/medical-investigation/input.js';
import { medicalInvestigation as decide_medicalInvestigation } from './rules/rehabilitation/medical-investigation/medical-investigation.js';
import { entry as planEntry } from './rules/rehabilitation/plan/input.js';
import { plan as decide_plan } from './rules/rehabilitation/plan/plan.js';
import { entry as reconciliationMeetingEntry } from './rules/rehabilitation/reconciliation-meeting/input.js';
import { reconciliationMeeting as decide_reconciliationMeeting } from './rules/rehabilitation/reconciliation-meeting/reconciliation-meeting.js';
import { entry as sicknessCompensationEntry } from './rules/rehabilitation/sickness-compensation/input.js';
import { sicknessCompensation as decide_sicknessCompensation } from './rules/rehabilitation/sickness-compensation/sickness-compensation.js';
import { entry as specialGrantEntry } from './rules/rehabilitation/special-grant/input.js';
import { specialGrant as decide_specialGrant } from './rules/rehabilitation/special-grant/special-grant.js';
import { entry as transitionEntry } from './rules/rehabilitation/transition/input.js';
import { transition as decide_transition } from './rules/rehabilitation/transition/transition.js';
import { entry as waysBackEntry } from './rules/rehabilitation/ways-back/input.js';
import { waysBack as decide_waysBack } from './rules/rehabilitation/ways-back/ways-back.js';
import { entry as workTrainingEntry } from './rules/rehabilitation/work-training/input.js';
import { workTraining as decide_workTraining } from './rules/rehabilitation/work-training/work-training.js';
import { entry as workTrialEntry } from './rules/rehabilitation/work-trial/input.js';
import { workTrial as decide_workTrial } from './rules/rehabilitation/work-trial/work-trial.js';
import { entry as amountEntry } from './rules/sick-pay/amount/input.js';
import { amount as decide_amount } from './rules/sick-pay/amount/amount.js';
import { entry as certificateEntry } from './rules/sick-pay/certificate/input.js';
import { certificate as decide_certificate } from './rules/sick-pay/certificate/certificate.js';
import { entry as disputeEntry } from './rules/sick-pay/dispute/input.js';
import { dispute as decide_dispute } from './rules/sick-pay/dispute/dispute.js';
import { entry as karensavdragEntry } from './rules/sick-pay/karensavdrag/input.js';
import { karensavdrag as decide_karensavdrag } from './rules/sick-pay/karensavdrag/karensavdrag.js';
import { entry as periodsEntry } from './rules/sick-pay/periods/input.js';
import { periods as decide_periods } from './rules/sick-pay/periods/periods.js';
import { entry as qualifyingTimeEntry } from './rules/sick-pay/qualifying-time/input.js';
import { qualifyingTime as decide_qualifyingTime } from './rules/sick-pay/qualifying-time/qualifying-time.js';
import { entry as rightEntry } from './rules/sick-pay/right/input.js';
import { right as decide_right } from './rules/sick-pay/right/right.js';
import { entry as specialHighRiskEntry } from './rules/sick-pay/special-high-risk/input.js';
import { specialHighRisk as decide_specialHighRisk } from './rules/sick-pay/special-high-risk/special-high-risk.js';
import { entry as ageLimitsEntry } from './rules/sickness-benefit/age-limits/input.js';
import { ageLimits as decide_ageLimits } from './rules/sickness-benefit/age-limits/age-limits.js';
import { entry as benefitCertificateEntry } from './rules/sickness-benefit/benefit-certificate/input.js';
import { benefitCertificate as decide_benefitCertificate } from './rules/sickness-benefit/benefit-certificate/benefit-certificate.js';
import { entry as benefitKarensavdragEntry } from './rules/sickness-benefit/benefit-karensavdrag/input.js';
import { benefitKarensavdrag as decide_benefitKarensavdrag } from './rules/sickness-benefit/benefit-karensavdrag/benefit-karensavdrag.js';
import { entry as dayAmountEntry } from './rules/sickness-benefit/day-amount/input.js';
import { dayAmount as decide_dayAmount } from './rules/sickness-benefit/day-amount/day-amount.js';
import { entry as generalHighRiskEntry } from './rules/sickness-benefit/general-high-risk/input.js';
import { generalHighRisk as decide_generalHighRisk } from './rules/sickness-benefit/general-high-risk/general-high-risk.js';
import { entry as hoursAmountEntry } from './rules/sickness-benefit/hours-amount/input.js';
import { hoursAmount as decide_hoursAmount } from './rules/sickness-benefit/hours-amount/hours-amount.js';
import { entry as karenstidEntry } from './rules/sickness-benefit/karenstid/input.js';
import { karenstid as decide_karenstid } from './rules/sickness-benefit/karenstid/karenstid.js';
import { entry as levelsEntry } from './rules/sickness-benefit/levels/input.js';
import { levels as decide_levels } from './rules/sickness-benefit/levels/levels.js';
import { entry as noticeEntry } from './rules/sickness-benefit/notice/input.js';
import { notice as decide_notice } from './rules/sickness-benefit/notice/notice.js';
import { entry as preventiveEntry } from './rules/sickness-benefit/preventive/input.js';
import { preventive as decide_preventive } from './rules/sickness-benefit/preventive/preventive.js';
import { entry as sgiEntry } from './rules/sickness-benefit/sgi/input.js';
import { sgi as decide_sgi } from './rules/sickness-benefit/sgi/sgi.js';
import { entry as specialCasesEntry } from './rules/sickness-benefit/special-cases/input.js';
import { specialCases as decide_specialCases } from './rules/sickness-benefit/special-cases/special-cases.js';
import { entry as travelEntry } from './rules/sickness-benefit/travel/input.js';
import { travel as decide_travel } from './rules/sickness-benefit/travel/travel.js';
import { entry as withPayEntry } from './rules/sickness-benefit/with-pay/input.js';
import { withPay as decide_withPay } from './rules/sickness-benefit/with-pay/with-pay.js';
import { entry as workInjuryEntry } from './rules/sickness-benefit/work-injury/input.js';
import { workInjury as decide_workInjury } from './rules/sickness-benefit/work-injury/work-injury.js';
import { entry as chainEntry } from './rules/work-capacity/chain/input.js';
import { chain as decide_chain } from './rules/work-capacity/chain/chain.js';
import { entry as assessEntry } from './case/assess.schema.js';
import { assess as decide_assess } from './case/assess.js';
import { entry as compareEntry } from './case/versions/compare.schema.js';
import { compare as decide_compare } from './case/versions/compare.js';
import { entry as whatIfEntry } from './case/versions/what-if.schema.js';
import { whatIf as decide_whatIf } from './case/versions/what-if.js';
import { entry as lawRadarEntry } from './case/versions/law-radar.schema.js';
import { lawRadar as decide_lawRadar } from './case/versions/law-radar.js';

/**
 * Which of Försäkringskassan's eight benefits and grants come into question, given what is known.
 *
 * An overview before anything is applied for: likely, excluded with the reason, or what is still needed. Workplace
 * rehabilitation support goes to the employer, everything else to the insured or, for work aids, to either.
 *
 * Who has an income is insured by work; guarantee compensation, and the allowance in special cases, by residence (SFB 5:9):
 * from 2027 on requirements that have not been read.
 *
 * Does not decide on any benefit, nor its amount; each has a rule of its own with all its conditions. Where there is no SGI
 * and no other way: `municipalSupport`.
 *
 * @source SFB 5:9, 27:2, 5, 6, 30:5, 30:12, 31:3, 33:5–7; ordinances 1991:1046, 2014:67; Socialstyrelsen's annex, table 1
 * @inForce 2024-07-01 –
 * @throws InvalidInput (checked API) on anything but the facts listed
 * @example
 * import { benefits } from 'sjukregler';
 *
 * const found = benefits({ hasSgi: true, reducedByQuarter: true, works: true, aidNeeded: false });
 * found.outcome === 'decided' && found.value[0]?.possible; //=> 'likely'
 * found.outcome === 'decided' && found.value[1]?.reasons; //=> ['no-aid-needed']
 */
export const benefits: Checked<typeof decide_benefits> = /* @__PURE__ */ checked(
  benefitsEntry,
  decide_benefits,
);

/**
 * Whether one actor may tell another something about somebody on sick leave, and whether consent is needed.
 *
 * What the insured tells needs none, nor what the employer tells Försäkringskassan about the need of rehabilitation or on
 * request. Försäkringskassan cooperates only if the insured consents; so do coordination efforts, the individual plan and
 * everything else that no rule opens.
 *
 * Does not decide whether a duty to report or a law on secrecy opens more, nor whether consent was given. A certificate to
 * the employer need not say which illness it is (SjLL 8 §).
 *
 * @source SFB 30:6 a, 7, 10, 110:13–14, 31 a; SjLL 8, 18 §§; KIL 3, 4 §§; HSL 16:4; SoL 10:8; OSL 12:2; PL 4:2
 * @inForce 2025-07-01 –
 * @throws InvalidInput (checked API) on unknown actors or topics, an actor that tells itself
 * @example
 * import { consent } from 'sjukregler';
 *
 * const found = consent({ from: 'fk', to: 'employer', what: 'rehabilitation-cooperation' });
 * found.outcome === 'decided' && found.value.consentNeeded; //=> true
 */
export const consent: Checked<typeof decide_consent> = /* @__PURE__ */ checked(consentEntry, decide_consent);

/**
 * Which of a rehabilitation coordinator's tasks a unit has covered, what it can expect and what the training pays.
 *
 * The region must offer coordination efforts; how a coordinator works is guidance. The unit, not the coordinator, invoices
 * for the days of training, and whoever misses a day is no coordinator and brings no money: an example of one region.
 *
 * Does not judge the work of a person. That efforts need consent: `consent`; who offers them: `responsible`.
 *
 * @source KIL 1, 3 §§; a region's page on rehabilitation coordinators
 * @inForce 2020-02-01 –
 * @throws InvalidInput (checked API) on an unknown task
 * @example
 * import { coordinator } from 'sjukregler';
 *
 * const found = coordinator({ tasks: ['team-meetings'], everyTrainingDay: true });
 * found.outcome === 'decided' && found.value.trainingPayment; //=> 20000
 */
export const coordinator: Checked<typeof decide_coordinator> = /* @__PURE__ */ checked(
  coordinatorEntry,
  decide_coordinator,
);

/**
 * What somebody on sick leave does for the way back to work, and what they can ask for.
 *
 * Information that clarifies the need, active part to best ability, the certificate, the application, investigations,
 * meetings and measures at the workplace; in return participation, information that can be understood, and that nothing
 * is shared without consent.
 *
 * Does not decide whether somebody does enough: best ability is an assessment. A missing item is no breach; not every case
 * asks for all of them.
 *
 * @source SFB 27:25, 30:7, 110:4, 110:13–14; SjLL 8 §; PL 3:7, 4:2, 5:1; Socialstyrelsen's annex
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on an unknown item
 * @example
 * import { insuredDuties } from 'sjukregler';
 *
 * const found = insuredDuties({ done: ['apply', 'certificate'] });
 * found.outcome === 'decided' && found.value.missing[0]; //=> 'information-on-needs'
 */
export const insuredDuties: Checked<typeof decide_insuredDuties> = /* @__PURE__ */ checked(
  insuredDutiesEntry,
  decide_insuredDuties,
);

/**
 * Whether support from the municipality comes into question for somebody without other means.
 *
 * On application and by individual need, where needs cannot be met otherwise; whoever can work must be available for work
 * unless there is an acceptable reason, and sickness can be one. Refusing practice or training without such a reason lets
 * the board deny or reduce it.
 *
 * From 1 July 2026 the act asks for activities and certificates (12 kap. 4 a–6 a §§) in words that have not been read: from
 * then on only who has not applied, or has other means, is answered, and who the board has found to meet them.
 *
 * Does not decide whether somebody can work, what is acceptable, nor the amount: the board assesses. That consulting health
 * care needs consent: `consent`.
 *
 * @source SoL (2025:400) 4:1, 12:1, 12:3–5
 * @inForce 2025-07-01 –
 * @throws InvalidInput (checked API) on anything but the facts listed, a date that does not exist
 * @example
 * import { municipalSupport } from 'sjukregler';
 *
 * const facts = { applied: true, metOtherwise: false, canWork: false } as const;
 * const before = municipalSupport({ ...facts, on: '2026-06-30' });
 * before.outcome === 'decided' && before.value.possible; //=> 'likely'
 * municipalSupport({ ...facts, on: '2026-07-01' }).outcome; //=> 'undetermined'
 */
export const municipalSupport: Checked<typeof decide_municipalSupport> = /* @__PURE__ */ checked(
  municipalSupportEntry,
  decide_municipalSupport,
);

/**
 * Which plans are to be made for somebody on sick leave, by whom, when and with what in them.
 *
 * Health care's sick-leave and rehabilitation plan, the employer's plan for return to work, Försäkringskassan's
 * rehabilitation plan, the individual plan of region and municipality, and the action plan of a jobseeker. Five plans,
 * five owners: none stands in for another. Plans that the facts rule out are left out.
 *
 * Does not decide what can be assumed about the absence, nor whether an effort is needed. How the employer's plan stands on
 * a day: `returnToWorkPlan`; whether Försäkringskassan's is complete: `plan`.
 *
 * @source SFB 30:6, 12–14; HSL 8:7, 16:4; PDL 3:1, 3, 6; SoL 10:8; ordinance 2000:628, 5 a, 6 §§
 * @inForce 2025-07-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, an absence that ends before it begins
 * @example
 * import { plans } from 'sjukregler';
 *
 * const found = plans({
 *   sickLeaveRecommended: true, employed: true, measureWithCompensation: false, effortsFromBoth: false,
 *   jobseekerSince: null, expected: { from: '2026-02-02', to: '2026-04-02', assumedOn: '2026-02-05' },
 * });
 * found.outcome === 'decided' && found.value.map(({ plan }) => plan); //=> ['sick-leave-and-rehabilitation-plan', 'plan-for-return-to-work']
 * found.outcome === 'decided' && found.value[1]?.dueOn; //=> '2026-03-03'
 */
export const plans: Checked<typeof decide_plans> = /* @__PURE__ */ checked(plansEntry, decide_plans);

/**
 * Who answers for a need of somebody on sick leave, who takes part and what is to be done.
 *
 * Medical rehabilitation is the region's, that at the workplace the employer's, work-oriented rehabilitation of jobseekers
 * Arbetsförmedlingen's, social rehabilitation the municipality's; Försäkringskassan coordinates and supervises but has no
 * measures of its own. With each actor stand its acts and its view of work capacity, with each need the forms in which the
 * actors can cooperate: most cases need none. A coordination association finances, and decides nothing on individuals.
 *
 * Does not decide which need there is, nor whether consent is needed to cooperate: `consent`. Whether Försäkringskassan or
 * Arbetsförmedlingen pays for a work aid: `workAids`.
 *
 * @source SFB 30:5–11, 110:13–14; AML 2:1, 3:2 a, 3:2 c; HSL 7:9, 8:7, 12:5; SoL 4:1, 12:1; KIL 1, 3, 4 §§; FSL 2–7, 23 §§
 * @inForce 2025-07-01 –
 * @throws InvalidInput (checked API) on an unknown need
 * @example
 * import { responsible } from 'sjukregler';
 *
 * const found = responsible({ need: 'workplace-rehabilitation' });
 * found.outcome === 'decided' && found.value.responsible; //=> ['employer']
 */
export const responsible: Checked<typeof decide_responsible> = /* @__PURE__ */ checked(
  responsibleEntry,
  decide_responsible,
);

/**
 * The glossary: the terms of Swedish sick leave and rehabilitation in Swedish and English, each explained in one
 * sentence.
 *
 * The terms of today's law. `karensavdrag`, `karensdagar`, `karenstid` and `SGI` have no English word that a payroll
 * developer would search for, and keep their own.
 *
 * Does not say what a term's limits and amounts are: those are the answers of the rules.
 *
 * @source the acts named at each term; Försäkringskassan's English names; Socialstyrelsen's term bank
 * @throws InvalidInput (checked API) on an unknown term, dates that do not exist
 * @example
 * import { terms } from 'sjukregler';
 *
 * const found = terms({ term: 'written-assurance' });
 * found.outcome === 'decided' && found.value.terms[0]?.sv; //=> 'skriftlig försäkran'
 */
export const terms: Checked<typeof decide_terms> = /* @__PURE__ */ checked(termsEntry, decide_terms);

/**
 * What an employer must have in place for work adaptation and rehabilitation.
 *
 * A checklist: an organised activity, the occupational health service that the work requires, and regard to each
 * employee's conditions; needs are found out continuously, by routines that everybody knows, investigated, met by
 * decided measures and followed up. Guidance adds ergonomic assessment of the workplace and regular rehabilitation
 * meetings during absence.
 *
 * Does not decide which measures an employee needs: adaptation is an individual measure in the physical, organisational
 * or social environment, temporary or lasting, also before any absence. Not the plan for return to work
 * (`returnToWorkPlan`).
 *
 * @source AML 3:2 a, 2 c, 3; AFS 2023:2 chapter 3; AFS 2020:5
 * @inForce 2021-06-01 –
 * @throws InvalidInput (checked API) on an unknown item
 * @example
 * import { adaptation } from 'sjukregler';
 *
 * const found = adaptation({ inPlace: ['organised-activity', 'routines'] });
 * found.outcome === 'decided' && found.value.complete; //=> false
 * found.outcome === 'decided' && found.value.advised; //=> ['ergonomic-assessment', 'rehabilitation-meetings']
 */
export const adaptation: Checked<typeof decide_adaptation> = /* @__PURE__ */ checked(
  adaptationEntry,
  decide_adaptation,
);

/**
 * What an absence costs the employer beside what planned measures cost it, under assumptions that the caller states.
 *
 * A comparison, no forecast: the absence costs its sick pay, the contributions on it and a cost per day; the measures
 * cost what is left after support. The break-even says how many sick days the measures would have to avoid for the cost
 * per day to cover them. It leaves saved sick pay out, because that depends on which days are avoided. A part that is
 * not given is not counted and stands in `assumptions`: no figure is filled in by the library.
 *
 * Does not decide whether measures work or must be taken: the employer's duties do not depend on what they cost
 * (`adaptation`, `returnToWorkPlan`). Not sick pay (`amount`) nor support (`workplaceRehabilitation`,
 * `afaRehabilitation`, `workAids`); not the employer's insurance for high sick pay costs.
 *
 * @source the caller's figures; reference values: AFA Försäkring, 2015–2020
 * @inForce no law: any date
 * @throws InvalidInput (checked API) on more than 10 000 measures, support above a measure's cost
 * @example
 * import { cost } from 'sjukregler';
 *
 * const found = cost({
 *   expectedSickDays: 90, sickPay: 12000, costPerDay: 1500, measures: [{ cost: 30000, support: 15000 }],
 * });
 * found.outcome === 'decided' && found.value.absenceCost; //=> 147000
 * found.outcome === 'decided' && found.value.net; //=> 15000
 * found.outcome === 'decided' && found.value.breakEvenDays; //=> 10
 */
export const cost: Checked<typeof decide_cost> = /* @__PURE__ */ checked(costEntry, decide_cost);

/**
 * What a workplace needs in place to notice and act on early signs of ill health that are not absence.
 *
 * A checklist on three levels: the organisation's guidelines, routines and practice; the work group's risks and
 * protections; and the steps from talk to follow-up, with employee and manager together. Most people with mental
 * ill-health are at work, so no absence is no all-clear.
 *
 * Does not take, and does not judge, anything about a person. Guidance, not law.
 *
 * @source guidance from insurers and authorities
 * @throws InvalidInput (checked API) on an unknown item
 * @example
 * import { earlySignals } from 'sjukregler';
 *
 * const found = earlySignals({ inPlace: ['guidelines', 'routines', 'practice'] });
 * found.outcome === 'decided' && found.value.complete; //=> false
 */
export const earlySignals: Checked<typeof decide_earlySignals> = /* @__PURE__ */ checked(
  earlySignalsEntry,
  decide_earlySignals,
);

/**
 * What an employer must be able to show before a dismissal because of lastingly reduced capacity.
 *
 * A checklist, never a verdict: reduced capacity is a ground only if it is lasting and no work of significance can be
 * done; rehabilitation and adaptation come first, and redeployment must have been investigated. There are no objective
 * grounds where other work can reasonably be asked for; who has redeployed for personal reasons before has done enough
 * unless there are special reasons. Circumstances known for more than two months do not do alone: notice on the same date
 * two months later is taken to be in time.
 *
 * Does not decide whether there are objective grounds, what work is reasonable, or what a collective agreement deviates
 * in (2 c §). Not the notice at whole sickness compensation (4 b §), nor priority for reduced capacity when work runs
 * short (23 §).
 *
 * @source LAS 2 c, 7 §§; SFB 30:6 a; AML 3:2 a, 3; practice of the Labour Court
 * @inForce 2022-10-01 –
 * @throws InvalidInput (checked API) on unknown items, dates that do not exist
 * @example
 * import { redeployment } from 'sjukregler';
 *
 * const found = redeployment({
 *   shown: ['lasting-reduction', 'rehabilitation-done'], knownOn: '2026-03-31', noticeOn: '2026-05-31',
 * });
 * found.outcome === 'decided' && found.value.complete; //=> false
 * found.outcome === 'decided' && found.value.noticeBy; //=> '2026-05-31'
 */
export const redeployment: Checked<typeof decide_redeployment> = /* @__PURE__ */ checked(
  redeploymentEntry,
  decide_redeployment,
);

/**
 * Whether and when the employer must report a case of sickness to Försäkringskassan.
 *
 * If the sick period and the employment go on after the sick-pay period: within seven calendar days from its end,
 * that is at the latest on day 21. Only a case that gave right to sick pay.
 *
 * Does not decide which day was the last of the period (`periods`).
 *
 * @source SjLL 12, 19 §§; lag (1930:173) 2 §
 * @inForce 2012-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { reportToFk } from 'sjukregler';
 *
 * // 22 March 2026 is a Sunday.
 * const found = reportToFk({
 *   lastEmployerDate: '2026-03-15', sickPeriodContinues: true, employmentContinues: true,
 * });
 * found.outcome === 'decided' && found.value.dueOn; //=> '2026-03-22'
 * found.outcome === 'decided' && found.value.lastDay; //=> '2026-03-23'
 */
export const reportToFk: Checked<typeof decide_reportToFk> = /* @__PURE__ */ checked(
  reportToFkEntry,
  decide_reportToFk,
);

/**
 * Whether and when the employer must have drawn up a plan for return to work, and how it stands on a day.
 *
 * If capacity can be assumed to be reduced for at least 60 days — exactly 60 counts — at the latest on day 30. If
 * that emerges later, or health improves after return seemed impossible: at once.
 *
 * Does not decide what can be assumed: the prognosis is the caller's. It is not Försäkringskassan's rehabilitation
 * plan (SFB 30:12).
 *
 * @source SFB 30:6; 2017:1306 p. 2; lag (1930:173) 2 §
 * @inForce 2018-07-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { returnToWorkPlan } from 'sjukregler';
 *
 * const found = returnToWorkPlan({
 *   sickFrom: '2026-02-02', expectedTo: '2026-04-02', prognosisOn: '2026-02-05', asOf: '2026-03-01',
 * });
 * found.outcome === 'decided' && found.value.dueOn; //=> '2026-03-03'
 * found.outcome === 'decided' && found.value.status; //=> 'upcoming'
 */
export const returnToWorkPlan: Checked<typeof decide_returnToWorkPlan> = /* @__PURE__ */ checked(
  returnToWorkPlanEntry,
  decide_returnToWorkPlan,
);

/**
 * Which of an employer's own thresholds for repeated or long absence are reached on a day.
 *
 * Policy, not law: no duty follows from it. The named presets come from employers' published guides.
 *
 * Does not say anything about why somebody was absent, nor whether an employee without absence is well.
 *
 * @source employers' own guides
 * @throws InvalidInput (checked API) on dates that do not exist, an unknown preset, a policy without a threshold
 * @example
 * import { signals } from 'sjukregler';
 *
 * const found = signals({
 *   spells: [{ from: '2026-03-02', to: '2026-03-16' }], policy: 'two-weeks-in-a-row', asOf: '2026-03-20',
 * });
 * found.outcome === 'decided' && found.value.fired[0]?.since; //=> '2026-03-15'
 */
export const signals: Checked<typeof decide_signals> = /* @__PURE__ */ checked(signalsEntry, decide_signals);

/**
 * Whether AFA's rehabilitation support is possible for a measure, how much at most, and by when to apply.
 *
 * Up to half of the cost of addiction treatment, a licensed psychologist or psychotherapist, courses in stress and
 * lifestyle, or retraining, for employees covered by AGS or AGS-KL; no highest amount was found. A plan for return to
 * work, consent, an attested need and a reasonable chance are needed. In AGS-KL within six months from the start of the
 * measure; in AGS also afterwards.
 *
 * Does not decide what AFA decides. It is no law but an insurer's conditions. Not private salaried staff, who are
 * outside both insurances, nor what Försäkringskassan pays (`workplaceRehabilitation`).
 *
 * @source AFA Försäkring, conditions for rehabilitation support
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on `licensed` where nobody needs a licence, other payers paying more than the cost
 * @example
 * import { afaRehabilitation } from 'sjukregler';
 *
 * const found = afaRehabilitation({
 *   insurance: 'ags-kl', measure: 'addiction-treatment', from: '2026-01-15', cost: 80000,
 *   planExists: true, consent: true, reasonableChance: true, needAttested: true,
 * });
 * found.outcome === 'decided' && found.value.grant; //=> 40000
 * found.outcome === 'decided' && found.value.applyBy; //=> '2026-07-15'
 */
export const afaRehabilitation: Checked<typeof decide_afaRehabilitation> = /* @__PURE__ */ checked(
  afaRehabilitationEntry,
  decide_afaRehabilitation,
);

/**
 * Which invoice line fits which support, so that nothing is funded twice: what to apply for, where, and by when.
 *
 * Försäkringskassan pays for investigation, planning and measures at the workplace, never for treatment; AFA pays for
 * treatment, never for the rest. Each line goes to at most one of them, with the reason.
 *
 * Does not decide what either grants: `workplaceRehabilitation` and `afaRehabilitation` tell the conditions of each.
 * AFA's amount presumes all that its application lists in `needs`.
 *
 * @source 2014:67 1, 7, 13 §§; AFA Försäkring, conditions for rehabilitation support
 * @inForce 2018-07-01 –
 * @throws InvalidInput (checked API) on more than 10 000 lines, references that could be personal numbers
 * @example
 * import { combine } from 'sjukregler';
 *
 * const line = { employee: 'a', performedOn: '2026-04-01', paid: 12000, providerApproved: true };
 * const found = combine({
 *   year: 2026,
 *   lines: [{ ...line, kind: 'plan-return' }, { ...line, kind: 'addiction-treatment' }],
 *   insurance: 'ags',
 * });
 * found.outcome === 'decided' && found.value.totals; //=> { paid: 24000, fk: 6000, afa: 6000, own: 12000 }
 */
export const combine: Checked<typeof decide_combine> = /* @__PURE__ */ checked(combineEntry, decide_combine);

/**
 * What a provider of workplace rehabilitation support must show to be approved by Försäkringskassan.
 *
 * A checklist: it starts medical, rehabilitating and adapting measures that the employer answers for; has competence in
 * medicine and rehabilitation and in at least three of five areas; knows the workplace and systematic work environment
 * management; informs the employer for its report, and Försäkringskassan for its checks.
 *
 * Does not decide whether Försäkringskassan approves the provider, nor whether an approval is withdrawn (20 §).
 *
 * @source 2014:67 8 §
 * @inForce 2018-07-01 –
 * @throws InvalidInput (checked API) on unknown abilities or areas
 * @example
 * import { provider } from 'sjukregler';
 *
 * const found = provider({ abilities: ['informs-fk'], areas: ['ergonomics', 'technology'] });
 * found.outcome === 'decided' && found.value.complete; //=> false
 * found.outcome === 'decided' && found.value.areasNeeded; //=> 3
 */
export const provider: Checked<typeof decide_provider> = /* @__PURE__ */ checked(
  providerEntry,
  decide_provider,
);

/**
 * What can be granted for aids at work, who pays, and what must be paid back later.
 *
 * The employer: half of the cost above 10 000 kr. The insured: the whole cost of what is of no value to anybody else,
 * otherwise at least half. At most 50 000 kr each, except for computer-based aids; before the purchase; until the month
 * before the insured turns 69. Needs that emerge in the first twelve months of employment, and later ones with wage
 * subsidy, are Arbetsförmedlingen's.
 *
 * Does not decide whether the aid is needed for the work, nor whether there are special or exceptional reasons for
 * more. Not aids outside work (the region's), nor Arbetsförmedlingen's amount, for which only a most is set.
 *
 * @source 1991:1046 2–8 §§; 2017:462 3, 4, 6 §§
 * @inForce 2024-07-01 –
 * @throws InvalidInput (checked API) on `noValueToOthers` for an employer, software that is not computer-based
 * @example
 * import { workAids } from 'sjukregler';
 *
 * const found = workAids({
 *   applicant: 'employer', cost: 40000, employedFrom: '2020-01-01', needSince: '2026-03-02',
 * });
 * found.outcome === 'decided' && found.value.grant; //=> 15000
 * found.outcome === 'decided' && found.value.payer; //=> 'fk'
 */
export const workAids: Checked<typeof decide_workAids> = /* @__PURE__ */ checked(
  workAidsEntry,
  decide_workAids,
);

/**
 * What an employer can be granted for workplace rehabilitation support bought in a year, and by when to apply.
 *
 * Half of what was paid to an approved provider, per calendar year at most 20 000 kr for one employee (10 000 kr for
 * measures begun before 2025) and 200 000 kr for one employer (100 000 kr for July–December 2018). Treatment is never
 * covered. Where one employee's measures began before and after a change of the cap, the law does not say how the caps
 * go together.
 *
 * Does not decide whether a measure was needed, whether the funds last, or whether the provider stays approved
 * (`provider`), nor how the employer's cap is divided between employees. A rejected line has no effect at all.
 *
 * @source 2014:67 1, 4, 7, 13 §§; 2018:95 p. 2–3; 2024:1275 p. 2; lag (1930:173) 2 §
 * @inForce 2018-07-01 –
 * @throws InvalidInput (checked API) on more than 10 000 lines, references that could be personal numbers
 * @example
 * import { workplaceRehabilitation } from 'sjukregler';
 *
 * const found = workplaceRehabilitation({
 *   year: 2026,
 *   lines: [
 *     { employee: 'a', performedOn: '2026-04-01', paid: 50000, kind: 'plan-return', providerApproved: true },
 *   ],
 * });
 * found.outcome === 'decided' && found.value.total; //=> 20000
 * found.outcome === 'decided' && found.value.applyBy; //=> '2027-02-01'
 */
export const workplaceRehabilitation: Checked<typeof decide_workplaceRehabilitation> =
  /* @__PURE__ */ checked(workplaceRehabilitationEntry, decide_workplaceRehabilitation);

/**
 * The activity grant for a day in a labour-market programme: by income, or the basic amount.
 *
 * By income it is 1/22 of the monthly income times the per cent of the unemployment insurance: 80, 60 or 50 by membership,
 * 10 points less after 100 days and 5 more after 200. From day 301 on at most 1 364 kr count, on 5 points less, and 5 more
 * from day 401 on for every hundred days. Never under 365 kr, which is also the basic amount. Those who come from the act
 * repealed in October 2025 are taken to have used up 300 days, on 65 per cent in the last hundred.
 *
 * Does not decide whether a ground for the amount by income is met, the income or the membership: the fund does; nor the
 * highest income, which stands in further regulations. Not the 450 days of the basic amount in the job and development
 * guarantee (2:8), the five days a week (10:6), sanctions (6 kap.) or sickness: `activityGrantSickness`.
 *
 * @source Ordinance 2017:819, 2:1–7, 10:6; 2024:1358 p. 2–7; act 2024:506, 5:4–7, 10
 * @inForce 2025-10-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, negative amounts, `oldAct` beside an income
 * @example
 * import { activityGrant } from 'sjukregler';
 *
 * const found = activityGrant({
 *   on: '2026-05-04', incomeBased: true, monthlyIncome: 33000, membership: 'twelve-months', daysBefore: 120,
 * });
 * found.outcome === 'decided' && found.value.percent; //=> 70
 * found.outcome === 'decided' && found.value.perDay; //=> 1050
 */
export const activityGrant: Checked<typeof decide_activityGrant> = /* @__PURE__ */ checked(
  activityGrantEntry,
  decide_activityGrant,
);

/**
 * What of a sick period in a labour-market programme can be paid: karensdag, notice and certificate.
 *
 * Activity grant, development allowance and establishment allowance go on during sickness that is reported on its first
 * day, except for one karensdag; after the seventh day only with a certificate. A relapse within five calendar days has
 * no new karensdag, and nobody has more than ten in twelve months.
 *
 * Does not decide what a special reason is, nor the amount. Compensation is paid for at most five days a week; Monday to
 * Friday is assumed. After more than 30 calendar days in a row of full-time sickness the programme ends, once
 * Arbetsförmedlingen has examined whether it can be adapted. Not sickness benefit: `dayAmount`.
 *
 * @source Ordinance 2017:819, 4:1–3, 10:6; 2007:414, 13 a §; 2007:813, 10 a §; 2017:820, 18 §
 * @inForce 2022-04-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, a period that ends before it begins
 * @example
 * import { activityGrantSickness } from 'sjukregler';
 *
 * const found = activityGrantSickness({ from: '2026-03-02', to: '2026-03-12', reportedOn: '2026-03-02' });
 * found.outcome === 'decided' && found.value.karensday; //=> '2026-03-02'
 * found.outcome === 'decided' && found.value.payable; //=> [{ from: '2026-03-03', to: '2026-03-08' }]
 */
export const activityGrantSickness: Checked<typeof decide_activityGrantSickness> = /* @__PURE__ */ checked(
  activityGrantSicknessEntry,
  decide_activityGrantSickness,
);

/**
 * Whether a new arrival may be assigned to establishment measures, until when, and what a day pays.
 *
 * For those covered by the act and registered, unless one of five things bars it. Measures cover 24 months of full time;
 * since 2026 they end at the latest 36 months after the first registration, leaving out time before the action plan and
 * at most 24 months with full-time parental benefit for a child under one year. 308 kronor a day, 231 while mapping.
 *
 * From September 2026 the amounts, and from 1 October, with the new reception act, what opens and bars the programme may
 * have other words, which have not been read: the finding is then undetermined, with what the older ones give.
 *
 * Does not decide who is covered by the act, nor whether Arbetsförmedlingen makes the assignment. The amount is for full
 * time, at most five days a week. Full-time sickness ends the programme only after more than 30 days, once adaptation
 * has been examined: `activityGrantSickness`.
 *
 * @source Ordinance 2017:820, 5, 11, 15, 15 a, 18 §§; ordinance 2017:819, 2:13, 10:6
 * @inForce 2018-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, numbers that are negative or not whole
 * @example
 * import { establishment } from 'sjukregler';
 *
 * const found = establishment({
 *   on: '2026-03-02', coveredByAct: true, registered: true, firstRegisteredOn: '2026-02-10', mapping: true,
 * });
 * found.outcome === 'decided' && found.value.latestTo; //=> '2029-02-10'
 * found.outcome === 'decided' && found.value.perDay; //=> 231
 */
export const establishment: Checked<typeof decide_establishment> = /* @__PURE__ */ checked(
  establishmentEntry,
  decide_establishment,
);

/**
 * Whether somebody may be assigned to the job and development guarantee, on which ground and from when.
 *
 * From 1 October 2025: a benefit period of 200 or 300 days used up, or shorter periods directly after it; a sole parent
 * out of benefit beside work; 14 months in a row unemployed and registered or in programmes; 15 months in the guarantee
 * for young people; release, parole or (from 15 April 2026) preventive detention served outside; the whole time of
 * establishment measures. Before: 300 days. Who had a period running under the repealed act keeps the older wording. With it
 * stand the limits of Arbetsförmedlingen's own work training and the sickness that ends the programme. That work training
 * is another thing than the one that Försäkringskassan grants: `workTraining`.
 *
 * Does not decide whether Arbetsförmedlingen makes the assignment, which must also be suitable. Benefit days are no
 * calendar days, so no date is derived from them. Not re-entry (14–14 b §§). Sick in the programme:
 * `activityGrantSickness`.
 *
 * @source Ordinance 2007:414, 5, 5 a, 10, 13 a §§; 2024:1354 p. 2, 3; ordinance 2017:819, 2:1
 * @inForce 2018-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, numbers that are negative or not whole
 * @example
 * import { jobAndDevelopment } from 'sjukregler';
 *
 * const found = jobAndDevelopment({ on: '2026-03-02', monthsUnemployedInRow: 9, followOnDays: [100] });
 * found.outcome === 'decided' && found.value.mayEnter; //=> true
 * found.outcome === 'decided' && found.value.ground; //=> 'months-in-row'
 * found.outcome === 'decided' && found.value.activityLimits?.workTrainingMonths; //=> 6
 */
export const jobAndDevelopment: Checked<typeof decide_jobAndDevelopment> = /* @__PURE__ */ checked(
  jobAndDevelopmentEntry,
  decide_jobAndDevelopment,
);

/**
 * Whether a special effort of Arbetsförmedlingen for disability comes into question, and what it gives at the most.
 *
 * Work aids, literature and interpreting, personal assistance, an introduction supporter (SIUS), three wage subsidies
 * and sheltered public work, for those whose capacity a disability reduces and who need support to get or keep work.
 * Amounts are the most of a year; a subsidy counts gross pay up to 20 000 kronor a month, less for part time.
 *
 * Does not decide the subsidy itself, which follows the reduced capacity, nor whether there are exceptional reasons for
 * more (6 §). Whether Försäkringskassan pays for work aids instead: `workAids`.
 *
 * @source Ordinance 2017:462, 1, 3–4, 6–7, 9–11, 16, 21, 27–28, 31–32, 35–36, 40–41 §§
 * @inForce 2025-06-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, negative numbers, facts of another effort
 * @example
 * import { specialEfforts } from 'sjukregler';
 *
 * const found = specialEfforts({ effort: 'wage-subsidy-employment', monthlyPay: 31500, monthsUsed: 40 });
 * found.outcome === 'decided' && found.value.countedPay; //=> 20000
 * found.outcome === 'decided' && found.value.monthsLeft; //=> 56
 */
export const specialEfforts: Checked<typeof decide_specialEfforts> = /* @__PURE__ */ checked(
  specialEffortsEntry,
  decide_specialEfforts,
);

/**
 * Whether labour-market training or preparatory training comes into question, how full it is and what pays for it.
 *
 * The training is to help somebody get or keep work and to counter a lack of labour. It is always full time, and the
 * activity grant is paid by Försäkringskassan: 365 kronor a day at the least.
 *
 * Does not decide whether Arbetsförmedlingen makes the assignment, nor the amount by income: `activityGrant`. Those under
 * 25 get the grant only by income (2:1).
 *
 * @source Ordinance 2000:628, 9 §; ordinance 2017:819, 2:1, 2:3, 2:7, 10:3; guidance on the hours
 * @inForce 2025-10-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { training } from 'sjukregler';
 *
 * const found = training({ kind: 'preparatory-training', toGetOrKeepWork: true, fullTime: true });
 * found.outcome === 'decided' && found.value.possible; //=> 'needs'
 * found.outcome === 'decided' && found.value.needs; //=> ['suitable']
 */
export const training: Checked<typeof decide_training> = /* @__PURE__ */ checked(
  trainingEntry,
  decide_training,
);

/**
 * Whether somebody may be assigned to the job guarantee for young people, and until when it lasts at the longest.
 *
 * For those who have turned 16 but not 25 and have been unemployed and registered for 90 calendar days in all within
 * four months; without any number of days after release or parole, preventive detention served outside an institution
 * (from 15 April 2026) or the whole time of establishment measures. Older guides say 18–24: those are the ages of the
 * development allowance. With it stand the limits of Arbetsförmedlingen's own activities and the sickness that ends it.
 * Its work training is another thing than the one that Försäkringskassan grants: `workTraining`.
 *
 * Does not decide whether Arbetsförmedlingen makes the assignment, which must also be suitable, nor the amounts. Sick in
 * the programme: `activityGrantSickness`. After the fifteen months: `jobAndDevelopment`.
 *
 * @source Ordinance 2007:813, 5, 7, 9 a–9 c, 10, 10 a §§; ordinance 2017:819, 2:1, 2:10
 * @inForce 2020-01-01 –
 * @throws InvalidInput (checked API) on months or dates that do not exist, numbers that are negative or not whole
 * @example
 * import { youth } from 'sjukregler';
 *
 * const found = youth({ bornOn: '2003-05', on: '2026-06-01', registeredDaysInFourMonths: 90 });
 * found.outcome === 'decided' && found.value.mayEnter; //=> true
 * found.outcome === 'decided' && found.value.latestTo; //=> '2027-08-31'
 * found.outcome === 'decided' && found.value.activityLimits?.workTrainingMonths; //=> 3
 */
export const youth: Checked<typeof decide_youth> = /* @__PURE__ */ checked(youthEntry, decide_youth);

/**
 * Whether activity compensation is possible, on which level, and for which months.
 *
 * Capacity reduced by at least a quarter for at least a year, from July of the year of turning 19 to the month before
 * turning 30, at most three years per decision. Schooling that a disability has prolonged gives whole compensation
 * while it lasts. At most three months back from the month of application.
 *
 * Income-related compensation is insured by work, guarantee compensation by residence (5:9 p. 8, 6:6 p. 5): from 2027
 * residence insures on requirements that have not been read.
 *
 * Does not decide how much capacity is lacking or for how long: those are assessments. Not the amount (34, 35 kap.),
 * activities (33:21–25), nor dormancy (36 kap., of which 9 a, 12, 15 b and 18 a §§ hold for time after June 2026) and trial
 * time for studies.
 *
 * @source SFB 5:9, 33:5, 7–9, 13–15, 18–20
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on months or dates that do not exist, a share outside 0–1
 * @example
 * import { activityCompensation } from 'sjukregler';
 *
 * const found = activityCompensation({
 *   bornOn: '2003-02', on: '2026-05-12', reduction: 0.5, expectedMonths: 24,
 * });
 * found.outcome === 'decided' && found.value.from; //=> '2026-05-01'
 * found.outcome === 'decided' && found.value.longestTo; //=> '2029-04-30'
 */
export const activityCompensation: Checked<typeof decide_activityCompensation> = /* @__PURE__ */ checked(
  activityCompensationEntry,
  decide_activityCompensation,
);

/**
 * Rehabilitation allowance for one day: whether there is a right to it, how much, and how long at most.
 *
 * While taking part in work-oriented rehabilitation that shortens the sickness, or prevents or ends reduced capacity;
 * at longest to the month before the retirement target age. Per day as calendar-day calculated sickness benefit, on the
 * same level and with the same cap for the unemployed. During sickness it is kept for at most 30 days in a row, after
 * the seventh only on a certificate.
 *
 * Work insures for it (6:6 p. 4), so that the qualification to the insurance by residence from 2027 does not touch it.
 *
 * Does not decide whether the measure is work-oriented rehabilitation that serves its purpose, nor the level (`levels`).
 * Not the reduction for other benefits (31:12), leave and breaks (31:5 1–2), or the special grant (`specialGrant`).
 *
 * @source SFB 31:3–5, 8, 10, 30:12
 * @inForce 2010-01-01 –; sickness during the measure 2020-07-01 –
 * @throws InvalidInput (checked API) on an SGI above the ceiling of the day, dates that do not exist
 * @example
 * import { allowance } from 'sjukregler';
 *
 * const found = allowance({
 *   on: '2026-05-04', sgi: 480000, level: 'normal', extent: 0.5,
 *   sickness: { from: '2026-05-01', certificate: true },
 * });
 * found.outcome === 'decided' && found.value.amount; //=> 510
 * found.outcome === 'decided' && found.value.keptTo; //=> '2026-05-30'
 */
export const allowance: Checked<typeof decide_allowance> = /* @__PURE__ */ checked(
  allowanceEntry,
  decide_allowance,
);

/**
 * Whether Försäkringskassan coordinates the measures that somebody needs, on which ground, and with whom.
 *
 * It clears up the need at once with the insured, sees that measures are taken and begin as soon as possible, and
 * cooperates with others where the insured consents. It does so too for activities of somebody with activity
 * compensation, and without an SGI only on application where sickness reduces the capacity to some extent.
 *
 * Does not decide what is needed: Försäkringskassan has no measures of its own and no sanctions against others. Where
 * there is no SGI other support may come from the municipality (`municipalSupport`).
 *
 * @source SFB 30:3, 8–11, 33:22, 23; guidance for those without an SGI
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on unknown options, dates that do not exist
 * @example
 * import { coordinationRequest } from 'sjukregler';
 *
 * const found = coordinationRequest({ compensation: 'none', hasSgi: false, reducedBySickness: true });
 * found.outcome === 'decided' && found.value.needs; //=> ['applied']
 */
export const coordinationRequest: Checked<typeof decide_coordinationRequest> = /* @__PURE__ */ checked(
  coordinationRequestEntry,
  decide_coordinationRequest,
);

/**
 * Whether somebody on sick leave has a right to leave from the own employment to try work with another employer.
 *
 * Capacity has been reduced for 90 days and the contract is made on day 91–180 of the sick period, days added over
 * fewer than 90 healthy ones. Leave and sick period are together at most twelve months. The employer is told two weeks
 * before, and one month before a return after the leave; a return before its end can be postponed by at most a month.
 *
 * Does not decide how the leave is placed (8 §: as the employee wishes where they do not agree) nor damages (13 §). Its
 * extent is that of the job tried (3 §), and nobody is dismissed for it (11 §).
 *
 * @source LPA (2008:565) 2, 4, 5, 7, 9, 10 §§; SFB 27:51
 * @inForce 2008-10-01 –, before that `not-in-force`; sick periods begun 2014-08-01 –
 * @throws InvalidInput (checked API) on reversed spells, a leave that ends before it begins
 * @example
 * import { leaveToTryOtherWork } from 'sjukregler';
 *
 * const found = leaveToTryOtherWork({
 *   spells: [{ from: '2026-02-01', to: '2026-12-31' }], contractOn: '2026-05-05',
 *   leaveFrom: '2026-06-01', leaveTo: '2026-11-30', notifiedOn: '2026-05-10',
 * });
 * found.outcome === 'decided' && found.value.right; //=> true
 * found.outcome === 'decided' && found.value.windowTo; //=> '2026-07-30'
 */
export const leaveToTryOtherWork: Checked<typeof decide_leaveToTryOtherWork> = /* @__PURE__ */ checked(
  leaveToTryOtherWorkEntry,
  decide_leaveToTryOtherWork,
);

/**
 * Whether Försäkringskassan may ask for an investigation, above all a medical one for the insurance (AFU), and who
 * provides it.
 *
 * It sees that a case is cleared up as far as it requires: by inquiries, visits, opinions of physicians or other
 * experts, and medical investigations, which the region must provide at its request: by manual, also in an extended
 * form, and no health care. Refusing without valid reason can reduce or withdraw benefit.
 *
 * Does not decide whether an investigation is needed, nor whether a reason is valid. Unlike for a meeting
 * (`reconciliationMeeting`), 110:58 does not ask that the insured be told first what refusing can lead to.
 *
 * @source SFB 110:13, 14, 53; the act (2018:744) on medical investigations for the insurance
 * @inForce 2011-01-01 –; AFU as a duty of the regions 2019-01-01 –, before that `not-in-force`
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { medicalInvestigation } from 'sjukregler';
 *
 * const found = medicalInvestigation({ kind: 'afu', needed: true, on: '2026-04-01' });
 * found.outcome === 'decided' && found.value.provider; //=> 'region'
 */
export const medicalInvestigation: Checked<typeof decide_medicalInvestigation> = /* @__PURE__ */ checked(
  medicalInvestigationEntry,
  decide_medicalInvestigation,
);

/**
 * Whether a rehabilitation plan of Försäkringskassan says what it must, and what is missing.
 *
 * It is drawn up where somebody needs a measure for which rehabilitation compensation can be given, with the insured as
 * far as possible, and states the measures, who is responsible, a time plan and what else is needed. It is followed and
 * changed, and is by Försäkringskassan's practice a condition for the compensation (`allowance`).
 *
 * Does not decide whether a measure is needed or serves its purpose. Not the employer's plan for return to work
 * (`returnToWorkPlan`): two plans, two owners.
 *
 * @source SFB 30:3, 12–14; guidance for the financing
 * @inForce 2014-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, reversed measures
 * @example
 * import { plan } from 'sjukregler';
 *
 * const found = plan({
 *   measures: [{ what: 'work-training', responsible: 'employer', from: '2026-02-02' }],
 *   withInsured: 'yes',
 * });
 * found.outcome === 'decided' && found.value.missing; //=> ['time-plan']
 */
export const plan: Checked<typeof decide_plan> = /* @__PURE__ */ checked(planEntry, decide_plan);

/**
 * Whether a reconciliation meeting is well-formed, whom to invite, and what is asked there.
 *
 * Försäkringskassan may require the insured to take part, so that the medical state, the capacity and the need and
 * possibilities of rehabilitation can be assessed. It convenes: Försäkringskassan, the insured and at least one more
 * party; the employer should always be there. Refusing without valid reason can reduce or withdraw benefit, but only
 * where the insured has been told so.
 *
 * Does not decide whether a meeting is needed, nor whether a reason is valid. The meeting is no negotiation about the
 * benefit. Not the contact and transition meetings (`transition`), nor other investigations (`medicalInvestigation`).
 *
 * @source SFB 110:14 p. 4, 53, 58, 30:10; Försäkringskassan's practice for participants and questions
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on unknown participants or questions, dates that do not exist
 * @example
 * import { reconciliationMeeting } from 'sjukregler';
 *
 * const found = reconciliationMeeting({ participants: ['fk', 'insured', 'employer'], consent: true });
 * found.outcome === 'decided' && found.value.wellFormed; //=> true
 */
export const reconciliationMeeting: Checked<typeof decide_reconciliationMeeting> = /* @__PURE__ */ checked(
  reconciliationMeetingEntry,
  decide_reconciliationMeeting,
);

/**
 * Whether sickness compensation is possible, on which level, and for which months.
 *
 * Capacity reduced permanently by at least a quarter, where no measure is judged able to restore any. Whole from July of
 * the year of turning 19, partial from the month of turning 30; until the month before the retirement target age. At
 * most three months back from the month of application.
 *
 * Income-related compensation is insured by work, guarantee compensation by residence (5:9 p. 8, 6:6 p. 5): from 2027
 * residence insures on requirements that have not been read.
 *
 * Does not decide how much capacity is lacking, or whether for good: those are assessments. Not the amount (34, 35 kap.),
 * dormancy (36 kap., of which 9 a, 12, 15 b and 18 a §§ hold for time after June 2026) or reviews (33:17), nor compensation without an application (36:25).
 *
 * @source SFB 5:9, 33:5, 6, 9–10 a, 14, 16
 * @inForce 2017-03-01 –
 * @throws InvalidInput (checked API) on months or dates that do not exist, a share outside 0–1
 * @example
 * import { sicknessCompensation } from 'sjukregler';
 *
 * const found = sicknessCompensation({ bornOn: '1970-04', on: '2026-05-12', reduction: 0.6, permanent: true });
 * found.outcome === 'decided' && found.value.level; //=> 0.5
 * found.outcome === 'decided' && found.value.longestTo; //=> '2037-03-31'
 */
export const sicknessCompensation: Checked<typeof decide_sicknessCompensation> = /* @__PURE__ */ checked(
  sicknessCompensationEntry,
  decide_sicknessCompensation,
);

/**
 * Whether the special grant can be paid for costs of work-oriented rehabilitation, such as travel.
 *
 * It is one of the two forms of rehabilitation compensation, beside the allowance, and is paid during the time of
 * rehabilitation for costs that arise for the insured in connection with it. The amounts stand in further regulations
 * that the library does not hold: where the conditions look fulfilled the finding is undetermined, between nothing and
 * the cost.
 *
 * Work and residence insure for it (5:9 p. 7, 6:6 p. 4); from 2027 residence on requirements that have not been read.
 *
 * Does not decide whether a cost is accepted, nor its amount. Not travel to work instead of benefit (`travel`).
 *
 * @source SFB 5:9, 31:2, 14
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on negative amounts, more than two decimals
 * @example
 * import { specialGrant } from 'sjukregler';
 *
 * const found = specialGrant({
 *   on: '2026-05-04', participates: true, ownCost: true, dueToRehabilitation: true, cost: 420,
 * });
 * found.outcome; //=> 'undetermined'
 */
export const specialGrant: Checked<typeof decide_specialGrant> = /* @__PURE__ */ checked(
  specialGrantEntry,
  decide_specialGrant,
);

/**
 * Which of contact meeting, joint effort and transition meeting the insured can be offered.
 *
 * A contact meeting where benefit risks not to continue against normally occurring work: to learn what
 * Arbetsförmedlingen can do. The joint effort of both authorities where extra support in work-oriented rehabilitation
 * is needed. A transition meeting, with Arbetsförmedlingen, when the right to benefit ends: for a smooth handover.
 *
 * Does not decide whether benefit ends or is at risk (`chain` says what capacity is compared with). Nobody must accept
 * an offer. Guidance, not law; only the consent is statute. Not a reconciliation meeting (`reconciliationMeeting`).
 *
 * @source guidance from Försäkringskassan and Arbetsförmedlingen; SFB 30:10
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on unknown fields, dates that do not exist
 * @example
 * import { transition } from 'sjukregler';
 *
 * const found = transition({ benefitAtRisk: true, benefitEnds: false, consent: true });
 * found.outcome === 'decided' && found.value.offers[0]?.possible; //=> 'likely'
 */
export const transition: Checked<typeof decide_transition> = /* @__PURE__ */ checked(
  transitionEntry,
  decide_transition,
);

/**
 * Which of the four ways back to work look open, what they still need, and how they differ.
 *
 * Part-time work with partial benefit; a work trial of fourteen days on whole benefit; work training, without demands,
 * on rehabilitation allowance; and leave to try work with another employer, on that employer's pay.
 *
 * Does not decide which way is best, nor what the insured can do: that is assessed. The limits of each way are those
 * of `workTrial`, `workTraining` and `leaveToTryOtherWork`.
 *
 * @source SFB 27:8 a–8 c, 45, 46, 29:2, 31:3; LPA (2008:565) 1, 2, 4, 7 §§
 * @inForce 2011-01-01 –; work trial 2026-03-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, a leave that ends before `on`, later trials
 * @example
 * import { waysBack } from 'sjukregler';
 *
 * const found = waysBack({ on: '2026-04-01', employed: true, benefit: 'whole', canWorkPart: false });
 * found.outcome === 'decided' && found.value.ways[0]?.possible; //=> 'excluded'
 * found.outcome === 'decided' && found.value.ways[1]?.longestTo; //=> '2026-04-14'
 */
export const waysBack: Checked<typeof decide_waysBack> = /* @__PURE__ */ checked(
  waysBackEntry,
  decide_waysBack,
);

/**
 * Whether Försäkringskassan can grant work training, what is paid meanwhile, and what its practice holds.
 *
 * Work without demands on performance, to train back capacity, for which somebody else is responsible. With sickness
 * benefit it is rehabilitation with allowance: by practice at most three months, elsewhere up to a year, and at least a
 * quarter of the working time. Who has sickness or activity compensation keeps that, and no such limits are set.
 *
 * Does not decide whether the training serves the purposes of 31:3, which is an assessment and needs a plan (`plan`),
 * nor the amount (`allowance`). Arbetsförmedlingen's work training is another measure with limits of its own
 * (`programmes`), and a work trial is none (`workTrial`).
 *
 * @source SFB 31:3, 30:9, 12; Försäkringskassan's practice for hours and length
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, a reversed period, more hours than the normal week
 * @example
 * import { workTraining } from 'sjukregler';
 *
 * const found = workTraining({
 *   compensation: 'sickness-benefit', from: '2026-02-02', hoursPerWeek: 10, normalHoursPerWeek: 40,
 *   place: 'own-employer',
 * });
 * found.outcome === 'decided' && found.value.withinGuidance; //=> true
 * found.outcome === 'decided' && found.value.longestTo; //=> '2026-05-01'
 */
export const workTraining: Checked<typeof decide_workTraining> = /* @__PURE__ */ checked(
  workTrainingEntry,
  decide_workTraining,
);

/**
 * Whether somebody with whole sickness benefit may try the work with the own employer without losing any of it.
 *
 * A period is 14 consecutive days; two of them within 365 days from and including the first day of the first, the next
 * one at the earliest on the thirtieth day after the one before, also in a new frame. For each period a notification
 * signed by both has reached Försäkringskassan at the latest 14 days before, a time that no day off moves.
 *
 * Does not decide whether the employer agrees: the trial is voluntary. The capacity shown is disregarded afterwards
 * (55 a §), and the days go on counting as sick days everywhere. Not work training (`workTraining`), not part-time
 * work, not leave to try other work (`leaveToTryOtherWork`): `waysBack` tells them apart.
 *
 * @source SFB 27:8 a–8 c, 55 a
 * @inForce 2026-03-01 –; before that the answer is no, `not-in-force`
 * @throws InvalidInput (checked API) on reversed periods, earlier trials that begin on `from` or later
 * @example
 * import { workTrial } from 'sjukregler';
 *
 * const found = workTrial({
 *   from: '2026-04-01', benefitWholeFrom: '2026-03-01', benefitWholeTo: '2026-08-31', employed: true,
 *   ownEmployer: true, notificationReceivedOn: '2026-03-18', signedByBoth: true,
 * });
 * found.outcome === 'decided' && found.value.to; //=> '2026-04-14'
 * found.outcome === 'decided' && found.value.nextPossibleFrom; //=> '2026-05-14'
 */
export const workTrial: Checked<typeof decide_workTrial> = /* @__PURE__ */ checked(
  workTrialEntry,
  decide_workTrial,
);

/**
 * Sick pay for the days of a sick-pay period: 80 % of the pay lost, minus the karensavdrag.
 *
 * Lost pay, the week and the karensavdrag follow from one convention and are never mixed, so that a five-day worker
 * who misses one whole ordinary day gets exactly nothing. Calculated exactly and rounded once, at each published
 * amount.
 *
 * Does not decide whether sick pay is due (`right`, `qualifyingTime`, `certificate`) nor which days are the
 * employer's (`periods`). Sick pay has no ceiling.
 *
 * @source SjLL 6 §, 2 § second para.
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on a date given twice or before the period, hours over 24, a convention for
 * hourly pay
 * @example
 * import { amount } from 'sjukregler';
 *
 * const found = amount({
 *   periodFrom: '2026-03-02',
 *   pay: { monthly: 26000, hoursPerWeek: 40 },
 *   absence: [{ date: '2026-03-02', hours: 8 }, { date: '2026-03-03', hours: 8 }],
 * });
 * found.outcome === 'decided' && found.value.sickPay; //=> 960
 */
export const amount: Checked<typeof decide_amount> = /* @__PURE__ */ checked(amountEntry, decide_amount);

/**
 * From which day the employee must prove the reduced capacity by a physician's or dentist's certificate.
 *
 * From the seventh calendar day after the day of the sick notice, that is day 8 counted from the notice, for every
 * spell afresh. A demand can set an earlier day. Suspended 2020-03-13–2021-09-30, and for days from day 8 on
 * 2022-01-19–2022-03-31.
 *
 * Does not decide whether a demand had special reasons, or an excuse is acceptable. Collective agreements may differ
 * (2 §). The certificate to Försäkringskassan has its own day (SFB 27:25).
 *
 * @source SjLL 8 § second para., 10, 10 a §§
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { certificate } from 'sjukregler';
 *
 * const found = certificate({ sickFrom: '2026-01-01', notifiedOn: '2026-01-03' });
 * found.outcome === 'decided' && found.value.requiredFrom; //=> '2026-01-10'
 */
export const certificate: Checked<typeof decide_certificate> = /* @__PURE__ */ checked(
  certificateEntry,
  decide_certificate,
);

/**
 * Whether Försäkringskassan can pay while employer and employee dispute the right to sick pay, and at most how much.
 *
 * For disputes on whether, or how much, sickness reduces the capacity and on whether there is employment at all; on
 * written application, with probable cause. At most 1/365 of 80 % of an income at the ceiling per day.
 *
 * Does not judge the dispute, nor what amount is reasonable within the maximum.
 *
 * @source SjLL 20–24 §§
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { dispute } from 'sjukregler';
 *
 * const found = dispute({
 *   on: '2026-03-02', subject: 'employment', appliedOn: '2026-05-04', fellDueOn: '2026-03-25',
 * });
 * found.outcome === 'decided' && found.value.possible; //=> 'needs'
 * found.outcome === 'decided' && found.value.mostPerDay; //=> 1297.53
 */
export const dispute: Checked<typeof decide_dispute> = /* @__PURE__ */ checked(disputeEntry, decide_dispute);

/**
 * The karensavdrag of a sick-pay period: 20 % of the sick pay on an average week, once per period, never more than
 * the sick pay there is.
 *
 * What could not be deducted before a relapse is deducted after it. After ten deductions in the last twelve months
 * no further period has one. It is never scaled by extent or by hours missed.
 *
 * Does not decide which spells make one period (`periods`), and does not know the average of irregular hours: that
 * is the caller's. One employment at a time; the deductions counted are those of the same employer.
 *
 * @source SjLL 6 § second and third paras., 7 § third para., 15 §
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, negative amounts, more than two decimals
 * @example
 * import { karensavdrag } from 'sjukregler';
 *
 * // The first hour of sickness gave 142.86 kr of sick pay, all of it deducted; then the employee fell ill again.
 * const found = karensavdrag({ periodFrom: '2026-03-02', weeklyPay: 6923.08, alreadyDeducted: 142.86 });
 * found.outcome === 'decided' && found.value.amount; //=> 964.83
 */
export const karensavdrag: Checked<typeof decide_karensavdrag> = /* @__PURE__ */ checked(
  karensavdragEntry,
  decide_karensavdrag,
);

/**
 * Joins spells of sickness into sick-pay periods and numbers the employer's days 1–14.
 *
 * A spell that begins within five days from the end of the one before belongs to the same period; the days between
 * are not counted. After a whole period the employer has no new days until the employee has fully returned and
 * worked at least one day.
 *
 * Does not decide whether sick pay is due (`right`, `qualifyingTime`), nor how much (`amount`). Spells are calendar
 * spells: days without scheduled work in the middle of a sickness belong to it, and leaving them out would read them
 * as recovery.
 *
 * @source SjLL 7 §, 4 a § 2
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, reversed spells, more than 20 000 spells
 * @example
 * import { periods } from 'sjukregler';
 *
 * const found = periods({
 *   spells: [
 *     { from: '2026-03-02', to: '2026-03-05' },
 *     { from: '2026-03-10', to: '2026-03-10' },
 *   ],
 * });
 * found.outcome === 'decided' && found.value.periods.length; //=> 1
 * found.outcome === 'decided' && found.value.periods[0]?.employerDays[1]?.firstDay; //=> 5
 */
export const periods: Checked<typeof decide_periods> = /* @__PURE__ */ checked(periodsEntry, decide_periods);

/**
 * From which day an employee has a right to sick pay at all.
 *
 * From the first day of the employment; if the agreed employment is shorter than one month, from the day after
 * fourteen calendar days in a row. Earlier employments with the same employer count if at most fourteen days lie
 * between.
 *
 * An employment is shorter than a month if its last day lies before the day preceding the same date in the next month:
 * 1–28 February is a month. Where that month does not have the date, the day preceding its last day is taken to do:
 * 31 January–27 February, which is listed as an open reading.
 *
 * Does not decide whether the employee is sick, or whether sick pay is due on a certain day (`right`).
 *
 * @source SjLL 3 §
 * @inForce 1996-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, an employment that ends before it begins
 * @example
 * import { qualifyingTime } from 'sjukregler';
 *
 * const found = qualifyingTime({ employedFrom: '2020-01-13', employedTo: '2020-02-03' });
 * found.outcome === 'decided' && found.value.entitledFrom; //=> '2020-01-27'
 */
export const qualifyingTime: Checked<typeof decide_qualifyingTime> = /* @__PURE__ */ checked(
  qualifyingTimeEntry,
  decide_qualifyingTime,
);

/**
 * Whether the employer must pay sick pay for a spell, and from which day.
 *
 * Not before the qualifying time is served, not for time before the sick notice (unless prevented), not before the
 * written assurance is given, and not at all on the grounds of 4 a and 5 §§.
 *
 * Does not decide whether sickness reduces the capacity (4 §): that is an assessment, so the answer is at most
 * `likely`. Days without sick pay before a late notice still count among the fourteen (`periods`).
 *
 * @source SjLL 3, 4 a, 5 §§, 8 § first para., 9 §
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { right } from 'sjukregler';
 *
 * const found = right({ sickFrom: '2026-03-02', notifiedOn: '2026-03-05', assuranceGiven: true });
 * found.outcome === 'decided' && found.value.payFrom; //=> '2026-03-05'
 */
export const right: Checked<typeof decide_right> = /* @__PURE__ */ checked(rightEntry, decide_right);

/**
 * What a decision on special high-risk protection means for the karensavdrag and the employer's cost.
 *
 * Many sick periods and donors: no karensavdrag, and the employer is reimbursed. Long periods and former activity
 * compensation: only reimbursement. The decision covers all the employee's employments.
 *
 * Does not decide whether there is a ground: that is Försäkringskassan's assessment. Without a decision the finding
 * is undetermined and shows what it means that there is none.
 *
 * @source SjLL 13, 15, 16 §§
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { specialHighRisk } from 'sjukregler';
 *
 * const found = specialHighRisk({
 *   kind: 'long-sick-periods', appliedOn: '2026-02-20', decidedOn: '2026-03-12', on: '2026-03-20',
 * });
 * found.outcome === 'decided' && found.value.karensavdrag; //=> true
 * found.outcome === 'decided' && found.value.reimbursed; //=> true
 * found.outcome === 'decided' && found.value.validFrom; //=> '2026-02-01'
 */
export const specialHighRisk: Checked<typeof decide_specialHighRisk> = /* @__PURE__ */ checked(
  specialHighRiskEntry,
  decide_specialHighRisk,
);

/**
 * Whether sickness benefit may or must end because of age.
 *
 * After 180 paid days from the month of the retirement target age Försäkringskassan may stop it; from the month of
 * turning 71 at most 180 days are paid. Those who reached the older limits of 65, 66 or 70 years under the older
 * wordings keep them, so the ages follow from the month of birth.
 *
 * Does not decide whether Försäkringskassan stops the benefit when it may, nor whether there is an SGI after the target
 * age. Not the limits of other benefits: `allowance`, `sicknessCompensation`, `specialCases`.
 *
 * @source SFB 27:36–38, 2:10 c; 2022:878 p. 4; 2022:879 p. 4
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on months or dates that do not exist, more days since 71 than since the target age
 * @example
 * import { ageLimits } from 'sjukregler';
 *
 * const found = ageLimits({ bornOn: '1959-03', on: '2026-02-02', paidDaysSinceTargetAge: 180 });
 * found.outcome === 'decided' && found.value.mayStop; //=> true
 * found.outcome === 'decided' && found.value.from; //=> '2025-03-01'
 */
export const ageLimits: Checked<typeof decide_ageLimits> = /* @__PURE__ */ checked(
  ageLimitsEntry,
  decide_ageLimits,
);

/**
 * From which day the insured must prove the reduced capacity by a certificate to Försäkringskassan.
 *
 * From the seventh day after the first day of the sick period, that is day 8. Försäkringskassan can order an earlier
 * day. During the pandemic day 15: sick periods that began 2020-03-06–2021-09-30 and 2022-01-12–2022-03-31, for
 * those who pay own contributions from 2021-12-01.
 *
 * Does not decide what the certificate must say, whether an order had reasons, or whether Försäkringskassan does
 * without one: its own regulations may make exceptions. The certificate to the employer has its own day (`certificate`).
 *
 * @source SFB 27:25; förordning (1995:1051) 2 §
 * @inForce 2014-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { benefitCertificate } from 'sjukregler';
 *
 * const found = benefitCertificate({ firstDay: '2026-03-02', firstBenefitDay: '2026-03-16' });
 * found.outcome === 'decided' && found.value.requiredFrom; //=> '2026-03-09'
 * found.outcome === 'decided' && found.value.neededForBenefitFrom; //=> '2026-03-16'
 */
export const benefitCertificate: Checked<typeof decide_benefitCertificate> = /* @__PURE__ */ checked(
  benefitCertificateEntry,
  decide_benefitCertificate,
);

/**
 * The karensavdrag from sickness benefit, where a sick period begins with benefit and not with sick pay: the benefit of
 * one whole day, or 20 % of an average week's where benefit is working-time calculated.
 *
 * Made from the first day with benefit on; once per sick period, to which a relapse within five days belongs. Not made
 * from preventive benefit, from a seafarer's outside inner trade, or under high-risk protection. Income of other work has
 * karensdagar instead, unless the insured has become unemployed.
 *
 * Does not decide whether benefit is calculated by calendar days or by working time (28:4–6), nor whether high-risk
 * protection applies (`generalHighRisk`). The deduction from sick pay is `karensavdrag`, days without benefit to the
 * self-employed are `karenstid`.
 *
 * @source SFB 27:27, 28–28 b, 32, 39–40
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on both or neither of a day's and a week's benefit, dates that do not exist
 * @example
 * import { benefitKarensavdrag } from 'sjukregler';
 *
 * // Half benefit of 1 020 kr is 510 kr a day: the deduction takes two days.
 * const found = benefitKarensavdrag({
 *   sickFrom: '2026-05-04', income: 'employment', benefit: { wholeDay: 1020, extent: 0.5 },
 * });
 * found.outcome === 'decided' && found.value.full; //=> 1020
 * found.outcome === 'decided' && found.value.days; //=> 2
 */
export const benefitKarensavdrag: Checked<typeof decide_benefitKarensavdrag> = /* @__PURE__ */ checked(
  benefitKarensavdragEntry,
  decide_benefitKarensavdrag,
);

/**
 * Calendar-day calculated sickness benefit for one day: 80 % (normal level) or 75 % (continuation level) of 0.97 of the
 * SGI, divided by 365, in whole kronor.
 *
 * To the extent that the insured is unemployed, whole benefit is at most 543 kr; of somebody partly unemployed that share
 * of the cap is taken to apply to that share of the benefit. During the first fourteen days somebody
 * unemployed gets it only if registered as seeking work; otherwise nothing for the unemployed part, and benefit by
 * working hours for the rest.
 *
 * Does not decide whether benefit is calculated by calendar days or by working time (28:4–6; `hoursAmount`), the level
 * (`levels`), the extent, what the karensavdrag takes (`benefitKarensavdrag`) or what pay during sickness does
 * (`withPay`). Nor whether Försäkringskassan has barred the insured from benefit, as it can from July 2026.
 *
 * @source SFB 28:6 third para., 28:7, 28:10–11
 * @inForce 2010-01-01 –
 * @throws InvalidInput (checked API) on an SGI above the ceiling of the day, dates that do not exist
 * @example
 * import { dayAmount } from 'sjukregler';
 *
 * const found = dayAmount({ on: '2026-05-01', sgi: 480000, level: 'normal', extent: 0.5 });
 * found.outcome === 'decided' && found.value.wholeDay; //=> 1020
 * found.outcome === 'decided' && found.value.amount; //=> 510
 */
export const dayAmount: Checked<typeof decide_dayAmount> = /* @__PURE__ */ checked(
  dayAmountEntry,
  decide_dayAmount,
);

/**
 * Whether general high-risk protection lifts the karens of a sick period.
 *
 * Ten karensavdrag from benefit in the last twelve months; with seven karensdagar five sick periods in which at least 21
 * days were lost together; with a karenstid of one day, or as unemployed after self-employment, ten sick periods.
 *
 * Does not decide on special high-risk protection, which takes an application (27:40–44). A chosen karenstid of 14 days
 * or more is not lifted.
 *
 * @source SFB 27:39, 39 a; 2018:647 p. 3
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, lost days missing for `seven-days` or given for others
 * @example
 * import { generalHighRisk } from 'sjukregler';
 *
 * const found = generalHighRisk({
 *   kind: 'seven-days',
 *   periodFrom: '2026-11-02',
 *   earlier: ['01', '03', '05', '07', '09'].map((month) => ({ from: `2026-${month}-12`, lostDays: 4 })),
 * });
 * found.outcome === 'decided' && found.value.protects; //=> false
 * found.outcome === 'decided' && found.value.lostDays; //=> 20
 */
export const generalHighRisk: Checked<typeof decide_generalHighRisk> = /* @__PURE__ */ checked(
  generalHighRiskEntry,
  decide_generalHighRisk,
);

/**
 * Working-time calculated sickness benefit: the basis of a year divided by annual working time, in whole kronor, times
 * the hours of ordinary working time, divided by the days.
 *
 * Each contract and each extent is calculated by itself.
 *
 * Does not decide whether benefit is calculated by working time (28:5–6), nor which hours would have been worked
 * (27:10–11). Where benefit also answers to income of other work, that part is `dayAmount` and the two are added
 * (28:17). Nor whether Försäkringskassan has barred the insured from benefit, as it can from July 2026.
 *
 * @source SFB 25:29, 28:7, 28:12–16
 * @inForce 2010-01-01 –
 * @throws InvalidInput (checked API) on an SGI above the ceiling of the day, more hours than the days have
 * @example
 * import { hoursAmount } from 'sjukregler';
 *
 * const found = hoursAmount({
 *   on: '2026-05-01', sgi: 416000, level: 'normal', extent: 1, annualHours: 2080, hours: 8, days: 1,
 * });
 * found.outcome === 'decided' && found.value.hourly; //=> 155
 * found.outcome === 'decided' && found.value.wholeDay; //=> 1240
 */
export const hoursAmount: Checked<typeof decide_hoursAmount> = /* @__PURE__ */ checked(
  hoursAmountEntry,
  decide_hoursAmount,
);

/**
 * The days that a self-employed person is paid for: sickness benefit on income of other work comes after seven
 * karensdagar, or after the karenstid that was chosen.
 *
 * Every sick day uses up one day of it, be it in one spell or several: a spell that begins within five days (karensdagar
 * and 1 day) or 20 days (14 days and more) from the end of the one before continues its sick period. A change to a
 * shorter karenstid takes as many days of notice as it is shortened by, and does not apply to an illness that began
 * before.
 *
 * Does not decide whether there is a right to benefit on the payable days, nor whether somebody may choose (through 2024
 * whoever had turned 55 could not shorten). Who has become unemployed has a karensavdrag instead
 * (`benefitKarensavdrag`).
 *
 * @source SFB 27:27 a–33, 39–40
 * @inForce 2013-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, reversed spells, more than 20 000 spells
 * @example
 * import { karenstid } from 'sjukregler';
 *
 * const found = karenstid({ choice: 30, spells: [{ from: '2026-01-01', to: '2026-02-28' }], changeTo: 7 });
 * found.outcome === 'decided' && found.value.payable[0]?.from; //=> '2026-01-31'
 * found.outcome === 'decided' && found.value.noticeDays; //=> 23
 */
export const karenstid: Checked<typeof decide_karenstid> = /* @__PURE__ */ checked(
  karenstidEntry,
  decide_karenstid,
);

/**
 * The level of each day with sickness benefit, how many days are left on the normal level, and when the level would
 * change.
 *
 * Normal level on a day with fewer than 364 counted days among the 450 days before it, otherwise continuation level. The
 * frame moves with the day. Counted are days with benefit on either level, with rehabilitation allowance, and thirteen
 * days of a sick-pay period that benefit follows directly; a first day with a karensavdrag is not.
 *
 * Does not decide whether there is a right to benefit on a day, nor whether an illness is serious: that is
 * Försäkringskassan's assessment. The days of the rehabilitation chain (`chain`) are other days.
 *
 * @source SFB 27:19–24, 27:26 second para.
 * @inForce 2016-02-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, reversed spells, more than 20 000 spells
 * @example
 * import { levels } from 'sjukregler';
 *
 * const found = levels({
 *   earlierDays: [{ from: '2020-01-01', to: '2020-07-18' }],
 *   days: [{ from: '2020-09-17', to: '2022-03-31' }],
 * });
 * found.outcome === 'decided' && found.value.segments[0]?.to; //=> '2021-02-27'
 * found.outcome === 'decided' && found.value.segments[1]?.level; //=> 'continuation'
 */
export const levels: Checked<typeof decide_levels> = /* @__PURE__ */ checked(levelsEntry, decide_levels);

/**
 * From which day benefit can be paid, given the day on which Försäkringskassan was notified.
 *
 * Not for longer back than seven days before the notice, unless there was a hindrance or there are special reasons.
 * Where the employer must report the case, that limit does not touch benefit on income of employment.
 *
 * Does not decide whether something was a hindrance or a special reason, nor whether there is a right to benefit. The
 * notice is not the application (110:4), for which no last day is set.
 *
 * @source SFB 27:17, 18
 * @inForce 2014-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { notice } from 'sjukregler';
 *
 * const found = notice({ notifiedOn: '2026-03-20', firstDay: '2026-03-02' });
 * found.outcome === 'decided' && found.value.payableFrom; //=> '2026-03-13'
 */
export const notice: Checked<typeof decide_notice> = /* @__PURE__ */ checked(noticeEntry, decide_notice);

/**
 * Whether benefit can be paid during medical treatment or rehabilitation that prevents or shortens sickness.
 *
 * Both a physician's prescription and a plan approved by Försäkringskassan are needed; the capacity counts as reduced
 * to the extent that the treatment keeps the insured from work.
 *
 * Does not decide whether the treatment is likely to help, nor whether the plan will be approved. There is no
 * karensavdrag and there are no seven karensdagar (28 §): `benefitKarensavdrag`, `karenstid`. Nor whether Försäkringskassan has barred
 * the insured from benefit, as it can from July 2026.
 *
 * @source SFB 27:6, 7, 45
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on a share outside 0–1
 * @example
 * import { preventive } from 'sjukregler';
 *
 * const found = preventive({
 *   measure: 'medical-rehabilitation', purpose: 'prevent-sickness', prescribed: true, hindered: 0.5,
 * });
 * found.outcome === 'decided' && found.value.possible; //=> 'needs'
 * found.outcome === 'decided' && found.value.needs; //=> ['planApproved']
 */
export const preventive: Checked<typeof decide_preventive> = /* @__PURE__ */ checked(
  preventiveEntry,
  decide_preventive,
);

/**
 * The income that sickness benefit is calculated on (SGI): how much of the yearly income counts, and which part of it.
 *
 * The income must reach 24 % of the price base amount, tested before any rounding. Each of the two incomes is rounded
 * down to whole hundreds; what exceeds the ceiling is disregarded, income of other work first. For days before a
 * change of the ceiling the older one stays.
 *
 * Does not decide which income counts, nor whether it comes from work in Sweden and can be assumed to last six months
 * or to recur yearly (25:2–24), nor what an SGI that was fixed before is worth now (26 kap.). That is
 * Försäkringskassan's.
 *
 * @source SFB 25:3 second para. 3, 25:5; until 2010 AFL 3:2
 * @inForce 2010-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, negative incomes, more than two decimals
 * @example
 * import { sgi } from 'sjukregler';
 *
 * const found = sgi({ on: '2026-05-01', employment: 570050, other: 50000 });
 * found.outcome === 'decided' && found.value.sgi; //=> 592000
 * found.outcome === 'decided' && found.value.employment; //=> 570000
 * found.outcome === 'decided' && found.value.other; //=> 22000
 */
export const sgi: Checked<typeof decide_sgi> = /* @__PURE__ */ checked(sgiEntry, decide_sgi);

/**
 * Sickness benefit in special cases: what somebody gets per day whose ordinary benefit is nothing or next to it.
 *
 * For those whose time-limited sickness compensation ran out, or whose activity compensation ended at 30: 230, 173, 115
 * or 58 kr a day minus ordinary benefit and minus an annuity, seven days a week. Beside partial sickness compensation
 * the whole is 173, 115 or 58 kr. Not while studying with support or in a programme with activity grant, nor from the
 * month of the retirement target age; an SGI of 115 400 kr ends the right.
 *
 * Work does not insure for it, residence does (5:9 p. 6–7): from 2027 that takes lawful stay and may take qualification, in
 * words that have not been read, so that the finding is undetermined unless `coveredByResidence` tells.
 *
 * Does not decide whether capacity is reduced in a full-time job (8 §), whether an SGI can be fixed, nor the karens
 * (16–17 §§). The same amounts apply to rehabilitation allowance in special cases (31 a).
 *
 * @source SFB 5:9, 28 a:3–7, 9–14, 19
 * @inForce 2012-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, negative amounts, more than two decimals
 * @example
 * import { specialCases } from 'sjukregler';
 *
 * const found = specialCases({ on: '2026-05-01', extent: 1, sgi: 40000 });
 * found.outcome === 'decided' && found.value.ordinaryBenefit; //=> 80
 * found.outcome === 'decided' && found.value.amount; //=> 150
 */
export const specialCases: Checked<typeof decide_specialCases> = /* @__PURE__ */ checked(
  specialCasesEntry,
  decide_specialCases,
);

/**
 * Whether Försäkringskassan can pay for travel to work instead of sickness benefit.
 *
 * Only for the extra cost that arises because health does not allow the usual way of travelling, only to ease the
 * return to work after a case of sickness, and only in place of benefit that would have been paid otherwise.
 *
 * Does not decide what amount is reasonable, nor whether the travel eases the return: both are assessments. In the
 * sick-pay period the employer can pay instead (SjLL 7 §). Not travel in rehabilitation (`specialGrant`). Nor whether
 * Försäkringskassan has barred the insured from benefit, as it can from July 2026.
 *
 * @source SFB 27:5
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on negative amounts, more than two decimals, dates that do not exist
 * @example
 * import { travel } from 'sjukregler';
 *
 * const found = travel({ easesReturn: true, benefitOtherwise: true, cost: 420, usualCost: 78 });
 * found.outcome === 'decided' && found.value.possible; //=> 'needs'
 * found.outcome === 'decided' && found.value.extraCost; //=> 342
 */
export const travel: Checked<typeof decide_travel> = /* @__PURE__ */ checked(travelEntry, decide_travel);

/**
 * How pay during sickness for the same time reduces the benefit.
 *
 * By the part of that pay above 10 % of what the employee would have earned; for pay in work above the ceiling of the
 * SGI only by what exceeds 90 % of it, on continuation level 85 %. Where the employer has the benefit, only pay above
 * 90 or 85 % of all pay in work reduces it. The reduction is rounded down to whole kronor.
 *
 * Does not decide what pay belongs to the time, nor which payment the reduction is made from (21 § second para.). Not
 * sick pay in a sick-pay period: that employment gives no benefit then (28:8).
 *
 * @source SFB 28:19–21, 27:59
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on negative amounts, more than two decimals, a part larger than the whole
 * @example
 * import { withPay } from 'sjukregler';
 *
 * const found = withPay({
 *   level: 'normal', benefit: 1000, payDuringSickness: 200, payInWork: 1500, ceilingYearly: 592000,
 * });
 * found.outcome === 'decided' && found.value.reduction; //=> 50
 * found.outcome === 'decided' && found.value.amount; //=> 950
 */
export const withPay: Checked<typeof decide_withPay> = /* @__PURE__ */ checked(withPayEntry, decide_withPay);

/**
 * Whether an injury can be a work injury, and whether it can give an annuity for lost income.
 *
 * An accident or other harmful influence at work, an accident on the way to or from it, an infection as prescribed. An
 * annuity takes an ability to earn that is down by at least a fifteenth for at least a year, and a loss of at least a
 * quarter of the price base amount a year.
 *
 * Does not decide whether the injury came from work, nor what can still be earned (41:9–10): those are assessments. Not
 * the amount of the annuity, its ceiling or its end (41:5–18), nor insurance by collective agreement. Nor whether
 * Försäkringskassan has barred the insured from the annuity, as it can from July 2026.
 *
 * @source SFB 39:3, 5–7, 41:2, 42:10
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, negative amounts, more than two decimals
 * @example
 * import { workInjury } from 'sjukregler';
 *
 * const found = workInjury({
 *   on: '2026-05-01', cause: 'accident-at-work', predominantReasons: true, expectedMonths: 24,
 *   yearlyIncomeBefore: 400000, yearlyIncomeAfter: 350000,
 * });
 * found.outcome === 'decided' && found.value.possible; //=> 'likely'
 * found.outcome === 'decided' && found.value.leastLoss; //=> 14800
 */
export const workInjury: Checked<typeof decide_workInjury> = /* @__PURE__ */ checked(
  workInjuryEntry,
  decide_workInjury,
);

/**
 * The day of the rehabilitation chain, and what the work capacity is compared with on it.
 *
 * Days in sick periods are added together when fewer than 90 days lie between. The new comparison applies from the
 * day after 90, 180 and 365 days: day 91, 181 and 366. New wordings apply to ongoing sickness from their first day.
 *
 * A sick period that began before 2014 is added where fewer than 90 of the days between were worked. Where 90 or more lie
 * between and that is not known, the finding is undetermined, and shows the answer with every such period added and with
 * none. Of added periods only days from July 2008 count.
 *
 * Does not decide whether an exception applies — that is Försäkringskassan's assessment: with `open` the finding is
 * undetermined on days where one could matter, and shows the answer under each. Does not count benefit days
 * (`levels`) nor sick-pay days (`periods`): those are other counters.
 *
 * @source SFB 27:46–49 e, 51
 * @inForce 2008-07-01 –; sick periods begun before that 2009-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, reversed spells, more than 20 000 spells
 * @example
 * import { chain } from 'sjukregler';
 *
 * const found = chain({
 *   spells: [{ from: '2026-01-10', to: '2026-04-30' }], on: '2026-04-10', insured: 'employee',
 * });
 * found.outcome === 'decided' && found.value.day; //=> 91
 */
export const chain: Checked<typeof decide_chain> = /* @__PURE__ */ checked(chainEntry, decide_chain);

/**
 * Everything that follows from the law for one case on one day: periods, who pays which day, counters, money,
 * deadlines, open questions, and what looks wrong in the input.
 *
 * An ongoing spell is known through `asOf` and projected, marked as such, to the day until which it is expected to last.
 * Always decided: what is open stands in `open`.
 *
 * Does not judge whether sickness reduces the capacity, and does not know collective agreements. Two employments are
 * two cases.
 *
 * @source SjLL; SFB 27 and 30 kap.
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, more than one ongoing spell, an ongoing spell that is
 * not the latest
 * @example
 * import { assess } from 'sjukregler';
 *
 * const { value } = assess(
 *   {
 *     ref: 'A-17',
 *     employment: { from: '2020-01-01', to: null, pay: { monthly: 35000, hoursPerWeek: 40 } },
 *     spells: [{ from: '2026-01-12', to: null, extent: 1 }],
 *     prognosis: { on: '2026-01-20', expectedTo: '2026-04-30' },
 *   },
 *   { asOf: '2026-02-01' },
 * );
 * value.counters.chainDay; //=> 21
 * value.money.sickPay[0]?.sickPay; //=> 11630.77
 */
export const assess: Checked<typeof decide_assess> = /* @__PURE__ */ checkedWithOptions(
  assessEntry,
  decide_assess,
);

/**
 * What changed between two versions of a case, seen from one day: a late registration, a corrected extent, a spell that
 * turned out to go on. Days that changed payer, amounts to correct in each pay period, duties that arose, moved or
 * lapsed, counters, and questions that arose or were settled.
 *
 * Comparing the other way round gives the same with every sign turned. Always decided.
 *
 * Does not know what was really paid: `was` is what the earlier version should have led to.
 *
 * @source SjLL; SFB 27 and 30 kap.
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on a case that does not fit or spans more than a hundred years, pay
 * periods that overlap or are out of order
 * @example
 * import { compare } from 'sjukregler';
 *
 * const employment = { from: '2020-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } };
 * const { value } = compare(
 *   { ref: 'A-17', employment, spells: [{ from: '2026-03-03', to: '2026-03-04', extent: 1 }] },
 *   { ref: 'A-17', employment, spells: [{ from: '2026-03-02', to: '2026-03-04', extent: 1 }] },
 *   { asOf: '2026-04-01' },
 * );
 * value.earliestChange; //=> '2026-03-02'
 * value.corrections[0]?.payroll.toCorrect; //=> -240
 */
export const compare: Checked<typeof decide_compare> = /* @__PURE__ */ checkedPair(
  compareEntry,
  decide_compare,
);

/**
 * The case under one change: a part-time return, an end, a longer sickness, a relapse, another pay. The alternative is
 * assessed like any case, and compared with the case as it was given.
 *
 * Does not say whether the change is likely or medically right.
 *
 * @source SjLL; SFB 27 and 30 kap.
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on a case that does not fit or spans more than a hundred years, or a
 * change that does not fit the case
 * @example
 * import { whatIf } from 'sjukregler';
 *
 * const { value } = whatIf(
 *   {
 *     ref: 'A-17',
 *     employment: { from: '2020-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } },
 *     spells: [{ from: '2026-03-02', to: '2026-03-13', extent: 1 }],
 *   },
 *   { kind: 'return-part-time', from: '2026-03-09', extent: 0.5 },
 *   { asOf: '2026-03-05' },
 * );
 * value.compared.extents; //=> [{ from: '2026-03-09', to: '2026-03-13', was: 1, is: 0.5 }]
 * value.compared.corrections[0]?.payroll.toCorrect; //=> 600
 */
export const whatIf: Checked<typeof decide_whatIf> = /* @__PURE__ */ checkedPair(whatIfEntry, decide_whatIf);

/**
 * Cases under two dates of law: which are affected by what changed in between, and how.
 *
 * Each case is moved in time as a whole, by whole weeks, so that its first day of sickness is the first such weekday on
 * or after each of the two dates; both are assessed, moved back, and compared. So every rule meets the case as it would
 * meet one that began then, with the amounts of that year: a price base amount that rose is an effect too.
 *
 * Does not apply transitional provisions to a case that had begun before. Public holidays are left out, and so are
 * last days that a day off moves. Months and years keep their own lengths: a frame of twelve
 * months can hold a day more. Ages move along by the month.
 *
 * @source SjLL; SFB 27 and 30 kap.
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on a case that does not fit or spans more than a hundred years
 * @example
 * import { lawRadar } from 'sjukregler';
 *
 * const { value } = lawRadar(
 *   [
 *     {
 *       ref: 'A-17',
 *       employment: { from: '2020-01-01', to: null, pay: { monthly: 60000, hoursPerWeek: 40 } },
 *       spells: [{ from: '2026-01-12', to: '2026-02-20', extent: 1 }],
 *       benefit: { sgi: 720000 },
 *     },
 *   ],
 *   { lawOn: ['2025-01-01', '2026-01-01'], asOf: '2026-02-20' },
 * );
 * value.affected[0]?.effects; //=> ['benefit']
 */
export const lawRadar: Checked<typeof decide_lawRadar> = /* @__PURE__ */ checkedWithOptions(
  lawRadarEntry,
  decide_lawRadar,
);

export type { Checked } from './edge/checked.js';
export type { StandardSchema } from './edge/standard-schema.js';
export { InvalidInput, pathText } from './finding/invalid-input.js';
export type { Issue, IssueCode } from './finding/issue.js';
export type * from './rules/coordination/benefits/benefits.js';
export type * from './rules/coordination/consent/consent.js';
export type * from './rules/coordination/coordinator/coordinator.js';
export type * from './rules/coordination/insured-duties/insured-duties.js';
export type * from './rules/coordination/municipal-support/municipal-support.js';
export type * from './rules/coordination/plans/plans.js';
export type * from './rules/coordination/responsible/responsible.js';
export type * from './rules/coordination/terms/terms.js';
export type * from './rules/employer/adaptation/adaptation.js';
export type * from './rules/employer/cost/cost.js';
export type * from './rules/employer/early-signals/early-signals.js';
export type * from './rules/employer/redeployment/redeployment.js';
export type * from './rules/employer/report-to-fk/report-to-fk.js';
export type * from './rules/employer/return-to-work-plan/return-to-work-plan.js';
export type * from './rules/employer/signals/signals.js';
export type * from './rules/grants/afa-rehabilitation/afa-rehabilitation.js';
export type * from './rules/grants/combine/combine.js';
export type * from './rules/grants/provider/provider.js';
export type * from './rules/grants/work-aids/work-aids.js';
export type * from './rules/grants/workplace-rehabilitation/workplace-rehabilitation.js';
export type * from './rules/programmes/activity-grant/activity-grant.js';
export type * from './rules/programmes/activity-grant-sickness/activity-grant-sickness.js';
export type * from './rules/programmes/establishment/establishment.js';
export type * from './rules/programmes/job-and-development/job-and-development.js';
export type * from './rules/programmes/special-efforts/special-efforts.js';
export type * from './rules/programmes/training/training.js';
export type * from './rules/programmes/youth/youth.js';
export type * from './rules/rehabilitation/activity-compensation/activity-compensation.js';
export type * from './rules/rehabilitation/allowance/allowance.js';
export type * from './rules/rehabilitation/coordination-request/coordination-request.js';
export type * from './rules/rehabilitation/leave-to-try-other-work/leave-to-try-other-work.js';
export type * from './rules/rehabilitation/medical-investigation/medical-investigation.js';
export type * from './rules/rehabilitation/plan/plan.js';
export type * from './rules/rehabilitation/reconciliation-meeting/reconciliation-meeting.js';
export type * from './rules/rehabilitation/sickness-compensation/sickness-compensation.js';
export type * from './rules/rehabilitation/special-grant/special-grant.js';
export type * from './rules/rehabilitation/transition/transition.js';
export type * from './rules/rehabilitation/ways-back/ways-back.js';
export type * from './rules/rehabilitation/work-training/work-training.js';
export type * from './rules/rehabilitation/work-trial/work-trial.js';
export type * from './rules/sick-pay/amount/amount.js';
export type * from './rules/sick-pay/certificate/certificate.js';
export type * from './rules/sick-pay/dispute/dispute.js';
export type * from './rules/sick-pay/karensavdrag/karensavdrag.js';
export type * from './rules/sick-pay/periods/periods.js';
export type * from './rules/sick-pay/qualifying-time/qualifying-time.js';
export type * from './rules/sick-pay/right/right.js';
export type * from './rules/sick-pay/special-high-risk/special-high-risk.js';
export type * from './rules/sickness-benefit/age-limits/age-limits.js';
export type * from './rules/sickness-benefit/benefit-certificate/benefit-certificate.js';
export type * from './rules/sickness-benefit/benefit-karensavdrag/benefit-karensavdrag.js';
export type * from './rules/sickness-benefit/day-amount/day-amount.js';
export type * from './rules/sickness-benefit/general-high-risk/general-high-risk.js';
export type * from './rules/sickness-benefit/hours-amount/hours-amount.js';
export type * from './rules/sickness-benefit/karenstid/karenstid.js';
export type * from './rules/sickness-benefit/levels/levels.js';
export type * from './rules/sickness-benefit/notice/notice.js';
export type * from './rules/sickness-benefit/preventive/preventive.js';
export type * from './rules/sickness-benefit/sgi/sgi.js';
export type * from './rules/sickness-benefit/special-cases/special-cases.js';
export type * from './rules/sickness-benefit/travel/travel.js';
export type * from './rules/sickness-benefit/with-pay/with-pay.js';
export type * from './rules/sickness-benefit/work-injury/work-injury.js';
export type * from './rules/work-capacity/chain/chain.js';
export type * from './case/assess.js';
export type * from './case/versions/compare.js';
export type * from './case/versions/what-if.js';
export type * from './case/versions/law-radar.js';
export type * from './case/given/case.js';
export type * from './finding/finding.js';
export type * from './law/lagrum.js';
export type { IsoDate } from './time/day.js';
export type { IsoMonth } from './time/month.js';
