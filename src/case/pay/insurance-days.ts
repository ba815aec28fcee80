/** What the group insurance of the employment gives beside sickness benefit, day by day. */
import type { Assumption, Interpretation } from '../../finding/finding.js';
import { nearest } from '../../law/dated.js';
import type { Lagrum } from '../../law/lagrum.js';
import { hundredths, publish } from '../../money/amount.js';
import {
  collectiveInsurance,
  type CollectiveInsuranceFact,
  type DayInsurance,
} from '../../rules/sickness-benefit/collective-insurance/collective-insurance.js';
import { itpTerms } from '../../rules/sickness-benefit/collective-insurance/table.js';
import { addDays, toIso, type Day } from '../../time/day.js';
import { entryAt, itemAt } from '../../time/lists.js';
import { addMonths } from '../../time/month.js';
import type { Facts } from '../facts/facts.js';
import type { BenefitRun } from './benefit.js';
import { payOfYear } from './supplements.js';

export interface InsuranceDays {
  /** In öre, by day; null where it is not known. Days on which it gives nothing are left out. */
  readonly byDay: ReadonlyMap<Day, number | null>;
  /** The first day on which the insurance itself leaves the amount open, and what is missing on any such day. */
  readonly gap: InsuranceGap | undefined;
  readonly interpretations: readonly Interpretation[];
  readonly assumptions: readonly Assumption[];
  readonly basis: readonly Lagrum[];
}

export interface InsuranceGap {
  readonly from: Day;
  readonly missing: readonly (CollectiveInsuranceFact | 'incomeBaseAmount')[];
  readonly lagrum: readonly Lagrum[];
}

/** No insurance is reckoned with. */
export const NO_INSURANCE: InsuranceDays = {
  byDay: new Map(),
  gap: undefined,
  interpretations: [],
  assumptions: [],
  basis: [],
};

export function insuranceDays(
  facts: Facts,
  runs: readonly BenefitRun[],
  insurance: DayInsurance | undefined,
): InsuranceDays {
  if (insurance === undefined) return NO_INSURANCE;
  const numbers = dayNumbers(facts);
  const byDay = new Map<Day, number | null>();
  const readings = new Map<string, Interpretation>();
  const assumed = new Map<string, Assumption>();
  const missing = new Set<InsuranceGap['missing'][number]>();
  const basis = new Set<Lagrum>();
  let gap: Omit<InsuranceGap, 'missing'> | undefined;
  const { bornOn } = facts.case;
  for (const { from, to, level, extent, perDay } of runs) {
    for (let day = from; day <= to; day = addDays(day, 1)) {
      if (perDay === null) {
        byDay.set(day, null);
        continue;
      }
      const on = toIso(day);
      const pay = insurance === 'itp' ? facts.pay?.on(day) : undefined;
      const { day: number, ofYear } = entryAt(numbers, day);
      const found = collectiveInsurance({
        on,
        insurance,
        day: number,
        ...(insurance === 'itp' && { dayOfYear: ofYear }),
        benefit: perDay,
        level,
        extent,
        ...(pay !== undefined && { yearlyPay: publish(payOfYear(pay, on)) }),
        ...(bornOn !== undefined && { bornOn }),
      });
      if (found.outcome === 'decided') {
        for (const reading of found.interpretations ?? []) readings.set(reading.question, reading);
        for (const assumption of found.assumptions ?? []) assumed.set(assumption.fact, assumption);
        if (found.value.amount === 0) continue;
        for (const lagrum of found.basis) basis.add(lagrum);
        byDay.set(day, hundredths(found.value.amount));
        continue;
      }
      byDay.set(day, null);
      gap ??= { from: day, lagrum: found.basis };
      if (found.outcome === 'undetermined') for (const fact of found.missing) missing.add(fact);
      // The terms are known on every day with benefit of a case: only the amount of the year can lack.
      else missing.add('incomeBaseAmount');
    }
  }
  return {
    byDay,
    gap: gap && { ...gap, missing: [...missing] },
    interpretations: [...readings.values()],
    assumptions: [...assumed.values()],
    basis: [...basis],
  };
}

interface DayNumber {
  /** In the sick period. */
  readonly day: number;
  /** Among the sick days of the frame that ends with the day, in which ITP counts them. */
  readonly ofYear: number;
}

function dayNumbers({ sickPeriods }: Facts): Map<Day, DayNumber> {
  const numbers = new Map<Day, DayNumber>();
  const sick: Day[] = [];
  let first = 0;
  for (const { sicknesses } of sickPeriods) {
    let number = 0;
    for (const { from, to } of sicknesses) {
      for (let day = from; day <= to; day = addDays(day, 1)) {
        sick.push(day);
        const before = addMonths(day, -nearest(itpTerms, toIso(day)).frameMonths);
        while (itemAt(sick, first) <= before) first++;
        numbers.set(day, { day: ++number, ofYear: sick.length - first });
      }
    }
  }
  return numbers;
}
