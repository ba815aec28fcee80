// Writes the test vectors in conformance/: the worked rows of every rule, inputs varied from them with the answers of this
// library, inputs that must be refused, and the public bugs; and those of sick pay again for each convention, with more that
// are varied within it. With --check nothing is written; it fails on a difference.
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
/** How sick pay follows from the pay, as an agreement or the kind of pay has it: most systems know only some of the ways. */
const WAYS = ['annual-hours', 'working-days-21', 'state', 'karensperiod', 'municipal', 'hourly'] as const;

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
  readonly convention?: string;
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
const rules = await Promise.all(
  decided.map(async (rule): Promise<Vectors> => vectorsOf(rule, await posedOf(rule))),
);
const conventions = await vectorsByConvention();
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
  conventions: conventions.map(({ convention, rule, vectors }) => ({
    convention,
    rule,
    vectors: vectors.length,
  })),
};

const files = new Map([
  ...rules.map((rule) => [`${OUT}/${rule.rule}.json`, onePerLine(rule)] as const),
  ...conventions.map((set) => [`${OUT}/conventions/${set.convention}.json`, onePerLine(set)] as const),
  [`${OUT}/index.json`, `${JSON.stringify(index, null, 2)}\n`],
]);
const problems = written(files, OUT);
if (!check) {
  console.log(`${all.length} vectors of ${rules.length} rules: ${JSON.stringify(byOrigin)}`);
  for (const { convention, vectors } of conventions)
    console.log(`${vectors.length} vectors of ${convention}`);
}
end(problems);

function rowsOf(id: string): string {
  return `test/rules/${id}.rows.ts`;
}

/** What a set of vectors is made from. */
interface Source {
  readonly bugs: readonly Bug[];
  readonly rows: readonly Row<Input>[];
  /** How many inputs that must be refused. */
  readonly refused: number;
  readonly holds?: (input: Input) => boolean;
}

async function posedOf({ id }: RegisteredRule): Promise<Source> {
  const { rows } = (await import(`../${rowsOf(id)}`)) as { readonly rows: readonly Row<Input>[] };
  return { rows, bugs: bugs.filter(({ rule }) => rule === id), refused: REFUSED };
}

async function vectorsByConvention(): Promise<(Vectors & { readonly convention: string })[]> {
  const rule = registry.find(({ id }) => id === 'sick-pay/amount') as RegisteredRule;
  const { rows, bugs: known } = await posedOf(rule);
  return WAYS.map((convention) => {
    const holds = (input: Input): boolean => wayOf(input) === convention;
    const ofWay = {
      rows: rows.filter(({ input }) => holds(input)),
      bugs: known.filter(({ input }) => holds(input)),
    };
    const { title, sections, covered, vectors } = vectorsOf(rule, { ...ofWay, refused: 0, holds });
    return { rule: rule.id, convention, title, sections, covered, vectors };
  });
}

function wayOf({ pay, convention }: Input): unknown {
  const isHourly = typeof pay === 'object' && pay !== null && 'hourly' in pay;
  return convention ?? (isHourly ? 'hourly' : 'annual-hours');
}

function vectorsOf(rule: RegisteredRule, { bugs: known, rows, refused, holds = always }: Source): Vectors {
  const found = new Map<string, Vector>();
  const add = (posed: Posed): void => {
    const vector = vectorOf(rule, posed);
    if (JSON.stringify(vector).length <= MOST_CHARACTERS && !found.has(vector.id))
      found.set(vector.id, vector);
  };
  for (const { name, input, expect } of known) add({ origin: 'public-bug', name, input, expect });
  for (const { name, input, expect } of rows) {
    add({ origin: 'worked-row', name, input, expect: comparable(expect) });
  }
  const answers = freshInputs(rule, rows)
    .filter(holds)
    .map((input) => ({ input, finding: answer(rule, input) }));
  const given = answers.flatMap(({ input, finding }) => (finding === undefined ? [] : [{ input, finding }]));
  for (const { input, finding } of given.slice(0, VALID)) {
    add({ origin: 'varied', name: 'varied from a worked row', input, expect: comparable(finding) });
  }
  for (const { input } of answers.filter(({ finding }) => finding === undefined).slice(0, refused)) {
    const expect = { error: { code: 'invalid-input' } };
    add({ origin: 'refused', name: 'input that does not fit', input, expect });
  }
  const { id, title, sections, covered } = rule;
  return { rule: id, title: title.en, sections, covered, vectors: [...found.values()] };
}

/** Varied from those of the rows, each once. */
function freshInputs(rule: RegisteredRule, rows: readonly Row<Input>[]): Input[] {
  const inputs = rows.map(({ input }) => input);
  const varied = variedInputs(inputs, jsonSchemaOf(rule), { seed: SEED, count: TRIED });
  const known = new Set(inputs.map((input) => JSON.stringify(input)));
  return varied.filter((input) => {
    const text = JSON.stringify(input);
    return !known.has(text) && known.add(text);
  });
}

function always(): boolean {
  return true;
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
