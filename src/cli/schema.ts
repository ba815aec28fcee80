/** The JSON Schemas that the command line gives: those of the rules by their ids, and of the files that it takes. */
import { registry } from '../generated/registry.js';
import {
  jsonSchemaOf,
  jsonSchemaOfAgreement,
  jsonSchemaOfCase,
  jsonSchemaOfFileMapping,
  jsonSchemaOfRowFacts,
  ruleById,
} from '../schema.js';
import { UsageError } from './exit.js';
import { nearest } from './nearest.js';

/** Of what is no rule. */
export const schemas: Readonly<Record<string, () => Record<string, unknown>>> = {
  agreement: jsonSchemaOfAgreement,
  case: jsonSchemaOfCase,
  facts: jsonSchemaOfRowFacts,
  mapping: jsonSchemaOfFileMapping,
};

export function schemaNamed(name: string): Record<string, unknown> {
  const rule = ruleById(name);
  if (rule !== undefined) return jsonSchemaOf(rule);
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (schema !== undefined) return schema();
  const names = [...Object.keys(schemas), ...registry.map(({ id }) => id)];
  throw new UsageError({
    sv: `schemat finns inte; menade du ${nearest(name, names)}?`,
    en: `no such schema; did you mean ${nearest(name, names)}?`,
  });
}
