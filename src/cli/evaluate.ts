import type { CheckedRule } from '../edge/checked-rule.js';
import { readJson } from './input.js';
import { print } from './print.js';

/** One JSON in, one finding out. */
export async function evaluate({ decide }: CheckedRule, file: string): Promise<void> {
  print(JSON.stringify(decide(await readJson(file)), null, 2));
}
