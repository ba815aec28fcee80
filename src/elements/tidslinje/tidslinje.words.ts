/** What the element itself says; everything else comes from the report. */
import type { Words } from '../../finding/words.js';

export const elementNames: Words<'timeline' | 'asTables' | 'cannotBeShown'> = {
  timeline: { sv: 'Tidslinje', en: 'Timeline' },
  asTables: { sv: 'Visa som tabell', en: 'Show as a table' },
  cannotBeShown: {
    sv: 'Tidslinjen kan inte visas. Rätta detta:',
    en: 'The timeline cannot be shown. Fix this:',
  },
};
