/**
 * Valid input for grants, ways back and programmes, drawn towards the places where the law changes its answer. The
 * generators named `odd…` add input whose validity or answer the contract leaves open.
 */
import fc from 'fast-check';
import type { Span } from './days.js';
import { plusDays, plusMonths } from './days.js';
import type {
  EligibleKind,
  GrantLine,
  MeasureKind,
  WorkAidKind,
  WorkAidsInput,
  WorkplaceRehabilitationInput,
} from './grants.js';
import type { JobAndDevelopmentInput, JobGround, YouthGround, YouthInput } from './programmes.js';
import type {
  LeaveToTryOtherWorkInput,
  TrainingCompensation,
  WorkTrainingInput,
  WorkTrialInput,
} from './rehabilitation.js';

type Arb<T> = fc.Arbitrary<T>;

/** Leaves out the fields drawn as undefined: an absent fact is an absent key. */
function present<T extends object>(input: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as T;
}

const absent: Arb<undefined> = fc.constant(undefined);
const maybe = <T>(arbitrary: Arb<T>): Arb<T | undefined> => fc.option(arbitrary, { nil: undefined });
const pick = <T>(...values: T[]): Arb<T> => fc.constantFrom(...values);
const between = (min: number, max: number): Arb<number> => fc.integer({ min, max });
const either = <T>(...arbitraries: Arb<T>[]): Arb<T> => fc.oneof(...arbitraries);
const mostly = <T>(usual: Arb<T>, now: Arb<T>): Arb<T> =>
  fc.oneof({ arbitrary: usual, weight: 9 }, { arbitrary: now, weight: 1 });
const usually: Arb<boolean> = mostly(fc.constant(true), fc.constant(false));

const fromDay = (start: string, days: Arb<number>): Arb<string> => days.map((n) => plusDays(start, n));
const fromMonth = (start: string, months: Arb<number>): Arb<string> =>
  fc.tuple(months, between(-2, 2)).map(([n, days]) => plusDays(plusMonths(start, n), days));
const dayBetween = (first: string, days: number): Arb<string> => fromDay(first, between(0, days));
/** The last days of months, and 29 February. */
const monthEnd = (firstOfMonth: string, months: number): Arb<string> =>
  fc
    .tuple(between(0, months), between(-3, 1))
    .map(([n, days]) => plusDays(plusMonths(firstOfMonth, n), days - 1));

const withOre = (min: number, max: number): Arb<number> =>
  between(Math.round(min * 100), Math.round(max * 100)).map((n) => n / 100);

// ---------------------------------------------------------------------------------------------- workplace rehabilitation

const eligibleKind: Arb<EligibleKind> = pick<EligibleKind>(
  'plan-return',
  'investigate-needs',
  'rehabilitation-leader',
  'supportive-talks',
  'stress-conflict-crisis',
  'supervision',
  'adaptation',
  'review-work',
  'other-workplace',
);

/** Half of it, or of two or three of it, lies around the caps, or ends in half an öre. */
const paid: Arb<number> = either(
  pick(0.01, 0.03, 1, 6_666.67, 10_000, 12_000, 19_999.99, 20_000, 20_000.01, 30_000),
  pick(39_999.98, 39_999.99, 40_000, 40_000.01, 50_000),
  withOre(0.01, 60_000),
);

type Age = 'before-raise' | 'after-raise' | 'any';

/** Begun and performed: in the year or at its ends, begun before or after the raise of 2025. */
function lineDates(
  year: number,
  age: Age,
): Arb<Pick<GrantLine, 'performedOn'> & { startedOn: string | undefined }> {
  const first = `${year}-01-01`;
  const usual = either(
    dayBetween(first, 364),
    pick(first, `${year}-12-31`, `${year}-02-01`, `${year}-07-01`, `${year}-06-30`),
  );
  const performed = mostly(usual, pick(`${year - 1}-12-31`, `${year + 1}-01-01`));
  const raise = '2025-01-01';
  return performed.chain((performedOn) => {
    const back = mostly(between(0, 400), between(-3, 3)).map((n) => plusDays(performedOn, -n));
    const begun = either(back, fc.constant(performedOn), fromDay(raise, between(-2, 2)));
    const startedOn = {
      any: maybe(begun),
      'before-raise': performedOn < raise ? maybe(begun) : fromDay(raise, pick(-1, -2, -40)),
      'after-raise': maybe(begun.map((date) => (date < raise && performedOn >= raise ? raise : date))),
    }[age];
    return fc.record({ performedOn: fc.constant(performedOn), startedOn });
  });
}

