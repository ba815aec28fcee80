import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, listOf, MOST_SPELLS, oneOf, period, whole } from '../../../edge/fields.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import type { LeaveToTryOtherWorkInput } from './leave-to-try-other-work.js';

/** More days of notice than a year has are a mistake. */
const MOST_DAYS = 366;

const input: z.ZodType<LeaveToTryOtherWorkInput> = z
  .strictObject({
    spells: listOf(period, MOST_SPELLS),
    contractOn: date,
    leaveFrom: date,
    leaveTo: date,
    notifiedOn: date,
    agreedNoticeDays: z.exactOptional(whole(0, MOST_DAYS)),
    breaksOffToldOn: z.exactOptional(date),
    readings: z.exactOptional(
      z.strictObject({
        gaps: z.exactOptional(oneOf(['lengths-are-added', 'gaps-count'])),
        notify: z.exactOptional(oneOf(['does-not-move', 'moves-to-weekday'])),
      }),
    ),
  })
  .superRefine(refusedUnless<LeaveToTryOtherWorkInput>(leaveInOrder, 'leaveTo', 'reversed'));

function leaveInOrder({ leaveFrom, leaveTo }: LeaveToTryOtherWorkInput): boolean {
  return leaveFrom <= leaveTo;
}

export const entry: RuleEntry<LeaveToTryOtherWorkInput> = {
  id: 'rehabilitation/leave-to-try-other-work',
  title: { sv: 'Ledighet för att prova annat arbete', en: 'Leave to try other work' },
  sections: ['LPA 2 §', 'LPA 4 §', 'LPA 7 §', 'LPA 9 §', 'LPA 10 §', 'SFB 27:51'],
  covered: { from: '2014-08-01', to: null },
  input,
};
