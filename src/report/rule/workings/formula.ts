/** The arithmetic of an amount as data: what is multiplied by what, so that a reader can do it again. */
import { kronor, minus, plus, publish, times, type Amount, type Share } from '../../../money/amount.js';

export type Unit = 'kronor' | 'hours' | 'days';

/** A number with at most two decimals that the arithmetic begins with. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly value: number;
  readonly unit: Unit;
}

/** What an amount is multiplied with or divided by, exact. */
export interface Factor {
  readonly share: Share;
  readonly as: 'per-cent' | 'number';
}

export type Link =
  { readonly op: '×' | '/'; readonly factor: Factor } | { readonly op: '+' | '−'; readonly term: Formula };

/** The links apply from left to right to all that stands before them. */
export interface Chain {
  readonly kind: 'chain';
  readonly first: Formula;
  readonly links: readonly Link[];
}

export type Formula = Quantity | Chain;

export function kr(value: number): Quantity {
  return { kind: 'quantity', value, unit: 'kronor' };
}

export function quantity(value: number, unit: Unit): Quantity {
  return { kind: 'quantity', value, unit };
}

/** Without links it is what it begins with. */
export function chain(first: Formula, ...links: readonly Link[]): Formula {
  return links.length === 0 ? first : { kind: 'chain', first, links };
}

/** × a number with at most two decimals. */
export function by(value: number): Link {
  return { op: '×', factor: { share: exactly(value), as: 'number' } };
}

/** / a number with at most two decimals, not zero. */
export function over(value: number): Link {
  return { op: '/', factor: { share: exactly(value), as: 'number' } };
}

/** × a share, shown in per cent. */
export function percent(share: Share): Link {
  return { op: '×', factor: { share, as: 'per-cent' } };
}

export function add(term: Formula): Link {
  return { op: '+', term };
}

export function less(term: Formula): Link {
  return { op: '−', term };
}

/** − the amounts in kronor that are not nothing. */
export function lessKronor(...amounts: readonly number[]): Link[] {
  return amounts.filter((amount) => amount !== 0).map((amount) => less(kr(amount)));
}

/** The exact value, in hundredths of its unit like every {@link Amount}. */
export function evaluate(formula: Formula): Amount {
  if (formula.kind === 'quantity') return kronor(formula.value);
  return formula.links.reduce(applied, evaluate(formula.first));
}

/** Goes on from the amount of the line before where that gives the same to the öre; otherwise from the beginning. */
export function onFrom(before: Formula, ...links: readonly Link[]): Formula {
  return shorter(chain(kr(publish(evaluate(before))), ...links), chain(before, ...links));
}

/** One amount less another, both as their lines tell them where that gives the same to the öre. */
export function difference(from: Formula, taken: Formula): Formula {
  const short = chain(kr(publish(evaluate(from))), ...lessKronor(publish(evaluate(taken))));
  return shorter(short, chain(from, less(taken)));
}

/** The short formula where it gives the same to the öre. */
export function shorter(short: Formula, exact: Formula): Formula {
  return publish(evaluate(short)) === publish(evaluate(exact)) ? short : exact;
}

function applied(amount: Amount, link: Link): Amount {
  switch (link.op) {
    case '×':
      return times(amount, link.factor.share.num, link.factor.share.den);
    case '/':
      return times(amount, link.factor.share.den, link.factor.share.num);
    case '+':
      return plus(amount, evaluate(link.term));
    case '−':
      return minus(amount, evaluate(link.term));
  }
}

function exactly(value: number): Share {
  return { num: Math.round(value * 100), den: 100 };
}
