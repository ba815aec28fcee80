/**
 * A check written from a schema, as JavaScript that takes what the schema takes. It has a function for each object, list and
 * union; what is none of these is looked at where it stands.
 *
 * The fields of an object are read in the order of its schema, each once, and the copy has them in that order, as zod’s has.
 * Then the object may have no prototype but that of every object, so that nothing inherited was read, and no other field.
 */
import type * as z from 'zod';
import { MOST_SPELLS } from './fields.js';
import { conditionOf } from './taken-conditions.js';

/** As much of a definition as is read here. */
interface Definition {
  readonly type: string;
  readonly checks?: readonly z.core.$ZodCheck[];
  readonly format?: string;
  readonly coerce?: boolean;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly inclusive?: boolean;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: z.ZodType;
}

function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def;
}

/** These are taken by functions of their own. */
const WITH_FUNCTION: ReadonlySet<string> = new Set(['object', 'array', 'union']);

const REFUSE = 'return NOT_TAKEN;';

type Lines = readonly string[];

export class TakenSource {
  /** What the source cannot say and calls `c0`, `c1` and so on: patterns, and the functions that schemas check with. */
  readonly constants: unknown[] = [];
  readonly #functions = new Map<z.ZodType, { readonly name: string; lines: Lines }>();
  readonly #otherwise: (schema: z.ZodType) => unknown;

  /** `otherwise` gives the function that takes what a schema takes of a kind that no lines are written for. */
  constructor(otherwise: (schema: z.ZodType) => unknown) {
    this.#otherwise = otherwise;
  }

