import { paidByFk } from '../payer.words.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { otherGroundNames } from '../other-ground.words.js';
import type {
  YouthAssumption,
  YouthCompensation,
  YouthGround,
  YouthInput,
  YouthMissing,
  YouthReason,
  YouthValue,
} from './youth.js';

export const words: RuleWords<
  YouthInput,
  YouthValue,
  YouthReason | YouthGround | YouthCompensation | 'fk' | 'birthday-to-come' | 'birthday-passed',
  never,
  YouthMissing,
  YouthAssumption
> = {
  reasons: {
    ...paidByFk,
    'ninety-days': {
      sv: 'Den unga har varit arbetslös och anmäld som arbetssökande tillräckligt många dagar inom ramtiden.',
      en: 'The young person has been unemployed and registered for enough days within the frame.',
    },
    'release-or-parole': {
      sv: 'Den unga vistas utanför anstalt eller är villkorligt frigiven, vilket räcker som grund.',
      en: 'The young person is on release or on parole, which is enough as a ground.',
    },
    'detention-served-outside': {
      sv: 'Den unga avtjänar säkerhetsförvaring utanför anstalt, vilket räcker som grund.',
      en: 'The young person serves preventive detention outside an institution, which is enough as a ground.',
    },
    'establishment-time-used-up': {
      sv: 'Den unga har deltagit i etableringsinsatser under den längsta möjliga tiden, vilket räcker som grund.',
      en: 'The young person has used the longest possible time of establishment measures, which is enough as a ground.',
    },
    'too-young': {
      sv: 'Den unga har inte nått den ålder som krävs.',
      en: 'The young person has not reached the age required.',
    },
    'too-old': {
      sv: 'Personen har nått den ålder då garantin inte längre är öppen.',
      en: 'The person has reached the age at which the guarantee is no longer open.',
    },
    'too-few-days': {
      sv: 'Dagarna som arbetslös och anmäld är för få, och ingen annan grund är känd.',
      en: 'The days unemployed and registered are too few, and no other ground applies.',
    },
    'not-unemployed-and-registered': {
      sv: 'Personen är inte både arbetslös och anmäld som arbetssökande.',
      en: 'The person is not both unemployed and registered as a jobseeker.',
    },
    'time-used-up': {
      sv: 'Den längsta tiden i garantin är redan förbrukad.',
      en: 'The longest time in the guarantee is used up already.',
    },
    'detention-not-in-force': {
      sv: 'Säkerhetsförvaring var ännu inte någon grund den dagen.',
      en: 'Preventive detention was no ground yet on that day.',
    },
    'activity-grant-by-income': {
      sv: 'Aktivitetsstöd kan lämnas med inkomstbaserat belopp.',
      en: 'The activity grant can be paid as an income-based amount.',
    },
    'development-allowance': {
      sv: 'Utvecklingsersättning kan lämnas om det inte finns rätt till inkomstbaserat aktivitetsstöd.',
      en: 'The development allowance can be paid where there is no right to the income-based activity grant.',
    },
    'birthday-to-come': {
      sv: 'Födelsedagen har inte kommit ännu.',
      en: 'The birthday is still to come.',
    },
    'birthday-passed': { sv: 'Födelsedagen har passerat.', en: 'The birthday has passed.' },
  },
  questions: {},
  facts: {
    birthdayPassed: {
      sv: 'om födelsedagen har passerat',
      en: 'whether the birthday has passed',
    },
    registered: {
      sv: 'om personen är arbetslös och anmäld som arbetssökande',
      en: 'whether the person is unemployed and registered',
    },
    monthsUsed: { sv: 'redan förbrukade månader i garantin', en: 'months of the guarantee used already' },
  },
  assumed: {
    birthdayPassed: {
      sv: 'Födelsedagen antas ha passerat.',
      en: 'The birthday is assumed to have passed.',
    },
    registered: {
      sv: 'Personen antas vara arbetslös och anmäld som arbetssökande.',
      en: 'The person is assumed to be unemployed and registered as a jobseeker.',
    },
    monthsUsed: {
      sv: 'Ingen tid i garantin antas vara förbrukad.',
      en: 'No time in the guarantee is assumed to be used.',
    },
  },
  inputs: {
    bornOn: inputNames.bornOn,
    on: inputNames.on,
    registeredDaysInFourMonths: {
      sv: 'Dagar som anmäld på fyra månader',
      en: 'Registered days in four months',
    },
    otherGround: inputNames.otherGround,
    registered: inputNames.registered,
    birthdayPassed: { sv: 'Födelsedagen har varit', en: 'Birthday has passed' },
    monthsUsed: inputNames.monthsUsed,
  },
  options: {
    otherGround: {
      ...otherGroundNames,
      'establishment-time-used-up': { sv: 'etableringstiden är förbrukad', en: 'establishment time used up' },
    },
  },
  fields: {
    mayEnter: valueNames.mayEnter,
    ground: valueNames.ground,
    reasons: valueNames.reasons,
    frameFrom: { sv: 'Ramtid från', en: 'Frame from' },
    latestTo: valueNames.latestTo,
    payer: valueNames.payer,
    compensation: valueNames.compensation,
    activityLimits: valueNames.activityLimits,
    workTrainingMonths: valueNames.workTrainingMonths,
    reinforcedWorkTrainingMonths: valueNames.reinforcedWorkTrainingMonths,
    practiceMonths: { sv: 'Månader med arbetspraktik', en: 'Months of practice', unit: 'named' },
    rehabilitationMonths: {
      sv: 'Månader med arbetslivsinriktad rehabilitering',
      en: 'Months of work-oriented rehabilitation',
      unit: 'named',
    },
    writtenOutAfterSickDays: valueNames.writtenOutAfterSickDays,
  },
  headline: ({ mayEnter, latestTo }, { sv, en }) =>
    mayEnter && latestTo !== null
      ? {
          sv: `Anvisning till jobbgarantin för ungdomar får göras, längst till och med den ${sv.date(latestTo)}.`,
          en: `An assignment to the job guarantee for young people may be made, at the longest through ${en.date(latestTo)}.`,
        }
      : {
          sv: 'Anvisning till jobbgarantin för ungdomar får inte göras.',
          en: 'An assignment to the job guarantee for young people must not be made.',
        },
  turns: [
    {
      answer: ({ mayEnter }) => mayEnter,
      by: ['registeredDaysInFourMonths', 'monthsUsed', 'on', 'registered'],
    },
  ],
};
