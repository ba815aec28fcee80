/**
 * The input as it is taken at once, without an issue made: the copy, or {@link NOT_TAKEN}. Most calls need no more. Only
 * what is not taken is shown to zod, which says what is wrong with it.
 *
 * The check of a schema is JavaScript that is written from it at the first call (`taken-source.ts`): with zod's own parser,
 * which makes a payload and a list of issues for every field, a checked `sick-pay/amount` takes twice as long. Where
 * generated code is forbidden, zod is asked at once: slower, but there is no second check that would have to be held to it.
 *
 * It may refuse what zod takes. It never takes what zod refuses, and the copy is the same: `test/edge/taken.test.ts` holds
 * both to that for the schema of every rule, on hostile input too. So every field is read once, whatever getter it has.
 */
import * as z from 'zod';
import { inheritsNothing, isPlain } from './absent.js';
import { hugeList } from './huge-list.js';
import { TakenSource } from './taken-source.js';

/** What was not taken. No input is it, since nobody else has it. */
export const NOT_TAKEN: unique symbol = Symbol('not taken');

/** What a schema takes. */
type Take<Input> = (input: unknown) => Input | typeof NOT_TAKEN;

/** What the schema takes; made at the first call, and one for each schema. */
export function takenBy<Input>(schema: z.ZodType<Input>): Take<Input> {
  const known = TAKES.get(schema) ?? takeOf(schema);
  TAKES.set(schema, known);
  return known as Take<Input>;
}

const TAKES = /* @__PURE__ */ new WeakMap<z.ZodType, Take<unknown>>();

function takeOf(schema: z.ZodType): Take<unknown> {
  // Whoever has told zod that code must not be generated has it tried no more, which some pages would report.
  if (z.config().jitless) return withoutSource(schema);
  const source = new TakenSource(takenByZod);
  const body = source.bodyOf(schema);
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- written from our own schemas, never from input
    const make = new Function('NOT_TAKEN', 'inheritsNothing', 'constants', body) as Make;
    return make(NOT_TAKEN, inheritsNothing, source.constants);
  } catch {
    return withoutSource(schema);
  }
}

type Make = (
  notTaken: typeof NOT_TAKEN,
  isOwn: typeof inheritsNothing,
  constants: readonly unknown[],
) => Take<unknown>;

function withoutSource(schema: z.ZodType): Take<unknown> {
  const take = takenByZod(schema);
  return (input) => (hugeList(schema, input) === undefined ? take(input) : NOT_TAKEN);
}

/** What zod takes and has read of own fields alone. */
function takenByZod(schema: z.ZodType): Take<unknown> {
  return (input) => {
    const parsed = schema.safeParse(input);
    if (!parsed.success) return NOT_TAKEN;
    const { data } = parsed;
    const plain = typeof data !== 'object' || data === null || isPlain(data, input as object);
    return plain ? data : NOT_TAKEN;
  };
}
