/** The JSON Schemas of what the functions take: valid, complete, and of one mind with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { agreementData } from '../../src/agreements/agreement.schema.js';
import type { IssueCode } from '../../src/finding/issue.js';
import { agreements, fileMapping, type FileMapping } from '../../src/formats.js';
import { entry as factsEntry } from '../../src/formats/rows/row-facts.schema.js';
import { assess, assessPerson } from '../../src/index.js';
import { registry } from '../../src/schema.js';
import { rowsById } from '../support/all-rows.js';
import { changedInput } from '../support/changed-input.js';
import type { RowFacts } from '../../src/formats/rows/row-facts.js';
import { holdsForAll } from '../support/properties.js';

const FOLDER = 'dist/schemas';

/** What JSON Schema can say. The checked functions refuse the rest too: dates in order, sums, days that do not exist. */
const IN_THE_SCHEMA: ReadonlySet<IssueCode> = new Set([
  'missing',
  'wrong-type',
  'unknown-key',
  'not-an-option',
  'not-a-date',
  'not-a-month',
  'not-a-time',
  'negative',
  'not-positive',
  'too-small',
  'not-whole',
  'too-many',
  'too-few',
]);

/** Demanded or refused according to another field; and a term, which may be any word for one. */
const TOLD_BY_ANOTHER: readonly unknown[] = ['lostDays', 'child', 'dueOn', 'childBornOn', 'term'];

interface Validated {
  readonly issues?:
    readonly { readonly code: IssueCode; readonly path: readonly (string | number)[] }[] | undefined;
}

interface Published {
  readonly id: string;
  readonly validate: (input: unknown) => Validated;
}

const published: readonly Published[] = [
  ...registry.map(({ id, decide }) => ({ id, validate: standardOf(decide) })),
  { id: 'case', validate: (input) => assess['~standard'].validate(input) },
  { id: 'person', validate: (input) => assessPerson['~standard'].validate(input) },
  { id: 'file-mapping', validate: (input) => fileMapping['~standard'].validate(input) },
  { id: 'agreement', validate: (input) => issuesOf(agreementData, input) },
  { id: 'facts', validate: (input) => issuesOf(factsEntry.input, input) },
];

function issuesOf(schema: z.ZodType, input: unknown): Validated {
  const { error } = schema.safeParse(input);
  return { issues: error?.issues.map(({ path, message }) => ({ path, code: message })) } as Validated;
}

const MAPPINGS: readonly FileMapping[] = [
  {},
  { encoding: 'utf-8', delimiter: ';', decimal: ',', headerLine: 4, ignore: ['Schema'] },
  { columns: { hours: 'Antal', 'starts-at': '#4' }, kinds: { Sjuk: 'sick' }, codes: { Z1: 'ignore' } },
];

const FACTS: readonly RowFacts[] = [
  {},
  { fitDates: ['2026-03-04'], workedOn: ['2026-03-05'] },
  { certificates: [{ from: '2026-03-02', to: '2026-03-15' }] },
];

/** The registry's function is the checked one behind another; the issues come out of the error. */
function standardOf(decide: (input: unknown) => unknown): (input: unknown) => Validated {
  return (input) => {
    try {
      decide(input);
      return {};
    } catch (error) {
      return error as Required<Validated>;
    }
  };
}

const read = (id: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8')) as Record<string, unknown>;

/** The glossary takes nothing, so it has no rows. */
const NO_ROW = { input: {} };

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
addFormats.default(ajv);
ajv.addVocabulary(['x-title-sv', 'x-unit', 'x-lagrum']);

const exampleCases = readdirSync('examples')
  .filter((file) => file.endsWith('.case.json'))
  .map((file) => JSON.parse(readFileSync(join('examples', file), 'utf8')) as unknown);

const examplePersons = [JSON.parse(readFileSync('examples/two-employments.person.json', 'utf8')) as unknown];

describe('the published schemas', () => {
  it('are two for each rule, and one for everything else, and no more', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.replace('.json', ''));
    const findings = [
      ...registry.map(({ id }) => `findings/${id}`),
      'assessment',
      'person-assessment',
      'payroll-lines',
    ];
    expect(files.sort()).toEqual([...published.map(({ id }) => id), ...findings].sort());
  });

  it('name themselves without a place, and say what they are for', () => {
    for (const { id } of published) {
      const schema = read(id);
      expect(schema['$id']).toBe(`urn:sjukregler:schema:${id}`);
      expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
      expect([typeof schema['title'], typeof schema['description']]).toEqual(['string', 'string']);
    }
  });
});

function goodOf(id: string): readonly unknown[] {
  if (id === 'case') return exampleCases;
  if (id === 'person') return examplePersons;
  if (id === 'agreement') return agreements;
  if (id === 'facts') return FACTS;
  return id === 'file-mapping' ? MAPPINGS : (rowsById.get(id) ?? [NO_ROW]).map(({ input }) => input);
}

describe.each(published)('$id', ({ id, validate }) => {
  const schema: ValidateFunction = ajv.compile(read(id));
  const good = goodOf(id);

  it('is valid 2020-12 and takes every worked row', () => {
    expect(ajv.validateSchema(read(id))).toBe(true);
    expect(good.length).toBeGreaterThan(0);
    for (const input of good) expect(schema(input), JSON.stringify(schema.errors)).toBe(true);
  });

  it('takes what the checked function takes, and refuses what it refuses for a reason that a schema can tell', () => {
    holdsForAll(changedInput(good), (input) => {
      const { issues = [] } = validate(input);
      const taken = schema(input);
      if (issues.length === 0) expect(taken, JSON.stringify(schema.errors)).toBe(true);
      const told = issues.filter(
        ({ code, path }) => IN_THE_SCHEMA.has(code) && !TOLD_BY_ANOTHER.includes(path.at(-1)),
      );
      if (told.length > 0) expect(taken).toBe(false);
    });
  });
});
