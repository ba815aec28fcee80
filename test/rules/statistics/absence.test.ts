import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { absence, type AbsenceInput } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import { entry } from '../../../src/rules/statistics/absence/input.js';
import { absenceFigures } from '../../oracle/statistics.js';
import { plusDays } from '../../oracle/days.js';
import {
  badDate,
  badDateOrNull,
  badList,
  badMoney,
  badObject,
  badOption,
  checkEdge,
} from '../../support/bad-input.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './absence.rows.js';

type Person = AbsenceInput['people'][number];

const SICK = { from: '2026-03-02', to: '2026-03-06', extent: 0.5, hours: 20 } as const;
const WOMAN: Person = { group: { sex: 'woman', ageGroup: 'to-29' }, ordinaryHours: 450, spells: [SICK] };
const GOOD: AbsenceInput = { from: '2026-03-01', to: '2026-05-31', on: '2026-03-02', people: [WOMAN] };

const FIRST = '2025-12-01';

/** Spells around a window of some months, many of them at its ends and at one another’s, some about fifteen or sixty days. */
const spells = fc
  .array(
    fc.record({
      gap: fc.oneof(fc.constantFrom(-3, 0, 0, 1), fc.integer({ min: -5, max: 60 })),
      days: fc.oneof(fc.constantFrom(1, 14, 15, 30, 59, 60), fc.integer({ min: 1, max: 70 })),
      extent: fc.constantFrom<Person['spells'][number]['extent'][]>(1, 1, 0.75, 0.5, 0.25),
      hours: fc.option(fc.integer({ min: 0, max: 8000 }), { nil: undefined, freq: 6 }),
    }),
    { maxLength: 3 },
  )
  .chain((drawn) => fc.tuple(fc.constant(drawn), fc.nat(120), fc.boolean()))
  .map(([drawn, start, isOngoing]) => {
    let next = plusDays(FIRST, start);
    return drawn.map(({ gap, days, extent, hours }, i): Person['spells'][number] => {
      const from = plusDays(next, gap);
      next = plusDays(from, days);
      const to = isOngoing && i === drawn.length - 1 ? null : plusDays(next, -1);
      return { from, to, extent, ...(hours !== undefined && { hours: hours / 100 }) };
    });
  });

const person = fc
  .record(
    {
      group: fc.record(
        {
          sex: fc.constantFrom('woman' as const, 'man' as const),
          ageGroup: fc.constantFrom('to-29' as const, '30-49' as const, 'from-50' as const),
        },
        { requiredKeys: [] },
      ),
      ordinaryHours: fc.oneof(
        { arbitrary: fc.integer({ min: 40_000, max: 60_000 }).map((hours) => hours / 100), weight: 9 },
        fc.constant(0),
      ),
      spells,
    },
    { requiredKeys: ['spells'] },
  )
  .chain((one) =>
    fc
      .shuffledSubarray([...one.spells], { minLength: one.spells.length })
      .map((mixed): Person => ({ ...one, spells: mixed })),
  );

/** People of a few kinds, about ten of each. */
const people = fc
  .array(
    fc.record({
      group: fc.option(
        fc.record({
          sex: fc.constantFrom('woman' as const, 'man' as const),
          ageGroup: fc.constantFrom('to-29' as const, 'from-50' as const),
        }),
        { nil: undefined },
      ),
      members: fc.array(person, { minLength: 1, maxLength: 24 }),
    }),
    { maxLength: 3 },
  )
  .map((kinds) =>
    kinds.flatMap(({ group, members }) =>
      members.map((one): Person => (group === undefined ? one : { ...one, group })),
    ),
  );

const input = fc
  .record(
    {
      from: fc.constantFrom('2026-02-10', '2026-02-28', '2026-03-01'),
      to: fc.constantFrom('2026-03-01', '2026-03-31', '2026-04-12'),
      on: fc.constant('2026-03-01'),
      people,
    },
    { requiredKeys: ['from', 'to', 'people'] },
  )
  .map((given): AbsenceInput => ({
    ...given,
    people: given.people.map((one) => ({ ...one, spells: one.spells.map((spell) => inTime(spell, given)) })),
  }));

/** Hours are those of the time alone. */
function inTime(
  spell: Person['spells'][number],
  { from, to }: { from: string; to: string },
): Person['spells'][number] {
  if (spell.from <= to && (spell.to ?? to) >= from) return spell;
  const { hours: _, ...without } = spell;
  return without;
}

