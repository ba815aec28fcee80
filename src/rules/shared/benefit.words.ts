import type { QuestionWords } from '../../finding/rule-words.js';
import type { Text, Words } from '../../finding/words.js';
import type { BenefitLevel, PartialRounding, UnemployedPart } from './day-amount.js';

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

/** The open question about the cap for somebody who is partly unemployed. */
export const capWhenPartlyUnemployed: QuestionWords<UnemployedPart> = {
  question: {
    sv: 'Hur begränsas sjukpenningen för den som är arbetslös bara till en del?',
    en: 'How is the benefit of somebody capped who is unemployed only in part?',
  },
  readings: {
    'share-of-cap': {
      sv: 'Den del av beloppet som svarar mot arbetslösheten är högst samma del av högsta beloppet.',
      en: 'The share of the amount that answers to the unemployment is at most the same share of the cap.',
    },
    'whole-cap': {
      sv: 'Den del av beloppet som svarar mot arbetslösheten är högst hela högsta beloppet.',
      en: 'The share of the amount that answers to the unemployment is at most the whole cap.',
    },
  },
  source: {
    sv: 'Till den del den försäkrade är arbetslös lämnas hel sjukpenning med ett högsta belopp (28 kap. 11 § socialförsäkringsbalken); lagen säger inte hur delarna läggs samman.',
    en: 'To the extent that the insured is unemployed, whole benefit has a highest amount (Social Insurance Code, chapter 28, section 11); the act does not say how the parts are put together.',
  },
};

/** The levels, as options. */
export const levelNames: Words<BenefitLevel> = {
  normal: { sv: 'normalnivå', en: 'normal level' },
  continuation: { sv: 'fortsättningsnivå', en: 'continuation level' },
};
