/** What is wrong with a field, in words. */
import type { Issue } from '../../src/finding/issue.js';
import { issueWords } from '../../src/finding/issue.words.js';
import type { Text } from '../../src/finding/words.js';
import { ui } from './words.js';

/** A point or comma before three digits parts thousands or decimals, by where one comes from: 31.250 is two numbers. */
export function isAmbiguous(text: string): boolean {
  return /^[1-9]\d{0,2}([.,]\d{3})+$/.test(text.trim());
}

/** `value` is what stands in the field. */
export function problemText({ code }: Issue, value: unknown): Text {
  return typeof value === 'string' && isAmbiguous(value) ? ui.ambiguous : issueWords[code];
}
