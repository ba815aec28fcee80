import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { activityGrantPaid, paidByFk } from '../payer.words.js';
import { otherGroundNames } from '../other-ground.words.js';
import type {
  JobAndDevelopmentAssumption,
  JobAndDevelopmentGround,
  JobAndDevelopmentInput,
  JobAndDevelopmentQuestion,
  JobAndDevelopmentReason,
  JobAndDevelopmentValue,
} from './job-and-development.js';

const shortPeriodsInRow: QuestionWords<'added' | 'instead-of-their-time'> = {
  question: {
    sv: 'Läggs månaderna för en kortare ersättningsperiod till övrig tid, eller ersätter de tiden som perioden faktiskt tog?',
    en: 'Are the months for a shorter benefit period added to other time, or do they replace the time that the period took?',
  },
  readings: {
    added: {
      sv: 'De läggs till den tid som ligger utanför perioden.',
      en: 'They are added to the time outside the period.',
    },
    'instead-of-their-time': {
      sv: 'De ersätter den tid som perioden tog, även när den var längre.',
      en: 'They replace the time that the period took, also where it was longer.',
    },
  },
  source: {
    sv: '5 § tredje stycket förordningen (2007:414) tillgodoräknar perioden som tre eller fem månader utan att säga hur den sammanfaller med annan tid.',
    en: 'Ordinance 2007:414, section 5, third paragraph, counts the period as three or five months without saying how it meets other time.',
  },
};

export const words: RuleWords<
  JobAndDevelopmentInput,
  JobAndDevelopmentValue,
  JobAndDevelopmentReason | JobAndDevelopmentGround | 'fk' | 'activity-grant',
  JobAndDevelopmentQuestion,
  never,
  JobAndDevelopmentAssumption
