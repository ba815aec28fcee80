/** The pay that the deduction for absence and the sick pay are made on, where a part of the pay is exchanged for pension. */
import type { Interpretation } from '../../finding/finding.js';
import { frozen } from '../../finding/frozen.js';
import { kronor, minus, publish } from '../../money/amount.js';
import type { HourlyPay, MonthlyPay } from '../../rules/sick-pay/sick-pay-sum.js';
import { toIso } from '../../time/day.js';
import { firstIndex, itemAt } from '../../time/lists.js';
import type { Period } from '../../time/period.js';
import type { CaseEmployment, CasePay } from '../given/case.js';
import { isRows } from '../given/rows.js';

export type BasePay = MonthlyPay | HourlyPay;

export function basePay(pay: CasePay): BasePay {
  if ('hourly' in pay) return pay;
  const { monthly, hoursPerWeek, salaryExchange = 0, base = 'after' } = pay;
  const isWhole = base === 'before' || salaryExchange === 0;
  return {
    monthly: isWhole ? monthly : publish(minus(kronor(monthly), kronor(salaryExchange))),
    hoursPerWeek,
  };
}

/** Whether the pay of some of the days is what an exchange leaves, and the case does not say that the contract has it so. */
export function exchangeIsOpen(pay: CaseEmployment['pay'], { from, to }: Period): boolean {
  if (pay === undefined) return false;
  if (!isRows(pay)) return isOpen(pay);
  const [first, last] = [toIso(from), toIso(to)];
  const held = firstIndex(pay.length - 1, (i) => itemAt(pay, i + 1).from > first);
  const after = firstIndex(pay.length, (i) => itemAt(pay, i).from > last);
  return pay.slice(held, after).some(isOpen);
}

function isOpen(pay: CasePay): boolean {
  return 'monthly' in pay && (pay.salaryExchange ?? 0) > 0 && pay.base === undefined;
}

/** The standard formula of a supplier of payroll systems takes the pay after the exchange; no act and no agreement says which. */
export const SALARY_EXCHANGE: Interpretation = /* @__PURE__ */ frozen({
  question: 'salary-exchange',
  taken: 'after-exchange',
  other: ['before-exchange'],
});
