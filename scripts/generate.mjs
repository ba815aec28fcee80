// Writes what follows from the folder listing: the barrels src/core.ts and src/index.ts, the registry, the lists of the
// case's parts, and the exports of package.json. Run with --check to fail on a difference instead of writing.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { exportsMap } from './entries.mjs';

const check = process.argv.includes('--check');
const SOURCE = 'src';
const HEADER = '// Written by scripts/generate.mjs from the folder listing. Do not edit.\n';

/** Every rule, by its room src/rules/<area>/<rule>/, and after them the functions that compose rules. */
const rules = readdirSync(join(SOURCE, 'rules'), { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('/input.ts'))
  .map((file) => file.replace('/input.ts', ''))
  .sort()
  .map((id) => {
    const text = readFileSync(join(SOURCE, 'rules', id, 'input.ts'), 'utf8');
    if (!text.includes(`\n  id: '${id}',\n`)) throw new Error(`${id}/input.ts must hold the id ${id}`);
    const room = `rules/${id}`;
    const rule = id.split('/')[1];
    const path = `${room}/${rule}`;
    return {
      id,
      path,
      schema: `${room}/input`,
      words: `${room}/words`,
      steps: `${room}/steps`,
      name: camelCase(rule),
      ...published(path, camelCase(rule)),
    };
  });

/** What composes rules: checked like a rule, but no rule of its own. */
const cases = [
  { file: 'assess', check: 'checkedWithOptions' },
  { file: 'versions/compare', check: 'checkedPair' },
  { file: 'versions/what-if', check: 'checkedPair' },
  { file: 'versions/law-radar', check: 'checkedWithOptions' },
]
  .map(({ file, check }) => ({
    path: `case/${file}`,
    schema: `case/${file}.schema`,
    name: camelCase(basename(file)),
    check,
  }))
  .map((part) => ({ ...part, ...published(part.path, part.name) }));

/** The doc comment of the rule's function, copied so that the checked twin shows it too. */
function published(path, name) {
  const source = readFileSync(join(SOURCE, `${path}.ts`), 'utf8');
  const doc = new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\nexport function ${name}\\(`).exec(source)?.[1];
  if (doc === undefined) throw new Error(`${path}.ts: no documented function ${name}`);
  return { doc };
}

const core = `${HEADER}/**
 * The rules without validation and without any dependency: for input that is known to fit. What they do with input
 * that does not fit is not defined; the checked twins are in \`sjukregler\`.
 *
 * @module core
 */
${[...rules, ...cases]
  .map(
    ({ path, name }) => `export { ${name} } from './${path}.js';
export type * from './${path}.js';`,
  )
  .join('\n')}
export type * from './case/given/case.js';
export type * from './finding/finding.js';
export type * from './law/lagrum.js';
export type { IsoDate } from './time/day.js';
export type { IsoMonth } from './time/month.js';
`;

const index = `${HEADER}/**
 * Every rule with its input checked: the functions throw \`InvalidInput\` for input that does not fit.
 *
 * @module sjukregler
 */
import { checked, checkedPair, checkedWithOptions, type Checked } from './edge/checked.js';
${[...rules, ...cases]
  .map(
    ({ path, schema, name }) => `import { entry as ${name}Entry } from './${schema}.js';
import { ${name} as decide_${name} } from './${path}.js';`,
  )
  .join('\n')}

${[...rules, ...cases]
  .map(
    ({ name, doc, check = 'checked' }) => `${doc}
export const ${name}: Checked<typeof decide_${name}> = /* @__PURE__ */ ${check}(${name}Entry, decide_${name});`,
  )
  .join('\n\n')}

export type { Checked } from './edge/checked.js';
export type { StandardSchema } from './edge/standard-schema.js';
export { InvalidInput, pathText } from './finding/invalid-input.js';
export type { Issue, IssueCode } from './finding/issue.js';
${[...rules, ...cases].map(({ path }) => `export type * from './${path}.js';`).join('\n')}
export type * from './case/given/case.js';
export type * from './finding/finding.js';
export type * from './law/lagrum.js';
export type { IsoDate } from './time/day.js';
export type { IsoMonth } from './time/month.js';
`;

/** A rule without words cannot be explained, so it is not registered: a warning while it is written, an error in CI. */
const wordless = rules.filter(({ words }) => !existsSync(join(SOURCE, `${words}.ts`)));
const spoken = rules.filter((rule) => !wordless.includes(rule));
for (const { words } of wordless) console.error(`${words}.ts is missing: the rule is not registered`);

const registry = `${HEADER}/** Every rule with what it tells about itself: the one list that command line, schemas and documentation read. */
import { registered, type RegisteredRule } from '../edge/registered.js';
import * as rules from '../index.js';
${spoken
  .map(
    ({ schema, words, name }) => `import { entry as ${name} } from '../${schema}.js';
import { words as ${name}Words } from '../${words}.js';`,
  )
  .join('\n')}

export type { RegisteredRule } from '../edge/registered.js';

export const registry: readonly RegisteredRule[] = [
${spoken.map(({ name }) => `  registered(${name}, ${name}Words, rules.${name}),`).join('\n')}
];
`;

/** The rules that tell how their answer follows. */
const telling = rules.filter(({ steps }) => existsSync(join(SOURCE, `${steps}.ts`)));
const ruleSteps = `${HEADER}import type { StepsOf } from '../finding/step.js';
${telling.map(({ steps, name }) => `import { steps as ${name} } from '../${steps}.js';`).join('\n')}

/** How the answers of rules follow, by the id of the rule: of those that calculate. */
export const ruleSteps: Readonly<Record<string, StepsOf<never, never>>> = {
${telling.map(({ id, name }) => `  '${id}': ${name},`).join('\n')}
};
`;

/** The parts of a folder: every file exports one function with the file's name in camelCase. */
function partsOf(folder) {
  return readdirSync(join(SOURCE, folder))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => ({ file: file.replace('.ts', '.js'), name: camelCase(file.replace('.ts', '')) }));
}

function importsOf(folder) {
  return partsOf(folder)
    .map((part) => `import { ${part.name} } from '../${folder}/${part.file}';`)
    .join('\n');
}

function listOfParts(folder, { type, from, name }) {
  return `${HEADER}import type { ${type} } from '${from}';
${importsOf(folder)}

export const ${name}: readonly ${type}[] = [${partsOf(folder)
    .map((part) => part.name)
    .join(', ')}];
`;
}

function recordOfParts(folder, { type, key, from, name }) {
  return `${HEADER}import type { ${key}, ${type} } from '${from}';
${importsOf(folder)}

export const ${name}: Readonly<Record<${key}, ${type}>> = { ${partsOf(folder)
    .map((part) => part.name)
    .join(', ')} };
`;
}

/** The table files of law and rules, each with the names of its dated tables: those of which it tells the next change. */
function tableFiles() {
  return ['law', 'rules']
    .flatMap((folder) =>
      readdirSync(join(SOURCE, folder), { recursive: true }).map(
        (file) => `${folder}/${file.replaceAll('\\', '/')}`,
      ),
    )
    .filter((file) => /[./]table\.ts$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(join(SOURCE, file), 'utf8');
      const names = /^export const nextChange: NextChanges<([^>]*)>/m.exec(text)?.[1];
      if (names === undefined) throw new Error(`${file} does not tell the next change of its tables`);
      return {
        path: file.replace('.ts', ''),
        file: file.replace(/[./]table\.ts$/, ''),
        tables: [...names.matchAll(/'([^']+)'/g)].map(([, name]) => name),
      };
    });
}

const datedTables = `${HEADER}import type { DatedTable } from '../report/law/law-status.js';
${tableFiles()
  .map(({ path, file }) => `import * as ${tableName(file)} from '../${path}.js';`)
  .join('\n')}

/** Every dated table, with its rows and what it expects next. */
export const datedTables: readonly DatedTable[] = [
${tableFiles()
  .flatMap(({ file, tables }) =>
    tables.map(
      (name) =>
        `  { file: '${file}', name: '${name}', rows: ${tableName(file)}.${name}, nextChange: ${tableName(file)}.nextChange.${name} },`,
    ),
  )
  .join('\n')}
];
`;

/** Named by its file, so that a new table changes no other line. */
function tableName(file) {
  return camelCase(file.replaceAll('/', '-'));
}

function camelCase(kebab) {
  return kebab.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** package.json with the exports that the entries give. */
function manifest() {
  const present = JSON.parse(readFileSync('package.json', 'utf8'));
  return JSON.stringify({ ...present, exports: exportsMap });
}

const outputs = {
  'src/generated/ledger-parts.ts': listOfParts('case/due/ledger', {
    type: 'LedgerPart',
    from: '../case/due/ledger.js',
    name: 'ledgerParts',
  }),
  'src/generated/counter-parts.ts': recordOfParts('case/due/counters', {
    type: 'CounterPart',
    key: 'CounterName',
    from: '../case/due/counters.js',
    name: 'counterParts',
  }),
  'src/core.ts': core,
  'src/index.ts': index,
  'src/generated/registry.ts': registry,
  'src/generated/rule-steps.ts': ruleSteps,
  'src/generated/dated-tables.ts': datedTables,
  'package.json': manifest(),
};
let stale = wordless.length > 0;
for (const [path, text] of Object.entries(outputs)) {
  const wanted = await format(text, { ...(await resolveConfig(path)), filepath: path });
  let present;
  try {
    present = readFileSync(path, 'utf8');
  } catch {
    present = undefined;
  }
  if (present === wanted) continue;
  if (!check) {
    writeFileSync(path, wanted);
    continue;
  }
  stale = true;
  console.error(`${path} is not what the folder listing gives: run npm run generate`);
}
process.exit(check && stale ? 1 : 0);
