// The JSON Schema of every rule's input, of a case, of a person and of a mapping of files: what the zod schemas say, with titles from
// the rules and descriptions from the doc comments.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  agreementFields,
  agreementSchema,
  assess,
  assessPerson,
  fileMapping,
  rules,
  type JsonSchema,
} from '../docs/model.js';
import type { Field } from '../docs/source.js';

const OUT = 'dist/schemas';

export function writeSchemas(): void {
  for (const { id, schema, text, parameters } of [
    ...rules,
    { ...assess, id: 'case', text: ['What `assess` takes.'] },
    { ...assessPerson, id: 'person', text: ['What `assessPerson` takes.'] },
    { ...fileMapping, id: 'file-mapping', text: ['How the files of one system are to be read.'] },
    {
      id: 'agreement',
      schema: agreementSchema,
      text: ['A collective agreement as data, each term with its source.'],
      parameters: [{ fields: agreementFields }],
    },
  ]) {
    const { $schema, title, ...rest } = described(schema, parameters[0]?.fields ?? []);
    const path = join(OUT, `${id}.json`);
    mkdirSync(dirname(path), { recursive: true });
    const document = { $schema, $id: `urn:sjukregler:schema:${id}`, title, description: text[0], ...rest };
    writeFileSync(path, `${JSON.stringify(document, null, 2)}\n`);
  }
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
