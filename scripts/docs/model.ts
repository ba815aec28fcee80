// Everything that the pages are made of, read from src: rules, words, tables, coverage, acts.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, Text } from '../../src/finding/words.js';
import { acts } from '../../src/law/act.js';
import { coverage } from '../../src/law/coverage/coverage.js';
import type { ChosenBy, ChosenBys, Dated } from '../../src/law/dated.js';
import type { Lagrum } from '../../src/law/lagrum.js';
import { lagrumText } from '../../src/report/lagrum.js';
import { terms, type Term } from '../../src/rules/coordination/terms/terms.js';
import {
  jsonSchemaOf,
  jsonSchemaOfAgreement,
  jsonSchemaOfCase,
  jsonSchemaOfFileMapping,
  jsonSchemaOfPerson,
  jsonSchemaOfRowFacts,
  registry,
  type RegisteredRule,
} from '../../src/schema.js';
import type { RuleAbout } from '../../src/finding/rule-about.js';
import { camelCase } from '../generate/text.js';
import { saidOf } from './swedish/said.js';
import { abouts } from './swedish/whole-cases.about.js';
import {
  documentedFunction,
  exportedTables,
  importsOf,
  type Documented,
  type DocumentedTable,
  type Field,
  type Parameter,
} from './source.js';

export { acts, coverage };

/** A field, with what reports call it where they speak of it. */
export interface NamedField extends Field {
  readonly named?: Text | undefined;
  /** What its comment says; where it has none, what it is called. */
  readonly said: Text;
  readonly fields: readonly NamedField[];
  readonly forms: readonly (readonly NamedField[])[];
}

export interface NamedParameter extends Parameter {
  readonly fields: readonly NamedField[];
  readonly forms: readonly (readonly NamedField[])[];
}

/** As much of a JSON Schema as is looked at. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly [keyword: string]: unknown;
}

/** A rule with its page, comment, fields, schema and tables. */
export interface RulePage extends RegisteredRule, Documented {
  readonly name: string;
  readonly page: string;
  /** Its place in the API reference. */
  readonly api: string;
  readonly schema: JsonSchema;
  readonly about: RuleAbout;
  readonly parameters: readonly NamedParameter[];
  readonly value: readonly NamedField[];
  /** The table files that it reads, below src. */
  readonly tables: readonly string[];
}

/** A function that composes rules, documented like a rule. */
export interface ComposedPage extends Documented {
  readonly id: string;
  readonly name: string;
  readonly title: Text;
  /** The arguments that are, or hold, a case. */
  readonly cases: readonly string[];
  readonly page: string;
  readonly api: string;
  readonly about: RuleAbout;
  readonly parameters: readonly NamedParameter[];
  readonly value: readonly NamedField[];
}

/** A dated table: its rows, and what its fields mean. */
export interface TablePage extends DocumentedTable {
  readonly file: string;
  readonly rows: readonly Dated[];
  readonly chosenBy: ChosenBy;
}

/** A citation as lawyers write it, with ordinary spaces. */
export function cite(lagrum: Lagrum, language: Language = 'en'): string {
  return lagrumText(lagrum, language).replaceAll('\u00a0', ' ');
}

export const rules: readonly RulePage[] = await Promise.all(
  registry.map(async (rule) => {
    const [, short = ''] = rule.id.split('/');
    const path = `rules/${rule.id}/${short}.ts`;
    const name = camelCase(short);
    const { parameters, value, ...documented } = documentedFunction(path, name);
    const { about } = (await import(`../../src/rules/${rule.id}/about.js`)) as { readonly about: RuleAbout };
    return {
      ...rule,
      ...documented,
      name,
      page: `rules/${rule.id.replace('/', '-')}.md`,
      api: `api/variables/sjukregler.${name}.html`,
      schema: jsonSchemaOf(rule),
      about,
      parameters: namedParameters(parameters, rule.words.inputs),
      value: named(value, rule.words.fields),
      tables: tablesBehind(path),
    };
  }),
);

type Names = Readonly<Record<string, Text | undefined>>;

function namedParameters(parameters: readonly Parameter[], names: Names): NamedParameter[] {
  return parameters.map((parameter) => ({
    ...parameter,
    fields: named(parameter.fields, names),
    forms: parameter.forms.map((form) => named(form, names)),
  }));
}

function named(fields: readonly Field[], names: Names): NamedField[] {
  return fields.map((field) => {
    const name = names[field.name];
    return {
      ...field,
      named: name,
      said:
        field.comment === '' && name !== undefined
          ? { sv: `${name.sv}.`, en: `${name.en}.` }
          : saidOf(field.comment),
      fields: named(field.fields, names),
      forms: field.forms.map((form) => named(form, names)),
    };
  });
}

