/** The population's columns, made spell by spell from the scalar rules and the oracle's day arithmetic. */
import { chain, levels, periods, type SickPayPeriod } from '../../src/core.js';
import { FLAGS } from '../../src/population.js';
import { datesOf, daysFrom, plusDays, type Span } from '../oracle/days.js';
import { valueOf } from '../support/properties.js';

export interface ScalarSpell {
  readonly from: string;
  /** Null: ongoing. */
  readonly to: string | null;
  readonly fitFrom?: string;
  readonly workedAfter?: boolean;
  readonly extent: number;
}

export interface ScalarRow {
  readonly days: number;
  readonly sickPeriod: number;
  readonly sickPayPeriod: number | null;
  readonly employerDays: number | null;
  readonly firstFkDay: string | null;
  readonly chain: number;
  readonly chainStart: number | null;
  readonly chainEnd: number | null;
  readonly day8: string | null;
  readonly day15: string | null;
  readonly day30: string | null;
  readonly day91: string | null;
  readonly day181: string | null;
  readonly day366: string | null;
  readonly normalDays: number | null;
  readonly continuationDays: number | null;
  readonly benefitQuarters: number | null;
  readonly flags: number;
}

interface Dated extends ScalarSpell {
  readonly last: string;
}

const FIRST_CHAIN = '2008-07-01';
const DAYS_BETWEEN_COUNT_FROM = '2014-01-01';

/** One row per spell of one person, whose spells are in order of `from`. */
export function scalarRows(spells: readonly ScalarSpell[], observed: Span): ScalarRow[] {
  const dated = spells.map((spell): Dated => ({ ...spell, last: lastDate(spell, observed.to) }));
  const sickDates = [...new Set(dated.flatMap(({ from, last: to }) => datesOf({ from, to })))].sort();
  const sicknesses = runsOf(sickDates, 1);
  const chains = runsOf(sickDates, 90);
  const found = periods({
    spells: dated.map(({ from, last, fitFrom, workedAfter }) => ({
      from,
      to: last,
      ...(fitFrom !== undefined && { fitFrom }),
      ...(workedAfter !== undefined && { workedAfter }),
    })),
  });
  const known = found.outcome === 'decided' ? found.value.periods : undefined;
  const employer = new Set(known?.flatMap(({ employerDays }) => employerDays.flatMap(datesOf)));
  const benefit = known === undefined ? [] : sickDates.filter((date) => !employer.has(date));
  const normal = known === undefined ? new Set<string>() : normalDates(benefit, known, sickDates);

  const benefitDates = new Set(benefit);
  const seen = new Set<string>();
  return dated.map((spell) => {
    const { from, last } = spell;
    const own = datesOf({ from, to: last }).filter((date) => !seen.has(date));
    own.forEach((date) => seen.add(date));
    const ownDates = new Set(own);
    const isOwn = (date: string | null | undefined): string | null =>
      date !== undefined && date !== null && ownDates.has(date) ? date : null;
    const sickness = indexOfRun(sicknesses, from);
    const at = indexOfRun(chains, from);
    const dates = chains[at] as string[];
    const unbroken = sicknesses[sickness] as string[];
    // Days before there were chains are not added.
    const counted = (unbroken[0] ?? '') < FIRST_CHAIN ? dates : dates.filter((date) => date >= FIRST_CHAIN);
    const dayOn = (on: string): number | null => {
      const answer = chain({ spells: dated.map((one) => ({ from: one.from, to: one.last })), on, ...OPEN });
      // Before 2012 the rule knows the day but not what the later tests compared with.
      if (answer.outcome === 'out-of-scope') return on < FIRST_CHAIN ? null : counted.indexOf(on) + 1;
      if (answer.outcome === 'decided') return answer.value.day;
      const apart = answer.alternatives?.find(({ if: when }) => when === 'not-added');
      return apart?.value.day ?? counted.indexOf(on) + 1;
    };
    const testDate = (day: number): string | null => {
      const date = isOwn(counted[day - 1]);
      return date !== null && date >= FIRST_CHAIN ? date : null;
    };
    const period = known?.findIndex((one) => one.from <= from && from <= one.to);
    const fk = own.filter((date) => benefitDates.has(date));
    const onNormal = fk.filter((date) => normal.has(date)).length;
    const mayBeAdded = (dates[0] ?? '') < DAYS_BETWEEN_COUNT_FROM && (at > 0 || observed.from > FIRST_CHAIN);
    const ifKnown = <T>(value: T): T | null => (known === undefined ? null : value);
    return {
      days: own.length,
      sickPeriod: sickness + 1,
      sickPayPeriod: ifKnown((period ?? 0) + 1),
      employerDays: ifKnown(own.length - fk.length),
      firstFkDay: ifKnown(fk[0] ?? null),
      chain: at + 1,
      chainStart: dayOn(from),
      chainEnd: dayOn(last),
      day8: isOwn(unbroken[7]),
      day15: isOwn(known?.[period ?? 0]?.day15),
      day30: isOwn(unbroken[29]),
      day91: testDate(91),
      day181: testDate(181),
      day366: testDate(366),
      normalDays: ifKnown(onNormal),
      continuationDays: ifKnown(fk.length - onNormal),
      benefitQuarters: ifKnown(fk.length * spell.extent),
      flags:
        (known !== undefined && couldJoin(known[period ?? 0]?.from ?? '', 5, observed)
          ? FLAGS.leftPeriod
          : 0) +
        (couldJoin(dates[0] ?? '', 90, observed) || mayBeAdded ? FLAGS.leftChain : 0) +
        (fk[0] !== undefined && plusDays(fk[0], -450) < observed.from ? FLAGS.leftLevels : 0) +
        (spell.to === null || last >= observed.to ? FLAGS.right : 0) +
        (known === undefined ? FLAGS.notCovered : 0),
    };
  });
}

