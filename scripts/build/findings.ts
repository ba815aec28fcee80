// The JSON Schemas of what the functions return, read from their types, so that a type and its schema cannot differ.
import {
  createFormatter,
  createParser,
  DEFAULT_CONFIG,
  SchemaGenerator,
  type CompletedConfig,
} from 'ts-json-schema-generator';
import ts from 'typescript';
import type { JsonSchema } from '../docs/model.js';
import { SOURCE } from '../generate/text.js';

/** A function of a file below src, without its ending. */
export interface Returning {
  readonly name: string;
  readonly path: string;
}

/** The schema of what a function returns: its outcomes as references to the definitions. */
export interface FindingSchema {
  readonly outcomes: readonly string[];
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

/** What every finding is made of: these keep their names. Others are called after the function, so that none meet. */
const ENVELOPE: ReadonlySet<string> = new Set([
  'Assumption',
  'Guidance',
  'Interpretation',
  'IsoDate',
  'IsoMonth',
  'KnownDates',
  'Lagrum',
  'LocalTime',
  'OutOfScope',
  'OutOfScopeReason',
  'Section',
]);

/** What a type alone does not say of a text. */
const FORMATS: Readonly<Record<string, JsonSchema>> = {
  IsoDate: { format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  IsoMonth: { pattern: '^\\d{4}-\\d{2}$' },
  LocalTime: { pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$' },
};

/** No type of src has such a name. */
const returned = (name: string): string => `${name}$Returned`;

export function findingSchemas(functions: readonly Returning[]): ReadonlyMap<string, FindingSchema> {
  const config: CompletedConfig = {
    ...DEFAULT_CONFIG,
    // Only fields that a type leaves out hold any.
    functions: 'hide',
    encodeRefs: false,
    sortProps: false,
  };
  const program = programWith(functions);
  const generator = new SchemaGenerator(
    program,
    createParser(program, config),
    createFormatter(config),
    config,
  );
  return new Map(
    functions.map(({ name }) => {
      const { definitions = {} } = generator.createSchema(returned(name));
      return [name, named(name, definitions)];
    }),
  );
}

/** The program of src, where the type that each function returns has a name at the end of its file. */
function programWith(functions: readonly Returning[]): ts.Program {
  const { config } = ts.readConfigFile(`${SOURCE}/tsconfig.json`, (file) => ts.sys.readFile(file)) as {
    readonly config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, SOURCE);
  const ours = new Map(
    functions.map(({ name, path }) => [ts.sys.resolvePath(`${SOURCE}/${path}.ts`), name] as const),
  );
  const host = ts.createCompilerHost(options, true);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, languageVersion, ...more): ts.SourceFile | undefined => {
    const source = read(file, languageVersion, ...more);
    const name = ours.get(ts.sys.resolvePath(file));
    return source && name !== undefined ? naming(source, name, languageVersion) : source;
  };
  return ts.createProgram({ rootNames: [...ours.keys()], options, host });
}

function naming(
  source: ts.SourceFile,
  name: string,
  languageVersion: Parameters<typeof ts.createSourceFile>[2],
): ts.SourceFile {
  const type = source.statements
    .filter(ts.isFunctionDeclaration)
    .find((statement) => statement.name?.text === name)?.type;
  if (type === undefined) throw new Error(`${source.fileName}: ${name} does not say what it returns`);
  const text = `${source.text}\nexport type ${returned(name)} = ${type.getText(source)};\n`;
  return ts.createSourceFile(source.fileName, text, languageVersion, true);
}

/** With names that hold for all functions at once, and nothing but letters and digits in them. */
function named(name: string, definitions: Readonly<Record<string, unknown>>): FindingSchema {
  const names = new Map(Object.keys(definitions).map((old) => [old, nameOf(old, name)]));
  if (new Set(names.values()).size < names.size) throw new Error(`${name}: two types have one name`);
  const renamed = Object.entries(definitions).map(([old, schema]): [string, JsonSchema] => [
    names.get(old) ?? old,
    { ...renamedIn(schema, names), ...FORMATS[old] },
  ]);
  const { [nameOf(returned(name), name)]: root, ...rest } = Object.fromEntries(renamed);
  const { outcomes, wrappers } = unwrapped(root, rest);
  return {
    outcomes,
    definitions: Object.fromEntries(Object.entries(rest).filter(([key]) => !wrappers.includes(key))),
  };
}

function nameOf(type: string, name: string): string {
  if (ENVELOPE.has(type)) return type;
  const rule = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const [, generic, rest] = /^(Finding|Decided|Undetermined|Alternative)<(.*)>$/.exec(type) ?? [];
  if (rest !== undefined) return `${rule}${generic}`;
  const plain = type.replaceAll(/[^A-Za-z0-9]/g, '');
  return plain.startsWith(rule) ? plain : `${rule}${plain}`;
}

/** A finding is one of its outcomes: what stands between is left out. */
function unwrapped(
  schema: JsonSchema | undefined,
  definitions: FindingSchema['definitions'],
  wrappers: readonly string[] = [],
): { readonly outcomes: readonly string[]; readonly wrappers: readonly string[] } {
  if (schema?.anyOf) {
    return { outcomes: schema.anyOf.map(({ $ref }) => ($ref ?? '').replace(LOCAL, '')), wrappers };
  }
  const name = schema?.$ref?.replace(LOCAL, '') ?? '';
  const inner = definitions[name];
  return inner?.properties
    ? { outcomes: [name], wrappers }
    : unwrapped(inner, definitions, [...wrappers, name]);
}

export const LOCAL = '#/$defs/';

const DEFINITIONS = '#/definitions/';

function renamedIn(node: unknown, names: ReadonlyMap<string, string>): JsonSchema {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => {
      if (key !== '$ref' || typeof value !== 'string') return value;
      const old = value.replace(DEFINITIONS, '');
      return `${LOCAL}${names.get(old) ?? old}`;
    }),
  ) as JsonSchema;
}