> = {
  reasons: {
    ...paidByFk,
    ...activityGrantPaid,
    'benefit-period-used-up': {
      sv: 'En ersättningsperiod från arbetslöshetsförsäkringen är förbrukad, eller är det inom kort.',
      en: 'A benefit period of the unemployment insurance is used up, or nearly so.',
    },
    'follow-on-periods-used-up': {
      sv: 'Kortare ersättningsperioder är förbrukade direkt efter en längre.',
      en: 'Shorter benefit periods are used up directly after a longer one.',
    },
    'sole-parent-part-time-benefit': {
      sv: 'En ensamstående förälder kan inte längre få ersättning vid sidan av arbete, eller snart inte.',
      en: 'A sole parent can no longer get benefit beside work, or soon cannot.',
    },
    'months-in-row': {
      sv: 'Tiden som arbetslös och anmäld, eller i program, har varat tillräckligt många månader i följd.',
      en: 'The time unemployed and registered, or in programmes, has lasted enough months in a row.',
    },
    'after-youth-guarantee': {
      sv: 'Den längsta tiden i jobbgarantin för ungdomar har just tagit slut.',
      en: 'The longest time in the job guarantee for young people has just ended.',
    },
    'release-or-parole': {
      sv: 'Personen vistas utanför anstalt eller är villkorligt frigiven, vilket räcker som grund.',
      en: 'The person is on release or on parole, which is enough as a ground.',
    },
    'detention-served-outside': {
      sv: 'Personen avtjänar säkerhetsförvaring utanför anstalt, vilket räcker som grund.',
      en: 'The person serves preventive detention outside an institution, which is enough as a ground.',
    },
    'establishment-time-used-up': {
      sv: 'Den längsta tiden med etableringsinsatser är förbrukad.',
      en: 'The longest time of establishment measures is used up.',
    },
    'not-unemployed-and-registered': {
      sv: 'Personen är inte både arbetslös och anmäld som arbetssökande.',
      en: 'The person is not both unemployed and registered as a jobseeker.',
    },
    'benefit-period-too-short': {
      sv: 'En så kort ersättningsperiod räckte inte enligt den lydelse som gäller här.',
      en: 'A benefit period that short was not enough under the wording that applies here.',
    },
    'benefit-days-left': {
      sv: 'För många ersättningsdagar är kvar av perioden.',
      en: 'Too many benefit days of the period are left.',
    },
    'new-period-qualified': {
      sv: 'En ny ersättningsperiod är redan intjänad.',
      en: 'A new benefit period is qualified for already.',
    },
    'sole-parent-too-early': {
      sv: 'Ersättning vid sidan av arbete har inte lämnats tillräckligt länge.',
      en: 'Benefit beside work has not been paid for long enough.',
    },
    'too-few-months-in-row': {
      sv: 'Månaderna i följd som arbetslös och anmäld, eller i program, är för få.',
      en: 'The months in a row unemployed and registered, or in programmes, are too few.',
    },
    'eligible-for-establishment': {
      sv: 'Den som får delta i etableringsinsatser anvisas inte på den grunden.',
      en: 'Whoever may take part in establishment measures is not assigned on that ground.',
    },
    'too-few-months-in-youth-guarantee': {
      sv: 'Månaderna i jobbgarantin för ungdomar är för få.',
      en: 'The months in the job guarantee for young people are too few.',
    },
    'not-directly-after-youth-guarantee': {
      sv: 'Anvisningen skulle inte ske direkt efter jobbgarantin för ungdomar.',
      en: 'The assignment would not follow directly on the job guarantee for young people.',
    },
    'detention-not-in-force': {
      sv: 'Säkerhetsförvaring är ingen grund enligt den lydelse som gäller här.',
      en: 'Preventive detention is no ground under the wording that applies here.',
    },
    'no-ground': {
      sv: 'Ingen grund för en anvisning är känd.',
      en: 'No ground for an assignment is known.',
    },
  },
  questions: { 'short-periods-in-row': shortPeriodsInRow },
  facts: {
    registered: {
      sv: 'om personen är arbetslös och anmäld som arbetssökande',
      en: 'whether the person is unemployed and registered',
    },
    newPeriodQualified: {
      sv: 'om en ny ersättningsperiod är intjänad',
      en: 'whether a new benefit period is qualified for',
    },
    eligibleForEstablishment: {
      sv: 'om personen får delta i etableringsinsatser',
      en: 'whether establishment measures are open to the person',
    },
    directlyAfterYouthGuarantee: {
      sv: 'om anvisningen sker direkt efter jobbgarantin för ungdomar',
      en: 'whether the assignment follows directly on the guarantee for young people',
    },
    oldPeriodRunning: {
      sv: 'om en ersättningsperiod enligt den upphävda lagen pågick när lydelsen ändrades',
      en: 'whether a benefit period under the repealed act was running when the wording changed',
    },
    paidDays: {
      sv: 'dagar i garantin som ersättning kan lämnas för',
      en: 'days in the programme for which compensation can be paid',
    },
  },
  assumed: {
    registered: {
      sv: 'Personen antas vara arbetslös och anmäld som arbetssökande.',
      en: 'The person is assumed to be unemployed and registered as a jobseeker.',
    },
    newPeriodQualified: {
      sv: 'Ingen ny ersättningsperiod antas vara intjänad.',
      en: 'No new benefit period is assumed to be qualified for.',
    },
    eligibleForEstablishment: {
      sv: 'Personen antas inte få delta i etableringsinsatser.',
      en: 'Establishment measures are assumed not to be open to the person.',
    },
    directlyAfterYouthGuarantee: {
      sv: 'Anvisningen antas ske direkt efter jobbgarantin för ungdomar.',
      en: 'The assignment is assumed to follow directly on the guarantee for young people.',
    },
    oldPeriodRunning: {
      sv: 'Ingen ersättningsperiod enligt den upphävda lagen antas ha pågått när lydelsen ändrades.',
      en: 'No benefit period under the repealed act is assumed to have been running when the wording changed.',
    },
    paidDays: {
      sv: 'Inga dagar med ersättning antas ha gått i garantin.',
      en: 'No days with compensation are assumed to have passed in the programme.',
    },
  },
  inputs: {
    on: inputNames.on,
    usedBenefitDays: { sv: 'Förbrukad ersättningsperiod, dagar', en: 'Benefit period used up, days' },
    benefitDaysLeft: { sv: 'Ersättningsdagar kvar', en: 'Benefit days left' },
    followOnDays: { sv: 'Följande kortare perioder, dagar', en: 'Shorter periods after it, days' },
    newPeriodQualified: { sv: 'Ny ersättningsperiod intjänad', en: 'New benefit period qualified for' },
    monthsUnemployedInRow: { sv: 'Månader arbetslös i följd', en: 'Months unemployed in a row' },
    eligibleForEstablishment: { sv: 'Kan få etableringsinsatser', en: 'Eligible for establishment measures' },
    monthsInYouthGuarantee: { sv: 'Månader i ungdomsgarantin', en: 'Months in the youth guarantee' },
    directlyAfterYouthGuarantee: {
      sv: 'Direkt efter ungdomsgarantin',
      en: 'Directly after the youth guarantee',
    },
    establishmentTimeUsedUp: { sv: 'Etableringstiden är förbrukad', en: 'Establishment time used up' },
    otherGround: inputNames.otherGround,
    partTimeBenefitMonths: { sv: 'Månader med ersättning vid deltid', en: 'Months with benefit beside work' },
    registered: inputNames.registered,
    oldPeriodRunning: inputNames.oldPeriodRunning,
    paidDays: { sv: 'Betalda dagar i programmet', en: 'Paid days in the programme' },
  },
  options: {
    otherGround: {
      ...otherGroundNames,
      'sole-parent-part-time-benefit': {
        sv: 'ensamstående förälder med ersättning vid deltid',
        en: 'sole parent with benefit beside work',
      },
    },
  },
  fields: {
    mayEnter: valueNames.mayEnter,
    ground: valueNames.ground,
    reasons: valueNames.reasons,
    earliest: { sv: 'Tidigast', en: 'Earliest' },
    benefitDaysToWait: { sv: 'Ersättningsdagar att vänta', en: 'Benefit days to wait', unit: 'named' },
    payer: valueNames.payer,
    compensation: valueNames.compensation,
    activityLimits: valueNames.activityLimits,
    workTrainingMonths: valueNames.workTrainingMonths,
    reinforcedWorkTrainingMonths: valueNames.reinforcedWorkTrainingMonths,
    writtenOutAfterSickDays: valueNames.writtenOutAfterSickDays,
  },
  headline: ({ mayEnter, earliest }, { sv, en }) => {
    if (mayEnter) {
      return {
        sv: 'Anvisning till jobb- och utvecklingsgarantin får göras.',
        en: 'An assignment to the job and development guarantee may be made.',
      };
    }
    return earliest === null
      ? {
          sv: 'Anvisning till jobb- och utvecklingsgarantin får inte göras.',
          en: 'An assignment to the job and development guarantee must not be made.',
        }
      : {
          sv: `Anvisning till jobb- och utvecklingsgarantin får göras tidigast den ${sv.date(earliest)}.`,
          en: `An assignment to the job and development guarantee may be made on ${en.date(earliest)} at the earliest.`,
        };
  },
  turns: [
    {
      answer: ({ mayEnter }) => mayEnter,
      by: ['monthsUnemployedInRow', 'benefitDaysLeft', 'monthsInYouthGuarantee', 'registered'],
    },
  ],
};
