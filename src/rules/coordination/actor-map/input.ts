import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, oneOf } from '../../../edge/fields.js';
import type { ActorMapInput } from './actor-map.js';

const input: z.ZodType<ActorMapInput> = z.strictObject({
  actor: z.exactOptional(
    oneOf([
      'insured',
      'employer',
      'health-care',
      'fk',
      'af',
      'social-services',
      'occupational-health-service',
      'union',
      'coordination-association',
      'work-environment-authority',
      'insurer',
    ]),
  ),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<ActorMapInput> = {
  id: 'coordination/actor-map',
  title: { sv: 'Karta över aktörerna', en: 'Map of the actors' },
  sections: ['SFB 30:7', 'SFB 30:8', 'SFB 30:10', 'SFB 110:4', 'SFB 110:13', 'SFB 110:14'],
  covered: { from: '2025-07-01', to: null },
  input,
};
