/** Cases of every size for the picture: a day or years, touching or far apart, looked at from before, within and after. */
import fc from 'fast-check';
import type { Case, CaseSpell } from '../../src/case/given/case.js';
import type { Language } from '../../src/finding/words.js';
import { addDays, toDay, toIso, type Day } from '../../src/time/day.js';

export interface PictureCase {
  readonly given: Case;
  readonly asOf: string;
  readonly lang: Language;
}

const extents = fc.constantFrom<CaseSpell['extent'][]>(1, 0.75, 0.5, 0.25);
const shape = fc.record({
  gap: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 300 })),
  length: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 250 })),
  extent: extents,
});

export const pictureCases: fc.Arbitrary<PictureCase> = fc
  .record({
    first: fc.integer({ min: toDay('2019-01-01'), max: toDay('2027-12-31') }),
    shapes: fc.array(shape, { minLength: 1, maxLength: 12 }),
    ongoing: fc.boolean(),
    employed: fc.boolean(),
    asOf: fc.integer({ min: -100, max: 900 }),
    certified: fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 90 })), {
      maxLength: 4,
    }),
    lang: fc.constantFrom<Language[]>('sv', 'en'),
  })
  .map(({ first, shapes, ongoing, employed, asOf, certified, lang }) => {
    const spells: CaseSpell[] = [];
    let day = first as Day;
    for (const { gap, length, extent } of shapes) {
      const to = addDays(day, length - 1);
      spells.push({ from: toIso(day), to: toIso(to), extent });
      day = addDays(to, gap + 1);
    }
    const last = spells.at(-1) as CaseSpell;
    if (ongoing) spells[spells.length - 1] = { ...last, to: null };
    const given: Case = {
      ref: 'A-17',
      spells,
      ...(employed ? { employment: { from: '2015-01-01', to: null } } : { insured: 'unemployed' as const }),
      ...(ongoing && { prognosis: { on: last.from, expectedTo: last.to as string } }),
      certificates: certified.map(([after, days]) => ({
        from: toIso(addDays(first as Day, after)),
        to: toIso(addDays(first as Day, after + days)),
      })),
    };
    return { given, asOf: toIso(addDays(first as Day, asOf)), lang };
  });
