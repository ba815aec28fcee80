import * as z from 'zod';
import {
  code,
  date,
  hoursOfDay,
  hoursOfWeek,
  inOrder,
  inUnit,
  listOf,
  lostShare,
  month,
  MOST_LINES,
  MOST_SPELLS,
  money,
  oneOf,
  period,
  reference,
  reversed,
  whole,
} from '../edge/fields.js';
import { hasForm, refuseIn, type Form } from '../edge/form.js';
import type { AverageWeek } from '../rules/sick-pay/amount/amount.js';
import {
  convention,
  datedAverageWeek,
  lost,
  mostKarensHours,
  refuseKarensHours,
  unsocialHoursInKarens,
} from '../rules/sick-pay/lost-parts.schema.js';
import { averageWeekWindow, workedWeeks } from '../rules/sick-pay/average-week/input.js';
import { refuseOverlaps, refuseVacationDays } from '../rules/vacation/absence.schema.js';
import { supplements } from '../rules/sick-pay/supplement.schema.js';
import { newest } from '../law/dated.js';
import { sickPayPeriodTerms } from '../rules/sick-pay/periods/table.js';
import type {
  AssessOptions,
  AverageWeekHistory,
  Case,
  CaseEmployment,
  CaseOpening,
  CasePlan,
  CasePrognosis,
  CaseCertificate,
  CaseSpell,
  CaseVacationLeave,
} from './given/case.js';
import { fitsSpan } from './facts/opening.js';
import { isRows } from './given/rows.js';
import { inKind } from './given/in-kind.schema.js';
import { otherBenefits } from './given/other-benefits.schema.js';
import { casePay, datedPay } from './given/pay.schema.js';
import { onceOrList } from './given/listed.schema.js';
import { onceOrRows } from './given/rows.schema.js';
import { payLayers } from './given/agreement.schema.js';
import { dayInsurance } from '../rules/sickness-benefit/collective-insurance/input.js';
import { scheduleOrRows } from './given/schedule.schema.js';

export const extent: z.ZodType<CaseSpell['extent']> = lostShare;

const spell: z.ZodType<CaseSpell> = z
  .strictObject({
    from: date,
    to: date.nullable(),
    extent,
    fitFrom: z.exactOptional(date),
    workedAfter: z.exactOptional(z.boolean()),
    notifiedOn: z.exactOptional(date),
    hoursFirstDay: z.exactOptional(hoursOfDay),
  })
  .refine(inOrder, reversed);

const certificate: z.ZodType<CaseCertificate> = z
  .strictObject({ from: date, to: date, extent: z.exactOptional(extent) })
  .refine(inOrder, reversed);

/** At most one spell is ongoing, and it is the latest. */
export const spells: z.ZodType<readonly CaseSpell[]> = listOf(spell, MOST_SPELLS).superRefine(
  (given, context) => {
    const latest = given.reduce((last, { from }) => (from > last ? from : last), '');
    let ongoing = false;
    given.forEach(({ from, to }, i) => {
      if (to !== null) return;
      if (ongoing || from < latest) {
        context.addIssue({ code: 'custom', path: [i, 'to'], message: 'several-ongoing' });
      }
      ongoing = true;
    });
  },
);

const ONE_WEEK: Form = { required: [], optional: ['hours', 'parts'] };
const HISTORY: Form = { required: ['weeks'], optional: ['window'] };

const averageWeekOrHistory: z.ZodType<AverageWeek | AverageWeekHistory> = z
  .strictObject({
    hours: z.exactOptional(hoursOfWeek),
    parts: z.exactOptional(money),
    weeks: z.exactOptional(workedWeeks),
    window: z.exactOptional(averageWeekWindow),
  })
  .superRefine((given, context) => {
    const isHistory = given.weeks !== undefined || given.window !== undefined;
    hasForm(given, isHistory ? HISTORY : ONE_WEEK, refuseIn(context));
  });

const vacation: z.ZodType<readonly CaseVacationLeave[]> = listOf(
  z
    .strictObject({
      from: date,
      to: date,
      vacationDays: z.exactOptional(listOf(date, MOST_LINES)),
      askedBackOn: z.exactOptional(onceOrList(date)),
    })
    .refine(inOrder, reversed)
    .superRefine((leave, context) => {
      if (context.issues.length > 0) return;
      refuseVacationDays(leave.vacationDays ?? [], [leave], refuseIn(context));
    }),
  MOST_LINES,
);

const employment: z.ZodType<CaseEmployment> = z
  .strictObject({
    from: date,
    to: date.nullable(),
    pay: z.exactOptional(onceOrRows(casePay, datedPay)),
    convention: z.exactOptional(convention),
    averageWeek: z.exactOptional(onceOrRows(averageWeekOrHistory, datedAverageWeek)),
    mostKarensHours: z.exactOptional(mostKarensHours),
    unsocialHoursInKarens: z.exactOptional(unsocialHoursInKarens),
    schedule: z.exactOptional(scheduleOrRows),
    supplements: z.exactOptional(supplements),
    inKind: z.exactOptional(inKind),
    earlier: z.exactOptional(listOf(period, MOST_LINES)),
    earningYear: z.exactOptional(oneOf(['from-april', 'calendar-year'])),
    vacation: z.exactOptional(vacation),
    seafarer: z.exactOptional(z.boolean()),
  })
  .refine(inOrder, reversed)
  .refine(
    ({ pay, convention }) =>
      convention === undefined || (pay !== undefined && (convention === 'karensperiod' || hasMonthly(pay))),
    { ...code('not-applicable'), path: ['convention'] },
  )
  .superRefine(({ vacation: leaves = [] }, context) => {
    if (context.issues.length === 0) refuseOverlaps('vacation', leaves, refuseIn(context));
  });

