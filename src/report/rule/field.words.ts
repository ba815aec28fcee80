/** What the lines of the workings are called that say again what a rule answers. */
import type { Words } from '../../finding/words.js';

export type FieldName =
  | 'absenceCost'
  | 'amount'
  | 'annuityPerDay'
  | 'applyBy'
  | 'breakEvenDays'
  | 'ceiling'
  | 'certificateFrom'
  | 'contributions'
  | 'countedPay'
  | 'days'
  | 'dueEarliest'
  | 'dueOn'
  | 'en'
  | 'extraCost'
  | 'floor'
  | 'fortnight'
  | 'freePay'
  | 'full'
  | 'grant'
  | 'hourly'
  | 'hourlyPay'
  | 'hours'
  | 'karensavdrag'
  | 'lastDay'
  | 'leastLoss'
  | 'loss'
  | 'mostPerDay'
  | 'net'
  | 'netLoss'
  | 'normalDaysLeft'
  | 'noticeBy'
  | 'notifyBy'
  | 'own'
  | 'payLost'
  | 'perDay'
  | 'reason'
  | 'reduction'
  | 'requiredFrom'
  | 'returnNoticeBy'
  | 'sgi'
  | 'sickPay'
  | 'sickPayBefore'
  | 'sv'
  | 'total'
  | 'upTo'
  | 'weeklyPay'
  | 'weeklySickPay'
  | 'wholeDay'
  | 'yearlyBasis';

/** Noun phrases: without a full stop. */
export const fieldNames: Words<FieldName> = {
  absenceCost: { sv: 'Frånvarons kostnad', en: 'Cost of absence' },
  amount: { sv: 'Belopp', en: 'Amount' },
  annuityPerDay: { sv: 'Livränta per dag', en: 'Annuity per day' },
  applyBy: { sv: 'Ansök senast', en: 'Apply by' },
  breakEvenDays: { sv: 'Undvikna dagar som täcker den', en: 'Avoided days that cover it' },
  ceiling: { sv: 'Tak', en: 'Ceiling' },
  certificateFrom: { sv: 'Läkarintyg från', en: 'Certificate from' },
  contributions: { sv: 'Arbetsgivaravgifter', en: 'Employer contributions' },
  countedPay: { sv: 'Lön som räknas', en: 'Pay counted' },
  days: { sv: 'Dagar', en: 'Days' },
  dueEarliest: { sv: 'Förfallen tidigast', en: 'Fell due at the earliest' },
  dueOn: { sv: 'Senast', en: 'Due on' },
  en: { sv: 'Engelska', en: 'English' },
  extraCost: { sv: 'Merkostnad', en: 'Extra cost' },
  floor: { sv: 'Lägsta inkomst', en: 'Lowest income' },
  fortnight: { sv: 'För fjorton dagar', en: 'For a fortnight' },
  freePay: { sv: 'Lön som inte minskar', en: 'Pay that does not reduce' },
  full: { sv: 'Helt karensavdrag', en: 'Whole karensavdrag' },
  grant: { sv: 'Bidrag', en: 'Grant' },
  hourly: { sv: 'Per timme', en: 'Per hour' },
  hourlyPay: { sv: 'Lön per timme', en: 'Pay per hour' },
  hours: { sv: 'Timmar', en: 'Hours' },
  karensavdrag: { sv: 'Karensavdrag', en: 'Karensavdrag' },
  lastDay: { sv: 'Sista dag', en: 'Last day' },
  leastLoss: { sv: 'Minsta förlust', en: 'Least loss' },
  loss: { sv: 'Förlust', en: 'Loss' },
  mostPerDay: { sv: 'Högst per dag', en: 'At most per day' },
  net: { sv: 'Netto för åtgärderna', en: 'Net cost of measures' },
  netLoss: { sv: 'Nettobortfall', en: 'Net loss' },
  normalDaysLeft: { sv: 'Dagar kvar på normalnivå', en: 'Days left on the normal level' },
  noticeBy: { sv: 'Underrättelse senast', en: 'Notice by' },
  notifyBy: { sv: 'Anmäl senast', en: 'Notify by' },
  own: { sv: 'Egen kostnad', en: 'Own cost' },
  payLost: { sv: 'Förlorad lön', en: 'Pay lost' },
  perDay: { sv: 'Per dag', en: 'Per day' },
  reason: { sv: 'Skäl', en: 'Reason' },
  reduction: { sv: 'Minskning', en: 'Reduction' },
  requiredFrom: { sv: 'Krävs från', en: 'Required from' },
  returnNoticeBy: { sv: 'Meddela återgång senast', en: 'Notice of return by' },
  sgi: { sv: 'Sjukpenninggrundande inkomst', en: 'SGI' },
  sickPay: { sv: 'Sjuklön', en: 'Sick pay' },
  sickPayBefore: { sv: 'Sjuklön före karensavdrag', en: 'Sick pay before the karensavdrag' },
  sv: { sv: 'Svenska', en: 'Swedish' },
  total: { sv: 'Sammanlagt', en: 'Total' },
  upTo: { sv: 'Upp till', en: 'Up to' },
  weeklyPay: { sv: 'Veckolön', en: 'Weekly pay' },
  weeklySickPay: { sv: 'Sjuklön för en vecka', en: 'Sick pay for a week' },
  wholeDay: { sv: 'Hel dag', en: 'Whole day' },
  yearlyBasis: { sv: 'Underlag per år', en: 'Basis per year' },
};
