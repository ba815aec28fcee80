import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type { DeductionFact, DeductionQuestion, KarensavdragReason } from '../deduction.js';
import { deductionAssumed, deductionFacts, deductionQuestions, exemptionNames } from '../deduction.words.js';
import { words as karensavdragWords } from '../karensavdrag/words.js';
import type { AmountInput, AmountValue } from './amount.js';

export const words: RuleWords<
  AmountInput,
  AmountValue,
  KarensavdragReason,
  DeductionQuestion,
  'calendarDays',
  DeductionFact | 'convention'
> = {
  reasons: karensavdragWords.reasons,
  questions: deductionQuestions,
  facts: {
    ...deductionFacts,
    calendarDays: {
      sv: 'antalet kalenderdagar i frånvaron, lediga dagar inräknade',
      en: 'the number of calendar days of the absence, days off included',
    },
    convention: {
      sv: 'sättet att räkna om månadslönen till förlorad lön',
      en: 'the way in which lost pay follows from the monthly pay',
    },
  },
  assumed: {
    ...deductionAssumed,
    convention: {
      sv: 'Lönen per timme antas vara årslönen delad med årets arbetstimmar.',
      en: 'Pay per hour is assumed to be the yearly pay divided by the working hours of the year.',
    },
  },
  inputs: {
    periodFrom: inputNames.periodFrom,
    pay: inputNames.pay,
    monthly: inputNames.monthly,
    hoursPerWeek: inputNames.hoursPerWeek,
    hourly: inputNames.hourly,
    absence: { sv: 'Frånvaro', en: 'Absence' },
    date: inputNames.date,
    hours: { sv: 'Missade timmar', en: 'Hours missed' },
    alreadyDeducted: inputNames.alreadyDeducted,
    earlierDeductions: inputNames.earlierDeductions,
    exemption: inputNames.exemption,
    convention: inputNames.convention,
    calendarDays: { sv: 'Kalenderdagar i frånvaron', en: 'Calendar days of the absence' },
  },
  options: {
    exemption: exemptionNames,
    convention: {
      'annual-hours': { sv: 'årslön delad med årets timmar', en: 'yearly pay by yearly hours' },
      'working-days-21': {
        sv: 'en tjugoförsta del per arbetsdag',
        en: 'a twenty-first part per working day',
      },
      state: { sv: 'statens avtal', en: 'the state’s agreement' },
    },
  },
  fields: {
    hours: valueNames.hours,
    weeklyPay: { sv: 'Veckolön', en: 'Weekly pay', unit: 'kronor' },
    hourlyPay: { sv: 'Lön per timme', en: 'Pay per hour', unit: 'kronor' },
    payLost: { sv: 'Förlorad lön', en: 'Pay lost', unit: 'kronor' },
    sickPayBefore: {
      sv: 'Sjuklön före karensavdrag',
      en: 'Sick pay before the karensavdrag',
      unit: 'kronor',
    },
    reason: valueNames.reason,
    karensavdrag: { ...valueNames.karensavdrag, unit: 'kronor' },
    sickPay: valueNames.sickPay,
    remaining: valueNames.remaining,
    netLoss: { sv: 'Nettobortfall', en: 'Net loss', unit: 'kronor' },
  },
  headline: ({ sickPay, karensavdrag: deducted }, { sv, en }) =>
    deducted === 0
      ? {
          sv: `Sjuklönen är ${sv.kronor(sickPay)}, utan karensavdrag.`,
          en: `Sick pay is ${en.kronor(sickPay)}, without a karensavdrag.`,
        }
      : {
          sv: `Sjuklönen är ${sv.kronor(sickPay)} efter ett karensavdrag på ${sv.kronor(deducted)}.`,
          en: `Sick pay is ${en.kronor(sickPay)} after a karensavdrag of ${en.kronor(deducted)}.`,
        },
  turns: [{ answer: ({ reason }) => reason, by: ['periodFrom'] }],
};
