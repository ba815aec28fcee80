/** A run of `sjukregler rules`. */
import { printRules } from './print-rules.js';
import type { Run } from './run.js';

export const run: Run = ([, json]) => {
  printRules('en', json !== undefined);
  return Promise.resolve();
};
