import type { RuleWords } from '../../../finding/rule-words.js';
import { possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import type { TrainingAssumption, TrainingFact, TrainingReason } from './training.js';

export const words: RuleWords<
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
    fk: { sv: 'Försäkringskassan betalar.', en: 'Försäkringskassan pays.' },
    'activity-grant': {
      sv: 'Ersättningen är aktivitetsstöd.',
      en: 'The compensation is the activity grant.',
    },
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
};
