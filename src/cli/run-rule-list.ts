/** The commands that need no more of the rules than their list. */
import { runOf } from './run.js';
import { addRules } from './rules.js';
import { addSchema } from './schema.js';

export const run = runOf({ rules: addRules, schema: addSchema });
