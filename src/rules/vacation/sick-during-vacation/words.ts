import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { inputNames } from '../../shared/field.words.js';
import { newestWording } from '../../shared/wording.words.js';
import type {
  SickDuringVacationAssumption,
  SickDuringVacationInput,
  SickDuringVacationQuestion,
  SickDuringVacationValue,
  VacationRequest,
} from './sick-during-vacation.js';

const partOfADay: QuestionWords<'not-given-back' | 'given-back'> = {
  question: {
    sv: 'Räknas en dag som semesterdag om arbetstagaren bara till en del inte hade kunnat arbeta?',
    en: 'Is a day counted as vacation if the employee could not have worked a part of it?',
  },
  readings: {
    'not-given-back': { sv: 'Ja, dagen är fortfarande semester.', en: 'Yes, the day remains vacation.' },
    'given-back': { sv: 'Nej, dagen kommer tillbaka.', en: 'No, the day comes back.' },
  },
  source: {
    sv: 'Semesterlagen talar om dagar då arbetstagaren inte hade kunnat arbeta, och semesterledighet avser hela dagar.',
    en: 'The act speaks of days on which the employee could not have worked, and vacation is of whole days.',
  },
};

export const words: RuleWords<
  SickDuringVacationInput,
  SickDuringVacationValue,
  VacationRequest,
  SickDuringVacationQuestion,
  'requestedWithoutDelay',
  SickDuringVacationAssumption
> = {
  reasons: {
    'requested-without-delay': {
      sv: 'Arbetstagaren har utan dröjsmål begärt att dagarna inte ska räknas som semester.',
      en: 'The employee has asked without delay that the days not be counted as vacation.',
    },
    'not-requested-without-delay': {
      sv: 'Arbetstagaren har inte utan dröjsmål begärt att dagarna inte ska räknas som semester.',
      en: 'The employee has not asked without delay that the days not be counted as vacation.',
    },
  },
  questions: { 'part-of-a-day': partOfADay },
  facts: {
    requestedWithoutDelay: {
      sv: 'om arbetstagaren utan dröjsmål har begärt att dagarna inte ska räknas som semester',
      en: 'whether the employee has asked without delay that the days not be counted as vacation',
    },
    vacation: { sv: 'semestern', en: 'the vacation' },
  },
  assumed: { vacation: newestWording },
  inputs: {
    vacation: { sv: 'Semester', en: 'Vacation', uncounted: true },
    from: inputNames.from,
    to: inputNames.to,
    vacationDays: { sv: 'Semesterdagar', en: 'Days of vacation' },
    absence: { sv: 'Frånvaro', en: 'Absence', uncounted: true },
    extent: inputNames.extent,
    requestedWithoutDelay: { sv: 'Begärt utan dröjsmål', en: 'Asked for without delay' },
  },
  options: {},
  fields: {
    vacationDays: { sv: 'Semesterdagar', en: 'Days of vacation', unit: 'named' },
    daysBack: { sv: 'Dagar tillbaka', en: 'Days back', unit: 'named' },
    dates: { sv: 'Dagar som inte räknas', en: 'Days that are not counted' },
    partDates: { sv: 'Dagar med partiell frånvaro', en: 'Days of partial absence' },
    daysTaken: { sv: 'Uttagna dagar', en: 'Days taken', unit: 'named' },
    inOneRun: { sv: 'Läggs ut i ett sammanhang', en: 'Laid out together' },
  },
  headline: ({ daysBack, daysTaken }, { sv, en }) =>
    daysBack === 0
      ? {
          sv: `Ingen semesterdag kommer tillbaka, och ${sv.days(daysTaken)} semester är uttagna.`,
          en: `No day of vacation comes back, and ${en.days(daysTaken)} of vacation have been taken.`,
        }
      : {
          sv: `Av semestern kommer ${sv.days(daysBack)} tillbaka, och ${sv.days(daysTaken)} är uttagna.`,
          en: `Of the vacation ${en.days(daysBack)} come back, and ${en.days(daysTaken)} have been taken.`,
        },
  turns: [
    {
      answer: ({ daysBack }) => daysBack,
      by: ['absence.*.from', 'absence.*.to', 'requestedWithoutDelay'],
    },
  ],
};
