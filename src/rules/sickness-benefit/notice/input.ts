import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date } from '../../../edge/fields.js';
import type { NoticeInput } from './notice.js';

const input: z.ZodType<NoticeInput> = z.strictObject({
  notifiedOn: date,
  firstDay: date,
  employerMustReport: z.exactOptional(z.boolean()),
  hindrance: z.exactOptional(z.boolean()),
  specialReasons: z.exactOptional(z.boolean()),
});

export const entry: RuleEntry<NoticeInput> = {
  id: 'sickness-benefit/notice',
  title: { sv: 'Sjukanmälan till Försäkringskassan', en: 'Notice to Försäkringskassan' },
  sections: ['SFB 27:17', 'SFB 27:18'],
  covered: { from: '2014-01-01', to: null },
  input,
};
