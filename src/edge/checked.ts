/** From a rule that trusts its input to one that checks it first. */
import * as z from 'zod';
import { InvalidInput } from '../finding/invalid-input.js';
import type { Issue, IssueCode } from '../finding/issue.js';
import { issueWords } from '../finding/issue.words.js';
import { MOST_SPELLS } from './fields.js';
import type { RuleEntry } from './entry.js';

/** Issues beyond this many are not listed: nobody reads them, and hostile input could make millions. */
const MOST_ISSUES = 100;

/**
 * The rule with its input checked. The schema is compiled at the first call.
 *
 * @throws InvalidInput where the input does not fit.
 */
export function checked<Input, Result>(
  entry: Pick<RuleEntry<Input>, 'input'>,
  decide: (input: Input) => Result,
): (input: Input) => Result {
  const parse = parserOf(entry.input);
  return (input) => decide(parse(input));
}

/**
 * The same for a function that takes options beside its input.
 *
 * @throws InvalidInput where input or options do not fit.
 */
export function checkedWithOptions<Input, Options, Result>(
  entry: { readonly input: z.ZodType<Input>; readonly options: z.ZodType<Options> },
  decide: (input: Input, options: Options) => Result,
): (input: Input, options: Options) => Result {
  const parse = parserOf(entry.input);
  const parseOptions = parserOf(entry.options);
  return (input, options) => decide(parse(input), parseOptions(options));
}

/** One argument of a function: its schema, and the name that an issue's path begins with where there are several. */
export interface CheckedArgument<T> {
  readonly name?: string;
  readonly schema: z.ZodType<T>;
}

export interface ArgumentsEntry<Args extends readonly unknown[]> {
  readonly arguments: { readonly [K in keyof Args]: CheckedArgument<Args[K]> };
  /** What is wrong with arguments that fit alone but not together. */
  readonly together?: (...args: Args) => readonly Pick<Issue, 'path' | 'code'>[];
}

/**
 * The same for a function of several arguments.
 *
 * @throws InvalidInput where an argument does not fit, or they do not fit together.
 */
export function checkedArguments<Args extends readonly unknown[], Result>(
  entry: ArgumentsEntry<Args>,
  decide: (...args: Args) => Result,
): (...args: Args) => Result {
  const parsers = entry.arguments.map(({ schema, name }) => parserOf(schema, name));
  return (...args) => {
    const parsed = parsers.map((parse, i) => parse(args[i])) as unknown as Args;
    const found = entry.together?.(...parsed) ?? [];
    if (found.length > 0) throw new InvalidInput(found.map(({ path, code }) => issue(path, code)));
    return decide(...parsed);
  };
}

function parserOf<T>(schema: z.ZodType<T>, name?: string): (input: unknown) => T {
  let fast: z.ZodType<T> | undefined;
  return (input) => {
    refuseHugeLists(input, schema, name);
    fast ??= compiled(schema);
    const parsed = fast.safeParse(input, { error: standardCode });
    if (!parsed.success) throw new InvalidInput(issuesOf(parsed.error).map((found) => within(name, found)));
    return parsed.data;
  };
}

/** Where a page's security policy forbids generated code, the schema works uncompiled, only slower. */
function compiled<Input>(schema: z.ZodType<Input>): z.ZodType<Input> {
  try {
    return z.compile(schema);
  } catch {
    return schema;
  }
}

/** A list longer than any rule takes is refused before every item of it is looked at. */
function refuseHugeLists(input: unknown, schema: z.ZodType, name: string | undefined): void {
  if (Array.isArray(input) && input.length > MOST_SPELLS) {
    throw new InvalidInput([within(name, issue([], 'too-many'))]);
  }
  if (typeof input !== 'object' || input === null || !(schema instanceof z.ZodObject)) return;
  for (const key of Object.keys(schema.shape)) {
    const value: unknown = (input as Record<string, unknown>)[key];
    if (Array.isArray(value) && value.length > MOST_SPELLS)
      throw new InvalidInput([within(name, issue([key], 'too-many'))]);
  }
}

/** The code for errors that the schemas give no code of their own. */
function standardCode(raw: z.core.$ZodRawIssue): IssueCode {
  if (raw.input === undefined) return 'missing';
  switch (raw.code) {
    case 'unrecognized_keys':
      return 'unknown-key';
    case 'invalid_value':
    case 'invalid_union':
      return 'not-an-option';
    case 'too_big':
      return 'too-large';
    default:
      return 'wrong-type';
  }
}

function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.flatMap(unfolded).slice(0, MOST_ISSUES);
}

/** A union tells only that nothing fits; where one of its forms comes further than its own root, that one is meant. */
function unfolded(found: z.core.$ZodIssue): Issue[] {
  const forms = found.code === 'invalid_union' ? found.errors : [];
  const meant = forms.find((form) => form.some(({ path }) => path.length > 0));
  return (meant ?? [{ message: found.message, path: [] }]).map(({ path, message }) =>
    issue([...found.path, ...path] as Issue['path'], message as IssueCode),
  );
}

function within(name: string | undefined, found: Issue): Issue {
  return name === undefined ? found : { ...found, path: [name, ...found.path] };
}

function issue(path: Issue['path'], code: IssueCode): Issue {
  return { path, code, message: issueWords[code].en };
}
