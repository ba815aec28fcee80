import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import type {
  BenefitKarensavdragQuestion,
  BenefitKarensavdragReason,
  PartialExtentReading,
} from './benefit-karensavdrag.js';
import { karensExemptions } from '../karens-exemption.words.js';

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

export const words: RuleWords<BenefitKarensavdragReason, BenefitKarensavdragQuestion> = {
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
};
