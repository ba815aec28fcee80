// Written by scripts/generate.mjs from the folder listing. Do not edit.
/**
 * Every rule with its input checked: the functions throw `InvalidInput` for input that does not fit.
 *
 * @module sjukregler
 */
import { checked, checkedWithOptions } from './edge/checked.js';
import { entry as termsEntry } from './rules/coordination/terms.schema.js';
import { terms as decide_terms } from './rules/coordination/terms.js';
import { entry as earlySignalsEntry } from './rules/employer/early-signals.schema.js';
import { earlySignals as decide_earlySignals } from './rules/employer/early-signals.js';
import { entry as reportToFkEntry } from './rules/employer/report-to-fk.schema.js';
import { reportToFk as decide_reportToFk } from './rules/employer/report-to-fk.js';
import { entry as returnToWorkPlanEntry } from './rules/employer/return-to-work-plan.schema.js';
import { returnToWorkPlan as decide_returnToWorkPlan } from './rules/employer/return-to-work-plan.js';
import { entry as signalsEntry } from './rules/employer/signals.schema.js';
import { signals as decide_signals } from './rules/employer/signals.js';
import { entry as activityCompensationEntry } from './rules/rehabilitation/activity-compensation.schema.js';
import { activityCompensation as decide_activityCompensation } from './rules/rehabilitation/activity-compensation.js';
import { entry as allowanceEntry } from './rules/rehabilitation/allowance.schema.js';
import { allowance as decide_allowance } from './rules/rehabilitation/allowance.js';
import { entry as sicknessCompensationEntry } from './rules/rehabilitation/sickness-compensation.schema.js';
import { sicknessCompensation as decide_sicknessCompensation } from './rules/rehabilitation/sickness-compensation.js';
import { entry as amountEntry } from './rules/sick-pay/amount.schema.js';
import { amount as decide_amount } from './rules/sick-pay/amount.js';
import { entry as certificateEntry } from './rules/sick-pay/certificate.schema.js';
import { certificate as decide_certificate } from './rules/sick-pay/certificate.js';
import { entry as disputeEntry } from './rules/sick-pay/dispute.schema.js';
import { dispute as decide_dispute } from './rules/sick-pay/dispute.js';
import { entry as karensavdragEntry } from './rules/sick-pay/karensavdrag.schema.js';
import { karensavdrag as decide_karensavdrag } from './rules/sick-pay/karensavdrag.js';
import { entry as periodsEntry } from './rules/sick-pay/periods.schema.js';
import { periods as decide_periods } from './rules/sick-pay/periods.js';
import { entry as qualifyingTimeEntry } from './rules/sick-pay/qualifying-time.schema.js';
import { qualifyingTime as decide_qualifyingTime } from './rules/sick-pay/qualifying-time.js';
import { entry as rightEntry } from './rules/sick-pay/right.schema.js';
import { right as decide_right } from './rules/sick-pay/right.js';
import { entry as specialHighRiskEntry } from './rules/sick-pay/special-high-risk.schema.js';
import { specialHighRisk as decide_specialHighRisk } from './rules/sick-pay/special-high-risk.js';
import { entry as ageLimitsEntry } from './rules/sickness-benefit/age-limits.schema.js';
import { ageLimits as decide_ageLimits } from './rules/sickness-benefit/age-limits.js';
import { entry as benefitCertificateEntry } from './rules/sickness-benefit/benefit-certificate.schema.js';
import { benefitCertificate as decide_benefitCertificate } from './rules/sickness-benefit/benefit-certificate.js';
import { entry as benefitKarensavdragEntry } from './rules/sickness-benefit/benefit-karensavdrag.schema.js';
import { benefitKarensavdrag as decide_benefitKarensavdrag } from './rules/sickness-benefit/benefit-karensavdrag.js';
import { entry as dayAmountEntry } from './rules/sickness-benefit/day-amount.schema.js';
import { dayAmount as decide_dayAmount } from './rules/sickness-benefit/day-amount.js';
import { entry as generalHighRiskEntry } from './rules/sickness-benefit/general-high-risk.schema.js';
import { generalHighRisk as decide_generalHighRisk } from './rules/sickness-benefit/general-high-risk.js';
import { entry as hoursAmountEntry } from './rules/sickness-benefit/hours-amount.schema.js';
import { hoursAmount as decide_hoursAmount } from './rules/sickness-benefit/hours-amount.js';
import { entry as karenstidEntry } from './rules/sickness-benefit/karenstid.schema.js';
import { karenstid as decide_karenstid } from './rules/sickness-benefit/karenstid.js';
import { entry as levelsEntry } from './rules/sickness-benefit/levels.schema.js';
import { levels as decide_levels } from './rules/sickness-benefit/levels.js';
import { entry as noticeEntry } from './rules/sickness-benefit/notice.schema.js';
import { notice as decide_notice } from './rules/sickness-benefit/notice.js';
import { entry as preventiveEntry } from './rules/sickness-benefit/preventive.schema.js';
import { preventive as decide_preventive } from './rules/sickness-benefit/preventive.js';
import { entry as sgiEntry } from './rules/sickness-benefit/sgi.schema.js';
import { sgi as decide_sgi } from './rules/sickness-benefit/sgi.js';
import { entry as specialCasesEntry } from './rules/sickness-benefit/special-cases.schema.js';
import { specialCases as decide_specialCases } from './rules/sickness-benefit/special-cases.js';
import { entry as travelEntry } from './rules/sickness-benefit/travel.schema.js';
import { travel as decide_travel } from './rules/sickness-benefit/travel.js';
import { entry as withPayEntry } from './rules/sickness-benefit/with-pay.schema.js';
import { withPay as decide_withPay } from './rules/sickness-benefit/with-pay.js';
import { entry as workInjuryEntry } from './rules/sickness-benefit/work-injury.schema.js';
import { workInjury as decide_workInjury } from './rules/sickness-benefit/work-injury.js';
import { entry as chainEntry } from './rules/work-capacity/chain.schema.js';
import { chain as decide_chain } from './rules/work-capacity/chain.js';
import { entry as assessEntry } from './case/assess.schema.js';
import { assess as decide_assess } from './case/assess.js';

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
 * @throws InvalidInput (checked API) on an unknown term
 * @example
 * import { terms } from 'sjukregler';
 *
 * const found = terms({ term: 'written-assurance' });
 * found.outcome === 'decided' && found.value.terms[0]?.sv; //=> 'skriftlig försäkran'
 */
