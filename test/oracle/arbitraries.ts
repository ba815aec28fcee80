/**
 * Valid input for the rules of the reference implementation, drawn towards the places where the law changes its
 * answer. The generators named `odd…` add input whose validity the contract leaves open.
 */
import fc from 'fast-check';
import type { Span } from './days.js';
import { plusDays, plusMonths } from './days.js';
import type { ReportToFkInput, ReturnToWorkPlanInput } from './employer.js';
import type {
  AmountInput,
  CertificateInput,
  Convention,
  Exemption,
  KarensavdragInput,
  LostPart,
  Pay,
  PeriodsInput,
  QualifyingTimeInput,
  SickSpell,
} from './sick-pay.js';
import type { ChainInput, Exception, Insured } from './work-capacity.js';

type Arb<T> = fc.Arbitrary<T>;

/** Leaves out the fields drawn as undefined: an absent fact is an absent key. */
function present<T extends object>(input: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as T;
}

const maybe = <T>(arbitrary: Arb<T>): Arb<T | undefined> => fc.option(arbitrary, { nil: undefined });
const pick = <T>(...values: T[]): Arb<T> => fc.constantFrom(...values);
const between = (min: number, max: number): Arb<number> => fc.integer({ min, max });
const either = <T>(...arbitraries: Arb<T>[]): Arb<T> => fc.oneof(...arbitraries);

// ------------------------------------------------------------------------------------------------------ dates

/** Dates at which a wording, a table or the calendar turns. */
const TURNS = [
  '2019-01-01',
  '2019-12-31',
  '2020-02-29',
  '2020-03-13',
  '2021-03-15',
  '2021-09-30',
  '2022-01-19',
  '2022-02-01',
  '2022-03-31',
  '2022-09-01',
  '2023-01-01',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-07-01',
  '2025-02-28',
  '2025-12-31',
  '2026-03-01',
  '2026-12-24',
];

const STEPS = [1, 5, 7, 13, 14, 29, 30, 59, 60, 89, 90, 91, 180, 181, 365];

const FIRST_COVERED = '2019-01-01';

const step: Arb<number> = either(between(-3, 3), pick(...STEPS), pick(...STEPS.map((n) => -n)));
const nearTurn: Arb<string> = fc.tuple(pick(...TURNS), step).map(([turn, days]) => plusDays(turn, days));
const anyDay: Arb<string> = between(0, 3286).map((days) => plusDays(FIRST_COVERED, days));
const monthEnd: Arb<string> = fc
  .tuple(between(0, 107), between(-2, 1))
  .map(([months, days]) => plusDays(plusMonths('2019-02-01', months), days - 1));

const notBefore =
  (first: string) =>
  (date: string): string =>
    date < first ? first : date;

/** Any date of interest from 2018 to 2027. */
const date: Arb<string> = fc.oneof(
  { arbitrary: anyDay, weight: 4 },
  { arbitrary: nearTurn, weight: 4 },
  { arbitrary: monthEnd, weight: 2 },
);
const coveredDate: Arb<string> = date.map(notBefore(FIRST_COVERED));
/** Mostly covered; now and then on the wrong side of 2019. */
const mostlyCovered: Arb<string> = fc.oneof(
  { arbitrary: coveredDate, weight: 19 },
  { arbitrary: pick('2018-12-31', '2018-12-30', '2018-12-17', '2018-06-30', '2019-01-01'), weight: 1 },
);

const fromDay = (start: string, days: Arb<number>): Arb<string> => days.map((n) => plusDays(start, n));

// ------------------------------------------------------------------------------------------------------ numbers

const money = (min: number, max: number): Arb<number> =>
  either(
    between(min * 100, max * 100).map((n) => n / 100),
    between(Math.ceil(min), max),
  );
const ROUND_PAY = [
  1, 0.01, 21, 26, 5000, 21_000, 25_000, 26_000, 30_000, 33_333.33, 34_666.67, 50_000, 99_999.99,
];
const pay: Arb<number> = either(pick(...ROUND_PAY), money(0.01, 120_000));
const hoursOfDay: Arb<number> = either(
  pick(0.01, 0.25, 1, 4, 7.75, 8, 8.01, 10, 12, 24),
  between(1, 2400).map((n) => n / 100),
);
const weeklyHours: Arb<number> = either(
  pick(4, 20, 30, 36.5, 37.5, 38.25, 40),
  between(100, 6000).map((n) => n / 100),
);

