import { expect, it } from 'vitest';
import { nearest } from '../../src/cli/nearest.js';

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
