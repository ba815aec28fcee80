import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { listOf, money, MOST_LINES } from '../../../edge/fields.js';
import { calendarYear, grantLine } from '../line-fields.schema.js';
import type { WorkplaceRehabilitationInput } from './workplace-rehabilitation.js';

const input: z.ZodType<WorkplaceRehabilitationInput> = z.strictObject({
  year: calendarYear,
  lines: listOf(grantLine, MOST_LINES),
  alreadyGranted: z.exactOptional(money),
});

export const entry: RuleEntry<WorkplaceRehabilitationInput> = {
  id: 'grants/workplace-rehabilitation',
  title: { sv: 'Arbetsplatsinriktat rehabiliteringsstöd', en: 'Workplace rehabilitation support' },
  sections: [
    'förordning (2014:67) 1 §',
    'förordning (2014:67) 4 §',
    'förordning (2014:67) 7 §',
    'förordning (2014:67) 13 §',
  ],
  covered: { from: '2018-07-01', to: null },
  input,
};
