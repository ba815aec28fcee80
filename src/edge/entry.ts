/** What a rule tells about itself: the one place that command line, schemas and documentation read. */
import type * as z from 'zod';
import type { Text } from '../finding/words.js';
import type { IsoDate } from '../time/day.js';

export interface RuleEntry<Input> {
  /** Area and name, such as `sick-pay/karensavdrag`. Never renamed. */
  readonly id: string;
  readonly title: Text;
  /** The sections that the rule implements, as lawyers cite them. */
  readonly sections: readonly string[];
  /** The dates for which the rule answers. `to` is null as long as the wording is in force. */
  readonly covered: { readonly from: IsoDate; readonly to: IsoDate | null };
  readonly input: z.ZodType<Input>;
}
