/** What the days of a supplement are called. */
import type { Words } from '../../finding/words.js';
import type { SupplementDay } from './supplement.js';

export const supplementDayNames: Words<SupplementDay> = {
  mon: { sv: 'måndag', en: 'Monday' },
  tue: { sv: 'tisdag', en: 'Tuesday' },
  wed: { sv: 'onsdag', en: 'Wednesday' },
  thu: { sv: 'torsdag', en: 'Thursday' },
  fri: { sv: 'fredag', en: 'Friday' },
  sat: { sv: 'lördag', en: 'Saturday' },
  sun: { sv: 'söndag', en: 'Sunday' },
  'public-holiday': { sv: 'helgdag', en: 'public holiday' },
};
