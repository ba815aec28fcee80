/** Bad input, listed by the reason it is bad. */
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import type { RuleEntry } from '../../src/edge/entry.js';
import { pathText } from '../../src/finding/invalid-input.js';
import type { Issue, IssueCode } from '../../src/finding/issue.js';
import { issueWords } from '../../src/finding/issue.words.js';
import type { RequiredKey } from './types.js';

type Path = Issue['path'];

/** A value that no field of its kind takes, and what is wrong with it. */
export interface BadValue {
  readonly name: string;
  readonly value: unknown;
  readonly code: IssueCode;
  /** Where inside the value the issue lies. Absent: at the value itself. */
  readonly at?: Path;
}

/** A whole input that a rule refuses for one reason. */
export interface BadInput {
  readonly name: string;
  readonly input: unknown;
  readonly path: Path;
  readonly code: IssueCode;
}

const bad = (name: string, value: unknown, code: IssueCode, at?: Path): BadValue => ({
  name,
  value,
  code,
  ...(at && { at }),
});

const NULL = bad('null', null, 'wrong-type');
const NOTHING: readonly BadValue[] = [NULL];

export const badDate: readonly BadValue[] = [
  NULL,
  bad('a list', ['2026-03-02'], 'wrong-type'),
  bad('an object', { year: 2026 }, 'wrong-type'),
  bad('a number', 20260302, 'wrong-type'),
  bad('a Date', new Date(0), 'wrong-type'),
  ...['2026-W05', '20260101', '2026-1-1', '', ' 2026-03-02', '2026-03-02T00:00:00Z', '2026-03-0²'].map(
    (text) => bad(`the text "${text}"`, text, 'not-a-date'),
  ),
  ...['2026-02-30', '2023-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-00', '2026-04-31'].map(
    (text) => bad(`${text}, which is no day`, text, 'no-such-date'),
  ),
  ...['1899-12-31', '9900-01-01'].map((text) => bad(`${text}, outside the years`, text, 'no-such-date')),
];

/** For a field where null means something. */
export const badDateOrNull: readonly BadValue[] = badDate.filter((value) => value !== NULL);

export const badMonth: readonly BadValue[] = [
  ...NOTHING,
  bad('a number', 202603, 'wrong-type'),
  ...['2026-3', '2026-03-02', '202603', '1980'].map((text) => bad(`the text "${text}"`, text, 'not-a-month')),
  ...['2026-13', '2026-00', '1899-12'].map((text) => bad(`${text}, which is no month`, text, 'no-such-date')),
];

export const badBoolean: readonly BadValue[] = [
  ...NOTHING,
  bad('a text', 'true', 'wrong-type'),
  bad('a number', 1, 'wrong-type'),
  bad('a list', [true], 'wrong-type'),
];

export const badOption: readonly BadValue[] = [
  ...[
    bad('null', null, 'not-an-option'),
    bad('an unknown text', 'hemlig-uppgift', 'not-an-option'),
    bad('the empty text', '', 'not-an-option'),
    bad('a number', 4711, 'not-an-option'),
    bad('a list', ['none'], 'not-an-option'),
  ],
];

const NO_NUMBER: readonly BadValue[] = [
  ...NOTHING,
  bad('a text', '4711.50', 'wrong-type'),
  bad('NaN', NaN, 'wrong-type'),
  bad('Infinity', Infinity, 'wrong-type'),
  bad('minus Infinity', -Infinity, 'wrong-type'),
  bad('a list', [4711], 'wrong-type'),
  bad('an object', {}, 'wrong-type'),
];

const TOO_FINE: readonly BadValue[] = [
  bad('a tenth of an öre', 0.001, 'more-than-two-decimals'),
  bad('three decimals', 12.345, 'more-than-two-decimals'),
];

export const badMoney: readonly BadValue[] = [
  ...NO_NUMBER,
  ...TOO_FINE,
  bad('less than nothing', -4711.5, 'negative'),
  bad('an öre less than nothing', -0.01, 'negative'),
  bad('more than there is', 1_000_000_000_001, 'too-large'),
];

