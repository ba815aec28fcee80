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

describe('the sections', () => {
  const wordings = new Map<string, Map<string, Set<string | undefined>>>();
  for (const { forfattning, kapitel = '', paragraf, giltigFom, andrad } of cited) {
    if (paragraf === TRANSITIONAL) continue;
    const section = `${forfattning.replace('SFS ', '')} ${kapitel}:${paragraf}`;
    const days = wordings.get(section) ?? new Map<string, Set<string | undefined>>();
    wordings.set(section, days.set(giltigFom, (days.get(giltigFom) ?? new Set()).add(andrad)));
  }

  it('have one amending act for each first day', () => {
    const unsure = [...wordings].filter(([, days]) => [...days.values()].some(({ size }) => size > 1));
    expect(unsure.map(([section]) => section)).toEqual([]);
  });

  it.each<[section: string, first: string, by: string | undefined]>([
    ['2010:110 110:31 a', '2025-12-01', 'SFS 2025:937'],
    ['2010:110 110:14', '2019-01-01', 'SFS 2018:745'],
    ['2010:110 110:14', '2025-12-01', 'SFS 2025:937'],
    ['2010:110 28 a:3', '2013-01-01', 'SFS 2011:1514'],
    ['2010:110 28 a:5', '2013-01-01', 'SFS 2011:1514'],
    ['2010:110 33:10', '2011-01-01', undefined],
    ['2010:110 27:49 a', '2022-01-01', 'SFS 2021:1240'],
    ['1977:1160 3:2 a', '2011-01-01', 'SFS 2010:1225'],
    ['1977:1160 3:2 c', '2011-01-01', 'SFS 2010:1543'],
    ['1977:1160 2:1', '2003-07-01', 'SFS 2003:365'],
    ['1991:1047 :18', '2009-06-30', 'SFS 2009:448'],
    ['1991:1047 :4 a', '2012-07-01', 'SFS 2012:349'],
    ['2017:30 7:9', '2020-01-01', 'SFS 2019:973'],
    ['2017:30 8:7', '2020-01-01', 'SFS 2019:973'],
    ['2017:30 16:4', '2020-01-01', 'SFS 2019:973'],
    ['2008:355 3:1', '2023-01-01', 'SFS 2022:915'],
    ['2008:355 3:3', '2020-02-01', 'SFS 2019:1299'],
    ['2008:355 3:6', '2015-01-01', 'SFS 2014:827'],
    ['2017:819 2:10', '2025-10-01', 'SFS 2024:1358'],
    ['2014:67 :2', '2014-04-01', undefined],
    ['2007:414 :10', '2022-12-01', 'SFS 2022:1351'],
    ['2007:813 :9 b', '2022-12-01', 'SFS 2022:1352'],
    ['2007:813 :9 c', '2022-12-01', 'SFS 2022:1352'],
  ])('%s is in force from %s by %s', (section, first, by) => {
    expect([...(wordings.get(section)?.get(first) ?? [])]).toEqual([by]);
  });
});

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
