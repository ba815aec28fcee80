/** A key of the caller's own: taken out of a line before the rule sees it, and put back on what the line becomes. */
import { reference } from '../edge/fields.js';
import { InvalidInput } from '../finding/invalid-input.js';
import type { IssueCode } from '../finding/issue.js';
import { issueWords } from '../finding/issue.words.js';
import { UsageError } from './exit.js';

export interface KeyField {
  readonly name: string;
  /** The input has a field of that name too, such as the reference of a case: the rule sees it as well. */
  readonly isOfInput: boolean;
}

/** What stands on a line of the answer: the key would hide it, or be hidden. */
const ANSWER: ReadonlySet<string> = new Set([
  'outcome',
  'value',
  'missing',
  'alternatives',
  'reason',
  'known',
  'basis',
  'interpretations',
  'assumptions',
  'error',
]);

/** `ofInput` are the fields that the input has. */
export function keyField(name: string, ofInput: ReadonlySet<string>): KeyField {
  if (name.trim() === '')
    throw new UsageError({ sv: '--key: ange namnet på ett fält', en: '--key: give the name of a field' });
  if (ANSWER.has(name)) {
    throw new UsageError({
      sv: '--key: ett svar har ett fält med det namnet',
      en: '--key: an answer has a field of that name',
    });
  }
  return { name, isOfInput: ofInput.has(name) };
}

export type Key = string | number;

export interface Keyed {
  readonly key: Key | undefined;
  /** What the rule is given; undefined where the line has no key that can be used, and the rule is not asked. */
  readonly input: unknown;
}

/** The line in two. Where it is no object there is no key: the rule says what is wrong with it. */
export function withoutKey(line: unknown, { name, isOfInput }: KeyField): Keyed {
  if (typeof line !== 'object' || line === null || Array.isArray(line))
    return { key: undefined, input: line };
  const { [name]: key, ...rest }: Record<string, unknown> = { ...line };
  return { key: checkedKey(key, name), input: isOfInput ? line : rest };
}

/** @throws InvalidInput on what could tell who somebody is, as a reference must not: ten digits, a name with spaces */
function checkedKey(key: unknown, name: string): Key {
  if (key === undefined) throw refusal(name, 'missing');
  if (typeof key !== 'string' && typeof key !== 'number') throw refusal(name, 'wrong-type');
  if (!reference.safeParse(String(key)).success) throw refusal(name, 'bad-reference');
  return key;
}

function refusal(name: string, code: IssueCode): InvalidInput {
  return new InvalidInput([{ path: [name], code, message: issueWords[code].en }]);
}
