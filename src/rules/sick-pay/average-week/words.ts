import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import type { Words } from '../../../finding/words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type {
  AverageWeekInput,
  AverageWeekQuestion,
  AverageWeekValue,
  WeeksWithoutWorkReading,
} from './average-week.js';
import type { AverageWeekWindow } from './table.js';

const window: QuestionWords<AverageWeekWindow> = {
  question: {
    sv: 'Hur långt bakåt räknas veckorna i en genomsnittlig vecka?',
    en: 'How far back do the weeks of an average week count?',
  },
  readings: {
    'three-months': {
      sv: 'Tre månader; så anger rådgivare för oregelbunden lön och provision (Sign On; Aspia: en till tre månader).',
      en: 'Three months; advisers say so for irregular pay and commission (Sign On; Aspia: one to three months).',
    },
    '14-days': {
      sv: 'Fjorton dagar; lönesystem sägs räkna så, men ingen källa är funnen.',
      en: 'Fourteen days; payroll systems are said to do so, but no source was found.',
    },
    '12-weeks': {
      sv: 'Tolv veckor, och bara veckor med arbete; så gör ett lönesystem för transportavtalet (Visma TransPA).',
      en: 'Twelve weeks, and only weeks with work; a payroll system does so for the transport agreement (Visma TransPA).',
    },
    '13-weeks': {
      sv: 'Tretton veckor; som mått för karensavdraget är ingen källa funnen, bara som beräkningsperiod för arbetstid.',
      en: 'Thirteen weeks; no source was found for the karensavdrag, only for the counting of working time.',
    },
    'one-month': {
      sv: 'En månad, det kortaste som en rådgivare anger (Aspia: en till tre månader).',
      en: 'One month, the shortest that an adviser names (Aspia: one to three months).',
    },
    'twelve-months': {
      sv: 'Tolv månader; så anger ett fackförbund för provision (Säljarnas).',
      en: 'Twelve months; a union says so for commission (Säljarnas).',
    },
  },
  source: {
    sv: '6 § andra stycket sjuklönelagen talar om en genomsnittlig vecka utan att ange någon tid; kollektivavtal får göra det, och ett av dem nöjer sig med en period som är representativ.',
    en: 'Section 6, second paragraph, of the Sick Pay Act speaks of an average week and sets no time; collective agreements may, and one of them asks only for a period that is representative.',
  },
};

const weeksWithoutWork: QuestionWords<WeeksWithoutWorkReading> = {
  question: {
    sv: 'Räknas veckor utan arbete med i en genomsnittlig vecka?',
    en: 'Do weeks without work count in an average week?',
  },
  readings: {
    counted: {
      sv: 'De räknas med, och sänker genomsnittet.',
      en: 'They count, and lower the average.',
    },
    'left-out': {
      sv: 'De lämnas utanför: genomsnittet tas bara av veckor med arbete.',
      en: 'They are left out: the average is taken of weeks with work alone.',
    },
  },
  source: {
    sv: 'Sjuklönelagen säger inget om det; ett lönesystem för transportavtalet (Visma TransPA) räknar bara veckor med arbete.',
    en: 'The Sick Pay Act is silent; a payroll system for the transport agreement (Visma TransPA) counts only weeks with work.',
  },
};

/** The names of the windows, as options. */
export const windowNames: Words<AverageWeekWindow> = {
  '14-days': { sv: 'fjorton dagar', en: 'fourteen days' },
  '12-weeks': { sv: 'tolv veckor', en: 'twelve weeks' },
  '13-weeks': { sv: 'tretton veckor', en: 'thirteen weeks' },
  'one-month': { sv: 'en månad', en: 'one month' },
  'three-months': { sv: 'tre månader', en: 'three months' },
  'twelve-months': { sv: 'tolv månader', en: 'twelve months' },
};

export const words: RuleWords<
  AverageWeekInput,
  AverageWeekValue,
  never,
  AverageWeekQuestion,
  'weeks',
  'weeks'
> = {
  reasons: {},
  questions: { window, 'weeks-without-work': weeksWithoutWork },
  facts: {
    weeks: {
      sv: 'veckor med arbete eller förtjänst före sjuklöneperioden',
      en: 'weeks of work or earnings before the sick-pay period',
    },
  },
  assumed: {
    weeks: {
      sv: 'Genomsnittet tas bara av de veckor som är givna, fast fler ryms i tiden.',
      en: 'The average is taken only of the weeks that are given, though the time has room for more.',
    },
  },
  inputs: {
    on: inputNames.periodFrom,
    weeks: { sv: 'Veckor', en: 'Weeks' },
    from: inputNames.from,
    hours: inputNames.hours,
    parts: { sv: 'Tillägg', en: 'Supplements' },
    window: { sv: 'Så långt bakåt', en: 'How far back' },
  },
  options: { window: windowNames },
  fields: {
    from: valueNames.from,
    to: valueNames.to,
    weeks: { sv: 'Veckor som räknas', en: 'Weeks that count', unit: 'named' },
    hours: { sv: 'Timmar en genomsnittlig vecka', en: 'Hours of an average week', unit: 'hours' },
    parts: { sv: 'Tillägg en genomsnittlig vecka', en: 'Supplements of an average week', unit: 'kronor' },
  },
  headline: ({ hours, parts }, { sv, en }) => {
    if (hours === null) {
      return {
        sv: `Tilläggen en genomsnittlig vecka är ${sv.kronor(parts ?? 0)}.`,
        en: `The supplements of an average week are ${en.kronor(parts ?? 0)}.`,
      };
    }
    return parts === null
      ? {
          sv: `En genomsnittlig vecka har ${sv.number(hours)} timmar.`,
          en: `An average week has ${en.number(hours)} hours.`,
        }
      : {
          sv: `En genomsnittlig vecka har ${sv.number(hours)} timmar och tillägg på ${sv.kronor(parts)}.`,
          en: `An average week has ${en.number(hours)} hours and supplements of ${en.kronor(parts)}.`,
        };
  },
  turns: [{ answer: ({ weeks }) => weeks, by: ['on'] }],
};
