/** What stands in the lines of the workings beside names and numbers. */
import type { Words } from '../../../finding/words.js';

export type StepPiece =
  | 'lowerOf'
  | 'and'
  | 'nearest'
  | 'down'
  | 'up'
  | 'downToHundreds'
  | 'atLeastNothing'
  | 'bothIncluded'
  | 'dayOff'
  | 'nextWeekday';

/** What stands between the numbers. */
export const stepPieceNames: Words<StepPiece> = {
  lowerOf: { sv: 'det lägre av', en: 'the lower of' },
  and: { sv: 'och', en: 'and' },
  nearest: { sv: 'avrundat till', en: 'rounded to' },
  down: { sv: 'avrundat nedåt till', en: 'rounded down to' },
  up: { sv: 'avrundat uppåt till', en: 'rounded up to' },
  downToHundreds: { sv: 'nedåt till helt hundratal', en: 'down to a whole hundred' },
  atLeastNothing: { sv: 'alltså', en: 'so' },
  bothIncluded: { sv: 'båda dagarna inräknade', en: 'both days included' },
  dayOff: { sv: 'är en ledig dag', en: 'is a day off' },
  nextWeekday: { sv: 'nästa vardag är', en: 'the next weekday is' },
};
