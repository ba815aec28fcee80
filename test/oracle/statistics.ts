/** Statistics of absence once more, day by day and group by group, from the ordinance and the definitions. */
import { datesOf, plusDays, type Span } from './days.js';

export interface StatGroup {
  readonly sex: string;
  readonly ageGroup: string;
  readonly employees: number;
  readonly ordinaryHours: number;
  readonly sickHours: number;
  readonly sickHoursFrom60: number;
}

/** What is told of a group: nothing where it must not be. */
interface Told {
  readonly share: number | null;
  readonly suppressed: string | null;
  readonly employees: number | null;
}

/** One part of a division: whom it holds, and whether it adds anything to the total. */
export interface Part {
  readonly name: string;
  readonly people: number;
  readonly adds: boolean;
}

const FEW = 10;

/**
 * Why each part is left out. A reader takes the told parts from the total: what is left over is the parts that are not told,
 * together, and they must be more than ten people (or nobody).
 */
export function leftOut(parts: readonly Part[]): Map<string, string> {
  const why = new Map<string, string>();
  for (const { name, people, adds } of parts) {
    if (people > 0 && people <= FEW) why.set(name, 'at-most-ten');
    else if (!adds) why.set(name, 'no-hours');
  }
  const summed = parts.filter(({ adds }) => adds);
  for (;;) {
    const over = summed.filter(({ name }) => why.has(name));
    const people = over.reduce((sum, part) => sum + part.people, 0);
    if (people === 0 || people > FEW) return why;
    const told = summed.filter(({ name }) => !why.has(name));
    if (told.length === 0) return why;
    const fewest = Math.min(...told.map((part) => part.people));
    const first = told.find((part) => part.people === fewest);
    if (first !== undefined) why.set(first.name, 'secondary');
  }
}

/** Hundredths, whole. */
const cents = (hours: number): bigint => BigInt(Math.round(hours * 100));

/** So many of so many in per cent, with one decimal, half of a tenth rounded up. */
export function perCent(part: bigint, whole: bigint): number {
  return Number((2000n * part + whole) / (2n * whole)) / 10;
}

const SEXES = ['woman', 'man'] as const;
const AGES = ['to-29', '30-49', 'from-50'] as const;
const LENGTH_NAMES = ['1-14', '15-59', 'from-60'] as const;
const FIGURE: Record<string, string> = { woman: 'women', man: 'men' };

interface Sums {
  readonly employees: number;
  readonly ordinary: bigint;
  readonly sick: bigint;
  readonly long: bigint;
}

/** Employees without ordinary hours are not in the statement: nobody’s time is in one of the sums alone. */
function sumsOf(groups: readonly StatGroup[]): Sums {
  const counted = groups.filter(({ ordinaryHours }) => ordinaryHours > 0);
  return {
    employees: counted.reduce((sum, one) => sum + one.employees, 0),
    ordinary: counted.reduce((sum, one) => sum + cents(one.ordinaryHours), 0n),
    sick: counted.reduce((sum, one) => sum + cents(one.sickHours), 0n),
    long: counted.reduce((sum, one) => sum + cents(one.sickHoursFrom60), 0n),
  };
}

function told(suppressed: string | null, part: bigint, whole: bigint, employees: number): Told {
  if (suppressed === 'at-most-ten' || suppressed === 'secondary')
    return { share: null, suppressed, employees: null };
  if (whole === 0n) return { share: null, suppressed: 'no-hours', employees };
  return { share: perCent(part, whole), suppressed: null, employees };
}

/** The seven figures of the ordinance, in the order of the definition. */
export function keyFigureShares(groups: readonly StatGroup[]): (Told & { readonly figure: string })[] {
  const all = sumsOf(groups);
  const few = all.employees > 0 && all.employees <= FEW ? 'at-most-ten' : null;
  const division = (key: 'sex' | 'ageGroup', names: readonly string[]): (Told & { figure: string })[] => {
    const parts = names.map((name) => ({ name, ...sumsOf(groups.filter((one) => one[key] === name)) }));
    const why = leftOut(
      parts.map(({ name, employees }) => ({ name, people: employees, adds: employees > 0 })),
    );
    return parts.map(({ name, ordinary, sick, employees }) => ({
      figure: FIGURE[name] ?? name,
      ...told(why.get(name) ?? null, sick, ordinary, employees),
    }));
  };
  return [
    { figure: 'total', ...told(few, all.sick, all.ordinary, all.employees) },
    { figure: 'from-60-days', ...told(few, all.long, all.sick, all.employees) },
    ...division('sex', SEXES),
    ...division('ageGroup', AGES),
  ];
}

