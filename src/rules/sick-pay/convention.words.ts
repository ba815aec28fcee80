/** How lost pay follows from monthly pay, where it was not said. */
import type { Text } from '../../finding/words.js';

/** A noun phrase. */
export const conventionFact: Text = {
  sv: 'sättet att räkna om månadslönen till förlorad lön',
  en: 'the way in which lost pay follows from the monthly pay',
};

export const conventionAssumed: Text = {
  sv: 'Lönen per timme antas vara årslönen delad med årets arbetstimmar.',
  en: 'Pay per hour is assumed to be the yearly pay divided by the working hours of the year.',
};