function hasMonthly(pay: NonNullable<CaseEmployment['pay']>): boolean {
  return isRows(pay) ? pay.some((row) => 'monthly' in row) : 'monthly' in pay;
}

const sgi: z.ZodType<NonNullable<Case['benefit']>['sgi']> = onceOrRows(
  money,
  z.strictObject({ from: date, sgi: money }),
);

const opening: z.ZodType<CaseOpening> = z
  .strictObject({
    periodFrom: date,
    sickTo: date,
    sickPayDays: whole(1, newest(sickPayPeriodTerms).daysInPeriod),
    deducted: money,
  })
  .refine(({ periodFrom, sickTo }) => periodFrom <= sickTo, {
    ...code('reversed'),
    path: ['sickTo'],
    abort: true,
  })
  .refine(fitsSpan, { ...code('not-applicable'), path: ['sickPayDays'] });

export const karenstid: z.ZodType<1 | 7 | 14 | 30 | 60 | 90> = inUnit(
  z.literal([1, 7, 14, 30, 60, 90]),
  'named',
);

const specialHighRisk: z.ZodType<NonNullable<NonNullable<Case['decisions']>['specialHighRisk']>> =
  z.strictObject({
    kind: oneOf(['many-sick-periods', 'long-sick-periods', 'donor', 'former-activity-compensation']),
    appliedOn: date,
    decidedOn: z.exactOptional(date),
    statedFrom: z.exactOptional(month),
    statedTo: z.exactOptional(date),
  });

const prognosis: z.ZodType<CasePrognosis> = z.strictObject({ on: date, expectedTo: date });

const plan: z.ZodType<CasePlan> = z.strictObject({
  madeOn: z.exactOptional(date),
  cannotReturn: z.exactOptional(z.boolean()),
  improvedOn: z.exactOptional(date),
});

const input: z.ZodType<Case> = z
  .strictObject({
    ref: reference,
    employment: z.exactOptional(employment),
    selfEmployed: z.exactOptional(z.strictObject({ karenstid })),
    insured: z.exactOptional(oneOf(['employee', 'self-employed', 'unemployed', 'on-demand'])),
    workAfterEmployment: z.exactOptional(oneOf(['other-work', 'unemployed'])),
    bornOn: z.exactOptional(month),
    spells,
    lost: z.exactOptional(lost),
    observedFrom: z.exactOptional(date),
    opening: z.exactOptional(opening),
    prognosis: z.exactOptional(onceOrList(prognosis)),
    certificates: z.exactOptional(listOf(certificate, MOST_LINES)),
    earlierDeductions: z.exactOptional(listOf(date, MOST_LINES)),
    benefit: z.exactOptional(
      z.strictObject({ sgi, earlierDays: z.exactOptional(listOf(period, MOST_SPELLS)) }),
    ),
    otherBenefits: z.exactOptional(otherBenefits),
    plan: z.exactOptional(onceOrList(plan)),
    assuranceOn: z.exactOptional(onceOrList(date)),
    appliedToFk: z.exactOptional(onceOrList(date)),
    reportedToFk: z.exactOptional(onceOrList(date)),
    workTrial: z.exactOptional(z.strictObject({ from: date, notificationReceivedOn: z.exactOptional(date) })),
    workTraining: z.exactOptional(z.strictObject({ from: date, place: oneOf(['own-employer', 'other']) })),
    workplaceSupportOn: z.exactOptional(listOf(date, MOST_LINES)),
    decisions: z.exactOptional(
      z.strictObject({
        chainException: z.exactOptional(
          oneOf(['none', 'predominant-reasons', 'special-reasons', 'unreasonable', 'open']),
        ),
        specialHighRisk: z.exactOptional(specialHighRisk),
      }),
    ),
  })
  .refine(
    ({ employment, opening }) =>
      employment === undefined || opening === undefined || employment.from <= opening.periodFrom,
    { ...code('not-applicable'), path: ['opening', 'periodFrom'] },
  )
  .refine(payIsKnown, { ...code('begins-too-late'), path: ['employment', 'pay', 0, 'from'] })
  .refine(({ employment, workAfterEmployment }) => workAfterEmployment === undefined || employment?.to, {
    ...code('not-applicable'),
    path: ['workAfterEmployment'],
  })
  .superRefine(({ employment, lost }, context) => {
    refuseKarensHours({ ...employment, lost }, context, ['employment']);
  })
  .superRefine(({ spells, opening }, context) => {
    spells.forEach(({ from }, i) => {
      if (opening === undefined || from > opening.sickTo) return;
      context.addIssue({ code: 'custom', path: ['spells', i, 'from'], message: 'before-opening' });
    });
  });

/** The first pay holds on the first day of sickness in the employment; of a period that goes on, on its first day. */
function payIsKnown({ employment, spells, opening }: Case): boolean {
  if (employment?.pay === undefined || !isRows(employment.pay)) return true;
  const [first] = employment.pay;
  const days = spells.flatMap(({ from, to, fitFrom }) => {
    const isOver = (to ?? employment.from) < employment.from && (fitFrom ?? '') <= employment.from;
    return isOver ? [] : [from < employment.from ? employment.from : from];
  });
  if (opening !== undefined) days.push(opening.periodFrom);
  return first === undefined || days.every((day) => first.from <= day);
}

const options: z.ZodType<AssessOptions> = z.strictObject({
  asOf: date,
  ...payLayers,
  insurance: z.exactOptional(dayInsurance),
});

export const entry: { readonly input: z.ZodType<Case>; readonly options: z.ZodType<AssessOptions> } = {
  input,
  options,
};
