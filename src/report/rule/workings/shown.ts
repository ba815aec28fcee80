/** The arithmetic of an amount as its line shows it. */
import { given, type AmountStep, type Kept, type Step } from '../../../finding/step.js';
import {
  atLeastNothing,
  compare,
  kronor,
  minus,
  plus,
  publish,
  times,
  wholeKronor,
  type Amount,
} from '../../../money/amount.js';
import { wholeKronorDown, wholeKronorHalfDown } from '../../../rules/shared/rounding.js';

/** Each line goes on from the amounts of those before it where that gives the same; otherwise it is told from the beginning. */
export function shown(steps: readonly Step[]): Step[] {
  const before = new Set<Amount>();
  return steps.map((step) => {
    if (step.kind !== 'amount') return step;
    const short = begun(step.amount, before);
    before.add(step.amount);
    return givesTheSame(short, step) ? { ...step, amount: short } : step;
  });
}

function givesTheSame(short: Amount, { amount, kept }: AmountStep): boolean {
  return publish(short) === publish(amount) && (kept === undefined || as(kept, short) === as(kept, amount));
}

/** The same arithmetic from the amounts of the lines before. */
function begun(amount: Amount, before: ReadonlySet<Amount>): Amount {
  if (before.has(amount)) return given(publish(amount));
  const { how = ['given'] } = amount;
  switch (how[0]) {
    case 'given':
      return amount;
    case '+':
      return plus(begun(how[1], before), begun(how[2], before));
    case '−':
      return minus(begun(how[1], before), begun(how[2], before));
    default:
      return times(begun(how[1], before), how[2], how[3], how[0]);
  }
}

/** What an exact amount becomes. */
export function as(kept: Kept, amount: Amount): number {
  switch (kept) {
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
    case 'at-least-nothing':
      return publish(atLeastNothing(amount));
  }
}
