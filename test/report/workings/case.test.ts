/** What the workings of a case print is what the assessment found. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/case/assess.js';
import type { Case } from '../../../src/case/given/case.js';
import { partsOf } from '../../../src/case/parts.js';
import type { SickPayOfPeriod } from '../../../src/case/pay/sick-pay-of-period.js';
import type { Step } from '../../../src/finding/step.js';
import { shown } from '../../../src/report/rule/workings/shown.js';
import { calendarDaySteps } from '../../../src/rules/shared/day-amount.steps.js';
import { sickPaySteps } from '../../../src/rules/sick-pay/sick-pay-sum.steps.js';
import { sweptCases } from '../../sweep/cases.js';
import { findings, givenCases } from '../cases.js';
import { expectGivesItsResult, expectTextAgrees, resultOf } from './agrees.js';

/** What the lines give, by the field or the English name; each gives it, done again. */
function resultsOf(steps: readonly Step[]): Map<unknown, unknown> {
  const lines = shown(steps);
  for (const step of lines) {
    expectGivesItsResult(step);
    expectTextAgrees(step);
  }
  return new Map(
    lines.map((step) => [typeof step.name === 'string' ? step.name : step.name.en, resultOf(step)]),
  );
}

function expectAgrees(given: Case, asOf: string): void {
  const { sickPay, benefit } = assess(given, { asOf }).value.money;
  const told: Omit<SickPayOfPeriod, 'projected'>[] = [];
  const perDay = new Map<string, unknown>();
  partsOf(given, asOf, {
    sickPay: (period, lost, parts, sum) => {
      told.push(period);
      const due = period.reason === 'ordinary';
      const results = resultsOf(sickPaySteps(lost, parts, sum, due));
      expect(results.get('payLost')).toBe(period.payLost);
      expect(results.get('sickPayBefore')).toBe(period.sickPayBefore);
      // Where parts are lost in the karens, the karensavdrag is a sum of its own.
      expect(results.get('karensavdrag') ?? results.get('Karensavdrag')).toBe(
        due ? period.karensavdrag : undefined,
      );
      expect(results.get('sickPay')).toBe(due ? period.sickPay : undefined);
    },
    benefit: (from, made) => {
      const results = resultsOf(calendarDaySteps(made));
      perDay.set(from, results.get(made.extent === 1 ? 'wholeDay' : 'amount'));
    },
  });
  expect(told).toEqual(sickPay.map(({ projected, ...period }) => period));
  for (const segment of benefit) {
    if (segment.perDay !== null) expect(perDay.get(segment.from)).toBe(segment.perDay);
  }
}

describe('amounts in the workings of a case', () => {
  it.each(givenCases.map(([name, given], i) => [name, given, findings[i]?.[1].value.asOf] as const))(
    '%s',
    (_, given, asOf) => {
      expectAgrees(given, asOf as string);
    },
  );

  it('of random cases', () => {
    fc.assert(
      fc.property(sweptCases, ({ given, asOf }) => {
        expectAgrees(given, asOf);
      }),
    );
  });
});
