/** Citations: `SjLL 7 § 1 st.`, `SFB 27:48 third para.` */
import type { Language } from '../finding/words.js';
import { acts } from '../law/act.js';
import type { Lagrum, Section } from '../law/lagrum.js';
import { NO_BREAK } from './numbers.js';
import { reportNames } from './report.words.js';
import { compareText } from '../time/lists.js';

/** One citation with its act. */
export function lagrumText(lagrum: Lagrum, language: Language): string {
  if ('kalla' in lagrum) return lagrum.kalla;
  return `${shortName(lagrum.forfattning)}${NO_BREAK}${sectionText(lagrum, language)}`;
}

/** A section without its act, down to paragraph and point. */
export function sectionText(section: Section, language: Language): string {
  const { stycke, punkt } = section;
  return [
    placeText(section, language),
    ...(stycke === undefined ? [] : [paragraphText(stycke, language)]),
    ...(punkt === undefined
      ? []
      : [language === 'sv' ? `${punkt}${NO_BREAK}p.` : `point${NO_BREAK}${punkt}`]),
  ].join(NO_BREAK);
}

/** Several sections on one line: `SjLL 12, 19 §§; SFB 27:46`. */
export function citation(list: readonly Lagrum[], language: Language): string {
  return citations(list, language).join('; ');
}

/** Several sections as short as lawyers cite them, act by act: `SjLL 12, 19 §§`. Paragraphs are left out. */
export function citations(list: readonly Lagrum[], language: Language): string[] {
  const statutes = byAct(list).map(
    ({ act, sections }) => `${shortName(act)}${NO_BREAK}${placesText(sections, language)}`,
  );
  return [...statutes, ...distinct(list.flatMap((lagrum) => ('kalla' in lagrum ? [lagrum.kalla] : [])))];
}

/** The sections of one act: `12, 19 §§`, `27:46, 47; 30:6`. */
function placesText(sections: readonly Section[], language: Language): string {
  const numbered = sections.filter(({ kapitel, paragraf }) => kapitel === undefined && isNumbered(paragraf));
  const other = sections.filter(({ kapitel, paragraf }) => kapitel === undefined && !isNumbered(paragraf));
  const paragraphs = distinct(numbered.map(({ paragraf }) => kept(paragraf)));
  return [
    ...chaptersOf(sections),
    ...(paragraphs.length === 0
      ? []
      : [`${paragraphs.join(', ')}${NO_BREAK}${paragraphs.length > 1 ? '§§' : '§'}`]),
    ...distinct(other.map((section) => placeText(section, language))),
  ].join('; ');
}

function chaptersOf(sections: readonly Section[]): string[] {
  const chapters = new Map<string, string[]>();
  for (const { kapitel, paragraf } of sections) {
    if (kapitel === undefined) continue;
    chapters.set(kapitel, distinct([...(chapters.get(kapitel) ?? []), kept(paragraf)]));
  }
  return [...chapters].map(([kapitel, paragraphs]) => `${kapitel}:${paragraphs.join(', ')}`);
}

export interface SectionsOfAct {
  /** The act's SFS number. */
  readonly act: string;
  /** Without duplicates, in the order of the act. */
  readonly sections: readonly Section[];
}

/** The sections of statutes among `list`, gathered by act, in the order in which the acts first occur. */
export function byAct(list: readonly Lagrum[]): SectionsOfAct[] {
  const gathered = new Map<string, Map<string, Section>>();
  for (const lagrum of list) {
    if ('kalla' in lagrum) continue;
    const sections = gathered.get(lagrum.forfattning) ?? new Map<string, Section>();
    sections.set(sectionText(lagrum, 'sv'), lagrum);
    gathered.set(lagrum.forfattning, sections);
  }
  return [...gathered].map(([act, sections]) => ({
    act,
    sections: [...sections.values()].sort(inOrderOfAct),
  }));
}

/** The act's short name, or its number where the library has no name for it. */
export function shortName(forfattning: string): string {
  return acts[forfattning]?.short ?? forfattning;
}

function placeText({ kapitel, paragraf }: Section, language: Language): string {
  if (kapitel !== undefined) return `${kapitel}:${kept(paragraf)}`;
  if (!isNumbered(paragraf)) return reportNames.transitional[language];
  return `${kept(paragraf)}${NO_BREAK}§`;
}

/** Transitional provisions stand without a number. */
function isNumbered(paragraf: string): boolean {
  return /^\d/.test(paragraf);
}

/** `4 a` stays on one line. */
function kept(paragraf: string): string {
  return paragraf.replace(' ', NO_BREAK);
}

const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

function paragraphText(stycke: string, language: Language): string {
  if (language === 'sv') return `${stycke}${NO_BREAK}st.`;
  return `${ORDINALS[Number(stycke) - 1] ?? stycke}${NO_BREAK}para.`;
}

function inOrderOfAct(a: Section, b: Section): number {
  return (
    number(a.kapitel) - number(b.kapitel) ||
    number(a.paragraf) - number(b.paragraf) ||
    compareText(a.paragraf, b.paragraf) ||
    number(a.stycke) - number(b.stycke) ||
    number(a.punkt) - number(b.punkt)
  );
}

/** The leading number of `27` or `49 b`; what has none comes last among sections. */
function number(text: string | undefined): number {
  if (text === undefined) return 0;
  const leading = Number.parseInt(text, 10);
  return Number.isNaN(leading) ? Number.MAX_SAFE_INTEGER : leading;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
