/** How lost pay follows from monthly pay, where it was not said. */
import type { Text } from '../../finding/words.js';

export const conventionWords: { readonly fact: Text; readonly assumed: Text } = {
  fact: {
    sv: 'sättet att räkna om månadslönen till förlorad lön',
    en: 'the way in which lost pay follows from the monthly pay',
  },
  assumed: {
    sv: 'Lönen per timme antas vara årslönen delad med årets arbetstimmar.',
    en: 'Pay per hour is assumed to be the yearly pay divided by the working hours of the year.',
  },
};
