import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import type { Words } from '../../../finding/words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { grantKindNames, lineFacts } from '../line.words.js';
import type {
  WorkplaceRehabilitationAssumption,
  WorkplaceRehabilitationInput,
  WorkplaceRehabilitationMissing,
  WorkplaceRehabilitationQuestion,
  WorkplaceRehabilitationReading,
  WorkplaceRehabilitationRejection,
  WorkplaceRehabilitationValue,
} from './workplace-rehabilitation.js';

/** Why a line gives nothing: read by `combine` too. */
export const rejectionWords: Words<WorkplaceRehabilitationRejection> = {
  'other-year': {
    sv: 'Tjänsten utfördes ett annat år än det som ansökan gäller.',
    en: 'The service was performed in another year than the one applied for.',
  },
  treatment: {
    sv: 'Medicinsk eller annan behandling ingår inte i stödet.',
    en: 'Medical or other treatment is not part of the support.',
  },
  'provider-not-approved': {
    sv: 'Försäkringskassan har inte godkänt anordnaren.',
    en: 'Försäkringskassan has not approved the provider.',
  },
  'started-after-performed': {
    sv: 'Insatsen påbörjades enligt uppgift först efter den dag då tjänsten utfördes.',
    en: 'The measure is said to have begun only after the day on which the service was performed.',
  },
};

const yearOfTheGrant: QuestionWords<'performed' | 'paid' | 'granted'> = {
  question: {
    sv: 'Vilket kalenderår räknas bidraget till?',
    en: 'To which calendar year does the grant belong?',
  },
  readings: {
    performed: {
      sv: 'Bidraget räknas till det år då tjänsten utfördes.',
      en: 'The grant belongs to the year in which the service was performed.',
    },
    paid: {
      sv: 'Bidraget räknas till det år då arbetsgivaren betalade anordnaren.',
      en: 'The grant belongs to the year in which the employer paid the provider.',
    },
    granted: {
      sv: 'Bidraget räknas till det år då Försäkringskassan beviljar det.',
      en: 'The grant belongs to the year in which Försäkringskassan grants it.',
    },
  },
  source: {
    sv: '7 § förordningen (2014:67) talar om kalenderår utan att säga vad som ska ha skett då; att det är året då tjänsten utfördes är vår tolkning efter 13 §.',
    en: 'Section 7 of ordinance 2014:67 speaks of the calendar year without saying what must have happened in it; that it is the year of the service is our interpretation from section 13.',
  },
};

const valueAddedTax: QuestionWords<'as-given' | 'without-tax'> = {
  question: {
    sv: 'Ingår mervärdesskatt i det belopp som bidraget räknas på?',
    en: 'Is value added tax part of the amount that the grant is calculated on?',
  },
  readings: {
    'as-given': {
      sv: 'Bidraget räknas på det belopp som anges, så som det anges.',
      en: 'The grant is calculated on the amount given, as it is given.',
    },
    'without-tax': {
      sv: 'Bidraget räknas på beloppet utan mervärdesskatt. Ange i så fall beloppen utan skatt.',
      en: 'The grant is calculated on the amount without value added tax. If so, give the amounts without it.',
    },
  },
  source: {
    sv: '7 § förordningen (2014:67) talar om det belopp som arbetsgivaren har betalat; någon regel om mervärdesskatt har vi inte funnit.',
    en: 'Section 7 of ordinance 2014:67 speaks of the amount that the employer has paid; we have found no rule on value added tax.',
  },
};

export const workplaceQuestions: Readonly<Record<WorkplaceRehabilitationQuestion, QuestionWords>> = {
  'year-of-the-grant': yearOfTheGrant,
  'value-added-tax': valueAddedTax,
};

export const readingWords: Words<WorkplaceRehabilitationReading> = {
  'older-cap-within-newer': {
    sv: 'Insatser som påbörjades före ändringen ger högst det äldre beloppet, och alla insatser tillsammans högst det nya.',
    en: 'Measures begun before the change give at most the older amount, and all measures together at most the newer one.',
  },
  'each-cap-by-itself': {
    sv: 'Insatser som påbörjades före och efter ändringen räknas var för sig, med var sitt högsta belopp.',
    en: 'Measures begun before and after the change are counted apart, each with its own highest amount.',
  },
};