export interface StatSpell {
  readonly from: string;
  readonly to: string | null;
  readonly extent: number;
  readonly hours?: number;
}

export interface StatPerson {
  readonly group?: { readonly sex?: string; readonly ageGroup?: string };
  readonly ordinaryHours?: number;
  readonly spells: readonly StatSpell[];
}

/** One day of sickness of one person. */
interface SickDay {
  readonly date: string;
  readonly extent: bigint;
  /** How many days the unbroken sickness has. */
  readonly length: number;
  readonly isFirst: boolean;
}

/** Every day of sickness of a person that is known at the end of the window, also those outside it. */
function sickDays(person: StatPerson, window: Span): SickDay[] {
  const extents = new Map<string, bigint>();
  for (const { from, to, extent } of person.spells) {
    // Ongoing sickness is known through the window; what begins after it is not sickness yet.
    for (const date of datesOf({ from, to: to ?? window.to })) {
      const before = extents.get(date) ?? 0n;
      if (cents(extent) > before) extents.set(date, cents(extent));
    }
  }
  const runs: string[][] = [];
  for (const date of [...extents.keys()].sort()) {
    const last = runs.at(-1);
    if (last !== undefined && plusDays(last.at(-1) ?? '', 1) === date) last.push(date);
    else runs.push([date]);
  }
  return runs.flatMap((dates) =>
    dates.map((date, i) => ({
      date,
      extent: extents.get(date) ?? 0n,
      length: dates.length,
      isFirst: i === 0,
    })),
  );
}

/** The same, found out once for a person. */
type Known = (person: StatPerson) => SickDay[];

function knownOf(people: readonly StatPerson[], window: Span): Known {
  const known = new Map(people.map((person) => [person, sickDays(person, window)]));
  return (person) => known.get(person) ?? [];
}

const lengthOf = (days: number): string => (days < 15 ? '1-14' : days < 60 ? '15-59' : 'from-60');

interface Counted {
  readonly days: number;
  readonly wholeDays: number;
  readonly occasions: number;
}

function count(days: readonly SickDay[]): Counted {
  return {
    days: days.length,
    wholeDays: Number(days.reduce((sum, { extent }) => sum + extent, 0n)) / 100,
    occasions: days.filter(({ isFirst }) => isFirst).length,
  };
}

interface Figures extends Counted {
  readonly hours: number | null;
  readonly shareOfHours: number | null;
  readonly peopleAbsent: number;
  readonly incidence: number | null;
}

function figuresOf(people: readonly StatPerson[], window: Span, known: Known): Figures {
  const within = ({ date }: SickDay): boolean => window.from <= date && date <= window.to;
  const perPerson = people.map((person) => known(person).filter(within));
  const counted = count(perPerson.flat());
  const touching = people.flatMap(({ spells }) =>
    spells.filter(({ from, to }) => from <= window.to && (to === null || to >= window.from)),
  );
  const lost = touching.every(({ hours }) => hours !== undefined)
    ? touching.reduce((sum, { hours = 0 }) => sum + cents(hours), 0n)
    : null;
  const ordinary = people.every(({ ordinaryHours }) => ordinaryHours !== undefined)
    ? people.reduce((sum, { ordinaryHours = 0 }) => sum + cents(ordinaryHours), 0n)
    : null;
  return {
    ...counted,
    hours: lost === null ? null : Number(lost) / 100,
    shareOfHours: lost === null || ordinary === null || ordinary === 0n ? null : perCent(lost, ordinary),
    peopleAbsent: perPerson.filter(({ length }) => length > 0).length,
    incidence: people.length === 0 ? null : perCent(BigInt(counted.occasions), BigInt(people.length)),
  };
}

/** People by number, and the days of sickness that a part adds up of each. */
interface Share {
  readonly name: string;
  /** Everybody whose figure it is, sick or not. */
  readonly of: ReadonlySet<number>;
  readonly days: readonly (SickDay & { readonly who: number })[];
  /** Whether it is told at all: those of whom the division says nothing are not. */
  readonly isUntold?: boolean;
}

const whoIn = (days: Share['days']): Set<number> => new Set(days.map(({ who }) => who));

/** The people who must not be few, in some shares together: first by their own number, then by what is told of them. */
type Heads = (shares: readonly Share[]) => readonly ReadonlySet<number>[];

