// Writes what follows from the folder listing: the barrels src/core.ts and src/index.ts, the registry, the rules as the command line runs them, the lists of the
// case's parts and of what its rules leave open, and the exports of package.json. Run with --check to fail on a difference instead of writing.
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { exportsMap } from './entries.js';
import { core, index } from './generate/barrels.js';
import { caseQuestions } from './generate/case-questions.js';
import { checkedCase } from './generate/checked-case.js';
import { datedTables } from './generate/dated-tables.js';
import { counterParts, ledgerParts } from './generate/parts.js';
import { provisions } from './generate/provisions.js';
import { registry } from './generate/registry.js';
import { ruleRuns, ruleRunsOfAreas } from './generate/rule-runs.js';
import { ruleSteps } from './generate/rule-steps.js';
import { wordless } from './generate/rules.js';
import { check, end, written } from './written.js';

const texts = {
  'src/core.ts': core,
  'src/index.ts': index,
  'src/generated/registry.ts': registry,
  'src/generated/checked-case.ts': checkedCase,
  'src/generated/rule-runs.ts': ruleRuns,
  ...ruleRunsOfAreas,
  'src/generated/rule-steps.ts': ruleSteps,
  'src/generated/ledger-parts.ts': ledgerParts,
  'src/generated/counter-parts.ts': counterParts,
  'src/generated/case-questions.ts': caseQuestions,
  'src/generated/dated-tables.ts': datedTables,
  'src/generated/provisions.ts': provisions,
  'package.json': manifest(),
};

const files = new Map<string, string>();
for (const [path, text] of Object.entries(texts)) {
  files.set(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

/** A warning while it is written, an error in CI. */
const silent = wordless.map(({ words }) => `${words}.ts is missing: the rule is not registered`);
if (!check) for (const warning of silent) console.error(warning);
end([...written(files), ...(check ? silent : [])]);

/** package.json with the exports that the entries give. */
function manifest(): string {
  const present = JSON.parse(readFileSync('package.json', 'utf8')) as object;
  return JSON.stringify({ ...present, exports: exportsMap });
}