const OPEN = { insured: 'employee', exception: 'none' } as const;

function lastDate({ to, fitFrom }: ScalarSpell, observedTo: string): string {
  const known = to ?? observedTo;
  if (fitFrom === undefined) return known;
  const dayBefore = plusDays(fitFrom, -1);
  return dayBefore > known ? dayBefore : known;
}

/** Dates grouped where at most so many days lie from one to the next. */
function runsOf(dates: readonly string[], within: number): string[][] {
  const runs: string[][] = [];
  for (const date of dates) {
    const last = runs.at(-1);
    if (last !== undefined && daysFrom(last.at(-1) as string, date) <= within) last.push(date);
    else runs.push([date]);
  }
  return runs;
}

/** The run that the date lies in. */
function indexOfRun(runs: readonly (readonly string[])[], date: string): number {
  return runs.findIndex((dates) => (dates[0] as string) <= date && date <= (dates.at(-1) as string));
}

/** Whether a spell that ended on the day before the observed ones would reach the date. */
function couldJoin(date: string, within: number, observed: Span): boolean {
  return daysFrom(plusDays(observed.from, -1), date) <= within;
}

/** The days with benefit on the normal level, by the rule, fed as the assessment of a case feeds it. */
function normalDates(
  benefit: readonly string[],
  known: readonly SickPayPeriod[],
  sickDates: readonly string[],
): Set<string> {
  const whole: Span[] = [];
  const parts: Span[] = [];
  for (const { employerDays, day15 } of known) {
    const [first, ...later] = employerDays;
    if (first === undefined || day15 === null) continue;
    if (later.length === 0) whole.push(first);
    else {
      if (first.to > first.from) parts.push({ from: plusDays(first.from, 1), to: first.to });
      parts.push(...later);
    }
  }
  const karensavdragOn = runsOf(sickDates, 5)
    .map((dates) => dates[0] as string)
    .filter((date) => benefit.includes(date));
  const found = levels({
    days: runsOf(benefit, 1).map((dates) => ({ from: dates[0] as string, to: dates.at(-1) as string })),
    earlierDays: parts,
    sickPayPeriods: whole,
    karensavdragOn,
  });
  const segments = valueOf(found).segments.filter(({ level }) => level === 'normal');
  return new Set(segments.flatMap(datesOf));
}
