/** How the grants and costs follow. */
import { at, wordingOn } from '../../../law/dated.js';
import { compare } from '../../../money/amount.js';
import type { CostInput, CostValue } from '../../../rules/employer/cost/cost.js';
import type {
  AfaRehabilitationInput,
  AfaRehabilitationValue,
} from '../../../rules/grants/afa-rehabilitation/afa-rehabilitation.js';
import { afaTerms, type AfaTerms } from '../../../rules/grants/afa-rehabilitation/table.js';
import type { CombineInput, CombineValue } from '../../../rules/grants/combine/combine.js';
import type { WorkAidsInput, WorkAidsValue } from '../../../rules/grants/work-aids/work-aids.js';
import { workAidsTerms, type WorkAidsTerms } from '../../../rules/grants/work-aids/table.js';
import type {
  WorkplaceRehabilitationInput,
  WorkplaceRehabilitationValue,
} from '../../../rules/grants/workplace-rehabilitation/workplace-rehabilitation.js';
import {
  workplaceSupportTerms,
  type WorkplaceSupportTerms,
} from '../../../rules/grants/workplace-rehabilitation/table.js';
import type {
  SpecialEffortsInput,
  SpecialEffortsValue,
} from '../../../rules/programmes/special-efforts/special-efforts.js';
import {
  specialEffortsTerms,
  type SpecialEffortsTerms,
} from '../../../rules/programmes/special-efforts/table.js';
import { add, by, chain, evaluate, kr, less, lessKronor, over, percent, type Formula } from './formula.js';
import { amountStep, leastStep, monthsStep, movedStep, type Step } from './step.js';

const HUNDRED = 100;

/** Lines of more employees than this would bury what they show. */
const MOST_EMPLOYEES = 20;

export function workplaceRehabilitationSteps(
  input: WorkplaceRehabilitationInput,
  value: WorkplaceRehabilitationValue,
): Step[] {
  const steps = value.employees
    .slice(0, MOST_EMPLOYEES)
    .flatMap(({ employee }) => employeeSteps(employee, input, value));
  if (value.employees.length === 0) return movedStep(value.applyBy, value.lastDay);
  const already = input.alreadyGranted ?? 0;
  const unused = amountStep('unusedCap', chain(kr(value.employerCap), less(kr(already))), {
    atLeastNothing: true,
  });
  return [
    ...steps,
    ...(already > 0 ? [unused] : []),
    leastStep('total', value.uncapped, unused.result),
    ...movedStep(value.applyBy, value.lastDay),
  ];
}

/** The lines of one employee hold under one cap where the finding is decided. */
function employeeSteps(
  employee: string,
  { lines }: WorkplaceRehabilitationInput,
  { employees, rejected }: WorkplaceRehabilitationValue,
): Step[] {
  const out = new Set(rejected.map(({ line }) => line));
  const first = lines.find((line, i) => line.employee === employee && !out.has(i));
  const found = employees.find((one) => one.employee === employee);
  if (first === undefined || found === undefined) return [];
  const terms = at(workplaceSupportTerms, first.startedOn ?? first.performedOn) as WorkplaceSupportTerms;
  const half = amountStep(
    { sv: `${employee}: del av kostnaden`, en: `${employee}: part of the cost` },
    chain(kr(found.eligibleCost), percent(terms.share)),
  );
  return [
    half,
    leastStep({ sv: `${employee}: bidrag`, en: `${employee}: grant` }, half.result, terms.mostPerEmployee),
  ];
}

export function workAidsSteps(input: WorkAidsInput, value: WorkAidsValue): Step[] {
  const { grant, upTo, withinCap, reasons, payer } = value;
  if (reasons.length > 0) return [];
  const terms = wordingOn(workAidsTerms, input.on) as WorkAidsTerms;
  if (payer === 'af') return upTo === null ? [] : [leastStep('upTo', input.cost, terms.mostByAfPerYear)];
  const part = partOfCost(input, terms);
  const step = amountStep('partOfCost', part, { atLeastNothing: true });
  const highest = leastStep('upTo', input.cost, terms.most);
  return [
    step,
    // What is computer-based can exceed the cap.
    ...(grant === withinCap ? [leastStep('grant', step.result, terms.most)] : []),
    ...(highest.result === upTo ? [highest] : []),
  ];
}

function partOfCost({ applicant, cost, noValueToOthers }: WorkAidsInput, terms: WorkAidsTerms): Formula {
  if (applicant === 'employer') {
    const above = chain(kr(cost), less(kr(terms.employerBears)));
    return compare(evaluate(above), evaluate(kr(0))) < 0 ? above : chain(above, percent(terms.employerShare));
  }
  return noValueToOthers ? kr(cost) : chain(kr(cost), percent(terms.insuredLeast));
}

export function afaRehabilitationSteps(
  { from, cost, paidByOthers = 0 }: AfaRehabilitationInput,
  { possible, applyBy }: AfaRehabilitationValue,
): Step[] {
  const { share, monthsAgsKl } = at(afaTerms, from) as AfaTerms;
  const months = applyBy === null ? [] : [monthsStep('applyBy', from, monthsAgsKl)];
  if (possible === 'excluded') return months;
  const half = amountStep('partOfCost', chain(kr(cost), percent(share)));
  if (paidByOthers === 0) return [half, ...months];
  const left = amountStep('costLeft', chain(kr(cost), less(kr(paidByOthers))));
  return [half, left, leastStep('grant', half.result, left.result), ...months];
}

export function combineSteps(_input: CombineInput, { totals: { paid, fk, afa } }: CombineValue): Step[] {
  return [amountStep('own', chain(kr(paid), ...lessKronor(fk, afa)))];
}

export function costSteps(input: CostInput, value: CostValue): Step[] {
  const { sickPay, contributionPercent, costPerDay, expectedSickDays } = input;
  const contributions =
    contributionPercent === undefined
      ? undefined
      : chain(
          kr(sickPay),
          percent({ num: Math.round(contributionPercent * HUNDRED), den: HUNDRED * HUNDRED }),
        );
  const days = costPerDay === undefined ? undefined : chain(kr(costPerDay), by(expectedSickDays));
  const parts = [contributions, days].filter((part) => part !== undefined);
  return [
    ...(contributions === undefined ? [] : [amountStep('contributions', contributions)]),
    ...(days === undefined ? [] : [amountStep('costOfDays', days)]),
    ...(parts.length === 0 ? [] : [amountStep('absenceCost', chain(kr(sickPay), ...parts.map(add)))]),
    amountStep('net', chain(kr(value.measuresCost), ...lessKronor(value.support))),
    ...(value.breakEvenDays === null || !costPerDay
      ? []
      : [
          amountStep('breakEvenDays', chain(kr(value.net), over(costPerDay)), {
            unit: 'days',
            rounding: 'up',
          }),
        ]),
  ];
}

export function specialEffortsSteps(input: SpecialEffortsInput, value: SpecialEffortsValue): Step[] {
  const { monthlyPay, workingTimePercent = HUNDRED } = input;
  if (monthlyPay === undefined || value.countedPay === null) return [];
  const terms = wordingOn(specialEffortsTerms, input.on) as SpecialEffortsTerms;
  const most = amountStep(
    'mostCountedPay',
    chain(kr(terms.countedPay), percent({ num: workingTimePercent, den: HUNDRED })),
  );
  return [most, leastStep('countedPay', monthlyPay, most.result)];
}
