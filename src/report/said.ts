import type { Language, Text } from '../finding/words.js';

/** What is said of a code; the code itself where there are no words for it. */
export function said(words: Text | undefined, code: string, language: Language): string {
  return words?.[language] ?? code;
}
