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
    sv: 'Varje belopp avrundas från det exakta värdet och kan därför skilja sig från antal gånger à-pris.',
    en: 'Every amount is rounded from the exact value, and can therefore differ from quantity times rate.',
  },
};
