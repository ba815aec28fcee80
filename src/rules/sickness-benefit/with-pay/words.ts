import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { levelNames } from '../../shared/benefit.words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';
import type { WithPayAssumption, WithPayInput, WithPayQuestion, WithPayValue } from './with-pay.js';

const payAboveCeiling: QuestionWords<'free-parts-added' | 'each-part-by-itself'> = {
  question: {
    sv: 'Hur jämförs lön under sjukdom med lön i arbete som ligger både under och över taket för den sjukpenninggrundande inkomsten?',
    en: 'How is pay during sickness compared with pay in work that lies both below and above the ceiling of the SGI?',
  },
  readings: {
    'free-parts-added': {
      sv: 'Det som inte minskar sjukpenningen under respektive över taket läggs ihop och jämförs med hela lönen under sjukdomen.',
      en: 'What reduces nothing below the ceiling and above it is added up and compared with all the pay during sickness.',
    },
    'each-part-by-itself': {
      sv: 'Varje del jämförs för sig. Ange då hur stor del av lönen under sjukdomen som avser lön över taket.',
      en: 'Each part is compared by itself. For that, state which part of the pay during sickness is for pay above the ceiling.',
    },
  },
  source: {
    sv: '28 kap. 19 § andra stycket socialförsäkringsbalken skiljer delarna åt men säger inte vad som gäller när lönen under sjukdomen inte är uppdelad.',
    en: 'The Social Insurance Code, chapter 28, section 19, second paragraph, sets the parts apart but does not say what applies where the pay during sickness is not divided.',
  },
};

const ceilingOfTheTime: QuestionWords<'yearly-by-365' | 'by-days-of-the-year' | 'by-months'> = {
  question: {
    sv: 'Hur räknas lönen i arbete om till år när den jämförs med taket?',
    en: 'How is pay in work converted to a year when it is compared with the ceiling?',
  },
  readings: {
    'yearly-by-365': {
      sv: 'Det årliga taket delas med 365 för varje kalenderdag.',
      en: 'The yearly ceiling is divided by 365 for each calendar day.',
    },
    'by-days-of-the-year': {
      sv: 'Det årliga taket delas med antalet dagar det året, 365 eller 366.',
      en: 'The yearly ceiling is divided by the number of days of that year, 365 or 366.',
    },
    'by-months': {
      sv: 'Det årliga taket delas med tolv för varje månad.',
      en: 'The yearly ceiling is divided by twelve for each month.',
    },
  },
  source: {
    sv: '28 kap. 19 § socialförsäkringsbalken talar om lön som ”för år räknat” överstiger taket, utan att säga hur det räknas; 365 är vår tolkning efter 28 kap. 10 §.',
    en: 'The Social Insurance Code, chapter 28, section 19, speaks of pay that exceeds the ceiling “counted for a year” without saying how; 365 is our interpretation from chapter 28, section 10.',
  },
};

const roundedFor: QuestionWords<'each-day' | 'the-whole-time'> = {
  question: {
    sv: 'Avrundas minskningen för varje dag eller för hela den tid som betalningen avser?',
    en: 'Is the reduction rounded for each day or for the whole time of the payment?',
  },
  readings: {
    'each-day': {
      sv: 'Minskningen avrundas nedåt till hela kronor för varje dag.',
      en: 'The reduction is rounded down to whole kronor for each day.',
    },
    'the-whole-time': {
      sv: 'Minskningen avrundas nedåt till hela kronor en gång för hela tiden.',
      en: 'The reduction is rounded down to whole kronor once for the whole time.',
    },
  },
  source: {
    sv: '28 kap. 21 § socialförsäkringsbalken avrundar ”det belopp varmed minskning ska göras”, utan att säga för vilken tid.',
    en: 'The Social Insurance Code, chapter 28, section 21, rounds “the amount of the reduction” without saying for which time.',
  },
};

const ninetyOfWhat: QuestionWords<'pay-in-work' | 'pay-during-sickness'> = {
  question: {
    sv: 'Vad räknas procenten av när arbetsgivaren har rätt till sjukpenningen?',
    en: 'What is the percentage taken of where the employer has a right to the benefit?',
  },
  readings: {
    'pay-in-work': {
      sv: 'Procenten räknas på lönen i arbete.',
      en: 'The percentage is of pay in work.',
    },
    'pay-during-sickness': {
      sv: 'Procenten räknas på lönen under sjukdomen.',
      en: 'The percentage is of pay during sickness.',
    },
  },
  source: {
    sv: '27 kap. 59 § socialförsäkringsbalken säger 90 och 85 procent utan att säga av vad; 28 kap. 19 § säger av lönen i arbete.',
    en: 'The Social Insurance Code, chapter 27, section 59, says 90 and 85 per cent without saying of what; chapter 28, section 19, says of pay in work.',
  },
};

export const words: RuleWords<WithPayInput, WithPayValue, never, WithPayQuestion, never, WithPayAssumption> =
  {
    reasons: {},
    questions: {
      'pay-above-ceiling': payAboveCeiling,
      'ceiling-of-the-time': ceilingOfTheTime,
      'rounded-for': roundedFor,
      'ninety-of-what': ninetyOfWhat,
    },
    facts: { on: dayAskedFact },
    assumed: { on: newestWording },
    inputs: {
      level: inputNames.level,
      benefit: { sv: 'Sjukpenning före minskning', en: 'Benefit before the reduction' },
      payDuringSickness: { sv: 'Lön under sjukdomen', en: 'Pay during sickness' },
      payInWork: { sv: 'Lön i arbete', en: 'Pay in work' },
      ceilingYearly: { sv: 'Högsta SGI för ett år', en: 'Highest SGI of a year' },
      days: { sv: 'Dagar som beloppen avser', en: 'Days that the amounts refer to' },
      ofWhichAboveCeiling: {
        sv: 'Lön under sjukdomen över taket',
        en: 'Pay during sickness above the ceiling',
      },
      paidToEmployer: { sv: 'Betalas till arbetsgivaren', en: 'Paid to the employer' },
      on: inputNames.on,
    },
    options: {
      level: levelNames,
    },
    fields: {
      reduction: { sv: 'Minskning', en: 'Reduction', unit: 'kronor' },
      amount: valueNames.amount,
      freePay: { sv: 'Lön som inte minskar', en: 'Pay that does not reduce', unit: 'kronor' },
      ceiling: valueNames.ceiling,
    },
    headline: ({ reduction, amount }, { sv, en }) => {
      if (reduction === 0) {
        return {
          sv: `Lönen minskar inte sjukpenningen, som är ${sv.kronor(amount)}.`,
          en: `The pay does not reduce the benefit, which is ${en.kronor(amount)}.`,
        };
      }
      return amount === 0
        ? {
            sv: 'Ingen sjukpenning betalas, eftersom lönen minskar den med hela beloppet.',
            en: 'No benefit is paid, since the pay reduces it by its whole amount.',
          }
        : {
            sv: `Lönen minskar sjukpenningen med ${sv.kronor(reduction)}, och ${sv.kronor(amount)} betalas.`,
            en: `The pay reduces the benefit by ${en.kronor(reduction)}, and ${en.kronor(amount)} is paid.`,
          };
    },
    turns: [
      { answer: ({ reduction }) => reduction === 0, by: ['payDuringSickness'] },
      { answer: ({ amount }) => amount === 0, by: ['payDuringSickness'] },
    ],
  };
