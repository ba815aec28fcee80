// src/generated/rule-steps.ts: the rules that tell how their answer follows.
import { existsSync } from 'node:fs';
import { rules } from './rules.js';
import { HEADER, SOURCE } from './text.js';

const telling = rules.filter(({ steps }) => existsSync(`${SOURCE}/${steps}.ts`));

export const ruleSteps = `${HEADER}import type { StepsOf } from '../finding/step.js';
${telling.map(({ steps, name }) => `import { steps as ${name} } from '../${steps}.js';`).join('\n')}

/** How the answers of rules follow, by the id of the rule: of those that calculate. */
export const ruleSteps: Readonly<Record<string, StepsOf<never, never>>> = {
${telling.map(({ id, name }) => `  '${id}': ${name},`).join('\n')}
};
`;
