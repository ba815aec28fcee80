import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, money, oneOf } from '../../../edge/fields.js';
import { ofForms } from '../../../edge/form.js';
import type { IssueCode } from '../../../finding/issue.js';
import { extent } from '../../shared/benefit.schema.js';
import type {
  BenefitKarensavdragInput,
  CalendarDayBenefit,
  WorkingTimeBenefit,
} from './benefit-karensavdrag.js';
import { karensExemption } from '../karens-fields.schema.js';

/**
 * A day's or a week's benefit. A union would report its issues without a path, so both are optional here and exactly one
 * is demanded.
 */
const benefit: z.ZodType<CalendarDayBenefit | WorkingTimeBenefit> = ofForms<
  CalendarDayBenefit | WorkingTimeBenefit
>(
  z
    .strictObject({
      wholeDay: z.exactOptional(money),
      extent: z.exactOptional(extent),
      weekly: z.exactOptional(money),
    })
    .superRefine((given, context) => {
      const refuse = (field: string, message: IssueCode): void => {
        context.addIssue({ code: 'custom', path: [field], message });
      };
      if (given.weekly === undefined) {
        if (given.wholeDay === undefined) refuse('wholeDay', 'missing');
        return;
      }
      if (given.wholeDay !== undefined) refuse('weekly', 'not-applicable');
      else if (given.extent !== undefined) refuse('extent', 'not-applicable');
    })
    .meta({ anyOf: [{ required: ['wholeDay'] }, { required: ['weekly'] }] }),
);

const input: z.ZodType<BenefitKarensavdragInput> = z.strictObject({
  sickFrom: date,
  income: oneOf(['employment', 'other']),
  benefit,
  unemployed: z.exactOptional(z.boolean()),
  sickPayFirst: z.exactOptional(z.boolean()),
  exemption: z.exactOptional(karensExemption),
  available: z.exactOptional(money),
  alreadyDeducted: z.exactOptional(money),
  readings: z.exactOptional(
    z.strictObject({ partialExtent: z.exactOptional(oneOf(['whole-benefit', 'benefit-at-extent'])) }),
  ),
});

export const entry: RuleEntry<BenefitKarensavdragInput> = {
  id: 'sickness-benefit/benefit-karensavdrag',
  title: { sv: 'Karensavdrag från sjukpenning', en: 'The karensavdrag from sickness benefit' },
  sections: ['SFB 27:27', 'SFB 27:28', 'SFB 27:28 a', 'SFB 27:28 b', 'SFB 27:32'],
  covered: { from: '2019-01-01', to: null },
  input,
};
