/** Which day the hours of a shift over midnight belong to. */
import type { QuestionWords } from '../../finding/rule-words.js';

export const overMidnightWords: QuestionWords<'day-the-shift-begins' | 'split-at-midnight'> = {
  question: {
    sv: 'Vilken dag hör timmarna efter midnatt till, när ett arbetspass börjar en dag och slutar nästa?',
    en: 'Which day do the hours after midnight belong to, when a shift begins on one day and ends on the next?',
  },
  readings: {
    'day-the-shift-begins': {
      sv: 'Hela passet hör till den dag då det börjar.',
      en: 'The whole shift belongs to the day on which it begins.',
    },
    'split-at-midnight': {
      sv: 'Timmarna efter midnatt hör till nästa dag; den läsningen följs om timmarna anges dag för dag.',
      en: 'The hours after midnight belong to the next day; that reading is followed if the hours are given day by day.',
    },
  },
  source: {
    sv: 'Sjuklönelagen räknar i kalenderdagar och säger inget om pass över midnatt; kollektivavtal och lönesystem gör på båda sätten.',
    en: 'The Sick Pay Act counts calendar days and is silent on shifts over midnight; collective agreements and payroll systems do both.',
  },
};
