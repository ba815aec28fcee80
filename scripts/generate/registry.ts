// src/generated/registry.ts.
import { spoken } from './rules.js';
import { HEADER } from './text.js';

export const registry = `${HEADER}/** Every rule with what it tells about itself: the one list that command line, schemas and documentation read. */
import { registered, type RegisteredRule } from '../edge/registered.js';
import * as rules from '../index.js';
${spoken
  .map(
    ({ schema, words, name }) => `import { entry as ${name} } from '../${schema}.js';
import { words as ${name}Words } from '../${words}.js';`,
  )
  .join('\n')}

export type { RegisteredRule } from '../edge/registered.js';

export const registry: readonly RegisteredRule[] = /* @__PURE__ */ Object.freeze([
${spoken.map(({ name }) => `  registered(${name}, ${name}Words, rules.${name}),`).join('\n')}
]);
`;
