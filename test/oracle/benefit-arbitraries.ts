/**
 * Valid inputs for the benefit rules that seek the edges: changes of law, ceilings, half kronor and moving frames.
 */
import * as fc from 'fast-check';
import { dateOf, dayNumber, firstOfMonth } from './benefit-days.js';
import type { Spell } from './benefit-days.js';
import type { ActivityCompensationInput, SicknessCompensationInput } from './compensation.js';
import {
  lastAmountYear,
  lastDayBeforeTargetAge,
  monthOfAge,
  sgiCeiling,
  sgiFloor,
  targetAge,
} from './sickness-benefit.js';
import type {
  AgeLimitsInput,
  AllowanceInput,
  CollectiveInsuranceInput,
  DayAmountInput,
  Extent,
  HoursAmountInput,
  KarenstidInput,
  Level,
  LevelsInput,
  SgiInput,
  SpecialCasesInput,
  WithPayInput,
} from './sickness-benefit.js';

const level: fc.Arbitrary<Level> = fc.constantFrom<Level>('normal', 'continuation');
const extent: fc.Arbitrary<Extent> = fc.constantFrom<Extent>(1, 0.75, 0.5, 0.25);

/** Each day between two dates, both included. */
function dateBetween(from: string, to: string): fc.Arbitrary<string> {
  return fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dateOf);
}

/** A date and its two neighbours. */
function around(date: string): fc.Arbitrary<string> {
  return fc.integer({ min: -1, max: 1 }).map((shift) => dateOf(dayNumber(date) + shift));
}

/** Days on which an amount or a wording changes, with their neighbours. */
const changeOfLaw: fc.Arbitrary<string> = fc
  .constantFrom(
    '2015-09-01',
    '2015-09-07',
    '2018-07-01',
    '2022-01-01',
    '2022-02-01',
    '2023-01-01',
    '2025-01-01',
  )
  .chain(around);

/** The last and the first day of years with a price base amount. */
const yearEnd: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 2010, max: lastAmountYear }), fc.constantFrom('01-01', '12-31'))
  .map(([year, day]) => `${year}-${day}`);

/** Days with a price base amount. */
export const knownDate: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: dateBetween('2010-01-01', `${lastAmountYear}-12-31`) },
  { weight: 2, arbitrary: changeOfLaw },
  { weight: 2, arbitrary: yearEnd },
);

/** Days with and, now and then, without a price base amount. */
export const anyDate: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: knownDate },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2009-12-31', `${lastAmountYear + 1}-01-01`, `${lastAmountYear + 5}-06-30`),
  },
);

/** The ceiling of a date; of the newest where the date has none. */
function ceilingOf(on: string): number {
  const ceiling = sgiCeiling(on);
  return typeof ceiling === 'number' ? ceiling : 592_000;
}

/** Kronor with öre between two whole amounts. */
function kronor(min: number, max: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min, max }),
    fc.integer({ min: min * 100, max: max * 100 }).map((ore) => ore / 100),
  );
}

/** SGI whose basis by 365 ends in exactly half a krona: odd multiples, on normal and on continuation level. */
const halfKrona: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map((n) => 22_812.5 * (2 * n + 1)),
  fc.integer({ min: 0, max: 3 }).map((n) => 73_000 * (2 * n + 1)),
);

/** SGI near the caps of 543 and 486 kronor, and near the ends of the special-case benefit. */
const nearCap: fc.Arbitrary<number> = fc
  .tuple(
    fc.constantFrom(228_600, 243_800, 255_400, 272_400, 115_400, 80_300),
    fc.integer({ min: -3, max: 3 }),
  )
  .map(([centre, steps]) => centre + 100 * steps);

/** SGI up to the ceiling of a date, seeking half kronor, caps and the ceiling itself. */
export function sgiOn(on: string): fc.Arbitrary<number> {
  const ceiling = ceilingOf(on);
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: Math.floor(ceiling / 100) }).map((n) => n * 100) },
    { weight: 1, arbitrary: kronor(0, ceiling) },
    { weight: 2, arbitrary: halfKrona.map((sgi) => Math.min(sgi, ceiling)) },
    { weight: 2, arbitrary: nearCap },
    { weight: 2, arbitrary: fc.constantFrom(ceiling, ceiling - 100, ceiling - 0.01) },
  );
}

