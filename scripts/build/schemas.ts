// The JSON Schemas of the package: of every rule's input and finding, of a case, a person and their assessments, of payroll
// lines, of an agreement, and of what is said beside files. Inputs are what the zod schemas say, findings what the types say.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entry as assessEntry } from '../../src/case/assess.schema.js';
import { entry as personEntry } from '../../src/case/person/assess-person.schema.js';
import { counterNames } from '../../src/case/due/counter.words.js';
import { caseFieldWords } from '../../src/case/given/case-field.words.js';
import { unitsOf } from '../../src/edge/units.js';
import { entry as factsEntry } from '../../src/formats/rows/row-facts.schema.js';
import {
  agreementFields,
  agreementSchema,
  assess,
  assessPerson,
  composed,
  fileMapping,
  rowFacts,
  rules,
  type JsonSchema,
} from '../docs/model.js';
import type { Field } from '../docs/source.js';
import { functions } from '../generate/rules.js';
import { annotated, type Said } from './annotated.js';
import { findingSchemas, LOCAL, type FindingSchema } from './findings.js';

const OUT = 'dist/schemas';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** A schema by its id, which is its file below the folder. */
export interface Published {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lagrum: readonly string[];
  readonly schema: JsonSchema;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

export function writeSchemas(published: readonly Published[]): void {
  for (const { id, title, description, lagrum, schema, definitions } of published) {
    const path = join(OUT, `${id}.json`);
    mkdirSync(dirname(path), { recursive: true });
    const document = {
      $schema: DIALECT,
      $id: `urn:sjukregler:schema:${id}`,
      title,
      description,
      ...(lagrum.length > 0 && { 'x-lagrum': lagrum }),
      ...schema,
      ...(Object.keys(definitions).length > 0 && { $defs: definitions }),
    };
    writeFileSync(path, `${JSON.stringify(document, null, 2)}\n`);
  }
}

/** What a function takes. */
export const inputs: readonly Published[] = [
  ...rules.map(({ id, title, text, schema, parameters, words, input, sections }) =>
    inputOf(
      { id, title: title.en, text, schema, fields: parameters[0]?.fields },
      { names: words.inputs, units: unitsOf(input), lagrum: sections },
    ),
  ),
  inputOf(
    {
      id: 'case',
      title: 'A sick-leave case',
      text: ['What `assess` takes.'],
      schema: assess.schema,
      fields: assess.parameters[0]?.fields,
    },
    {
      names: caseFieldWords.inputs,
      units: unitsOf(assessEntry.input),
      lagrum: [],
    },
    sourcesOf('assess'),
  ),
  inputOf(
    {
      id: 'person',
      title: 'A person with several employments',
      text: ['What `assessPerson` takes.'],
      schema: assessPerson.schema,
      fields: assessPerson.parameters[0]?.fields,
    },
    { names: caseFieldWords.inputs, units: unitsOf(personEntry.input), lagrum: [] },
    sourcesOf('assessPerson'),
  ),
  inputOf(
    {
      id: 'facts',
      title: 'What is known beside rows of absence',
      text: ['What is known beside the rows of one employment.'],
      schema: rowFacts.schema,
      fields: rowFacts.parameters[0]?.fields,
    },
    { names: caseFieldWords.inputs, units: unitsOf(factsEntry.input), lagrum: [] },
  ),
  inputOf(
    {
      id: 'file-mapping',
      title: 'How the files of one system are to be read',
      text: ['How the files of one system are to be read.'],
      schema: fileMapping.schema,
      fields: fileMapping.parameters[0]?.fields,
    },
    { names: {}, units: {}, lagrum: [] },
  ),
  inputOf(
    {
      id: 'agreement',
      title: 'A collective agreement',
      text: ['A collective agreement as data, each term with its source.'],
      schema: agreementSchema,
      fields: agreementFields,
    },
    { names: {}, units: {}, lagrum: [] },
  ),
];

interface Taken {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly schema: JsonSchema;
  readonly fields: readonly Field[] | undefined;
}

function inputOf(
  { id, title, text, schema, fields = [] }: Taken,
  said: Said,
  lagrum: readonly string[] = said.lagrum,
): Published {
  const { $schema: _, title: __, ...rest } = annotated(described(schema, fields), said);
  return { id, title, description: text[0] ?? '', lagrum, schema: rest, definitions: {} };
}

type About = Pick<Published, 'id' | 'title'>;

/** What a function gives. */
export function findings(): readonly Published[] {
  const paths = new Map(functions.map(({ name, path }) => [name, path]));
  const schemas = findingSchemas([
    ...rules.map(({ name }) => ({ name, path: paths.get(name) ?? '' })),
    { name: 'assess', path: 'case/assess' },
    { name: 'assessPerson', path: 'case/person/assess-person' },
    { name: 'payrollLines', path: 'formats/payroll/payroll-lines' },
  ]);
  const of = (name: string, about: About, said: Said, lagrum = said.lagrum): Published[] => {
    const schema = schemas.get(name);
    return schema === undefined ? [] : [findingOf(schema, { ...about, lagrum }, said)];
  };
  return [
    ...rules.flatMap(({ id, name, title, words, sections }) =>
      of(
        name,
        { id: `findings/${id}`, title: `${title.en}: what is found` },
        {
          names: words.fields,
          units: Object.fromEntries(Object.entries(words.fields).map(([field, { unit }]) => [field, unit])),
          lagrum: sections,
        },
      ),
    ),
    ...of(
      'assess',
      { id: 'assessment', title: 'The assessment of a sick-leave case' },
      { names: counterNames, units: {}, lagrum: [] },
      sourcesOf('assess'),
    ),
    ...of(
      'assessPerson',
      { id: 'person-assessment', title: 'The assessment of a person with several employments' },
      { names: counterNames, units: {}, lagrum: [] },
      sourcesOf('assessPerson'),
    ),
    ...of(
      'payrollLines',
      { id: 'payroll-lines', title: 'The payroll lines of one pay period' },
      { names: {}, units: {}, lagrum: [] },
      sourcesOf('payrollLines'),
    ),
  ];
}

/** The envelope is the same for all, and its fields are no fields of the value. */
const ENVELOPE =
  /^(KnownDates|Lagrum|Section|Guidance|Interpretation|Assumption|OutOfScope.*|.*(Decided|Undetermined))$/;

function findingOf(
  { outcomes, definitions }: FindingSchema,
  about: About & Pick<Published, 'lagrum'>,
  said: Said,
): Published {
  const [only, ...others] = outcomes;
  return {
    ...about,
    description: 'A finding: its outcome says whether the law gives an answer.',
    schema:
      others.length === 0
        ? { $ref: `${LOCAL}${only ?? ''}` }
        : { oneOf: outcomes.map((outcome) => ({ $ref: `${LOCAL}${outcome}` })) },
    definitions: Object.fromEntries(
      Object.entries(definitions).map(([name, schema]) => [
        name,
        ENVELOPE.test(name) ? schema : annotated(schema, { ...said, definitions }),
      ]),
    ),
  };
}

/** What a function of whole cases says that it follows. */
function sourcesOf(name: string): readonly string[] {
  const source = composed.find((page) => page.name === name)?.tags.get('source') ?? '';
  return source.split(/;\s*/);
}

/** The schema with the comment of every field on the schema of that field. */
function described(schema: JsonSchema, fields: readonly Field[]): JsonSchema {
  if (schema.items) return { ...schema, items: described(schema.items, fields) };
  if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map((option) => described(option, fields)) };
  if (schema.properties === undefined) return schema;
  const properties = Object.entries(schema.properties).map(([name, property]) => {
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined) return [name, property];
    const inner = described(property, field.fields);
    return [name, field.comment ? { description: field.comment, ...inner } : inner];
  });
  return { ...schema, properties: Object.fromEntries(properties) as Record<string, JsonSchema> };
}
