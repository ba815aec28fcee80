/** What the workings of a case print is what the assessment found. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/case/assess.js';
import type { Case } from '../../../src/case/given/case.js';
import { partsOf } from '../../../src/case/parts.js';
import type { TellSickPay } from '../../../src/case/pay/sick-pay.js';
import { shown } from '../../../src/report/rule/workings/shown.js';
import { sickPaySteps } from '../../../src/rules/sick-pay/sick-pay-sum.steps.js';
import { sweptCases } from '../../sweep/cases.js';
import { findings, givenCases } from '../cases.js';
import { expectGivesItsResult, expectTextAgrees } from './agrees.js';

function expectSickPayAgrees(given: Case, asOf: string): void {
  const made: Parameters<TellSickPay>[] = [];
  partsOf(given, asOf, { sickPay: (...period) => made.push(period) });
  const { sickPay } = assess(given, { asOf }).value.money;
  expect(made.map(([period]) => period)).toEqual(sickPay.map(({ projected, ...period }) => period));
  for (const [period, lost, sum] of made) {
    const due = period.reason === 'ordinary';
    const results = new Map<unknown, unknown>();
    for (const step of shown(sickPaySteps(lost, sum, due))) {
      expectGivesItsResult(step);
      expectTextAgrees(step);
      if (step.kind === 'amount' || step.kind === 'least') results.set(step.name, step.result);
    }
    expect(results.get('payLost')).toBe(period.payLost);
    expect(results.get('sickPayBefore')).toBe(period.sickPayBefore);
    expect(results.get('karensavdrag')).toBe(due ? period.karensavdrag : undefined);
    expect(results.get('sickPay')).toBe(due ? period.sickPay : undefined);
  }
}

describe('sick pay in the workings of a case', () => {
  it.each(givenCases.map(([name, given], i) => [name, given, findings[i]?.[1].value.asOf] as const))(
    '%s',
    (_, given, asOf) => {
      expectSickPayAgrees(given, asOf as string);
    },
  );

  it('of random cases', () => {
    fc.assert(
      fc.property(sweptCases, ({ given, asOf }) => {
        expectSickPayAgrees(given, asOf);
      }),
    );
  });
});
