/** What stands only in the report of a person with several employments. */
import type { PersonCounters } from '../../case/person/assess-person.js';
import type { CounterName } from '../../case/due/counter.js';
import { counterNames, counterSentences } from '../../case/due/counter.words.js';
import { factNames } from '../../case/facts/facts.words.js';
import type { Text, Words } from '../../finding/words.js';
import { reportNames } from '../report.words.js';

export type PersonReportName =
  | 'person'
  | 'employment'
  | 'eachEmployer'
  | 'ofPerson'
  | 'oneSgi'
  | 'fromEmployment'
  | 'fromOther'
  | 'otherWork'
  | 'sgi'
  | 'ceiling'
  | 'countedOn'
  | 'shared'
  | 'byItself'
  | 'notJudged';

/** Noun phrases: without a full stop. */
export const personReportNames: Words<PersonReportName> = {
  person: { sv: 'Person', en: 'Person' },
  employment: { sv: 'Anställning', en: 'Employment' },
  eachEmployer: { sv: 'Dagräknarna hos varje arbetsgivare', en: 'The counters of each employer' },
  ofPerson: { sv: 'Dagräknarna för personen', en: 'The counters of the person' },
  oneSgi: { sv: 'En sjukpenninggrundande inkomst', en: 'One income that qualifies for benefit' },
  fromEmployment: { sv: 'Av anställningarna', en: 'Of the employments' },
  fromOther: { sv: 'Av annat förvärvsarbete', en: 'Of other work' },
  otherWork: { sv: 'Annat förvärvsarbete', en: 'Other work' },
  sgi: { sv: 'SGI', en: 'SGI' },
  ceiling: { sv: 'Tak', en: 'Ceiling' },
  countedOn: { sv: 'SGI som räknas', en: 'SGI that counts' },
  shared: { sv: 'Gemensamt för anställningarna', en: 'Shared by the employments' },
  byItself: { sv: 'För varje anställning för sig', en: 'By itself in each employment' },
  notJudged: {
    sv: 'avgörs av Försäkringskassan',
    en: 'for Försäkringskassan to judge',
  },
};

export const personReportSentences: Words<'shared' | 'byItself' | 'withoutEmployer'> = {
  shared: {
    sv: 'Den sjukpenninggrundande inkomsten, sjukpenningen, rehabiliteringskedjan och dagarna i ramtiden.',
    en: 'The income that qualifies for benefit, the sickness benefit, the rehabilitation chain and the days in the frame.',
  },
  byItself: {
    sv: 'Sjuklöneperioden, karensavdraget, sjuklönen, sjukanmälan, intyget och planen för återgång i arbete.',
    en: 'The sick-pay period, the karensavdrag, the sick pay, the sick notice, the certificate and the plan for return to work.',
  },
  withoutEmployer: {
    sv: 'De dagar då en arbetsgivare ska svara för sjuklön räknas inkomsten därifrån inte.',
    en: 'On days for which an employer owes sick pay, the income from that employer does not count.',
  },
};

/** Those that each employer counts by itself. */
export const EMPLOYER_COUNTERS: readonly CounterName[] = [
  'sickPayDay',
  'certificateDay',
  'planDay',
  'karensavdragInTwelveMonths',
];

export const personCounterNames: Words<keyof PersonCounters> = {
  sickPeriodDay: counterNames.sickPeriodDay,
  chainDay: counterNames.chainDay,
  benefitDaysInFrame: counterNames.benefitDaysInFrame,
  normalDaysLeft: reportNames.normalDaysLeft,
};

export const personCounterSentences: Words<keyof PersonCounters> = {
  sickPeriodDay: counterSentences.sickPeriodDay,
  chainDay: counterSentences.chainDay,
  benefitDaysInFrame: counterSentences.benefitDaysInFrame,
  normalDaysLeft: {
    sv: 'Dagar som kan lämnas på normalnivån innan ramtiden är full.',
    en: 'Days that can be paid on the normal level before the frame is full.',
  },
};

/** The facts that are missing for a person, beside those of a case. */
export const personFactNames: Readonly<Record<string, Text>> = {
  ...factNames,
  'employments.income': {
    sv: 'den årliga inkomsten av varje anställning',
    en: 'the yearly income of every employment',
  },
  'employments.pay': {
    sv: 'lönen i varje anställning',
    en: 'the pay in every employment',
  },
  spells: {
    sv: 'den nedsättning som Försäkringskassan har bedömt',
    en: 'the incapacity that Försäkringskassan has judged',
  },
};
