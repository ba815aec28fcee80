/** What tests ask about types. */

/** The type without any `readonly`, all the way down: zod's outputs carry none where our interfaces do. */
export type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;

/** The names of the fields that must be there. */
export type RequiredKey<T> = {
  [Key in keyof T]-?: Partial<Pick<T, Key>> extends Pick<T, Key> ? never : Key;
}[keyof T];
