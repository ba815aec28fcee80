import {
  decided,
  undetermined,
  type Assumption,
  type Finding,
  type Interpretation,
} from '../../../finding/finding.js';
import { frozen } from '../../../finding/frozen.js';
import type { Tell } from '../../../finding/step.js';
import { notCoveredBy } from '../../../finding/wording.js';
import { at } from '../../../law/dated.js';
import { cite } from '../../../law/provision.js';
import { semlTransition2009 } from '../../../law/seml.js';
import { kronor, minus, times, type Amount } from '../../../money/amount.js';
import { addDays, FIRST_YEAR, FOREVER, toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { link } from '../../../time/link.js';
import { groupBy, isSome, lastOf, type NonEmpty } from '../../../time/lists.js';
import {
  inOrder,
  lastBegun,
  length,
  merge,
  overlap,
  splitBefore,
  totalLength,
  type Period,
} from '../../../time/period.js';
import { wholeKronorUp } from '../../shared/rounding.js';
import { yearBefore, yearFrom } from '../vacation-year.js';
import { absenceTerms, type AbsenceCause, type AbsenceTerms } from './table.js';

export type { AbsenceCause } from './table.js';

export interface VacationAbsence {
  readonly from: IsoDate;
  /** Included. Days off inside the absence belong to it. */
  readonly to: IsoDate;
  /** The share of ordinary working time that is lost: above 0, and 1 where no work is done. */
  readonly extent: number;
  readonly cause: AbsenceCause;
  /** Which child, by a number of your own; for parental benefit only. */
  readonly child?: number;
}

export interface QualifyingAbsenceInput {
  /** The first day of the earning year: 1 April, unless a central collective agreement says another. */
  readonly earningYearFrom: IsoDate;
  /** The first day of the employment. Absent: before the year. */
  readonly employedFrom?: IsoDate;
  /** The last day of the employment, included. Absent: it goes on. */
  readonly employedTo?: IsoDate;
  /** In any order, no two on one day. Sickness before the year decides whether that in it still qualifies. At most 20 000. */
  readonly absence: readonly VacationAbsence[];
  /** Absent: no. */
  readonly singleParent?: boolean;
  /** The days of vacation of a year. Absent: 25. */
  readonly annualDays?: number;
}

/** Why a day of absence qualifies for vacation pay, or not. */
export type QualifyingReason =
  | 'within-limit'
  | 'above-limit'
  | 'no-limit'
  /** The sickness or work injury has lasted for a whole earning year. */
  | 'whole-earning-year'
  | 'not-qualifying';

export interface QualifyingSegment {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  readonly cause: AbsenceCause;
  readonly extent: number;
  readonly qualifying: boolean;
  readonly reason: QualifyingReason;
}

export interface QualifyingCounter {
  readonly cause: AbsenceCause;
  /** For parental benefit. */
  readonly child?: number;
  /** Days of the year; of parental benefit also those before it. */
  readonly used: number;
  /** Null where the cause has none. */
  readonly limit: number | null;
  readonly left: number | null;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type QualifyingAbsenceAssumption = 'earningYearFrom' | 'employedFrom' | 'singleParent';

/** The questions that a finding of this rule can list in `interpretations`. */
export type QualifyingAbsenceQuestion = 'part-day-in-limit' | 'above-the-limit';

/** What the answer can lack: the act before April 2010, which still governs absence that began under it. */
export type QualifyingAbsenceFact = 'wording-before-2010';

export interface QualifyingAbsenceValue {
  readonly earningYear: { readonly from: IsoDate; readonly to: IsoDate };
  /** The absence inside the year and the employment, in order; a new one where anything changes. */
  readonly segments: readonly QualifyingSegment[];
  /** For each cause, and each child, in the order in which they are first met in the year. */
  readonly counters: readonly QualifyingCounter[];
  /** The first day of sickness or work injury that no longer qualifies, since it has lasted for a whole earning year. */
  readonly stoppedFrom: IsoDate | null;
  /** Days of the year in the employment. */
  readonly employedDays: number;
  /** Of them, those wholly lost to absence that does not qualify. */
  readonly absentDays: number;
  /** Calendar days of the earning year. */
  readonly yearDays: number;
  /** The days of vacation with pay that are earned. */
  readonly paidDays: number;
}

/**
 * Which absence of an earning year qualifies for vacation pay, and how many paid days of vacation the year gives.
 *
 * Every calendar day of absence, whole or part, takes one day of its limit: 180 of sickness, none of work injury. Once
 * sickness or work injury has lasted for a whole earning year without a break of more than fourteen days, it no longer
 * qualifies. Only whole days that do not qualify lower the number of paid days; a remainder is rounded up.
 *
 * Does not decide what a day is paid with (16–16 b §§), nor the causes that are not listed: union training, national
 * service, Swedish for immigrants. Not days of layoff or short-time work, which are not absence here.
 *
 * @source SemL 3, 4, 7, 17–17 b §§
 * @inForce earning years from 2010-04-01 –
 * @throws InvalidInput (checked API) on two absences on one day, parental benefit without a child
 * @example
 * import { qualifyingAbsence } from 'sjukregler';
 *
 * const found = qualifyingAbsence({
 *   earningYearFrom: '2025-04-01',
 *   employedFrom: '2020-01-01',
 *   absence: [{ from: '2025-06-01', to: '2026-01-31', extent: 1, cause: 'sickness' }],
 * });
 * found.outcome === 'decided' && found.value.segments[1]?.from; //=> '2025-11-28'
 * found.outcome === 'decided' && found.value.paidDays; //=> 21
 */
export function qualifyingAbsence(
  input: QualifyingAbsenceInput,
): Finding<QualifyingAbsenceValue, QualifyingAbsenceFact> {
  return qualifyingAbsenceTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function qualifyingAbsenceTold(
  input: QualifyingAbsenceInput,
  tell?: Tell<[counted: Amount, earned: Amount]>,
): Finding<QualifyingAbsenceValue, QualifyingAbsenceFact> {
  const { earningYearFrom } = input;
  const terms = at(absenceTerms, earningYearFrom);
  if (terms === undefined) return notCoveredBy(absenceTerms);

  const year = yearFrom(toDay(earningYearFrom));
  const employment = employmentOf(input);
  const absence = absenceIn(employment, input);
  const runs = runsInto(year, absence, terms);
  if (runs.some((run) => isUnderOlderWording(run, toDay(terms.from)))) {
    return undetermined(
      ['wording-before-2010'],
      cite([...terms.source, semlTransition2009], earningYearFrom),
    );
  }

  const { from: yearBeforeFrom } = yearBefore(year.from);
  const stopped = new Set(runs.filter(([{ from }]) => from <= yearBeforeFrom).flat());
  const counted = absence.flatMap((item) =>
    within({ ...item, stopped: stopped.has(item) }, framesOf(year)[item.cause]),
  );
  const tallies = [...groupBy(counted, counterOf).values()]
    .map((group) => tallyOf(group, limitOf(group[0].cause, input, terms), year))
    .flatMap((tally) => (isSome(tally.parts) ? [{ ...tally, parts: tally.parts }] : []))
    .sort((a, b) => a.parts[0].from - b.parts[0].from);
  const segments = merge(inOrder(tallies.flatMap(({ parts }) => parts)), isAlike);

  const inYear = overlap(year, employment);
  const employedDays = inYear === undefined ? 0 : length(inYear);
  const absentDays = totalLength(segments.filter(({ qualifying, extent }) => !qualifying && extent === 1));
  const yearDays = length(year);
  const days = minus(kronor(employedDays, tell), kronor(absentDays, tell));
  const earned = times(days, input.annualDays ?? terms.annualDays, yearDays);
  tell?.(days, earned);

  const firstStopped = segments.find(({ reason }) => reason === 'whole-earning-year');
  return decided(
    {
      earningYear: { from: earningYearFrom, to: toIso(year.to) },
      segments: segments.map((segment) => ({ ...segment, from: toIso(segment.from), to: toIso(segment.to) })),
      counters: tallies.map(({ counter }) => counter),
      stoppedFrom: firstStopped === undefined ? null : toIso(firstStopped.from),
      employedDays,
      absentDays,
      yearDays,
      paidDays: wholeKronorUp(earned),
    },
    cite(terms.source, earningYearFrom),
    {
      assumptions: assumptionsOf(input, terms, tallies),
      interpretations: [
        ...(tallies.some(({ counter, partly }) => counter.limit !== null && partly) ? PART_DAY : NONE),
        ...(segments.some(({ reason }) => reason === 'above-limit') ? ABOVE_THE_LIMIT : NONE),
      ],
    },
  );
}

/** An absence on days. */
type Absence = Period & Pick<VacationAbsence, 'extent' | 'cause' | 'child'>;

/** The first day that any input can name. */
const FIRST_DATE: IsoDate = `${FIRST_YEAR}-01-01`;

function employmentOf({ employedFrom = FIRST_DATE, employedTo }: QualifyingAbsenceInput): Period {
  return { from: toDay(employedFrom), to: employedTo === undefined ? FOREVER : toDay(employedTo) };
}

/** In order. Who is not employed is not absent from work. */
function absenceIn(employment: Period, { absence }: QualifyingAbsenceInput): Absence[] {
  const onDays = absence.map((item) => ({ ...item, from: toDay(item.from), to: toDay(item.to) }));
  return inOrder(onDays).flatMap((item) => within(item, employment));
}

function within<P extends Period>(item: P, frame: Period): P[] {
  const both = overlap(item, frame);
  return both === undefined ? [] : [{ ...item, ...both }];
}

/** Sickness and work injury without longer breaks, each run with days in the year. */
function runsInto(
  year: Period,
  absence: readonly Absence[],
  { longestBreakDays }: AbsenceTerms,
): NonEmpty<Absence>[] {
  const sickness = absence.filter(({ cause }) => cause === 'sickness' || cause === 'work-injury');
  return link(sickness, { within: longestBreakDays + 1 }).filter(
    (run) => run[0].from <= year.to && lastOf(run).to >= year.from,
  );
}

/** Who was absent in part when the new wording came is under it; who was wholly absent is under the one before. */
function isUnderOlderWording(run: readonly Absence[], inForce: Day): boolean {
  return lastBegun(run, addDays(inForce, -1))?.extent === 1;
}

/** An absence, or a part of one, of which it is known whether the sickness has lasted too long. */
type Counted = Absence & { readonly stopped: boolean };

/** A part of an absence, with what the law makes of it. */
type Part = Period & Omit<QualifyingSegment, 'from' | 'to'>;

/** The days that are counted: of parental benefit those of all years so far. */
function framesOf(year: Period): Readonly<Record<AbsenceCause, Period>> {
  return {
    sickness: year,
    'work-injury': year,
    'infection-carrier': year,
    'care-of-close-relative': year,
    'temporary-parental': year,
    'pregnancy-benefit': year,
    'parental-benefit': { from: toDay(FIRST_DATE), to: year.to },
    'other-unpaid': year,
  };
}

/** One for each cause, and for each child. */
function counterOf({ cause, child }: Counted): string {
  return child === undefined ? cause : `${cause} ${child}`;
}

/** Null where every day qualifies, or none does. */
function limitOf(
  cause: AbsenceCause,
  { singleParent = false }: QualifyingAbsenceInput,
  { limits }: AbsenceTerms,
): number | null {
  if (cause === 'work-injury' || cause === 'pregnancy-benefit' || cause === 'other-unpaid') return null;
  const { days, singleParent: ofSingleParent = days } = limits[cause];
  return singleParent ? ofSingleParent : days;
}

/** What was counted of one cause, or for one child. */
interface Tally {
  readonly counter: QualifyingCounter;
  /** In the year. */
  readonly parts: readonly Part[];
  /** Whether a day that was counted was lost in part. */
  readonly partly: boolean;
}

function tallyOf(group: NonEmpty<Counted>, limit: number | null, year: Period): Tally {
  const [{ cause, child }] = group;
  const parts: Part[] = [];
  let used = 0;
  for (const item of group) {
    const left = limit === null ? null : Math.max(0, limit - used);
    parts.push(...partsOf(item, left).flatMap((part) => within(part, year)));
    used += length(item);
  }
  const left = limit === null ? null : Math.max(0, limit - used);
  return {
    counter: { cause, ...(child !== undefined && { child }), used, limit, left },
    parts,
    partly: group.some(({ extent }) => extent < 1),
  };
}

/** The absence cut where the days that are left run out. */
function partsOf({ from, to, cause, extent, stopped }: Counted, left: number | null): Part[] {
  const whole = { from, to, cause, extent };
  if (stopped) return [{ ...whole, qualifying: false, reason: 'whole-earning-year' }];
  if (cause === 'other-unpaid') return [{ ...whole, qualifying: false, reason: 'not-qualifying' }];
  if (left === null) return [{ ...whole, qualifying: true, reason: 'no-limit' }];
  return splitBefore([whole], [addDays(from, left)]).map((part) => {
    const qualifying = part.from - from < left;
    return { ...part, qualifying, reason: qualifying ? 'within-limit' : 'above-limit' };
  });
}

function isAlike(a: Part, b: Part): boolean {
  return a.cause === b.cause && a.extent === b.extent && a.reason === b.reason;
}

function assumptionsOf(
  { earningYearFrom, employedFrom, singleParent }: QualifyingAbsenceInput,
  { yearBegins }: AbsenceTerms,
  tallies: readonly Tally[],
): readonly Assumption[] {
  const parental = tallies.some(
    ({ counter: { cause } }) => cause === 'temporary-parental' || cause === 'parental-benefit',
  );
  return [
    ...(earningYearFrom.endsWith(yearBegins) ? NONE : AGREED_YEAR),
    ...(employedFrom === undefined ? EMPLOYED_BEFORE : NONE),
    ...(singleParent === undefined && parental ? NOT_SINGLE : NONE),
  ];
}

const NONE: readonly never[] = [];
const AGREED_YEAR: readonly Assumption[] = /* @__PURE__ */ frozen([
  { fact: 'earningYearFrom', assumed: 'collective-agreement' },
]);
const EMPLOYED_BEFORE: readonly Assumption[] = /* @__PURE__ */ frozen([
  { fact: 'employedFrom', assumed: 'before-the-year' },
]);
const NOT_SINGLE: readonly Assumption[] = /* @__PURE__ */ frozen([
  { fact: 'singleParent', assumed: 'false' },
]);
const PART_DAY: readonly Interpretation[] = /* @__PURE__ */ frozen([
  { question: 'part-day-in-limit', taken: 'whole-day', other: ['by-extent'] },
]);
const ABOVE_THE_LIMIT: readonly Interpretation[] = /* @__PURE__ */ frozen([
  { question: 'above-the-limit', taken: 'first-days-qualify', other: ['none-qualifies'] },
]);