const union = (shares: readonly Share[]): Set<number> => new Set(shares.flatMap(({ of }) => [...of]));
const sick = (shares: readonly Share[]): Set<number> => whoIn(shares.flatMap(({ days }) => days));
const started = (shares: readonly Share[]): Set<number> =>
  whoIn(shares.flatMap(({ days }) => days).filter(({ isFirst }) => isFirst));
const inPart = (shares: readonly Share[]): Set<number> =>
  whoIn(shares.flatMap(({ days }) => days).filter(({ extent }) => extent < 100n));
const well = (shares: readonly Share[]): Set<number> => {
  const ill = sick(shares);
  return new Set([...union(shares)].filter((who) => !ill.has(who)));
};

const isFew = ({ size }: ReadonlySet<number>): boolean => size > 0 && size <= FEW;

/**
 * The names that are left out of a division: those in `gone`, and others until a reader who takes the rest from the whole
 * is left with more than ten people of every kind.
 */
function goneFrom(shares: readonly Share[], gone: ReadonlySet<string>, heads: Heads): Set<string> {
  const all = new Set(gone);
  for (;;) {
    const over = shares.filter(
      ({ name, isUntold, of }) => of.size > 0 && (isUntold === true || all.has(name)),
    );
    if (over.length === 0) return all;
    const kind = heads(over).findIndex(({ size }) => size <= FEW);
    if (kind < 0) return all;
    const sized = shares
      .filter(({ name, isUntold }) => isUntold !== true && !all.has(name))
      .map((share) => ({ name: share.name, size: heads([share])[kind]?.size ?? 0 }))
      .filter(({ size }) => size > 0)
      .sort((a, b) => a.size - b.size);
    if (sized[0] === undefined) return all;
    all.add(sized[0].name);
  }
}

interface Rule {
  /** What goes for itself. */
  readonly primary: (share: Share) => boolean;
  readonly heads: Heads;
}

const isMany = (found: ReadonlySet<number>): boolean => found.size > FEW;

/** Sums of days; how often sickness began; whole days, which say together with the days who was absent in part. */
const RULES: readonly Rule[] = [
  {
    // Of eleven of whom more than ten were absent, all were.
    primary: (share) =>
      isFew(share.of) || isFew(sick([share])) || (share.of.size === FEW + 1 && sick([share]).size > 0),
    heads: (shares) => [new Set([...union(shares)].slice(sick(shares).size > 0 ? 1 : 0)), sick(shares)],
  },
  { primary: (share) => isFew(started([share])), heads: (shares) => [started(shares)] },
  { primary: (share) => isFew(inPart([share])), heads: (shares) => [inPart(shares)] },
];

/** For each rule whether the whole is told, and which parts of each division are not. */
function unsaid(
  whole: Share,
  divisions: readonly (readonly Share[])[],
): readonly { readonly whole: boolean; readonly gone: readonly ReadonlySet<string>[] }[] {
  const found: { whole: boolean; gone: Set<string>[] }[] = [];
  for (const { primary, heads } of RULES) {
    const [sums] = found;
    const gone = divisions.map((shares, i) => {
      const own = shares.filter((share) => share.isUntold !== true && share.of.size > 0 && primary(share));
      return goneFrom(shares, new Set([...own.map(({ name }) => name), ...(sums?.gone[i] ?? [])]), heads);
    });
    const isNone = heads([whole]).some(({ size }) => size === 0) && whole.of.size > 0;
    const isTold = sums?.whole !== false && !primary(whole) && !(isNone && gone.some(({ size }) => size > 0));
    found.push({
      whole: isTold,
      gone: isTold
        ? gone
        : divisions.map((shares) => new Set(shares.filter(({ of }) => of.size > 0).map(({ name }) => name))),
    });
  }
  return found;
}

/**
 * Whether it is told how many were absent, wherever sums are: more than ten were not, of all, of each part that is told, and
 * of what is left of the whole without them.
 */
function areHeadsTold(
  whole: Share,
  divisions: readonly (readonly Share[])[],
  gone: readonly ReadonlySet<string>[],
): boolean {
  const isEnough = (shares: readonly Share[]): boolean => union(shares).size === 0 || isMany(well(shares));
  return (
    isEnough([whole]) &&
    divisions.every((shares, i) => {
      const isGone = ({ name, isUntold }: Share): boolean => isUntold === true || gone[i]?.has(name) === true;
      return isEnough(shares.filter(isGone)) && shares.every((share) => isGone(share) || isEnough([share]));
    })
  );
}

