import type { QuestionWords } from '../../finding/rule-words.js';
import type { Words } from '../../finding/words.js';
import type { DeductionFact, DeductionQuestion, Exemption, TwelveMonthsReading } from './deduction.js';

const twelveMonths: QuestionWords<TwelveMonthsReading> = {
  question: {
    sv: 'Räknas samma datum tolv månader tidigare in i ”de senaste tolv månaderna”?',
    en: 'Do “the last twelve months” include the same date twelve months earlier?',
  },
  readings: {
    'same-date-included': {
      sv: 'Samma datum tolv månader tidigare räknas in.',
      en: 'The same date twelve months earlier is included.',
    },
    'same-date-excluded': {
      sv: 'Samma datum tolv månader tidigare räknas inte in.',
      en: 'The same date twelve months earlier is not included.',
    },
  },
  source: {
    sv: 'Lagen om sjuklön säger inte hur de tolv månaderna räknas; vilken dag de börjar är vår tolkning.',
    en: 'The Sick Pay Act does not say how the twelve months are counted; the day on which they begin is our interpretation.',
  },
};

const tenWithWhichEmployer: QuestionWords<'this-employer' | 'any-employer'> = {
  question: {
    sv: 'Räknas bara de avdrag som samma arbetsgivare har gjort?',
    en: 'Do only the deductions made by the same employer count?',
  },
  readings: {
    'this-employer': {
      sv: 'Bara avdrag hos den här arbetsgivaren räknas.',
      en: 'Only deductions made by this employer count.',
    },
    'any-employer': {
      sv: 'Avdrag hos alla arbetsgivare räknas.',
      en: 'Deductions made by any employer count.',
    },
  },
  source: {
    sv: 'Lagen om sjuklön säger inte om de tio tillfällena måste gälla samma arbetsgivare; i praktiken räknas de för varje arbetsgivare för sig.',
    en: 'The Sick Pay Act does not say whether the ten occasions must be with the same employer; in practice they are counted for each employer separately.',
  },
};

/** What the rules about the karensavdrag call what they calculate on the way to it. */
export const deductionNames = {
  weeklySickPay: { sv: 'Sjuklön för en vecka', en: 'Sick pay for a week', unit: 'kronor' },
} as const;

/** The open questions about the karensavdrag: those of `karensavdrag` and of `amount`. */
export const deductionQuestions: { readonly [Q in DeductionQuestion]: QuestionWords } = {
  'twelve-months': twelveMonths,
  'ten-with-which-employer': tenWithWhichEmployer,
};

/** The facts that the rules about the karensavdrag take for none where they are not given. */
export const deductionFacts: Words<DeductionFact> = {
  exemption: {
    sv: 'grund för att inget karensavdrag ska göras',
    en: 'a ground on which no karensavdrag is made',
  },
  earlierDeductions: {
    sv: 'tidigare karensavdrag hos arbetsgivaren',
    en: 'earlier karensavdrag with the employer',
  },
  alreadyDeducted: {
    sv: 'det som redan har dragits av i perioden',
    en: 'what has already been deducted in the period',
  },
};

export const deductionAssumed: Words<DeductionFact> = {
  exemption: {
    sv: 'Inget undantag från karensavdraget antas gälla.',
    en: 'No exemption from the karensavdrag is assumed to apply.',
  },
  earlierDeductions: {
    sv: 'Inga tidigare karensavdrag antas ha gjorts.',
    en: 'No earlier karensavdrag is assumed to have been made.',
  },
  alreadyDeducted: {
    sv: 'Inget antas ha dragits av tidigare i perioden.',
    en: 'Nothing is assumed to have been deducted earlier in the period.',
  },
};

/** The exemptions, as options. */
export const exemptionNames: Words<Exemption> = {
  'special-high-risk-protection': { sv: 'särskilt högriskskydd', en: 'special high-risk protection' },
  seafarer: { sv: 'sjöman', en: 'seafarer' },
};
