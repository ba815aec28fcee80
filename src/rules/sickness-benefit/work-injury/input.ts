import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, money, oneOf, pay, whole } from '../../../edge/fields.js';
import type { WorkInjuryInput } from './work-injury.js';

/** A hundred years of months: more is a mistake. */
const MOST_MONTHS = 1_200;

const input: z.ZodType<WorkInjuryInput> = z.strictObject({
  on: date,
  cause: oneOf([
    'accident-at-work',
    'accident-on-the-way',
    'other-harmful-influence',
    'infection',
    'workplace-conflict',
    'outside-work',
  ]),
  predominantReasons: z.exactOptional(z.boolean()),
  closeToWork: z.exactOptional(z.boolean()),
  prescribedInfection: z.exactOptional(z.boolean()),
  expectedMonths: z.exactOptional(whole(0, MOST_MONTHS)),
  yearlyIncomeBefore: z.exactOptional(pay),
  yearlyIncomeAfter: z.exactOptional(money),
  employee: z.exactOptional(z.boolean()),
});

export const entry: RuleEntry<WorkInjuryInput> = {
  id: 'sickness-benefit/work-injury',
  title: { sv: 'Arbetsskada och livränta', en: 'Work injury and annuity' },
  sections: ['SFB 39:3', 'SFB 39:5', 'SFB 39:6', 'SFB 39:7', 'SFB 41:2', 'SFB 42:10'],
  covered: { from: '2011-01-01', to: null },
  input,
};
