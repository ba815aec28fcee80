import * as z from 'zod';
import type { PairEntry } from '../../edge/checked.js';
import { code, date, inOrder, reversed } from '../../edge/fields.js';
import { extent, entry as caseEntry } from '../assess.schema.js';
import { tooManyDays } from '../given/case-days.js';
import type { Case, CaseSpell } from '../given/case.js';
import { casePay } from '../given/pay.schema.js';
import { changedCase, misfits, type CaseChange } from '../given/changed-case.js';
import type { CompareOptions } from './compare.js';
import { options } from './compare.schema.js';

const partial: z.ZodType<CaseSpell['extent']> = extent.refine((share) => share < 1, code('not-an-option'));

const change: z.ZodType<CaseChange> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('return-part-time'), from: date, extent: partial }),
  z.strictObject({ kind: z.literal('end'), on: date }),
  z.strictObject({ kind: z.literal('prolong'), to: date }),
  z.strictObject({ kind: z.literal('relapse'), from: date, to: date, extent }).refine(inOrder, reversed),
  z.strictObject({ kind: z.literal('new-pay'), pay: casePay, from: z.exactOptional(date) }),
]);

export const entry: PairEntry<Case, CaseChange, CompareOptions> = {
  first: { schema: caseEntry.input },
  second: { name: 'change', schema: change },
  options,
  together: (given, made, { asOf }) => {
    const wrong = [...tooManyDays(given, asOf), ...misfits(given, made, asOf)];
    return wrong.length > 0 ? wrong : tooManyDays(changedCase(given, made, asOf), asOf);
  },
};
