/** How much of the working time is lost, in words where there is one for it and in per cent otherwise. */
import { extentNames } from '../../case/facts/facts.words.js';
import type { Language, Text } from '../../finding/words.js';
import { percentText } from '../numbers.js';

export function extentText(extent: number, language: Language): string {
  const words: Readonly<Record<number, Text>> = extentNames;
  return words[extent]?.[language] ?? percentText({ num: extent, den: 1 }, language);
}
