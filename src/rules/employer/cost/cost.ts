import { wholeKronorUp } from '../../shared/rounding.js';
import type { Tell } from '../../../finding/step.js';
import { decided, type Assumption, type Finding } from '../../../finding/finding.js';
import { assumedWording } from '../../../finding/wording.js';
import { firstDay, nearest, wordingOn } from '../../../law/dated.js';
import type { Guidance } from '../../../law/lagrum.js';
import {
  compare,
  hundredths,
  kronor,
  minus,
  NOTHING,
  begun,
  plus,
  publish,
  times,
  type Amount,
} from '../../../money/amount.js';
import type { IsoDate } from '../../../time/day.js';
import { costReferences, type CostSector, type CostTypicalCase } from './table.js';
import { cite } from '../../../law/provision.js';

export type { CostMeasureKind, CostOccupation, CostSector, CostTypicalCase } from './table.js';

export interface CostMeasure {
  /** What the employer pays for the measure, in kronor. */
  readonly cost: number;
  /**
   * The grant for it that is decided or expected, in kronor, at most the cost (`workplaceRehabilitation`,
   * `afaRehabilitation`, `workAids`). Absent: none.
   */
  readonly support?: number;
}

export interface CostInput {
  /** How many sick days the caller expects without the measures: 1 to 1 000 000, of one person or of many. */
  readonly expectedSickDays: number;
  /** The sick pay of those days, in kronor (`amount`): all sick pay periods together. */
  readonly sickPay: number;
  /** The employer's contributions on sick pay, in per cent with at most two decimals. Absent: not counted. */
  readonly contributionPercent?: number;
  /** What a sick day costs beside that, in kronor: lost production, a substitute. Absent: not counted. */
  readonly costPerDay?: number;
  /** The planned measures: at most 10 000. */
  readonly measures: readonly CostMeasure[];
  /** The sector to show a published reference value for. Absent: none is shown. */
  readonly sector?: CostSector;
  /** The day that chooses the reference value. Absent: the newest. */
  readonly on?: IsoDate;
}

export interface CostValue {
  /** What the absence costs: the sum of its parts, in kronor. */
  readonly absenceCost: number;
  /** The parts, in kronor; null where a part is not counted. */
  readonly absenceParts: {
    readonly sickPay: number;
    readonly contributions: number | null;
    /** `costPerDay` for all expected days. */
    readonly days: number | null;
  };
  /** What the measures cost before any support, in kronor. */
  readonly measuresCost: number;
  /** The support for the measures, in kronor. */
  readonly support: number;
  /** What the employer pays for the measures itself: their cost less the support, in kronor. */
  readonly net: number;
  /**
   * The least whole number of avoided sick days that cover `net` by `costPerDay` alone. Null where no cost per day is
   * given, and where even all the expected days do not cover it.
   */
  readonly breakEvenDays: number | null;
  /** A published figure to compare `absenceCost` with; it enters no other figure. Null where no sector is given. */
  readonly reference: CostReference | null;
  /** What the caller took to be so, null where it was not given: the figures hold under it and under nothing else. */
  readonly given: {
    readonly expectedSickDays: number;
    readonly contributionPercent: number | null;
    readonly costPerDay: number | null;
  };
}

