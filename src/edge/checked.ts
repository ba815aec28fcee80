/** From a rule that trusts its input to one that checks it first. */
import * as z from 'zod';
import { InvalidInput } from '../finding/invalid-input.js';
import type { Issue, IssueCode } from '../finding/issue.js';
import { asGiven, isPlain } from './absent.js';
import type { RuleEntry } from './entry.js';
import { hugeList } from './huge-list.js';
import { inheritedIssues, refuseInherited } from './inherited.js';
import { issueAt } from './issue-at.js';
import { nearestField } from './near.js';
import type { StandardSchema } from './standard-schema.js';
import { NOT_TAKEN, takenBy } from './taken.js';

/** Issues beyond this many are not listed: nobody reads them, and hostile input could make millions. */
const MOST_ISSUES = 100;

/** A function that refuses input that does not fit, and that form and server libraries take as a schema of its input. */
export type Checked<Decide extends (input: never, ...more: never[]) => unknown> = Decide &
  StandardSchema<Parameters<Decide>[0]>;

/**
 * The rule with its input checked. The check is made at the first call.
 *
 * @throws InvalidInput where the input does not fit.
 */
export function checked<Input, Result>(
  entry: Pick<RuleEntry<Input>, 'input'>,
  decide: (input: Input) => Result,
): Checked<(input: Input) => Result> {
  const check = checkOf(entry.input);
  return withSchema((input: Input) => decide(fitting(check(input))), check);
}

/** A function of one input and options. */
export interface OptionsEntry<Input, Options> {
  /** What the path of an issue of the input begins with. Absent: nothing. */
  readonly name?: string;
  readonly input: z.ZodType<Input>;
  readonly options: z.ZodType<Options>;
  /** What is wrong with input and options that fit alone but not together. Absent: nothing can be. */
  readonly together?: (input: Input, options: Options) => readonly Pick<Issue, 'path' | 'code'>[];
}

/**
 * The same for a function that takes options beside its input.
 *
 * @throws InvalidInput where input or options do not fit, or they do not fit together.
 */
export function checkedWithOptions<Input, Options, Result>(
  entry: OptionsEntry<Input, Options>,
  decide: (input: Input, options: Options) => Result,
): Checked<(input: Input, options: Options) => Result> {
  const check = checkOf(entry.input);
  const checkOptions = checkOf(entry.options);
  return withSchema((input: Input, options: Options) => {
    const found = within(entry.name, check(input));
    const foundOptions = checkOptions(optionsOf(options));
    refuseAll(found, foundOptions);
    const fit = [fitting(found), fitting(foundOptions)] as const;
    refuse(entry.together?.(...fit));
    return decide(...fit);
  }, check);
}

/** One argument of a function: its schema, and the name that an issue's path begins with, where it has one. */
export interface CheckedArgument<T> {
  readonly name?: string;
  readonly schema: z.ZodType<T>;
}

/** A function of two inputs and options. */
export interface PairEntry<First, Second, Options> {
  readonly first: CheckedArgument<First>;
  readonly second: CheckedArgument<Second>;
  readonly options: z.ZodType<Options>;
  /** What is wrong with arguments that fit alone but not together. Absent: nothing can be. */
  readonly together?: (
    first: First,
    second: Second,
    options: Options,
  ) => readonly Pick<Issue, 'path' | 'code'>[];
}

/**
 * The same for a function that takes two inputs beside its options. The schema is that of the first.
 *
 * @throws InvalidInput where an argument does not fit, or they do not fit together.
 */
export function checkedPair<First, Second, Options, Result>(
  entry: PairEntry<First, Second, Options>,
  decide: (first: First, second: Second, options: Options) => Result,
): Checked<(first: First, second: Second, options: Options) => Result> {
  const [checkFirst, checkSecond] = [checkOf(entry.first.schema), checkOf(entry.second.schema)];
  const checkOptions = checkOf(entry.options);
  return withSchema((first: First, second: Second, options: Options) => {
    const found = within(entry.first.name, checkFirst(first));
    const foundSecond = within(entry.second.name, checkSecond(second));
    const foundOptions = checkOptions(optionsOf(options));
    refuseAll(found, foundSecond, foundOptions);
    const fit = [fitting(found), fitting(foundSecond), fitting(foundOptions)] as const;
    refuse(entry.together?.(...fit));
    return decide(...fit);
  }, checkFirst);
}

/** Where a program leaves the options out, what is missing are those that are required: each is told by its name. */
function optionsOf(options: unknown): unknown {
  return options === undefined ? {} : options;
}

/** What is wrong with any of the arguments is told at once. */
function refuseAll(...results: readonly { readonly issues?: readonly Issue[] | undefined }[]): void {
  const issues = results.flatMap((result) => result.issues ?? []);
  if (issues.length > 0) throw new InvalidInput(issues.slice(0, MOST_ISSUES));
}

function refuse(wrong: readonly Pick<Issue, 'path' | 'code'>[] = []): void {
  if (wrong.length > 0) throw new InvalidInput(wrong.map(({ path, code }) => issueAt(path, code)));
}

