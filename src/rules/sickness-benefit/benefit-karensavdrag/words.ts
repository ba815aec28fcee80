import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { karensExemptionNames, karensExemptions } from '../karens-exemption.words.js';
import type {
  BenefitKarensavdragInput,
  BenefitKarensavdragQuestion,
  BenefitKarensavdragReason,
  BenefitKarensavdragValue,
  PartialExtentReading,
} from './benefit-karensavdrag.js';

const atPartialExtent: QuestionWords<PartialExtentReading> = {
  question: {
    sv: 'Hur stort är karensavdraget när sjukpenningen inte är hel?',
    en: 'How large is the karensavdrag where benefit is not whole?',
  },
  readings: {
    'whole-benefit': {
      sv: 'Avdraget är lika stort som hel sjukpenning för en dag och tar därför flera dagar i anspråk.',
      en: 'The deduction equals whole benefit for a day and therefore takes more than one day.',
    },
    'benefit-at-extent': {
      sv: 'Avdraget är lika stort som den sjukpenning som lämnas för en dag.',
      en: 'The deduction equals the benefit that is paid for a day.',
    },
  },
  source: {
    sv: '27 kap. 27 § socialförsäkringsbalken talar om ersättningen för en hel dag med sjukpenning; det kan vara hel sjukpenning eller hela dagens sjukpenning.',
    en: 'Chapter 27, section 27 of the Social Insurance Code speaks of the compensation for a whole day with benefit; that can be whole benefit or the whole of the benefit for the day.',
  },
};

export const words: RuleWords<
  BenefitKarensavdragInput,
  BenefitKarensavdragValue,
  BenefitKarensavdragReason,
  BenefitKarensavdragQuestion
> = {
  reasons: {
    ordinary: {
      sv: 'Ett karensavdrag görs, eftersom sjukperioden inleds med sjukpenning och inget undantag gäller.',
      en: 'A karensavdrag is made, since the sick period begins with benefit and no exception applies.',
    },
    'unemployed-self-employed': {
      sv: 'Ett karensavdrag görs i stället för karensdagar, eftersom den försäkrade har blivit arbetslös.',
      en: 'A karensavdrag is made instead of karensdagar, since the insured has become unemployed.',
    },
    'sick-pay-first': {
      sv: 'Inget karensavdrag görs från sjukpenningen, eftersom sjukperioden inleddes med en sjuklöneperiod.',
      en: 'No karensavdrag is made from the benefit, since the sick period began with a sick-pay period.',
    },
    'karensdagar-instead': {
      sv: 'Inget karensavdrag görs, eftersom sjukpenning som svarar mot inkomst av annat förvärvsarbete har karensdagar eller karenstid.',
      en: 'No karensavdrag is made, since benefit that answers to income of other work has karensdagar or a karenstid.',
    },
    ...karensExemptions,
  },
  questions: { 'karensavdrag-at-partial-extent': atPartialExtent },
  facts: {},
  assumed: {},
  inputs: {
    sickFrom: inputNames.sickFrom,
    income: { sv: 'Inkomst', en: 'Income' },
    benefit: { sv: 'Sjukpenning att räkna på', en: 'Benefit to calculate on' },
    wholeDay: { sv: 'Hel sjukpenning per dag', en: 'Whole benefit per day' },
    extent: inputNames.extent,
    weekly: { sv: 'Sjukpenning en genomsnittlig vecka', en: 'Benefit of an average week' },
    unemployed: inputNames.unemployed,
    sickPayFirst: { sv: 'Börjar med sjuklön', en: 'Begins with sick pay' },
    exemption: inputNames.exemption,
    available: { sv: 'Sjukpenning att dra av från', en: 'Benefit to deduct from' },
    alreadyDeducted: inputNames.alreadyDeducted,
  },
  options: {
    income: {
      employment: { sv: 'av anställning', en: 'of employment' },
      other: { sv: 'av annat förvärvsarbete', en: 'of other work' },
    },
    exemption: karensExemptionNames,
  },
  fields: {
    due: valueNames.due,
    reason: valueNames.reason,
    full: valueNames.full,
    amount: valueNames.amount,
    remaining: valueNames.remaining,
    days: { sv: 'Dagar', en: 'Days', unit: 'named' },
  },
  headline: ({ due, amount, remaining }, { sv, en }) => {
    if (!due) {
      return {
        sv: 'Inget karensavdrag görs från sjukpenningen.',
        en: 'No karensavdrag is made from sickness benefit.',
      };
    }
    return remaining === 0
      ? {
          sv: `Karensavdraget från sjukpenningen är ${sv.kronor(amount)}.`,
          en: `The karensavdrag from sickness benefit is ${en.kronor(amount)}.`,
        }
      : {
          sv: `Karensavdraget från sjukpenningen nu är ${sv.kronor(amount)}. ${sv.kronor(remaining)} är kvar att dra av.`,
          en: `The karensavdrag from sickness benefit now is ${en.kronor(amount)}. ${en.kronor(remaining)} is left to deduct.`,
        };
  },
  turns: [{ answer: ({ due }) => due, by: ['sickPayFirst', 'unemployed'] }],
};
