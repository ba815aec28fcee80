import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import type { Words } from '../../../finding/words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type {
  AbsenceCause,
  QualifyingAbsenceAssumption,
  QualifyingAbsenceFact,
  QualifyingAbsenceInput,
  QualifyingAbsenceQuestion,
  QualifyingAbsenceValue,
  QualifyingReason,
} from './qualifying-absence.js';

const causeNames: Words<AbsenceCause> = {
  sickness: { sv: 'sjukdom', en: 'sickness' },
  'work-injury': { sv: 'arbetsskada', en: 'work injury' },
  'infection-carrier': {
    sv: 'risk för smitta, med smittbärarersättning',
    en: 'risk of infection, with carrier’s benefit',
  },
  'care-of-close-relative': { sv: 'närståendevård', en: 'care of a close relative' },
  'temporary-parental': { sv: 'tillfällig vård av barn', en: 'temporary care of a child' },
  'pregnancy-benefit': { sv: 'ledighet med graviditetspenning', en: 'leave with pregnancy benefit' },
  'parental-benefit': { sv: 'ledighet med föräldrapenning', en: 'leave with parental benefit' },
  'other-unpaid': { sv: 'annan frånvaro utan lön', en: 'other absence without pay' },
};

const causes: Words<AbsenceCause> = {
  sickness: { sv: 'Frånvaron beror på sjukdom.', en: 'The absence is due to sickness.' },
  'work-injury': { sv: 'Frånvaron beror på arbetsskada.', en: 'The absence is due to work injury.' },
  'infection-carrier': {
    sv: 'Frånvaron beror på risk för smitta och ger smittbärarersättning.',
    en: 'The absence is due to a risk of infection and gives carrier’s benefit.',
  },
  'care-of-close-relative': {
    sv: 'Frånvaron beror på vård av en närstående.',
    en: 'The absence is due to care of a close relative.',
  },
  'temporary-parental': {
    sv: 'Frånvaron beror på tillfällig vård av barn.',
    en: 'The absence is due to temporary care of a child.',
  },
  'pregnancy-benefit': {
    sv: 'Frånvaron är ledighet med graviditetspenning.',
    en: 'The absence is leave with pregnancy benefit.',
  },
  'parental-benefit': {
    sv: 'Frånvaron är ledighet med föräldrapenning.',
    en: 'The absence is leave with parental benefit.',
  },
  'other-unpaid': {
    sv: 'Frånvaron har en annan orsak och är utan lön.',
    en: 'The absence has another cause and is without pay.',
  },
};

const partDayInLimit: QuestionWords<'whole-day' | 'by-extent'> = {
  question: {
    sv: 'Hur mycket av gränsen tar en dag som bara delvis är frånvaro?',
    en: 'How much of the limit does a day take that is lost only in part?',
  },
  readings: {
    'whole-day': { sv: 'En hel dag.', en: 'A whole day.' },
    'by-extent': {
      sv: 'Så stor del av en dag som frånvaron omfattar.',
      en: 'The part of a day that is lost.',
    },
  },
  source: {
    sv: 'Semesterlagen räknar dagar men säger inte hur en dag med partiell frånvaro räknas; arbetsgivare och förbund räknar hela dagar.',
    en: 'The act counts days but does not say how a day of partial absence is counted; employers and unions count whole days.',
  },
};

const aboveTheLimit: QuestionWords<'first-days-qualify' | 'none-qualifies'> = {
  question: {
    sv: 'Vad gäller för dagarna upp till gränsen när frånvaron överstiger den?',
    en: 'What becomes of the days up to the limit where the absence exceeds it?',
  },
  readings: {
    'first-days-qualify': {
      sv: 'De är semesterlönegrundande; dagarna därefter är det inte.',
      en: 'They qualify for vacation pay; the days after them do not.',
    },
    'none-qualifies': {
      sv: 'Ingen dag är semesterlönegrundande.',
      en: 'No day qualifies for vacation pay.',
    },
  },
  source: {
    sv: 'Semesterlagen säger ”om frånvaron inte överstiger” ett antal dagar, vilket efter orden kan läsas som ett villkor för all frånvaro.',
    en: 'The act says “if the absence does not exceed” a number of days, which by its words can be read as a condition for all of it.',
  },
};

export const words: RuleWords<
  QualifyingAbsenceInput,
  QualifyingAbsenceValue,
  QualifyingReason | AbsenceCause,
  QualifyingAbsenceQuestion,
  QualifyingAbsenceFact,
  QualifyingAbsenceAssumption
