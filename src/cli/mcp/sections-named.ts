/** The sections that a text names, as people write them: `SjLL 20–24 §§`, `27 kap. 47 §`, `SFB 27:49 d–e`. */
import { acts } from '../../law/act.js';

/** Sections of one act or chapter that follow each other, both ends counted. */
export interface Span {
  /** The SFS number; absent where the text names no act. */
  readonly act?: string;
  readonly chapter?: string;
  readonly from: string;
  readonly to: string;
}

export interface Named {
  readonly spans: readonly Span[];
  /** What else stands in the text, in lower case. */
  readonly rest: string;
}

const LETTER = '[a-h](?![\\p{L}\\d])';
const NUMBER = `\\d{1,3}(?!\\d)(?: ?${LETTER})?`;
const SPAN = `${NUMBER}(?: ?[-–—] ?(?:${NUMBER}|${LETTER}))?`;
const LIST = `${SPAN}(?:(?:, ?| och | and )${SPAN}(?! ?(?::|kap)))*`;
const PLACE = new RegExp(
  `(?<![\\d:.])(?:(?<chapter>${NUMBER})(?: ?: ?| ?kap\\.? ?))?(?<before>§§? ?)?(?<list>${LIST})(?! ?(?::|kap))(?<after> ?§§?)?`,
  'gu',
);

export function sectionsNamed(text: string): Named {
  const pieces = byAct(withSigns(text));
  const first = pieces.find(({ act }) => act !== undefined)?.act;
  const read = pieces.map(({ act, said }) => placesIn(said, act ?? first, act !== undefined));
  return { spans: read.flatMap(({ spans }) => spans), rest: read.map(({ rest }) => rest).join(' ') };
}

/** A number of a chapter or section in its one form: `4a`, `4 a §` and `4 A` are `4 a`. */
export function placeNumber(text: string): string {
  return text
    .toLowerCase()
    .replace(/§|kap\.?/g, '')
    .trim()
    .replace(/^(\d+)\s*([a-z])$/, '$1 $2');
}

export function overlap(one: Span, other: Span): boolean {
  return (
    (one.act === undefined || other.act === undefined || one.act === other.act) &&
    one.chapter === other.chapter &&
    position(one.from) <= position(other.to) &&
    position(other.from) <= position(one.to)
  );
}

function withSigns(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`\\bchapter (${NUMBER}),? ?`, 'gu'), '$1:')
    .replace(/\b(?:sections?|paragraf(?:en|erna)?)(?!\p{L})/gu, '§');
}

/** The text before the first act, and what stands behind each. */
function byAct(text: string): readonly { readonly act?: string; readonly said: string }[] {
  const found = [...text.matchAll(ACT)];
  return [
    { said: text.slice(0, found[0]?.index) },
    ...found.map((match, i) => ({
      act: actOf(match),
      said: text.slice(match.index + match[0].length, found[i + 1]?.index),
    })),
  ];
}

/** `SjLL`, `socialförsäkringsbalken`, `Social Insurance Code`; acts are known by their number too. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.values(acts).flatMap(({ sfs, short, sv, en }) =>
    [short, sv, en]
      .map((name) => name.toLowerCase().replace(/ \(.*/, ''))
      .filter((name) => !/^(?:lag|förordning)(?:en)?$/.test(name))
      .map((name): [string, string] => [name, sfs]),
  ),
);

const ACT = new RegExp(
  `(?<!\\p{L})(?<name>${[...NAMES.keys()].join('|')})(?!\\p{L})` +
    '|(?:sfs |lag(?:en)? |förordning(?:en)? )?\\(?(?<sfs>\\d{4}:\\d+)\\)?',
  'gu',
);

function actOf(match: RegExpExecArray): string {
  const { name = '', sfs = '' } = groupsOf(match);
  return NAMES.get(name) ?? `SFS ${sfs}`;
}

/** Which groups take part depends on the text. */
function groupsOf({ groups = {} }: RegExpExecArray): Readonly<Record<string, string | undefined>> {
  return groups;
}

/** A bare number names a section only right behind its act. */
function placesIn(said: string, act: string | undefined, isBehindAct: boolean): Named {
  const found = [...said.matchAll(PLACE)].filter((match) => {
    const { chapter, before, after } = groupsOf(match);
    const isSigned = [chapter, before, after].some((sign) => sign !== undefined);
    return isSigned || (isBehindAct && said.slice(0, match.index).trim() === '');
  });
  return {
    spans: found.flatMap((match) => spansOf(match, act)),
    rest: found.reduceRight(
      (rest, { index, 0: all }) => `${rest.slice(0, index)} ${rest.slice(index + all.length)}`,
      said,
    ),
  };
}

function spansOf(match: RegExpExecArray, act: string | undefined): readonly Span[] {
  const { chapter, list = '' } = groupsOf(match);
  return list.split(/, ?| och | and /).map((part) => ({
    ...(act !== undefined && { act }),
    ...(chapter !== undefined && { chapter: placeNumber(chapter) }),
    ...ends(part),
  }));
}

/** `49 d–e` ends at `49 e`. */
function ends(part: string): Pick<Span, 'from' | 'to'> {
  const [from = '', to = from] = part.split(/[-–—]/).map(placeNumber);
  return { from, to: /^\d/.test(to) ? to : `${Number.parseInt(from, 10)} ${to}` };
}

const LETTERS = 100;

/** `4 a` stands behind `4` and before `5`. */
function position(section: string): number {
  const letter = /[a-z]$/.exec(section)?.[0];
  return LETTERS * Number.parseInt(section, 10) + (letter === undefined ? 0 : Number.parseInt(letter, 36));
}
