import { minus, plus, publish, shareOf, times, type Amount, type Share } from '../../../money/amount.js';
import { given } from '../../../finding/step.js';

export type Unit = 'kronor' | 'hours' | 'days';
export type Formula = Amount;
export type Link = (before: Amount) => Amount;

export const kr: (value: number) => Amount = given;

export function quantity(value: number, _unit: Unit): Amount {
  return given(value);
}

export function chain(first: Formula, ...links: readonly Link[]): Formula {
  return links.reduce((amount, link) => link(amount), first);
}

export function by(value: number): Link {
  return (amount) => times(amount, Math.round(value * 100), 100, '·');
}

export function over(value: number): Link {
  return (amount) => times(amount, 100, Math.round(value * 100), '/');
}

export function percent(share: Share): Link {
  return (amount) => shareOf(amount, share);
}

export function add(term: Formula): Link {
  return (amount) => plus(amount, term);
}

export function less(term: Formula): Link {
  return (amount) => minus(amount, term);
}

export function lessKronor(...amounts: readonly number[]): Link[] {
  return amounts.filter((amount) => amount !== 0).map((amount) => less(kr(amount)));
}

export function evaluate(formula: Formula): Amount {
  return formula;
}

export function onFrom(before: Formula, ...links: readonly Link[]): Formula {
  return shorter(chain(kr(publish(before)), ...links), chain(before, ...links));
}

export function difference(from: Formula, taken: Formula): Formula {
  const short = chain(kr(publish(from)), ...lessKronor(publish(taken)));
  return shorter(short, chain(from, less(taken)));
}

export function shorter(short: Formula, exact: Formula): Formula {
  return publish(short) === publish(exact) ? short : exact;
}