> = {
  reasons: {
    'within-limit': {
      sv: 'Frånvaron ligger inom gränsen för sitt slag och är semesterlönegrundande.',
      en: 'The absence lies within the limit for its cause and qualifies for vacation pay.',
    },
    'above-limit': {
      sv: 'Gränsen är nådd, så frånvaron är inte semesterlönegrundande.',
      en: 'The limit is reached, so the absence does not qualify for vacation pay.',
    },
    'no-limit': {
      sv: 'Frånvaro av detta slag är semesterlönegrundande utan gräns.',
      en: 'Absence of this cause qualifies for vacation pay without a limit.',
    },
    'whole-earning-year': {
      sv: 'Arbetstagaren har varit frånvarande på grund av sjukdom eller arbetsskada under ett helt intjänandeår, så frånvaron är inte längre semesterlönegrundande.',
      en: 'The employee has been absent for sickness or work injury during a whole earning year, so the absence no longer qualifies for vacation pay.',
    },
    'not-qualifying': {
      sv: 'Frånvaro av detta slag är inte semesterlönegrundande.',
      en: 'Absence of this cause does not qualify for vacation pay.',
    },
    ...causes,
  },
  questions: { 'part-day-in-limit': partDayInLimit, 'above-the-limit': aboveTheLimit },
  facts: {
    earningYearFrom: { sv: 'intjänandeårets första dag', en: 'the first day of the earning year' },
    employedFrom: { sv: 'anställningens första dag', en: 'the first day of the employment' },
    singleParent: {
      sv: 'om arbetstagaren är ensamstående förälder',
      en: 'whether the employee is a single parent',
    },
    'wording-before-2010': {
      sv: 'semesterlagens lydelse före april 2010, som gäller för frånvaro som började dessförinnan',
      en: 'the wording of the act before April 2010, which applies to absence that began before it',
    },
  },
  assumed: {
    earningYearFrom: {
      sv: 'Ett centralt kollektivavtal antas ha bestämt ett annat intjänandeår än det som börjar den 1 april.',
      en: 'A central collective agreement is assumed to have set another earning year than that from 1 April.',
    },
    employedFrom: {
      sv: 'Anställningen antas ha börjat före intjänandeåret.',
      en: 'The employment is assumed to have begun before the earning year.',
    },
    singleParent: {
      sv: 'Arbetstagaren antas inte vara ensamstående förälder.',
      en: 'The employee is assumed not to be a single parent.',
    },
  },
  inputs: {
    earningYearFrom: { sv: 'Intjänandeårets första dag', en: 'First day of the earning year' },
    employedFrom: inputNames.employedFrom,
    employedTo: { sv: 'Anställd till och med', en: 'Employed through' },
    absence: { sv: 'Frånvaro', en: 'Absence', uncounted: true },
    from: inputNames.from,
    to: inputNames.to,
    extent: inputNames.extent,
    cause: { sv: 'Orsak', en: 'Cause' },
    child: { sv: 'Barn nummer', en: 'Child number' },
    singleParent: { sv: 'Ensamstående förälder', en: 'Single parent' },
    annualDays: { sv: 'Semesterdagar per år', en: 'Days of vacation a year' },
  },
  options: { cause: causeNames },
  fields: {
    earningYear: { sv: 'Intjänandeår', en: 'Earning year' },
    from: valueNames.from,
    to: valueNames.to,
    segments: { sv: 'Frånvaro', en: 'Absence', uncounted: true },
    cause: { sv: 'Orsak', en: 'Cause' },
    extent: { sv: 'Omfattning', en: 'Extent', unit: 'share' },
    qualifying: { sv: 'Semesterlönegrundande', en: 'Qualifies for vacation pay' },
    reason: { ...valueNames.reason, why: 'item' },
    counters: { sv: 'Räknade dagar', en: 'Days counted' },
    child: { sv: 'Barn nummer', en: 'Child number', unit: 'named' },
    used: { sv: 'Använda dagar', en: 'Days used', unit: 'named' },
    limit: { sv: 'Gräns i dagar', en: 'Limit in days', unit: 'named' },
    left: { sv: 'Dagar kvar', en: 'Days left', unit: 'named' },
    stoppedFrom: {
      sv: 'Sjukfrånvaron inte längre semesterlönegrundande från',
      en: 'Sickness no longer qualifies from',
    },
    employedDays: { sv: 'Dagar i anställningen', en: 'Days in the employment', unit: 'named' },
    absentDays: {
      sv: 'Dagar helt borta utan att de räknas',
      en: 'Days wholly absent that do not count',
      unit: 'named',
    },
    yearDays: { sv: 'Dagar i intjänandeåret', en: 'Days of the earning year', unit: 'named' },
    paidDays: { sv: 'Betalda semesterdagar', en: 'Paid days of vacation', unit: 'named' },
  },
  headline: ({ paidDays, absentDays, stoppedFrom }, { sv, en }) => {
    const earned =
      absentDays === 0
        ? {
            sv: `Året ger ${sv.days(paidDays)} betald semester.`,
            en: `The year gives ${en.days(paidDays)} of paid vacation.`,
          }
        : {
            sv: `Året ger ${sv.days(paidDays)} betald semester, eftersom ${sv.days(absentDays)} frånvaro inte räknas.`,
            en: `The year gives ${en.days(paidDays)} of paid vacation, since ${en.days(absentDays)} of absence do not count.`,
          };
    return stoppedFrom === null
      ? earned
      : {
          sv: `${earned.sv} Från och med den ${sv.date(stoppedFrom)} är sjukfrånvaron inte längre semesterlönegrundande.`,
          en: `${earned.en} From ${en.date(stoppedFrom)} the sickness no longer qualifies.`,
        };
  },
  turns: [
    {
      answer: ({ paidDays }) => paidDays,
      by: ['employedFrom', 'employedTo', 'absence.*.from', 'absence.*.to'],
    },
  ],
};
