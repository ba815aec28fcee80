/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import {
  cite,
  citeFrom,
  provision,
  succession,
  together,
  type Ground,
  type Provision,
} from '../../src/law/provision.js';
import { plusDays } from '../oracle/days.js';

const modules = import.meta.glob<Record<string, unknown>>('../../src/law/**/*.ts', { eager: true });

const isProvision = (value: unknown): value is Provision =>
  Array.isArray(value) && value.length > 0 && value.every((item: object) => 'giltigFom' in item);

const provisions = Object.values(modules).flatMap((exports) =>
  Object.entries(exports).filter((entry): entry is [string, Provision] => isProvision(entry[1])),
);

const ACT = { sfs: 'SFS 1900:1', readUntil: '2026-01-01' };
const OLD = { sfs: 'SFS 1800:1', readUntil: '1899-12-31' };
const older = provision(OLD, { paragraf: '9' }, [['1800-01-01']]);
const amendedSection = (): Provision =>
  provision(ACT, { kapitel: '2', paragraf: '3', stycke: '1' }, [
    ['2001-01-01'],
    ['2011-07-01', 'SFS 2011:5'],
  ]);
const section = amendedSection();
const guidance = { kalla: 'praxis' };

describe('a provision', () => {
  it('is cited in the wording of the day', () => {
    const original = {
      forfattning: 'SFS 1900:1',
      kapitel: '2',
      paragraf: '3',
      stycke: '1',
      giltigFom: '2001-01-01',
      readUntil: '2026-01-01',
    };
    const amended = { ...original, giltigFom: '2011-07-01', andrad: 'SFS 2011:5' };
    expect(amendedSection()).toStrictEqual([original, amended]);
    expect(cite([section], '2000-12-31')).toEqual([]);
    expect(cite([section], '2001-01-01')).toEqual([original]);
    expect(cite([section], '2011-06-30')).toEqual([original]);
    expect(cite([section], '2011-07-01')).toEqual([amended]);
    expect(cite([section], undefined)).toEqual([amended]);
  });

  it('follows the one whose place it took, which two can share', () => {
    const first = succession(older, section);
    const second = succession(older, provision(ACT, { paragraf: '4' }, [['2001-01-01']]));
    expect(cite([first, second, guidance], '2000-12-31')).toEqual([older[0], guidance]);
    expect(cite([first, second], '2001-01-01')).toHaveLength(2);
    expect(cite([first, second], '2005-01-01')).toEqual([section[0], second[1]]);
  });

  it('is cited in its first wording where a table begins before it', () => {
    expect(citeFrom([section, guidance], '1990-01-01')).toEqual([section[0], guidance]);
    expect(citeFrom([section, section], '2020-01-01')).toEqual([section[1]]);
  });

  it('is cited from memory in its newest wording', () => {
    const grounds = [section, guidance, older];
    const newest = cite(grounds, undefined);
    expect(newest).toEqual([section[1], guidance, older[0]]);
    expect(cite(grounds, undefined)).toBe(newest);
    expect(cite(grounds, '2011-07-01')).toBe(newest);
  });

  it('of an amending act is cited by the number of that act', () => {
    const transitional = provision(ACT, { amending: 'SFS 2011:5', paragraf: 'x' }, [['2011-07-01']]);
    expect(cite([transitional], '2011-07-01')).toEqual([
      { forfattning: 'SFS 2011:5', paragraf: 'x', giltigFom: '2011-07-01', readUntil: '2026-01-01' },
    ]);
  });

  it('cannot be changed by whoever was given it', () => {
    expect(Object.isFrozen(section)).toBe(true);
    expect(section.every((wording) => Object.isFrozen(wording))).toBe(true);
  });
});

describe('two lists as one', () => {
  const first: readonly Ground[] = [older];
  const second: readonly Ground[] = [{ kalla: 'ett förarbete' }];

  it('is the first and then the second', () => {
    expect(together(first, second)).toEqual([...first, ...second]);
    expect(together(second, first)).toEqual([...second, ...first]);
  });

  it('is the same list every time, and so is what is cited of it', () => {
    expect(together(first, second)).toBe(together(first, second));
    expect(cite(together(first, second), '1900-01-01')).toBe(cite(together(first, second), '1900-01-01'));
    expect(together(first, [...second])).not.toBe(together(first, second));
  });
});

describe('the sections', () => {
  it('are many', () => {
    expect(provisions.length).toBeGreaterThan(300);
  });

  it.each(provisions)('%s has wordings in order, each with a day that exists', (_, wordings) => {
    const days = wordings.map(({ giltigFom }) => giltigFom);
    expect(days).toEqual([...new Set(days)].sort());
    for (const day of days) expect(plusDays(day, 0)).toBe(day);
  });

  it.each(provisions)('%s was amended in the year of the amending act, or later', (_, wordings) => {
    for (const { andrad, giltigFom } of wordings) {
      // An amending act can apply to time of the year before its own.
      if (andrad !== undefined) {
        expect(Number(andrad.slice(4, 8))).toBeLessThanOrEqual(Number(giltigFom.slice(0, 4)) + 1);
      }
    }
  });
});
