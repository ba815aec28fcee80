/** SFB 26:11–18 a, day by day: a list of yes and no for every date, and a walk along it. Written from the sections. */
import * as fc from 'fast-check';
import { plusDays, plusMonths } from './days.js';
import { lastDayBeforeTargetAge } from './sickness-benefit.js';

export interface OracleGround {
  readonly ground: string;
  readonly from: string;
  readonly to: string | null;
  readonly atLeastHalfTime?: boolean;
  readonly qualifiesForSupport?: boolean;
  readonly postSecondaryOrFromTwenty?: boolean;
  readonly compensated?: boolean;
  readonly atDisposal?: boolean;
  readonly reasonsAgainst?: boolean;
  readonly dueOn?: string;
  readonly childBornOn?: string;
  readonly receivedOn?: string;
}

export interface OracleInput {
  readonly on: string;
  readonly workEndedOn: string;
  readonly grounds: readonly OracleGround[];
  readonly bornOn?: string;
  readonly readings?: { readonly pregnancy?: 'not-protected' | 'protected' };
}

interface Told {
  readonly protected: boolean;
  readonly lostFrom: string | null;
  /** By date, what protects on it. */
  readonly byDate: ReadonlyMap<string, ReadonlySet<string>>;
}

type World = 'met' | 'not-met';

const isYes = (told: boolean | undefined, world: World): boolean => told ?? world === 'met';

/** Whether a ground protects on a date, pregnancy aside. */
function protects(date: string, given: OracleGround, input: OracleInput, world: World): boolean {
  if (date < given.from || (given.to !== null && date > given.to)) return false;
  const young = input.bornOn === undefined || date <= lastDayBeforeTargetAge(input.bornOn);
  switch (given.ground) {
    case 'studies-without-support':
      return (
        date >= '2018-07-01' &&
        isYes(given.atLeastHalfTime, world) &&
        isYes(given.qualifiesForSupport, world) &&
        isYes(given.postSecondaryOrFromTwenty, world)
      );
    case 'programme':
      return isYes(given.compensated, world);
    case 'job-seeking':
      return isYes(given.atDisposal, world);
    case 'parental': {
      const born = given.childBornOn as string;
      const { receivedOn } = given;
      if (receivedOn === undefined) return born <= date && date < plusMonths(born, 12);
      if (date < receivedOn) return false;
      const isUnderTen = receivedOn < plusMonths(born, 120);
      return date < plusMonths(born, 12) || (isUnderTen && date < plusMonths(receivedOn, 12));
    }
    case 'sickness':
      return young;
    case 'awaiting-decision':
      return young && date >= '2018-01-01' && !(given.reasonsAgainst ?? world === 'not-met');
    case 'short-time-work':
      return date >= '2014-01-01';
    default:
      return given.ground !== 'pregnancy';
  }
}

/** Whether pregnancy protects from the first day that is told on. */
function pregnancyHolds(given: OracleGround, input: OracleInput, world: World): boolean {
  const off = plusDays(input.workEndedOn, 1);
  const first = given.from < off ? off : given.from;
  const due = given.dueOn as string;
  const inTime = (date: string): boolean =>
    date >= plusMonths(due, -6) ||
    (given.childBornOn !== undefined && date >= plusMonths(given.childBornOn, -6));
  const yesterday = plusDays(first, -1);
  const left = input.grounds.filter((other) => protects(yesterday, other, input, world));
  if (first === off || left.length === 0) return inTime(off);
  if (!inTime(first)) return false;
  return (
    left.some(({ ground }) => !ground.startsWith('studies')) && input.readings?.pregnancy === 'protected'
  );
}

function walk(input: OracleInput, world: World): Told {
  const begun = input.grounds.filter(
    ({ from, to }) => from <= input.on && (to === null || to > input.workEndedOn),
  );
  const asked = { ...input, grounds: begun };
  const pregnancies = begun.filter(
    (given) => given.ground === 'pregnancy' && pregnancyHolds(given, asked, world),
  );
  const byDate = new Map<string, Set<string>>();
  for (let date = plusDays(input.workEndedOn, 1); date <= input.on; date = plusDays(date, 1)) {
    const grounds = new Set<string>();
    for (const given of begun) if (protects(date, given, asked, world)) grounds.add(given.ground);
    for (const { from, to, dueOn, childBornOn } of pregnancies) {
      const birth = childBornOn ?? dueOn ?? '';
      if (from <= date && (to === null || date <= to) && date <= birth) grounds.add('pregnancy');
    }
    const young = input.bornOn === undefined || date <= lastDayBeforeTargetAge(input.bornOn);
    if (young && date <= plusMonths(input.workEndedOn, 3)) grounds.add('short-break');
    if (grounds.size === 0) return { protected: false, lostFrom: date, byDate };
    byDate.set(date, grounds);
  }
  return { protected: true, lostFrom: null, byDate };
}

