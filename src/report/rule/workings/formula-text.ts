/** The arithmetic of an amount as people write it: `35 000 × 12 / 52 × 80 %`. */
import type { Language } from '../../../finding/words.js';
import { inLowestTerms, publish, type Amount, type FactorForm, type Share } from '../../../money/amount.js';
import { decimalText, exactPercentText, numberText } from '../../numbers.js';

/** Whether it is a number that the arithmetic begins with, and no result of any. */
export function isGiven({ how }: Amount): boolean {
  return how?.[0] === undefined;
}

export function formulaText(amount: Amount, language: Language): string {
  return writtenOf(amount, language).text;
}

interface Written {
  readonly text: string;
  /** Whether it is a sum or a difference, which needs parentheses before it is multiplied or subtracted. */
  readonly isSum: boolean;
}

function writtenOf(amount: Amount, language: Language): Written {
  const { how = [] } = amount;
  switch (how[0]) {
    case undefined:
      return { text: numberText(publish(amount), language), isSum: false };
    case '+':
    case '−': {
      const [op, before, term] = how;
      const { text, isSum } = writtenOf(term, language);
      const taken = isSum && op === '−' ? `(${text})` : text;
      return { text: `${writtenOf(before, language).text} ${op} ${taken}`, isSum: true };
    }
    default: {
      const [as, before, num, den] = how;
      const { text, isSum } = writtenOf(before, language);
      return { text: `${isSum ? `(${text})` : text}${factorText(as, num, den, language)}`, isSum: false };
    }
  }
}

function factorText(as: FactorForm, num: number, den: number, language: Language): string {
  switch (as) {
    case '%':
      return ` × ${exactPercentText({ num, den }, language)}`;
    case '·':
      return oneNumberText({ num, den }, language);
    case '/':
      return ` / ${decimalText(den / num, language)}`;
    case '×':
      return wholeText(num, den, language);
    case '÷':
      return ` × ${decimalText(num / HUNDRED, language)} / ${decimalText(den / HUNDRED, language)}`;
  }
}

const HUNDRED = 100;

/** What is multiplied or divided by one is not written so. */
function wholeText(num: number, den: number, language: Language): string {
  const by = ` × ${numberText(num, language)}`;
  return den === 1 ? by : `${num === 1 ? '' : by} / ${numberText(den, language)}`;
}

/** With the decimals that say it exactly, or as a fraction where none do. */
function oneNumberText({ num, den }: Share, language: Language): string {
  const lowest = inLowestTerms(num, den);
  return PLACES % lowest.den === 0
    ? ` × ${decimalText(num / den, language)}`
    : wholeText(lowest.num, lowest.den, language);
}

const PLACES = 10 ** 8;
