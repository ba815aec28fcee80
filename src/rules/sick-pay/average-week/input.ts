import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, hoursInWeek, listOf, money, MOST_LINES, oneOf } from '../../../edge/fields.js';
import { refuseIn } from '../../../edge/form.js';
import { DAYS_PER_WEEK, toDay } from '../../../time/day.js';
import type { AverageWeekInput, WorkedWeek } from './average-week.js';
import type { AverageWeekWindow } from './table.js';

const week: z.ZodType<WorkedWeek> = z
  .strictObject({ from: date, hours: z.exactOptional(hoursInWeek), parts: z.exactOptional(money) })
  .superRefine(({ hours, parts }, context) => {
    if (hours === undefined && parts === undefined) refuseIn(context)(['hours'], 'missing');
  })
  .meta({ anyOf: [{ required: ['hours'] }, { required: ['parts'] }] });

/** Weeks of a history. */
export const workedWeeks: z.ZodType<readonly WorkedWeek[]> = listOf(week, MOST_LINES)
  .superRefine((weeks, context) => {
    const refuse = refuseIn(context);
    if (weeks.some(({ hours }) => hours !== undefined)) {
      weeks.forEach(({ hours }, i) => {
        if (hours === undefined) refuse([i, 'hours'], 'missing');
      });
    }
    const begun = weeks
      .map(({ from }, i) => ({ from: toDay(from), i }))
      .sort((a, b) => a.from - b.from || a.i - b.i);
    begun.forEach(({ from, i }, place) => {
      const before = begun[place - 1];
      if (before !== undefined && from - before.from < DAYS_PER_WEEK) {
        refuse([i, 'from'], 'overlapping');
      }
    });
  })
  // All of them have hours, or none has.
  .meta({
    anyOf: [
      { type: 'array', items: { type: 'object', required: ['hours'] } },
      { type: 'array', items: { type: 'object', not: { required: ['hours'] } } },
    ],
  });

export const averageWeekWindow: z.ZodType<AverageWeekWindow> = oneOf([
  '14-days',
  '12-weeks',
  '13-weeks',
  'one-month',
  'three-months',
  'twelve-months',
]);

const input: z.ZodType<AverageWeekInput> = z.strictObject({
  on: date,
  weeks: workedWeeks,
  window: z.exactOptional(averageWeekWindow),
  readings: z.exactOptional(
    z.strictObject({ weeksWithoutWork: z.exactOptional(oneOf(['counted', 'left-out'])) }),
  ),
});

export const entry: RuleEntry<AverageWeekInput> = {
  id: 'sick-pay/average-week',
  title: { sv: 'En genomsnittlig vecka', en: 'The average week' },
  sections: ['SjLL 6 §', 'SjLL 2 §'],
  covered: { from: '2019-01-01', to: null },
  input,
};
