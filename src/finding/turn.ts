/** What of a rule's answer can turn, and by which of its facts: where the nearest change is looked for. */

export interface Turn<Input, Value> {
  /** What must become another for the answer to have turned. */
  readonly answer: (value: Value) => unknown;
  /** The facts that can turn it. */
  readonly by: readonly FactOf<Input>[];
}

/** The path of a fact that can be moved: `employedTo`, or `spells.*.from` for that of every spell. */
export type FactOf<T> = T extends readonly (infer Item)[]
  ? `*.${FactOf<Item>}`
  : T extends object
    ? { [Key in keyof T & string]: Moved<T[Key], Key> | `${Key}.${FactOf<T[Key]>}` }[keyof T & string]
    : never;

type Moved<Fact, Key> = [Extract<Fact, string | number | boolean>] extends [never] ? never : Key;
