/** The language that a reader asks for. */
import type { Language } from '../finding/words.js';

/** What every function that writes for readers takes. */
export interface LanguageOptions {
  /** Swedish or English. Absent: English. */
  readonly lang?: Language;
}

/** @throws TypeError where it is none that the texts are written in */
export function languageIn(options: unknown): Language {
  if (options === undefined) return 'en';
  if (typeof options !== 'object' || options === null)
    throw new TypeError("options are an object: { lang: 'sv' }");
  const lang: unknown = 'lang' in options ? options.lang : undefined;
  if (lang === undefined || lang === 'en') return 'en';
  if (lang === 'sv') return 'sv';
  throw new TypeError("lang is 'sv' or 'en'");
}
