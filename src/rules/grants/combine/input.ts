import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { listOf, money, MOST_LINES } from '../../../edge/fields.js';
import { afaInsurance } from '../afa-rehabilitation/input.js';
import type { CombineInput } from './combine.js';
import { calendarYear, grantLine } from '../line-fields.schema.js';

const input: z.ZodType<CombineInput> = z.strictObject({
  year: calendarYear,
  lines: listOf(grantLine, MOST_LINES),
  alreadyGranted: z.exactOptional(money),
  insurance: z.exactOptional(afaInsurance),
});

export const entry: RuleEntry<CombineInput> = {
  id: 'grants/combine',
  title: { sv: 'Stöd från två håll', en: 'Support from two payers' },
  sections: ['förordning (2014:67) 1 §', 'förordning (2014:67) 7 §', 'förordning (2014:67) 13 §'],
  covered: { from: '2018-07-01', to: null },
  input,
};
