import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { code, date, listOf, MOST_LINES, oneOf } from '../../../edge/fields.js';
import type { PlanInput, RehabilitationPlanLine } from './plan.js';

const line: z.ZodType<RehabilitationPlanLine> = z
  .strictObject({
    what: oneOf([
      'guidance',
      'investigation',
      'work-training',
      'education',
      'work-preparation',
      'medical-rehabilitation',
      'adaptation',
      'work-trial',
    ]),
    responsible: z.exactOptional(
      oneOf(['employer', 'health-care', 'af', 'municipality', 'occupational-health', 'insured']),
    ),
    from: z.exactOptional(date),
    to: z.exactOptional(date),
    financing: z.exactOptional(
      oneOf([
        'employer',
        'health-care',
        'af',
        'municipality',
        'occupational-health',
        'insured',
        'fk',
        'insurer',
      ]),
    ),
  })
  .refine(inOrder, { ...code('reversed'), path: ['to'] });

function inOrder({ from, to }: RehabilitationPlanLine): boolean {
  return from === undefined || to === undefined || from <= to;
}

const input: z.ZodType<PlanInput> = z.strictObject({
  measures: listOf(line, MOST_LINES),
  withInsured: z.exactOptional(oneOf(['yes', 'no', 'not-possible'])),
  otherInformation: z.exactOptional(z.boolean()),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<PlanInput> = {
  id: 'rehabilitation/plan',
  title: { sv: 'Försäkringskassans rehabiliteringsplan', en: 'Försäkringskassan’s rehabilitation plan' },
  sections: ['SFB 30:12', 'SFB 30:13', 'SFB 30:14'],
  covered: { from: '2014-01-01', to: null },
  input,
};