function linesOf(
  year: number,
  employee: string,
  age: Age,
  kind: Arb<MeasureKind>,
  most: number,
): Arb<GrantLine[]> {
  const line = fc
    .tuple(lineDates(year, age), paid, kind, usually)
    .map(([dates, amount, what, providerApproved]) =>
      present<GrantLine>({ employee, ...dates, paid: amount, kind: what, providerApproved }),
    );
  return fc.array(line, { maxLength: most });
}

const EMPLOYEES = ['a', 'b', 'c', 'E-4', 'E.5', 'e_6'];

/** Enough employees at the cap to reach the cap of the employer, or one short of it. */
const manyAtTheCap = (year: number): Arb<GrantLine[]> =>
  fc
    .tuple(
      year < 2025 ? pick(9, 10, 11, 19, 20, 21) : pick(9, 10, 11),
      pick(20_000, 39_999.99, 40_000, 40_000.01),
    )
    .map(([number, amount]) =>
      Array.from({ length: number }, (_, index) => ({
        employee: `many-${index}`,
        performedOn: `${year}-08-15`,
        paid: amount,
        kind: 'supervision' as const,
        providerApproved: true,
      })),
    );

const anyOrder = <T>(rows: T[]): Arb<T[]> => fc.shuffledSubarray(rows, { minLength: rows.length });

const kindOrTreatment: Arb<MeasureKind> = mostly<MeasureKind>(eligibleKind, pick<MeasureKind>('treatment'));

function grantInput(
  years: Arb<number>,
  ages: Arb<Age>,
  kind: Arb<MeasureKind>,
): Arb<WorkplaceRehabilitationInput> {
  return years.chain((year) => {
    const each = EMPLOYEES.map((employee) => ages.chain((age) => linesOf(year, employee, age, kind, 3)));
    const many = mostly<GrantLine[]>(fc.constant([]), manyAtTheCap(year));
    return fc
      .record({
        year: fc.constant(year),
        lines: fc.tuple(many, ...each).chain((rows) => anyOrder(rows.flat())),
        alreadyGranted: maybe(
          either(pick(0, 0.01, 100_000, 190_000, 199_999.99, 200_000), withOre(150_000, 200_000)),
        ),
      })
      .map((input) => present<WorkplaceRehabilitationInput>(input));
  });
}

/** grants/workplace-rehabilitation, 2019 to 2027: seldom a measure before July 2018 or on both sides of 2025. */
export const workplaceRehabilitationInput: Arb<WorkplaceRehabilitationInput> = grantInput(
  either(between(2019, 2027), pick(2024, 2025, 2026)),
  pick<Age>('before-raise', 'after-raise', 'after-raise'),
  kindOrTreatment,
);

/** As above, mostly 2024 and 2025: one employee's measures begin freely, so that the finding is often open. */
export const mixedWorkplaceRehabilitationInput: Arb<WorkplaceRehabilitationInput> = grantInput(
  pick(2024, 2025, 2025, 2026),
  pick<Age>('any', 'before-raise', 'after-raise'),
  kindOrTreatment,
);

/** As above, also 2017 and 2018, AFA's kinds, and more granted already than the employer's cap. */
export const oddWorkplaceRehabilitationInput: Arb<WorkplaceRehabilitationInput> = fc
  .tuple(
    grantInput(
      pick(2017, 2018, 2018, 2019, 2026),
      pick<Age>('any'),
      mostly<MeasureKind>(
        eligibleKind,
        pick<MeasureKind>(
          'addiction-treatment',
          'psychologist',
          'psychotherapist',
          'stress-or-lifestyle-course',
          'retraining',
        ),
      ),
    ),
    maybe(pick(99_999.99, 100_000, 100_000.01, 200_000.01, 300_000)),
  )
  .map(([input, alreadyGranted]) => (alreadyGranted === undefined ? input : { ...input, alreadyGranted }));

