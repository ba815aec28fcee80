import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, listOf, MOST_LINES, oneOf } from '../../../edge/fields.js';
import type { ReconciliationMeetingInput } from './reconciliation-meeting.js';

const input: z.ZodType<ReconciliationMeetingInput> = z.strictObject({
  participants: listOf(
    oneOf([
      'insured',
      'fk',
      'certifying-physician',
      'health-care',
      'employer',
      'occupational-health',
      'union',
      'af',
      'social-services',
      'own-support',
    ]),
    MOST_LINES,
  ),
  consent: z.exactOptional(z.boolean()),
  agenda: z.exactOptional(
    listOf(
      oneOf(['use-capacity', 'adapt-work', 'part-time', 'other-causes', 'rehabilitation', 'change-employer']),
      MOST_LINES,
    ),
  ),
  employed: z.exactOptional(z.boolean()),
  refusal: z.exactOptional(
    z.strictObject({
      validReason: z.exactOptional(z.boolean()),
      informed: z.exactOptional(z.boolean()),
    }),
  ),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<ReconciliationMeetingInput> = {
  id: 'rehabilitation/reconciliation-meeting',
  title: { sv: 'Avstämningsmöte', en: 'Reconciliation meeting' },
  sections: ['SFB 110:14', 'SFB 110:53', 'SFB 110:58', 'SFB 30:10'],
  covered: { from: '2011-01-01', to: null },
  input,
};
