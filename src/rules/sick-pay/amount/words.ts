import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type { DeductionFact, DeductionQuestion, KarensavdragReason } from '../deduction.js';
import { deductionAssumed, deductionFacts, deductionQuestions, exemptionNames } from '../deduction.words.js';
import { conventionAssumed, conventionFact } from '../convention.words.js';
import { lostPartNames } from '../lost-parts.words.js';
import { words as karensavdragWords } from '../karensavdrag/words.js';
import type { AmountInput, AmountValue } from './amount.js';

export const words: RuleWords<
  AmountInput,
  AmountValue,
  KarensavdragReason,
  DeductionQuestion,
  'calendarDays',
  DeductionFact | 'convention' | 'averageWeek.parts'
> = {
  reasons: karensavdragWords.reasons,
  questions: deductionQuestions,
  facts: {
    ...deductionFacts,
    calendarDays: {
      sv: 'antalet kalenderdagar i frånvaron, lediga dagar inräknade',
      en: 'the number of calendar days of the absence, days off included',
    },
    convention: conventionFact,
    'averageWeek.parts': {
      sv: 'tilläggen en genomsnittlig vecka',
      en: 'the supplements of an average week',
    },
  },
  assumed: {
    ...deductionAssumed,
    convention: conventionAssumed,
    'averageWeek.parts': {
      sv: 'En genomsnittlig vecka antas inte ha några tillägg.',
      en: 'An average week is assumed to have no supplements.',
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
    ...lostPartNames.inputs,
  },
  options: {
    exemption: exemptionNames,
    kind: lostPartNames.kinds,
    convention: {
      'annual-hours': { sv: 'årslön delad med årets timmar', en: 'yearly pay by yearly hours' },
      'working-days-21': {
        sv: 'en tjugoförsta del per arbetsdag',
        en: 'a twenty-first part per working day',
      },
      state: { sv: 'statens avtal', en: 'the state’s agreement' },
      karensperiod: {
        sv: 'årslön delad med årets timmar, och karensen som en period i timmar',
        en: 'yearly pay by yearly hours, and the karens as a period in hours',
      },
      municipal: {
        sv: 'kalenderdagar gånger en faktor, som i kommuner och regioner',
        en: 'calendar days times a factor, as municipalities and regions do',
      },
    },
  },
  fields: {
    hours: valueNames.hours,
    weeklyPay: { sv: 'Veckolön', en: 'Weekly pay', unit: 'kronor' },
    hourlyPay: { sv: 'Lön per timme', en: 'Pay per hour', unit: 'kronor' },
    partsLost: { sv: 'Förlorade tillägg', en: 'Supplements lost', unit: 'kronor' },
    payLost: { sv: 'Förlorad lön', en: 'Pay lost', unit: 'kronor' },
    sickPayBefore: {
      sv: 'Sjuklön före karensavdrag',
      en: 'Sick pay before the karensavdrag',
      unit: 'kronor',
    },
    reason: valueNames.reason,
    karensavdrag: { ...valueNames.karensavdrag, unit: 'kronor' },
    karensHours: { sv: 'Timmar i karens', en: 'Hours of the karens', unit: 'hours' },
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
