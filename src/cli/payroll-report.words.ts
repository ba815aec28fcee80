/** The texts of the report of payroll lines. */
import type { Words } from '../finding/words.js';
import type { PayLayer } from '../formats/payroll/payroll-lines.js';

export type PayrollName =
  | 'title'
  | 'period'
  | 'total'
  | 'lines'
  | 'kind'
  | 'code'
  | 'days'
  | 'quantity'
  | 'rate'
  | 'amount'
  | 'floor'
  | 'byAgreement'
  | 'byStatute'
  | 'difference';

export const payrollNames: Words<PayrollName> = {
  title: { sv: 'Lönerader', en: 'Payroll lines' },
  period: { sv: 'Löneperiod', en: 'Pay period' },
  total: { sv: 'Summa', en: 'Total' },
  lines: { sv: 'Rader', en: 'Lines' },
  kind: { sv: 'Vad', en: 'What' },
  code: { sv: 'Kod (SrfLAP)', en: 'Code (SrfLAP)' },
  days: { sv: 'Dagar', en: 'Days' },
  quantity: { sv: 'Antal', en: 'Quantity' },
  rate: { sv: 'À-pris', en: 'Rate' },
  amount: { sv: 'Belopp', en: 'Amount' },
  floor: { sv: 'Under lagen', en: 'Below the statute' },
  byAgreement: { sv: 'Enligt avtalet', en: 'By the agreement' },
  byStatute: { sv: 'Enligt lagen', en: 'By the statute' },
  difference: { sv: 'Skillnad', en: 'Difference' },
};

/** What an amount comes from. */
export const payLayerNames: Words<PayLayer> = {
  statute: { sv: 'Lagen', en: 'The statute' },
  agreement: { sv: 'Avtalet', en: 'The agreement' },
  employer: { sv: 'Arbetsgivaren', en: 'The employer' },
};

export const payrollSentences: Words<'none' | 'rounded' | 'floor'> = {
  none: {
    sv: 'Löneperioden har inga rader.',
    en: 'The pay period has no lines.',
  },
  floor: {
    sv: 'Avtal får bestämma hur sjuklönen räknas (SjLL 2 §). Lagen har ingen egen formel: jämförelsen görs med årslönen delad med årets timmar.',
    en: 'Agreements may fix how sick pay is calculated (SjLL 2 §). The statute has no formula of its own: the comparison is with yearly pay by yearly hours.',
  },
  rounded: {
    sv: 'Varje belopp är skillnaden mellan avrundade löpande summor, så att raderna går jämnt upp. Det kan därför skilja ett öre från antal gånger à-pris.',
    en: 'Every amount is the difference of rounded running totals, so that the lines add up. It can therefore be an öre off quantity times rate.',
  },
};