/**
 * Whether it is told how many were absent on a day: that is of enough people, also where other figures say that a group had
 * none, and where those who were absent at another time, or who were not, are what is left.
 */
function isDayTold(
  whole: Share,
  divisions: readonly (readonly Share[])[],
  gone: readonly ReadonlySet<string>[],
  onDay: ReadonlySet<number>,
): boolean {
  if (whole.of.size === 0) return true;
  const kinds = (shares: readonly Share[]): ReadonlySet<number>[] => {
    const of = union(shares);
    const on = new Set([...onDay].filter((who) => of.has(who)));
    const notOn = (all: ReadonlySet<number>): Set<number> => new Set([...all].filter((who) => !on.has(who)));
    return [on, notOn(of), notOn(sick(shares))];
  };
  const isAlone = (found: readonly ReadonlySet<number>[]): boolean =>
    found.some(isFew) || found[1]?.size === 0;
  if (isAlone(kinds([whole]))) return false;
  return divisions.every((shares, i) => {
    const isUnknown = ({ name, isUntold, days }: Share): boolean =>
      isUntold === true || gone[i]?.has(name) === true || days.length > 0;
    const unknown = shares.filter(isUnknown);
    const ofWhole = kinds([whole]);
    const hasGone =
      (gone[i]?.size ?? 0) > 0 ||
      shares.some((share) => share.isUntold !== true && share.of.size > 0 && isAlone(kinds([share])));
    const hasUntold = shares.some(({ isUntold, of }) => isUntold === true && of.size > 0);
    if (!hasGone && !hasUntold) return true;
    // Nothing of the whole is nothing of those left out.
    if (hasGone && ofWhole.some(({ size }) => size === 0)) return false;
    return kinds(unknown).every((found, k) => found.size > FEW || ofWhole[k]?.size === 0);
  });
}

/** The value of the rule about absence, whole. */
export function absenceFigures(given: {
  readonly from: string;
  readonly to: string;
  readonly on?: string;
  readonly people: readonly StatPerson[];
}): object {
  const { people, on } = given;
  const window = { from: given.from, to: given.to };
  const known = knownOf(people, window);
  const everybody = new Set(people.keys());
  const days = people
    .flatMap((person, who) => known(person).map((day) => ({ ...day, who })))
    .filter(({ date }) => window.from <= date && date <= window.to);
  const months = [...new Set(datesOf(window).map((date) => date.slice(0, 7)))];
  const byDay = (names: readonly string[], nameOf: (day: SickDay) => string): Share[] =>
    names.map((name) => ({ name, of: everybody, days: days.filter((day) => nameOf(day) === name) }));
  const byPerson = (key: 'sex' | 'ageGroup', names: readonly string[]): Share[] =>
    ['', ...names].map((name) => {
      const of = new Set(people.flatMap(({ group }, who) => ((group?.[key] ?? '') === name ? [who] : [])));
      return { name, of, days: days.filter(({ who }) => of.has(who)), isUntold: name === '' };
    });
  const divisions = [
    byDay(LENGTH_NAMES, ({ length }) => lengthOf(length)),
    byDay(months, ({ date }) => date.slice(0, 7)),
    byPerson('sex', SEXES),
    byPerson('ageGroup', AGES),
  ];
  const whole = { name: 'all', of: everybody, days };
  const [sums, occasions, wholeDays] = unsaid(whole, divisions);
  const hasHeads = sums?.whole === true && areHeadsTold(whole, divisions, sums.gone);
  const isGone = (i: number, name: string): readonly boolean[] =>
    [sums, occasions, wholeDays].map((rule) => rule?.gone[i]?.has(name) === true);
  const counted = (i: number, name: string): object => {
    const [noSums, noOccasions, noWholeDays] = isGone(i, name);
    const found = count(divisions[i]?.find((share) => share.name === name)?.days ?? []);
    return {
      days: noSums === true ? null : found.days,
      wholeDays: noWholeDays === true ? null : found.wholeDays,
      occasions: noOccasions === true ? null : found.occasions,
    };
  };
  const figures = (
    of: readonly StatPerson[],
    [noSums, noOccasions, noWholeDays]: readonly (boolean | undefined)[],
  ): object => {
    const found: Record<string, number | null> = { ...figuresOf(of, window, known) };
    const hide = (...names: readonly string[]): void => {
      for (const name of names) found[name] = null;
    };
    if (noSums === true) hide('days', 'hours', 'shareOfHours');
    if (noOccasions === true) hide('occasions', 'incidence');
    if (noWholeDays === true) hide('wholeDays');
    if (of.length > 0 && (noSums === true || !hasHeads)) hide('peopleAbsent');
    return found;
  };
  const ofGroup = (i: number, key: 'sex' | 'ageGroup', names: readonly string[]): object[] =>
    names.map((group) => {
      const members = people.filter((person) => person.group?.[key] === group);
      const gone = isGone(i, group);
      return {
        group,
        people: gone[0] === true ? null : members.length,
        suppressed: gone[0] === true ? 'few' : null,
        ...figures(members, gone),
      };
    });
  const onDay = new Set(days.filter(({ date }) => date === on).map(({ who }) => who));
  const absent = onDay.size;
  const isOnTold = sums?.whole === true && isDayTold(whole, divisions.slice(2), sums.gone.slice(2), onDay);
  return {
    people: isFew(everybody) ? null : people.length,
    suppressed: sums?.whole === true ? null : 'few',
    total: figures(
      people,
      [sums, occasions, wholeDays].map((rule) => rule?.whole === false),
    ),
    lengths: LENGTH_NAMES.map((length) => ({ length, ...counted(0, length) })),
    months: months.map((month) => ({ month, ...counted(1, month) })),
    sexes: ofGroup(2, 'sex', SEXES),
    ages: ofGroup(3, 'ageGroup', AGES),
    on:
      on === undefined
        ? null
        : {
            date: on,
            absent: isOnTold ? absent : null,
            shareOfPeople:
              isOnTold && people.length > 0 ? perCent(BigInt(absent), BigInt(people.length)) : null,
          },
  };
}

