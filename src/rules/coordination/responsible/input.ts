import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, oneOf } from '../../../edge/fields.js';
import type { ResponsibleInput } from './responsible.js';

const input: z.ZodType<ResponsibleInput> = z.strictObject({
  need: oneOf([
    'medical-rehabilitation',
    'workplace-rehabilitation',
    'work-oriented-rehabilitation',
    'social-rehabilitation',
    'fk-coordination',
    'investigation',
    'supervision',
    'medical-aid',
    'work-technical-aid',
    'work-aid',
    'occupational-health',
    'certificate',
    'income-support',
    'coordination-efforts',
    'financial-coordination',
  ]),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<ResponsibleInput> = {
  id: 'coordination/responsible',
  title: { sv: 'Vem ansvarar för vad', en: 'Who answers for what' },
  sections: [
    'SFB 30:5',
    'SFB 30:8',
    'SFB 30:9',
    'SFB 30:10',
    'SFB 30:11',
    'SFB 110:13',
    'SFB 110:14',
    'HSL 7:9',
    'AML 3:2 a',
  ],
  covered: { from: '2025-07-01', to: null },
  input,
};
