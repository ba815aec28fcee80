/** One line of the workings of a finding: how an amount, a number of days or a date follows. */
import type { Text } from '../../../finding/words.js';
import {
  atLeastNothing,
  compare,
  kronor,
  NOTHING,
  publish,
  wholeKronor,
  type Amount,
} from '../../../money/amount.js';
import { wholeKronorDown, wholeKronorHalfDown } from '../../../rules/shared/rounding.js';
import { addDays, toDay, toIso, type IsoDate } from '../../../time/day.js';
import { addMonths } from '../../../time/month.js';
import { fieldNames, type FieldName } from '../field.words.js';
import { evaluate, type Formula, type Unit } from './formula.js';
import { stepNames, type StepName } from './step.words.js';

/** How the result becomes a whole number. */
export type Rounding = 'nearest' | 'nearest-half-down' | 'down' | 'up' | 'down-to-hundreds';

export interface AmountStep {
  readonly kind: 'amount';
  readonly name: Text;
  readonly formula: Formula;
  /** What the formula gives, to the öre. */
  readonly exact: number;
  readonly unit: Unit;
  /** Absent: to the öre. */
  readonly rounding?: Rounding;
  /** Whether what is less than nothing counts as nothing. */
  readonly atLeastNothing: boolean;
  /** Rounded, and at least nothing where that is so. */
  readonly result: number;
}

/** The lower of two amounts, in kronor. */
export interface LeastStep {
  readonly kind: 'least';
  readonly name: Text;
  readonly of: readonly [number, number];
  readonly result: number;
}

/** A date so many days or months from another, before it where the count is negative. */
export interface DateStep {
  readonly kind: 'date';
  readonly name: Text;
  readonly from: IsoDate;
  readonly count: number;
  readonly unit: 'days' | 'months';
  readonly result: IsoDate;
}

/** How many days a time is, both ends included. */
export interface SpanStep {
  readonly kind: 'span';
  readonly name: Text;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly result: number;
}

/** A last day that falls on a day off, and the weekday that it moves to. */
export interface MovedStep {
  readonly kind: 'moved';
  readonly name: Text;
  readonly from: IsoDate;
  readonly result: IsoDate;
}

export type Step = AmountStep | LeastStep | DateStep | SpanStep | MovedStep;

interface AmountStyle {
  readonly unit?: Unit;
  readonly rounding?: Rounding;
  readonly atLeastNothing?: boolean;
}

export function nameOfStep(name: FieldName | StepName): Text {
  return name in stepNames ? stepNames[name as StepName] : fieldNames[name as FieldName];
}

export function amountStep(
  name: FieldName | StepName | Text,
  formula: Formula,
  { unit = 'kronor', rounding, atLeastNothing: floor = false }: AmountStyle = {},
): AmountStep {
  const value = evaluate(formula);
  const kept = floor ? atLeastNothing(value) : value;
  return {
    kind: 'amount',
    name: typeof name === 'string' ? nameOfStep(name) : name,
    formula,
    exact: publish(value),
    unit,
    ...(rounding && { rounding }),
    atLeastNothing: floor && compare(value, NOTHING) < 0,
    result: rounded(kept, rounding),
  };
}

/** The line of the short formula where it is rounded to the same as the exact one. */
export function shorterStep(
  name: FieldName | StepName,
  short: Formula,
  exact: Formula,
  style: AmountStyle,
): AmountStep {
  const [shown, whole] = [amountStep(name, short, style), amountStep(name, exact, style)];
  return shown.result === whole.result && shown.exact === whole.exact ? shown : whole;
}

export function leastStep(name: FieldName | StepName | Text, ...of: readonly [number, number]): LeastStep {
  return {
    kind: 'least',
    name: typeof name === 'string' ? nameOfStep(name) : name,
    of,
    result: Math.min(...of),
  };
}

export function daysStep(name: FieldName | StepName, from: IsoDate, count: number): DateStep {
  const result = toIso(addDays(toDay(from), count));
  return { kind: 'date', name: nameOfStep(name), from, count, unit: 'days', result };
}

export function monthsStep(name: FieldName | StepName, from: IsoDate, count: number): DateStep {
  const result = toIso(addMonths(toDay(from), count));
  return { kind: 'date', name: nameOfStep(name), from, count, unit: 'months', result };
}

export function spanStep(name: StepName, from: IsoDate, to: IsoDate): SpanStep {
  return { kind: 'span', name: nameOfStep(name), from, to, result: toDay(to) - toDay(from) + 1 };
}

/** None where the day does not move. */
export function movedStep(from: IsoDate, result: IsoDate): MovedStep[] {
  return from === result ? [] : [{ kind: 'moved', name: nameOfStep('lastDay'), from, result }];
}

function rounded(amount: Amount, rounding: Rounding | undefined): number {
  switch (rounding) {
    case undefined:
      return publish(amount);
    case 'nearest':
      return wholeKronor(amount);
    case 'nearest-half-down':
      return wholeKronorHalfDown(amount);
    case 'down':
      return wholeKronorDown(amount);
    case 'up': {
      const nearest = wholeKronor(amount);
      return compare(kronor(nearest), amount) < 0 ? nearest + 1 : nearest;
    }
    case 'down-to-hundreds': {
      const whole = wholeKronorDown(amount);
      return whole - (whole % 100);
    }
  }
}
