/** What an answer to an open question would mean for the sick pay: the case counted once more with that answer. */
import { NOTHING, plus, publish } from '../../../money/amount.js';
import type { IsoDate } from '../../../time/day.js';
import type { SickPayParts } from '../../parts.js';
import type { SickPayPart } from '../../pay/sick-pay.js';

/** The answers that change the sick pay, as codes. */
export type SickPayAnswerId =
  'fit-as-assumed' | 'fit-later' | 'new-period' | 'began-the-day-before' | 'employer-days-used';

/** An answer, and the case counted with it. */
export interface CountedAnswer {
  readonly if: SickPayAnswerId;
  /** The first day of being fit again under this answer, where that is the question. */
  readonly fitFrom?: IsoDate;
  /** The number of the day `from` in its sick-pay period, or in its rehabilitation chain. */
  readonly dayNumber: number;
  readonly parts: SickPayParts;
}

/** What one answer would mean. Amounts are kronor for the whole case; null where the pay is not known. */
export interface SickPayAnswer extends Omit<CountedAnswer, 'parts'> {
  readonly karensavdrag: number | null;
  readonly sickPay: number | null;
}

/** With the sick pay of all periods of the case, and what is deducted from it. */
export function sickPayAnswer({ parts: { sickPay }, ...answer }: CountedAnswer): SickPayAnswer {
  return { ...answer, ...sickPayTotals(sickPay) };
}

/** The karensavdrag of all periods, and the sick pay after it; null where the pay is not known. */
export function sickPayTotals({
  exact,
  employerCost,
}: SickPayPart): Pick<SickPayAnswer, 'karensavdrag' | 'sickPay'> {
  if (employerCost === null) return { karensavdrag: null, sickPay: null };
  const deducted = exact.reduce((sum, amounts) => plus(sum, amounts.deducted), NOTHING);
  return { karensavdrag: publish(deducted), sickPay: employerCost };
}
