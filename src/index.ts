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
 * is undetermined and shows what either answer would mean.
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
export type * from './rules/sick-pay/amount.js';
export type * from './rules/sick-pay/certificate.js';
export type * from './rules/sick-pay/dispute.js';
export type * from './rules/sick-pay/karensavdrag.js';
export type * from './rules/sick-pay/periods.js';
export type * from './rules/sick-pay/qualifying-time.js';
export type * from './rules/sick-pay/right.js';
export type * from './rules/sick-pay/special-high-risk.js';
export type * from './rules/work-capacity/chain.js';
export type * from './case/assess.js';
export type * from './case/case.js';
export type * from './finding/finding.js';
export type * from './law/lagrum.js';
export type { IsoDate } from './time/day.js';
export type { IsoMonth } from './time/month.js';
