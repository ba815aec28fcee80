/**
 * The edge schemas: every rule's input as a zod schema and as JSON Schema (2020-12).
 *
 * @module schema
 */
import { agreementData } from './agreements/agreement.schema.js';
import { entry as assess } from './case/assess.schema.js';
import { entry as assessPerson } from './case/person/assess-person.schema.js';
import { jsonSchema } from './edge/json-schema.js';
import { entry as fileMapping } from './formats/file/file-mapping.schema.js';
import { entry as rowFacts } from './formats/rows/row-facts.schema.js';
import { registry, type RegisteredRule } from './generated/registry.js';

export { InvalidInput } from './finding/invalid-input.js';
export { coverage, law, tables } from './law.js';
export type {
  CitedAct,
  CitedSection,
  CoverageStatus,
  ExpectedChange,
  SectionCoverage,
  Table,
  TableRow,
  WordingInForce,
} from './law.js';
export { registry, type RegisteredRule } from './generated/registry.js';
export type { RuleEntry } from './edge/entry.js';
export type { AnyRuleWords, AnyTurn } from './edge/registered.js';
export type { InputName, ValueName } from './finding/field-words.js';
export type { Headline, Writer, Writers } from './finding/headline.js';
export type { QuestionWords } from './finding/rule-words.js';
export type { Unit } from './finding/unit.js';
export type { Language, Text, Words } from './finding/words.js';

/** The entry of a rule by its id, such as `sick-pay/karensavdrag`; `undefined` where there is none. */
export function ruleById(id: string): RegisteredRule | undefined {
  return registry.find((rule) => rule.id === id);
}

/**
 * The JSON Schema (2020-12) of a rule's input. Checks that span several fields are not in it.
 *
 * @throws TypeError where it is given an id and not a rule
 */
export function jsonSchemaOf(rule: RegisteredRule): Record<string, unknown> {
  if (typeof rule !== 'object') throw new TypeError('give the rule, not its id: jsonSchemaOf(ruleById(id))');
  return jsonSchema(rule.input, rule.title.en);
}

/** The JSON Schema (2020-12) of a case, which `assess` takes. Checks that span several fields are not in it. */
export function jsonSchemaOfCase(): Record<string, unknown> {
  return jsonSchema(assess.input, 'A sick-leave case');
}

/**
 * The JSON Schema (2020-12) of a person with several employments, which `assessPerson` takes. Checks that span several
 * fields are not in it.
 */
export function jsonSchemaOfPerson(): Record<string, unknown> {
  return jsonSchema(assessPerson.input, 'A person with several employments');
}

/** The JSON Schema (2020-12) of a collective agreement as data. */
export function jsonSchemaOfAgreement(): Record<string, unknown> {
  return jsonSchema(agreementData, 'A collective agreement');
}

/** The JSON Schema (2020-12) of what is said of the files of one system, which `readCsv` and `readPaxml` take. */
export function jsonSchemaOfFileMapping(): Record<string, unknown> {
  return jsonSchema(fileMapping.input, 'How the files of one system are to be read');
}

/** The JSON Schema (2020-12) of what is known beside the rows of one employment, which `spellsFromRows` takes with them. */
export function jsonSchemaOfRowFacts(): Record<string, unknown> {
  return jsonSchema(rowFacts.input, 'What is known beside rows of absence');
}
