import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, money, oneOf, whole } from '../../../edge/fields.js';
import { someShare } from '../../shared/benefit.schema.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import type { ActivityGrantInput } from './activity-grant.js';

/** More than a working life has is a mistake. */
const MOST_DAYS = 20_000;

const input: z.ZodType<ActivityGrantInput> = z
  .strictObject({
    on: date,
    incomeBased: z.boolean(),
    monthlyIncome: z.exactOptional(money),
    membership: z.exactOptional(oneOf(['twelve-months', 'six-months', 'none'])),
    reusedIncome: z.exactOptional(z.boolean()),
    daysBefore: z.exactOptional(whole(0, MOST_DAYS)),
    oldAct: z.exactOptional(
      z.strictObject({ dailyEarnings: money, daysSince: whole(0, MOST_DAYS), grantAtEntry: z.boolean() }),
    ),
    oldPeriodRunning: z.exactOptional(z.boolean()),
    sanctioned: z.exactOptional(z.boolean()),
    under25: z.exactOptional(z.boolean()),
    share: z.exactOptional(someShare),
    readings: z.exactOptional(
      z.strictObject({ hundredDays: z.exactOptional(oneOf(['first-on-day-401', 'first-after-day-500'])) }),
    ),
  })
  .superRefine(refusedUnless<ActivityGrantInput>(comesFromOneAct, 'oldAct', 'not-applicable'));

/** What the repealed act has fixed stands instead of what the new one fixes, and only where there is a ground. */
function comesFromOneAct(input: ActivityGrantInput): boolean {
  const { incomeBased, oldAct, monthlyIncome, membership, reusedIncome, daysBefore } = input;
  if (oldAct === undefined) return true;
  return (
    incomeBased && [monthlyIncome, membership, reusedIncome, daysBefore].every((fact) => fact === undefined)
  );
}

export const entry: RuleEntry<ActivityGrantInput> = {
  id: 'programmes/activity-grant',
  title: { sv: 'Aktivitetsstöd', en: 'Activity grant' },
  sections: [
    '2017:819 2:1',
    '2017:819 2:2',
    '2017:819 2:3',
    '2017:819 2:4',
    '2017:819 2:5',
    '2017:819 2:6',
    '2017:819 2:7',
    '2024:506 5:4',
    '2024:506 5:5',
    '2024:506 5:6',
    '2024:506 5:7',
    '2024:506 5:10',
  ],
  covered: { from: '2025-10-01', to: null },
  input,
};
