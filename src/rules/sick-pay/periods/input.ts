import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, inOrder, listOf, MOST_SPELLS, oneOf, reversed } from '../../../edge/fields.js';
import type { PeriodsInput, SickSpell } from './periods.js';

const spell: z.ZodType<SickSpell> = z
  .strictObject({
    from: date,
    to: date,
    fitFrom: z.exactOptional(date),
    workedAfter: z.exactOptional(z.boolean()),
  })
  .refine(inOrder, reversed);

const input: z.ZodType<PeriodsInput> = z.strictObject({
  spells: listOf(spell, MOST_SPELLS),
  employmentEnds: z.exactOptional(date),
  readings: z.exactOptional(
    z.strictObject({
      relapseAfterBar: z.exactOptional(oneOf(['no-employer-days', 'remaining-employer-days'])),
      wholePeriodOfParts: z.exactOptional(oneOf(['whole', 'not-whole'])),
    }),
  ),
});

export const entry: RuleEntry<PeriodsInput> = {
  id: 'sick-pay/periods',
  title: { sv: 'Sjuklöneperioder och arbetsgivarens dagar', en: 'Sick-pay periods and the employer’s days' },
  sections: ['SjLL 7 §', 'SjLL 4 a § 2'],
  covered: { from: '2019-01-01', to: null },
  input,
};
