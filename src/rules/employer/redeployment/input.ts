import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, listOf, MOST_LINES, oneOf } from '../../../edge/fields.js';
import type { RedeploymentInput } from './redeployment.js';

const input: z.ZodType<RedeploymentInput> = z.strictObject({
  shown: listOf(
    oneOf([
      'lasting-reduction',
      'no-work-of-significance',
      'rehabilitation-done',
      'adaptation-done',
      'redeployment-investigated',
      'no-other-work',
      'agreement-checked',
    ]),
    MOST_LINES,
  ),
  redeployedBefore: z.exactOptional(z.boolean()),
  specialReasons: z.exactOptional(z.boolean()),
  knownOn: z.exactOptional(date),
  noticeOn: z.exactOptional(date),
  delayExcused: z.exactOptional(z.boolean()),
  readings: z.exactOptional(
    z.strictObject({ twoMonths: z.exactOptional(oneOf(['same-date', 'day-before'])) }),
  ),
});

export const entry: RuleEntry<RedeploymentInput> = {
  id: 'employer/redeployment',
  title: { sv: 'Omplacering före uppsägning', en: 'Redeployment before dismissal' },
  sections: ['LAS 2 c §', 'LAS 7 §', 'SFB 30:6 a', 'AML 3:2 a', 'AML 3:3'],
  covered: { from: '2022-10-01', to: null },
  input,
};
