import type { RuleWords } from '../../../finding/rule-words.js';

/** The rule's value is made of words already: it has no codes beside the terms. */
export const words: RuleWords = { reasons: {}, questions: {}, facts: {}, assumed: {} };
