import { byProspect } from '../../../finding/headline.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import { possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { activityGrantPaid, paidByFk } from '../payer.words.js';
import type {
  TrainingAssumption,
  TrainingFact,
  TrainingInput,
  TrainingReason,
  TrainingValue,
} from './training.js';

export const words: RuleWords<
  TrainingInput,
  TrainingValue,
  Possible | TrainingReason | 'fk' | 'activity-grant',
  never,
  TrainingFact,
  TrainingAssumption
> = {
  reasons: {
    ...possibleWords,
    likely: {
      sv: 'Villkoren ser ut att vara uppfyllda; Arbetsförmedlingen gör bedömningen.',
      en: 'The conditions look fulfilled; the assessment is Arbetsförmedlingen’s.',
    },
    'other-purpose': {
      sv: 'Utbildningen ska göra det lättare att få eller behålla ett arbete.',
      en: 'The training is meant to make it easier to get or keep work.',
    },
    'not-suitable': {
      sv: 'En anvisning ska vara lämplig både för den enskilde och för arbetsmarknaden.',
      en: 'An assignment must suit both the person and the labour market.',
    },
    'not-full-time': {
      sv: 'Utbildningen bedrivs alltid på heltid.',
      en: 'The training is always full time.',
    },
    ...paidByFk,
    ...activityGrantPaid,
  },
  questions: {},
  facts: {
    toGetOrKeepWork: { sv: 'utbildningens syfte', en: 'the purpose of the training' },
    suitable: { sv: 'bedömningen av om anvisningen är lämplig', en: 'whether the assignment is suitable' },
    fullTime: { sv: 'möjligheten att delta på heltid', en: 'whether full time is possible' },
    on: { sv: 'dagen för anvisningen', en: 'the day of the assignment' },
  },
  assumed: {
    on: { sv: 'Den senaste lydelsen används.', en: 'The newest wording is used.' },
  },
  inputs: {
    kind: inputNames.kind,
    on: inputNames.on,
    toGetOrKeepWork: { sv: 'För att få eller behålla arbete', en: 'To get or keep work' },
    suitable: { sv: 'Lämplig anvisning', en: 'Suitable assignment' },
    fullTime: { sv: 'Kan delta på heltid', en: 'Can take part full time' },
  },
  options: {
    kind: {
      'labour-market-training': { sv: 'arbetsmarknadsutbildning', en: 'labour-market training' },
      'preparatory-training': { sv: 'förberedande utbildning', en: 'preparatory training' },
    },
  },
  fields: {
    possible: valueNames.possible,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
    hoursPerDay: { sv: 'Timmar per dag', en: 'Hours per day', unit: 'hours' },
    payer: valueNames.payer,
    compensation: valueNames.compensation,
    leastPerDay: { sv: 'Minst per dag', en: 'At least per day', unit: 'kronor' },
  },
  headline: ({ possible }) =>
    byProspect(possible, {
      likely: {
        sv: 'Anvisning till utbildningen kan troligen göras.',
        en: 'An assignment to the training can probably be made.',
      },
      excluded: {
        sv: 'Anvisning till utbildningen kan inte göras.',
        en: 'An assignment to the training cannot be made.',
      },
      needs: {
        sv: 'Om anvisning till utbildningen kan göras beror på uppgifter som saknas.',
        en: 'Whether an assignment to the training can be made depends on facts that are missing.',
      },
    }),
  turns: [{ answer: ({ possible }) => possible, by: ['toGetOrKeepWork', 'suitable', 'fullTime'] }],
};
