import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, listOf, MOST_SPELLS, oneOf, period } from '../../../edge/fields.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import type { WorkTrialInput } from './work-trial.js';

const input: z.ZodType<WorkTrialInput> = z
  .strictObject({
    from: date,
    benefitWholeFrom: date,
    benefitWholeTo: date,
    employed: z.boolean(),
    ownEmployer: z.boolean(),
    notificationReceivedOn: date,
    signedByBoth: z.boolean(),
    earlierTrials: z.exactOptional(listOf(period, MOST_SPELLS)),
    readings: z.exactOptional(
      z.strictObject({
        stopped: z.exactOptional(oneOf(['counts-as-one', 'does-not-count'])),
        frame: z.exactOptional(oneOf(['whole-period-inside', 'first-day-inside'])),
        notify: z.exactOptional(oneOf(['does-not-move', 'moves-to-weekday'])),
      }),
    ),
  })
  .superRefine(refusedUnless<WorkTrialInput>(benefitInOrder, 'benefitWholeTo', 'reversed'))
  .superRefine(refusedUnless<WorkTrialInput>(areEarlier, 'earlierTrials', 'not-applicable'));

function benefitInOrder({ benefitWholeFrom, benefitWholeTo }: WorkTrialInput): boolean {
  return benefitWholeFrom <= benefitWholeTo;
}

function areEarlier({ from, earlierTrials = [] }: WorkTrialInput): boolean {
  return earlierTrials.every((trial) => trial.from < from);
}

export const entry: RuleEntry<WorkTrialInput> = {
  id: 'rehabilitation/work-trial',
  title: { sv: 'Arbetsprövning', en: 'Work trial' },
  sections: ['SFB 27:8 a', 'SFB 27:8 b', 'SFB 27:8 c', 'SFB 27:55 a'],
  covered: { from: '2026-03-01', to: null },
  input,
};
