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
  | 'floor';

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
    sv: 'Avtal får bestämma hur sjuklönen räknas (SjLL 2 §). Jämförelsen görs med 80 % av avtalets egen lön för alla timmar som gick förlorade.',
    en: 'Agreements may fix how sick pay is calculated (SjLL 2 §). The comparison is with 80 % of the agreement’s own pay for all hours lost.',
  },
  rounded: {
    sv: 'Varje belopp är skillnaden mellan avrundade löpande summor, så att raderna går jämnt upp. Det räknas på oavrundade timmar och à-priser, så det kan skilja något från visat antal gånger à-pris.',
    en: 'Every amount is the difference of rounded running totals, so that the lines add up. It rests on hours and rates that are not rounded, so it can differ somewhat from the quantity and rate shown.',
  },
};
