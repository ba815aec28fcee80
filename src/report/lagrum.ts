/** Citations: `SjLL 7 § 1 st.`, `SFB 27:48 third para.` */
import type { Language } from '../finding/words.js';
import { acts } from '../law/act.js';
import type { Lagrum, Section } from '../law/lagrum.js';
import { NO_BREAK } from './numbers.js';
import { reportNames } from './report.words.js';

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

/** Several sections as short as lawyers cite them: `SjLL 12, 19 §§; SFB 27:46`. Paragraphs are left out. */
export function citation(list: readonly Lagrum[], language: Language): string {
  return byAct(list)
    .map(({ act, sections }) => {
      const name = shortName(act);
      const chaptered = sections.filter(({ kapitel }) => kapitel !== undefined);
      const plain = sections.filter(({ kapitel, paragraf }) => kapitel === undefined && isNumbered(paragraf));
      const other = sections.filter(
        ({ kapitel, paragraf }) => kapitel === undefined && !isNumbered(paragraf),
      );
      const places = [
        ...distinct(chaptered.map((section) => placeText(section, language))),
        ...(plain.length === 0 ? [] : [joinedParagraphs(distinct(plain.map(({ paragraf }) => paragraf)))]),
        ...distinct(other.map((section) => placeText(section, language))),
      ];
      return `${name}${NO_BREAK}${places.join(', ')}`;
    })
    .concat(distinct(list.flatMap((lagrum) => ('kalla' in lagrum ? [lagrum.kalla] : []))))
    .join('; ');
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
  if (kapitel !== undefined) return `${kapitel}:${paragraf.replace(' ', NO_BREAK)}`;
  if (!isNumbered(paragraf)) return reportNames.transitional[language];
  return `${paragraf.replace(' ', NO_BREAK)}${NO_BREAK}§`;
}

/** Transitional provisions stand without a number. */
function isNumbered(paragraf: string): boolean {
  return /^\d/.test(paragraf);
}

function joinedParagraphs(paragraphs: readonly string[]): string {
  const numbers = paragraphs.map((paragraf) => paragraf.replace(' ', NO_BREAK)).join(', ');
  return `${numbers}${NO_BREAK}${paragraphs.length > 1 ? '§§' : '§'}`;
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

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
