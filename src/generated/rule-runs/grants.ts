// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';
import { entry as afaRehabilitationEntry } from '../../rules/grants/afa-rehabilitation/input.js';
import { afaRehabilitation } from '../../rules/grants/afa-rehabilitation/afa-rehabilitation.js';
import { entry as combineEntry } from '../../rules/grants/combine/input.js';
import { combine } from '../../rules/grants/combine/combine.js';
import { entry as providerEntry } from '../../rules/grants/provider/input.js';
import { provider } from '../../rules/grants/provider/provider.js';
import { entry as workAidsEntry } from '../../rules/grants/work-aids/input.js';
import { workAids } from '../../rules/grants/work-aids/work-aids.js';
import { entry as workplaceRehabilitationEntry } from '../../rules/grants/workplace-rehabilitation/input.js';
import { workplaceRehabilitation } from '../../rules/grants/workplace-rehabilitation/workplace-rehabilitation.js';

export const run: Run = runOfRules({
  'grants/afa-rehabilitation': checkedRule(afaRehabilitationEntry, afaRehabilitation),
  'grants/combine': checkedRule(combineEntry, combine),
  'grants/provider': checkedRule(providerEntry, provider),
  'grants/work-aids': checkedRule(workAidsEntry, workAids),
  'grants/workplace-rehabilitation': checkedRule(workplaceRehabilitationEntry, workplaceRehabilitation),
});
