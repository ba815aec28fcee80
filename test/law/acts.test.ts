/** Every act that is cited has a name and the day until which it was read. */
/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import { acts } from '../../src/law/act.js';
import type { Section } from '../../src/law/lagrum.js';
import { parseDay } from '../../src/time/day.js';

const modules = import.meta.glob<Record<string, unknown>>(
  ['../../src/law/**/*.ts', '../../src/rules/**/*.ts'],
  { eager: true },
);

/** An amending act has no other section that a rule follows: what it changed stands in the act that it changed. */
const TRANSITIONAL = 'övergångsbestämmelserna';

/** Every section of a statute, wherever it stands in what a module exports. */
function sectionsIn(value: unknown): Section[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('forfattning' in value) return [value as Section];
  return Object.values(value).flatMap(sectionsIn);
}

const cited = Object.values(modules).flatMap(sectionsIn);

describe('the acts', () => {
  it('have an entry for every act that is cited for more than transitional provisions', () => {
    const needed = cited.filter(({ paragraf }) => paragraf !== TRANSITIONAL);
    const numbers = [...new Set(needed.map(({ forfattning }) => forfattning))];
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter((number) => !(number in acts))).toEqual([]);
  });

  it('have an entry only where they are cited', () => {
    const numbers = new Set(cited.map(({ forfattning }) => forfattning));
    expect(Object.keys(acts).filter((number) => !numbers.has(number))).toEqual([]);
  });

  it('were read at least until the newest wording that is cited came into force', () => {
    const newer = cited.filter(({ forfattning, giltigFom }) => {
      const act = acts[forfattning];
      return act !== undefined && giltigFom > act.readUntil;
    });
    expect(newer).toEqual([]);
  });

  it.each(Object.entries(acts))('%s has a name of its own and a day that exists', (number, act) => {
    const others = Object.values(acts).filter(({ short }) => short === act.short);
    expect(others).toEqual([act]);
    expect(act.sv).toContain(`(${number.replace('SFS ', '')})`);
    expect(parseDay(act.readUntil)).toBeDefined();
  });
});
