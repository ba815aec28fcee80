// Writes the test vectors in conformance/: the worked rows of every rule, inputs varied from them with the answers of this
// library, inputs that must be refused, and the public bugs. With --check nothing is written; it fails on a difference.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { acts } from '../src/law/act.js';
import type { Lagrum } from '../src/law/lagrum.js';
import { lagrumText } from '../src/report/lagrum.js';
import { InvalidInput } from '../src/index.js';
import { jsonSchemaOf, registry, type RegisteredRule } from '../src/schema.js';
import type { Row } from '../test/support/rows.js';
import { variedInputs, type Input } from './conformance/vary.js';
import { check, end, written } from './written.js';

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

interface Posed {
  readonly origin: Origin;
  readonly name: string;
  readonly input: Input;
  readonly expect: object;
}

interface Vector extends Posed {
  readonly id: string;
  readonly sections: readonly string[];
}

type Origin = 'public-bug' | 'worked-row' | 'varied' | 'refused';

interface Vectors {
  readonly rule: string;
  readonly title: string;
  readonly sections: readonly string[];
  readonly covered: RegisteredRule['covered'];
  readonly vectors: readonly Vector[];
}

/** A wrong answer that somebody else's calculator gave in public. */
interface Bug {
  readonly rule: string;
  readonly name: string;
  readonly input: Input;
  readonly expect: object;
}

interface Answer {
  readonly basis?: readonly Lagrum[];
  readonly interpretations?: unknown;
  readonly assumptions?: unknown;
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const bugs = JSON.parse(readFileSync('conformance/public-bugs.json', 'utf8')) as readonly Bug[];

/** The glossary decides nothing: it takes no input and has no rows. */
const decided = registry.filter(({ id }) => existsSync(rowsOf(id)));
const rules = await Promise.all(decided.map(vectorsOf));
const all = rules.flatMap(({ vectors }) => vectors);
const byOrigin: Partial<Record<Origin, number>> = {};
for (const { origin } of all) byOrigin[origin] = (byOrigin[origin] ?? 0) + 1;
const index = {
  format: FORMAT,
  version,
  seed: SEED,
  readUntil: Object.fromEntries(Object.entries(acts).map(([act, { readUntil }]) => [act, readUntil])),
  vectors: { total: all.length, byOrigin },
  rules: rules.map(({ rule, vectors }) => ({ rule, vectors: vectors.length })),
};

const files = new Map([
  ...rules.map((rule) => [`${OUT}/${rule.rule}.json`, onePerLine(rule)] as const),
  [`${OUT}/index.json`, `${JSON.stringify(index, null, 2)}\n`],
]);
const problems = written(files, OUT);
if (!check) {
  console.log(`${all.length} vectors of ${rules.length} rules: ${JSON.stringify(byOrigin)}`);
}
end(problems);

function rowsOf(id: string): string {
  return `test/rules/${id}.rows.ts`;
}

async function vectorsOf(rule: RegisteredRule): Promise<Vectors> {
  const { rows } = (await import(`../${rowsOf(rule.id)}`)) as { readonly rows: readonly Row<Input>[] };
  const found = new Map<string, Vector>();
  const add = (posed: Posed): void => {
    const vector = vectorOf(rule, posed);
    if (JSON.stringify(vector).length <= MOST_CHARACTERS && !found.has(vector.id))
      found.set(vector.id, vector);
  };
  for (const { name, input, expect } of bugs.filter((candidate) => candidate.rule === rule.id)) {
    add({ origin: 'public-bug', name, input, expect });
  }
  for (const { name, input, expect } of rows) {
    add({ origin: 'worked-row', name, input, expect: comparable(expect) });
  }
  const inputs = rows.map(({ input }) => input);
  const varied = variedInputs(inputs, jsonSchemaOf(rule), { seed: SEED, count: TRIED });
  const known = new Set(inputs.map((input) => JSON.stringify(input)));
  const fresh = varied.filter((input) => {
    const text = JSON.stringify(input);
    return !known.has(text) && known.add(text);
  });
  const answers = fresh.map((input) => ({ input, finding: answer(rule, input) }));
  const given = answers.flatMap(({ input, finding }) => (finding === undefined ? [] : [{ input, finding }]));
  for (const { input, finding } of given.slice(0, VALID)) {
    add({ origin: 'varied', name: 'varied from a worked row', input, expect: comparable(finding) });
  }
  for (const { input } of answers.filter(({ finding }) => finding === undefined).slice(0, REFUSED)) {
    const expect = { error: { code: 'invalid-input' } };
    add({ origin: 'refused', name: 'input that does not fit', input, expect });
  }
  const { id, title, sections, covered } = rule;
  return { rule: id, title: title.en, sections, covered, vectors: [...found.values()] };
}

function vectorOf(rule: RegisteredRule, { origin, name, input, expect }: Posed): Vector {
  const cited = (answer(rule, input)?.basis ?? []).map(sectionAlone);
  const text = JSON.stringify([rule.id, input, expect]);
  const id = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { id, origin, name, sections: [...new Set(cited)], input, expect };
}

/** The citation with ordinary spaces, without paragraph and point. */
function sectionAlone(lagrum: Lagrum): string {
  if ('kalla' in lagrum) return lagrum.kalla;
  const { stycke, punkt, ...section } = lagrum;
  return lagrumText(section, 'en').replaceAll('\u00a0', ' ');
}

/** The finding, or `undefined` where the input is refused. */
function answer(rule: RegisteredRule, input: Input): Answer | undefined {
  try {
    return JSON.parse(JSON.stringify(rule.decide(input))) as Answer;
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}

/** What another system must answer too. Which sections it names, and how it reads and assumes, is its own affair. */
function comparable(expect: object): object {
  const { interpretations, assumptions, ...rest } = expect as Answer;
  return withoutBasis(rest) as object;
}

function withoutBasis(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBasis);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([key]) => key !== 'basis');
  return Object.fromEntries(fields.map(([key, item]) => [key, withoutBasis(item)]));
}

/** A vector a line, so that a changed answer is one changed line. */
function onePerLine({ vectors, ...rest }: Vectors): string {
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  return `${head},\n  "vectors": [\n${vectors.map((vector) => `    ${JSON.stringify(vector)}`).join(',\n')}\n  ]\n}\n`;
}
