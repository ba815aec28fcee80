/** The commands that run one rule, for some rules alone: without words, without the others. */
import type { CheckedRule } from '../edge/checked-rule.js';
import { addBatch } from './batch-command.js';
import { addEval } from './eval.js';
import { runOf, type Run } from './run.js';

export function runOfRules(rules: Readonly<Record<string, CheckedRule>>): Run {
  const ruleOf = (id: string): CheckedRule | undefined => (Object.hasOwn(rules, id) ? rules[id] : undefined);
  return runOf({ eval: addEval(ruleOf), batch: addBatch(ruleOf) });
}
