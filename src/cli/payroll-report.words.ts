/** The texts of the report of payroll lines. */
import type { Words } from '../finding/words.js';

export type PayrollName =
  'title' | 'period' | 'total' | 'lines' | 'kind' | 'code' | 'days' | 'quantity' | 'rate' | 'amount';

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
};

export const payrollSentences: Words<'none' | 'rounded'> = {
  none: {
    sv: 'Löneperioden har inga rader.',
    en: 'The pay period has no lines.',
  },
  rounded: {
    sv: 'Varje belopp är skillnaden mellan avrundade löpande summor, så att raderna går jämnt upp. Det kan därför skilja ett öre från antal gånger à-pris.',
    en: 'Every amount is the difference of rounded running totals, so that the lines add up. It can therefore be an öre off quantity times rate.',
  },
};