// ---------------------------------------------------------------------------------------------- work aids

const workAidsCost: Arb<number> = either(
  pick(0.01, 9_000, 9_999.99, 10_000, 10_000.01, 10_000.03, 40_000),
  pick(
    49_999.99,
    50_000,
    50_000.01,
    99_999.99,
    100_000,
    100_000.01,
    109_999.99,
    110_000,
    110_000.01,
    250_000,
  ),
  withOre(0.01, 150_000),
);

const employment: Arb<{ employedFrom: string | undefined; needSince: string | undefined }> = either(
  dayBetween('2019-01-01', 2900),
  monthEnd('2019-01-01', 95),
  pick('2024-02-29', '2020-02-29'),
).chain((employedFrom) => {
  const needSince = either(
    fromMonth(employedFrom, fc.constant(12)),
    fromDay(employedFrom, between(-30, 800)),
    fromDay(employedFrom, pick(-1, 0, 1)),
  );
  return fc.record({
    employedFrom: mostly<string | undefined>(fc.constant(employedFrom), absent),
    needSince: mostly<string | undefined>(needSince, absent),
  });
});

/** grants/work-aids without kind, age and late application. */
export const workAidsInput: Arb<WorkAidsInput> = fc
  .tuple(
    fc.record({
      applicant: pick<WorkAidsInput['applicant']>('employer', 'insured'),
      cost: workAidsCost,
      noValueToOthers: maybe(fc.boolean()),
      computerBased: maybe(fc.boolean()),
      wageSubsidy: mostly<boolean | undefined>(pick(undefined, false), fc.constant(true)),
    }),
    employment,
  )
  .map(([input, dates]) => present<WorkAidsInput>({ ...input, ...dates }));

/** As above, with kind, a person about to turn 69 and applications made too late. */
export const oddWorkAidsInput: Arb<WorkAidsInput> = workAidsInput.chain((input) =>
  fc
    .record({
      kind: maybe(
        pick<WorkAidKind>(
          'aid',
          'workplace-device',
          'software',
          'expert-examination',
          'repair',
          'update',
          'training',
        ),
      ),
      bornOn: maybe(
        between(-1, 1).map((n) =>
          plusMonths(`${(input.needSince ?? '2026-05-01').slice(0, 7)}-01`, n - 69 * 12).slice(0, 7),
        ),
      ),
      appliedBeforePurchase: maybe(usually),
    })
    .map((more) => ({ ...input, ...present<Partial<WorkAidsInput>>(more) })),
);

// ---------------------------------------------------------------------------------------------- work trial

const trialDay: Arb<string> = mostly(
  either(dayBetween('2026-03-01', 900), pick('2026-03-01', '2026-03-15', '2026-04-01', '2028-02-15')),
  dayBetween('2025-12-01', 100),
);

/** From the end of one period to the first day of the next. */
const pause: Arb<number> = either(pick(30, 31, 60, 200, 307, 308, 309), between(30, 340));

/** One period, two in one frame, or more in frames one after the other; a period can have been stopped early. */
function lawfulTrials(first: string, pieces: { pause: number; days: number }[]): Span[] {
  const trials: Span[] = [];
  let frame = { to: '', used: 0 };
  let from = first;
  for (const piece of pieces) {
    const fits = frame.used === 1 && plusDays(from, 13) <= frame.to;
    if (frame.used > 0 && !fits) {
      from = from > frame.to ? from : plusDays(frame.to, 1);
      frame = { to: '', used: 0 };
    }
    if (frame.used === 0) frame.to = plusDays(from, 364);
    frame.used += 1;
    const to = plusDays(from, piece.days - 1);
    trials.push({ from, to });
    from = plusDays(to, piece.pause);
  }
  return trials;
}

const trialDays: Arb<number> = mostly(fc.constant(14), between(1, 13));

