/** Writes the figures of a rule's sentence in both languages. */
import type { Writer, Writers } from '../finding/headline.js';
import type { Language } from '../finding/words.js';
import { dateText, daysText, itemsText, kronorText, numberText, shareText } from './numbers.js';

export const writers: Writers = { sv: writerIn('sv'), en: writerIn('en') };

function writerIn(language: Language): Writer {
  return {
    kronor: (value) => kronorText(value, language),
    date: (value) => dateText(value, language),
    days: (count) => daysText(count, language),
    number: (value) => numberText(value, language),
    items: (count) => itemsText(count, language),
    share: (value) => shareText(value, language),
  };
}
