// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';

export const run: Run = runOfRules({
  'work-capacity/chain': async () => {
    const [{ entry }, { chain }] = await Promise.all([
      import('../../rules/work-capacity/chain/input.js'),
      import('../../rules/work-capacity/chain/chain.js'),
    ]);
    return checkedRule(entry, chain);
  },
});
