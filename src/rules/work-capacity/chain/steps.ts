import { spanStep, type StepsOf } from '../../../finding/step.js';
import type { Text } from '../../../finding/words.js';
import type { ChainInput, ChainValue } from './chain.js';

const DAYS: Text = { sv: 'Dagar till och med den dagen', en: 'Days through that day' };

/** Several spells are added together day by day; one alone is a count that anybody can do again. */
export const steps: StepsOf<ChainInput, ChainValue> = ({ spells, on }, { day }) => {
  const [only, ...others] = spells;
  return only === undefined || others.length > 0 || day === 0 ? [] : [spanStep(DAYS, only.from, on, day)];
};
