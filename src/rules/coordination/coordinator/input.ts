import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, listOf, MOST_LINES, oneOf } from '../../../edge/fields.js';
import type { CoordinatorInput } from './coordinator.js';

const input: z.ZodType<CoordinatorInput> = z.strictObject({
  tasks: listOf(
    oneOf([
      'routines-and-structure',
      'conditions-for-coordination',
      'sick-leave-statistics',
      'support-in-insurance-medicine',
      'coordinate-rehabilitation',
      'knowledge-and-advice',
      'contact-for-patients',
      'contact-for-others',
      'local-guidelines',
      'team-meetings',
    ]),
    MOST_LINES,
  ),
  everyTrainingDay: z.exactOptional(z.boolean()),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<CoordinatorInput> = {
  id: 'coordination/coordinator',
  title: { sv: 'Rehabiliteringskoordinatorns uppdrag', en: 'What a rehabilitation coordinator does' },
  sections: ['2019:1297 1 §', '2019:1297 3 §'],
  covered: { from: '2020-02-01', to: null },
  input,
};
