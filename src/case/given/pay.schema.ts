import * as z from 'zod';
import { date, money, oneOf } from '../../edge/fields.js';
import { ofForms } from '../../edge/form.js';
import type { IssueCode } from '../../finding/issue.js';
import { oneOfThePays, payFields } from '../../rules/sick-pay/amount/input.js';
import type { CasePay, DatedPay } from './case.js';

const fields = {
  ...payFields,
  salaryExchange: z.exactOptional(money),
  base: z.exactOptional(oneOf(['before', 'after'])),
};

export const casePay: z.ZodType<CasePay> = ofForms<CasePay>(
  oneOfThePays(z.strictObject(fields)).superRefine(refuseExchange),
);

export const datedPay: z.ZodType<DatedPay> = ofForms<DatedPay>(
  oneOfThePays(z.strictObject({ from: date, ...fields })).superRefine(refuseExchange),
);

/** What is exchanged is a part of monthly pay, and some of that is left. */
function refuseExchange(
  given: { readonly monthly?: number; readonly salaryExchange?: number; readonly base?: 'before' | 'after' },
  context: z.core.$RefinementCtx,
): void {
  const { monthly, salaryExchange, base } = given;
  const refuse = (field: keyof typeof given, message: IssueCode): void => {
    context.addIssue({ code: 'custom', path: [field], message });
  };
  if (salaryExchange === undefined) {
    if (base !== undefined) refuse('base', 'not-applicable');
  } else if (monthly === undefined) refuse('salaryExchange', 'not-applicable');
  else if (salaryExchange >= monthly) refuse('salaryExchange', 'too-large');
}