/** SGI as before and, now and then, above the ceiling. */
function sgiOrTooMuch(on: string): fc.Arbitrary<number> {
  const tooMuch = fc.constantFrom(ceilingOf(on) + 0.01, ceilingOf(on) + 100);
  return fc.oneof({ weight: 15, arbitrary: sgiOn(on) }, { weight: 1, arbitrary: tooMuch });
}

/** Incomes near the floor, the hundreds and the ceiling. */
function income(on: string): fc.Arbitrary<number> {
  const ceiling = ceilingOf(on);
  const floors = fc.tuple(fc.integer({ min: 100, max: 150 }), fc.constantFrom(-0.01, 0, 99, 99.99));
  const tops = fc.integer({ min: -20_000, max: 20_000 }).map((ore) => ceiling + ore / 100);
  return fc.oneof(
    fc.constant(0),
    kronor(0, 900_000),
    floors.map(([hundreds, more]) => Math.round(hundreds * 10_000 + more * 100) / 100),
    tops.map((sum) => Math.round(sum * 100) / 100),
  );
}

/** Two incomes whose sum is within a krona of 24 per cent of the price base amount. */
function nearFloor(on: string): fc.Arbitrary<Omit<SgiInput, 'on'>> {
  const least = Math.round((sgiFloor(on) ?? 14_208) * 100);
  return fc
    .tuple(fc.integer({ min: 0, max: least }), fc.constantFrom(-100, -1, 0, 1, 100))
    .map(([other, more]) => ({ employment: Math.max(0, least - other + more) / 100, other: other / 100 }));
}

export const sgiInput: fc.Arbitrary<SgiInput> = anyDate.chain((on) =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.record({ employment: income(on), other: income(on) }) },
      { weight: 1, arbitrary: nearFloor(on) },
    )
    .map((incomes) => ({ on, ...incomes })),
);

const unemployed: fc.Arbitrary<true | number> = fc.constantFrom<true | number>(
  true,
  1,
  0.75,
  0.5,
  0.25,
  0.4,
  0.01,
  0.99,
);

export const dayAmountInput: fc.Arbitrary<DayAmountInput> = anyDate.chain((on) =>
  fc.record(
    {
      on: fc.constant(on),
      sgi: sgiOrTooMuch(on),
      level,
      extent,
      unemployed,
      benefitKind: fc.constantFrom<'ordinary' | 'preventive' | 'on-demand'>(
        'ordinary',
        'preventive',
        'on-demand',
      ),
      firstFourteenDays: fc.boolean(),
      registeredJobSeeker: fc.boolean(),
    },
    { requiredKeys: ['on', 'sgi', 'level', 'extent'] },
  ),
);

/** Hours in quarters, so that halves are met, for so many days. */
function hoursOf(days: number): fc.Arbitrary<number> {
  return fc.integer({ min: 2, max: days * 48 }).map((quarters) => quarters / 4);
}

/** Annual hours and SGI: 1 940 hours with multiples of 1 250 or 4 000 give hourly quotients that end in a half. */
function hourly(on: string): fc.Arbitrary<{ annualHours: number; sgi: number }> {
  const ceiling = ceilingOf(on);
  const halves = fc
    .tuple(fc.constantFrom(1_250, 4_000), fc.integer({ min: 0, max: 60 }))
    .map(([step, n]) => ({ annualHours: 1_940, sgi: Math.min(ceiling, step * (2 * n + 1)) }));
  const annualHours = fc.oneof(
    fc.constantFrom(2_080, 2_079.5, 2_079.49, 1_040, 1),
    fc.integer({ min: 40, max: 10_000 }).map((quarters) => quarters / 4),
  );
  return fc.oneof(
    { weight: 1, arbitrary: halves },
    { weight: 4, arbitrary: fc.record({ annualHours, sgi: sgiOrTooMuch(on) }) },
  );
}

export const hoursAmountInput: fc.Arbitrary<HoursAmountInput> = fc
  .tuple(anyDate, fc.integer({ min: 1, max: 14 }))
  .chain(([on, days]) =>
    fc
      .record({ quotient: hourly(on), hours: hoursOf(days), level, extent })
      .map(({ quotient, hours, ...rest }) => ({ on, days, hours, ...rest, ...quotient })),
  );

