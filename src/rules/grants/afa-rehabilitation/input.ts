import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, money, oneOf } from '../../../edge/fields.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import type { AfaInsurance, AfaRehabilitationInput } from './afa-rehabilitation.js';

export const afaInsurance: z.ZodType<AfaInsurance> = oneOf(['ags', 'ags-kl', 'none']);

const input: z.ZodType<AfaRehabilitationInput> = z
  .strictObject({
    insurance: afaInsurance,
    measure: oneOf([
      'plan-return',
      'investigate-needs',
      'rehabilitation-leader',
      'supportive-talks',
      'stress-conflict-crisis',
      'supervision',
      'adaptation',
      'review-work',
      'other-workplace',
      'treatment',
      'addiction-treatment',
      'psychologist',
      'psychotherapist',
      'stress-or-lifestyle-course',
      'retraining',
      'pay',
      'work-aids',
      'group-activity',
      'wellness',
      'screening',
      'coaching',
      'leadership-training',
      'lecture',
    ]),
    from: date,
    cost: money,
    planExists: z.exactOptional(z.boolean()),
    consent: z.exactOptional(z.boolean()),
    cover: z.exactOptional(oneOf(['employment', 'after-cover', 'no'])),
    reasonableChance: z.exactOptional(z.boolean()),
    needAttested: z.exactOptional(z.boolean()),
    licensed: z.exactOptional(z.boolean()),
    paidByOthers: z.exactOptional(money),
    appliedOn: z.exactOptional(date),
  })
  .superRefine(refusedUnless<AfaRehabilitationInput>(licenceIsAsked, 'licensed', 'not-applicable'))
  .superRefine(refusedUnless<AfaRehabilitationInput>(isPartOfCost, 'paidByOthers', 'too-large'));

function licenceIsAsked({ measure, licensed }: AfaRehabilitationInput): boolean {
  return licensed === undefined || measure === 'psychologist' || measure === 'psychotherapist';
}

function isPartOfCost({ cost, paidByOthers = 0 }: AfaRehabilitationInput): boolean {
  return paidByOthers <= cost;
}

export const entry: RuleEntry<AfaRehabilitationInput> = {
  id: 'grants/afa-rehabilitation',
  title: { sv: 'AFA:s rehabiliteringsstöd', en: 'AFA’s rehabilitation support' },
  sections: [],
  covered: { from: '2011-01-01', to: null },
  input,
};
