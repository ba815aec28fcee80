import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, listOf, MOST_SPELLS, oneOf, period } from '../../../edge/fields.js';
import type { LevelsInput } from './levels.js';

const input: z.ZodType<LevelsInput> = z.strictObject({
  days: listOf(period, MOST_SPELLS),
  earlierDays: z.exactOptional(listOf(period, MOST_SPELLS)),
  sickPayPeriods: z.exactOptional(listOf(period, MOST_SPELLS)),
  karensavdragOn: z.exactOptional(listOf(date, MOST_SPELLS)),
  seriousIllness: z.exactOptional(z.boolean()),
  readings: z.exactOptional(
    z.strictObject({ sickPayDays: z.exactOptional(oneOf(['all-but-first', 'all-but-last'])) }),
  ),
});

export const entry: RuleEntry<LevelsInput> = {
  id: 'sickness-benefit/levels',
  title: { sv: 'Normalnivå och fortsättningsnivå', en: 'Normal and continuation level' },
  sections: ['SFB 27:21', 'SFB 27:22', 'SFB 27:23', 'SFB 27:24'],
  covered: { from: '2016-02-01', to: null },
  input,
};
