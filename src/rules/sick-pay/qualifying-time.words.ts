import type { RuleWords } from '../../finding/rule-words.js';

/** The rule answers with a date and a yes or no: it has no codes. */
export const words: RuleWords<never, never, never, 'earlier' | 'unexcusedAbsence'> = {
  reasons: {},
  questions: {},
  facts: {
    earlier: { sv: 'tidigare anställningar hos arbetsgivaren', en: 'earlier employments with the employer' },
    unexcusedAbsence: { sv: 'frånvaro utan giltigt skäl', en: 'absence without valid reason' },
  },
  assumed: {
    earlier: {
      sv: 'Inga tidigare anställningar hos arbetsgivaren antas räknas med.',
      en: 'No earlier employment with the employer is assumed to count.',
    },
    unexcusedAbsence: {
      sv: 'Arbetstagaren antas inte ha varit frånvarande utan giltigt skäl.',
      en: 'The employee is assumed not to have been absent without valid reason.',
    },
  },
};
