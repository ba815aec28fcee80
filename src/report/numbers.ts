/** Numbers as people in Sweden and Britain write them. No Intl, so that the bytes are the same everywhere. */
import type { Language } from '../finding/words.js';

/** Keeps a number and what belongs to it on one line. */
export const NO_BREAK = '\u00a0';

const THOUSANDS: Readonly<Record<Language, string>> = { sv: NO_BREAK, en: ',' };
const DECIMALS: Readonly<Record<Language, string>> = { sv: ',', en: '.' };
const PERCENT: Readonly<Record<Language, string>> = { sv: `${NO_BREAK}%`, en: '%' };
const HOURS: Readonly<Record<Language, string>> = { sv: 'tim', en: 'h' };
const DIGITS_IN_GROUP = 3;

/** Kronor with two decimals: `1 234,50 kr`, `1,234.50 kr`. */
export function kronorText(kronor: number, language: Language): string {
  return `${written(kronor.toFixed(2), language)}${NO_BREAK}kr`;
}

/** A number with the decimals that it has, at most two. */
export function numberText(value: number, language: Language): string {
  return written(String(Math.round(value * 100) / 100), language);
}

/** Hours: `7,5 tim`, `7.5 h`. */
export function hoursText(hours: number, language: Language): string {
  return `${numberText(hours, language)}${NO_BREAK}${HOURS[language]}`;
}

/** A share in per cent: `80 %`, `80%`. */
export function percentText(
  share: { readonly num: number; readonly den: number },
  language: Language,
): string {
  return `${numberText((share.num * 100) / share.den, language)}${PERCENT[language]}`;
}

function written(plain: string, language: Language): string {
  const [, sign = '', whole = '', decimals] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  const tail = decimals === undefined ? '' : `${DECIMALS[language]}${decimals}`;
  return `${sign && '−'}${grouped(whole, THOUSANDS[language])}${tail}`;
}

function grouped(digits: string, separator: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= DIGITS_IN_GROUP) {
    groups.unshift(digits.slice(Math.max(0, end - DIGITS_IN_GROUP), end));
  }
  return groups.join(separator);
}