/** A first day at the pause's or the frame's edge, counted from the last and from every earlier first day. */
function firstDayAfter(trials: Span[]): Arb<string> {
  const last = trials.at(-1);
  if (last === undefined) return trialDay;
  const frames = trials.map(({ from }) => fromDay(from, pick(350, 351, 352, 364, 365, 366)));
  const open = fromDay(last.to, pick(29, 30, 31, 30, 60, 120));
  const later = frames.map((arb) => arb.map((date) => (date > last.to ? date : plusDays(last.to, 30))));
  return either(open, open, ...later, fromDay(last.to, between(1, 500)));
}

function trialOn(from: string, earlierTrials: Span[] | undefined): Arb<WorkTrialInput> {
  return fc
    .record({
      from: fc.constant(from),
      benefitWholeFrom: mostly(fromDay(from, between(-300, 0)), fromDay(from, pick(-1, 0, 1, 5))),
      benefitWholeTo: mostly(fromDay(from, between(13, 200)), fromDay(from, pick(11, 12, 13))),
      employed: usually,
      ownEmployer: usually,
      notificationReceivedOn: mostly(fromDay(from, between(-60, -14)), fromDay(from, pick(-15, -14, -13, 0))),
      signedByBoth: usually,
      earlierTrials: fc.constant(earlierTrials),
    })
    .map((input) => present<WorkTrialInput>(input));
}

/** rehabilitation/work-trial: earlier trials that the law allowed, all before the new one. */
export const workTrialInput: Arb<WorkTrialInput> = fc
  .tuple(
    either(dayBetween('2026-03-01', 500), fc.constant('2026-03-01')),
    fc.array(fc.record({ pause, days: trialDays }), { maxLength: 4 }),
    fc.boolean(),
  )
  .chain(([first, pieces, isListed]) => {
    const trials = lawfulTrials(first, pieces);
    const listed = trials.length > 0 || isListed ? anyOrder(trials) : absent;
    return fc.tuple(firstDayAfter(trials), listed).chain(([from, rows]) => trialOn(from, rows));
  });

/** As above, with earlier trials that overlap, are too long, too many or lie after the new one. */
export const oddWorkTrialInput: Arb<WorkTrialInput> = trialDay.chain((from) =>
  fc
    .array(fc.tuple(between(-500, 60), between(1, 20)), { minLength: 1, maxLength: 5 })
    .map((rows) =>
      rows.map(([at, days]): Span => {
        const start = plusDays(from, at);
        return { from: start, to: plusDays(start, days - 1) };
      }),
    )
    .chain((trials) => trialOn(from, trials)),
);

// ---------------------------------------------------------------------------------------------- leave to try other work

const sickLength: Arb<number> = either(
  pick(1, 30, 45, 59, 60, 88, 89, 90, 91, 92, 179, 180, 181, 300, 365, 366),
  between(1, 400),
);
const sickGap: Arb<number> = either(pick(0, 1, 2, 30, 60, 89, 90, 91, 92), between(-10, 120));

/** Spells one after the other; the gap is counted from the last day of one to the first of the next. */
const sickSpells: Arb<Span[]> = fc
  .tuple(
    either(dayBetween('2015-01-01', 4400), monthEnd('2019-01-01', 90), pick('2024-02-29', '2023-03-01')),
    fc.array(fc.record({ gap: sickGap, length: sickLength }), { minLength: 1, maxLength: 4 }),
  )
  .map(([start, rows]) => {
    const spells: Span[] = [];
    let from = start;
    for (const { gap, length } of rows) {
      const to = plusDays(from, length - 1);
      spells.push({ from, to });
      from = plusDays(to, Math.max(gap, 1 - length));
    }
    return spells;
  });

