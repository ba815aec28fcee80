import type { Tell } from '../../../finding/step.js';
import { decided, undetermined, type Finding } from '../../../finding/finding.js';
import { nearest } from '../../../law/dated.js';
import { begun, kronor, minus, NOTHING, plus, publish, shareOf, type Amount } from '../../../money/amount.js';
import type { IsoDate } from '../../../time/day.js';
import {
  afaRehabilitation,
  type AfaFact,
  type AfaInsurance,
} from '../afa-rehabilitation/afa-rehabilitation.js';
import { afaTerms } from '../afa-rehabilitation/table.js';
import { startOf, type GrantLine } from '../lines.js';
import {
  workplaceRehabilitation,
  type WorkplaceRehabilitationMissing,
  type WorkplaceRehabilitationRejection,
  type WorkplaceRehabilitationValue,
} from '../workplace-rehabilitation/workplace-rehabilitation.js';
import { citeFrom } from '../../../law/provision.js';
import type { Lagrum } from '../../../law/lagrum.js';

export interface CombineInput {
  /** The calendar year in which the services were performed. */
  readonly year: number;
  /** One invoice line for each service: at most 10 000. */
  readonly lines: readonly GrantLine[];
  /** What Försäkringskassan has granted the employer for the year already, in kronor. Absent: nothing. */
  readonly alreadyGranted?: number;
  /** The group sickness insurance of the employments. Absent: not known, so that AFA pays nothing yet. */
  readonly insurance?: AfaInsurance;
}

/** Why a line is paid for by the one, by the other, or by nobody. */
export type CombineReason =
  | 'workplace-support'
  | 'afa-measure'
  | 'no-insurance'
  | 'insurance-not-known'
  | 'not-an-afa-measure'
  | 'begun-before-the-support'
  | Exclude<WorkplaceRehabilitationRejection, 'treatment'>;

export interface CombinedLine {
  /** The position in `lines`, from 0. */
  readonly line: number;
  /** Where support can be applied for, at most one for each line. */
  readonly payer: 'fk' | 'afa' | 'none';
  readonly reason: CombineReason;
}

export interface CombinedApplication {
  readonly to: 'fk' | 'afa';
  /** The positions of the lines to apply for. */
  readonly lines: readonly number[];
  /** The most that can be granted, in kronor. */
  readonly amount: number;
  /** The day by which the application must have come in, the earliest of its lines; null where none is set. */
  readonly applyBy: IsoDate | null;
  /** The same, moved to the next weekday where it falls on a day off; AFA's is no statutory day and does not move. */
  readonly lastDay: IsoDate | null;
  /** What the payer asks for that the lines do not tell. */
  readonly needs: readonly AfaFact[];
}

