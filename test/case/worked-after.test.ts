import { describe, expect, it } from 'vitest';
import { assess } from '../../src/case/assess.js';
import type { CaseSpell } from '../../src/case/given/case.js';

const before = { from: '2026-06-01', to: '2026-06-19', extent: 1 } as const;
const after = { from: '2026-07-20', to: '2026-07-26', extent: 1 } as const;
const touching = { from: '2026-07-27', to: '2026-08-07', extent: 0.5 } as const;
const no = { workedAfter: false } as const;

/** Four weeks of vacation lie between the first spell and the second; the third follows at once on the second. */
describe('that no work was done after a spell', () => {
  it.each<[string, readonly CaseSpell[], readonly (string | number)[]]>([
    ['on the spell before the vacation', [{ ...before, ...no }, after, touching], []],
    ['on the one after it, which another touches', [before, { ...after, ...no }, touching], ['spells', 1]],
    ['on the last of those that touch', [before, after, { ...touching, ...no }], []],
    ['on all of those that touch', [before, { ...after, ...no }, { ...touching, ...no }], []],
    [
      'on one within another',
      [
        { ...before, to: '2026-08-07' },
        { ...after, ...no },
      ],
      ['spells', 1],
    ],
    ['nowhere', [before, after, touching], []],
  ])('is read or told: %s', (_, spells, place) => {
    const employment = { from: '2018-01-01', to: null };
    const { issues } = assess({ ref: 'A-17', employment, spells }, { asOf: '2026-08-30' }).value;
    const told = issues.filter(({ code }) => code === 'worked-after-between').map(({ path }) => path);
    expect(told).toEqual(place.length === 0 ? [] : [[...place, 'workedAfter']]);
  });
});
