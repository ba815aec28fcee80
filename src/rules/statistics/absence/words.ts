import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { ageNames, sexNames } from '../group.words.js';
import type { AbsenceInput, AbsenceQuestion, AbsenceValue } from './absence.js';

const lengthOfDay: QuestionWords<'whole-sickness' | 'day-number'> = {
  question: {
    sv: 'Vilken längd hör en sjukdag till?',
    en: 'To which length does a day of sickness belong?',
  },
  readings: {
    'whole-sickness': {
      sv: 'Längden på hela det sammanhängande sjukfallet, även för de första dagarna.',
      en: 'The length of the whole unbroken sickness, of its first days too.',
    },
    'day-number': {
      sv: 'Dagens eget nummer: bara dagarna från och med den sextionde är långa.',
      en: 'The number of the day itself: only the days from the sixtieth on are long.',
    },
  },
  source: {
    sv: 'Förordningen talar om frånvaro under en sammanhängande tid av 60 dagar eller mer, men inte om vilka av dagarna.',
    en: 'The ordinance speaks of absence in an unbroken time of 60 days or more, but not of which of the days.',
  },
};

export const words: RuleWords<
  AbsenceInput,
  AbsenceValue,
  'few' | keyof typeof sexNames | keyof typeof ageNames | '1-14' | '15-59' | 'from-60',
  AbsenceQuestion
> = {
  reasons: {
    few: {
      sv: 'Högst tio personer är bakom uppgiften, eller så skulle en sådan uppgift kunna räknas fram.',
      en: 'At most ten people are behind the figure, or such a figure could be found by subtraction.',
    },
    woman: { sv: 'Kvinnor.', en: 'Women.' },
    man: { sv: 'Män.', en: 'Men.' },
    'to-29': { sv: '29 år eller yngre.', en: '29 years or younger.' },
    '30-49': { sv: '30–49 år.', en: '30–49 years.' },
    'from-50': { sv: '50 år eller äldre.', en: '50 years or older.' },
    '1-14': { sv: '1–14 dagar.', en: '1–14 days.' },
    '15-59': { sv: '15–59 dagar.', en: '15–59 days.' },
    'from-60': { sv: '60 dagar eller mer.', en: '60 days or more.' },
  },
  questions: { 'length-of-day': lengthOfDay },
  facts: {},
  assumed: {},
  inputs: {
    from: inputNames.from,
    to: inputNames.to,
    on: inputNames.on,
    people: { sv: 'Personer', en: 'People' },
    group: { sv: 'Grupp', en: 'Group', unsaid: true },
    sex: { sv: 'Kön', en: 'Sex' },
    ageGroup: { sv: 'Ålder', en: 'Age' },
    ordinaryHours: { sv: 'Ordinarie arbetstid', en: 'Ordinary working time' },
    spells: inputNames.spells,
    extent: inputNames.extent,
    hours: { sv: 'Sjuktimmar', en: 'Hours lost' },
  },
  options: { sex: sexNames, ageGroup: ageNames },
  fields: {
    people: { sv: 'Personer', en: 'People', unit: 'named' },
    suppressed: { sv: 'Lämnas inte', en: 'Left out' },
    total: { sv: 'Alla', en: 'All' },
    lengths: { sv: 'Efter sjukfallets längd', en: 'By the length of the sickness' },
    months: { sv: 'Månad för månad', en: 'Month by month' },
    sexes: { sv: 'Efter kön', en: 'By sex' },
    ages: { sv: 'Efter ålder', en: 'By age' },
    on: { sv: 'På dagen', en: 'On the day' },
    days: { sv: 'Sjukdagar', en: 'Days of sickness', unit: 'named' },
    wholeDays: { sv: 'Omräknat till hela dagar', en: 'In whole days', unit: 'named' },
    occasions: { sv: 'Påbörjade sjukfall', en: 'Sicknesses begun', unit: 'named' },
    hours: { ...valueNames.hours },
    shareOfHours: {
      sv: 'Andel av ordinarie arbetstid',
      en: 'Share of ordinary working time',
      unit: 'per-cent',
    },
    peopleAbsent: { sv: 'Personer med sjukfrånvaro', en: 'People with sickness', unit: 'named' },
    incidence: { sv: 'Sjukfall per 100 personer', en: 'Sicknesses per 100 people', unit: 'named' },
    length: { sv: 'Längd', en: 'Length' },
    month: { sv: 'Månad', en: 'Month' },
    group: { sv: 'Grupp', en: 'Group' },
    date: { sv: 'Dag', en: 'Day' },
    absent: { sv: 'Frånvarande', en: 'Absent', unit: 'named' },
    shareOfPeople: { sv: 'Andel av personerna', en: 'Share of the people', unit: 'per-cent' },
  },
  headline: ({ people, total: { days, occasions } }, { sv, en }) => {
    if (people === null || days === null) {
      return {
        sv: 'Ingen uppgift lämnas, eftersom högst tio personer är bakom den.',
        en: 'No figure is given, since at most ten people are behind it.',
      };
    }
    const begun =
      occasions === null
        ? { sv: '', en: '' }
        : {
            sv: `, och ${sv.number(occasions)} sjukfall började`,
            en: `, and ${en.number(occasions)} sicknesses began`,
          };
    return {
      sv: `Gruppen på ${sv.number(people)} personer hade ${sv.number(days)} sjukdagar${begun.sv}.`,
      en: `The group of ${en.number(people)} people had ${en.number(days)} days of sickness${begun.en}.`,
    };
  },
  turns: [],
};
