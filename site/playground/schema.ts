/** The part of JSON Schema that the rules' inputs use, and what a form makes of it. */

export interface Schema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly (string | number | boolean)[];
  readonly const?: string | number | boolean;
  readonly anyOf?: readonly Schema[];
  readonly not?: unknown;
  readonly items?: Schema;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: string;
}

export type Path = readonly (string | number)[];

/** What can stand in a field, without null and without what means absent. */
export function formsOf(schema: Schema): readonly Schema[] {
  const forms = schema.anyOf ?? [schema];
  return forms.filter((form) => form.type !== 'null' && form.not === undefined);
}

export function mayBeNull(schema: Schema): boolean {
  return schema.anyOf?.some(({ type }) => type === 'null') === true;
}

export function optionsOf(schema: Schema): readonly (string | number | boolean)[] | undefined {
  if (schema.enum !== undefined) return schema.enum;
  return schema.const === undefined ? undefined : [schema.const];
}

export function isMonth({ pattern }: Schema): boolean {
  return pattern === '^\\d{4}-\\d{2}$';
}

export function isDate({ format }: Schema): boolean {
  return format === 'date';
}

export function isNumber({ type }: Schema): boolean {
  return type === 'number' || type === 'integer';
}

export function isCompound(schema: Schema): boolean {
  return formsOf(schema).some(({ type }) => type === 'object' || type === 'array');
}

/** An empty value to begin with: texts and dates are empty, so that the form says what is missing; a share is the whole. */
export function emptyOf(schema: Schema): unknown {
  if (mayBeNull(schema)) return null;
  const [form = {}] = formsOf(schema);
  const options = optionsOf(form);
  if (options !== undefined) return options[0];
  if (form.type === 'array') return [];
  if (form.type === 'boolean') return false;
  if (isNumber(form) && form.maximum === 1) return 1;
  if (form.type !== 'object') return '';
  const required = (form.required ?? []).map((name) => [name, emptyOf(form.properties?.[name] ?? {})]);
  return Object.fromEntries(required);
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The form that a value looks like: the one that has most of its keys, or its type. */
export function formLike(schema: Schema, value: unknown): Schema {
  const forms = formsOf(schema);
  if (!isObject(value)) {
    const type = Array.isArray(value) ? 'array' : typeof value;
    return forms.find((form) => form.type === type) ?? forms[0] ?? {};
  }
  const known = (form: Schema): number =>
    Object.keys(value).filter((key) => form.properties?.[key] !== undefined).length;
  return [...forms].sort((a, b) => known(b) - known(a))[0] ?? {};
}

/** What stands at `path`; undefined where there is nothing. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => {
    if (typeof key === 'number') return Array.isArray(at) ? (at as unknown[])[key] : undefined;
    return isObject(at) ? at[key] : undefined;
  }, value);
}

/** What takes one, or a list of the same: the forms of both. */
export interface OnceOrList {
  readonly one: Schema;
  readonly list: Schema;
}

export function onceOrList(schema: Schema): OnceOrList | undefined {
  const [one, list, more] = formsOf(schema);
  if (one === undefined || list?.items === undefined || more !== undefined) return undefined;
  return JSON.stringify(one) === JSON.stringify(list.items) ? { one, list } : undefined;
}

/** As much of what was given as the other form has room for: one value for all time, or rows that each hold one. */
export function inForm(form: Schema, value: unknown, name: string): unknown {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
  if (form.items !== undefined) return [filled(form.items, isObject(first) ? first : { [name]: first })];
  if (form.type === 'object') return filled(form, isObject(first) ? first : {});
  return isObject(first) && name in first ? first[name] : emptyOf(form);
}

function filled(form: Schema, given: JsonObject): unknown {
  const known = Object.entries(given).filter(([key]) => form.properties?.[key] !== undefined);
  return { ...(emptyOf(form) as JsonObject), ...Object.fromEntries(known) };
}

/** `value` with `to` at `path`; undefined there means absent. */
export function withAt(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (typeof key === 'number') {
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    if (rest.length === 0 && to === undefined) list.splice(key, 1);
    else list[key] = withAt(list[key], rest, to);
    return list;
  }
  const object = isObject(value) ? value : {};
  const next = withAt(object[key], rest, to);
  if (next === undefined) return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
  return { ...object, [key]: next };
}

/** A path as the comments and names of fields know it: without positions. */
export function nameOf(path: Path): string {
  return path.filter((key) => typeof key === 'string').join('.');
}

export function idOf(path: Path): string {
  return `field-${path.join('-')}`;
}