  /** The body of a function that makes the check. In it `NOT_TAKEN`, `inheritsNothing` and `constants` must be known. */
  bodyOf(schema: z.ZodType): string {
    const root = this.#functionOf(schema);
    const functions = [...this.#functions.values()].flatMap(({ name, lines }) => [
      `function ${name}(value) {`,
      ...lines,
      'return value;',
      '}',
    ]);
    const constants = this.constants.map((_, i) => `const c${i} = constants[${i}];`);
    return [...constants, ...functions, `return ${root};`].join('\n');
  }

  #constant(value: unknown): string {
    const known = this.constants.indexOf(value);
    return `c${known < 0 ? this.constants.push(value) - 1 : known}`;
  }

  /** The name of the function that takes what the schema takes. */
  #functionOf(schema: z.ZodType): string {
    const known = this.#functions.get(schema);
    if (known !== undefined) return known.name;
    const written: { readonly name: string; lines: Lines } = {
      name: `take${this.#functions.size}`,
      lines: [],
    };
    this.#functions.set(schema, written);
    const definition = definitionOf(schema);
    const lines = this.#partLines(definition) ?? this.#plainLines(definition, 'value');
    written.lines = this.#checked(lines, definition, 'value') ?? this.#otherwiseLines(schema, 'value');
    return written.name;
  }

  /** Makes what stands in the variable `x` a copy of itself, or refuses it. */
  #lines(schema: z.ZodType, x: string): Lines {
    const definition = definitionOf(schema);
    if (WITH_FUNCTION.has(definition.type)) return taken(`${this.#functionOf(schema)}(${x})`, x);
    const lines = this.#plainLines(definition, x);
    return this.#checked(lines, definition, x) ?? this.#otherwiseLines(schema, x);
  }

  #otherwiseLines(schema: z.ZodType, x: string): Lines {
    return taken(`${this.#constant(this.#otherwise(schema))}(${x})`, x);
  }

  /** The lines with the checks after them. Undefined where a check is of a kind that is not known. */
  #checked(lines: Lines | undefined, { checks = [] }: Definition, x: string): Lines | undefined {
    const conditions = checks.flatMap(
      (check) => conditionOf(check, x, (value) => this.#constant(value)) ?? [],
    );
    if (lines === undefined || conditions.length < checks.length) return undefined;
    return [...lines, ...conditions.map((condition) => `if (!(${condition})) ${REFUSE}`)];
  }

  #plainLines(definition: Definition, x: string): Lines | undefined {
    const { type, format, coerce, values, entries, innerType } = definition;
    if (format !== undefined || coerce) return undefined;
    switch (type) {
      case 'string':
      case 'boolean':
        return [`if (typeof ${x} !== '${type}') ${REFUSE}`];
      case 'number':
        return [`if (!Number.isFinite(${x})) ${REFUSE}`];
      case 'enum':
        return entries && this.#optionLines(Object.values(entries), x);
      case 'literal':
        return values && this.#optionLines(values, x);
      case 'nullable':
        return innerType && [`if (${x} !== null) {`, ...this.#lines(innerType, x), '}'];
      default:
        return undefined;
    }
  }

  #optionLines(options: readonly unknown[], x: string): Lines {
    return [`if (!${this.#constant(new Set(options))}.has(${x})) ${REFUSE}`];
  }

  #partLines({ type, element, options, inclusive, shape, catchall }: Definition): Lines | undefined {
    switch (type) {
      case 'array':
        return element && this.#listLines(element);
      case 'union':
        return inclusive === false ? undefined : options && this.#unionLines(options);
      case 'object':
        return shape && catchall && definitionOf(catchall).type === 'never'
          ? this.#fieldLines(shape)
          : undefined;
      default:
        return undefined;
    }
  }

  /** A hole is read as what it is, `undefined`, and refused with it. */
  #listLines(element: z.ZodType): Lines {
    return [
      `if (!Array.isArray(value)) ${REFUSE}`,
      'const list = value;',
      'const { length } = list;',
      `if (length > ${MOST_SPELLS}) ${REFUSE}`,
      'value = [];',
      'for (let i = 0; i < length; i++) {',
      'let item = list[i];',
      ...this.#lines(element, 'item'),
      'value.push(item);',
      '}',
    ];
  }

  #unionLines(options: readonly z.ZodType[]): Lines {
    const takes = options.map((option) => `taken = ${this.#functionOf(option)}(value);`);
    return ['let taken;', takes.join('\nif (taken === NOT_TAKEN) '), ...taken('taken', 'value')];
  }

  #fieldLines(shape: Readonly<Record<string, z.ZodType>>): Lines {
    const fields = Object.entries(shape).map(([key, schema], i) => this.#field(key, schema, `x${i}`));
    return [
      `if (typeof value !== 'object' || value === null || Array.isArray(value)) ${REFUSE}`,
      ...fields.flatMap(({ lines }) => lines),
      `if (!inheritsNothing(value)) ${REFUSE}`,
      // Not `for` … `in`: that is slow for good once it has met an object whose like nothing has gone through before.
      'for (const key of Object.keys(value)) switch (key) {',
      ...fields.map(({ name }) => `case ${name}:`),
      `break; default: ${REFUSE}`,
      '}',
      'value = {};',
      ...fields.map(
        ({ name, x, isOptional }) => `${isOptional ? `if (${x} !== undefined) ` : ''}value[${name}] = ${x};`,
      ),
    ];
  }

  /** Reads a field into the variable `x`, which is undefined where the field is optional and absent. */
  #field(key: string, schema: z.ZodType, x: string): Field {
    const name = JSON.stringify(key);
    const read = `let ${x} = value[${name}];`;
    const definition = definitionOf(schema);
    const { type, innerType } = definition;
    const inner =
      type === 'optional' && innerType ? this.#checked(this.#lines(innerType, x), definition, x) : undefined;
    if (inner === undefined) {
      return {
        name,
        x,
        isOptional: false,
        lines: [read, ...this.#lines(schema, x), `if (${x} === undefined) ${REFUSE}`],
      };
    }
    const absent = `if (${x} === undefined) { if (${name} in value) ${REFUSE} } else {`;
    return { name, x, isOptional: true, lines: [read, absent, ...inner, '}'] };
  }
}

interface Field {
  /** As the source writes it. */
  readonly name: string;
  readonly x: string;
  readonly isOptional: boolean;
  readonly lines: Lines;
}

/** Makes of the variable `x` what the call gives. */
function taken(call: string, x: string): Lines {
  return [`${x} = ${call};`, `if (${x} === NOT_TAKEN) ${REFUSE}`];
}
