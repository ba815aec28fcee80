import { decided, notCoveredBefore, type Finding, type Interpretation } from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import { sfb27s39a, sfb27s39first, sfb27s39second } from '../../../law/sfb/27.js';
import { karensTransition2018, karensTransition2018third } from '../../../law/sfb/transitional.js';
import { addDays, toDay, toIso, type IsoDate } from '../../../time/day.js';
import { monthsBefore } from '../../../time/month.js';
import { generalHighRiskTerms, type GeneralHighRiskTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

/**
 * The karens that the insured has: a karensavdrag (39 § first para. first sentence), seven karensdagar (second
 * sentence), a chosen karenstid of one day (second para.), or what somebody self-employed has who became unemployed
 * (39 a §).
 */
export type GeneralHighRiskKind = 'karensavdrag' | 'seven-days' | 'one-day' | 'unemployed-self-employed';

/** Benefit that was lost to karens. */
export interface LostBenefit {
  /** The first day of the sick period; for a karensavdrag the day on which it was made. */
  readonly from: IsoDate;
  /** For `seven-days` only: the karensdagar of the period, 1–7. */
  readonly lostDays?: number;
}

export interface GeneralHighRiskInput {
  readonly kind: GeneralHighRiskKind;
  /** The first day of the sick period in question: it decides the wording and the twelve months. */
  readonly periodFrom: IsoDate;
  /**
   * The earlier sick periods or occasions, in any order; the same date counts once. Sick periods that count as one
   * (27:32) are one. A karensavdrag from an employer's sick pay is none of them (SjLL 6 § has its own count).
   */
  readonly earlier: readonly LostBenefit[];
  /** Which reading to follow where the law is open. Absent: the default. */
  readonly readings?: GeneralHighRiskReadings;
}

/** The choices where 39 § is open; the first of each is the default. */
export interface GeneralHighRiskReadings {
  /** Whether "the last twelve months" include the same date twelve months earlier. */
  readonly twelveMonths?: 'same-date-included' | 'same-date-excluded';
  /** Whether the 21 lost days must lie in sick periods of the twelve months. */
  readonly lostDays?: 'within-twelve-months' | 'at-any-time';
}

/** What the protection takes away. */
export type GeneralHighRiskLifts = 'karensavdrag' | 'karensdagar' | 'first-day';

export interface GeneralHighRiskValue {
  /** Whether benefit is paid without karens in the sick period. */
  readonly protects: boolean;
  /** What is taken away where it protects. */
  readonly lifts: GeneralHighRiskLifts;
  /** Occasions or sick periods within the twelve months. */
  readonly occasions: number;
  /** How many it takes. */
  readonly occasionsNeeded: number;
  /** Days lost in them; null for other kinds than `seven-days`. */
  readonly lostDays: number | null;
  /** How many it takes; null for other kinds than `seven-days`. */
  readonly lostDaysNeeded: number | null;
}

/** The questions that a finding of this rule can list in `interpretations`. */
export type GeneralHighRiskQuestion = 'twelve-months' | 'lost-days-when';

/**
 * Whether general high-risk protection lifts the karens of a sick period.
 *
 * Ten karensavdrag from benefit in the last twelve months; with seven karensdagar five sick periods in which at least 21
 * days were lost together; with a karenstid of one day, or as unemployed after self-employment, ten sick periods.
 *
 * Does not decide on special high-risk protection, which takes an application (27:40–44). A chosen karenstid of 14 days
 * or more is not lifted.
 *
 * @source SFB 27:39, 39 a; 2018:647 p. 3
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, lost days missing for `seven-days` or given for others
 * @example
 * import { generalHighRisk } from 'sjukregler';
 *
 * const found = generalHighRisk({
 *   kind: 'seven-days',
 *   periodFrom: '2026-11-02',
 *   earlier: ['01', '03', '05', '07', '09'].map((month) => ({ from: `2026-${month}-12`, lostDays: 4 })),
 * });
 * found.outcome === 'decided' && found.value.protects; //=> false
 * found.outcome === 'decided' && found.value.lostDays; //=> 20
 */
export function generalHighRisk(input: GeneralHighRiskInput): Finding<GeneralHighRiskValue> {
  const terms = at(generalHighRiskTerms, input.periodFrom);
  if (terms === undefined) return notCoveredBefore(firstDay(generalHighRiskTerms), [karensTransition2018]);

  const readings = { ...DEFAULT_READINGS, ...input.readings };
  const found = countedUnder(readings, input, terms);
  const interpretations: Interpretation[] = [];
  for (const { question, reading, all } of QUESTIONS) {
    const taken = readings[reading];
    const other = all.filter((one) => one !== taken);
    const elsewise = { ...readings, [reading]: other[0] };
    if (countedUnder(elsewise, input, terms).protects !== found.protects) {
      interpretations.push({ question, taken, other });
    }
  }
  return decided(found, cite(BASIS[input.kind], input.periodFrom), { interpretations });
}

const DEFAULT_READINGS: Required<GeneralHighRiskReadings> = {
  twelveMonths: 'same-date-included',
  lostDays: 'within-twelve-months',
};

interface OpenQuestion {
  readonly question: GeneralHighRiskQuestion;
  readonly reading: keyof GeneralHighRiskReadings;
  readonly all: readonly string[];
}

const QUESTIONS: readonly OpenQuestion[] = [
  { question: 'twelve-months', reading: 'twelveMonths', all: ['same-date-included', 'same-date-excluded'] },
  { question: 'lost-days-when', reading: 'lostDays', all: ['within-twelve-months', 'at-any-time'] },
];

const LIFTS: Readonly<Record<GeneralHighRiskKind, GeneralHighRiskLifts>> = {
  karensavdrag: 'karensavdrag',
  'seven-days': 'karensdagar',
  'one-day': 'first-day',
  'unemployed-self-employed': 'karensavdrag',
};

const BASIS: Readonly<Record<GeneralHighRiskKind, readonly Ground[]>> = {
  karensavdrag: [sfb27s39first, karensTransition2018third],
  'seven-days': [sfb27s39first],
  'one-day': [sfb27s39second, karensTransition2018third],
  'unemployed-self-employed': [sfb27s39a, sfb27s39second, karensTransition2018third],
};

function countedUnder(
  readings: Required<GeneralHighRiskReadings>,
  { kind, periodFrom, earlier }: GeneralHighRiskInput,
  terms: GeneralHighRiskTerms,
): GeneralHighRiskValue {
  const { from, to } = monthsBefore(toDay(periodFrom), terms.frameMonths);
  const first = toIso(readings.twelveMonths === 'same-date-included' ? from : addDays(from, 1));
  const last = toIso(to);
  const before = once(earlier.filter((lost) => lost.from <= last));
  const within = before.filter((lost) => lost.from >= first);

  const occasionsNeeded = neededOf(kind, terms);
  const enough = within.length >= occasionsNeeded;
  const common = { lifts: LIFTS[kind], occasions: within.length, occasionsNeeded };
  if (kind !== 'seven-days') return { ...common, protects: enough, lostDays: null, lostDaysNeeded: null };

  const lostDays = totalLost(readings.lostDays === 'within-twelve-months' ? within : before);
  const lostDaysNeeded = terms.sevenDays.lostDays;
  return { ...common, protects: enough && lostDays >= lostDaysNeeded, lostDays, lostDaysNeeded };
}

function neededOf(kind: GeneralHighRiskKind, terms: GeneralHighRiskTerms): number {
  switch (kind) {
    case 'karensavdrag':
      return terms.karensavdrag;
    case 'seven-days':
      return terms.sevenDays.periods;
    case 'one-day':
    case 'unemployed-self-employed':
      return terms.oneDay;
  }
}

/** Each date once, with the most days that stand for it. */
function once(earlier: readonly LostBenefit[]): Required<LostBenefit>[] {
  const days = new Map<IsoDate, number>();
  for (const { from, lostDays = 0 } of earlier) days.set(from, Math.max(lostDays, days.get(from) ?? 0));
  return [...days].map(([from, lostDays]) => ({ from, lostDays }));
}

function totalLost(periods: readonly Required<LostBenefit>[]): number {
  return periods.reduce((sum, { lostDays }) => sum + lostDays, 0);
}
