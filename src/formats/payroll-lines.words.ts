/** What the kinds of payroll lines and what they assume are called. */
import type { Text, Words } from '../finding/words.js';
import type { PayrollGap } from './payroll-lines.js';

export { payKindNames as payrollLineNames } from '../case/pay-days.words.js';

export interface PayrollLineSentences {
  readonly open: Words<PayrollGap['id']>;
  readonly assumed: { readonly 'calendar-days': Text };
}

export const payrollLineSentences: PayrollLineSentences = {
  open: {
    pay: {
      sv: 'Raderna kan inte räknas ut, eftersom lönen inte är känd.',
      en: 'The lines cannot be calculated, since the pay is not known.',
    },
    'parameter-unknown': {
      sv: 'Sjuklönen enligt avtal kan inte räknas ut, eftersom prisbasbeloppet för det året inte är känt.',
      en: 'The sick pay by agreement cannot be calculated, since the price base amount of that year is not known.',
    },
  },
  assumed: {
    'calendar-days': {
      sv: 'Sjukavdraget efter sjuklöneperioden antas göras per kalenderdag, så som avtalen brukar göra.',
      en: 'The deduction after the sick-pay period is assumed to be made by calendar day, as agreements usually do.',
    },
  },
};
