import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, listOf, MOST_LINES, oneOf } from '../../../edge/fields.js';
import type { InsuredDutiesInput } from './insured-duties.js';

const input: z.ZodType<InsuredDutiesInput> = z.strictObject({
  done: listOf(
    oneOf([
      'information-on-needs',
      'active-part',
      'information-for-decision',
      'tell-physician-demands',
      'certificate',
      'apply',
      'join-investigations',
      'workplace-measures',
    ]),
    MOST_LINES,
  ),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<InsuredDutiesInput> = {
  id: 'coordination/insured-duties',
  title: { sv: 'Den försäkrades egna skyldigheter', en: 'The insured’s own duties and rights' },
  sections: ['SFB 27:25', 'SFB 30:7', 'SFB 110:4', 'SFB 110:13', 'SFB 110:14'],
  covered: { from: '2019-01-01', to: null },
  input,
};
