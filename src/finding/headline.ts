/** The answer of a rule in one sentence. */
import type { IsoDate } from '../time/day.js';
import type { Language, Text } from './words.js';

/** Writes the figures of a sentence in its language. */
export interface Writer {
  readonly kronor: (value: number) => string;
  readonly date: (value: IsoDate) => string;
  readonly days: (count: number) => string;
  readonly number: (value: number) => string;
  /** How many items of a list. */
  readonly items: (count: number) => string;
  /** A share of one in per cent. */
  readonly share: (value: number) => string;
}

export type Writers = Readonly<Record<Language, Writer>>;

export type Headline<Value> = (value: Value, writers: Writers) => Text;

/** The English verb after so many of something. */
export function be(items: readonly unknown[]): string {
  return items.length === 1 ? 'is' : 'are';
}

/** One sentence for each prospect of a right. */
export function byProspect<Prospect extends string>(
  possible: Prospect,
  texts: Readonly<Record<Prospect, Text>>,
): Text {
  return texts[possible];
}

/** One sentence for a list with nothing missing, another with how much is. */
export function byMissing(missing: readonly unknown[], complete: Text, lacking: Text): Text {
  return missing.length === 0 ? complete : lacking;
}
