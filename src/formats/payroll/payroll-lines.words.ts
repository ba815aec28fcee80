/** What the kinds of payroll lines and what they assume are called. */
import { frozen } from '../../finding/frozen.js';
import { type CaseAssumed, assumedSentences } from '../../case/facts/facts.words.js';
import { openSentences } from '../../case/due/question.words.js';
import type { Words } from '../../finding/words.js';
import type { PayrollGap } from './payroll-open.js';

export type { CaseAssumed } from '../../case/facts/facts.words.js';
export type { OpeningAssumed } from '../../case/facts/opening.js';
export { payKindNames as payrollLineNames } from '../../case/pay/pay.words.js';

/** What payroll lines take to be so where a fact was not given. */
export type PayrollAssumed = CaseAssumed | 'calendar-days';

export interface PayrollLineSentences {
  readonly open: Words<PayrollGap['id']>;
  readonly assumed: Words<PayrollAssumed>;
}

export const payrollLineSentences: PayrollLineSentences = /* @__PURE__ */ frozen({
  open: {
    pay: {
      sv: 'Raderna kan inte räknas ut, eftersom lönen inte är känd.',
      en: 'The lines cannot be calculated, since the pay is not known.',
    },
    'parameter-unknown': {
      sv: 'Sjuklönen enligt avtal kan inte räknas ut, eftersom prisbasbeloppet för det året inte är känt.',
      en: 'The sick pay by agreement cannot be calculated, since the price base amount of that year is not known.',
    },
    'agreement-term-unknown': openSentences['agreement-term-unknown'],
    schedule: openSentences.schedule,
    'average-week': openSentences['average-week'],
    'unsocial-hours': openSentences['unsocial-hours'],
    ongoing: {
      sv: 'Sjukdomen pågår. Raderna räknar den till och med dagen för bedömningen; dagarna efter den är inte med.',
      en: 'The sickness goes on. The lines count it through the day of the assessment; the days after it are not in them.',
    },
    'outside-employment': {
      sv: 'Sjukdagarna ligger utanför anställningen och är inte med i raderna.',
      en: 'These days of sickness lie outside the employment and are not in the lines.',
    },
    'fit-date': openSentences['fit-date'],
    'may-continue': openSentences['may-continue'],
  },
  assumed: {
    ...assumedSentences,
    'calendar-days': {
      sv: 'Sjukavdraget efter sjuklöneperioden antas göras per kalenderdag, så som avtalen brukar göra.',
      en: 'The deduction after the sick-pay period is assumed to be made by calendar day, as agreements usually do.',
    },
  },
});

/** The terms of an agreement that can be open. */
export { agreementTermNames as payrollTermNames } from '../../agreements/agreement.words.js';
