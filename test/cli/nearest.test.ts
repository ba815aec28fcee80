import { expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/cli/nearest.js';

const NAMES = ['pbb', 'day-amounts', 'karens-compensation', 'sick-pay/karensavdrag', 'sick-pay/amount'];

it.each([
  ['karens', 'karens-compensation'],
  ['amounts', 'day-amounts'],
  ['karensavdarg', 'sick-pay/karensavdrag'],
  ['sick-pay/amuont', 'sick-pay/amount'],
  ['pb', 'pbb'],
])('%s is nearest to %s', (typed, name) => {
  expect(nearest(typed, NAMES)).toBe(name);
});

it.each(['nope', 'xy', 'zzzzzzzz', ''])('nothing is near to %j', (typed) => {
  expect(nearest(typed, NAMES)).toBeUndefined();
});

it('asks what was meant only where a name is near', () => {
  expect(didYouMean('amounts', NAMES)).toEqual({
    sv: '; menade du day-amounts?',
    en: '; did you mean day-amounts?',
  });
  expect(didYouMean('nope', NAMES)).toEqual({ sv: '', en: '' });
});
