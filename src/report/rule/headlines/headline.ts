/** The answer of a rule in one sentence. */
import type { Language, Text } from '../../../finding/words.js';
import type { Possible } from '../../../rules/shared/conditions.js';
import type { IsoDate } from '../../../time/day.js';
import { dateText, daysText, itemsText, kronorText, numberText, percentText } from '../../numbers.js';

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

export const writers: Writers = { sv: writerIn('sv'), en: writerIn('en') };

function writerIn(language: Language): Writer {
  return {
    kronor: (value) => kronorText(value, language),
    date: (value) => dateText(value, language),
    days: (count) => daysText(count, language),
    number: (value) => numberText(value, language),
    items: (count) => itemsText(count, language),
    share: (value) => percentText({ num: value * 100, den: 100 }, language),
  };
}

/** The English verb after so many of something. */
export function be(items: readonly unknown[]): string {
  return items.length === 1 ? 'is' : 'are';
}

/** One sentence for each prospect of a right. */
export function byProspect(possible: Possible, texts: Readonly<Record<Possible, Text>>): Text {
  return texts[possible];
}

/** One sentence for a list with nothing missing, another with how much is. */
export function byMissing(missing: readonly unknown[], complete: Text, lacking: Text): Text {
  return missing.length === 0 ? complete : lacking;
}
