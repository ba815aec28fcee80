// Semesterlagen once more, day by day and without the library: what the rules of this area are compared with.
const DAY = 86_400_000;

export interface Absence {
  readonly from: string;
  readonly to: string;
  readonly extent: number;
  readonly cause: string;
  readonly child?: number;
}

export interface Earned {
  /** The days of absence in the year that qualify, in order. */
  readonly qualifying: readonly string[];
  readonly absentDays: number;
  readonly paidDays: number;
}

const LIMITS: Record<string, readonly [number, number]> = {
  sickness: [180, 180],
  'infection-carrier': [180, 180],
  'care-of-close-relative': [45, 45],
  'temporary-parental': [120, 180],
  'parental-benefit': [120, 180],
};

export function earned(given: {
  readonly earningYearFrom: string;
  readonly employedFrom?: string;
  readonly employedTo?: string;
  readonly absence: readonly Absence[];
  readonly singleParent?: boolean;
  readonly annualDays?: number;
}): Earned {
  const start = time(given.earningYearFrom);
  const end = yearAfter(start) - DAY;
  const isStopped = stops(given.absence, start);
  const taken = new Map<string, number>();
  const qualifying: string[] = [];
  let absentDays = 0;
  let employedDays = 0;
  const first = Math.min(start, ...given.absence.map(({ from }) => time(from)));
  for (let day = first; day <= end; day += DAY) {
    const inYear = day >= start;
    const employed =
      day >= time(given.employedFrom ?? '0001-01-01') && day <= time(given.employedTo ?? '9999-12-31');
    if (inYear && employed) employedDays += 1;
    const absence = given.absence.find(({ from, to }) => time(from) <= day && day <= time(to));
    if (absence === undefined) continue;
    if (absence.cause === 'parental-benefit' ? !employed && inYear : !inYear || !employed) continue;
    const key = `${absence.cause} ${absence.child ?? ''}`;
    const used = (taken.get(key) ?? 0) + 1;
    taken.set(key, used);
    if (!inYear) continue;
    const injuryOrSickness = absence.cause === 'sickness' || absence.cause === 'work-injury';
    const limit = LIMITS[absence.cause]?.[given.singleParent === true ? 1 : 0] ?? Infinity;
    const counts = absence.cause !== 'other-unpaid' && used <= limit && !(injuryOrSickness && isStopped(day));
    if (counts) qualifying.push(new Date(day).toISOString().slice(0, 10));
    else if (absence.extent === 1) absentDays += 1;
  }
  const yearDays = Math.round((end - start) / DAY) + 1;
  const exact = ((given.annualDays ?? 25) * (employedDays - absentDays)) / yearDays;
  return { qualifying, absentDays, paidDays: Math.ceil(Math.round(exact * 1e6) / 1e6) };
}

/** Whether a day lies in a run of sickness and work injury that has filled an earning year before the one asked about. */
function stops(absence: readonly Absence[], start: number): (day: number) => boolean {
  const days = new Set<number>();
  for (const { from, to, cause } of absence) {
    if (cause !== 'sickness' && cause !== 'work-injury') continue;
    for (let day = time(from); day <= time(to); day += DAY) days.add(day);
  }
  return (asked) => {
    let runFrom = asked;
    for (let day = asked, gap = 0; gap <= 14; day -= DAY) {
      if (days.has(day)) [runFrom, gap] = [day, 0];
      else gap += 1;
    }
    return runFrom <= yearBefore(start);
  };
}

const time = (date: string): number => Date.parse(`${date}T00:00:00Z`);

function yearAfter(start: number): number {
  const date = new Date(start);
  return Date.UTC(date.getUTCFullYear() + 1, date.getUTCMonth(), date.getUTCDate());
}

function yearBefore(start: number): number {
  const date = new Date(start);
  return Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate());
}
