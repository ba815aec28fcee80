import * as z from 'zod';
import { spells } from '../../case/assess.schema.js';
import { schedule } from '../../case/given/schedule.schema.js';
import { code } from '../../edge/fields.js';
import { MOST_ROW_DAYS } from './absence-rows.schema.js';
import { daysOfSpells, type SpellsInput } from './rows-from-spells.js';

const input: z.ZodType<SpellsInput> = z.strictObject({
  spells: spells.refine((given) => daysOfSpells(given) <= MOST_ROW_DAYS, code('too-many')),
  schedule: z.exactOptional(schedule),
});

export const entry: { readonly input: z.ZodType<SpellsInput> } = { input };
