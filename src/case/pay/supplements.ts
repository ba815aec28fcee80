/**
 * What is given beside sickness benefit once sick pay is over, layer by layer: by the agreement, and by the employer on
 * top of it.
 */
import {
  termOn,
  type Agreement,
  type AgreementClause,
  type AgreementTermName,
  type Term,
} from '../../agreements/agreement.js';
import { frozen } from '../../finding/frozen.js';
import { nearest } from '../../law/dated.js';
import type { Guidance } from '../../law/lagrum.js';
import {
  atLeastNothing,
  compare,
  hundredths,
  kronor,
  least,
  minus,
  NOTHING,
  times,
  type Amount,
} from '../../money/amount.js';
import { conventionTerms } from '../../rules/sick-pay/amount/table.js';
import { calendarDayPay } from '../../rules/shared/calendar-day-pay.table.js';
import { sgiLimitsOn, type SgiLimits } from '../../rules/shared/sgi-limits.js';
import { addDays, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import type { Period } from '../../time/period.js';
import { begunWithin, type ByDate } from '../facts/by-date.js';
import type { AgreementId, PayLayers, SickPayAgreement } from '../given/agreement.js';
import { knownAgreement } from '../given/under-agreement.js';
import type { BasePay } from '../facts/salary-exchange.js';
import { limitsBegin } from './limits-begin.js';
import { payOn } from './lost-days.js';
import { cutBefore, type NumberedRun } from './numbered-run.js';

/** A share or a ceiling, with what it rests on. */
type LayerTerm = Pick<Term<number>, 'value' | 'from' | 'to' | 'clause' | 'source'>;

interface LayerSupplement {
  readonly fromDay: number;
  readonly toDay: number | null;
  readonly belowCeiling: readonly LayerTerm[];
  readonly aboveCeiling: readonly LayerTerm[];
}

/** What one layer gives. */
export interface SupplementLayer {
  readonly layer: 'agreement' | 'employer';
  readonly agreement: AgreementId | null;
  readonly ceiling: readonly LayerTerm[];
  readonly supplements: readonly LayerSupplement[];
}

/** Days on which an amount depends on a term that is not known. */
export interface UnknownTerm extends Period {
  readonly term: AgreementTermName;
}

/** Days that are given alike. */
export interface SupplementRun extends NumberedRun {
  /** On the pay above the ceiling, or on the pay up to it. */
  readonly above: boolean;
  /** For a calendar day of full sickness. */
  readonly perDay: Amount;
  /** What of it is given for pay above the highest SGI, which an agreement’s own ceiling can differ from. */
  readonly overSgi: Amount;
  readonly clause: AgreementClause;
}

export interface SupplementDays {
  /** In order of their days, above and up to the ceiling in turns. */
  readonly parts: readonly SupplementRun[];
  /** Days on which something depends on a price base amount that is not known. */
  readonly ceilingUnknown: readonly Period[];
  readonly unknown: readonly UnknownTerm[];
}

/** The layers in the order in which they lie on the statute. */
export function supplementLayers(given: PayLayers): SupplementLayer[] {
  const { agreement, employerSupplement } = given;
  const known = knownAgreement(given);
  return [
    ...(known === undefined ? [] : [layerOf(known)]),
    ...(typeof agreement === 'object' ? [givenLayer('agreement', agreement, AGREEMENT_AS_GIVEN)] : []),
    ...(employerSupplement === undefined
      ? []
      : [givenLayer('employer', employerSupplement, EMPLOYER_AS_GIVEN)]),
  ];
}

const AGREEMENT_AS_GIVEN: Guidance = /* @__PURE__ */ frozen({
  kalla: 'Avtalet, så som det anges vid anropet',
});
const EMPLOYER_AS_GIVEN: Guidance = /* @__PURE__ */ frozen({
  kalla: 'Arbetsgivarens eget åtagande, så som det anges vid anropet',
});

/** What a known agreement gives. */
export function layerOf({ id, ceiling, supplements }: Agreement): SupplementLayer {
  return { layer: 'agreement', agreement: id, ceiling, supplements };
}

function givenLayer(
  layer: SupplementLayer['layer'],
  { bands }: SickPayAgreement,
  source: Guidance,
): SupplementLayer {
  const always = (value: number): LayerTerm[] => [{ value, from: null, to: null, clause: null, source }];
  const supplements = bands.map(({ belowCeiling, aboveCeiling, ...days }) => ({
    ...days,
    belowCeiling: always(belowCeiling),
    aboveCeiling: always(aboveCeiling),
  }));
  return { layer, agreement: null, ceiling: [], supplements };
}

/** What a layer gives on the days after sick pay. */
export function supplementsOn(
  layer: SupplementLayer,
  pays: ByDate<BasePay>,
  runs: readonly NumberedRun[],
): SupplementDays {
  const ceilingUnknown: Period[] = [];
  const parts: SupplementRun[] = [];
  const unknown: UnknownTerm[] = [];
  for (const { supplement, ...run } of alike(layer, cutBefore(runs, begunWithin(pays, runs)))) {
    const on = toIso(run.from);
    const limits = sgiLimitsOn({ on });
    if ('outcome' in limits) {
      ceilingUnknown.push({ from: run.from, to: run.to });
      continue;
    }
    const ceiling = ceilingOn(layer, on, limits);
    const isOpen = (term: AgreementTermName): void => {
      unknown.push({ term, from: run.from, to: run.to });
    };
    if (ceiling === undefined) {
      isOpen('ceiling');
      continue;
    }
    const yearly = payOfYear(payOn(pays, run.from), on);
    const below = least(yearly, ceiling);
    const above = minus(yearly, below);
    const over = atLeastNothing(minus(yearly, limits.ceiling));
    const { daysPerYear } = nearest(calendarDayPay, on);
    const give = (isAbove: boolean, amount: Amount, terms: readonly LayerTerm[]): void => {
      const term = termOn(terms, on);
      if (term === undefined || term.value === 'unknown') {
        isOpen(isAbove ? 'above-ceiling' : 'below-ceiling');
        return;
      }
      const { value, clause, source } = term;
      const ofDay = (yearlyPart: Amount): Amount =>
        times(yearlyPart, hundredths(value), HUNDREDTHS_OF_A_PER_CENT * daysPerYear);
      parts.push({
        ...run,
        above: isAbove,
        perDay: ofDay(amount),
        overSgi: ofDay(isAbove ? least(above, over) : atLeastNothing(minus(over, above))),
        clause: { agreement: layer.agreement, clause, source },
      });
    };
    give(false, below, supplement.belowCeiling);
    if (compare(above, NOTHING) > 0) give(true, above, supplement.aboveCeiling);
  }
  return { parts, ceilingUnknown, unknown };
}

/** So many make the whole. */
const HUNDREDTHS_OF_A_PER_CENT = 10_000;

/** In kronor a year; undefined where the agreement has one of its own that is not known. */
function ceilingOn({ ceiling }: SupplementLayer, on: IsoDate, limits: SgiLimits): Amount | undefined {
  if (ceiling.length === 0) return limits.ceiling;
  const term = termOn(ceiling, on);
  if (term === undefined || term.value === 'unknown') return undefined;
  return times(kronor(limits.priceBase.priceBase), hundredths(term.value), 100);
}

export function payOfYear(pay: BasePay, on: IsoDate): Amount {
  if ('monthly' in pay) return times(kronor(pay.monthly), nearest(calendarDayPay, on).monthsPerYear);
  const { weeksPerYear } = nearest(conventionTerms, on).annualHours;
  return times(kronor(pay.hourly), hundredths(pay.hoursPerWeek) * weeksPerYear, 100);
}

/** The days that a layer speaks of, cut where anything that they depend on becomes another. */
function alike(
  { ceiling, supplements }: SupplementLayer,
  runs: readonly NumberedRun[],
): (NumberedRun & { readonly supplement: LayerSupplement })[] {
  const terms = [
    ...ceiling,
    ...supplements.flatMap(({ belowCeiling, aboveCeiling }) => [...belowCeiling, ...aboveCeiling]),
  ];
  const begins = [...limitsBegin(), ...terms.flatMap(edges)];
  return runs.flatMap((run) => {
    const dayOf = (number: number): Day => addDays(run.from, number - run.firstNumber);
    const bands = supplements.flatMap(({ fromDay, toDay }) => [
      dayOf(fromDay),
      ...(toDay === null ? [] : [dayOf(toDay + 1)]),
    ]);
    return cutBefore([run], [...bands, ...begins]).flatMap((part) => {
      const supplement = supplementOn(supplements, part.firstNumber);
      return supplement === undefined ? [] : [{ ...part, supplement }];
    });
  });
}

function edges({ from, to }: LayerTerm): Day[] {
  return [...(from === null ? [] : [toDay(from)]), ...(to === null ? [] : [addDays(toDay(to), 1)])];
}

function supplementOn(
  supplements: readonly LayerSupplement[],
  dayNumber: number,
): LayerSupplement | undefined {
  return supplements.find(
    ({ fromDay, toDay }) => fromDay <= dayNumber && (toDay === null || dayNumber <= toDay),
  );
}
