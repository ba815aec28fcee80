/** One line of how an answer follows: what is multiplied by what, or how a day is counted. Made from what a rule tells. */
import { kronor, publish, type Amount } from '../money/amount.js';
import type { Counted } from '../time/counted.js';
import type { IsoDate } from '../time/day.js';
import type { FieldOf } from './field-words.js';
import type { Text } from './words.js';

/**
 * Takes what a rule finds on its way to the answer. Absent in a decision: a rule tells only where somebody asks how the
 * answer follows.
 */
export type Tell<Made extends readonly unknown[]> = (...made: Made) => void;

/** A field of the rule's value, by its key, or what the value has no field for. */
export type StepName = string | Text;

export type StepUnit = 'kronor' | 'hours' | 'days';

/** What the exact result became. */
export type Kept = 'nearest' | 'nearest-half-down' | 'down' | 'up' | 'down-to-hundreds' | 'at-least-nothing';

export interface AmountStep<Name extends StepName = StepName> {
  readonly kind: 'amount';
  readonly name: Name;
  /** Exact, with how it was made. */
  readonly amount: Amount;
  readonly unit: StepUnit;
  /** How the result follows from the exact amount. Absent: to the öre. */
  readonly kept?: Kept;
  /** What the rule went on with, or published. */
  readonly result: number;
}

/** The lower of two amounts, in kronor. */
export interface LeastStep<Name extends StepName = StepName> {
  readonly kind: 'least';
  readonly name: Name;
  readonly of: readonly [Amount, Amount];
  readonly result: number;
}

/** A date so many days or months from another. */
export interface DateStep<Name extends StepName = StepName> {
  readonly kind: 'date';
  readonly name: Name;
  readonly counted: Counted;
}

/** How many days a time is, both ends included. */
export interface SpanStep<Name extends StepName = StepName> {
  readonly kind: 'span';
  readonly name: Name;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly result: number;
}

/** A last day that falls on a day off, and the weekday that it moves to. */
export interface MovedStep<Name extends StepName = StepName> {
  readonly kind: 'moved';
  readonly name: Name;
  readonly from: IsoDate;
  readonly result: IsoDate;
}

export type Step<Name extends StepName = StepName> =
  AmountStep<Name> | LeastStep<Name> | DateStep<Name> | SpanStep<Name> | MovedStep<Name>;

/** A number that arithmetic begins with, to be told. */
export function given(value: number): Amount {
  return kronor(value, given);
}

export function amountStep<Name extends StepName>(
  name: Name,
  amount: Amount,
  unit: StepUnit = 'kronor',
): AmountStep<Name> {
  return { kind: 'amount', name, amount, unit, result: publish(amount) };
}

/** An amount that the rule rounded, or that counts as nothing where it is less. */
export function keptStep<Name extends StepName>(
  name: Name,
  amount: Amount,
  kept: Kept,
  result: number,
  unit: StepUnit = 'kronor',
): AmountStep<Name> {
  return { kind: 'amount', name, amount, unit, kept, result };
}

export function leastStep<Name extends StepName>(
  name: Name,
  a: Amount,
  b: Amount,
  result: number,
): LeastStep<Name> {
  return { kind: 'least', name, of: [a, b], result };
}

export function dateStep<Name extends StepName>(name: Name, counted: Counted): DateStep<Name> {
  return { kind: 'date', name, counted };
}

export function spanStep<Name extends StepName>(
  name: Name,
  from: IsoDate,
  to: IsoDate,
  result: number,
): SpanStep<Name> {
  return { kind: 'span', name, from, to, result };
}

/** None where the day does not move. */
export function movedStep(from: IsoDate, result: IsoDate): MovedStep<'lastDay'>[] {
  return from === result ? [] : [{ kind: 'moved', name: 'lastDay', from, result }];
}

/** A line that is called after a field of the value, or has a name of its own. */
type StepOf<Value> = Step<FieldOf<Value> | Text>;

/** How what a rule has decided follows, line by line. */
export type StepsOf<Input, Value> = (input: Input, value: Value) => readonly StepOf<Value>[];

/** The lines that follow from what the rule tells while it decides. */
export function toldBy<Input, Value, Made extends readonly unknown[]>(
  decide: (input: Input, tell: Tell<Made>) => unknown,
  lines: (made: Made, value: Value, input: Input) => readonly StepOf<Value>[],
): StepsOf<Input, Value> {
  return (input, value) => {
    let steps: readonly StepOf<Value>[] = [];
    decide(input, (...made) => {
      steps = lines(made, value, input);
    });
    return steps;
  };
}
