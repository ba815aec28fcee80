// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';

export const run: Run = runOfRules({
  'grants/afa-rehabilitation': async () => {
    const [{ entry }, { afaRehabilitation }] = await Promise.all([
      import('../../rules/grants/afa-rehabilitation/input.js'),
      import('../../rules/grants/afa-rehabilitation/afa-rehabilitation.js'),
    ]);
    return checkedRule(entry, afaRehabilitation);
  },
  'grants/combine': async () => {
    const [{ entry }, { combine }] = await Promise.all([
      import('../../rules/grants/combine/input.js'),
      import('../../rules/grants/combine/combine.js'),
    ]);
    return checkedRule(entry, combine);
  },
  'grants/provider': async () => {
    const [{ entry }, { provider }] = await Promise.all([
      import('../../rules/grants/provider/input.js'),
      import('../../rules/grants/provider/provider.js'),
    ]);
    return checkedRule(entry, provider);
  },
  'grants/work-aids': async () => {
    const [{ entry }, { workAids }] = await Promise.all([
      import('../../rules/grants/work-aids/input.js'),
      import('../../rules/grants/work-aids/work-aids.js'),
    ]);
    return checkedRule(entry, workAids);
  },
  'grants/workplace-rehabilitation': async () => {
    const [{ entry }, { workplaceRehabilitation }] = await Promise.all([
      import('../../rules/grants/workplace-rehabilitation/input.js'),
      import('../../rules/grants/workplace-rehabilitation/workplace-rehabilitation.js'),
    ]);
    return checkedRule(entry, workplaceRehabilitation);
  },
});