// ------------------------------------------------------------------------------------------------------ spells

const GAPS = [1, 2, 4, 5, 6, 7, 14, 30, 89, 90, 91, 92, 120];
const LENGTHS = [1, 2, 3, 7, 13, 14, 15, 16, 28, 30, 59, 60, 89, 90, 91, 180, 181, 365, 366, 550];

interface Stretch {
  /** From the last day of the spell before to the first of this one; 1 touches, less overlaps. */
  readonly gap: number;
  readonly length: number;
}

function inRow(start: string, stretches: Stretch[]): Span[] {
  const spans: Span[] = [];
  let end = plusDays(start, -1);
  for (const [index, { gap, length }] of stretches.entries()) {
    const from = index === 0 ? start : plusDays(end, gap);
    const to = plusDays(from, length - 1);
    spans.push({ from, to });
    end = to > end ? to : end;
  }
  return spans;
}

const overlapping: Arb<number> = between(-20, 0);

function stretches(lengths: Arb<number>, gaps: Arb<number>, most: number): Arb<Stretch[]> {
  return fc.array(fc.record({ gap: gaps, length: lengths }), { minLength: 1, maxLength: most });
}

const anyOrder = <T>(rows: T[]): Arb<T[]> => fc.shuffledSubarray(rows, { minLength: rows.length });

// ------------------------------------------------------------------------------------------------------ sick pay

const MONTH_LENGTHS = [1, 13, 14, 15, 16, 20, 26, 27, 28, 29, 30, 31, 32, 60, 365];

function earlierEmployments(employedFrom: string): Arb<Span[]> {
  const piece = fc.record({ pause: either(pick(0, 1, 13, 14, 15), between(0, 20)), length: between(1, 20) });
  return fc.array(piece, { maxLength: 4 }).chain((pieces) => {
    const spans: Span[] = [];
    let next = employedFrom;
    for (const { pause, length } of pieces) {
      const to = plusDays(next, -pause - 1);
      next = plusDays(to, 1 - length);
      spans.push({ from: next, to });
    }
    return anyOrder(spans);
  });
}

/** sick-pay/qualifying-time: earlier employments end before the present one and do not overlap. */
export const qualifyingTimeInput: Arb<QualifyingTimeInput> = coveredDate.chain((employedFrom) =>
  fc
    .record({
      employedFrom: fc.constant(employedFrom),
      employedTo: fc.oneof(
        {
          arbitrary: fromDay(
            employedFrom,
            pick(...MONTH_LENGTHS).map((n) => n - 1),
          ),
          weight: 9,
        },
        { arbitrary: fc.constant(null), weight: 1 },
      ),
      earlier: maybe(earlierEmployments(employedFrom)),
      unexcusedAbsence: maybe(fc.uniqueArray(fromDay(employedFrom, between(-30, 30)), { maxLength: 5 })),
    })
    .map((input) => present<QualifyingTimeInput>(input)),
);

/** As above, with earlier employments that overlap each other or the present one, and absence listed twice. */
export const oddQualifyingTimeInput: Arb<QualifyingTimeInput> = qualifyingTimeInput.chain((input) =>
  fc
    .record({
      earlier: fc
        .array(fc.tuple(between(-40, 10), between(0, 15)), { minLength: 1, maxLength: 4 })
        .map((pairs) => pairs.map(([at, days]) => spanFrom(plusDays(input.employedFrom, at), days))),
      unexcusedAbsence: fc.array(fromDay(input.employedFrom, between(-5, 5)), { maxLength: 6 }),
    })
    .map((more) => ({ ...input, ...more })),
);

function spanFrom(from: string, days: number): Span {
  return { from, to: plusDays(from, days) };
}

const sickLength: Arb<number> = fc.oneof(
  { arbitrary: between(1, 20), weight: 3 },
  { arbitrary: pick(...LENGTHS), weight: 1 },
);
const sickGap: Arb<number> = fc.oneof(
  { arbitrary: pick(4, 5, 6), weight: 4 },
  { arbitrary: pick(...GAPS), weight: 3 },
  { arbitrary: between(1, 40), weight: 2 },
  { arbitrary: overlapping, weight: 2 },
);

