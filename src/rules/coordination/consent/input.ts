import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, oneOf } from '../../../edge/fields.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import type { ConsentInput } from './consent.js';
import type { CoordinationActor } from '../responsible/table.js';

const actor: z.ZodType<CoordinationActor> = oneOf([
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
]);

const input: z.ZodType<ConsentInput> = z
  .strictObject({
    from: actor,
    to: actor,
    what: oneOf([
      'rehabilitation-need',
      'requested-facts',
      'rehabilitation-cooperation',
      'coordination-efforts',
      'individual-plan',
      'meeting-invitation',
      'certificate',
      'illness',
      'ability-to-take-part',
    ]),
    consentGiven: z.exactOptional(z.boolean()),
    on: z.exactOptional(date),
  })
  .superRefine(refusedUnless<ConsentInput>(({ from, to }) => from !== to, 'to', 'not-applicable'));

export const entry: RuleEntry<ConsentInput> = {
  id: 'coordination/consent',
  title: { sv: 'Samtycke till informationsutbyte', en: 'Consent to sharing information' },
  sections: ['SFB 30:6 a', 'SFB 30:7', 'SFB 30:10', 'SFB 110:31 a', 'SjLL 18 §'],
  covered: { from: '2025-07-01', to: null },
  input,
};
