/** What the fields of an input and of a value are called. A field without a name is a type error. */
import type { Unit } from './unit.js';
import type { Language, Text, Words } from './words.js';

/** A noun phrase; a question in a few words for a yes or no. */
export type InputName = Text & {
  /** Whether an empty list of these is "inget" in Swedish, since what it holds is not counted. Absent: "inga". */
  readonly uncounted?: true;
  /** Whether the fields inside it are told without its name. Absent: after its name. */
  readonly unsaid?: true;
  /** What fields inside it are called, where they mean something else there. Absent: as everywhere. */
  readonly inside?: Readonly<Record<string, Text>>;
};

/** A noun phrase; a question in a few words for a yes or no. */
export type ValueName = Text & {
  /** For a number. */
  readonly unit?: Unit;
  /** Whether an empty list of these is "inget" in Swedish, since what it holds is not counted. Absent: "inga". */
  readonly uncounted?: true;
  /**
   * Where the answer becomes another, whether the field says why. An `item` of a list says it of itself, as the sentence
   * of the answer does of the whole. Absent: it does not.
   */
  readonly why?: 'answer' | 'item';
};

/** What the fields of an input and their options are called. Their units stand with the schema. */
export interface InputWords<Input> {
  readonly inputs: InputNames<Input>;
  /** By the field that takes them. */
  readonly options: OptionNames<Input>;
}

/** A name for every field of an input, however deep. */
type InputNames<Input> = { readonly [Field in FieldOf<Input>]: InputName };

/** A name for every option, by field and code. */
type OptionNames<Input> = {
  readonly [Field in OptionField<Input>]: Words<CodeOf<Input, Field>>;
} & {
  // A code among dates is no option that the type knows.
  readonly [Field in Exclude<FieldOf<Input>, OptionField<Input>>]?: Words<string>;
};

/** A name for every field of a value, however deep, and what its numbers are counted in. */
export type ValueNames<Value> = {
  readonly [Field in NumberField<Value>]: ValueName & { readonly unit: Unit };
} & {
  readonly [Field in Exclude<FieldOf<Value>, NumberField<Value>>]: ValueName & { readonly unit?: never };
};

/** Told elsewhere: sections at the end, readings with the open questions. */
type ToldElsewhere = 'basis' | 'readings';

type KeyOf<T> = Exclude<keyof T & string, ToldElsewhere>;

/** A text in both languages has no fields. */
type IsText<T> = [keyof T] extends [Language] ? true : false;

/** The fields of a type and of what stands in them; of a list, those of its items. */
export type FieldOf<T> = T extends readonly (infer Item)[]
  ? FieldOf<Item>
  : T extends object
    ? IsText<T> extends true
      ? never
      : { [Key in KeyOf<T>]: Key | FieldOf<T[Key]> }[KeyOf<T>]
    : never;

/** What stands in a field; in a list, its items. */
type Leaf<T> = T extends readonly (infer Item)[] ? Leaf<Item> : T;

/** The fields that can hold a number. */
type NumberField<T> = T extends readonly (infer Item)[]
  ? NumberField<Item>
  : T extends object
    ? {
        [Key in KeyOf<T>]:
          ([Extract<Leaf<T[Key]>, number>] extends [never] ? never : Key) | NumberField<T[Key]>;
      }[KeyOf<T>]
    : never;

/** The codes that a field can hold, wherever it stands. */
type CodeOf<T, Field> = T extends readonly (infer Item)[]
  ? CodeOf<Item, Field>
  : T extends object
    ? {
        [Key in KeyOf<T>]: (Key extends Field ? Code<Leaf<T[Key]>> : never) | CodeOf<T[Key], Field>;
      }[KeyOf<T>]
    : never;

type Code<T> = T extends string ? (string extends T ? never : T) : never;

/** The fields that hold codes. */
type OptionField<T> = {
  [Field in FieldOf<T>]: [CodeOf<T, Field>] extends [never] ? never : Field;
}[FieldOf<T>];
