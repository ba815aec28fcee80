import { decided, notCoveredBefore, undetermined, type Finding } from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import { sjll13first, sjll13fourth, sjll13second, sjll13third, sjll15, sjll16 } from '../../../law/sjll.js';
import { addDays, later, toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { addMonths, monthStart, startOfMonth, type IsoMonth } from '../../../time/month.js';
import { specialHighRiskTerms, type SpecialHighRiskTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

/** The grounds of 13 §: first para. 1 and 2, second para. first and second sentence. */
export type SpecialHighRiskKind =
  'many-sick-periods' | 'long-sick-periods' | 'donor' | 'former-activity-compensation';

export interface SpecialHighRiskInput {
  /** The ground of the decision. */
  readonly kind: SpecialHighRiskKind;
  /** The day of the written application to Försäkringskassan. */
  readonly appliedOn: IsoDate;
  /** The day of the decision. Absent: not decided yet. */
  readonly decidedOn?: IsoDate;
  /** The later month from which the decision says that it applies, `YYYY-MM`. Absent: the month of application. */
  readonly statedFrom?: IsoMonth;
  /** The last day that the decision states, included. Absent: until further notice, for a donor the one sick period. */
  readonly statedTo?: IsoDate;
  /** The first day of the sick-pay period in question. */
  readonly on: IsoDate;
}

export interface SpecialHighRiskValue {
  /** Whether a karensavdrag is made in a period that begins on that day. */
  readonly karensavdrag: boolean;
  /** Whether the employer has a right to reimbursement of its sick pay. */
  readonly reimbursed: boolean;
  /** The first day on which the decision applies; null for a donor's, which applies to the one sick period. */
  readonly validFrom: IsoDate | null;
  /** The last day, included; null where the decision states none. */
  readonly validTo: IsoDate | null;
  /** The earliest month that the employer is reimbursed for if it applies in the month of `on`: its first day. */
  readonly reimbursedEarliest: IsoDate;
}

/**
 * What a decision on special high-risk protection means for the karensavdrag and the employer's cost.
 *
 * Many sick periods and donors: no karensavdrag, and the employer is reimbursed. Long periods and former activity
 * compensation: only reimbursement. The decision covers all the employee's employments.
 *
 * Does not decide whether there is a ground: that is Försäkringskassan's assessment. Without a decision the finding
 * is undetermined and shows what it means that there is none.
 *
 * @source SjLL 13, 15, 16 §§
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { specialHighRisk } from 'sjukregler';
 *
 * const found = specialHighRisk({
 *   kind: 'long-sick-periods', appliedOn: '2026-02-20', decidedOn: '2026-03-12', on: '2026-03-20',
 * });
 * found.outcome === 'decided' && found.value.karensavdrag; //=> true
 * found.outcome === 'decided' && found.value.reimbursed; //=> true
 * found.outcome === 'decided' && found.value.validFrom; //=> '2026-02-01'
 */
export function specialHighRisk(input: SpecialHighRiskInput): Finding<SpecialHighRiskValue, 'decidedOn'> {
  const terms = at(specialHighRiskTerms, input.on);
  if (terms === undefined) return notCoveredBefore(firstDay(specialHighRiskTerms), BASIS[input.kind]);

  const on = toDay(input.on);
  const reimbursedEarliest = toIso(addMonths(startOfMonth(on), -terms.reimbursedMonthsBack));
  const without = {
    karensavdrag: true,
    reimbursed: false,
    validFrom: null,
    validTo: null,
    reimbursedEarliest,
  };
  if (input.decidedOn === undefined) {
    return undetermined(['decidedOn'], cite(BASIS[input.kind], input.on), [
      { if: 'no-decision', value: without },
    ]);
  }

  const { from, to } = validity(input, toDay(input.decidedOn), terms);
  const applies = (from === undefined || from <= on) && (to === undefined || on <= to);
  return decided(
    {
      karensavdrag: !(applies && FREE_OF_KARENSAVDRAG[input.kind]),
      reimbursed: applies,
      validFrom: from === undefined ? null : toIso(from),
      validTo: to === undefined ? null : toIso(to),
      reimbursedEarliest,
    },
    cite(BASIS[input.kind], input.on),
  );
}

/** 13 § second para. third and fourth sentences: 15 § applies to the first two, 16 § to all. */
const FREE_OF_KARENSAVDRAG: Readonly<Record<SpecialHighRiskKind, boolean>> = {
  'many-sick-periods': true,
  'long-sick-periods': false,
  donor: true,
  'former-activity-compensation': false,
};

const BASIS: Readonly<Record<SpecialHighRiskKind, readonly Ground[]>> = {
  'many-sick-periods': [sjll13first, sjll13third, sjll13fourth, sjll15, sjll16],
  'long-sick-periods': [sjll13first, sjll13third, sjll13fourth, sjll16],
  donor: [sjll13second, sjll13third, sjll15, sjll16],
  'former-activity-compensation': [sjll13second, sjll13third, sjll13fourth, sjll16],
};

interface Validity {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

function validity(input: SpecialHighRiskInput, decidedOn: Day, terms: SpecialHighRiskTerms): Validity {
  const statedTo = input.statedTo === undefined ? undefined : toDay(input.statedTo);
  switch (input.kind) {
    case 'many-sick-periods':
    case 'long-sick-periods': {
      const month = startOfMonth(toDay(input.appliedOn));
      const from = input.statedFrom === undefined ? month : later(month, monthStart(input.statedFrom));
      return { from, to: statedTo };
    }
    case 'donor':
      return { from: undefined, to: statedTo };
    case 'former-activity-compensation': {
      const from = addMonths(startOfMonth(decidedOn), 1);
      return { from, to: addDays(addMonths(from, terms.formerCompensationMonths), -1) };
    }
  }
}
