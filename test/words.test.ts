/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import { terms } from '../src/rules/coordination/terms/terms.js';
import { glossary } from '../src/rules/coordination/terms/table.js';

const modules = import.meta.glob<Record<string, unknown>>('../src/**/{*.words,words}.ts', { eager: true });
const ruleSchemas = import.meta.glob('../src/rules/*/*/input.ts');

interface Leaf {
  readonly at: string;
  readonly sv: string;
  readonly en: string;
}

/** Every object with a Swedish or an English text, wherever it stands in what a module exports. */
function leavesOf(value: unknown, at: string): Leaf[] {
  if (typeof value !== 'object' || value === null) return [];
  const { sv, en } = value as { readonly sv?: unknown; readonly en?: unknown };
  if (typeof sv === 'string' || typeof en === 'string') {
    return [{ at, sv: typeof sv === 'string' ? sv : '', en: typeof en === 'string' ? en : '' }];
  }
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${at} ${key}`));
}

const leaves = Object.entries(modules).flatMap(([file, module]) =>
  leavesOf(module, file.replace('../src/', '')),
);
const texts = leaves.flatMap(({ at, sv, en }) => [
  { at: `${at} sv`, text: sv },
  { at: `${at} en`, text: en },
]);

/**
 * Names and facts are phrases, and so are options where no reason is one; everything else is a sentence, a question or
 * two sentences.
 */
const isPhrase = ({ at, text }: { readonly at: string; readonly text: string }): boolean =>
  / (facts|fields|inputs|\w+(Names?|Tasks|Facts?)) | name (sv|en)$/.test(at) ||
  (at.includes(' options ') && !text.endsWith('.'));

const isQuestion = / (question|\w+Questions \S+) (sv|en)$/;

/** Swedish words that the English texts keep, and one that both languages have. */
const KEPT = [
  'karensavdrag',
  'karensdagar',
  'karenstid',
  'försäkringskassan',
  'arbetsförmedlingen',
  'period',
  'policy',
  'ags',
  'ags-kl',
  'itp',
  'person',
  'sgi',
  'försäkringskassan.',
  '3/4',
  '1/2',
  '1/4',
  'kr per karensavdrag',
];

const ENGLISH =
  /\b(the|and|of|is|are|was|not|with|from|which|that|this|sick|employer|employee|benefit|day)\b/i;
const SWEDISH = /\b(och|att|som|inte|är|med|från|eller|den|det|till|arbetsgivaren|arbetstagaren)\b/i;

describe('what people read', () => {
  it('finds the words of every rule', () => {
    const rules = Object.keys(ruleSchemas).map((file) => file.replace('/input.ts', ''));
    expect(rules.filter((rule) => modules[`${rule}/words.ts`]?.['words'] === undefined)).toEqual([]);
    expect(leaves.length).toBeGreaterThan(100);
  });

  it('exists in both languages', () => {
    expect(leaves.filter(({ sv, en }) => sv === '' || en === '')).toEqual([]);
  });

  it('differs between the languages, unless the term is kept', () => {
    expect(leaves.filter(({ sv, en }) => sv === en && !KEPT.includes(sv.toLowerCase()))).toEqual([]);
  });

  it('has no spaces too many', () => {
    expect(texts.filter(({ text }) => /\s{2}|^\s|\s$|\s[.,;:?!]|[\n\t\u00a0]/.test(text))).toEqual([]);
  });

  it('uses typographic quotes and apostrophes, the Swedish ones in Swedish', () => {
    expect(texts.filter(({ text }) => /["'`´]/.test(text))).toEqual([]);
    expect(leaves.filter(({ sv }) => /[“‘]/.test(sv))).toEqual([]);
  });

  it('is made of sentences', () => {
    const sentences = texts.filter((text) => !isPhrase(text));
    expect(sentences.filter(({ text }) => !/^[\p{Lu}\d]/u.test(text))).toEqual([]);
    expect(sentences.filter(({ at, text }) => !(isQuestion.test(at) ? /\?$/ : /\.$/).test(text))).toEqual([]);
    expect(sentences.filter(({ text }) => /\.\.|[.?!][\p{L}]/u.test(text))).toEqual([]);
  });

  it('names terms and facts by phrases without a full stop', () => {
    expect(texts.filter((text) => isPhrase(text) && /[.?!]$/.test(text.text))).toEqual([]);
  });

  it('keeps the languages apart', () => {
    expect(leaves.filter(({ sv }) => ENGLISH.test(sv))).toEqual([]);
    expect(leaves.filter(({ en }) => SWEDISH.test(en))).toEqual([]);
  });
});

describe('the glossary', () => {
  it('gives every term once, in the order of the table', () => {
    const all = terms({});
    const ids = all.outcome === 'decided' ? all.value.terms.map(({ id }) => id) : [];
    expect(ids).toEqual(glossary.flatMap(({ rows }) => rows.map(({ term }) => term)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives the one term that is asked for', () => {
    expect(terms({ term: 'sick-pay' })).toMatchObject({
      outcome: 'decided',
      value: { terms: [{ id: 'sick-pay', sv: 'sjuklön', en: 'sick pay' }] },
    });
  });
});