export const badPay: readonly BadValue[] = [
  ...NO_NUMBER,
  ...TOO_FINE,
  bad('nothing', 0, 'not-positive'),
  bad('less than nothing', -4711.5, 'not-positive'),
  bad('more than there is', 1_000_000_000_001, 'too-large'),
];

export const badHoursOfDay: readonly BadValue[] = [
  ...NO_NUMBER,
  ...TOO_FINE,
  bad('less than none', -7.25, 'negative'),
  bad('more than a day has', 24.01, 'too-large'),
];

export const badHoursOfWeek: readonly BadValue[] = [
  ...NO_NUMBER,
  ...TOO_FINE,
  bad('none', 0, 'not-positive'),
  bad('less than none', -7.25, 'not-positive'),
  bad('more than a week has', 168.01, 'too-large'),
];

export function badWhole(least: number, most: number): readonly BadValue[] {
  return [
    ...NO_NUMBER,
    bad('a fraction', 2.5, 'not-whole'),
    bad('too small', least - 1, least > 1 ? 'too-small' : least === 0 ? 'negative' : 'not-positive'),
    bad('too large', most + 1, 'too-large'),
  ];
}

/** `item` is one that the list takes, `most` how many of them. */
export function badList(item: unknown, most: number): readonly BadValue[] {
  return [
    ...NOTHING,
    bad('an object', {}, 'wrong-type'),
    bad('a text', 'hemlig-uppgift', 'wrong-type'),
    bad('one item too many', new Array(most + 1).fill(item), 'too-many'),
    bad(
      'null as an item',
      [null],
      typeof item === 'string' && !/^\d/.test(item) ? 'not-an-option' : 'wrong-type',
      [0],
    ),
  ];
}

export const badObject: readonly BadValue[] = [
  ...NOTHING,
  bad('a text', 'hemlig-uppgift', 'wrong-type'),
  bad('a list', [], 'wrong-type'),
  bad('a number', 4711, 'wrong-type'),
];

/** For a list of periods or spells with `from` and `to`. */
export const badSpells: readonly BadValue[] = [
  ...badList({ from: '2026-03-02', to: '2026-03-02' }, 20_000),
  bad('a spell that ends before it begins', [{ from: '2026-03-03', to: '2026-03-02' }], 'reversed', [
    0,
    'to',
  ]),
  bad('a spell without a last day', [{ from: '2026-03-03' }], 'missing', [0, 'to']),
  bad('a name in a spell', [{ from: '2026-03-03', to: '2026-03-03', hemligtNamn: 'x' }], 'unknown-key', [0]),
  bad('no such day in a spell', [{ from: '2026-03-03', to: '2026-06-31' }], 'no-such-date', [0, 'to']),
  bad('a bad spell after a good one', [{ from: '2026-03-03', to: '2026-03-03' }, 4711], 'wrong-type', [1]),
];

export interface Edge<Input> {
  /** The checked function. */
  readonly rule: (input: Input) => unknown;
  readonly entry: RuleEntry<Input>;
  /** An input with every field that can stand together. */
  readonly good: Input;
  readonly required: Readonly<Record<RequiredKey<Input> & string, true>>;
  /** What every field of the input refuses. */
  readonly fields: Readonly<Record<keyof Input & string, readonly BadValue[]>>;
  /** The same for fields further in, by their path with dots. */
  readonly inside?: Readonly<Record<string, readonly BadValue[]>>;
  /** Inputs that are bad as a whole. */
  readonly more?: readonly BadInput[];
}

