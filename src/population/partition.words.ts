import type { Words } from '../finding/words.js';
import type { PartProblemCode } from './partition.js';

/** A sentence for every reason why parts cannot be put together. */
export const partProblemWords: Words<PartProblemCode> = {
  'missing-part': { sv: 'Delen är inte räknad.', en: 'The part has not been counted.' },
  'unknown-part': { sv: 'Delen finns inte i planen.', en: 'The plan has no such part.' },
  'other-plan': { sv: 'Delen är räknad efter en annan plan.', en: 'The part was counted by another plan.' },
  'other-count': {
    sv: 'Delen har inte de personer eller så många sjukfall som planen säger.',
    en: 'The part has not the persons or as many spells as the plan says.',
  },
  'conflicting-parts': {
    sv: 'Delen är räknad flera gånger med olika rader.',
    en: 'The part was counted more than once, with different rows.',
  },
  'damaged-part': {
    sv: 'Delens fil är inte den som skrevs.',
    en: 'The file of the part is not the one that was written.',
  },
};
