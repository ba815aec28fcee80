import { amountStep, keptStep, leastStep, toldBy, type Step, type StepsOf } from '../../../finding/step.js';
import type { Text } from '../../../finding/words.js';
import { compare, least, NOTHING, publish, type Amount } from '../../../money/amount.js';
import { workAidsTold, type WorkAidsInput, type WorkAidsValue } from './work-aids.js';

const PART: Text = { sv: 'Del av kostnaden', en: 'Part of the cost' };

export const steps: StepsOf<WorkAidsInput, WorkAidsValue> = toldBy(
  workAidsTold,
  ([cost, cap, above, part], { grant, upTo }) => [
    ...(part === undefined ? [] : [partStep(above, part), ...underCap('grant', part, cap, grant)]),
    ...underCap('upTo', cost, cap, upTo),
  ],
);

/** A cost that does not reach above what an employer bears has no part. */
function partStep(above: Amount | undefined, part: Amount): Step<Text> {
  return above !== undefined && compare(above, NOTHING) < 0
    ? keptStep(PART, above, 'at-least-nothing', publish(part))
    : amountStep(PART, part);
}

/** None where the cap is exceeded, as it can be for what is computer-based. */
function underCap<Name extends 'grant' | 'upTo'>(
  name: Name,
  amount: Amount,
  cap: Amount,
  result: number | null,
): Step<Name>[] {
  return result === publish(least(amount, cap)) ? [leastStep(name, amount, cap, result)] : [];
}
