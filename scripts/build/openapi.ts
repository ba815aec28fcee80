// The OpenAPI document of `sjukregler serve`: an operation for every rule, and for what takes a whole case.
import * as z from 'zod';
import { writeFileSync } from 'node:fs';
import { entry as assessEntry } from '../../src/case/assess.schema.js';
import { entry as payrollEntry } from '../../src/formats/payroll/payroll-lines.schema.js';
import type { IssueCode } from '../../src/finding/issue.js';
import { issueWords } from '../../src/finding/issue.words.js';
import { rules, type JsonSchema } from '../docs/model.js';
import { camelCase } from '../generate/text.js';
import { LOCAL } from './findings.js';
import type { Published } from './schemas.js';

const OUT = 'dist/openapi.json';

const COMPONENTS = '#/components/schemas/';

type Schemas = Record<string, JsonSchema>;

export function writeOpenApi(
  version: string,
  inputs: readonly Published[],
  findings: readonly Published[],
): void {
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'sjukregler',
      version,
      summary: 'The Swedish rules on sick leave and rehabilitation.',
      description:
        'Every operation takes facts and gives a finding with the sections that it rests on. Nothing is stored, and nothing reads the clock. Take no names, personal numbers or diagnoses into a request: no field is for them.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    tags: [...new Set(rules.map(({ id }) => areaOf(id))), 'case'].map((name) => ({ name })),
    paths: {
      ...Object.fromEntries(rules.map((rule) => [`/rules/${rule.id}`, { post: operationOf(rule) }])),
      '/assess': {
        post: operation({
          id: 'assess',
          tag: 'case',
          summary: 'Everything that follows from the law for one case on one day',
          request: 'AssessRequest',
          response: refTo('AssessDecided'),
        }),
      },
      '/payroll-lines': {
        post: operation({
          id: 'payrollLines',
          tag: 'case',
          summary: 'The payroll lines of one pay period for a case',
          request: 'PayrollLinesRequest',
          response: refTo('PayrollLinesDecided'),
        }),
      },
      '/explain': {
        post: operation({
          id: 'explain',
          tag: 'case',
          summary: 'The finding of a rule in words, with its arithmetic and sections',
          request: 'ExplainRequest',
          response: refTo('Explanation'),
        }),
      },
      '/health': {
        get: {
          operationId: 'health',
          summary: 'Whether the server answers, and which version it is',
          responses: { 200: json('It does.', refTo('Health')) },
        },
      },
    },
    components: { schemas: components(inputs, findings), responses: RESPONSES },
  };
  writeFileSync(OUT, `${JSON.stringify(document)}\n`);
}

function components(inputs: readonly Published[], findings: readonly Published[]): Schemas {
  const schemas: Schemas = { ...SHARED };
  for (const { id, schema, description } of inputs) {
    const rule = rules.find((each) => each.id === id);
    if (rule !== undefined) schemas[inputName(rule.name)] = { description, ...schema };
    if (id === 'case') schemas['Case'] = { description, ...schema };
  }
  schemas['AssessRequest'] = requestOf(assessEntry.options);
  schemas['PayrollLinesRequest'] = requestOf(payrollEntry.options);
  for (const { id, schema, definitions } of findings) {
    const rule = rules.find((each) => `findings/${each.id}` === id);
    if (rule !== undefined) schemas[`${pascalCase(rule.name)}Finding`] = findingOf(schema);
    for (const [name, schema] of Object.entries(definitions)) {
      const moved = JSON.stringify(schema).replaceAll(LOCAL, COMPONENTS);
      const known = schemas[name];
      if (known !== undefined && JSON.stringify(known) !== moved) throw new Error(`${name} is two schemas`);
      schemas[name] = JSON.parse(moved) as JsonSchema;
    }
  }
  return schemas;
}

/** A finding is told by its outcome, so that a client in any language knows which it has. */
function findingOf(schema: JsonSchema): JsonSchema {
  const moved = JSON.parse(JSON.stringify(schema).replaceAll(LOCAL, COMPONENTS)) as JsonSchema;
  const { oneOf } = moved;
  if (oneOf === undefined) return moved;
  const outcomes = oneOf.map(({ $ref = '' }): [string, string] => {
    const [kind = ''] = /(?:OutOfScope|Decided|Undetermined)$/.exec($ref) ?? [];
    return [OUTCOMES[kind] ?? '', $ref];
  });
  return { oneOf, discriminator: { propertyName: 'outcome', mapping: Object.fromEntries(outcomes) } };
}

