// Writes the test vectors in conformance/: the worked rows of every rule, inputs varied from them with the answers of this
// library, inputs that must be refused, and the public bugs. With --check nothing is written; it fails on a difference.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { variedInputs } from './conformance/vary.mjs';

register('./typescript-hooks.mjs', import.meta.url);

const check = process.argv.includes('--check');
const OUT = 'conformance/vectors';
/** What a vector holds and how an answer is compared: raised when a runner must change. */
const FORMAT = 1;
const SEED = 19_911_047;
/** Varied inputs that are kept for each rule, and tried. */
const VALID = 30;
const REFUSED = 6;
const TRIED = 300;
/** A longer vector tests patience rather than law. */
const MOST_CHARACTERS = 6000;

const source = (path) => import(pathToFileURL(path).href);
const { registry, jsonSchemaOf } = await source('src/schema.ts');
const { acts } = await source('src/law/act.ts');
const { lagrumText } = await source('src/report/lagrum.ts');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const bugs = JSON.parse(readFileSync('conformance/public-bugs.json', 'utf8'));

/** The glossary decides nothing: it takes no input and has no rows. */
const decided = registry.filter(({ id }) => existsSync(rowsOf(id)));
const rules = await Promise.all(decided.map(vectorsOf));
const files = new Map([
  ...rules.map((rule) => [`${rule.rule}.json`, onePerLine(rule)]),
  ['index.json', `${JSON.stringify(index(), null, 2)}\n`],
]);
const problems = [...stale(), ...orphans()];
for (const problem of problems) console.error(problem);
if (!check) {
  const { vectors } = index();
  console.log(`${vectors.total} vectors of ${rules.length} rules: ${JSON.stringify(vectors.byOrigin)}`);
}
process.exit(problems.length > 0 ? 1 : 0);

function rowsOf(id) {
  return `test/rules/${id}.rows.ts`;
}

async function vectorsOf(rule) {
  const { rows } = await source(rowsOf(rule.id));
  const found = new Map();
  const add = (origin, name, input, expect) => {
    const vector = vectorOf(rule, { origin, name, input, expect });
    if (JSON.stringify(vector).length <= MOST_CHARACTERS && !found.has(vector.id))
      found.set(vector.id, vector);
  };
  for (const bug of bugs.filter((candidate) => candidate.rule === rule.id)) {
    add('public-bug', bug.name, bug.input, bug.expect);
  }
  for (const { name, input, expect } of rows) add('worked-row', name, input, comparable(expect));
  const inputs = rows.map(({ input }) => input);
  const varied = variedInputs(inputs, jsonSchemaOf(rule), { seed: SEED, count: TRIED });
  const known = new Set(inputs.map((input) => JSON.stringify(input)));
  const fresh = varied.filter((input) => {
    const text = JSON.stringify(input);
    return !known.has(text) && known.add(text);
  });
  const answers = fresh.map((input) => ({ input, finding: answer(rule, input) }));
  for (const { input, finding } of answers.filter(({ finding }) => finding !== undefined).slice(0, VALID)) {
    add('varied', 'varied from a worked row', input, comparable(finding));
  }
  for (const { input } of answers.filter(({ finding }) => finding === undefined).slice(0, REFUSED)) {
    add('refused', 'input that does not fit', input, { error: { code: 'invalid-input' } });
  }
  const { id, title, sections, covered } = rule;
  return { rule: id, title: title.en, sections, covered, vectors: [...found.values()] };
}

function vectorOf(rule, { origin, name, input, expect }) {
  const finding = answer(rule, input);
  const cited = (finding?.basis ?? []).map(({ stycke, punkt, ...lagrum }) =>
    lagrumText(lagrum, 'en').replaceAll('\u00a0', ' '),
  );
  const text = JSON.stringify([rule.id, input, expect]);
  const id = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { id, origin, name, sections: [...new Set(cited)], input, expect };
}

/** The finding, or `undefined` where the input is refused. */
function answer(rule, input) {
  try {
    return JSON.parse(JSON.stringify(rule.decide(input)));
  } catch (error) {
    if (error.code === 'invalid-input') return undefined;
    throw error;
  }
}

/** What another system must answer too. Which sections it names, and how it reads and assumes, is its own affair. */
function comparable(expect) {
  const { interpretations, assumptions, ...rest } = expect;
  return withoutBasis(rest);
}

function withoutBasis(value) {
  if (Array.isArray(value)) return value.map(withoutBasis);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([key]) => key !== 'basis');
  return Object.fromEntries(fields.map(([key, item]) => [key, withoutBasis(item)]));
}

function index() {
  const all = rules.flatMap(({ vectors }) => vectors);
  const byOrigin = {};
  for (const { origin } of all) byOrigin[origin] = (byOrigin[origin] ?? 0) + 1;
  const readUntil = Object.fromEntries(Object.entries(acts).map(([act, { readUntil }]) => [act, readUntil]));
  return {
    format: FORMAT,
    version,
    seed: SEED,
    readUntil,
    vectors: { total: all.length, byOrigin },
    rules: rules.map(({ rule, vectors }) => ({ rule, vectors: vectors.length })),
  };
}

/** A vector a line, so that a changed answer is one changed line. */
function onePerLine({ vectors, ...rest }) {
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  return `${head},\n  "vectors": [\n${vectors.map((vector) => `    ${JSON.stringify(vector)}`).join(',\n')}\n  ]\n}\n`;
}

function stale() {
  return [...files].flatMap(([name, text]) => {
    const path = join(OUT, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
    if (check) return [`${path} is not what rows and rules give: run npm run conformance:write`];
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return [];
  });
}

/** Vectors of rules that are gone. */
function orphans() {
  return readdirSync(OUT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((path) => !files.has(path.slice(OUT.length + 1)))
    .flatMap((path) => {
      if (check) return [`${path} belongs to no rule: run npm run conformance:write`];
      rmSync(path);
      return [];
    });
}
