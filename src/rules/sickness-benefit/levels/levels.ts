import type { Tell } from '../../../finding/step.js';
import { frozen } from '../../../finding/frozen.js';
import { decided, notCoveredBefore, type Finding, type Interpretation } from '../../../finding/finding.js';
import { firstDay, wordingOn } from '../../../law/dated.js';
import { sfb27s22, sfb27s23 } from '../../../law/sfb/27.js';
import { levelsTransition2015 } from '../../../law/sfb/transitional.js';
import { addDays, earlier, toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { covers, intersection, splitBefore, totalLength, union, type Period } from '../../../time/period.js';
import { quota } from '../../../time/quota.js';
import type { BenefitLevel } from '../../shared/day-amount.js';
import { levelTerms, type LevelTerms } from './table.js';
import { cite, together, type Ground } from '../../../law/provision.js';

export type { BenefitLevel } from '../../shared/day-amount.js';

/** Days with benefit, both ends included. */
export interface BenefitSpell {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Which thirteen of the fourteen days of a sick-pay period are counted. */
export type SickPayDaysReading = 'all-but-first' | 'all-but-last';

export interface LevelsInput {
  /**
   * The days with sickness benefit or rehabilitation allowance that the levels are asked for, at whatever extent. In any
   * order; a day that lies in two spells is one day. At most 20 000 spells.
   */
  readonly days: readonly BenefitSpell[];
  /** Other days with sickness benefit on either level, or with rehabilitation allowance. Absent: none. */
  readonly earlierDays?: readonly BenefitSpell[];
  /**
   * Whole sick-pay periods. Only those count that end on the day before a day with benefit. Absent: none.
   */
  readonly sickPayPeriods?: readonly BenefitSpell[];
  /** The first day with benefit of each sick period that began with benefit and a karensavdrag. It is not counted. Absent: none. */
  readonly karensavdragOn?: readonly IsoDate[];
  /** Whether Försäkringskassan has found a serious illness on all the days. Absent: false. */
  readonly seriousIllness?: boolean;
  /** Which reading to follow where the law is open. Absent: the default. */
  readonly readings?: { readonly sickPayDays?: SickPayDaysReading };
}

/** An unbroken run of days on one level. */
export interface LevelSegment {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  readonly level: BenefitLevel;
}

export interface LevelsValue {
  /** In order. Every spell of `days` begins a new one. */
  readonly segments: readonly LevelSegment[];
  /** Counted days in the frame before the day after the last one; null where no day was given. */
  readonly countedInFrame: number | null;
  /** Days on the normal level that are left on the day after the last one; null at serious illness, or where no day was given. */
  readonly normalDaysLeft: number | null;
  /**
   * The first day on another level than the last one, if benefit goes on every day; null where the level would stay: on
   * the continuation level, at serious illness, or where no day was given.
   */
  readonly changesOn: IsoDate | null;
}

/** The question that a finding of this rule can list in `interpretations`. */
export type LevelsQuestion = 'which-thirteen-days';

/**
 * The level of each day with sickness benefit, how many days are left on the normal level, and when the level would
 * change.
 *
 * Normal level on a day with fewer than 364 counted days among the 450 days before it, otherwise continuation level. The
 * frame moves with the day. Counted are days with benefit on either level, with rehabilitation allowance, and thirteen
 * days of a sick-pay period that benefit follows directly; a first day with a karensavdrag is not.
 *
 * Does not decide whether there is a right to benefit on a day, nor whether an illness is serious: that is
 * Försäkringskassan's assessment. The days of the rehabilitation chain (`chain`) are other days.
 *
 * @source SFB 27:19–24, 27:26 second para.
 * @inForce 2016-02-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, reversed spells, more than 20 000 spells
 * @example
 * import { levels } from 'sjukregler';
 *
 * const found = levels({
 *   earlierDays: [{ from: '2020-01-01', to: '2020-07-18' }],
 *   days: [{ from: '2020-09-17', to: '2022-03-31' }],
 * });
 * found.outcome === 'decided' && found.value.segments[0]?.to; //=> '2021-02-27'
 * found.outcome === 'decided' && found.value.segments[1]?.level; //=> 'continuation'
 */
export function levels(input: LevelsInput): Finding<LevelsValue> {
  return levelsTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function levelsTold(
  input: LevelsInput,
  tell?: Tell<[most: number, counted: number, left: number]>,
): Finding<LevelsValue> {
  const asked = union(input.days.map(toPeriod));
  const first = asked[0];
  const on = first && toIso(first.from);
  const terms = wordingOn(levelTerms, on);
  if (first === undefined && terms !== undefined) return decided(NO_DAYS, cite(terms.source, on));
  if (first === undefined || terms === undefined)
    return notCoveredBefore(firstDay(levelTerms), [levelsTransition2015]);

  const { counted, interpretations } = countedDays(input, asked, terms);
  const limits = { most: terms.mostNormalDays, frame: terms.frameDays };
  const last = (asked.at(-1) as Period).to;
  const countedInFrame = totalLength(
    intersection(counted, [{ from: addDays(last, 1 - terms.frameDays), to: last }]),
  );
  const starts = input.days.map(({ from }) => toDay(from));

  if (input.seriousIllness) {
    const segments = splitBefore(asked, starts).map((part) => segment(part, 'normal'));
    const value = { segments, countedInFrame, normalDaysLeft: null, changesOn: null };
    return decided(value, cite(BASIS_SERIOUS, on), { interpretations });
  }

  const normalDaysLeft = Math.max(0, terms.mostNormalDays - countedInFrame);
  tell?.(terms.mostNormalDays, countedInFrame, normalDaysLeft);
  const runs = quota(asked, counted, limits);
  const ahead = { from: addDays(last, 1), to: addDays(last, 1 + terms.mostNormalDays) };
  const projected = quota([ahead], union([...counted, ahead]), limits);
  const within = runs.at(-1)?.within;
  const change = projected.find((run) => run.within !== within);

  return decided(
    {
      segments: splitBefore(runs, starts).map((run) => segment(run, run.within ? 'normal' : 'continuation')),
      countedInFrame,
      normalDaysLeft,
      changesOn: change === undefined ? null : toIso(change.from),
    },
    cite(together(terms.source, FRAME), on),
    { interpretations },
  );
}

const NO_DAYS: LevelsValue = /* @__PURE__ */ frozen({
  segments: [],
  countedInFrame: null,
  normalDaysLeft: null,
  changesOn: null,
});

const BASIS_SERIOUS: readonly Ground[] = [sfb27s23];
const FRAME: readonly Ground[] = [sfb27s22];

function toPeriod({ from, to }: BenefitSpell): Period {
  return { from: toDay(from), to: toDay(to) };
}

function segment({ from, to }: Period, level: BenefitLevel): LevelSegment {
  return { from: toIso(from), to: toIso(to), level };
}

interface Counted {
  /** In order and free of overlaps. */
  readonly counted: readonly Period[];
  readonly interpretations: readonly Interpretation[];
}

/** The days that use up the normal level (27:21 second sentence, 27:22). */
function countedDays(input: LevelsInput, asked: readonly Period[], terms: LevelTerms): Counted {
  const benefit = union([...asked, ...(input.earlierDays ?? []).map(toPeriod)]);
  const reading = input.readings?.sickPayDays ?? 'all-but-first';
  const sickPay = followedDirectly((input.sickPayPeriods ?? []).map(toPeriod), benefit);
  const ofSickPay = sickPay.flatMap((period) => countedOf(period, reading, terms));
  const karensavdragOn = (input.karensavdragOn ?? []).map(toDay);
  return {
    counted: union([...without(benefit, karensavdragOn), ...ofSickPay]),
    interpretations: ofSickPay.length > 0 ? [whichThirteenDays(reading)] : [],
  };
}

/** The sick-pay periods that end on the day before one of the benefit days. */
function followedDirectly(periods: readonly Period[], benefit: readonly Period[]): Period[] {
  const byEnd = [...periods].sort((a, b) => a.to - b.to);
  let next = 0;
  return byEnd.filter(({ to }) => {
    const dayAfter = addDays(to, 1);
    while ((benefit[next]?.to ?? Infinity) < dayAfter) next++;
    const candidate = benefit[next];
    return candidate !== undefined && covers(candidate, dayAfter);
  });
}

/** The counted days of a sick-pay period; a period of one day has none. */
function countedOf({ from, to }: Period, reading: SickPayDaysReading, { sickPayDays }: LevelTerms): Period[] {
  const counted =
    reading === 'all-but-first'
      ? { from: addDays(from, 1), to: earlier(to, addDays(from, sickPayDays)) }
      : { from, to: earlier(addDays(to, -1), addDays(from, sickPayDays - 1)) };
  return counted.from <= counted.to ? [counted] : [];
}

function whichThirteenDays(taken: SickPayDaysReading): Interpretation {
  const other = taken === 'all-but-first' ? 'all-but-last' : 'all-but-first';
  return { question: 'which-thirteen-days', taken, other: [other] };
}

/** The periods without single days of them. */
function without(periods: readonly Period[], days: readonly Day[]): Period[] {
  const left = new Set(days);
  const cuts = days.flatMap((day) => [day, addDays(day, 1)]);
  return splitBefore(periods, cuts).filter(({ from }) => !left.has(from));
}
