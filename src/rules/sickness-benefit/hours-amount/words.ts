import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { partialAmountRounding, priceBaseFact, provisionalPriceBase } from '../../shared/benefit.words.js';
import type { HourlyHalf, HoursAmountQuestion } from './hours-amount.js';

const hourlyHalf: QuestionWords<HourlyHalf> = {
  question: {
    sv: 'Åt vilket håll avrundas en timkvot som slutar på exakt 50 öre?',
    en: 'Which way is an hourly quotient rounded that ends in exactly 50 öre?',
  },
  readings: {
    up: { sv: 'Kvoten avrundas uppåt.', en: 'The quotient is rounded up.' },
    down: { sv: 'Kvoten avrundas nedåt.', en: 'The quotient is rounded down.' },
  },
  source: {
    sv: '28 kap. 13 § socialförsäkringsbalken avrundar kvoten till närmaste hela krontal utan att, som 10 och 16 §§, säga vad som gäller för 50 öre.',
    en: 'Chapter 28, section 13 of the Social Insurance Code rounds the quotient to the nearest whole krona without saying, as sections 10 and 16 do, what becomes of 50 öre.',
  },
};

export const words: RuleWords<never, HoursAmountQuestion, never, 'priceBase'> = {
  reasons: {},
  questions: { 'partial-amount-rounding': partialAmountRounding, 'hourly-half': hourlyHalf },
  facts: { priceBase: priceBaseFact },
  assumed: { priceBase: provisionalPriceBase },
};