/** Tests that a checked function takes what its interface says and refuses everything else, naming place and reason. */
export function checkEdge<Input extends object>(edge: Edge<Input>): void {
  const { rule, entry, good, required, fields, inside = {}, more = [] } = edge;
  const keys = Object.keys(fields);

  it('takes the fields of its interface and no other', () => {
    expect(entry.input).toBeInstanceOf(z.ZodObject);
    expect(Object.keys((entry.input as unknown as z.ZodObject).shape).sort()).toEqual([...keys].sort());
  });

  it('takes an input with every field, and one with only the required ones', () => {
    expect(() => rule(good)).not.toThrow();
    const least = Object.fromEntries(Object.entries(good).filter(([key]) => key in required));
    expect(() => rule(least as Input)).not.toThrow();
  });

  const wholes: BadInput[] = [
    { name: 'nothing at all', input: undefined, path: [], code: 'missing' },
    ...[null, [], [good], 'hemlig-uppgift', 4711, true].map((input): BadInput => ({
      name: JSON.stringify(input).slice(0, 20),
      input,
      path: [],
      code: 'wrong-type',
    })),
    {
      name: 'an unknown field',
      input: { ...good, hemligtNamn: 'hemlig-uppgift' },
      path: [],
      code: 'unknown-key',
    },
    {
      name: 'a field named __proto__',
      input: JSON.parse(`{"__proto__":{"hemligtNamn":4711},${JSON.stringify(good).slice(1)}`),
      path: [],
      code: 'unknown-key',
    },
    ...Object.keys(required).map((key): BadInput => ({
      name: `no ${key}`,
      input: Object.fromEntries(Object.entries(good).filter(([other]) => other !== key)),
      path: [key],
      code: 'missing',
    })),
  ];
  const all: Readonly<Record<string, readonly BadValue[]>> = { ...fields, ...inside };
  const values = Object.entries(all).flatMap(([dotted, list]) =>
    list.map((value) => badInputOf(good, pathOf(dotted), value)),
  );

  describe('refuses', () => {
    it.each([...wholes, ...values, ...more])('$name', ({ input, path, code }) => {
      expectRefused(rule, input, path, code);
    });
  });
}

/** Throws unless the rule refuses the input for this one reason, without repeating anything of it. */
export function expectRefused(
  rule: (input: never) => unknown,
  input: unknown,
  path: Path,
  code: IssueCode,
): void {
  const refusal = refusalOf(() => rule(input as never));
  expect(refusal.name).toBe('InvalidInput');
  expect(refusal.code).toBe('invalid-input');
  expect(refusal.issues.map(({ path, code }) => ({ path, code }))).toEqual([{ path, code }]);
  expect(refusal.message).toBe(`invalid input: ${pathText(path)} ${code}`);
  const said = [refusal.message, ...refusal.issues.map(withoutSchema)].join('\n');
  for (const secret of secretsOf(input)) expect(said).not.toContain(secret);
}

/** What an issue says beside its code's words and the names of the schema, which are none of the input's. */
function withoutSchema({ path, code, message, nearest, options }: Issue): string {
  const named = nearest ?? (options ?? []).join(', ');
  expect(message.startsWith(issueWords[code].en)).toBe(true);
  return JSON.stringify({
    path,
    code,
    message: message.slice(issueWords[code].en.length).replace(named, ''),
  });
}

interface Refusal {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly issues: readonly Issue[];
}

export function refusalOf(call: () => unknown): Refusal {
  try {
    call();
  } catch (thrown) {
    return thrown as Refusal;
  }
  throw new Error('the input was not refused');
}

/** Every value that could give somebody away: long enough not to be part of an ordinary word or index. */
function secretsOf(input: unknown): Set<string> {
  const secrets = new Set<string>(['hemlig']);
  const walk = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value).slice(0, 20)) walk(inner);
    } else if (['string', 'number'].includes(typeof value) && String(value).length > 4) {
      secrets.add(String(value));
    }
  };
  walk(input);
  secrets.delete('Infinity');
  return secrets;
}

const pathOf = (dotted: string): Path =>
  dotted.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

function badInputOf(good: object, path: Path, { name, value, code, at = [] }: BadValue): BadInput {
  return { name: `${pathText(path)}: ${name}`, input: put(good, path, value), path: [...path, ...at], code };
}

/** A copy of `whole` with another value at the path. */
function put(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole))
    return whole.map((item: unknown, i) => (i === key ? put(item, rest, value) : item));
  const object = (whole ?? {}) as Record<string, unknown>;
  return { ...object, [key]: put(object[key], rest, value) };
}
