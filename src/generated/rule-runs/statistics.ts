// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';

export const run: Run = runOfRules({
  'statistics/absence': async () => {
    const [{ entry }, { absence }] = await Promise.all([
      import('../../rules/statistics/absence/input.js'),
      import('../../rules/statistics/absence/absence.js'),
    ]);
    return checkedRule(entry, absence);
  },
  'statistics/key-figures': async () => {
    const [{ entry }, { keyFigures }] = await Promise.all([
      import('../../rules/statistics/key-figures/input.js'),
      import('../../rules/statistics/key-figures/key-figures.js'),
    ]);
    return checkedRule(entry, keyFigures);
  },
});