/** Both worlds: the one in which whatever is not known is so, and the one in which it is not. */
export function sgiProtectionByDay(input: OracleInput): {
  readonly outcome: string;
  readonly most: Told;
  readonly least: Told;
} {
  const [most, least] = [walk(input, 'met'), walk(input, 'not-met')];
  const isSame = most.lostFrom === least.lostFrom;
  return { outcome: isSame ? 'decided' : 'undetermined', most, least };
}

const WORK_ENDED = '2023-11-30';

const dateNear = fc.integer({ min: -40, max: 900 }).map((days) => plusDays(WORK_ENDED, days));
const maybe = fc.option(fc.boolean(), { nil: undefined });
const known = <T>(fields: T): T => JSON.parse(JSON.stringify(fields)) as T;

const ground: fc.Arbitrary<OracleGround> = fc
  .record({
    ground: fc.constantFrom(
      'studies-with-support',
      'studies-without-support',
      'agreed-periodic-support',
      'programme',
      'job-seeking',
      'pregnancy',
      'pregnancy',
      'parental',
      'parental',
      'service',
      'sickness',
      'awaiting-decision',
      'short-time-work',
    ),
    from: dateNear,
    days: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 400 })),
    facts: fc.tuple(maybe, maybe, maybe),
    due: fc.integer({ min: -20, max: 300 }),
    late: fc.option(fc.integer({ min: -60, max: 20 }), { nil: undefined }),
    age: fc.oneof(fc.integer({ min: -400, max: 20 }), fc.integer({ min: -4000, max: -3300 })),
    received: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
  })
  .map(({ ground: name, from, days, facts: [a, b, c], due, late, age, received }) => {
    const time = { ground: name, from, to: days === null ? null : plusDays(from, days) };
    const dueOn = plusDays(from, due);
    const born = plusDays(from, age);
    switch (name) {
      case 'studies-without-support':
        return known({ ...time, atLeastHalfTime: a, qualifiesForSupport: b, postSecondaryOrFromTwenty: c });
      case 'programme':
        return known({ ...time, compensated: a });
      case 'job-seeking':
        return known({ ...time, atDisposal: a });
      case 'awaiting-decision':
        return known({ ...time, reasonsAgainst: a });
      case 'pregnancy':
        return known({ ...time, dueOn, childBornOn: late === undefined ? undefined : plusDays(dueOn, late) });
      case 'parental':
        return known({
          ...time,
          childBornOn: born,
          receivedOn: received === undefined ? undefined : plusDays(born, age < -3000 ? -age - 20 : received),
        });
      default:
        return time;
    }
  });

/** Work that ended at a month's end, and grounds that often touch. */
export const sgiProtectionInputs: fc.Arbitrary<OracleInput> = fc
  .record({
    workEndedOn: fc.integer({ min: 0, max: 95 }).map((days) => plusDays(WORK_ENDED, days)),
    on: fc.integer({ min: 100, max: 900 }).map((days) => plusDays(WORK_ENDED, days)),
    grounds: fc.array(ground, { maxLength: 6 }),
    touch: fc.boolean(),
    bornOn: fc.option(fc.constantFrom('1957-12', '1959-06', '1980-01'), { nil: undefined }),
    pregnancy: fc.option(fc.constantFrom('not-protected' as const, 'protected' as const), { nil: undefined }),
  })
  .map(({ workEndedOn, on, grounds, touch, bornOn, pregnancy }) => {
    let next = plusDays(workEndedOn, 1);
    const touching = grounds.map((given) => {
      if (given.to === null) return given;
      const length = Date.parse(given.to) - Date.parse(given.from);
      const to = plusDays(next, Math.round(length / 86_400_000));
      const moved = { ...given, from: next, to };
      next = plusDays(to, 1);
      return moved;
    });
    return known({
      on,
      workEndedOn,
      grounds: touch ? touching : grounds,
      ...(bornOn !== undefined && { bornOn }),
      ...(pregnancy !== undefined && { readings: { pregnancy } }),
    });
  });
