/** Random cases with everything that a case can hold, for the long run. */
import fc from 'fast-check';
import type { Case, CaseEmployment, CaseSpell, OtherBenefit } from '../../src/core.js';
import { addDays, toDay, toIso, type IsoDate } from '../../src/time/day.js';

const START = toDay('2022-06-01');
const DAYS = 1300;

export interface SweptCase {
  readonly given: Case;
  readonly asOf: IsoDate;
  /** A number that picks a day, a spell or a cut where an invariant needs one. */
  readonly pick: number;
}

const on = (offset: number): IsoDate => toIso(addDays(START, offset));
const offset = fc.integer({ min: 0, max: DAYS });
const date = offset.map(on);
const period = fc
  .tuple(offset, fc.integer({ min: 0, max: 90 }))
  .map(([from, days]) => ({ from: on(from), to: on(from + days) }));

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

const spell = fc
  .record({
    from: offset,
    days: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 20 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 500 }) },
    ),
    extent: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(1, 1, 0.75, 0.5, 0.25) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 9999 }).map((parts) => parts / 10_000) },
    ),
    workedAfter: optional(fc.boolean()),
    late: optional(fc.integer({ min: 0, max: 9 })),
    fit: optional(fc.integer({ min: 1, max: 4 })),
    hoursFirstDay: optional(fc.integer({ min: 0, max: 800 })),
  })
  .map(({ from, days, extent, workedAfter, late, fit, hoursFirstDay }): CaseSpell => ({
    from: on(from),
    to: on(from + days - 1),
    extent,
    ...(workedAfter !== undefined && { workedAfter }),
    ...(late !== undefined && { notifiedOn: on(from + late) }),
    ...(fit !== undefined && { fitFrom: on(from + days - 1 + fit) }),
    ...(hoursFirstDay !== undefined && { hoursFirstDay: hoursFirstDay / 100 }),
  }));

const pay = fc.oneof(
  fc
    .record({
      monthly: fc.integer({ min: 100_000, max: 12_000_000 }),
      hoursPerWeek: fc.integer({ min: 400, max: 4800 }),
    })
    .map(({ monthly, hoursPerWeek }) => ({ monthly: monthly / 100, hoursPerWeek: hoursPerWeek / 100 })),
  fc
    .record({
      hourly: fc.integer({ min: 9_000, max: 90_000 }),
      hoursPerWeek: fc.integer({ min: 400, max: 4800 }),
    })
    .map(({ hourly, hoursPerWeek }) => ({ hourly: hourly / 100, hoursPerWeek: hoursPerWeek / 100 })),
);

const schedule = fc.constantFrom(
  { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 },
  { wed: 7.5 },
  { sat: 12, sun: 12.25, mon: 5.1 },
  { mon: 10, tue: 10, thu: 10, fri: 10 },
);

const employment = fc
  .record({
    pay: optional(pay),
    schedule: optional(schedule),
    ends: fc.option(fc.integer({ min: 40, max: DAYS }), { nil: undefined, freq: 5 }),
    begins: fc.option(fc.integer({ min: -900, max: 300 }), { nil: undefined, freq: 5 }),
  })
  .map(({ ends, begins, ...rest }): CaseEmployment => {
    const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    return {
      from: on(begins ?? -800),
      to: ends === undefined ? null : on(Math.max(ends, begins ?? 0)),
      ...present,
    };
  });

/** One after the other: so none takes more than the whole of a day. */
const otherBenefits = fc
  .array(
    fc.record({
      gap: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: DAYS })),
      days: fc.integer({ min: 1, max: 60 }),
      kind: fc.constantFrom<OtherBenefit['kind'][]>(
        'pregnancy',
        'parental',
        'temporary-parental',
        'disease-carrier',
        'close-relative',
      ),
      extent: fc.constantFrom<OtherBenefit['extent'][]>(1, 1, 0.75, 0.5, 0.25),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((drawn) => {
    let next = 0;
    return drawn.map(({ gap, days, ...benefit }): OtherBenefit => {
      const from = next + gap;
      next = from + days;
      return { from: on(from), to: on(next - 1), ...benefit };
    });
  });

const extras = fc.record(
  {
    bornOn: fc.constantFrom('1958-03', '1961-07', '1980-05', '2004-02'),
    earlierDeductions: fc.array(date, { maxLength: 14 }),
    certificates: fc.array(period, { maxLength: 4 }),
    benefit: fc
      .record({
        sgi: fc.integer({ min: 13_000, max: 700_000 }),
        earlierDays: fc.array(period, { maxLength: 3 }),
      })
      .map(({ sgi, earlierDays }) => ({ sgi, earlierDays })),
    plan: fc.record({ madeOn: date, cannotReturn: fc.boolean(), improvedOn: date }, { requiredKeys: [] }),
    reportedToFk: date,
    otherBenefits,
  },
  { requiredKeys: [] },
);

const insured = fc.oneof(
  { weight: 8, arbitrary: employment.map((given) => ({ employment: given })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<1 | 7 | 14 | 30 | 60 | 90>(1, 7, 14, 30, 60, 90)
      .map((karenstid) => ({ selfEmployed: { karenstid } })),
  },
  { weight: 1, arbitrary: fc.constant({ insured: 'unemployed' as const }) },
);

export const sweptCases: fc.Arbitrary<SweptCase> = fc
  .record({
    who: insured,
    // Two spells that begin on one day contradict each other about its hours, and neither can be preferred.
    spells: fc.uniqueArray(spell, { maxLength: 10, selector: ({ from }) => from }),
    extras,
    ongoing: optional(fc.integer({ min: 1, max: 200 })),
    asOf: offset,
    pick: fc.nat(),
  })
  .map(({ who, spells, extras: facts, ongoing, asOf, pick }) => {
    const last = spells.reduce((latest, { from }) => (from > latest ? from : latest), '');
    const open = spells.find(({ from }) => from === last);
    const asOfDate = open !== undefined && ongoing !== undefined && on(asOf) < last ? last : on(asOf);
    return {
      given: {
        ref: 'A-1',
        ...who,
        ...facts,
        spells: spells.map((given) => {
          if (ongoing === undefined || given !== open) return given;
          const { fitFrom: _, workedAfter: __, ...rest } = given;
          return { ...rest, to: null };
        }),
        ...(ongoing !== undefined &&
          open !== undefined && {
            prognosis: { on: last, expectedTo: toIso(addDays(toDay(asOfDate), ongoing)) },
          }),
      },
      asOf: asOfDate,
      pick,
    };
  });
