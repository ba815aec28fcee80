import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, oneOf } from '../../../edge/fields.js';
import type { BenefitsInput } from './benefits.js';

const input: z.ZodType<BenefitsInput> = z.strictObject({
  hasSgi: z.exactOptional(z.boolean()),
  reducedByQuarter: z.exactOptional(z.boolean()),
  works: z.exactOptional(z.boolean()),
  aidNeeded: z.exactOptional(z.boolean()),
  employerPaysProvider: z.exactOptional(z.boolean()),
  plannedTreatment: z.exactOptional(z.boolean()),
  usualWayPrevented: z.exactOptional(z.boolean()),
  inWorkOrientedMeasure: z.exactOptional(z.boolean()),
  permanentlyReduced: z.exactOptional(z.boolean()),
  reducedForYear: z.exactOptional(z.boolean()),
  age: z.exactOptional(
    oneOf(['too-young', 'activity-compensation-age', 'sickness-compensation-age', 'target-age-reached']),
  ),
  coveredByResidence: z.exactOptional(z.boolean()),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<BenefitsInput> = {
  id: 'coordination/benefits',
  title: { sv: 'Försäkringskassans förmåner, en översikt', en: 'An overview of FK’s benefits' },
  sections: [
    'SFB 5:9',
    'SFB 27:2',
    'SFB 27:5',
    'SFB 27:6',
    'SFB 30:5',
    'SFB 31:3',
    'SFB 33:5',
    'SFB 33:6',
    'SFB 33:7',
  ],
  covered: { from: '2024-07-01', to: null },
  input,
};
