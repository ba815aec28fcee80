import type { RuleWords } from '../../../finding/rule-words.js';
import { valueNames } from '../../shared/field.words.js';
import type { ReportContent, ReportReason, ReportToFkInput, ReportToFkValue } from './report-to-fk.js';

export const words: RuleWords<
  ReportToFkInput,
  ReportToFkValue,
  ReportReason | ReportContent,
  never,
  never,
  'gaveSickPay'
> = {
  reasons: {
    required: {
      sv: 'Arbetsgivaren ska anmäla sjukdomsfallet till Försäkringskassan, eftersom sjukperioden och anställningen fortsätter efter sjuklöneperioden.',
      en: 'The employer must report the case to Försäkringskassan, since the sick period and the employment continue after the sick-pay period.',
    },
    'sick-period-ended': {
      sv: 'Ingen anmälan krävs, eftersom sjukperioden inte fortsätter efter sjuklöneperioden.',
      en: 'No report is required, since the sick period does not continue after the sick-pay period.',
    },
    'employment-ended': {
      sv: 'Ingen anmälan krävs, eftersom anställningen inte fortsätter efter sjuklöneperioden.',
      en: 'No report is required, since the employment does not continue after the sick-pay period.',
    },
    'no-sick-pay': {
      sv: 'Ingen anmälan krävs, eftersom sjukdomsfallet inte gav rätt till sjuklön.',
      en: 'No report is required, since the case gave no right to sick pay.',
    },
    'employer-number': {
      sv: 'Anmälan ska innehålla arbetsgivarens organisationsnummer, personnummer eller samordningsnummer.',
      en: 'The report must state the employer’s organisation number, personal number or coordination number.',
    },
    'employee-number': {
      sv: 'Anmälan ska innehålla arbetstagarens personnummer eller samordningsnummer.',
      en: 'The report must state the employee’s personal number or coordination number.',
    },
    'first-day-of-sick-pay-period': {
      sv: 'Anmälan ska innehålla det datum när sjuklöneperioden började.',
      en: 'The report must state the date on which the sick-pay period began.',
    },
  },
  questions: {},
  facts: {
    gaveSickPay: { sv: 'rätten till sjuklön i sjukdomsfallet', en: 'the right to sick pay in the case' },
  },
  assumed: {
    gaveSickPay: {
      sv: 'Sjukdomsfallet antas ha gett rätt till sjuklön.',
      en: 'The case is assumed to have given a right to sick pay.',
    },
  },
  inputs: {
    lastEmployerDate: { sv: 'Sjuklöneperiodens sista dag', en: 'Last day of the sick-pay period' },
    sickPeriodContinues: { sv: 'Sjukperioden fortsätter', en: 'Sick period goes on' },
    employmentContinues: { sv: 'Anställningen fortsätter', en: 'Employment goes on' },
    gaveSickPay: { sv: 'Gav rätt till sjuklön', en: 'Gave right to sick pay' },
  },
  options: {},
  fields: {
    required: valueNames.required,
    reason: valueNames.reason,
    dueOn: valueNames.dueOn,
    lastDay: valueNames.lastDay,
    content: valueNames.content,
  },
  headline: ({ lastDay }, { sv, en }) =>
    lastDay === null
      ? {
          sv: 'Ingen anmälan till Försäkringskassan behövs.',
          en: 'No report to Försäkringskassan is needed.',
        }
      : {
          sv: `Arbetsgivaren ska anmäla sjukdomsfallet till Försäkringskassan senast den ${sv.date(lastDay)}.`,
          en: `The employer must report the case to Försäkringskassan by ${en.date(lastDay)}.`,
        },
  turns: [
    { answer: ({ required }) => required, by: ['sickPeriodContinues', 'employmentContinues', 'gaveSickPay'] },
  ],
};