describe('absence', () => {
  describe('worked rows', () => {
    runRows(absence, rows);
    runRows(checked.absence, rows);
  });

  agreesWithOracle('day by day', {
    rule: absence,
    checked: checked.absence,
    oracle: (given) => ({ outcome: 'decided', value: absenceFigures(given) }),
    inputs: input,
  });

  it('counts every day once: by length and by month they are the same days', () => {
    holdsForAll(input, (given) => {
      const { total, lengths, months } = valueOf(absence(given));
      for (const field of ['days', 'occasions'] as const) {
        if ([total, ...lengths, ...months].some((part) => part[field] === null)) continue;
        const sum = (parts: readonly { readonly [key in typeof field]: number | null }[]): number =>
          parts.reduce((all, part) => all + (part[field] as number), 0);
        expect(sum(lengths)).toBe(total[field]);
        expect(sum(months)).toBe(total[field]);
      }
    });
  });

  it('says the same of spells in any order, of people in any order, and of a spell in two pieces', () => {
    holdsForAll(fc.tuple(input, fc.nat(30)), ([given, at]) => {
      const { value } = absence(given) as { value: object };
      const turned = [...given.people.slice(at), ...given.people.slice(0, at)].map((one) => ({
        ...one,
        spells: [...one.spells].reverse(),
      }));
      expect(absence({ ...given, people: turned })).toMatchObject({ value });
      const cut = given.people.map((one) => ({
        ...one,
        spells: one.spells.flatMap(({ from, to, extent }) =>
          to === null || to === from
            ? [{ from, to, extent }]
            : [
                { from, to: from, extent },
                { from: plusDays(from, 1), to, extent },
              ],
        ),
      }));
      const whole = given.people.map((one) => ({
        ...one,
        spells: one.spells.map(({ from, to, extent }) => ({ from, to, extent })),
      }));
      expect(absence({ ...given, people: cut })).toEqual(absence({ ...given, people: whole }));
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<AbsenceInput>>();
    });

    checkEdge<AbsenceInput>({
      rule: checked.absence,
      entry,
      good: GOOD,
      required: { from: true, to: true, people: true },
      fields: { from: badDate, to: badDate, on: badDate, people: badList(WOMAN, 10_000) },
      inside: {
        'people.0.group': badObject,
        'people.0.group.sex': badOption,
        'people.0.group.ageGroup': badOption,
        'people.0.ordinaryHours': badMoney,
        'people.0.spells.0.from': badDate,
        'people.0.spells.0.to': badDateOrNull,
        'people.0.spells.0.extent': badOption,
        'people.0.spells.0.hours': badMoney,
      },
      more: [
        {
          name: 'a window that ends before it begins',
          input: { from: '2026-03-02', to: '2026-03-01', people: [] },
          path: ['to'],
          code: 'reversed',
        },
        {
          name: 'a window of more than ten years',
          input: { from: '2016-01-01', to: '2026-01-01', people: [] },
          path: ['to'],
          code: 'too-large',
        },
        {
          name: 'a day before the window',
          input: { ...GOOD, on: '2026-02-28' },
          path: ['on'],
          code: 'not-applicable',
        },
        {
          name: 'a day after the window',
          input: { ...GOOD, on: '2026-06-01' },
          path: ['on'],
          code: 'not-applicable',
        },
        {
          name: 'hours of a spell before the window',
          input: { ...GOOD, people: [{ spells: [{ ...SICK, from: '2026-02-01', to: '2026-02-28' }] }] },
          path: ['people', 0, 'spells', 0, 'hours'],
          code: 'not-applicable',
        },
        {
          name: 'hours of an ongoing spell after the window',
          input: { ...GOOD, people: [{ spells: [{ ...SICK, from: '2026-06-01', to: null }] }] },
          path: ['people', 0, 'spells', 0, 'hours'],
          code: 'not-applicable',
        },
        {
          name: 'more hours lost than there were',
          input: { ...GOOD, people: [{ ordinaryHours: 19.99, spells: [SICK] }] },
          path: ['people', 0, 'ordinaryHours'],
          code: 'too-small',
        },
        {
          name: 'too many spells of many people',
          input: { ...GOOD, people: [WOMAN, { spells: new Array<typeof SICK>(20_000).fill(SICK) }] },
          path: ['people'],
          code: 'too-many',
        },
        {
          name: 'a spell that ends before it begins',
          input: { ...GOOD, people: [{ spells: [{ ...SICK, to: '2026-03-01' }] }] },
          path: ['people', 0, 'spells', 0, 'to'],
          code: 'reversed',
        },
      ],
    });
  });
});
