import type { AbsenceLength } from '../../rules/statistics/length.js';
import type { Words } from '../../finding/words.js';

export type StatisticsName =
  | 'title'
  | 'byLength'
  | 'byMonth'
  | 'length'
  | 'month'
  | 'days'
  | 'wholeDays'
  | 'occasions'
  | 'leftOut'
  | 'notKnown'
  | 'how'
  | 'barsByLength'
  | 'barsByMonth'
  | 'barsByLengthWhole'
  | 'barsByMonthWhole';

export const statisticsNames: Words<StatisticsName> = {
  title: { sv: 'Sjukfrånvaro', en: 'Sick leave' },
  byLength: { sv: 'Efter sjukfallets längd', en: 'By the length of the sickness' },
  byMonth: { sv: 'Månad för månad', en: 'Month by month' },
  length: { sv: 'Längd', en: 'Length' },
  month: { sv: 'Månad', en: 'Month' },
  days: { sv: 'Sjukdagar', en: 'Days of sickness' },
  wholeDays: { sv: 'Hela dagar', en: 'Whole days' },
  occasions: { sv: 'Påbörjade sjukfall', en: 'Sicknesses begun' },
  leftOut: { sv: 'lämnas inte', en: 'left out' },
  notKnown: { sv: 'inte känt', en: 'not known' },
  how: { sv: 'Så är det räknat', en: 'How it is counted' },
  barsByLength: { sv: 'Sjukdagar efter längd', en: 'Days of sickness by length' },
  barsByMonth: { sv: 'Sjukdagar månad för månad', en: 'Days of sickness month by month' },
  barsByLengthWhole: { sv: 'Hela sjukdagar efter längd', en: 'Whole days of sickness by length' },
  barsByMonthWhole: { sv: 'Hela sjukdagar månad för månad', en: 'Whole days of sickness month by month' },
};

export const statisticsSentences: Words<'unbroken' | 'noExtent' | 'small' | 'nobody'> = {
  unbroken: {
    sv: 'Ett sjukfall är sammanhängande så länge det pågår dag efter dag. Alla dess dagar hör till den längd som hela sjukfallet har.',
    en: 'A sickness is unbroken where it goes on day after day. All its days belong to the length of the whole sickness.',
  },
  noExtent: {
    sv: 'Hela dagar är inte kända, eftersom sjukfallens omfattning inte är angiven.',
    en: 'Whole days are not known, since the extent of the sicknesses is not given.',
  },
  small: {
    sv: 'Där högst tio personer är frånvarande en månad, i en grupp och av en längd, lämnas inga uppgifter, och de ingår inte i summorna.',
    en: 'Where at most ten people are absent in a month, in a group and of a length, nothing is told, and they are not in the sums.',
  },
  nobody: {
    sv: 'Uppgifterna säger inget om någon enskild person.',
    en: 'The figures tell nothing of any one person.',
  },
};

export const lengthNames: Words<AbsenceLength> = {
  '1-14': { sv: '1–14 dagar', en: '1–14 days' },
  '15-59': { sv: '15–59 dagar', en: '15–59 days' },
  'from-60': { sv: '60 dagar och mer', en: '60 days and more' },
};