const OUTCOMES: Readonly<Record<string, string>> = {
  Decided: 'decided',
  Undetermined: 'undetermined',
  OutOfScope: 'out-of-scope',
};

/** A case with what the function takes beside it. */
function requestOf(options: z.ZodType): JsonSchema {
  const { properties, required } = z.toJSONSchema(options, {
    unrepresentable: 'any',
    override: ({ jsonSchema }) => delete jsonSchema['unit'],
  }) as JsonSchema & { readonly required: readonly string[] };
  return {
    type: 'object',
    properties: { case: refTo('Case'), ...properties },
    required: ['case', ...required],
    additionalProperties: false,
  };
}

function operationOf({ id, name, title, text }: (typeof rules)[number]): object {
  return operation({
    id: camelCase(id.replace('/', '-')),
    tag: areaOf(id),
    summary: title.en,
    description: text.join('\n\n'),
    request: inputName(name),
    response: refTo(`${pascalCase(name)}Finding`),
  });
}

interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly request: string;
  readonly response: JsonSchema;
}

function operation({ id, tag, request, response, ...said }: Operation): object {
  return {
    operationId: id,
    tags: [tag],
    ...said,
    requestBody: { required: true, content: { 'application/json': { schema: refTo(request) } } },
    responses: {
      200: json('What was found; its outcome says whether the law gives an answer.', response),
      ...Object.fromEntries(Object.keys(RESPONSES).map((status) => [status.slice(1), responseRef(status)])),
    },
  };
}

const ERRORS = {
  S400: 'The body is not JSON.',
  S413: 'The body is larger than the server takes.',
  S422: 'The input does not fit: paths and codes, never a value of the input.',
} as const;

const RESPONSES = Object.fromEntries(
  Object.entries(ERRORS).map(([status, description]) => [status, json(description, refTo('InvalidInput'))]),
);

function responseRef(status: string): object {
  return { $ref: `#/components/responses/${status}` };
}

function json(description: string, schema: JsonSchema): object {
  return { description, content: { 'application/json': { schema } } };
}

const codes = Object.keys(issueWords) as readonly IssueCode[];

const SHARED: Schemas = {
  InvalidInput: object(
    {
      code: { type: 'string', const: 'invalid-input' },
      issues: { type: 'array', items: refTo('Issue') },
    },
    {
      didYouMean: {
        type: 'string',
        description: 'Of /explain: the id that is nearest to a rule that there is not.',
      },
    },
  ),
  Issue: object(
    {
      path: {
        type: 'array',
        items: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
        description: 'Field names and positions from the outside in.',
      },
      code: { type: 'string', enum: codes },
      message: {
        type: 'string',
        description: 'The code in words, in the language of the request or the server.',
      },
    },
    {
      nearest: {
        type: 'string',
        description: 'Of an unknown key: the field that is most likely meant.',
      },
      options: {
        type: 'array',
        items: { type: ['string', 'number', 'boolean', 'null'] },
        description: 'Of what is no option: those that there are.',
      },
    },
  ),
  ExplainRequest: object(
    {
      rule: { type: 'string', enum: rules.map(({ id }) => id) },
      input: { type: 'object', description: 'What the rule takes.' },
    },
    { lang: { type: 'string', enum: ['sv', 'en'], description: 'Absent: English.' } },
  ),
  Explanation: object({ text: { type: 'string' }, markdown: { type: 'string' } }),
  Health: object({ status: { type: 'string', const: 'ok' }, version: { type: 'string' } }),
};

/** With what can be absent as well. */
function object(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    type: 'object',
    properties: { ...properties, ...optional },
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

function refTo(name: string): JsonSchema {
  return { $ref: `${COMPONENTS}${name}` };
}

function areaOf(id: string): string {
  return id.replace(/\/.*/, '');
}

function inputName(name: string): string {
  return `${pascalCase(name)}Input`;
}

function pascalCase(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