function withFacts(span: Span, fit: Arb<number>): Arb<SickSpell> {
  return fc
    .record({
      from: fc.constant(span.from),
      to: fc.constant(span.to),
      fitFrom: fc.oneof(
        { arbitrary: fc.constant(undefined), weight: 3 },
        { arbitrary: fromDay(span.to, fit), weight: 1 },
      ),
      workedAfter: pick(undefined, true, false, false),
    })
    .map((spell) => present<SickSpell>(spell));
}

function periodsFrom(start: Arb<string>, fit: Arb<number>): Arb<PeriodsInput> {
  return fc
    .tuple(start, stretches(sickLength, sickGap, 6))
    .map(([from, rows]) => inRow(from, rows))
    .chain((spans) =>
      fc
        .record({
          spells: fc.tuple(...spans.map((span) => withFacts(span, fit))).chain((rows) => anyOrder(rows)),
          employmentEnds: fc.oneof(
            { arbitrary: fc.constant(undefined), weight: 4 },
            { arbitrary: fromDay(spans[0]?.from ?? FIRST_COVERED, between(-1, 40)), weight: 1 },
          ),
        })
        .map((input) => present<PeriodsInput>(input)),
    );
}

/** sick-pay/periods: spells in any order, some touching or overlapping; `fitFrom` after the spell's last day. */
export const periodsInput: Arb<PeriodsInput> = periodsFrom(mostlyCovered, between(1, 8));

/** As above, with `fitFrom` on or before the spell's last day. */
export const oddPeriodsInput: Arb<PeriodsInput> = periodsFrom(coveredDate, between(-3, 2));

const exemption: Arb<Exemption> = pick('special-high-risk-protection', 'seafarer');

/** First days of earlier periods with a deduction, crowded at the far and the near end of the twelve months. */
function earlierDeductions(periodFrom: string): Arb<string[]> {
  const yearBack = plusMonths(periodFrom, -12);
  const inside = fromDay(periodFrom, between(-360, -1));
  const far = fromDay(yearBack, between(-2, 3));
  const near = fromDay(periodFrom, between(-3, -1));
  const one = fc.oneof(
    { arbitrary: inside, weight: 6 },
    { arbitrary: far, weight: 3 },
    { arbitrary: near, weight: 1 },
  );
  return either(
    fc.array(one, { maxLength: 4 }),
    fc.uniqueArray(one, { minLength: 8, maxLength: 12 }),
    fc.array(one, { minLength: 9, maxLength: 13 }),
  );
}

const alreadyDeducted: Arb<number> = either(pick(0, 0.01, 142.86, 960, 100_000), money(0, 3000));

/** Mostly absent, so that the other grounds are seen. */
const seldomAbsent = <T>(arbitrary: Arb<T>): Arb<T | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 5 }, { arbitrary, weight: 1 });

const monthlyPay: Arb<Pay> = fc.record({ monthly: pay, hoursPerWeek: weeklyHours });
const hourlyPay: Arb<Pay> = fc.record({
  hourly: either(pick(110, 150, 150.01), money(0.01, 900)),
  hoursPerWeek: weeklyHours,
});

/** sick-pay/karensavdrag, from the pay of a week or from monthly or hourly pay. */
export const karensavdragInput: Arb<KarensavdragInput> = mostlyCovered.chain((periodFrom) =>
  fc
    .tuple(
      fc.record({
        periodFrom: fc.constant(periodFrom),
        sickPay: maybe(either(pick(0, 0.01, 960), money(0, 5000))),
        alreadyDeducted: maybe(alreadyDeducted),
        earlierDeductions: maybe(earlierDeductions(periodFrom)),
        exemption: seldomAbsent(exemption),
      }),
      either<{ weeklyPay: number } | { pay: Pay }>(
        fc.record({ weeklyPay: pay }),
        fc.record({ pay: either<Pay>(monthlyPay, hourlyPay) }),
      ),
    )
    .map(([facts, from]) => present<KarensavdragInput>({ ...facts, ...from })),
);

