import { decided, type Decided } from '../../finding/finding.js';
import type { IsoDate } from '../../time/day.js';
import type { PayLayers } from '../given/agreement.js';
import type { Case } from '../given/case.js';
import { changesOf, type Changes } from './changes.js';
import { payPeriodsOf } from './corrections.js';
import { viewOf } from './view.js';

export type { AgreementBand, AgreementId, PayLayers, SickPayAgreement } from '../given/agreement.js';
export type { DutyChange, DutyChangeKind, DutyState } from './changed-duties.js';
export type { Changed, Changes, ComparisonChange, CounterChange, OpenChange } from './changes.js';
export type { ChangedAmount, CorrectedAmount, Correction } from './corrections.js';
export type { PayKind } from '../pay/pay-days.js';
export type { AmountKind } from './view.js';

export interface CompareOptions extends PayLayers {
  /** The day that both assessments refer to. */
  readonly asOf: IsoDate;
  /** In order, without overlaps. Absent, and for days in none of them: calendar months. */
  readonly payPeriods?: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
}

export interface CompareValue extends Changes {
  /** The reference of the later version. */
  readonly ref: string;
  readonly asOf: IsoDate;
}

/**
 * What changed between two versions of a case, seen from one day: a late registration, a corrected extent, a spell that
 * turned out to go on. Days that changed payer, amounts to correct in each pay period, duties that arose, moved or
 * lapsed, counters, and questions that arose or were settled.
 *
 * Comparing the other way round gives the same with every sign turned. Always decided.
 *
 * Does not know what was really paid: `was` is what the earlier version should have led to.
 *
 * @source SjLL; SFB 27 and 30 kap.
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on a case that does not fit or spans more than a hundred years, two references, pay
 * periods that overlap or are out of order
 * @example
 * import { compare } from 'sjukregler';
 *
 * const employment = { from: '2020-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } };
 * const { value } = compare(
 *   { ref: 'A-17', employment, spells: [{ from: '2026-03-03', to: '2026-03-04', extent: 1 }] },
 *   { ref: 'A-17', employment, spells: [{ from: '2026-03-02', to: '2026-03-04', extent: 1 }] },
 *   { asOf: '2026-04-01' },
 * );
 * value.earliestChange; //=> '2026-03-02'
 * value.corrections[0]?.payroll.toCorrect; //=> -240
 */
export function compare(before: Case, after: Case, options: CompareOptions): Decided<CompareValue> {
  const was = viewOf(before, options);
  const is = viewOf(after, options);
  const value = {
    ref: after.ref,
    asOf: options.asOf,
    ...changesOf(was, is, payPeriodsOf(options.payPeriods ?? [])),
  };
  return decided(value, [...new Set([...was.basis, ...is.basis])]);
}
