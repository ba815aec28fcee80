/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import type { RuleEntry } from '../../src/edge/entry.js';
import { coverage } from '../../src/law/coverage/coverage.js';
import { registry } from '../../src/generated/registry.js';

const SJLL = 'SFS 1991:1047';
const SEML = 'SFS 1977:480';
const SFB = 'SFS 2010:110';

/** The sections of each chapter, as the acts number them; repealed ones of acts without chapters included. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  SjLL: [...upTo(28), '2 a', '4 a', '10 a', ...letters(17, ['a', 'b', 'c', 'd', 'e'])],
  SemL: [
    ...upTo(34),
    ...['2 a', '3 a', '12 a', '12 b', '26 a', '29 a', '30 a', '30 b'],
    ...letters(16, ['a', 'b']),
    ...letters(17, ['a', 'b']),
  ],
  '24': upTo(3),
  '25': [...upTo(31), '7 a'],
  '26': [...upTo(31).filter((section) => section !== '23'), '18 a', '22 a', '22 b'],
  '27': [
    ...upTo(61),
    ...letters(8, ['a', 'b', 'c']),
    ...['9 a', '11 a', '16 a', '27 a', '28 a', '28 b', '33 a', '39 a'],
    ...letters(49, ['a', 'b', 'c', 'd', 'e']),
    ...letters(55, ['a', 'b']),
  ],
  '28': upTo(21),
  '28 a': upTo(20),
  '29': upTo(3),
  '30': [...upTo(14), '6 a'],
  '31': upTo(14),
  '31 a': upTo(15),
  '33': [...upTo(28), '10 a', '10 b'],
};

/** Acts without chapters, by what they are called. */
const UNDIVIDED: Readonly<Record<string, string>> = { SjLL: SJLL, SemL: SEML };

const ids = new Set(registry.map(({ id }) => id));
const named = new Set(coverage.flatMap(({ rules }) => rules));
const ruleOf = new Map(coverage.map((row) => [`${row.act} ${row.section}`, row]));

function upTo(last: number): string[] {
  return Array.from({ length: last }, (_, i) => String(i + 1));
}

function letters(section: number, all: readonly string[]): string[] {
  return all.map((letter) => `${section} ${letter}`);
}

/** Sections in the order of the act: `8`, `8 a`, `9`. */
function inOrder(sections: readonly string[]): string[] {
  return [...sections].sort((a, b) => parseInt(a) - parseInt(b) || (a < b ? -1 : 1));
}

/** `46–49` and `49 d–e` written out, along the sections of the chapter. */
function range(cited: string, chapter: string): string[] {
  const [from = '', end] = cited.split('–');
  if (end === undefined) return [from];
  const to = /^\d/.test(end) ? end : `${parseInt(from)} ${end}`;
  const all = inOrder(SECTIONS[chapter] ?? []);
  return all.slice(all.indexOf(from), all.indexOf(to) + 1);
}

/** The sections of covered chapters in a citation such as `SjLL 20–24 §§`, `SjLL 4 a § 2` or `SFB 27:49 d–e`. */
function sectionsIn(citation: string): string[] {
  const [, act = '', undivided] = /^(SjLL|SemL) (\d+(?: [a-z])?(?:–\d+)?) §/.exec(citation) ?? [];
  if (undivided !== undefined) {
    return range(undivided, act).map((section) => `${String(UNDIVIDED[act])} ${section}`);
  }
  const [, chapter = '', cited = ''] = /^SFB (\d+(?: a)?):(\d.*)$/.exec(citation) ?? [];
  if (!(chapter in SECTIONS)) return [];
  return range(cited, chapter).map((section) => `${SFB} ${chapter}:${section}`);
}

describe('the coverage of the acts', () => {
  it.each(Object.entries(SECTIONS))('has every section of %s once, and no other', (chapter, sections) => {
    const listed = coverage.flatMap(({ act, section }) => {
      if (chapter in UNDIVIDED) return act === UNDIVIDED[chapter] ? [section] : [];
      return act === SFB && section.startsWith(`${chapter}:`) ? [section.slice(chapter.length + 1)] : [];
    });
    expect(listed).toEqual(inOrder(sections));
  });

  it('has no section of another chapter', () => {
    const chapters = coverage.filter(({ act }) => act === SFB).map(({ section }) => section.split(':')[0]);
    expect(chapters.filter((chapter) => !(String(chapter) in SECTIONS))).toEqual([]);
    const others = new Set(coverage.map(({ act }) => act).filter((act) => act !== SFB));
    expect([...others].sort()).toEqual(Object.values(UNDIVIDED).sort());
  });

  it('names only rules that exist', () => {
    expect([...named].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('names a rule wherever it says that one follows the section, and none where none does', () => {
    const follows = coverage.filter(({ status }) => status === 'implemented' || status === 'part-of');
    expect(follows.filter(({ rules }) => rules.length === 0)).toEqual([]);
    expect(coverage.filter(({ status, rules }) => status === 'not-modelled' && rules.length > 0)).toEqual([]);
  });

  it('says why in one sentence of each language', () => {
    const texts = coverage.flatMap(({ section, why }) => [`${section} ${why.sv}`, `${section} ${why.en}`]);
    expect(texts.filter((text) => !/^\S+( a)?:?.* \p{Lu}.*\.$/u.test(text))).toEqual([]);
    expect(texts.filter((text) => /["'`´\s]{2}|["'`´]|\s[.,;:]/.test(text))).toEqual([]);
    expect(coverage.filter(({ why }) => why.sv === why.en)).toEqual([]);
  });
});

describe('what the rules cite', () => {
  const entries = registry.map(({ id, sections }: Pick<RuleEntry<unknown>, 'id' | 'sections'>) => ({
    id,
    cited: sections.flatMap(sectionsIn),
  }));

  it('reads citations as lawyers write them', () => {
    expect(sectionsIn('SjLL 4 a § 2')).toEqual([`${SJLL} 4 a`]);
    expect(sectionsIn('SjLL 20–24 §§')).toHaveLength(5);
    expect(sectionsIn('SFB 27:46–49')).toHaveLength(4);
    expect(sectionsIn('SFB 27:49 d–e')).toEqual([`${SFB} 27:49 d`, `${SFB} 27:49 e`]);
    expect(sectionsIn('SFB 2:10 c')).toEqual([]);
  });

  it('is in the coverage, with the rule that cites it', () => {
    const missing = entries.flatMap(({ id, cited }) =>
      cited
        .filter((section) => ruleOf.get(section)?.rules.includes(id) !== true)
        .map((section) => `${id} cites ${section}: name it there in src/law/coverage`),
    );
    expect(missing).toEqual([]);
  });
});
