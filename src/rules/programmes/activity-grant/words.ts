import { paidByFk } from '../payer.words.js';
import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type {
  ActivityGrantAssumption,
  ActivityGrantInput,
  ActivityGrantMissing,
  ActivityGrantQuestion,
  ActivityGrantReason,
  ActivityGrantValue,
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
  ActivityGrantInput,
  ActivityGrantValue,
  ActivityGrantReason | 'fk',
  ActivityGrantQuestion,
  ActivityGrantMissing,
  ActivityGrantAssumption
> = {
  reasons: {
    ...paidByFk,
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
  inputs: {
    on: inputNames.on,
    incomeBased: { sv: 'Inkomstbaserat belopp', en: 'Amount by income' },
    monthlyIncome: { sv: 'Inkomst per månad', en: 'Income a month' },
    membership: { sv: 'Medlemskap i arbetslöshetskassa', en: 'Membership of an unemployment insurance fund' },
    reusedIncome: {
      sv: 'Tidigare fastställd inkomst används på nytt',
      en: 'An income fixed before, used again',
    },
    daysBefore: { sv: 'Ersättningsdagar före dagen', en: 'Days with compensation before' },
    oldAct: { sv: 'Från den upphävda lagen', en: 'From the repealed act' },
    dailyEarnings: { sv: 'Dagsförtjänst', en: 'Daily earnings' },
    daysSince: { sv: 'Ersättningsdagar därefter', en: 'Days with compensation since' },
    grantAtEntry: {
      sv: 'Inkomstbaserat stöd när lagen upphävdes',
      en: 'Grant by income when the act was repealed',
    },
    oldPeriodRunning: inputNames.oldPeriodRunning,
    sanctioned: { sv: 'Sista sanktionen beslutad', en: 'Last sanction decided' },
    under25: { sv: 'Har inte fyllt 25', en: 'Not yet 25' },
    share: { sv: 'Andel av heltid', en: 'Share of full time' },
  },
  options: {
    membership: {
      'twelve-months': { sv: 'hela ramtiden (5:4)', en: 'the whole frame (5:4)' },
      'six-months': { sv: 'minst sex månader (5:5)', en: 'at least six months (5:5)' },
      none: { sv: 'inget av dem (5:6)', en: 'neither (5:6)' },
    },
  },
  fields: {
    perDay: valueNames.perDay,
    payer: valueNames.payer,
    reason: valueNames.reason,
    percent: { sv: 'Procent av inkomsten', en: 'Per cent of the income', unit: 'named' },
    dayNumber: { sv: 'Ersättningsdag', en: 'Day with compensation', unit: 'named' },
    raisedToLeast: { sv: 'Höjt till det lägsta beloppet', en: 'Raised to the least amount' },
  },
  headline: ({ perDay, reason }, { sv, en }) => {
    if (reason === 'under-25') {
      return { sv: 'Inget aktivitetsstöd lämnas.', en: 'No activity grant is paid.' };
    }
    return {
      sv: `Aktivitetsstödet är ${sv.kronor(perDay)} för dagen.`,
      en: `The activity grant is ${en.kronor(perDay)} for the day.`,
    };
  },
  turns: [{ answer: ({ percent }) => percent, by: ['daysBefore'] }],
};
