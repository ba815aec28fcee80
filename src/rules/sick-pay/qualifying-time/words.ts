import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { inputNames } from '../../shared/field.words.js';
import type {
  QualifyingTimeInput,
  QualifyingTimeQuestion,
  QualifyingTimeShortMonthReading,
  QualifyingTimeValue,
} from './qualifying-time.js';

const oneMonth: QuestionWords<QualifyingTimeShortMonthReading> = {
  question: {
    sv: 'Hur länge måste en anställning vara för att inte vara kortare än en månad, när den börjar ett datum som nästa månad saknar?',
    en: 'How long must an employment last not to be shorter than a month, when it begins on a date that the next month does not have?',
  },
  readings: {
    'day-before-last': {
      sv: 'Den räcker om den varar till och med dagen före nästa månads sista dag.',
      en: 'It is long enough if it lasts through the day before the last day of the next month.',
    },
    'last-day': {
      sv: 'Den måste vara till och med nästa månads sista dag.',
      en: 'It must last through the last day of the next month.',
    },
  },
  source: {
    sv: 'Sjuklönelagen säger inte hur månaden räknas; enligt lagen (1930:173) slutar tid från ett datum som saknas på månadens sista dag, men om den dagen ingår när anställningens första dag räknas med framgår inte.',
    en: 'The Sick Pay Act does not say how the month is counted; by Act (1930:173) time from a date that is missing ends on the last day of the month, but whether that day is needed when the first day of the employment counts is not said.',
  },
};

/** The rule answers with a date and a yes or no: it has no codes but those of its open reading. */
export const words: RuleWords<
  QualifyingTimeInput,
  QualifyingTimeValue,
  never,
  QualifyingTimeQuestion,
  never,
  'earlier' | 'unexcusedAbsence'
> = {
  reasons: {},
  questions: { 'one-month': oneMonth },
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
  inputs: {
    employedFrom: inputNames.employedFrom,
    employedTo: { sv: 'Anställd till och med', en: 'Employed through' },
    earlier: inputNames.earlier,
    from: inputNames.from,
    to: inputNames.to,
    unexcusedAbsence: { sv: 'Ogiltig frånvaro', en: 'Unexcused absence' },
  },
  options: {},
  fields: {
    qualifyingTimeApplies: { sv: 'Kvalifikationstid gäller', en: 'Qualifying time applies' },
    entitledFrom: { sv: 'Rätt till sjuklön från', en: 'Right to sick pay from' },
  },
  headline: ({ qualifyingTimeApplies, entitledFrom }, { sv, en }) => {
    if (entitledFrom === null) {
      return {
        sv: 'Anställningen är för kort för att ge rätt till sjuklön.',
        en: 'The employment is too short to give a right to sick pay.',
      };
    }
    return qualifyingTimeApplies
      ? {
          sv: `Rätten till sjuklön börjar den ${sv.date(entitledFrom)}, efter kvalifikationstiden.`,
          en: `The right to sick pay begins on ${en.date(entitledFrom)}, after the qualifying time.`,
        }
      : {
          sv: `Ingen kvalifikationstid gäller; rätten till sjuklön börjar den ${sv.date(entitledFrom)}.`,
          en: `No qualifying time applies; the right to sick pay begins on ${en.date(entitledFrom)}.`,
        };
  },
  turns: [
    {
      answer: ({ qualifyingTimeApplies, entitledFrom }) => [qualifyingTimeApplies, entitledFrom === null],
      by: ['employedTo'],
    },
  ],
};
