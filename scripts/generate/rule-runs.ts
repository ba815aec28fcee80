// src/generated/rule-runs.ts and src/generated/rule-runs/: the rules as the command line runs them, each area by itself, so
// that whoever runs one rule does not wait for those of the other areas.
import { areaOf, areas, rules } from './rules.js';
import { HEADER } from './text.js';

export const ruleRuns = `${HEADER}import type { Run } from '../cli/run.js';

/** Runs the rules of an area, by its name. */
export const ruleRuns: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
${areas.map((area) => `  '${area}': () => import('./rule-runs/${area}.js'),`).join('\n')}
};
`;

/** By their paths. */
export const ruleRunsOfAreas: Readonly<Record<string, string>> = Object.fromEntries(
  areas.map((area) => [`src/generated/rule-runs/${area}.ts`, runText(area)]),
);

function runText(area: string): string {
  const own = rules.filter((rule) => areaOf(rule) === area);
  return `${HEADER}import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';
${own
  .map(
    ({ path, schema, name }) => `import { entry as ${name}Entry } from '../../${schema}.js';
import { ${name} } from '../../${path}.js';`,
  )
  .join('\n')}

export const run: Run = runOfRules({
${own.map(({ id, name }) => `  '${id}': checkedRule(${name}Entry, ${name}),`).join('\n')}
});
`;
}