/** Sums of one month, one group and one length. */
export interface Cell {
  readonly month: string;
  readonly group: number;
  readonly length: string;
  readonly days: number;
  readonly wholeDays: number;
  readonly occasions: number;
  readonly people: number;
}

/** The cells in which anybody is absent, person by person and day by day. */
export function absenceCells(
  persons: readonly { readonly spells: readonly StatSpell[]; readonly group: number }[],
  window: Span,
): Cell[] {
  const cells = new Map<
    string,
    { cell: Omit<Cell, 'people' | keyof Counted>; days: SickDay[]; people: Set<number> }
  >();
  persons.forEach(({ spells, group }, person) => {
    for (const day of sickDays({ spells }, window)) {
      if (day.date < window.from || day.date > window.to) continue;
      const cell = { month: day.date.slice(0, 7), group, length: lengthOf(day.length) };
      const key = JSON.stringify(cell);
      const found = cells.get(key) ?? { cell, days: [], people: new Set() };
      found.days.push(day);
      found.people.add(person);
      cells.set(key, found);
    }
  });
  return [...cells.values()].map(({ cell, days, people }) => ({
    ...cell,
    ...count(days),
    people: people.size,
  }));
}

/** How far apart two days of sickness may lie in one sick-pay period, and how many of its days have sick pay (SjLL 7 §). */
const RELAPSE = 5;
const PAID = 14;

export interface NotifiedSpell extends StatSpell {
  /** When the employer was told of it. Absent: on its first day. */
  readonly notifiedOn?: string;
}

/** The rows of one employee in the monthly statistics of sick pay: days 1–14 of every period, cut by gaps, notices and months. */
export function sickPayRows(spells: readonly NotifiedSpell[], month: string): Span[] {
  const days = datesOf({ from: `${month}-01`, to: plusDays(`${month}-01`, 30) });
  const end = days.filter((date) => date.startsWith(month)).at(-1) ?? month;
  const sick = new Set(spells.flatMap(({ from, to }) => datesOf({ from, to: to ?? end })));
  const notices = new Map(spells.map(({ from, notifiedOn }) => [from, notifiedOn ?? from]));
  const rows: Span[] = [];
  let [last, day, notice] = ['0001-01-01', 0, ''];
  for (const date of [...sick].sort()) {
    day = date <= plusDays(last, RELAPSE) ? day + 1 : 1;
    // Unbroken sickness is told of once.
    if (date !== plusDays(last, 1)) notice = notices.get(date) ?? date;
    last = date;
    if (day > PAID || date < notice || !date.startsWith(month)) continue;
    const row = rows.at(-1);
    if (row?.to === plusDays(date, -1)) rows[rows.length - 1] = { ...row, to: date };
    else rows.push({ from: date, to: date });
  }
  return rows;
}
