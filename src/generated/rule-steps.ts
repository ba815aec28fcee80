// Written by npm run generate from the folder listing. Do not edit.
import type { StepsOf } from '../finding/step.js';
import { steps as amount } from '../rules/sick-pay/amount/steps.js';
import { steps as karensavdrag } from '../rules/sick-pay/karensavdrag/steps.js';

/** How the answers of rules follow, by the id of the rule: of those that calculate. */
export const ruleSteps: Readonly<Record<string, StepsOf<never, never>>> = {
  'sick-pay/amount': amount,
  'sick-pay/karensavdrag': karensavdrag,
};