export interface CombineValue {
  /** Every line once, in their order. */
  readonly lines: readonly CombinedLine[];
  /**
   * In kronor: what was paid on the lines of the year, what each payer can grant of it, and what is left to the employer:
   * `own` is what the two grants, as published, leave of `paid`, so that the three add up to it.
   */
  readonly totals: {
    readonly paid: number;
    readonly fk: number;
    readonly afa: number;
    readonly own: number;
  };
  /** Only those that have lines: Försäkringskassan's first. */
  readonly applications: readonly CombinedApplication[];
  readonly needs: readonly 'insurance'[];
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type CombineAssumption = 'startedOn' | 'alreadyGranted';

/**
 * Which invoice line fits which support, so that nothing is funded twice: what to apply for, where, and by when.
 *
 * Försäkringskassan pays for investigation, planning and measures at the workplace, never for treatment; AFA pays for
 * treatment, never for the rest. Each line goes to at most one of them, with the reason.
 *
 * Does not decide what either grants: `workplaceRehabilitation` and `afaRehabilitation` tell the conditions of each.
 * AFA's amount presumes all that its application lists in `needs`.
 *
 * @source 2014:67 1, 7, 13 §§; AFA Försäkring, conditions for rehabilitation support
 * @inForce 2018-07-01 –
 * @throws InvalidInput (checked API) on more than 10 000 lines, references that could be personal numbers
 * @example
 * import { combine } from 'sjukregler';
 *
 * const line = { employee: 'a', performedOn: '2026-04-01', paid: 12000, providerApproved: true };
 * const found = combine({
 *   year: 2026,
 *   lines: [{ ...line, kind: 'plan-return' }, { ...line, kind: 'addiction-treatment' }],
 *   insurance: 'ags',
 * });
 * found.outcome === 'decided' && found.value.totals; //=> { paid: 24000, fk: 6000, afa: 6000, own: 12000 }
 */
export function combine(input: CombineInput): Finding<CombineValue, WorkplaceRehabilitationMissing> {
  return combineTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function combineTold(
  input: CombineInput,
  tell?: Tell<[own: Amount]>,
): Finding<CombineValue, WorkplaceRehabilitationMissing> {
  const { insurance, ...forFk } = input;
  const found = workplaceRehabilitation(forFk);
  if (found.outcome === 'out-of-scope') return found;

  const basis = [...found.basis, ...afaSourcesOf(input)];
  if (found.outcome === 'undetermined') {
    return undetermined(
      found.missing,
      basis,
      found.alternatives?.map((reading) => ({ if: reading.if, value: valueFor(input, reading.value) })),
    );
  }
  return decided(valueFor(input, found.value, tell), basis, {
    interpretations: found.interpretations ?? [],
    assumptions: found.assumptions ?? [],
  });
}

function valueFor(
  input: CombineInput,
  fk: WorkplaceRehabilitationValue,
  tell?: Tell<[own: Amount]>,
): CombineValue {
  const rejected = new Map(fk.rejected.map(({ line, reason }) => [line, reason]));
  const lines = input.lines.map((given, line) => ({
    line,
    ...payerOf(given, rejected.get(line), input.insurance),
  }));
  const afa = publish(afaGrant(input, lines));
  const paid = minus(costOf(input, lines), costOf(input, lines, ['other-year']));
  const own = minus(minus(begun(paid, tell), kronor(fk.total)), kronor(afa));
  tell?.(own);
  return {
    lines,
    totals: {
      paid: publish(paid),
      fk: fk.total,
      afa,
      own: publish(own),
    },
    applications: [...toFk(lines, fk), ...toAfa(input, lines, afa)],
    needs: lines.some(({ reason }) => reason === 'insurance-not-known') ? ['insurance'] : [],
  };
}

function payerOf(
  line: GrantLine,
  rejection: WorkplaceRehabilitationRejection | undefined,
  insurance: AfaInsurance | undefined,
): Omit<CombinedLine, 'line'> {
  if (rejection === undefined) return { payer: 'fk', reason: 'workplace-support' };
  if (rejection !== 'treatment') return { payer: 'none', reason: rejection };
  if (line.kind === 'treatment') return { payer: 'none', reason: 'not-an-afa-measure' };
  if (startOf(line) > line.performedOn) return { payer: 'none', reason: 'started-after-performed' };
  if (insurance === undefined) return { payer: 'none', reason: 'insurance-not-known' };
  if (insurance === 'none') return { payer: 'none', reason: 'no-insurance' };
  if (applyToAfa(line, insurance) === undefined) {
    return { payer: 'none', reason: 'begun-before-the-support' };
  }
  return { payer: 'afa', reason: 'afa-measure' };
}

interface AfaConditions {
  readonly applyBy: IsoDate | null;
  readonly needs: readonly AfaFact[];
}

/** Undefined where the measure began before there was any support. */
function applyToAfa(line: GrantLine, insurance: AfaInsurance): AfaConditions | undefined {
  const found = afaRehabilitation({ insurance, measure: line.kind, from: startOf(line), cost: line.paid });
  return found.outcome === 'decided' ? found.value : undefined;
}

/** What was paid on the lines with one of the reasons; on all where none is given. */
function costOf(
  input: CombineInput,
  lines: readonly CombinedLine[],
  reasons?: readonly CombineReason[],
): Amount {
  const counted = input.lines.filter(
    (_, index) => reasons === undefined || reasons.some((reason) => reason === lines[index]?.reason),
  );
  return counted.reduce((sum, { paid }) => plus(sum, kronor(paid)), NOTHING);
}

/** The wordings in force when the measures began, each once. */
function afaSourcesOf({ lines }: CombineInput): readonly Lagrum[] {
  return [
    ...new Set(
      lines.flatMap((line) => {
        const { source, from } = nearest(afaTerms, startOf(line));
        return citeFrom(source, from);
      }),
    ),
  ];
}

/** Each measure by the share that was granted when it began. */
function afaGrant(input: CombineInput, lines: readonly CombinedLine[]): Amount {
  const measures = input.lines.filter((_, index) => lines[index]?.reason === 'afa-measure');
  return measures.reduce(
    (sum, line) => plus(sum, shareOf(kronor(line.paid), nearest(afaTerms, startOf(line)).share)),
    NOTHING,
  );
}

function positionsOf(lines: readonly CombinedLine[], payer: CombinedLine['payer']): number[] {
  return lines.filter((line) => line.payer === payer).map(({ line }) => line);
}

function toFk(lines: readonly CombinedLine[], fk: WorkplaceRehabilitationValue): CombinedApplication[] {
  const own = positionsOf(lines, 'fk');
  const { total: amount, applyBy, lastDay } = fk;
  return own.length === 0 ? [] : [{ to: 'fk', lines: own, amount, applyBy, lastDay, needs: [] }];
}

function toAfa(
  { lines: given, insurance }: CombineInput,
  lines: readonly CombinedLine[],
  amount: number,
): CombinedApplication[] {
  const own = positionsOf(lines, 'afa');
  if (own.length === 0) return [];
  const conditions = own.map((line) =>
    applyToAfa(given[line] as GrantLine, insurance as AfaInsurance),
  ) as AfaConditions[];
  const days = conditions.flatMap(({ applyBy }) => applyBy ?? []).sort();
  const applyBy = days[0] ?? null;
  const needs = [...new Set(conditions.flatMap((each) => each.needs))];
  return [{ to: 'afa', lines: own, amount, applyBy, lastDay: applyBy, needs }];
}