function within<Input>(name: string | undefined, result: ReturnType<Check<Input>>): ReturnType<Check<Input>> {
  if (name === undefined || result.issues === undefined) return result;
  return { issues: result.issues.map((found) => ({ ...found, path: [name, ...found.path] })) };
}

/** Either the input or what is wrong with it: what Standard Schema calls a result. */
type Check<Input> = StandardSchema<Input>['~standard']['validate'];

function withSchema<Input, More extends unknown[], Result>(
  decide: (input: Input, ...more: More) => Result,
  check: Check<Input>,
): ((input: Input, ...more: More) => Result) & StandardSchema<Input> {
  const own = (input: Input, ...more: More): Result => {
    refuseInherited();
    return decide(input, ...more);
  };
  return Object.assign(own, {
    '~standard': {
      version: 1,
      vendor: 'sjukregler',
      validate: (input) => {
        const issues = inheritedIssues();
        return issues === undefined ? check(input) : { issues };
      },
    },
  } satisfies StandardSchema<Input>);
}

function fitting<Input>(result: ReturnType<Check<Input>>): Input {
  if (result.issues !== undefined) throw new InvalidInput(result.issues);
  return result.value;
}

function checkOf<Input>(schema: z.ZodType<Input>): Check<Input> {
  let take: ReturnType<typeof takenBy<Input>> | undefined;
  return (input) => {
    take ??= takenBy(schema);
    const taken = take(input);
    return taken === NOT_TAKEN ? resultByZod(schema, input) : { value: taken };
  };
}

/** What zod says of an input that was not taken at once. */
function resultByZod<Input>(schema: z.ZodType<Input>, input: unknown): ReturnType<Check<Input>> {
  const huge = hugeList(schema, input);
  if (huge !== undefined) return { issues: [issueAt(huge, 'too-many')] };
  const parsed = parse(schema, input);
  return parsed.success ? { value: parsed.data } : { issues: issuesOf(parsed.error) };
}

/**
 * No schema takes a field that is `undefined`, and few inputs have fields that they inherit: the input is copied without
 * them only where it did not fit, or something inherited was read.
 */
function parse<Input>(schema: z.ZodType<Input>, input: unknown): z.ZodSafeParseResult<Input> {
  const parsed = schema.safeParse(input, STANDARD_CODES);
  if (parsed.success && isPlain(parsed.data as object, input as object)) return parsed;
  const given = asGiven(input);
  return given === input ? parsed : schema.safeParse(given, STANDARD_CODES);
}

const STANDARD_CODES = { error: standardCode };

/** The code for errors that the schemas give no code of their own; after a space, the field that was most likely meant. */
function standardCode(raw: z.core.$ZodRawIssue): IssueCode | `unknown-key ${string}` {
  if (raw.input === undefined) return 'missing';
  switch (raw.code) {
    case 'unrecognized_keys':
      return withNearest(raw);
    case 'invalid_value':
    case 'invalid_union':
      return 'not-an-option';
    case 'too_big':
      return 'too-large';
    case 'invalid_type':
      return raw.expected === 'number' && isWithComma(raw.input) ? 'decimal-comma' : 'wrong-type';
    default:
      return 'wrong-type';
  }
}

/** A number as text, as Swedes write it: `8000,50`. */
function isWithComma(input: unknown): boolean {
  return typeof input === 'string' && /^\s*-?\d[\d\s]*,\d+\s*$/.test(input);
}

/** The name that was written is never told: only that of a field of the schema, where one is near. */
function withNearest({
  keys,
  inst,
}: z.core.$ZodRawIssue<z.core.$ZodIssueUnrecognizedKeys>): 'unknown-key' | `unknown-key ${string}` {
  const fields = inst instanceof z.ZodObject ? Object.keys(inst.shape) : [];
  const nearest = keys.map((key) => nearestField(key, fields)).find((name) => name !== undefined);
  return nearest === undefined ? 'unknown-key' : `unknown-key ${nearest}`;
}

function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.flatMap(unfolded).slice(0, MOST_ISSUES);
}

const OF_ANOTHER_TYPE: ReadonlySet<string | undefined> = new Set(['invalid_type', 'invalid_value']);

/** A union tells only that nothing fits; where one of its forms comes further than its own root, or at least than its type, that one is meant. */
function unfolded(found: z.core.$ZodIssue): Issue[] {
  const forms = found.code === 'invalid_union' ? found.errors : [];
  const meant =
    forms.find((form) => form.some(({ path }) => path.length > 0)) ??
    forms.find((form) => form.every((issue) => !OF_ANOTHER_TYPE.has(issue.code)));
  return (meant ?? [{ ...found, path: [] }]).map((issue) => {
    const [code = '', nearest] = issue.message.split(' ');
    const path = [...found.path, ...issue.path] as Issue['path'];
    return issueAt(path, code as IssueCode, {
      ...(nearest !== undefined && { nearest }),
      ...('values' in issue && { options: issue.values as NonNullable<Issue['options']> }),
    });
  });
}
