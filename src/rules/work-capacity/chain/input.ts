import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, inOrder, listOf, month, MOST_SPELLS, oneOf, reversed, whole } from '../../../edge/fields.js';
import type { ChainInput, ChainSpell } from './chain.js';

const MOST_DAYS = 36_525;

const spell: z.ZodType<ChainSpell> = z
  .strictObject({ from: date, to: date, workedBefore: z.exactOptional(whole(0, MOST_DAYS)) })
  .refine(inOrder, reversed);

const input: z.ZodType<ChainInput> = z.strictObject({
  spells: listOf(spell, MOST_SPELLS),
  on: date,
  insured: oneOf(['employee', 'self-employed', 'unemployed', 'on-demand']),
  exception: z.exactOptional(
    oneOf(['none', 'predominant-reasons', 'special-reasons', 'unreasonable', 'open']),
  ),
  bornOn: z.exactOptional(month),
  hasWork: z.exactOptional(z.boolean()),
  onLeave: z.exactOptional(z.boolean()),
  careDelayedByPandemic: z.exactOptional(z.boolean()),
  readings: z.exactOptional(
    z.strictObject({
      onDemandPeriods: z.exactOptional(oneOf(['added', 'not-added'])),
      olderAfterGuaranteeAge: z.exactOptional(oneOf(['ordinary-chain', 'no-labour-market-test'])),
    }),
  ),
});

export const entry: RuleEntry<ChainInput> = {
  id: 'work-capacity/chain',
  title: { sv: 'Rehabiliteringskedjan', en: 'The rehabilitation chain' },
  sections: ['SFB 27:46–49', 'SFB 27:49 b', 'SFB 27:49 d–e', 'SFB 27:51'],
  covered: { from: '2008-07-01', to: null },
  input,
};
