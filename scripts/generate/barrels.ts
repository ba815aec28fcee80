// src/core.ts and src/index.ts.
import { functions } from './rules.js';
import { HEADER } from './text.js';

const types = `export type * from './case/given/case.js';
export { valueOf } from './finding/finding.js';
// By name: the functions that make findings are not for those who read them, and \`export type *\` would declare them.
export type {
  Alternative,
  Assumption,
  Decided,
  Finding,
  Interpretation,
  KnownDates,
  OutOfScope,
  OutOfScopeReason,
  Undetermined,
} from './finding/finding.js';
export { NotDecided } from './finding/not-decided.js';
export type * from './law/lagrum.js';
export type { Ground, Provision } from './law/provision.js';
export type { IsoDate } from './time/day.js';
export type { IsoMonth } from './time/month.js';
`;

export const core = `${HEADER}/**
 * The rules without validation and without any dependency: for input that is known to fit. What they do with input
 * that does not fit is not defined; the checked twins are in \`sjukregler\`.
 *
 * @module core
 */
${functions
  .map(
    ({ path, name }) => `export { ${name} } from './${path}.js';
export type * from './${path}.js';`,
  )
  .join('\n')}
${types}`;

export const index = `${HEADER}/**
 * Every rule with its input checked: the functions throw \`InvalidInput\` for input that does not fit.
 *
 * @module sjukregler
 */
// The doc comments stand at the rules; those who import the package find them here too: scripts/build/declarations.ts.
import { checked, checkedPair, checkedWithOptions, type Checked } from './edge/checked.js';
${functions
  .map(
    ({ path, schema, name }) => `import { entry as ${name}Entry } from './${schema}.js';
import { ${name} as decide_${name} } from './${path}.js';`,
  )
  .join('\n')}

${functions
  .map(
    ({ name, check }) =>
      `export const ${name}: Checked<typeof decide_${name}> = /* @__PURE__ */ ${check}(${name}Entry, decide_${name});`,
  )
  .join('\n')}

export type { Checked } from './edge/checked.js';
export type { StandardSchema } from './edge/standard-schema.js';
export { InvalidInput, pathText } from './finding/invalid-input.js';
export type { Issue, IssueCode } from './finding/issue.js';
export { coverage, law, tables } from './law.js';
export type {
  CitedAct,
  CitedSection,
  CoverageStatus,
  ExpectedChange,
  SectionCoverage,
  Table,
  TableRow,
  WordingInForce,
} from './law.js';
${functions.map(({ path }) => `export type * from './${path}.js';`).join('\n')}
${types}`;
