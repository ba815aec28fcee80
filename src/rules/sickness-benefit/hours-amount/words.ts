import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import {
  levelNames,
  partialAmountRounding,
  priceBaseFact,
  provisionalPriceBase,
} from '../../shared/benefit.words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type { HourlyHalf, HoursAmountInput, HoursAmountQuestion, HoursAmountValue } from './hours-amount.js';

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

export const words: RuleWords<
  HoursAmountInput,
  HoursAmountValue,
  never,
  HoursAmountQuestion,
  never,
  'priceBase'
> = {
  reasons: {},
  questions: { 'partial-amount-rounding': partialAmountRounding, 'hourly-half': hourlyHalf },
  facts: { priceBase: priceBaseFact },
  assumed: { priceBase: provisionalPriceBase },
  inputs: {
    on: inputNames.on,
    sgi: inputNames.sgi,
    level: inputNames.level,
    extent: inputNames.extent,
    annualHours: { sv: 'Årsarbetstid', en: 'Annual working time' },
    hours: inputNames.hours,
    days: { sv: 'Dagar som timmarna hör till', en: 'Days that the hours belong to' },
    provisional: inputNames.provisional,
  },
  options: {
    level: levelNames,
  },
  fields: {
    hourly: { sv: 'Per timme', en: 'Per hour', unit: 'kronor' },
    wholeDay: valueNames.wholeDay,
    amount: valueNames.amount,
    yearlyBasis: valueNames.yearlyBasis,
    annualHours: { sv: 'Årsarbetstid', en: 'Annual working time', unit: 'hours' },
    hours: valueNames.hours,
  },
  headline: ({ amount }, { sv, en }) => ({
    sv: `Sjukpenningen är ${sv.kronor(amount)} för varje dag.`,
    en: `Sickness benefit is ${en.kronor(amount)} for each of the days.`,
  }),
  // An amount that follows its facts and turns nowhere.
  turns: [],
};
