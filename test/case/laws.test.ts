import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, chain, periods, type AssessValue, type Case, type CaseSpell } from '../../src/core.js';
import { addDays, toDay, toIso, type Day } from '../../src/time/day.js';
import { totalLength, union } from '../../src/time/period.js';

const START = toDay('2023-01-01');

const spell = fc
  .record({
    offset: fc.integer({ min: 0, max: 1100 }),
    days: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 400 })),
    extent: fc.constantFrom(1, 0.75, 0.5, 0.25, 0.8, 0.3333),
    workedAfter: fc.option(fc.boolean(), { nil: undefined }),
    late: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  })
  .map(({ offset, days, extent, workedAfter, late }): CaseSpell => {
    const from = addDays(START, offset);
    return {
      from: toIso(from),
      to: toIso(addDays(from, days - 1)),
      extent,
      ...(workedAfter !== undefined && { workedAfter }),
      ...(late !== undefined && { notifiedOn: toIso(addDays(from, late)) }),
    };
  });

const schedule = fc.constantFrom(
  { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 },
  { wed: 7.5 },
  { sat: 12, sun: 12.25, mon: 5.1 },
);

const employment = fc
  .record({
    monthly: fc.integer({ min: 100, max: 10_000_000 }),
    schedule,
    ends: fc.option(fc.integer({ min: 40, max: 1200 }), { nil: undefined }),
  })
  .map(({ monthly, ends, ...rest }) => ({
    from: '2020-01-01',
    to: ends === undefined ? null : toIso(addDays(START, ends)),
    pay: { monthly: monthly / 100, hoursPerWeek: 40 },
    ...rest,
  }));

const cases = fc.record({
  ref: fc.constant('A-1'),
  employment,
  spells: fc.array(spell, { maxLength: 12 }),
}) satisfies fc.Arbitrary<Case>;

const days = fc.integer({ min: 0, max: 1300 }).map((offset) => toIso(addDays(START, offset)));

const valueOf = (given: Case, asOf: string): AssessValue => assess(given, { asOf }).value;

const spanOf = ({ from, to }: { from: string; to: string | null }) => ({
  from: toDay(from),
  to: toDay(to as string),
});

describe('laws of a case', () => {
  it('every day of sickness has one payer, and no other day has one', () => {
    fc.assert(
      fc.property(cases, days, (given, asOf) => {
        const sick = union(given.spells.map(spanOf));
        const segments = valueOf(given, asOf).days.map(spanOf);
        expect(union(segments)).toEqual(sick);
        expect(totalLength(segments)).toBe(totalLength(sick));
      }),
    );
  });

  it('the order in which the spells are given does not matter', () => {
    fc.assert(
      fc.property(cases, days, (given, asOf) => {
        const { issues: _, ...value } = valueOf(given, asOf);
        const { issues: __, ...reversed } = valueOf({ ...given, spells: [...given.spells].reverse() }, asOf);
        fc.pre(new Set(given.spells.map(({ from }) => from)).size === given.spells.length);
        expect(reversed).toEqual(value);
      }),
    );
  });

  it('splitting a spell in two touching ones changes nothing', () => {
    fc.assert(
      fc.property(cases, days, fc.nat(), (given, asOf, at) => {
        const spells = given.spells.flatMap((whole) => {
          const { from, to } = spanOf(whole);
          if (from === to) return [whole];
          const cut = addDays(from, at % (to - from));
          const { notifiedOn, workedAfter, ...rest } = whole;
          return [
            { ...rest, to: toIso(cut), ...(notifiedOn !== undefined && { notifiedOn }) },
            { ...rest, from: toIso(addDays(cut, 1)), ...(workedAfter !== undefined && { workedAfter }) },
          ];
        });
        const alone = given.spells.length < 2;
        fc.pre(
          alone || totalLength(union(given.spells.map(spanOf))) === totalLength(given.spells.map(spanOf)),
        );
        const { issues: _, assumptions: __, ...value } = { ...valueOf(given, asOf), assumptions: 0 };
        const {
          issues: ___,
          assumptions: ____,
          ...split
        } = { ...valueOf({ ...given, spells }, asOf), assumptions: 0 };
        expect(split).toEqual(value);
      }),
    );
  });

  it('a later end never lowers a day counter', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 60 }), (given, more) => {
        fc.pre(given.spells.length > 0);
        const last = [...given.spells].sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1) as CaseSpell;
        const asOf = last.to as string;
        const longer = { ...last, to: toIso(addDays(toDay(asOf), more)) };
        const later = valueOf({ ...given, spells: [longer] }, longer.to).counters;
        const first = valueOf({ ...given, spells: [last] }, asOf).counters;
        for (const counter of ['sickPeriodDay', 'planDay', 'chainDay', 'certificateDay'] as const) {
          // After the employment there is no day toward a duty of the employer.
          expect(later[counter] ?? Infinity).toBeGreaterThanOrEqual(first[counter] ?? 0);
        }
      }),
    );
  });

  it('the periods are those of the rule', () => {
    fc.assert(
      fc.property(cases, days, (given, asOf) => {
        const found = periods({
          spells: given.spells.map(({ from, to, workedAfter }) => ({
            from,
            to: to as string,
            ...(workedAfter !== undefined && { workedAfter }),
          })),
          ...(given.employment.to && { employmentEnds: given.employment.to }),
        });
        const expected = found.outcome === 'decided' ? found.value.periods : [];
        expect(valueOf(given, asOf).periods).toMatchObject(expected);
      }),
    );
  });

  it('what capacity is compared with is what the chain says on every sick day', () => {
    fc.assert(
      fc.property(cases, fc.nat(), (given, pick) => {
        const segments = valueOf(given, '2026-12-31').days;
        fc.pre(segments.length > 0);
        const segment = segments[pick % segments.length] as (typeof segments)[number];
        const { from, to } = spanOf(segment);
        const on = toIso((from + (pick % (to - from + 1))) as Day);
        const found = chain({
          spells: given.spells.map(({ from, to }) => ({ from, to: to as string })),
          on,
          insured: 'employee',
        });
        // After the employment it is open whether there is other work.
        const isKnown = given.employment.to === null || on <= given.employment.to;
        expect(segment.comparedWith).toEqual(
          isKnown && found.outcome === 'decided' ? found.value.comparedWith : null,
        );
      }),
    );
  });

  it('each period has at most one karensavdrag, never more than its sick pay, and at most ten fall within twelve months', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { money, counters } = valueOf(given, '2026-12-31');
        expect(new Set(money.sickPay.map(({ from }) => from)).size).toBe(money.sickPay.length);
        for (const { karensavdrag, sickPayBefore, sickPay } of money.sickPay) {
          expect(karensavdrag).toBeLessThanOrEqual(sickPayBefore);
          expect(Math.abs(sickPayBefore - karensavdrag - sickPay)).toBeLessThan(0.0151);
        }
        expect(counters.karensavdragInTwelveMonths).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('the ledger’s last days never lie before their due days, and no duty lies outside the case', () => {
    fc.assert(
      fc.property(cases, days, (given, asOf) => {
        for (const { dueOn, lastDay, from } of valueOf(given, asOf).ledger) {
          if (dueOn !== null) expect(dueOn >= from).toBe(true);
          if (dueOn !== null && lastDay !== null) expect(lastDay >= dueOn).toBe(true);
        }
      }),
    );
  });

  it('the finding survives JSON', () => {
    fc.assert(
      fc.property(cases, days, (given, asOf) => {
        const found = assess(given, { asOf });
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
    );
  });
});
