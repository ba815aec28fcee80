import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, oneOf, pay, whole } from '../../../edge/fields.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import type { SpecialEffortsInput } from './special-efforts.js';

/** More months than a life has are a mistake. */
const MOST_MONTHS = 1_200;

const input: z.ZodType<SpecialEffortsInput> = z
  .strictObject({
    effort: oneOf([
      'work-aids',
      'literature-and-interpreter',
      'personal-assistance',
      'introduction-support',
      'wage-subsidy-development',
      'wage-subsidy-employment',
      'wage-subsidy-security',
      'sheltered-public-work',
    ]),
    on: z.exactOptional(date),
    disabilityReducesCapacity: z.exactOptional(z.boolean()),
    needsSupport: z.exactOptional(z.boolean()),
    otherEffortsTried: z.exactOptional(z.boolean()),
    entrepreneurWithCommunicationDifficulties: z.exactOptional(z.boolean()),
    supplementPaid: z.exactOptional(z.boolean()),
    monthsUsed: z.exactOptional(whole(0, MOST_MONTHS)),
    monthlyPay: z.exactOptional(pay),
    workingTimePercent: z.exactOptional(whole(1, 100)),
  })
  .superRefine(refusedUnless<SpecialEffortsInput>(isOfAssistance, 'supplementPaid', 'not-applicable'))
  .superRefine(
    refusedUnless<SpecialEffortsInput>(
      isOfEntrepreneur,
      'entrepreneurWithCommunicationDifficulties',
      'not-applicable',
    ),
  )
  .superRefine(refusedUnless<SpecialEffortsInput>(isOfSubsidy, 'monthlyPay', 'not-applicable'));

function isOfAssistance({ effort, supplementPaid }: SpecialEffortsInput): boolean {
  return supplementPaid === undefined || effort === 'personal-assistance';
}

function isOfEntrepreneur(it: SpecialEffortsInput): boolean {
  return it.entrepreneurWithCommunicationDifficulties === undefined || it.effort === 'personal-assistance';
}

function isOfSubsidy({ effort, monthlyPay }: SpecialEffortsInput): boolean {
  return monthlyPay === undefined || effort.startsWith('wage-subsidy') || effort === 'sheltered-public-work';
}

export const entry: RuleEntry<SpecialEffortsInput> = {
  id: 'programmes/special-efforts',
  title: { sv: 'Särskilda insatser vid funktionsnedsättning', en: 'Special efforts for disability' },
  sections: [
    '2017:462 1 §',
    '2017:462 6 §',
    '2017:462 7 §',
    '2017:462 10 §',
    '2017:462 11 §',
    '2017:462 21 §',
    '2017:462 27 §',
    '2017:462 31 §',
  ],
  covered: { from: '2025-06-01', to: null },
  input,
};
