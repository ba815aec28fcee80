/** What the lines of the workings are called where no field of a value has that name. */
import type { Words } from '../../../finding/words.js';

export type StepName =
  | 'chainDays'
  | 'costLeft'
  | 'costOfDays'
  | 'countedEmployment'
  | 'countedOther'
  | 'dayAmountUncapped'
  | 'expectedDays'
  | 'fullOfWeek'
  | 'incomes'
  | 'leftToDeduct'
  | 'mostCountedPay'
  | 'noticeReaches'
  | 'ordinaryDay'
  | 'partOfCost'
  | 'qualifyingServed'
  | 'trialEnds'
  | 'unusedCap';

/** Noun phrases: without a full stop. */
export const stepNames: Words<StepName> = {
  chainDays: { sv: 'Dagar till och med den dagen', en: 'Days through that day' },
  costLeft: { sv: 'Kostnad som andra inte betalar', en: 'Cost that others do not pay' },
  costOfDays: { sv: 'Sjukdagarnas övriga kostnad', en: 'Other cost of the sick days' },
  countedEmployment: { sv: 'Av anställning', en: 'From employment' },
  countedOther: { sv: 'Av annat förvärvsarbete', en: 'From other work' },
  dayAmountUncapped: { sv: 'Per dag före taket', en: 'Per day before the cap' },
  expectedDays: { sv: 'Väntad tid', en: 'Expected time' },
  fullOfWeek: { sv: 'Helt karensavdrag', en: 'Whole karensavdrag' },
  incomes: { sv: 'Inkomsterna sammanlagt', en: 'The incomes together' },
  leftToDeduct: { sv: 'Kvar av karensavdraget', en: 'Left of the karensavdrag' },
  mostCountedPay: { sv: 'Lön som räknas som mest', en: 'Pay that counts at most' },
  noticeReaches: { sv: 'Anmälan räcker tillbaka till', en: 'The notice reaches back to' },
  ordinaryDay: { sv: 'Läkarintyg från', en: 'Certificate from' },
  partOfCost: { sv: 'Del av kostnaden', en: 'Part of the cost' },
  qualifyingServed: { sv: 'Efter kvalifikationstiden', en: 'After the qualifying time' },
  trialEnds: { sv: 'Prövningens sista dag', en: 'Last day of the trial' },
  unusedCap: { sv: 'Kvar av arbetsgivarens tak', en: 'Left of the employer’s cap' },
};

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
