import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, money } from '../../../edge/fields.js';
import { deductionReadings, earlierDeductions, exemption } from '../deduction.schema.js';
import type { KarensavdragInput } from './karensavdrag.js';

const input: z.ZodType<KarensavdragInput> = z.strictObject({
  periodFrom: date,
  weeklyPay: money,
  sickPay: z.exactOptional(money),
  alreadyDeducted: z.exactOptional(money),
  earlierDeductions: z.exactOptional(earlierDeductions),
  exemption: z.exactOptional(exemption),
  readings: z.exactOptional(deductionReadings),
});

export const entry: RuleEntry<KarensavdragInput> = {
  id: 'sick-pay/karensavdrag',
  title: { sv: 'Karensavdraget', en: 'The karensavdrag' },
  sections: ['SjLL 6 §', 'SjLL 7 §', 'SjLL 15 §'],
  covered: { from: '2019-01-01', to: null },
  input,
};
