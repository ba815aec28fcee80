// src/generated/checked-case.ts.
import { composed } from './rules.js';
import { HEADER } from './text.js';

export const checkedCase = `${HEADER}/** What composes rules, with its input checked: as in index.ts, but without all the checked rules beside it. */
import { checkedPair, checkedWithOptions, type Checked } from '../edge/checked.js';
${composed
  .map(
    ({ path, schema, name }) => `import { entry as ${name}Entry } from '../${schema}.js';
import { ${name} as decide_${name} } from '../${path}.js';`,
  )
  .join('\n')}

${composed
  .map(
    ({ name, check }) =>
      `export const ${name}: Checked<typeof decide_${name}> = /* @__PURE__ */ ${check}(${name}Entry, decide_${name});`,
  )
  .join('\n')}
`;