/** What composes rules, documented like a rule. */
export const assess: ComposedPage & { readonly schema: JsonSchema } = {
  ...composing('assess', { sv: 'Ett helt ärende', en: 'A whole case' }, 'case/assess.ts', {
    cases: ['given'],
  }),
  schema: jsonSchemaOfCase(),
};

/** Several employments of one person, documented like a rule. */
export const assessPerson: ComposedPage & { readonly schema: JsonSchema } = {
  ...composing(
    'assessPerson',
    { sv: 'En person med flera anställningar', en: 'A person with several employments' },
    'case/person/assess-person.ts',
    { cases: [] },
  ),
  schema: jsonSchemaOfPerson(),
};

/** A collective agreement as data. */
export const agreementSchema: JsonSchema = jsonSchemaOfAgreement();

export const agreementFields: readonly Field[] = exportedTables('agreements/agreements.ts').flatMap(
  ({ fields }) => fields,
);

/** What is said of the files of one system. */
export const fileMapping: Documented & { readonly schema: JsonSchema } = {
  ...documentedFunction('formats/file/file-mapping.ts', 'fileMapping'),
  schema: jsonSchemaOfFileMapping(),
};

/** What is known beside rows of absence, with the fields of all that is given with the rows. */
export const rowFacts: Documented & { readonly schema: JsonSchema } = {
  ...documentedFunction('formats/rows/absence-rows.ts', 'spellsFromRows'),
  schema: jsonSchemaOfRowFacts(),
};

/** All that take whole cases. */
export const composed: readonly ComposedPage[] = [
  assess,
  assessPerson,
  composing(
    'compare',
    { sv: 'Två versioner av ett ärende', en: 'Two versions of a case' },
    'case/versions/compare.ts',
    { cases: ['before', 'after'] },
  ),
  composing(
    'whatIf',
    { sv: 'Ett ärende med en ändring', en: 'A case under one change' },
    'case/versions/what-if.ts',
    { cases: ['given'] },
  ),
  composing(
    'lawRadar',
    { sv: 'Ärenden enligt lagen på två dagar', en: 'Cases under two dates of law' },
    'case/versions/law-radar.ts',
    { cases: ['cases'] },
  ),
  composing('payrollLines', { sv: 'Lönerader', en: 'Payroll lines' }, 'formats/payroll/payroll-lines.ts', {
    cases: ['given'],
    entry: 'formats',
  }),
];

function composing(
  name: string,
  title: Text,
  path: string,
  { cases, entry = 'sjukregler' }: { readonly cases: readonly string[]; readonly entry?: string },
): ComposedPage {
  const id = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const { parameters, value, ...documented } = documentedFunction(path, name);
  const about = abouts[id];
  if (about === undefined)
    throw new Error(`scripts/docs/swedish/whole-cases.about.ts does not tell of ${id}`);
  return {
    id,
    name,
    title,
    cases,
    page: `rules/${id}.md`,
    api: `api/variables/${entry}.${name}.html`,
    about,
    ...documented,
    parameters: namedParameters(parameters, {}),
    value: named(value, {}),
  };
}

/** The table files that a rule reads, directly or through the parts that it shares with others. */
function tablesBehind(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  if (isTableFile(path)) return [path];
  return importsOf(path)
    .filter((file) => /^(rules|law)\//.test(file) && existsSync(join('src', file)))
    .flatMap((file) => tablesBehind(file, seen))
    .sort();
}

function isTableFile(path: string): boolean {
  return /\.table\.ts$|^rules\/[^/]+\/[^/]+\/table\.ts$/.test(path);
}

export const tables: readonly TablePage[] = (
  await Promise.all(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter(isTableFile)
      .sort()
      .map(async (file) => {
        const module = (await import(`../../src/${file}`)) as Readonly<Record<string, unknown>>;
        const chosenBy = module['chosenBy'] as ChosenBys<string>;
        return exportedTables(file).flatMap((table) => {
          const rows = module[table.name];
          return isDated(rows) ? [{ file, ...table, rows, chosenBy: chosenBy[table.name] as ChosenBy }] : [];
        });
      }),
  )
).flat();

function isDated(rows: unknown): rows is readonly Dated[] {
  const [row] = rows as readonly Partial<Dated>[];
  return typeof row?.from === 'string' && Array.isArray(row.source) && typeof row.checkedOn === 'string';
}

/** The glossary in the order of its table. */
export const glossary: readonly Term[] = allTerms();

function allTerms(): readonly Term[] {
  const found = terms({});
  if (found.outcome !== 'decided') throw new Error('the glossary is not told');
  return found.value.terms;
}