/** As above, with earlier deductions dated on the period's first day or after it. */
export const oddKarensavdragInput: Arb<KarensavdragInput> = karensavdragInput.chain((input) =>
  fc
    .uniqueArray(fromDay(input.periodFrom, between(-11, 3)), { minLength: 8, maxLength: 14 })
    .map((dates) => ({ ...input, earlierDeductions: dates })),
);

interface PayAndConvention {
  readonly pay: Pay;
  readonly convention: Convention | undefined;
}

const payInput: Arb<PayAndConvention> = either<PayAndConvention>(
  fc.record({
    pay: monthlyPay,
    convention: pick<Convention | undefined>(
      undefined,
      'annual-hours',
      'working-days-21',
      'state',
      'karensperiod',
      'municipal',
    ),
  }),
  fc.record({ pay: hourlyPay, convention: pick<Convention | undefined>(undefined, 'karensperiod') }),
);

const partKind = pick<LostPart['kind']>(
  'unsocial-hours',
  'shift',
  'on-call',
  'commission',
  'piece-work',
  'in-kind',
  'other',
);

/** Parts of the pay lost on days with or without hours; in the karens only where it takes hours. */
function lostFrom(periodFrom: string, days: Arb<number>, byHours: boolean): Arb<LostPart[]> {
  const facts = fc.record({
    date: fromDay(periodFrom, days),
    kind: partKind,
    inKarens: byHours ? pick(undefined, false, true) : pick(undefined, false),
  });
  const worth = either<{ amount: number } | { hours: number; rate: number }>(
    fc.record({ amount: either(pick(0, 0.01, 480), money(0, 3000)) }),
    fc.record({
      hours: either(pick(0, 3.33), hoursOfDay),
      rate: either(pick(0, 0.01, 27.77), money(0, 200)),
    }),
  );
  const part = fc.tuple(facts, worth).map(([given, of]) => present<LostPart>({ ...given, ...of }));
  return fc.array(part, { maxLength: 6 });
}

const averageWeek: Arb<{ hours?: number; parts?: number }> = fc
  .record({
    hours: maybe(weeklyHours),
    parts: maybe(either(pick(0, 0.01, 600), money(0, 3000))),
  })
  .map((week) => present<{ hours?: number; parts?: number }>(week));

function absenceFrom(periodFrom: string, days: Arb<number>): Arb<{ date: string; hours: number }[]> {
  return fc
    .uniqueArray(days, { minLength: 1, maxLength: 14 })
    .chain((list) =>
      fc.tuple(...list.map((n) => hoursOfDay.map((hours) => ({ date: plusDays(periodFrom, n), hours })))),
    );
}

function amountFrom(start: Arb<string>, days: Arb<number>): Arb<AmountInput> {
  return fc.tuple(start, payInput).chain(([periodFrom, how]) =>
    fc
      .record({
        periodFrom: fc.constant(periodFrom),
        pay: fc.constant(how.pay),
        absence: absenceFrom(periodFrom, days),
        alreadyDeducted: maybe(alreadyDeducted),
        earlierDeductions: maybe(earlierDeductions(periodFrom)),
        exemption: seldomAbsent(exemption),
        convention: fc.constant(how.convention),
        calendarDays: how.convention === 'state' ? maybe(between(1, 14)) : fc.constant(undefined),
        lost: maybe(lostFrom(periodFrom, days, how.convention === 'karensperiod')),
        averageWeek: maybe(averageWeek),
        mostKarensHours:
          how.convention === 'karensperiod'
            ? maybe(either(pick(0.01, 7.65, 8), hoursOfDay))
            : fc.constant(undefined),
      })
      .map((input) => present<AmountInput>(input)),
  );
}

/** sick-pay/amount: dates in the fourteen days from the period's first, in any order, each once. */
export const amountInput: Arb<AmountInput> = amountFrom(mostlyCovered, between(0, 13));

/** As above, with dates after a relapse: later than thirteen days from the first. */
export const oddAmountInput: Arb<AmountInput> = amountFrom(coveredDate, between(0, 60));

const SUSPENSIONS = ['2020-03-13', '2021-09-30', '2022-01-19', '2022-03-31'];
const nearSuspension: Arb<string> = fc
  .tuple(pick(...SUSPENSIONS), between(-16, 3))
  .map(([edge, days]) => plusDays(edge, days));

