// Everything that the pages are made of, read from src: rules, words, tables, coverage, acts.
import { existsSync, readdirSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { documentedFunction, exportedTables, importsOf } from './source.mjs';

register('../typescript-hooks.mjs', import.meta.url);

const source = (path) => import(pathToFileURL(join('src', path)).href);

const { registry, jsonSchemaOf, jsonSchemaOfCase, jsonSchemaOfFileMapping } = await source('schema.ts');
const { coverage } = await source('law/coverage/coverage.ts');
const { acts } = await source('law/act.ts');
const { lagrumText } = await source('report/lagrum.ts');

export { acts, coverage };

/** A citation as lawyers write it, with ordinary spaces. */
export function cite(lagrum, language = 'en') {
  return lagrumText(lagrum, language).replaceAll('\u00a0', ' ');
}

function filesEndingIn(ending) {
  return readdirSync('src', { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort();
}

const camelCase = (kebab) => kebab.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** Every rule of the registry, with its page, comment, fields, schema, words and tables. */
export const rules = await Promise.all(
  registry.map(async (rule) => {
    const path = `rules/${rule.id}/${rule.id.split('/')[1]}.ts`;
    const [, short] = rule.id.split('/');
    const name = camelCase(short);
    const { text, tags, parameters, value } = documentedFunction(path, name);
    return {
      ...rule,
      name,
      page: `rules/${rule.id.replace('/', '-')}.md`,
      api: `api/variables/sjukregler.${name}.html`,
      schema: jsonSchemaOf(rule),
      text,
      tags,
      parameters: parameters.map((parameter) => ({
        ...parameter,
        fields: named(parameter.fields, rule.words.inputs),
      })),
      value: named(value, rule.words.fields),
      tables: tablesBehind(path),
    };
  }),
);

/** Every field with what reports call it. */
function named(fields, names) {
  return fields.map((field) => ({
    ...field,
    named: names[field.name],
    fields: named(field.fields, names),
  }));
}

/** What composes rules, documented like a rule. */
export const assess = {
  ...composing('assess', { sv: 'Ett helt ärende', en: 'A whole case' }, 'case/assess.ts', {
    cases: ['given'],
  }),
  schema: jsonSchemaOfCase(),
};

/** What is said of the files of one system. */
export const fileMapping = {
  ...documentedFunction('formats/file/file-mapping.ts', 'fileMapping'),
  schema: jsonSchemaOfFileMapping(),
};

/** All that take whole cases; `cases` names the arguments that are, or hold, a case. */
export const composed = [
  assess,
  composing(
    'compare',
    { sv: 'Två versioner av ett ärende', en: 'Two versions of a case' },
    'case/versions/compare.ts',
    {
      cases: ['before', 'after'],
    },
  ),
  composing(
    'whatIf',
    { sv: 'Ett ärende med en ändring', en: 'A case under one change' },
    'case/versions/what-if.ts',
    {
      cases: ['given'],
    },
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

function composing(name, title, path, { cases, entry = 'sjukregler' }) {
  const id = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return {
    id,
    name,
    title,
    cases,
    page: `rules/${id}.md`,
    api: `api/variables/${entry}.${name}.html`,
    ...documentedFunction(path, name),
  };
}

/** The table files that a rule reads, directly or through the parts that it shares with others. */
function tablesBehind(path, seen = new Set()) {
  if (seen.has(path)) return [];
  seen.add(path);
  if (isTableFile(path)) return [path];
  return importsOf(path)
    .filter((file) => /^(rules|law)\//.test(file) && existsSync(join('src', file)))
    .flatMap((file) => tablesBehind(file, seen))
    .sort();
}

function isTableFile(path) {
  return /\.table\.ts$|^rules\/[^/]+\/[^/]+\/table\.ts$/.test(path);
}

/** Every dated table: its rows, and what its fields mean. */
export const tables = (
  await Promise.all(
    filesEndingIn('table.ts')
      .filter(isTableFile)
      .map(async (file) => {
        const module = await source(file);
        return exportedTables(file)
          .map((table) => ({ file, ...table, rows: module[table.name] }))
          .filter(({ rows }) => isDated(rows?.[0]));
      }),
  )
).flat();

function isDated(row) {
  return typeof row?.from === 'string' && Array.isArray(row.source) && typeof row.checkedOn === 'string';
}

/** The glossary in the order of its table. */
export const glossary = rules.find(({ id }) => id === 'coordination/terms').decide({}).value.terms;