export const words: RuleWords<
  WorkplaceRehabilitationInput,
  WorkplaceRehabilitationValue,
  WorkplaceRehabilitationRejection | WorkplaceRehabilitationReading | 'funds-permitting',
  WorkplaceRehabilitationQuestion,
  WorkplaceRehabilitationMissing,
  WorkplaceRehabilitationAssumption
> = {
  reasons: {
    ...rejectionWords,
    ...readingWords,
    'funds-permitting': {
      sv: 'Bidraget lämnas i mån av tillgång på medel; när de är slut finns ingen rätt till det.',
      en: 'The grant is paid as far as funds last; once they are used up there is no right to it.',
    },
  },
  questions: workplaceQuestions,
  facts: {
    employeeCap: {
      sv: 'vilket högsta belopp som gäller för en arbetstagare vars insatser påbörjades både före och efter en ändring',
      en: 'which highest amount applies to an employee whose measures began both before and after a change',
    },
    startedOn: {
      sv: 'den dag då insatsen påbörjades',
      en: 'the day on which the measure began',
    },
    alreadyGranted: {
      sv: 'vad arbetsgivaren redan har beviljats för året',
      en: 'what the employer has been granted for the year already',
    },
  },
  assumed: {
    startedOn: {
      sv: 'Insatsen antas ha påbörjats den dag då tjänsten utfördes.',
      en: 'The measure is assumed to have begun on the day on which the service was performed.',
    },
    alreadyGranted: {
      sv: 'Arbetsgivaren antas inte ha beviljats något för året tidigare.',
      en: 'The employer is assumed not to have been granted anything for the year before.',
    },
  },
  inputs: {
    year: inputNames.year,
    lines: inputNames.lines,
    employee: inputNames.employee,
    performedOn: inputNames.performedOn,
    startedOn: inputNames.startedOn,
    paid: inputNames.paid,
    kind: inputNames.kind,
    providerApproved: inputNames.providerApproved,
    alreadyGranted: inputNames.alreadyGranted,
  },
  options: {
    kind: grantKindNames,
  },
  fields: {
    employees: { sv: 'Anställda', en: 'Employees' },
    employee: { sv: 'Anställd', en: 'Employee' },
    eligibleCost: { sv: 'Kostnad som räknas', en: 'Eligible cost', unit: 'kronor' },
    grant: valueNames.grant,
    total: { sv: 'Sammanlagt', en: 'Total', unit: 'kronor' },
    uncapped: { sv: 'Utan tak', en: 'Uncapped', unit: 'kronor' },
    employerCap: { sv: 'Högst för arbetsgivaren', en: 'At most for the employer', unit: 'kronor' },
    cappedByEmployer: { sv: 'Arbetsgivarens tak begränsar', en: 'Limited by the employer’s cap' },
    rejected: { sv: 'Rader utan bidrag', en: 'Lines without a grant' },
    line: valueNames.line,
    reason: valueNames.reason,
    rejectedCount: { sv: 'Antal rader utan bidrag', en: 'Number of lines without a grant', unit: 'named' },
    entitlement: { sv: 'Slag av rätt', en: 'Kind of entitlement' },
    applyBy: valueNames.applyBy,
    lastDay: valueNames.lastDay,
  },
  headline: ({ total, lastDay }, { sv, en }) =>
    total === 0
      ? { sv: 'Inget bidrag kan beviljas.', en: 'No grant can be given.' }
      : {
          sv: `Högst ${sv.kronor(total)} kan beviljas, om ansökan har kommit in senast den ${sv.date(lastDay)}.`,
          en: `At most ${en.kronor(total)} can be granted, if the application has come in by ${en.date(lastDay)}.`,
        },
  turns: [
    { answer: ({ cappedByEmployer }) => cappedByEmployer, by: ['alreadyGranted'] },
    { answer: ({ rejected }) => rejected, by: lineFacts },
  ],
};
