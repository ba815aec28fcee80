/** What the lines of the workings are called where no field of a value has that name. */
import type { Words } from '../../../finding/words.js';

export type BorrowedName = 'karensavdrag' | 'perDay' | 'weeklySickPay' | 'yearlyBasis';

/** What lines are called after a field that another rule answers. */
export const borrowedNames: Words<BorrowedName> = {
  karensavdrag: { sv: 'Karensavdrag', en: 'Karensavdrag' },
  perDay: { sv: 'Per dag', en: 'Per day' },
  weeklySickPay: { sv: 'Sjuklön för en vecka', en: 'Sick pay for a week' },
  yearlyBasis: { sv: 'Underlag per år', en: 'Basis per year' },
};

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