function certificateFrom(
  notice: Arb<number>,
  paid: Arb<number>,
  demandAt: Arb<number>,
): Arb<CertificateInput> {
  return fc
    .oneof({ arbitrary: nearSuspension, weight: 3 }, { arbitrary: mostlyCovered, weight: 2 })
    .chain((sickFrom) =>
      fc
        .record({
          sickFrom: fc.constant(sickFrom),
          notifiedOn: maybe(fromDay(sickFrom, notice)),
          firstPaidDay: seldomAbsent(fromDay(sickFrom, paid)),
          demand: fc.oneof(
            { arbitrary: fc.constant(undefined), weight: 2 },
            {
              arbitrary: fc.record({
                by: pick<'employer' | 'fk'>('employer', 'fk'),
                from: either<string>(fc.constant('first-day'), fromDay(sickFrom, demandAt)),
              }),
              weight: 1,
            },
          ),
        })
        .map((input) => present<CertificateInput>(input)),
    );
}

/** sick-pay/certificate: notice, first paid day and demand on or after the first sick day. */
export const certificateInput: Arb<CertificateInput> = certificateFrom(
  between(0, 14),
  between(0, 14),
  between(0, 14),
);

/** As above, with notice, first paid day or demand before the first sick day. */
export const oddCertificateInput: Arb<CertificateInput> = certificateFrom(
  between(-10, 3),
  between(-10, 3),
  between(-10, 10),
);

// ------------------------------------------------------------------------------------------------------ employer

/** employer/report-to-fk: from 2019-01-14, so that the sick-pay period cannot have begun before 2019. */
export const reportToFkInput: Arb<ReportToFkInput> = fc
  .record({
    lastEmployerDate: either(date, nearHoliday()).map(notBefore('2019-01-14')),
    sickPeriodContinues: pick(true, true, true, false),
    employmentContinues: pick(true, true, true, false),
    gaveSickPay: pick(undefined, undefined, true, false),
  })
  .map((input) => present<ReportToFkInput>(input));

function nearHoliday(): Arb<string> {
  const year = between(2019, 2027);
  const monthDay = pick(
    '01-01',
    '01-06',
    '04-10',
    '05-01',
    '05-20',
    '06-06',
    '06-20',
    '11-01',
    '12-24',
    '12-31',
  );
  return fc.tuple(year, monthDay, between(-12, 2)).map(([y, md, days]) => plusDays(`${y}-${md}`, days));
}

function planFrom(start: Arb<string>): Arb<ReturnToWorkPlanInput> {
  return start.chain((sickFrom) => {
    const around = (at: number): Arb<string> =>
      fromDay(sickFrom, either(between(at - 4, at + 6), between(0, 150)));
    return fc
      .record({
        sickFrom: fc.constant(sickFrom),
        expectedTo: fromDay(sickFrom, either(between(57, 62), between(0, 400))),
        prognosisOn: around(29),
        cannotReturn: pick(undefined, undefined, true, false),
        improvedOn: maybe(around(45)),
        madeOn: maybe(around(29)),
        asOf: either(around(30), fromDay(sickFrom, pick(29, 30, 31))),
      })
      .map((input) => present<ReturnToWorkPlanInput>(input));
  });
}

/** employer/return-to-work-plan, capacity reduced from 2018-07-01 or later; no order among the dates. */
export const returnToWorkPlanInput: Arb<ReturnToWorkPlanInput> = planFrom(
  either(date, nearHoliday()).map(notBefore('2018-07-01')),
);

/** Around the rule's first day: capacity reduced before, on and after 2018-06-30; as of before and after. */
export const transitionalPlanInput: Arb<ReturnToWorkPlanInput> = fc
  .tuple(planFrom(fromDay('2018-06-30', between(-120, 10))), maybe(fromDay('2018-09-30', between(-100, 10))))
  .map(([input, asOf]) => (asOf === undefined ? input : { ...input, asOf }));

// ------------------------------------------------------------------------------------------------------ chain

const chainGap: Arb<number> = fc.oneof(
  { arbitrary: pick(89, 90, 91, 92), weight: 4 },
  { arbitrary: pick(...GAPS), weight: 2 },
  { arbitrary: overlapping, weight: 1 },
);
const chainLength: Arb<number> = either(pick(...LENGTHS), between(1, 200), between(350, 600));

