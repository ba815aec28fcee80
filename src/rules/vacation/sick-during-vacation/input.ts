import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, inOrder, listOf, lostShare, MOST_SPELLS, period, reversed } from '../../../edge/fields.js';
import { refuseIn } from '../../../edge/form.js';
import { refuseOverlaps, refuseVacationDays } from '../absence.schema.js';
import type { AbsenceInVacation, SickDuringVacationInput } from './sick-during-vacation.js';

const absence: z.ZodType<AbsenceInVacation> = z
  .strictObject({ from: date, to: date, extent: lostShare })
  .refine(inOrder, reversed);

const input: z.ZodType<SickDuringVacationInput> = z
  .strictObject({
    vacation: listOf(period, MOST_SPELLS),
    vacationDays: z.exactOptional(listOf(date, MOST_SPELLS)),
    absence: listOf(absence, MOST_SPELLS),
    requestedWithoutDelay: z.exactOptional(z.boolean()),
  })
  .superRefine(({ vacation, vacationDays = [], absence: given }, context) => {
    if (context.issues.length > 0) return;
    const refuse = refuseIn(context);
    refuseOverlaps('vacation', vacation, refuse);
    refuseOverlaps('absence', given, refuse);
    refuseVacationDays(vacationDays, vacation, refuse);
  });

export const entry: RuleEntry<SickDuringVacationInput> = {
  id: 'vacation/sick-during-vacation',
  title: { sv: 'Sjukdom under semestern', en: 'Sickness during vacation' },
  sections: ['SemL 3 a §', 'SemL 9 §', 'SemL 15 §'],
  covered: { from: '2011-04-01', to: null },
  input,
};
