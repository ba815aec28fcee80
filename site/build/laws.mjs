// Links from citations to the text of the statute.
import { acts } from '../../src/law/act.ts';

const LAGEN = 'https://lagen.nu/';

const numberOf = (sfs) => sfs.replace('SFS ', '');

/** Every act with an SFS number, by the name that citations use. */
const byShort = new Map(Object.entries(acts).map(([sfs, { short }]) => [short, numberOf(sfs)]));

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const names = [...byShort.keys()].sort((a, b) => b.length - a.length).map(escaped);

const SPACE = String.raw`[ \u00a0]`;

/** What may follow the number or the letter of a section; before any other word the letter is none, as in 6 a plan. */
const GOES_ON = String.raw`(?!${SPACE}(?!(?:and|och|first|second|third|para|andra|tredje)(?!\p{L}))\p{L})`;
const LETTER = String.raw`[a-z](?!\p{L})${GOES_ON}`;
const PLACE = String.raw`\d{1,3}(?![\d:])(?:${SPACE}(?!p\.)${LETTER})?`;
const MORE = String.raw`(?:${SPACE}p\.${SPACE}\d+)?(?:(?:,${SPACE}|${SPACE}(?:and|och)${SPACE}|–)${PLACE}${GOES_ON}|–${LETTER})`;
const PLACES = String.raw`${PLACE}(?:${MORE})*`;

const CHAPTER = String.raw`\d{1,3}(?:${SPACE}[a-z])?`;

/** An act, by its name or its number; sections of a chapter, as SFB 27:5 or 27 kap. 5 §; or those of an act without chapters. */
const CITATION = new RegExp(
  String.raw`(?<![\p{L}\d:])(?:(?<name>${names.join('|')})(?!\p{L})|(?<number>\d{4}:\d+)(?!\d)|(?<chapter>${CHAPTER}):(?<of>${PLACES})|(?<kap>${CHAPTER})${SPACE}kap\.${SPACE}(?<ofKap>${PLACES})${SPACE}§§?|(?<plain>${PLACES})${SPACE}§§?)`,
  'gu',
);

/** What may stand between a section and the act that it names after it, as 7 § första stycket och 9 § SjLL. */
const OF_SECTION = String.raw`(?:${SPACE}(?:första|andra|tredje|fjärde|femte|sjätte|sista|stycket|styckena|meningen|punkten|st\.|p\.|och|\d{1,2}(?:[–,]${SPACE}?\d{1,2})*(?!${SPACE}(?:kap\.|§))))*`;
const NEXT_SECTION = String.raw`(?:,|,?${SPACE}(?:och|eller|samt))${SPACE}(?:${CHAPTER}${SPACE}kap\.${SPACE})?${PLACES}${SPACE}§§?`;
const ACT_AFTER = new RegExp(
  String.raw`^${OF_SECTION}(?:${NEXT_SECTION}${OF_SECTION})*(?<!,|och)${SPACE}(?:(?<name>${names.join('|')})(?!\p{L})|(?:i${SPACE})?(?:lagen|förordningen|\p{Ll}+(?:lagen|balken))${SPACE}\(?(?<number>\d{4}:\d+)(?!\d))`,
  'u',
);

/** The number of the act that is named right after a section; undefined where none is, null where it is not known here. */
function actAfter(text) {
  const { name, number } = ACT_AFTER.exec(text)?.groups ?? {};
  if (name !== undefined) return byShort.get(name);
  if (number === undefined) return undefined;
  return `SFS ${number}` in acts ? number : null;
}

/** A section within a list of them, or the letter that ends a range, as in 49 d–e. */
const ONE = new RegExp(
  String.raw`(?<!p\.${SPACE})(?<![\d\p{L}])(?:(\d+)(?:${SPACE}(?!p\.)(${LETTER}))?|(?<=–)(${LETTER}))`,
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
 * A text as pieces, those that cite a section with its address. An act is named once for the sections that follow it, or
 * right after its section; a section without an act, or of one that is not known here, is left alone.
 */
export function linkedCitations(text) {
  const pieces = [];
  let act;
  let named;
  let done = 0;
  for (const { index, 0: whole, groups } of text.matchAll(CITATION)) {
    const { name, number, kap, ofKap, plain } = groups;
    const { chapter = kap, of = ofKap } = groups;
    if (name !== undefined || number !== undefined) {
      act = byShort.get(name) ?? (`SFS ${number}` in acts ? number : undefined);
      named = { from: index, to: index + whole.length };
      continue;
    }
    const isAfterName = named?.to === index - 1;
    const own = isAfterName ? undefined : actAfter(text.slice(index + whole.length));
    const cited = own === undefined ? act : own;
    // 30:6 without an act before it may be anything; 7 § of a code with chapters names no section, nor does 2 kap. of one without.
    if (cited === undefined || cited === null) continue;
    if (chapter === undefined ? CHAPTERED.has(cited) : kap !== undefined && !CHAPTERED.has(cited)) continue;
    const begin = index + (chapter === undefined ? 0 : whole.indexOf(of, chapter.length));
    const places = [...(of ?? plain).matchAll(ONE)];
    let last;
    places.forEach(([place, section, letter, end], i) => {
      if (section !== undefined) last = section;
      const url = statuteUrl(cited, {
        kapitel: chapter,
        paragraf: [last, letter ?? end].filter(Boolean).join(' '),
      });
      const from = i > 0 ? begin + places[i].index : isAfterName ? named.from : index;
      const to = i === places.length - 1 ? index + whole.length : begin + places[i].index + place.length;
      pieces.push({ text: text.slice(done, from) }, { text: text.slice(from, to), url });
      done = to;
    });
  }
  pieces.push({ text: text.slice(done) });
  return pieces.filter((piece) => piece.text !== '');
}

/** Acts whose sections begin anew in every chapter. */
const CHAPTERED = new Set([
  '2010:110',
  '1977:1160',
  '2024:506',
  '1962:381',
  '2025:400',
  '2009:400',
  '2014:821',
  '2017:30',
]);
