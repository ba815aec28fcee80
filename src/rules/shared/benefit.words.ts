import type { QuestionWords } from '../../finding/rule-words.js';
import type { Text } from '../../finding/words.js';
import type { PartialRounding } from './day-amount.js';

/** The price base amount, as a fact that can be missing for a year. */
export const priceBaseFact: Text = { sv: 'årets prisbasbelopp', en: 'the price base amount of the year' };

export const provisionalPriceBase: Text = {
  sv: 'Prisbasbeloppet för året är beräknat men inte beslutat, och det beräknade beloppet har använts.',
  en: 'The price base amount of the year is calculated but not decided, and the calculated amount was used.',
};

/** The open question about benefit at three quarters, a half or a quarter. */
export const partialAmountRounding: QuestionWords<PartialRounding> = {
  question: {
    sv: 'Räknas tre fjärdedels, halv och en fjärdedels sjukpenning ut från det avrundade beloppet för hel dag?',
    en: 'Is three quarters, half or a quarter of the benefit calculated from the rounded amount for a whole day?',
  },
  readings: {
    'from-whole-day-amount': {
      sv: 'Hel sjukpenning avrundas först, och delen av den avrundas sedan.',
      en: 'Whole benefit is rounded first, and the part of it is rounded afterwards.',
    },
    'from-exact-value': {
      sv: 'Delen räknas ut från det oavrundade värdet och avrundas en gång.',
      en: 'The part is calculated from the unrounded value and rounded once.',
    },
  },
  source: {
    sv: 'Socialförsäkringsbalken säger hur hel sjukpenning avrundas men inte hur en del av den räknas ut; 28 a kap. 9 § anger avrundade delar av ett avrundat belopp.',
    en: 'The Social Insurance Code says how whole benefit is rounded but not how a part of it is calculated; chapter 28 a, section 9 states rounded parts of a rounded amount.',
  },
};