function leaveAfter(
  spells: Span[],
  contract: Arb<number>,
  leave: Arb<number>,
): Arb<LeaveToTryOtherWorkInput> {
  const starts = spells.map(({ from }) => from);
  return fc
    .tuple(pick(...starts), contract)
    .map(([start, days]) => plusDays(start, days))
    .chain((contractOn) => fc.tuple(fc.constant(contractOn), fromDay(contractOn, leave)))
    .chain(([contractOn, leaveFrom]) => {
      const yearFrom = either(...starts.map((start) => fromMonth(start, fc.constant(12))));
      const end = either(fromDay(leaveFrom, between(0, 300)), yearFrom);
      return fc.record({
        spells: anyOrder(spells),
        contractOn: fc.constant(contractOn),
        leaveFrom: fc.constant(leaveFrom),
        leaveTo: end.map((date) => (date < leaveFrom ? leaveFrom : date)),
        notifiedOn: mostly(fromDay(leaveFrom, between(-60, -14)), fromDay(leaveFrom, pick(-15, -14, -13, 0))),
      });
    });
}

/** rehabilitation/leave-to-try-other-work from 2015: one unbroken spell that goes on beyond the contract. */
export const leaveToTryOtherWorkInput: Arb<LeaveToTryOtherWorkInput> = sickSpells
  .map((spells): Span[] => spells.slice(0, 1).map(({ from }) => ({ from, to: plusDays(from, 800) })))
  .chain((spells) =>
    leaveAfter(spells, either(pick(88, 89, 90, 91, 178, 179, 180, 181), between(0, 250)), between(0, 200)),
  );

/** As above, with several spells, gaps, chains and contracts outside every spell. */
export const spellsLeaveToTryOtherWorkInput: Arb<LeaveToTryOtherWorkInput> = sickSpells.chain((spells) =>
  leaveAfter(
    spells,
    either(pick(88, 89, 90, 91, 178, 179, 180, 181), between(0, 400)),
    mostly(between(0, 120), between(0, 500)),
  ),
);

/** As above, with leave before the contract, no spells, and dates before the wordings of 2008 and 2014. */
export const oddLeaveToTryOtherWorkInput: Arb<LeaveToTryOtherWorkInput> = fc
  .tuple(pick('2008-03-01', '2008-09-01', '2014-05-01', '2014-08-01', '2020-01-01'), sickLength)
  .map(([from, length]): Span[] => [{ from, to: plusDays(from, length - 1) }])
  .chain((spells) => leaveAfter(spells, between(-5, 200), between(-30, 60)))
  .chain((input) => pick(input, input, input, { ...input, spells: [] }));

// ---------------------------------------------------------------------------------------------- work training

const normalHours: Arb<number> = either(
  pick(0.01, 1, 4, 20, 30, 36.5, 37.5, 38.25, 39.99, 40),
  withOre(1, 60),
);

/** rehabilitation/work-training: hours at a quarter of the normal ones, but not within the rounding of that quarter. */
export const workTrainingInput: Arb<WorkTrainingInput> = pick(4, 20, 30, 36, 38, 39, 40).chain((normal) =>
  trainingOf(
    normal,
    either(
      pick(-1, 0, 1).map((n) => (normal * 25 + n) / 100),
      between(1, normal),
    ),
  ),
);

/** As above, with any hours, tasks, and somebody who is responsible for them or gets no help. */
export const oddWorkTrainingInput: Arb<WorkTrainingInput> = normalHours
  .chain((normal) => {
    const quarter = Math.round(normal * 25) / 100;
    const near = pick(-0.01, 0, 0.01).map((n) => Math.max(0, Math.round((quarter + n) * 100) / 100));
    return trainingOf(normal, either(near, withOre(0, 60)));
  })
  .chain((input) =>
    fc
      .record({
        tasks: maybe(pick<'ordinary' | 'new'>('ordinary', 'new')),
        othersResponsible: maybe(usually),
        helpGiven: maybe(usually),
      })
      .map((more) => ({ ...input, ...present<Partial<WorkTrainingInput>>(more) })),
  );

function trainingOf(normalHoursPerWeek: number, hours: Arb<number>): Arb<WorkTrainingInput> {
  return fc.record({
    compensation: pick<TrainingCompensation>(
      'sickness-benefit',
      'sickness-benefit',
      'sickness-compensation',
      'activity-compensation',
      'none',
    ),
    from: either(dayBetween('2019-01-01', 3200), monthEnd('2019-01-01', 100), pick('2024-02-29')),
    hoursPerWeek: hours,
    normalHoursPerWeek: fc.constant(normalHoursPerWeek),
    place: pick<WorkTrainingInput['place']>('own-employer', 'other'),
  });
}

