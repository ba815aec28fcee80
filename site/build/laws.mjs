// Links from citations to the text of the statute.
import { acts } from '../../scripts/docs/model.mjs';

const LAGEN = 'https://lagen.nu/';

const numberOf = (sfs) => sfs.replace('SFS ', '');

/** Every act with an SFS number, by the name that citations use. */
const byShort = new Map(Object.entries(acts).map(([sfs, { short }]) => [short, numberOf(sfs)]));

/** Acts that are cited by number alone need no name. */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const names = [...byShort.keys()].sort((a, b) => b.length - a.length).map(escaped);

/** A letter behind the number, as in 4 a §, but no word. */
const PLACE = String.raw`(\d+)(?:[ \u00a0]([a-z])(?![\p{L}]))?`;

const CITATION = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(${names.join('|')})[ \u00a0])?(?:(\d+):${PLACE}(?![\d:])|${PLACE}[ \u00a0]§)`,
  'gu',
);

export function statuteUrl(sfs, { kapitel, paragraf } = {}) {
  const chapter = kapitel === undefined ? '' : `K${kapitel.replace(' ', '')}`;
  const anchor = /^\d+( [a-z])?$/.test(paragraf ?? '') ? `#${chapter}P${paragraf.replace(' ', '')}` : '';
  return `${LAGEN}${numberOf(sfs)}${anchor}`;
}

/** The act's own page at the Riksdag. */
export function riksdagUrl(sfs) {
  return `https://data.riksdagen.se/dokument/sfs-${numberOf(sfs).replace(':', '-')}.html`;
}

/**
 * A text as pieces, those that cite a section with its address. An act is named once for the sections that follow it;
 * a section before any act is left alone.
 */
export function linkedCitations(text) {
  const pieces = [];
  let act;
  let done = 0;
  for (const match of text.matchAll(CITATION)) {
    const [whole, name, chapter, section, letter, plain, plainLetter] = match;
    if (name !== undefined) act = byShort.get(name);
    // 30:6 without an act before it may be anything; 7 § of a code with chapters names no section.
    if (act === undefined || (chapter === undefined && CHAPTERED.has(act))) continue;
    const url = statuteUrl(act, {
      kapitel: chapter,
      paragraf: [section ?? plain, letter ?? plainLetter].filter(Boolean).join(' '),
    });
    pieces.push({ text: text.slice(done, match.index) }, { text: whole, url });
    done = match.index + whole.length;
  }
  pieces.push({ text: text.slice(done) });
  return pieces.filter((piece) => piece.text !== '');
}

/** Acts whose sections begin anew in every chapter. */
const CHAPTERED = new Set(['2010:110', '1962:381', '2025:400', '2009:400', '2014:821', '2017:30']);
