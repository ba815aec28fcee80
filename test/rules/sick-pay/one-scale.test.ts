/** The amount on one scale and the amount in fractions are the same, also where numbers come near what a number holds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount, amountTold, type AmountInput } from '../../../src/rules/sick-pay/amount/amount.js';
import { onOneScale } from '../../../src/rules/sick-pay/amount/one-scale.js';
import { conventionTerms } from '../../../src/rules/sick-pay/amount/table.js';
import { karensavdragTerms } from '../../../src/rules/sick-pay/karensavdrag/table.js';
import { holdsForAll } from '../../support/properties.js';

/** Hundredths of all sizes: most of them usual, some so large that the scale is left. */
const ore = fc.oneof(
  fc.integer({ min: 1, max: 10_000_000 }),
  fc.integer({ min: 1, max: 2 ** 46 }),
  // With 40 hours a week the numerators are 48 000 000 times the monthly pay over the hours of the absence.
  fc
    .tuple(fc.constantFrom(2 ** 51, 2 ** 52, 2 ** 53), fc.integer({ min: 1, max: 100_000_000 }))
    .map(([most, part]) => Math.ceil(most / part)),
);
const hundredthsOfWeek = fc.oneof(fc.constant(4000), fc.integer({ min: 1, max: 16_800 }));
const pay = fc
  .tuple(ore, hundredthsOfWeek, fc.boolean())
  .map(([of, hours, hourly]) =>
    hourly
      ? { hourly: of / 100, hoursPerWeek: hours / 100 }
      : { monthly: of / 100, hoursPerWeek: hours / 100 },
  );
const inputs: fc.Arbitrary<AmountInput> = fc
  .record({
    pay,
    hours: fc.array(fc.integer({ min: 0, max: 2400 }), { maxLength: 14 }),
    already: fc.option(fc.oneof(fc.integer({ min: 0, max: 500_000 }), ore), { nil: undefined }),
    exemption: fc.constantFrom(undefined, undefined, 'seafarer' as const),
    convention: fc.constantFrom(
      undefined,
      'annual-hours' as const,
      'working-days-21' as const,
      'state' as const,
      'municipal' as const,
      'karensperiod' as const,
    ),
  })
  .map(({ pay: given, hours, already, exemption, convention }) => ({
    periodFrom: '2026-03-02',
    pay: given,
    absence: hours.map((each, i) => ({
      date: `2026-03-${String(i + 2).padStart(2, '0')}`,
      hours: each / 100,
    })),
    ...(already !== undefined && { alreadyDeducted: already / 100 }),
    ...(exemption && { exemption }),
    ...(convention && !('hourly' in given) && { convention }),
  }));

/** Half up, to whole öre, of numbers of any size. */
function published(num: bigint, den: bigint): number {
  return Number((2n * num + den) / (2n * den)) / 100;
}

/** The same calculation in whole numbers that know no limit. */
function byHand({ pay: given, absence, alreadyDeducted = 0, exemption, convention }: AmountInput): object {
  const whole = (value: number): bigint => BigInt(Math.round(value * 100));
  const weekHours = whole(given.hoursPerWeek);
  const hours = absence.reduce((sum, each) => sum + whole(each.hours), 0n);
  const byDays = convention === 'working-days-21';
  const [worth, unit] =
    'hourly' in given
      ? [whole(given.hourly), 100n]
      : [whole(given.monthly) * (byDays ? 5n : 12n), weekHours * (byDays ? 21n : 52n)];
  const [lost, week] = [worth * hours * 25n, worth * weekHours * 25n];
  const before = (lost * 4n) / 5n;
  const due = exemption === undefined ? (week * 4n) / 25n - whole(alreadyDeducted) * unit * 25n : 0n;
  const left = due > 0n ? due : 0n;
  const now = left < before ? left : before;
  const scale = unit * 25n;
  return {
    weeklyPay: published(week, scale),
    payLost: published(lost, scale),
    sickPayBefore: published(before, scale),
    karensavdrag: published(now, scale),
    sickPay: published(before - now, scale),
    remaining: published(left - now, scale),
    netLoss: published(lost - before + now, scale),
  };
}

const usual = inputs.filter(
  ({ convention = 'annual-hours' }) => convention === 'annual-hours' || convention === 'working-days-21',
);

describe('the amount on one scale', () => {
  it('is the amount in fractions, whatever the convention', () => {
    holdsForAll(inputs, (input) => {
      expect(amount(input)).toEqual(amountTold(input, () => undefined));
    });
  });

  it('is exact, also where numbers come near what a number holds', () => {
    holdsForAll(usual, (input) => {
      expect(amount(input)).toMatchObject({ value: byHand(input) });
    });
  });

  it('is left to the fractions where a number could be rounded, and only there', () => {
    const of = (monthly: number): unknown => {
      const input: AmountInput = {
        periodFrom: '2026-03-02',
        pay: { monthly, hoursPerWeek: 40 },
        absence: [{ date: '2026-03-02', hours: 8 }],
      };
      const [terms, conventions] = [karensavdragTerms[0], conventionTerms[0]];
      return terms && conventions && onOneScale(input, 800, 'ordinary', terms, conventions);
    };
    // The largest number is that of the week: the öre of the monthly pay × 12 × 4000 × 25.
    const largest = Math.floor((2 ** 51 - 1) / (12 * 4000 * 25));
    expect(of(largest / 100)).toBeDefined();
    expect(of((largest + 1) / 100)).toBeUndefined();
  });
});
