/** The JSON Schemas of what is found: everything that the functions give fits them, and they let nothing else in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/given/case.js';
import { payrollLines } from '../../src/formats.js';
import { assess } from '../../src/index.js';
import { registry } from '../../src/schema.js';
import { rowsById } from '../support/all-rows.js';
import { changedInput } from '../support/changed-input.js';
import { sjukregler } from '../support/cli.js';
import { holdsForAll } from '../support/properties.js';
import { sweptCases } from '../sweep/cases.js';

interface Document {
  readonly $id: string;
  readonly 'x-lagrum'?: readonly string[];
  readonly $defs: Readonly<Record<string, Node>>;
}

interface Node {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly [keyword: string]: unknown;
}

/** The glossary takes nothing, so it has no rows. */
const NO_ROW = { input: {} };

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
addFormats.default(ajv);
ajv.addVocabulary(['x-title-sv', 'x-unit', 'x-lagrum']);

const read = (id: string): Document =>
  JSON.parse(readFileSync(join('dist/schemas', `${id}.json`), 'utf8')) as Document;

const exampleCases = readdirSync('examples')
  .filter((file) => file.endsWith('.case.json'))
  .map((file) => JSON.parse(readFileSync(join('examples', file), 'utf8')) as Case);

function fits(schema: ValidateFunction, found: unknown): void {
  const told = JSON.parse(JSON.stringify(found)) as unknown;
  expect(schema(told), JSON.stringify(schema.errors)).toBe(true);
}

describe.each(registry.map((rule) => ({ ...rule, words: rule.words })))(
  '$id',
  ({ id, decide, words, sections }) => {
    const document = read(`findings/${id}`);
    const schema = ajv.compile(document);
    const good = (rowsById.get(id) ?? [NO_ROW]).map(({ input }) => input);

    it('fits what every worked row gives, and refuses a field more', () => {
      for (const input of good) {
        const found = decide(input) as object;
        fits(schema, found);
        expect(schema({ ...found, more: 1 })).toBe(false);
        expect(schema({ ...found, basis: undefined })).toBe(false);
      }
    });

    it('fits what any other input gives', () => {
      holdsForAll(changedInput(good), (input) => {
        let found: unknown;
        try {
          found = decide(input);
        } catch {
          fc.pre(false);
        }
        fits(schema, found);
      });
    });

    it('calls every field of the value by its name in both languages, with its unit and its sections', () => {
      expect(document.$id).toBe(`urn:sjukregler:schema:findings/${id}`);
      // What follows from no section says so by saying none.
      const lagrum = sections.length > 0 ? sections : undefined;
      expect(document['x-lagrum']).toEqual(lagrum);
      const told = new Map(
        Object.values(document.$defs)
          .flatMap(fieldsOf)
          .filter(([, node]) => node['x-title-sv'] !== undefined),
      );
      for (const [name, { sv, en, unit }] of Object.entries(words.fields)) {
        expect(told.get(name), name).toMatchObject({ title: en, 'x-title-sv': sv });
        expect(told.get(name)?.['x-lagrum'], name).toEqual(lagrum);
        // A field that is null in one form has no unit there.
        const units = Object.values(document.$defs)
          .flatMap(fieldsOf)
          .flatMap(([field, node]) => (field === name && node['x-unit'] ? [node['x-unit']] : []));
        expect([...new Set(units)], name).toEqual(unit === undefined ? [] : [unit]);
      }
    });
  },
);

function fieldsOf({ properties = {}, items, anyOf = [] }: Node): (readonly [string, Node])[] {
  return [
    ...Object.entries(properties).flatMap(([name, node]) => [[name, node] as const, ...fieldsOf(node)]),
    ...(items === undefined ? [] : fieldsOf(items)),
    ...anyOf.flatMap(fieldsOf),
  ];
}

describe('whole cases', () => {
  const assessment = ajv.compile(read('assessment'));
  const lines = ajv.compile(read('payroll-lines'));
  const march = { from: '2026-03-01', to: '2026-03-31', asOf: '2026-04-01' };

  it('fit in the examples', () => {
    for (const given of exampleCases) {
      const found = assess(given, { asOf: march.asOf, agreement: 'salaried-industry', insurance: 'itp' });
      fits(assessment, found);
      expect(assessment({ ...found, value: { ...found.value, more: 1 } })).toBe(false);
      for (const agreement of ['salaried-industry', 'retail', 'state'] as const) {
        fits(lines, payrollLines(given, { ...march, agreement }));
      }
    }
  });

  it('fit whatever they hold', () => {
    holdsForAll(sweptCases, ({ given, asOf }) => {
      fits(assessment, assess(given, { asOf, agreement: 'salaried-industry', insurance: 'itp' }));
      fits(lines, payrollLines(given, { from: asOf, to: asOf, asOf }));
    });
  });
});

describe('the command', () => {
  it.each(['sick-pay/karensavdrag', 'work-capacity/chain'])('gives the finding of %s', (id) => {
    const { exit, out, err } = sjukregler(['schema', id, '--output']);
    expect([exit, err, JSON.parse(out)]).toEqual([0, '', read(`findings/${id}`)]);
  });

  it.each(['case', 'assessment', 'payroll-lines', 'agreement', 'facts'])('gives %s', (name) => {
    const { exit, out, err } = sjukregler(['schema', name]);
    expect([exit, err, JSON.parse(out)]).toEqual([0, '', read(name)]);
  });

  it('tells the nearest name', () => {
    const wrong = [['asessment'], ['sick-pay/karens-avdrag', '--output'], ['payroll-line']].map((typed) => {
      const { exit, err } = sjukregler(['schema', ...typed]);
      return [exit, /did you mean ([^?]*)\?/.exec(err)?.[1]];
    });
    expect(wrong).toEqual([
      [2, 'assessment'],
      [2, 'sick-pay/karensavdrag'],
      [2, 'payroll-lines'],
    ]);
  });

  it('refuses --output of what is no rule', () => {
    const { exit, out, err } = sjukregler(['schema', 'case', '--output']);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('assessment');
  });
});
