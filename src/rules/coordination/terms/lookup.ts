/** Finds terms by what people call them. */
import { keysOf } from '../../../finding/record.js';
import { termWords } from './term.words.js';
import type { TermId } from './table.js';

/** Every id, name, synonym and abbreviation leads to its term, in any case. A word can mean more than one. */
export function termsCalled(word: string): readonly TermId[] {
  const asked = folded(word);
  return keysOf(termWords).filter((id) => callings(id).some((it) => folded(it) === asked));
}

/** All that a term is called. */
export function callings(id: TermId): readonly string[] {
  const { name, synonyms = [] } = termWords[id];
  return [id, name.sv, name.en, ...synonyms];
}

/** A Mac writes å as two characters. */
export function folded(word: string): string {
  return word.trim().normalize('NFC').toLowerCase();
}
