// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';
import { entry as chainEntry } from '../../rules/work-capacity/chain/input.js';
import { chain } from '../../rules/work-capacity/chain/chain.js';

export const run: Run = runOfRules({
  'work-capacity/chain': checkedRule(chainEntry, chain),
});