// ---------------------------------------------------------------------------------------------- youth

const programmeDay: Arb<string> = either(
  dayBetween('2021-01-01', 2500),
  monthEnd('2021-01-01', 80),
  pick('2025-10-01', '2026-04-14', '2026-04-15', '2024-02-29'),
);

const registeredDays: Arb<number> = either(pick(0, 88, 89, 90, 91, 120), between(0, 120));

const bornMonthsBefore = (on: string, months: Arb<number>): Arb<string> =>
  months.map((n) => plusMonths(`${on.slice(0, 7)}-01`, -n).slice(0, 7));

const youthOf = (months: Arb<number>, otherGround: Arb<YouthGround | undefined>): Arb<YouthInput> =>
  programmeDay.chain((on) =>
    fc
      .record({
        bornOn: bornMonthsBefore(on, months),
        on: fc.constant(on),
        registeredDaysInFourMonths: registeredDays,
        otherGround,
      })
      .map((input) => present<YouthInput>(input)),
  );

const SIXTEEN = 16 * 12;
const TWENTY_FIVE = 25 * 12;

/** programmes/youth: never in the month of the 16th or 25th birthday, no other ground. */
export const youthInput: Arb<YouthInput> = youthOf(
  either(
    pick(SIXTEEN - 1, SIXTEEN + 1, TWENTY_FIVE - 1, TWENTY_FIVE + 1),
    between(SIXTEEN + 1, TWENTY_FIVE - 1),
    between(TWENTY_FIVE + 1, 400),
  ),
  absent,
);

/** As above, also in those months, and with the other grounds by the reference's own codes. */
export const oddYouthInput: Arb<YouthInput> = youthOf(
  either(pick(SIXTEEN, TWENTY_FIVE), between(SIXTEEN - 2, TWENTY_FIVE + 2)),
  maybe(pick<YouthGround>('prison', 'preventive-detention', 'establishment-time-used-up')),
);

// ---------------------------------------------------------------------------------------------- job and development

const jobOf = (
  day: Arb<string>,
  eligible: Arb<boolean | undefined>,
  otherGround: Arb<JobGround | undefined>,
): Arb<JobAndDevelopmentInput> =>
  fc
    .tuple(pick(false, false, true), day)
    .chain(([hasUsedDays, on]) =>
      fc.record({
        on: fc.constant(on),
        usedBenefitDays: hasUsedDays ? pick<200 | 300>(200, 300) : absent,
        followOnDays: mostly<(66 | 100)[] | undefined>(
          absent,
          fc.array(pick<66 | 100>(66, 100), { minLength: 1, maxLength: 3 }),
        ),
        monthsUnemployedInRow: maybe(either(pick(8, 9, 10, 11, 13, 14, 15), between(0, 40))),
        monthsInYouthGuarantee: maybe(either(pick(14, 15), between(0, 15))),
        establishmentTimeUsedUp: mostly<boolean | undefined>(maybe(fc.constant(false)), fc.constant(true)),
        eligibleForEstablishment: eligible,
        otherGround,
      }),
    )
    .map((input) => present<JobAndDevelopmentInput>(input));

const jobDay: Arb<string> = either(
  dayBetween('2025-10-01', 700),
  pick('2025-10-01', '2025-10-02', '2026-04-14', '2026-04-15'),
);

/** programmes/job-and-development from October 2025: it is known whether establishment measures are open. */
export const jobAndDevelopmentInput: Arb<JobAndDevelopmentInput> = jobOf(jobDay, fc.boolean(), absent);

/** As above, also before October 2025, with other grounds by the reference's own codes, and less known. */
export const oddJobAndDevelopmentInput: Arb<JobAndDevelopmentInput> = jobOf(
  either(jobDay, dayBetween('2024-01-01', 640), pick('2025-09-30')),
  maybe(fc.boolean()),
  maybe(pick<JobGround>('sole-parent', 'prison', 'preventive-detention')),
);
