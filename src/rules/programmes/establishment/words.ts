import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { paidByFk } from '../payer.words.js';
import type {
  EstablishmentAlternative,
  EstablishmentAssumption,
  EstablishmentInput,
  EstablishmentLastDayReading,
  EstablishmentMissing,
  EstablishmentQuestion,
  EstablishmentReason,
  EstablishmentValue,
} from './establishment.js';

const lastDayOfMonths: QuestionWords<EstablishmentLastDayReading> = {
  question: {
    sv: 'Vilken dag är den sista när insatserna får pågå till och med ett antal månader från folkbokföringen?',
    en: 'Which day is the last where measures may run to and including a number of months from the registration?',
  },
  readings: {
    'same-date': {
      sv: 'Den sista dagen har samma datum som folkbokföringen.',
      en: 'The last day has the same date as the registration.',
    },
    'day-before': {
      sv: 'Den sista dagen är dagen före det datumet.',
      en: 'The last day is the day before that date.',
    },
  },
  source: {
    sv: '15 § förordningen (2017:820) säger ”till och med 36 månader från” folkbokföringen; samma datum följer lagen (1930:173) om beräkning av lagstadgad tid.',
    en: 'Ordinance 2017:820, section 15, says “to and including 36 months from” the registration; the same date follows the act on the computation of statutory time.',
  },
};

export const words: RuleWords<
  EstablishmentInput,
  EstablishmentValue,
  EstablishmentReason | EstablishmentAlternative | 'fk' | 'establishment-allowance',
  EstablishmentQuestion,
  EstablishmentMissing,
  EstablishmentAssumption
> = {
  reasons: {
    ...paidByFk,
    'establishment-allowance': {
      sv: 'Ersättningen är etableringsersättning.',
      en: 'The compensation is the establishment allowance.',
    },
    'wording-unchanged': {
      sv: 'Om de ändringar från september och oktober 2026 som inte är lästa inte rör frågan.',
      en: 'If the changes of September and October 2026 that have not been read do not touch the question.',
    },
    'not-covered': {
      sv: 'Personen omfattas inte av lagen om ansvar för etableringsinsatser.',
      en: 'The person is not covered by the act on responsibility for establishment measures.',
    },
    'not-registered': {
      sv: 'Personen är inte anmäld som arbetssökande.',
      en: 'The person is not registered as a jobseeker.',
    },
    'outer-limit-passed': {
      sv: 'Den sista dagen för insatser har passerat.',
      en: 'The last day of measures has passed.',
    },
    'full-time-work': {
      sv: 'Den som arbetar heltid anvisas inte till programmet.',
      en: 'Whoever works full time is not assigned to the programme.',
    },
    'upper-secondary-school': {
      sv: 'Den som går i gymnasieskola anvisas inte till programmet.',
      en: 'Whoever attends upper secondary school is not assigned to the programme.',
    },
    'full-time-parental-benefit': {
      sv: 'Den som vårdar barn med föräldrapenning på heltid anvisas inte till programmet.',
      en: 'Whoever cares for a child with full-time parental benefit is not assigned to the programme.',
    },
    'whole-sickness-benefit': {
      sv: 'Den som får hel sjukpenning anvisas inte till programmet.',
      en: 'Whoever gets whole sickness benefit is not assigned to the programme.',
    },
    'migration-agency-accommodation': {
      sv: 'Den som bor på Migrationsverkets asylboende anvisas inte till programmet.',
      en: 'Whoever lives in the Migration Agency’s accommodation is not assigned to the programme.',
    },
  },
  questions: { 'last-day-of-months': lastDayOfMonths },
  facts: {
    grounds: {
      sv: 'följdändringarna av den nya mottagandelagen från den 1 oktober 2026',
      en: 'the changes that follow from the new reception act of 1 October 2026',
    },
    amounts: {
      sv: 'beloppen från den 1 september 2026',
      en: 'the amounts from 1 September 2026',
    },
    obstacles: { sv: 'sådant som hindrar en anvisning', en: 'what bars an assignment' },
    parentalMonths: {
      sv: 'månader med föräldrapenning på heltid för ett barn under ett år',
      en: 'months with full-time parental benefit for a child under one year',
    },
    daysBeforePlan: {
      sv: 'dagar i programmet före handlingsplanen',
      en: 'days in the programme before the action plan',
    },
    mapping: { sv: 'om kartläggningen pågår', en: 'whether the mapping is going on' },
  },
  assumed: {
    obstacles: {
      sv: 'Inget antas hindra en anvisning.',
      en: 'Nothing is assumed to bar an assignment.',
    },
    parentalMonths: {
      sv: 'Ingen tid med föräldrapenning antas falla bort.',
      en: 'No time with parental benefit is assumed to be left out.',
    },
    daysBeforePlan: {
      sv: 'Ingen tid före handlingsplanen antas falla bort.',
      en: 'No time before the action plan is assumed to be left out.',
    },
    mapping: {
      sv: 'Kartläggningen antas vara avslutad.',
      en: 'The mapping is assumed to be over.',
    },
  },
  inputs: {
    on: inputNames.on,
    coveredByAct: { sv: 'Omfattas av etableringslagen', en: 'Covered by the establishment act' },
    registered: inputNames.registered,
    firstRegisteredOn: { sv: 'Först folkbokförd', en: 'First registered on' },
    obstacles: { sv: 'Hinder', en: 'Obstacles' },
    parentalMonths: { sv: 'Månader med hel föräldrapenning', en: 'Months with full parental benefit' },
    daysBeforePlan: { sv: 'Dagar före handlingsplanen', en: 'Days before the action plan' },
    mapping: { sv: 'Kartläggning pågår', en: 'Still being mapped' },
  },
  options: {
    obstacles: {
      'full-time-work': { sv: 'arbete på heltid', en: 'full-time work' },
      'upper-secondary-school': { sv: 'gymnasieskola', en: 'upper secondary school' },
      'full-time-parental-benefit': { sv: 'hel föräldrapenning', en: 'full-time parental benefit' },
      'whole-sickness-benefit': { sv: 'hel sjukpenning', en: 'whole sickness benefit' },
      'migration-agency-accommodation': {
        sv: 'boende hos Migrationsverket',
        en: 'Migration Agency accommodation',
      },
    },
  },
  fields: {
    mayEnter: valueNames.mayEnter,
    reasons: valueNames.reasons,
    fullTimeMonths: { sv: 'Månader på heltid', en: 'Months of full time', unit: 'named' },
    latestTo: valueNames.latestTo,
    payer: valueNames.payer,
    compensation: valueNames.compensation,
    perDay: valueNames.perDay,
  },
  headline: ({ mayEnter, latestTo }, { sv, en }) => {
    if (!mayEnter) {
      return {
        sv: 'Anvisning till etableringsprogrammet får inte göras.',
        en: 'An assignment to the establishment programme must not be made.',
      };
    }
    return latestTo === null
      ? {
          sv: 'Anvisning till etableringsprogrammet får göras.',
          en: 'An assignment to the establishment programme may be made.',
        }
      : {
          sv: `Anvisning till etableringsprogrammet får göras, längst till och med den ${sv.date(latestTo)}.`,
          en: `An assignment to the establishment programme may be made, at the longest through ${en.date(latestTo)}.`,
        };
  },
  turns: [{ answer: ({ mayEnter }) => mayEnter, by: ['on', 'registered', 'coveredByAct'] }],
};
