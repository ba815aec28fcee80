import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import type { Text } from '../../../finding/words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type {
  GeneralHighRiskInput,
  GeneralHighRiskLifts,
  GeneralHighRiskQuestion,
  GeneralHighRiskReadings,
  GeneralHighRiskValue,
} from './general-high-risk.js';

const twelveMonths: QuestionWords<Required<GeneralHighRiskReadings>['twelveMonths']> = {
  question: {
    sv: 'Räknas samma datum tolv månader tidigare in i ”de senaste tolv månaderna”?',
    en: 'Do “the last twelve months” include the same date twelve months earlier?',
  },
  readings: {
    'same-date-included': {
      sv: 'Samma datum tolv månader tidigare räknas in.',
      en: 'The same date twelve months earlier is included.',
    },
    'same-date-excluded': {
      sv: 'Samma datum tolv månader tidigare räknas inte in.',
      en: 'The same date twelve months earlier is not included.',
    },
  },
  source: {
    sv: '27 kap. 39 § socialförsäkringsbalken säger inte hur de tolv månaderna räknas; vilken dag de börjar är vår tolkning.',
    en: 'Chapter 27, section 39 of the Social Insurance Code does not say how the twelve months are counted; the day on which they begin is our interpretation.',
  },
};

const lostDaysWhen: QuestionWords<Required<GeneralHighRiskReadings>['lostDays']> = {
  question: {
    sv: 'Måste de 21 dagarna utan sjukpenning ligga i sjukperioder under de senaste tolv månaderna?',
    en: 'Must the 21 days without benefit lie in sick periods of the last twelve months?',
  },
  readings: {
    'within-twelve-months': {
      sv: 'Bara dagar i sjukperioder under de tolv månaderna räknas.',
      en: 'Only days in sick periods of the twelve months count.',
    },
    'at-any-time': {
      sv: 'Alla dagar räknas, även i äldre sjukperioder.',
      en: 'All days count, those in older sick periods too.',
    },
  },
  source: {
    sv: '27 kap. 39 § socialförsäkringsbalken knyter de tolv månaderna till sjukperioderna men inte uttryckligen till de 21 dagarna.',
    en: 'Chapter 27, section 39 of the Social Insurance Code ties the twelve months to the sick periods but not expressly to the 21 days.',
  },
};

const WITHOUT: Readonly<Record<GeneralHighRiskLifts, Text>> = {
  karensavdrag: { sv: 'utan karensavdrag', en: 'without a karensavdrag' },
  karensdagar: { sv: 'utan karensdagar', en: 'without karensdagar' },
  'first-day': { sv: 'utan karens den första dagen', en: 'without karens on the first day' },
};

export const words: RuleWords<
  GeneralHighRiskInput,
  GeneralHighRiskValue,
  GeneralHighRiskLifts,
  GeneralHighRiskQuestion
> = {
  reasons: {
    karensavdrag: {
      sv: 'Skyddet befriar från karensavdraget.',
      en: 'The protection lifts the karensavdrag.',
    },
    karensdagar: {
      sv: 'Skyddet befriar från de sju karensdagarna.',
      en: 'The protection lifts the seven karensdagar.',
    },
    'first-day': {
      sv: 'Skyddet ger sjukpenning även för den första dagen i sjukperioden.',
      en: 'The protection gives benefit for the first day of the sick period too.',
    },
  },
  questions: { 'twelve-months': twelveMonths, 'lost-days-when': lostDaysWhen },
  facts: {},
  assumed: {},
  inputs: {
    kind: inputNames.kind,
    periodFrom: inputNames.periodFrom,
    earlier: inputNames.earlier,
    from: { sv: 'Första dag', en: 'First day' },
    lostDays: { sv: 'Karensdagar i perioden', en: 'Days lost in the period' },
  },
  options: {
    kind: {
      karensavdrag: { sv: 'karensavdrag', en: 'the karensavdrag' },
      'seven-days': { sv: 'sju karensdagar', en: 'seven karensdagar' },
      'one-day': { sv: 'en karensdag', en: 'one karensdag' },
      'unemployed-self-employed': { sv: 'arbetslös egenföretagare', en: 'unemployed self-employed' },
    },
  },
  fields: {
    protects: { sv: 'Skyddar', en: 'Protects' },
    lifts: { sv: 'Tar bort', en: 'Lifts' },
    occasions: { sv: 'Tillfällen', en: 'Occasions', unit: 'named' },
    occasionsNeeded: { sv: 'Tillfällen som krävs', en: 'Occasions needed', unit: 'named' },
    lostDays: valueNames.lostDays,
    lostDaysNeeded: { sv: 'Sådana dagar som krävs', en: 'Such days needed', unit: 'named' },
  },
  headline: ({ protects, lifts }) =>
    protects
      ? {
          sv: `Det allmänna högriskskyddet gäller, så sjukpenning betalas ${WITHOUT[lifts].sv}.`,
          en: `The general high-risk protection applies, so benefit is paid ${WITHOUT[lifts].en}.`,
        }
      : {
          sv: 'Det allmänna högriskskyddet gäller inte.',
          en: 'The general high-risk protection does not apply.',
        },
  turns: [{ answer: ({ protects }) => protects, by: ['periodFrom'] }],
};
