import { nearest, newest } from '../../../law/dated.js';
import { addDays, toDay, type Day, type IsoDate } from '../../../time/day.js';
import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import type { IssueCode } from '../../../finding/issue.js';
import { code, date, hoursOfDay, hoursOfWeek, money, pay, whole } from '../../../edge/fields.js';
import { ofForms } from '../../../edge/form.js';
import { deductionReadings, earlierDeductions, exemption } from '../deduction.schema.js';
import { averageWeek, convention, lost, mostKarensHours, refuseKarensHours } from '../lost-parts.schema.js';
import type { Absence, AmountInput, HourlyPay, MonthlyPay } from './amount.js';
import { sickPayPeriodTerms } from '../periods/table.js';

/** Days 1–14: no more dates than that. */
const MOST_DATES = newest(sickPayPeriodTerms).daysInPeriod;

const absence: z.ZodType<Absence> = z.strictObject({ date, hours: hoursOfDay });

export const payFields: {
  readonly monthly: z.ZodExactOptional<typeof pay>;
  readonly hourly: z.ZodExactOptional<typeof pay>;
  readonly hoursPerWeek: typeof hoursOfWeek;
} = {
  monthly: z.exactOptional(pay),
  hourly: z.exactOptional(pay),
  hoursPerWeek: hoursOfWeek,
};

/**
 * Monthly or hourly pay. A union would report its issues without a path, so both are optional here and exactly one
 * is demanded.
 */
export const payOf: z.ZodType<MonthlyPay | HourlyPay> = ofForms<MonthlyPay | HourlyPay>(
  oneOfThePays(z.strictObject(payFields)),
);

/** Exactly one of the two. */
export function oneOfThePays<Pay extends { readonly monthly?: number; readonly hourly?: number }>(
  schema: z.ZodType<Pay>,
): z.ZodType<Pay> {
  return schema
    .refine(({ monthly, hourly }) => monthly === undefined || hourly === undefined, {
      ...code('not-applicable'),
      path: ['hourly'],
    })
    .refine(({ monthly, hourly }) => monthly !== undefined || hourly !== undefined, {
      ...code('missing'),
      path: ['monthly'],
    })
    .meta({ oneOf: [{ required: ['monthly'] }, { required: ['hourly'] }] });
}

const input: z.ZodType<AmountInput> = z
  .strictObject({
    periodFrom: date,
    pay: payOf,
    absence: z.array(absence).max(MOST_DATES, code('too-many')),
    alreadyDeducted: z.exactOptional(money),
    earlierDeductions: z.exactOptional(earlierDeductions),
    exemption: z.exactOptional(exemption),
    convention: z.exactOptional(convention),
    lost: z.exactOptional(lost),
    averageWeek: z.exactOptional(averageWeek),
    mostKarensHours: z.exactOptional(mostKarensHours),
    calendarDays: z.exactOptional(whole(1, MOST_DATES)),
    readings: z.exactOptional(deductionReadings),
  })
  .superRefine((given, context) => {
    const refuse = (i: number, message: IssueCode): void => {
      context.addIssue({ code: 'custom', path: ['absence', i, 'date'], message });
    };
    const { periodFrom } = given;
    const lastPossible = lastDayFrom(periodFrom);
    const lastGiven = given.absence.reduce((latest, { date: on }) => (on > latest ? on : latest), periodFrom);
    // Only the latest date is counted: to compare two texts takes a quarter of the time.
    const isOneLate = toDay(lastGiven) > lastPossible;
    let last = '';
    given.absence.forEach(({ date: on }, i) => {
      if (on < periodFrom) refuse(i, 'before-period');
      if (isOneLate && toDay(on) > lastPossible) refuse(i, 'after-period');
      // Dates come in order as a rule: only one that does not can have come before.
      if (on > last) last = on;
      else if (given.absence.findIndex(({ date: other }) => other === on) < i) refuse(i, 'duplicate-date');
    });
    if ('hourly' in given.pay && given.convention !== undefined && given.convention !== 'karensperiod') {
      context.addIssue({ code: 'custom', path: ['convention'], message: 'not-applicable' });
    }
    refuseKarensHours(given, context);
    given.lost?.forEach(({ date: on }, i) => {
      if (on >= given.periodFrom) return;
      context.addIssue({ code: 'custom', path: ['lost', i, 'date'], message: 'before-period' });
    });
  });

/** The latest that day 14 can lie: every sick day as long after the one before as still belongs to the period (7 §). */
function lastDayFrom(periodFrom: IsoDate): Day {
  const { daysInPeriod, joinsWithinDays } = nearest(sickPayPeriodTerms, periodFrom);
  return addDays(toDay(periodFrom), (daysInPeriod - 1) * joinsWithinDays);
}

export const entry: RuleEntry<AmountInput> = {
  id: 'sick-pay/amount',
  title: { sv: 'Sjuklönens belopp', en: 'The amount of sick pay' },
  sections: ['SjLL 6 §', 'SjLL 2 §'],
  covered: { from: '2019-01-01', to: null },
  input,
};
