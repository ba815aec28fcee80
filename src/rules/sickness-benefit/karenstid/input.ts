import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { listOf, MOST_SPELLS, period } from '../../../edge/fields.js';
import { karensExemption, karenstidChoice } from '../karens-fields.schema.js';
import type { KarenstidInput } from './karenstid.js';

const input: z.ZodType<KarenstidInput> = z.strictObject({
  choice: karenstidChoice,
  spells: listOf(period, MOST_SPELLS),
  exemption: z.exactOptional(karensExemption),
  changeTo: z.exactOptional(karenstidChoice),
});

export const entry: RuleEntry<KarenstidInput> = {
  id: 'sickness-benefit/karenstid',
  title: {
    sv: 'Karensdagar och karenstid för egenföretagare',
    en: 'Karensdagar and karenstid of the self-employed',
  },
  sections: ['SFB 27:27 a', 'SFB 27:28', 'SFB 27:28 a', 'SFB 27:29–31', 'SFB 27:32–33'],
  covered: { from: '2013-01-01', to: null },
  input,
};
