import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import type {
  ActivityGrantAssumption,
  ActivityGrantMissing,
  ActivityGrantQuestion,
  ActivityGrantReason,
  HundredDaysReading,
} from './activity-grant.js';

const hundredDays: QuestionWords<HundredDaysReading> = {
  question: {
    sv: 'När sänks andelen första gången av de fem procentenheterna var hundrade ersättningsdag från och med dag 401?',
    en: 'When do the five points of every hundredth day from day 401 on come off for the first time?',
  },
  readings: {
    'first-on-day-401': {
      sv: 'Dag 401, sedan dag 501 och så vidare.',
      en: 'On day 401, then on day 501 and so on.',
    },
    'first-after-day-500': {
      sv: 'När hundra dagar har gått från dag 401, alltså dag 501.',
      en: 'When a hundred days have passed from day 401, so on day 501.',
    },
  },
  source: {
    sv: '2 kap. 4 § förordningen (2017:819) trappar ner andelen ”från och med ersättningsdag 401 … var hundrade ersättningsdag”.',
    en: 'Ordinance 2017:819, chapter 2, section 4, steps the share down “from day 401 … every hundredth day”.',
  },
};

export const words: RuleWords<
  ActivityGrantReason,
  ActivityGrantQuestion,
  ActivityGrantMissing,
  ActivityGrantAssumption
> = {
  reasons: {
    'income-based': {
      sv: 'Aktivitetsstödet lämnas med inkomstbaserat belopp.',
      en: 'The activity grant is paid by income.',
    },
    'basic-amount': {
      sv: 'Aktivitetsstödet lämnas med grundbelopp.',
      en: 'The activity grant is paid with the basic amount.',
    },
    sanctioned: {
      sv: 'Efter den sista sanktionen av sitt slag lämnas ett fast belopp.',
      en: 'After the last sanction of its kind a fixed amount is paid.',
    },
    'under-25': {
      sv: 'Den som inte har fyllt 25 får aktivitetsstöd bara med inkomstbaserat belopp; utvecklingsersättning kan lämnas i stället.',
      en: 'Under 25 the activity grant is paid only by income; development allowance can be paid instead.',
    },
  },
  questions: { 'hundred-days-from-401': hundredDays },
  facts: {
    monthlyIncome: {
      sv: 'den ersättningsgrundande inkomsten per månad',
      en: 'the monthly income that the compensation rests on',
    },
    membership: {
      sv: 'medlemskapet i en arbetslöshetskassa',
      en: 'the membership of an unemployment insurance fund',
    },
    daysBefore: {
      sv: 'antalet ersättningsdagar före dagen',
      en: 'the number of days with compensation before',
    },
    oldPeriodRunning: {
      sv: 'en pågående ersättningsperiod enligt den upphävda lagen',
      en: 'a running benefit period under the repealed act',
    },
    sanctioned: { sv: 'en sista sanktion av sitt slag', en: 'a last sanction of its kind' },
    under25: { sv: 'om deltagaren har fyllt 25', en: 'whether the participant has turned 25' },
    reusedIncome: {
      sv: 'om en tidigare fastställd inkomst används på nytt',
      en: 'whether an income fixed before is used again',
    },
    share: { sv: 'programmets omfattning', en: 'the extent of the programme' },
  },
  assumed: {
    oldPeriodRunning: {
      sv: 'Ingen ersättningsperiod enligt den upphävda lagen antas pågå.',
      en: 'No benefit period under the repealed act is assumed to be running.',
    },
    sanctioned: {
      sv: 'Ingen sista sanktion antas ha beslutats.',
      en: 'No last sanction is assumed to have been decided.',
    },
    under25: { sv: 'Deltagaren antas ha fyllt 25.', en: 'The participant is assumed to have turned 25.' },
    reusedIncome: {
      sv: 'Inkomsten antas vara fastställd för perioden.',
      en: 'The income is assumed to be fixed for the period.',
    },
    share: { sv: 'Programmet antas pågå på heltid.', en: 'The programme is assumed to be full-time.' },
  },
  fields: {
    percent: { sv: 'Procent av inkomsten', en: 'Per cent of the income' },
    dayNumber: { sv: 'Ersättningsdag', en: 'Day with compensation' },
    raisedToLeast: { sv: 'Höjt till det lägsta beloppet', en: 'Raised to the least amount' },
  },
};
