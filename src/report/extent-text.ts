/** How much of the working time is lost, in words where there is one for it and in per cent otherwise. */
import { caseNames } from '../case/case.words.js';
import type { Language } from '../finding/words.js';
import { levelOf } from '../rules/shared/reduction.js';
import { percentText } from './numbers.js';

export function extentText(extent: number, language: Language): string {
  const level = levelOf(extent);
  return level === extent
    ? caseNames.extents[level][language]
    : percentText({ num: extent, den: 1 }, language);
}
