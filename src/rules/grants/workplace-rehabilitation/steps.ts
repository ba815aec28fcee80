import { amountStep, keptStep, leastStep, movedStep, toldBy, type StepsOf } from '../../../finding/step.js';
import type { Text } from '../../../finding/words.js';
import { atLeastNothing, publish } from '../../../money/amount.js';
import {
  workplaceRehabilitationTold,
  type WorkplaceRehabilitationInput,
  type WorkplaceRehabilitationValue,
} from './workplace-rehabilitation.js';

const UNUSED: Text = { sv: 'Kvar av arbetsgivarens tak', en: 'Left of the employer’s cap' };

/** Lines of more employees than this would bury what they show. */
const MOST_EMPLOYEES = 20;

export const steps: StepsOf<WorkplaceRehabilitationInput, WorkplaceRehabilitationValue> = toldBy(
  workplaceRehabilitationTold,
  ([grants, uncapped, unused], { total, applyBy, lastDay }, { alreadyGranted = 0 }) => [
    ...grants.slice(0, MOST_EMPLOYEES).flatMap(({ employee: { employee }, parts, grant }) =>
      // What is decided has one cap for each employee.
      parts.flatMap(({ half, cap }) => [
        amountStep(of(employee, { sv: 'del av kostnaden', en: 'part of the cost' }), half),
        leastStep(of(employee, { sv: 'bidrag', en: 'grant' }), half, cap, publish(grant)),
      ]),
    ),
    ...(grants.length === 0
      ? []
      : [
          ...(alreadyGranted > 0
            ? [keptStep(UNUSED, unused, 'at-least-nothing', publish(atLeastNothing(unused)))]
            : []),
          leastStep('total', uncapped, atLeastNothing(unused), total),
        ]),
    ...movedStep(applyBy, lastDay),
  ],
);

function of(employee: string, { sv, en }: Text): Text {
  return { sv: `${employee}: ${sv}`, en: `${employee}: ${en}` };
}
