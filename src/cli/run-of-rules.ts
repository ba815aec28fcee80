/** A run of one rule, as most are: without options, in English, and without anything of what others need. */
import type { CheckedRule } from '../edge/checked-rule.js';
import { evaluate } from './evaluate.js';
import { failed } from './failed.js';
import { STANDARD_INPUT } from './input.js';
import type { Run } from './run.js';

/** The rules by their ids, each loaded when it is asked for. */
export function runOfRules(rules: Readonly<Record<string, () => Promise<CheckedRule>>>): Run {
  return async ([command, id = '', file = STANDARD_INPUT]) => {
    try {
      const rule = await rules[id]?.();
      if (rule === undefined) throw new Error(id);
      if (command === 'eval') await evaluate(rule, file);
      else await (await import('./batch.js')).batch(rule, file, 'en');
    } catch (error) {
      process.exitCode = failed(error, 'en');
    }
  };
}