/** Spells one after another, with given gaps of whole days without benefit before each. */
function row(first: number, pieces: readonly (readonly [number, number])[]): Spell[] {
  let next = first;
  return pieces.map(([gap, length]) => {
    const from = next + gap;
    next = from + length;
    return { from: dateOf(from), to: dateOf(next - 1) };
  });
}

const firstDay: fc.Arbitrary<number> = fc.integer({
  min: dayNumber('2019-01-01'),
  max: dayNumber('2026-06-30'),
});

/** Gaps near 86 (the difference between the frame of 450 and 364), touching spells and others. */
const frameGap: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 84, max: 89 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 5, 6, 60) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 470 }) },
);

const frameLength: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.constantFrom(199, 200, 350, 351, 363, 364, 365, 449, 450, 451),
  fc.integer({ min: 1, max: 600 }),
);

const frameRow: fc.Arbitrary<Spell[]> = fc
  .tuple(firstDay, fc.array(fc.tuple(frameGap, frameLength), { minLength: 2, maxLength: 6 }))
  .map(([first, pieces]) => row(first, pieces));

/** A sick-pay period of fourteen days so many days before a spell; nought is directly before it. */
function sickPayBefore(spell: Spell, gap: number): Spell {
  const to = dayNumber(spell.from) - 1 - gap;
  return { from: dateOf(to - 13), to: dateOf(to) };
}

/** A shuffled copy, so that no order is relied on. */
function anyOrder<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

/** Benefit days without overlap, earlier days before them, and sick-pay periods mostly directly before a spell. */
export const levelsInput: fc.Arbitrary<LevelsInput> = frameRow.chain((spells) =>
  fc
    .record({
      split: fc.integer({ min: 0, max: spells.length - 1 }),
      withSickPay: fc.boolean(),
      gap: fc.constantFrom(0, 0, 0, 1),
      seriousIllness: fc.option(fc.boolean(), { nil: undefined, freq: 3 }),
    })
    .chain(({ split, withSickPay, gap, seriousIllness }) => {
      const days = spells.slice(split);
      const earlierDays = spells.slice(0, split);
      const start = days[0];
      const roomy =
        start === undefined ? undefined : roomBefore(start, earlierDays) >= 14 + gap ? start : undefined;
      return fc.tuple(anyOrder(days), anyOrder(earlierDays)).map(([shuffled, earlier]) => ({
        days: shuffled,
        ...(earlier.length > 0 ? { earlierDays: earlier } : {}),
        ...(withSickPay && roomy !== undefined ? { sickPayPeriods: [sickPayBefore(roomy, gap)] } : {}),
        ...(seriousIllness === undefined ? {} : { seriousIllness }),
      }));
    }),
);

/** Days between a spell and the latest earlier one. */
function roomBefore(start: Spell, earlier: readonly Spell[]): number {
  const last = Math.max(dayNumber(start.from) - 1_000, ...earlier.map((spell) => dayNumber(spell.to)));
  return dayNumber(start.from) - 1 - last;
}

/** Healthy days between spells: four join within five days, five do not; nineteen join within twenty, twenty do not. */
const karensGap: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(3, 4, 5, 6, 18, 19, 20, 21) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, -2) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }) },
);

const karensLength: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 2, max: 9 }),
  fc.constantFrom(13, 14, 15, 29, 30, 31, 59, 60, 61, 89, 90, 91),
  fc.integer({ min: 2, max: 120 }),
);

export const karenstidInput: fc.Arbitrary<KarenstidInput> = fc
  .tuple(
    fc.constantFrom<KarenstidInput['choice']>(1, 7, 14, 30, 60, 90),
    firstDay,
    fc.array(fc.tuple(karensGap, karensLength), { minLength: 1, maxLength: 6 }),
  )
  .chain(([choice, first, pieces]) => anyOrder(row(first, pieces)).map((spells) => ({ choice, spells })));