export interface CostReference {
  /** What one long sick leave in a typical case cost, in kronor of its time. */
  readonly amount: number;
  /** The published example that it comes from. */
  readonly typicalCase: CostTypicalCase;
  /** How many cases of rehabilitation support were counted in the years, in both sectors. */
  readonly rehabilitationCases: number;
  /** The years that it describes, both days included. */
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  /** Where it was published. */
  readonly basis: readonly Guidance[];
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type CostAssumption = 'contributionPercent' | 'costPerDay' | 'support' | 'savedSickPay' | 'on';

/** No section says what an absence costs. */
const COMPARISON: Guidance = { kalla: 'Jämförelse under angivna antaganden (ingen rättsregel)' };

const PER_CENT_IN_HUNDREDTHS = 10_000;

/**
 * What an absence costs the employer beside what planned measures cost it, under assumptions that the caller states.
 *
 * A comparison, no forecast: the absence costs its sick pay, the contributions on it and a cost per day; the measures
 * cost what is left after support. The break-even says how many sick days the measures would have to avoid for the cost
 * per day to cover them. It leaves saved sick pay out, because that depends on which days are avoided. A part that is
 * not given is not counted and stands in `assumptions`: no figure is filled in by the library.
 *
 * Does not decide whether measures work or must be taken: the employer's duties do not depend on what they cost
 * (`adaptation`, `returnToWorkPlan`). Not sick pay (`amount`) nor support (`workplaceRehabilitation`,
 * `afaRehabilitation`, `workAids`); not the employer's insurance for high sick pay costs.
 *
 * @source the caller's figures; reference values: AFA Försäkring, 2015–2020
 * @inForce no law: any date
 * @throws InvalidInput (checked API) on more than 10 000 measures, support above a measure's cost
 * @example
 * import { cost } from 'sjukregler';
 *
 * const found = cost({
 *   expectedSickDays: 90, sickPay: 12000, costPerDay: 1500, measures: [{ cost: 30000, support: 15000 }],
 * });
 * found.outcome === 'decided' && found.value.absenceCost; //=> 147000
 * found.outcome === 'decided' && found.value.net; //=> 15000
 * found.outcome === 'decided' && found.value.breakEvenDays; //=> 10
 */
export function cost(input: CostInput): Finding<CostValue> {
  return costTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function costTold(
  input: CostInput,
  tell?: Tell<[parts: AbsenceParts, absence: Amount, net: Amount, breakEven: Amount | undefined]>,
): Finding<CostValue> {
  const { expectedSickDays, contributionPercent, costPerDay, sector } = input;
  const parts = absencePartsOf(input, tell);
  const absence = sumOf([parts.sickPay, parts.contributions ?? NOTHING, parts.days ?? NOTHING]);
  const measuresCost = sumOf(input.measures.map((measure) => kronor(measure.cost)));
  const support = sumOf(input.measures.map((measure) => kronor(measure.support ?? 0)));
  const net = minus(begun(measuresCost, tell), support);
  const breakEven = breakEvenOf(net, input);
  tell?.(parts, absence, net, breakEven);

  const value: CostValue = {
    absenceCost: publish(absence),
    absenceParts: {
      sickPay: publish(parts.sickPay),
      contributions: publishedOrNull(parts.contributions),
      days: publishedOrNull(parts.days),
    },
    measuresCost: publish(measuresCost),
    support: publish(support),
    net: publish(net),
    breakEvenDays: breakEven === undefined ? null : wholeKronorUp(breakEven),
    reference: sector === undefined ? null : referenceFor(sector, input.on),
    given: {
      expectedSickDays,
      contributionPercent: contributionPercent ?? null,
      costPerDay: costPerDay ?? null,
    },
  };
  return decided(value, cite([COMPARISON, ...(value.reference?.basis ?? [])], input.on), {
    assumptions: assumptionsOf(input, value),
  });
}

interface AbsenceParts {
  readonly sickPay: Amount;
  readonly contributions: Amount | undefined;
  readonly days: Amount | undefined;
}

function absencePartsOf(input: CostInput, tell?: object): AbsenceParts {
  const { expectedSickDays, contributionPercent, costPerDay } = input;
  const sickPay = kronor(input.sickPay, tell);
  return {
    sickPay,
    contributions:
      contributionPercent === undefined
        ? undefined
        : times(sickPay, hundredths(contributionPercent), PER_CENT_IN_HUNDREDTHS, '%'),
    days: costPerDay === undefined ? undefined : times(kronor(costPerDay, tell), expectedSickDays),
  };
}

function sumOf(amounts: readonly Amount[]): Amount {
  return amounts.reduce(plus, NOTHING);
}

function publishedOrNull(amount: Amount | undefined): number | null {
  return amount === undefined ? null : publish(amount);
}

/** The days whose cost is that of the measures; a part of one counts as a day. */
function breakEvenOf(net: Amount, { costPerDay, expectedSickDays }: CostInput): Amount | undefined {
  if (costPerDay === undefined) return undefined;
  if (compare(times(kronor(costPerDay), expectedSickDays), net) < 0) return undefined;
  return costPerDay === 0 ? NOTHING : times(net, 100, hundredths(costPerDay), '/');
}

function referenceFor(sector: CostSector, on: IsoDate | undefined): CostReference {
  const { from, to, amounts, cases, rehabilitationCases, source } =
    wordingOn(costReferences, on) ?? nearest(costReferences, firstDay(costReferences));
  return {
    amount: amounts[sector],
    typicalCase: { ...cases[sector] },
    rehabilitationCases,
    period: { from, to },
    basis: source,
  };
}

/** What was not given and could have moved a figure. */
function assumptionsOf(input: CostInput, { breakEvenDays: breakEven }: CostValue): Assumption[] {
  const { sickPay, contributionPercent, costPerDay, measures, sector, on } = input;
  const assumptions: Assumption[] = [];
  const assume = (fact: CostAssumption, assumed: string): void => {
    assumptions.push({ fact, assumed });
  };
  if (contributionPercent === undefined && sickPay > 0) assume('contributionPercent', 'not-counted');
  if (costPerDay === undefined) assume('costPerDay', 'not-counted');
  if (measures.some((measure) => measure.cost > 0 && measure.support === undefined)) {
    assume('support', 'none');
  }
  if (costPerDay !== undefined && sickPay > 0 && breakEven !== 0) assume('savedSickPay', 'not-counted');
  return sector === undefined ? assumptions : [...assumptions, ...assumedWording(on)];
}
