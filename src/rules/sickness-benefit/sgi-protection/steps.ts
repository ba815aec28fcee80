import { dateStep, toldBy, type StepsOf } from '../../../finding/step.js';
import type { Text } from '../../../finding/words.js';
import { sgiProtectionTold, type SgiProtectionInput, type SgiProtectionValue } from './sgi-protection.js';
import type { CountedLimit } from './standing.js';

const LIMITS: Readonly<Record<CountedLimit['limit'], Text>> = {
  'short-break': { sv: 'Tre månader från arbetets sista dag', en: 'Three months from the last day of work' },
  'earliest-interruption': {
    sv: 'Arbetet får avbrytas för graviditeten tidigast',
    en: 'Work can be broken off for the pregnancy at the earliest on',
  },
  'child-grown': { sv: 'Barnet fyller ett år', en: 'The child turns one' },
  'year-from-receiving': { sv: 'Ett år sedan barnet togs emot', en: 'A year since the child was received' },
};

export const steps: StepsOf<SgiProtectionInput, SgiProtectionValue> = toldBy(sgiProtectionTold, ([limits]) =>
  limits.map(({ limit, counted }) => dateStep(LIMITS[limit], counted)),
);