/** Pay of a day near the daily ceiling, near a tenth, 85 and 90 per cent, and elsewhere. */
export const withPayInput: fc.Arbitrary<WithPayInput> = fc
  .record({
    level,
    benefit: fc.oneof(fc.integer({ min: 0, max: 1_259 }), kronor(0, 1_300)),
    payInWork: fc.oneof(kronor(1, 4_000), fc.constantFrom(1_621.91, 1_621.92, 1_500, 1_000, 2_000)),
    share: fc.constantFrom(0, 5, 10, 11, 20, 50, 84, 85, 86, 89, 90, 91, 100),
    more: fc.integer({ min: -200, max: 200 }),
    ceilingYearly: fc.constantFrom(333_750, 364_000, 380_800, 483_000, 588_000, 592_000),
    paidToEmployer: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ share, more, paidToEmployer, ...rest }) => ({
    ...rest,
    payDuringSickness: Math.max(0, Math.round(rest.payInWork * share) + more) / 100,
    ...(paidToEmployer === undefined ? {} : { paidToEmployer }),
  }));

/** Days near the first and the last of each insurance, pay near the limits of each year. */
export const collectiveInsuranceInput: fc.Arbitrary<CollectiveInsuranceInput> = fc
  .record({
    on: fc.oneof(dateBetween('2019-01-01', '2027-12-31'), fc.constantFrom('2021-12-31', '2022-01-01')),
    insurance: fc.constantFrom('ags' as const, 'ags-kl' as const, 'itp' as const),
    day: fc.oneof(fc.constantFrom(1, 14, 15, 90, 91, 360, 361), fc.integer({ min: 1, max: 180 })),
    more: fc.option(fc.constantFrom(0, 1, 14, 90, 105), { nil: undefined }),
    benefit: fc.integer({ min: 0, max: 1259 }),
    level,
    extent: fc.constantFrom(1 as const, 0.75 as const, 0.5 as const, 0.25 as const),
    yearlyPay: fc.oneof(kronor(1, 3_000_000), fc.constantFrom(592_000, 592_000.01, 1_668_000, 2_502_000)),
  })
  .map(({ more, yearlyPay, ...input }) => {
    if (input.insurance !== 'itp') return input;
    const dayOfYear = more === undefined ? undefined : Math.min(366, input.day + more);
    return { ...input, yearlyPay, ...(dayOfYear !== undefined && { dayOfYear }) };
  })
  // Sickness that began before July 2018 keeps an older pension.
  .filter(({ on, day }) => on >= '2020-01-01' || day < 150);

const specialDate: fc.Arbitrary<string> = fc.oneof(
  dateBetween('2012-01-01', '2026-12-31'),
  fc.constantFrom('2012-01-01', '2024-12-31', '2025-01-01', '2026-05-01'),
);

/** SGI near the end of the right, and below. */
const smallSgi: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 1_400 }).map((n) => n * 100),
  fc.constantFrom(80_000, 80_100, 80_300, 115_100, 115_200, 115_300, 115_400, 115_500),
);

/** Annuities of a year, with quotients that end in a half. */
const annuity: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }),
  fc.integer({ min: 0, max: 260 }).map((n) => 365 * n + 182.5),
  fc.integer({ min: 0, max: 260 }).map((n) => 365 * n + 182.51),
);

export const specialCasesInput: fc.Arbitrary<SpecialCasesInput> = fc.record(
  {
    on: specialDate,
    extent,
    sgi: smallSgi,
    sicknessCompensation: fc.constantFrom<0.25 | 0.5 | 0.75>(0.25, 0.5, 0.75),
    annuity,
  },
  { requiredKeys: ['on', 'extent'] },
);

/** A month of birth. */
function bornBetween(firstYear: number, lastYear: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: firstYear, max: lastYear }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
}

/** Months of birth at the turns of the target age and of the highest age. */
const turningBorn: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '1952-12',
    '1953-01',
    '1957-12',
    '1958-01',
    '1959-12',
    '1960-01',
    '1964-12',
    '1965-12',
    '1966-01',
  ),
  bornBetween(1944, 1964),
);

