import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, listOf, MOST_LINES, oneOf } from '../../../edge/fields.js';
import type { ProviderInput } from './provider.js';

const input: z.ZodType<ProviderInput> = z.strictObject({
  abilities: listOf(
    oneOf([
      'initiates-measures',
      'competence-medicine',
      'competence-rehabilitation',
      'knows-the-workplace',
      'knows-work-environment-management',
      'informs-the-employer',
      'informs-fk',
    ]),
    MOST_LINES,
  ),
  areas: listOf(
    oneOf(['work-organisation', 'behavioural-science', 'ergonomics', 'health-science', 'technology']),
    MOST_LINES,
  ),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<ProviderInput> = {
  id: 'grants/provider',
  title: { sv: 'Godkänd anordnare', en: 'Approved provider' },
  sections: ['förordning (2014:67) 8 §'],
  covered: { from: '2018-07-01', to: null },
  input,
};
