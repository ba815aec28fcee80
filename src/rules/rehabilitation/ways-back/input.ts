import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, listOf, MOST_SPELLS, oneOf, period } from '../../../edge/fields.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import type { WaysBackInput } from './ways-back.js';

const input: z.ZodType<WaysBackInput> = z
  .strictObject({
    on: date,
    employed: z.exactOptional(z.boolean()),
    benefit: z.exactOptional(
      oneOf(['whole', 'partial', 'sickness-compensation', 'activity-compensation', 'none']),
    ),
    benefitWholeTo: z.exactOptional(date),
    canWorkPart: z.exactOptional(z.boolean()),
    needsTraining: z.exactOptional(z.boolean()),
    trialNotifiedOn: z.exactOptional(date),
    signedByBoth: z.exactOptional(z.boolean()),
    earlierTrials: z.exactOptional(listOf(period, MOST_SPELLS)),
    spells: z.exactOptional(listOf(period, MOST_SPELLS)),
    otherContractOn: z.exactOptional(date),
    leaveTo: z.exactOptional(date),
    leaveNotifiedOn: z.exactOptional(date),
  })
  .superRefine(refusedUnless<WaysBackInput>(leaveInOrder, 'leaveTo', 'reversed'))
  .superRefine(refusedUnless<WaysBackInput>(areEarlier, 'earlierTrials', 'not-applicable'));

function leaveInOrder({ on, leaveTo }: WaysBackInput): boolean {
  return leaveTo === undefined || on <= leaveTo;
}

function areEarlier({ on, earlierTrials = [] }: WaysBackInput): boolean {
  return earlierTrials.every((trial) => trial.from < on);
}

export const entry: RuleEntry<WaysBackInput> = {
  id: 'rehabilitation/ways-back',
  title: { sv: 'Fyra vägar tillbaka till arbete', en: 'Four ways back to work' },
  sections: ['SFB 27:8 a', 'SFB 27:45', 'SFB 27:46', 'SFB 29:2', 'SFB 31:3', 'LPA 1 §'],
  covered: { from: '2011-01-01', to: null },
  input,
};