export const terms: typeof decide_terms = /* @__PURE__ */ checked(termsEntry, decide_terms);

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
export const earlySignals: typeof decide_earlySignals = /* @__PURE__ */ checked(
  earlySignalsEntry,
  decide_earlySignals,
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
export const reportToFk: typeof decide_reportToFk = /* @__PURE__ */ checked(
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
export const returnToWorkPlan: typeof decide_returnToWorkPlan = /* @__PURE__ */ checked(
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
export const signals: typeof decide_signals = /* @__PURE__ */ checked(signalsEntry, decide_signals);

/**
 * Whether activity compensation is possible, on which level, and for which months.
 *
 * Capacity reduced by at least a quarter for at least a year, from July of the year of turning 19 to the month before
 * turning 30, at most three years per decision. Schooling that a disability has prolonged gives whole compensation
 * while it lasts. At most three months back from the month of application.
 *
 * Does not decide how much capacity is lacking or for how long: those are assessments. Not the amount (34, 35 kap.),
 * activities (33:21–25), nor dormancy and trial time for studies (36 kap.).
 *
 * @source SFB 33:5, 7–9, 13–15, 18–20
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
export const activityCompensation: typeof decide_activityCompensation = /* @__PURE__ */ checked(
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
export const allowance: typeof decide_allowance = /* @__PURE__ */ checked(allowanceEntry, decide_allowance);

/**
 * Whether sickness compensation is possible, on which level, and for which months.
 *
 * Capacity reduced permanently by at least a quarter, where no measure is judged able to restore any. Whole from July of
 * the year of turning 19, partial from the month of turning 30; until the month before the retirement target age. At
 * most three months back from the month of application.
 *
 * Does not decide how much capacity is lacking, or whether for good: those are assessments. Not the amount (34, 35 kap.),
 * dormancy or reviews (33:17, 36 kap.), nor compensation without an application (36:25).
 *
 * @source SFB 33:5, 6, 9–10 a, 14, 16
 * @inForce 2017-03-01 –
 * @throws InvalidInput (checked API) on months or dates that do not exist, a share outside 0–1
 * @example
 * import { sicknessCompensation } from 'sjukregler';
 *
 * const found = sicknessCompensation({ bornOn: '1970-04', on: '2026-05-12', reduction: 0.6, permanent: true });
 * found.outcome === 'decided' && found.value.level; //=> 0.5
 * found.outcome === 'decided' && found.value.longestTo; //=> '2037-03-31'
 */
export const sicknessCompensation: typeof decide_sicknessCompensation = /* @__PURE__ */ checked(
  sicknessCompensationEntry,
  decide_sicknessCompensation,
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
export const amount: typeof decide_amount = /* @__PURE__ */ checked(amountEntry, decide_amount);

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
export const certificate: typeof decide_certificate = /* @__PURE__ */ checked(
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
export const dispute: typeof decide_dispute = /* @__PURE__ */ checked(disputeEntry, decide_dispute);

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
export const karensavdrag: typeof decide_karensavdrag = /* @__PURE__ */ checked(
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
export const periods: typeof decide_periods = /* @__PURE__ */ checked(periodsEntry, decide_periods);

/**
 * From which day an employee has a right to sick pay at all.
 *
 * From the first day of the employment; if the agreed employment is shorter than one month, from the day after
 * fourteen calendar days in a row. Earlier employments with the same employer count if at most fourteen days lie
 * between.
 *
 * An employment is shorter than a month if its last day lies before the day preceding the same date in the next month:
 * 1–28 February is a month.
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
export const qualifyingTime: typeof decide_qualifyingTime = /* @__PURE__ */ checked(
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
export const right: typeof decide_right = /* @__PURE__ */ checked(rightEntry, decide_right);

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
export const specialHighRisk: typeof decide_specialHighRisk = /* @__PURE__ */ checked(
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
export const ageLimits: typeof decide_ageLimits = /* @__PURE__ */ checked(ageLimitsEntry, decide_ageLimits);

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
export const benefitCertificate: typeof decide_benefitCertificate = /* @__PURE__ */ checked(
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
export const benefitKarensavdrag: typeof decide_benefitKarensavdrag = /* @__PURE__ */ checked(
  benefitKarensavdragEntry,
  decide_benefitKarensavdrag,
);

/**
 * Calendar-day calculated sickness benefit for one day: 80 % (normal level) or 75 % (continuation level) of 0.97 of the
 * SGI, divided by 365, in whole kronor.
 *
 * To the extent that the insured is unemployed, whole benefit is at most 543 kr. During the first fourteen days somebody
 * unemployed gets it only if registered as seeking work; otherwise nothing for the unemployed part, and benefit by
 * working hours for the rest.
 *
 * Does not decide whether benefit is calculated by calendar days or by working time (28:4–6; `hoursAmount`), the level
 * (`levels`), the extent, what the karensavdrag takes (`benefitKarensavdrag`) or what pay during sickness does
 * (`withPay`).
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
export const dayAmount: typeof decide_dayAmount = /* @__PURE__ */ checked(dayAmountEntry, decide_dayAmount);

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
export const generalHighRisk: typeof decide_generalHighRisk = /* @__PURE__ */ checked(
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
 * (28:17).
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
export const hoursAmount: typeof decide_hoursAmount = /* @__PURE__ */ checked(
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
export const karenstid: typeof decide_karenstid = /* @__PURE__ */ checked(karenstidEntry, decide_karenstid);

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
export const levels: typeof decide_levels = /* @__PURE__ */ checked(levelsEntry, decide_levels);

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
export const notice: typeof decide_notice = /* @__PURE__ */ checked(noticeEntry, decide_notice);

/**
 * Whether benefit can be paid during medical treatment or rehabilitation that prevents or shortens sickness.
 *
 * Both a physician's prescription and a plan approved by Försäkringskassan are needed; the capacity counts as reduced
 * to the extent that the treatment keeps the insured from work.
 *
 * Does not decide whether the treatment is likely to help, nor whether the plan will be approved. There is no
 * karensavdrag and there are no seven karensdagar (28 §): `benefitKarensavdrag`, `karenstid`.
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
export const preventive: typeof decide_preventive = /* @__PURE__ */ checked(
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
export const sgi: typeof decide_sgi = /* @__PURE__ */ checked(sgiEntry, decide_sgi);

/**
 * Sickness benefit in special cases: what somebody gets per day whose ordinary benefit is nothing or next to it.
 *
 * For those whose time-limited sickness compensation ran out, or whose activity compensation ended at 30: 230, 173, 115
 * or 58 kr a day minus ordinary benefit and minus an annuity, seven days a week. Beside partial sickness compensation
 * the whole is 173, 115 or 58 kr. Not while studying with support or in a programme with activity grant, nor from the
 * month of the retirement target age; an SGI of 115 400 kr ends the right.
 *
 * Does not decide whether capacity is reduced in a full-time job (8 §), whether an SGI can be fixed, nor the karens
 * (16–17 §§). The same amounts apply to rehabilitation allowance in special cases (31 a).
 *
 * @source SFB 28 a:3–7, 9–14, 19
 * @inForce 2012-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, negative amounts, more than two decimals
 * @example
 * import { specialCases } from 'sjukregler';
 *
 * const found = specialCases({ on: '2026-05-01', extent: 1, sgi: 40000 });
 * found.outcome === 'decided' && found.value.ordinaryBenefit; //=> 80
 * found.outcome === 'decided' && found.value.amount; //=> 150
 */
export const specialCases: typeof decide_specialCases = /* @__PURE__ */ checked(
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
 * sick-pay period the employer can pay instead (SjLL 7 §). Not travel in rehabilitation (`specialGrant`).
 *
 * @source SFB 27:5
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on negative amounts, more than two decimals
 * @example
 * import { travel } from 'sjukregler';
 *
 * const found = travel({ easesReturn: true, benefitOtherwise: true, cost: 420, usualCost: 78 });
 * found.outcome === 'decided' && found.value.possible; //=> 'needs'
 * found.outcome === 'decided' && found.value.extraCost; //=> 342
 */
export const travel: typeof decide_travel = /* @__PURE__ */ checked(travelEntry, decide_travel);

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
export const withPay: typeof decide_withPay = /* @__PURE__ */ checked(withPayEntry, decide_withPay);

/**
 * Whether an injury can be a work injury, and whether it can give an annuity for lost income.
 *
 * An accident or other harmful influence at work, an accident on the way to or from it, an infection as prescribed. An
 * annuity takes an ability to earn that is down by at least a fifteenth for at least a year, and a loss of at least a
 * quarter of the price base amount a year.
 *
 * Does not decide whether the injury came from work, nor what can still be earned (41:9–10): those are assessments. Not
 * the amount of the annuity, its ceiling or its end (41:5–18), nor insurance by collective agreement.
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
export const workInjury: typeof decide_workInjury = /* @__PURE__ */ checked(
  workInjuryEntry,
  decide_workInjury,
);

/**
 * The day of the rehabilitation chain, and what the work capacity is compared with on it.
 *
 * Days in sick periods are added together when fewer than 90 days lie between. The new comparison applies from the
 * day after 90, 180 and 365 days: day 91, 181 and 366. New wordings apply to ongoing sickness from their first day.
 *
 * Does not decide whether an exception applies — that is Försäkringskassan's assessment: with `open` the finding is
 * undetermined on days where one could matter, and shows the answer under each. Does not count benefit days
 * (`levels`) nor sick-pay days (`periods`): those are other counters.
 *
 * @source SFB 27:46–49 e, 51
 * @inForce 2008-07-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, reversed spells, more than 20 000 spells
 * @example
 * import { chain } from 'sjukregler';
 *
 * const found = chain({
 *   spells: [{ from: '2026-01-10', to: '2026-04-30' }], on: '2026-04-10', insured: 'employee',
 * });
 * found.outcome === 'decided' && found.value.day; //=> 91
 */
export const chain: typeof decide_chain = /* @__PURE__ */ checked(chainEntry, decide_chain);

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
export const assess: typeof decide_assess = /* @__PURE__ */ checkedWithOptions(assessEntry, decide_assess);

export { InvalidInput, pathText } from './finding/invalid-input.js';
export type { Issue, IssueCode } from './finding/issue.js';
export type * from './rules/coordination/terms.js';
export type * from './rules/employer/early-signals.js';
export type * from './rules/employer/report-to-fk.js';
export type * from './rules/employer/return-to-work-plan.js';
export type * from './rules/employer/signals.js';
export type * from './rules/rehabilitation/activity-compensation.js';
export type * from './rules/rehabilitation/allowance.js';
export type * from './rules/rehabilitation/sickness-compensation.js';
export type * from './rules/sick-pay/amount.js';
export type * from './rules/sick-pay/certificate.js';
export type * from './rules/sick-pay/dispute.js';
export type * from './rules/sick-pay/karensavdrag.js';
export type * from './rules/sick-pay/periods.js';
export type * from './rules/sick-pay/qualifying-time.js';
export type * from './rules/sick-pay/right.js';
export type * from './rules/sick-pay/special-high-risk.js';
export type * from './rules/sickness-benefit/age-limits.js';
export type * from './rules/sickness-benefit/benefit-certificate.js';
export type * from './rules/sickness-benefit/benefit-karensavdrag.js';
export type * from './rules/sickness-benefit/day-amount.js';
export type * from './rules/sickness-benefit/general-high-risk.js';
export type * from './rules/sickness-benefit/hours-amount.js';
export type * from './rules/sickness-benefit/karenstid.js';
export type * from './rules/sickness-benefit/levels.js';
export type * from './rules/sickness-benefit/notice.js';
export type * from './rules/sickness-benefit/preventive.js';
export type * from './rules/sickness-benefit/sgi.js';
export type * from './rules/sickness-benefit/special-cases.js';
export type * from './rules/sickness-benefit/travel.js';
export type * from './rules/sickness-benefit/with-pay.js';
export type * from './rules/sickness-benefit/work-injury.js';
export type * from './rules/work-capacity/chain.js';
export type * from './case/assess.js';
export type * from './case/case.js';
export type * from './finding/finding.js';
export type * from './law/lagrum.js';
export type { IsoDate } from './time/day.js';
export type { IsoMonth } from './time/month.js';
