import * as steps from '../../../finding/step.js';
import type { AmountStep, DateStep, MovedStep, SpanStep, Step, StepName } from '../../../finding/step.js';
import { atLeastNothing, compare, NOTHING, publish } from '../../../money/amount.js';
import { daysFrom, monthsFrom } from '../../../time/counted.js';
import { toDay, type IsoDate } from '../../../time/day.js';
import type { Formula, Unit } from './formula.js';
import { as } from './shown.js';
import { stepNames, type StepName as OldName } from './step.words.js';

export type { Step };
interface AmountStyle {
  readonly unit?: Unit;
  readonly rounding?: steps.Kept;
  readonly atLeastNothing?: boolean;
}
const nameOf = (name: StepName): StepName =>
  typeof name === 'string' && name in stepNames ? stepNames[name as OldName] : name;

export function amountStep(
  name: StepName,
  formula: Formula,
  { unit, rounding, atLeastNothing: floor }: AmountStyle = {},
): AmountStep {
  if (floor && compare(formula, NOTHING) < 0)
    return steps.keptStep(nameOf(name), formula, 'at-least-nothing', publish(atLeastNothing(formula)), unit);
  return rounding === undefined
    ? steps.amountStep(nameOf(name), formula, unit)
    : steps.keptStep(nameOf(name), formula, rounding, as(rounding, formula), unit);
}
export function shorterStep(name: StepName, short: Formula, exact: Formula, style: AmountStyle): AmountStep {
  const [one, whole] = [amountStep(name, short, style), amountStep(name, exact, style)];
  return one.result === whole.result && publish(one.amount) === publish(whole.amount) ? one : whole;
}
export function daysStep(name: StepName, from: IsoDate, count: number): DateStep {
  return steps.dateStep(nameOf(name), daysFrom(toDay(from), count));
}
export function monthsStep(name: StepName, from: IsoDate, count: number): DateStep {
  return steps.dateStep(nameOf(name), monthsFrom(toDay(from), count));
}
export function spanStep(name: StepName, from: IsoDate, to: IsoDate): SpanStep {
  return steps.spanStep(nameOf(name), from, to, toDay(to) - toDay(from) + 1);
}
export function movedStep(from: IsoDate, result: IsoDate): MovedStep[] {
  return steps.movedStep(from, result);
}
