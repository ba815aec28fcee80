// src/generated/rule-runs.ts and src/generated/rule-runs/: the rules as the command line runs them, each area by itself, so
// that whoever runs one rule does not wait for those of the other areas.
import { areaOf, areas, rules, type Rule } from './rules.js';
import { HEADER } from './text.js';

const rulesOf = (area: string): readonly Rule[] => rules.filter((rule) => areaOf(rule) === area);

export const ruleRuns = `${HEADER}import type { Run } from '../cli/run.js';

export interface RuleRuns {
  readonly rules: readonly string[];
  readonly load: () => Promise<{ readonly run: Run }>;
}

/** What runs the rules of an area. */
export const ruleRuns: readonly RuleRuns[] = [
${areas
  .map(
    (area) => `  {
    rules: [${rulesOf(area)
      .map(({ id }) => `'${id}'`)
      .join(', ')}],
    load: () => import('./rule-runs/${area}.js'),
  },`,
  )
  .join('\n')}
];
`;

/** By their paths. */
export const ruleRunsOfAreas: Readonly<Record<string, string>> = Object.fromEntries(
  areas.map((area) => [`src/generated/rule-runs/${area}.ts`, runText(area)]),
);

function runText(area: string): string {
  return `${HEADER}import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';

export const run: Run = runOfRules({
${rulesOf(area)
  .map(
    ({ id, path, schema, name }) => `  '${id}': async () => {
    const [{ entry }, { ${name} }] = await Promise.all([import('../../${schema}.js'), import('../../${path}.js')]);
    return checkedRule(entry, ${name});
  },`,
  )
  .join('\n')}
});
`;
}
