import type { RuleWords } from '../../../finding/rule-words.js';
import type { DaysLeftAssumption, DaysLeftInput, DaysLeftValue } from './days-left.js';

export const words: RuleWords<DaysLeftInput, DaysLeftValue, never, never, never, DaysLeftAssumption> = {
  reasons: {},
  questions: {},
  facts: {
    takesSavedDays: {
      sv: 'om sparade semesterdagar tas ut under året',
      en: 'whether saved days of vacation are taken in the year',
    },
  },
  assumed: {
    takesSavedDays: {
      sv: 'Inga sparade semesterdagar antas ha tagits ut under året.',
      en: 'No saved days of vacation are assumed to be taken in the year.',
    },
  },
  inputs: {
    vacationYearFrom: { sv: 'Semesterårets första dag', en: 'First day of the vacation year' },
    paidDays: { sv: 'Betalda semesterdagar', en: 'Paid days of vacation' },
    takenDays: { sv: 'Uttagna dagar', en: 'Days taken' },
    earnedDays: { sv: 'Intjänade dagar till nästa år', en: 'Days earned for the next year' },
    takesSavedDays: { sv: 'Tar ut sparade dagar', en: 'Takes saved days' },
    savesDays: { sv: 'Dagar som sparas', en: 'Days to save' },
  },
  options: {},
  fields: {
    unused: { sv: 'Outtagna dagar', en: 'Days not taken', unit: 'named' },
    mayBeSaved: { sv: 'Får sparas', en: 'May be saved', unit: 'named' },
    saved: { sv: 'Sparas', en: 'Saved', unit: 'named' },
    saveUntil: { sv: 'Läggs ut senast', en: 'Laid out at the latest' },
    paidOut: { sv: 'Betalas i pengar', en: 'Paid in money', unit: 'named' },
    carriedOver: { sv: 'Läggs ut nästa år', en: 'Laid out next year', unit: 'named' },
    payBy: { sv: 'Betalas senast', en: 'Paid at the latest' },
  },
  headline: ({ unused, saved, paidOut, carriedOver }, { sv, en }) =>
    unused === 0
      ? { sv: 'Alla betalda semesterdagar är uttagna.', en: 'All paid days of vacation have been taken.' }
      : {
          sv: `Av de dagar som är kvar sparas ${sv.number(saved)}, betalas ${sv.number(paidOut)} i pengar och läggs ${sv.number(carriedOver)} ut nästa år.`,
          en: `Of the days that are left, ${en.number(saved)} are saved, ${en.number(paidOut)} paid in money and ${en.number(carriedOver)} laid out next year.`,
        },
  turns: [{ answer: ({ paidOut }) => paidOut, by: ['takenDays', 'earnedDays', 'savesDays'] }],
};
