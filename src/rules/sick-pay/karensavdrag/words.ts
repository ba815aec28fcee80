import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type { DeductionFact, DeductionQuestion, KarensavdragReason } from '../deduction.js';
import { deductionAssumed, deductionFacts, deductionQuestions, exemptionNames } from '../deduction.words.js';
import { conventionAssumed, conventionFact } from '../convention.words.js';
import type { KarensavdragInput, KarensavdragValue } from './karensavdrag.js';

export const words: RuleWords<
  KarensavdragInput,
  KarensavdragValue,
  KarensavdragReason,
  DeductionQuestion,
  never,
  DeductionFact | 'convention'
> = {
  reasons: {
    ordinary: {
      sv: 'Perioden har ett karensavdrag, eftersom inget undantag gäller.',
      en: 'The period has a karensavdrag, since no exception applies.',
    },
    'ten-deductions': {
      sv: 'Inget karensavdrag görs, eftersom avdrag redan har gjorts vid tio tillfällen inom den tid som räknas (allmänt högriskskydd).',
      en: 'No karensavdrag is made, since ten have already been made within the time that counts (general high-risk protection).',
    },
    'special-high-risk-protection': {
      sv: 'Inget karensavdrag görs, eftersom Försäkringskassan har beslutat om ett särskilt högriskskydd som befriar från det.',
      en: 'No karensavdrag is made, since Försäkringskassan has decided on special high-risk protection that exempts from it.',
    },
    seafarer: {
      sv: 'Inget karensavdrag görs, eftersom arbetstagaren är sjöman på ett fartyg som inte uteslutande går i inre fart.',
      en: 'No karensavdrag is made, since the employee is a seafarer on a ship that does not sail solely in inner trade (inre fart).',
    },
  },
  questions: deductionQuestions,
  facts: { ...deductionFacts, convention: conventionFact },
  assumed: { ...deductionAssumed, convention: conventionAssumed },
  inputs: {
    periodFrom: inputNames.periodFrom,
    weeklyPay: { sv: 'Lön och förmåner en genomsnittlig vecka', en: 'Pay and benefits of an average week' },
    pay: inputNames.pay,
    monthly: inputNames.monthly,
    hourly: inputNames.hourly,
    hoursPerWeek: inputNames.hoursPerWeek,
    sickPay: { sv: 'Sjuklön att dra av från', en: 'Sick pay to deduct from' },
    alreadyDeducted: inputNames.alreadyDeducted,
    earlierDeductions: inputNames.earlierDeductions,
    exemption: inputNames.exemption,
  },
  options: {
    exemption: exemptionNames,
  },
  fields: {
    due: valueNames.due,
    reason: valueNames.reason,
    weeklySickPay: { sv: 'Sjuklön för en vecka', en: 'Sick pay for a week', unit: 'kronor' },
    full: valueNames.full,
    amount: valueNames.amount,
    remaining: valueNames.remaining,
  },
  headline: ({ due, amount, remaining }, { sv, en }) => {
    if (!due) {
      return {
        sv: 'Inget karensavdrag görs i perioden.',
        en: 'No karensavdrag is made in the period.',
      };
    }
    if (remaining === 0) {
      return {
        sv: `Karensavdraget är ${sv.kronor(amount)}.`,
        en: `The karensavdrag is ${en.kronor(amount)}.`,
      };
    }
    return {
      sv: `Karensavdraget nu är ${sv.kronor(amount)}. ${sv.kronor(remaining)} är kvar att dra av.`,
      en: `The karensavdrag now is ${en.kronor(amount)}. ${en.kronor(remaining)} is left to deduct.`,
    };
  },
  turns: [{ answer: ({ due }) => due, by: ['periodFrom'] }],
};