/** A date near the target age, near seventy or seventy-one, or elsewhere. */
function lateDate(bornOn: string): fc.Arbitrary<string> {
  const months = [targetAge(bornOn), 70, 71].map((age) => monthOfAge(bornOn, age));
  return fc.oneof(
    fc.constantFrom(...months).chain(around),
    fc
      .tuple(fc.constantFrom(...months), fc.integer({ min: 0, max: 400 }))
      .map(([month, n]) => dateOf(dayNumber(month) + n)),
    dateBetween('2023-01-01', '2026-12-31'),
  );
}

/** Paid days that fit between the target age and the date. */
function paidDays(bornOn: string, on: string): fc.Arbitrary<number> {
  const room = Math.max(0, dayNumber(on) - dayNumber(monthOfAge(bornOn, targetAge(bornOn))));
  return fc.oneof(
    fc.constantFrom(0, 179, 180, 181).map((n) => Math.min(n, room)),
    fc.integer({ min: 0, max: Math.min(room, 2_500) }),
  );
}

export const ageLimitsInput: fc.Arbitrary<AgeLimitsInput> = turningBorn
  .chain((bornOn) => fc.tuple(fc.constant(bornOn), lateDate(bornOn)))
  .filter(([, on]) => on >= '2011-01-01' && on <= '2031-12-31')
  .chain(([bornOn, on]) =>
    paidDays(bornOn, on).map((paidDaysSinceTargetAge) => ({ bornOn, on, paidDaysSinceTargetAge })),
  );

/** As day amounts, without what does not touch the allowance; birth months near the target age. */
export const allowanceInput: fc.Arbitrary<AllowanceInput> = fc
  .record({ unemployed, bornOn: fc.oneof(turningBorn, bornBetween(1965, 2004)) }, { requiredKeys: [] })
  .chain((facts) => {
    const last = facts.bornOn === undefined ? '2026-01-01' : lastDayBeforeTargetAge(facts.bornOn);
    const near = last >= '2010-02-01' && last <= '2026-11-30' ? around(last) : anyDate;
    return fc
      .oneof(anyDate, near)
      .chain((on) =>
        fc
          .record({ on: fc.constant(on), sgi: sgiOrTooMuch(on), level, extent })
          .map((rest) => ({ ...facts, ...rest })),
      );
  });

/** Shares of lost capacity at and beside the levels; "almost wholly" lacking is left out, being an assessment. */
const reduction: fc.Arbitrary<number> = fc.constantFrom(
  0,
  0.2,
  0.24,
  0.25,
  0.26,
  0.49,
  0.5,
  0.51,
  0.74,
  0.75,
  0.8,
  1,
);

/** A date near the ages that open and close a compensation. */
function compensationDate(bornOn: string): fc.Arbitrary<string> {
  const turns = [
    firstOfMonth(`${bornOn.slice(0, 4)}-07`, 19 * 12),
    monthOfAge(bornOn, 30),
    monthOfAge(bornOn, targetAge(bornOn)),
  ].filter((turn) => turn > '2023-12-01' && turn < '2026-12-01');
  const anywhere = dateBetween('2023-12-01', '2026-12-31');
  return turns.length === 0 ? anywhere : fc.oneof(anywhere, fc.constantFrom(...turns).chain(around));
}

export const sicknessCompensationInput: fc.Arbitrary<SicknessCompensationInput> = fc
  .oneof(bornBetween(1957, 1965), bornBetween(1993, 1998), bornBetween(2003, 2008), bornBetween(1957, 2008))
  .chain((bornOn) =>
    fc.record(
      { bornOn: fc.constant(bornOn), on: compensationDate(bornOn), reduction, permanent: fc.boolean() },
      { requiredKeys: ['bornOn', 'on', 'reduction'] },
    ),
  );

export const activityCompensationInput: fc.Arbitrary<ActivityCompensationInput> = fc
  .oneof(bornBetween(1993, 1998), bornBetween(2003, 2008), bornBetween(1985, 2010))
  .chain((bornOn) =>
    fc.record(
      {
        bornOn: fc.constant(bornOn),
        on: compensationDate(bornOn),
        reduction,
        expectedMonths: fc.oneof(
          fc.constantFrom(1, 11, 12, 13, 35, 36, 37),
          fc.integer({ min: 1, max: 120 }),
        ),
      },
      { requiredKeys: ['bornOn', 'on', 'reduction'] },
    ),
  );
