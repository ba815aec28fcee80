/** What a field for a share of one refuses. */
import { badWhole, type BadValue } from './bad-input.js';

/** As a whole number 0–1, except that fractions are welcome. */
export const badShare: readonly BadValue[] = [
  ...badWhole(0, 1).filter(({ code }) => code !== 'not-whole'),
  { name: 'a hundredth less than nothing', value: -0.01, code: 'negative' },
  { name: 'a hundredth more than the whole', value: 1.01, code: 'too-large' },
];

/** What a field for a lost share of working time refuses: it has four decimals and is never nothing. */
export const badLostShare: readonly BadValue[] = [
  ...badWhole(1, 1).filter(({ code }) => code !== 'not-whole'),
  { name: 'a hundredth more than the whole', value: 1.01, code: 'too-large' },
  { name: 'five decimals', value: 0.12345, code: 'more-than-four-decimals' },
];
