/** The arithmetic of an amount as its line shows it. */
import { given, type AmountStep, type Kept, type Step, type StepName } from '../../../finding/step.js';
import {
  atLeastNothing,
  minus,
  plus,
  publish,
  times,
  wholeKronor,
  type Amount,
  type Factored,
} from '../../../money/amount.js';
import { wholeKronorDown, wholeKronorHalfDown, wholeKronorUp } from '../../../rules/shared/rounding.js';

/** Each line goes on from the amounts of those before it where that gives the same; otherwise it is told from the beginning. */
export function shown<Name extends StepName>(steps: readonly Step<Name>[]): Step<Name>[] {
  const before: Amount[] = [];
  return steps.map((step) => {
    if (step.kind !== 'amount') return step;
    const short = retold(step.amount, before, true);
    const whole = retold(step.amount, before, false);
    before.push(step.amount);
    return { ...step, amount: givesTheSame(short, step) ? short : whole };
  });
}

function givesTheSame(short: Amount, { amount, kept }: AmountStep): boolean {
  return publish(short) === publish(amount) && (kept === undefined || as(kept, short) === as(kept, amount));
}

/** The same arithmetic, from the beginning or from the amounts of the lines before. */
function retold(amount: Amount, before: readonly Amount[], fromLines: boolean): Amount {
  if (fromLines && before.includes(amount)) return given(publish(amount));
  const again = (operand: Amount): Amount => retold(operand, before, fromLines);
  const { how = [] } = amount;
  switch (how[0]) {
    case undefined:
      return amount;
    case '+':
      return plus(again(how[1]), again(how[2]));
    case '−':
      return minus(again(how[1]), again(how[2]));
    case '÷':
      return partOf(how, before, again);
    default:
      return times(again(how[1]), how[2], how[3], how[0]);
  }
}

/** So many of the unit, where a line before has told it: hours at the pay of one. */
function partOf(
  [form, of, num, den]: Factored,
  before: readonly Amount[],
  again: (operand: Amount) => Amount,
): Amount {
  for (const line of before) {
    const { how: [as, whole, one, units] = [] } = line;
    if (as === '/' && whole === of) return times(again(line), num, (den / units) * one, '·');
  }
  return times(again(of), num, den, form);
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
    case 'up':
      return wholeKronorUp(amount);
    case 'down-to-hundreds': {
      const whole = wholeKronorDown(amount);
      return whole - (whole % 100);
    }
    case 'at-least-nothing':
      return publish(atLeastNothing(amount));
  }
}