const CHAIN_DAYS = [0, 1, 89, 90, 91, 179, 180, 181, 364, 365, 366, 549, 550, 551];
const WORDINGS = ['2021-03-14', '2021-03-15', '2022-01-31', '2022-02-01', '2022-08-31', '2022-09-01'];

const isIn =
  (spans: Span[]) =>
  (day: string): boolean =>
    spans.some(({ from, to }) => from <= day && day <= to);

/** A day on the edge of a test counted from the first spell, in a wording's first days, or next to a spell's ends. */
function dayToAsk(spans: Span[]): Arb<string> {
  const start = spans[0]?.from ?? FIRST_COVERED;
  const last = spans.at(-1)?.to ?? start;
  const edges = spans.flatMap(({ from, to }) => [from, to, plusDays(to, 1)]);
  const wordings = WORDINGS.filter(isIn(spans));
  const tests = CHAIN_DAYS.map((n) => plusDays(start, n)).filter((day) => day <= last);
  return either(pick(...tests, last), pick(...wordings, ...edges), fromDay(start, between(-5, 700)));
}

const month = (first: number, last: number): Arb<string> =>
  fc.tuple(between(first, last), between(1, 12)).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);

/** A month of birth at the edge of an age that matters on the day asked about. */
const bornAround = (on: string): Arb<string> =>
  fc
    .tuple(pick(61, 62, 63, 64, 65, 66, 67), between(-1, 1))
    .map(([years, months]) => plusMonths(`${on.slice(0, 7)}-01`, months - years * 12).slice(0, 7));

const chainSpells = (start: Arb<string>): Arb<Span[]> =>
  fc.tuple(start, stretches(chainLength, chainGap, 4)).map(([from, rows]) => inRow(from, rows));

const chainStart: Arb<string> = either(
  date,
  fc
    .tuple(pick(...WORDINGS), pick(...CHAIN_DAYS), between(-2, 2))
    .map(([turn, day, n]) => plusDays(turn, n - day)),
);

/** Spells around the turn of 2013 to 2014, some of them after days at work. */
const olderSpells: Arb<ChainInput['spells']> = fc
  .tuple(
    either(pick('2012-07-01', '2013-01-01', '2013-06-01'), fromDay('2012-01-01', between(0, 900))),
    stretches(chainLength, either(chainGap, pick(120, 200)), 5),
  )
  .chain(([from, rows]) =>
    fc.tuple(
      ...inRow(from, rows).map((span) =>
        maybe(pick(0, 89, 90, 120)).map((workedBefore) => present({ ...span, workedBefore })),
      ),
    ),
  );

/** work-capacity/chain before the days between came to count, in 2014. */
export const olderChainInput: Arb<ChainInput> = olderSpells.chain((spells) =>
  dayToAsk(spells).chain((on) =>
    fc
      .record({
        spells: anyOrder(spells),
        on: fc.constant(on),
        insured: pick<Insured>('employee', 'self-employed'),
        exception: pick<Exception>('none', 'unreasonable', 'open'),
      })
      .map((input) => present<ChainInput>(input)),
  ),
);

/** work-capacity/chain: `onLeave` only for employees, `on` inside and outside the spells. */
export const chainInput: Arb<ChainInput> = chainSpells(chainStart).chain((spans) =>
  dayToAsk(spans).chain((on) =>
    pick<Insured>('employee', 'employee', 'employee', 'self-employed', 'unemployed', 'on-demand').chain(
      (insured) =>
        fc
          .record({
            spells: anyOrder(spans),
            on: fc.constant(on),
            insured: fc.constant(insured),
            exception: maybe(
              pick<Exception>('none', 'predominant-reasons', 'special-reasons', 'unreasonable', 'open'),
            ),
            bornOn: maybe(either(bornAround(on), bornAround(on), month(1950, 2000))),
            hasWork: maybe(pick(true, true, false)),
            onLeave: insured === 'employee' ? seldomAbsent(fc.boolean()) : fc.constant(undefined),
          })
          .map((input) => present<ChainInput>(input)),
    ),
  ),
);
