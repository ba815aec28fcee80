import type { RuleWords } from '../../../finding/rule-words.js';
import {
  almostWholeAssumed,
  almostWholeFact,
  appliedOnAssumed,
  appliedOnFact,
  possibleWords,
} from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import {
  barred,
  benefitBarFact,
  incomeRelatedFact,
  coveredByResidenceFact,
  noBar,
  notInsured,
} from '../../shared/social-insurance.words.js';
import { compensated } from '../compensation.words.js';
import type {
  ActivityCompensationAssumption,
  ActivityCompensationFact,
  ActivityCompensationInput,
  ActivityCompensationReason,
  ActivityCompensationValue,
} from './activity-compensation.js';

export const words: RuleWords<
  ActivityCompensationInput,
  ActivityCompensationValue,
  Possible | ActivityCompensationReason,
  never,
  ActivityCompensationFact,
  ActivityCompensationAssumption
> = {
  reasons: {
    ...possibleWords,
    'not-insured': notInsured,
    'benefit-bar': barred,
    'reduced-by-less-than-a-quarter': {
      sv: 'Arbetsförmågan är nedsatt med mindre än en fjärdedel.',
      en: 'Work capacity is reduced by less than a quarter.',
    },
    'shorter-than-a-year': {
      sv: 'Nedsättningen kan inte antas bestå under minst ett år.',
      en: 'The reduction cannot be assumed to last for at least a year.',
    },
    'too-young': {
      sv: 'Ersättningen kan lämnas tidigast från juli det år den försäkrade fyller 19.',
      en: 'The compensation can be paid from July of the year of turning 19 at the earliest.',
    },
    'turned-thirty': {
      sv: 'Ersättningen lämnas längst till och med månaden före den då den försäkrade fyller 30.',
      en: 'The compensation is paid at the longest to the month before the insured turns 30.',
    },
    'schooling-ended': {
      sv: 'Den förlängda skolgången har upphört.',
      en: 'The prolonged schooling has ended.',
    },
    'applied-too-late': {
      sv: 'Ansökan når inte tillbaka till någon månad som ersättning kan lämnas för.',
      en: 'The application does not reach back to any month that compensation can be paid for.',
    },
  },
  questions: {},
  facts: {
    incomeRelated: incomeRelatedFact,
    coveredByResidence: coveredByResidenceFact,
    benefitBar: benefitBarFact,
    expectedMonths: {
      sv: 'hur länge nedsättningen kan antas bestå',
      en: 'how long the reduction can be assumed to last',
    },
    almostWhole: almostWholeFact,
    appliedOn: appliedOnFact,
  },
  assumed: { benefitBar: noBar, almostWhole: almostWholeAssumed, appliedOn: appliedOnAssumed },
  inputs: {
    bornOn: inputNames.bornOn,
    on: inputNames.on,
    reduction: inputNames.reduction,
    almostWhole: inputNames.almostWhole,
    expectedMonths: inputNames.expectedMonths,
    prolongedSchooling: { sv: 'Förlängd skolgång', en: 'Prolonged schooling' },
    schoolingTo: { sv: 'Skolgång till och med', en: 'Schooling through' },
    appliedOn: inputNames.appliedOn,
    incomeRelated: inputNames.incomeRelated,
    coveredByResidence: inputNames.coveredByResidence,
    benefitBar: inputNames.benefitBar,
  },
  options: {},
  fields: {
    possible: valueNames.possible,
    level: { ...valueNames.level, unit: 'share' },
    from: valueNames.from,
    longestTo: valueNames.longestTo,
    earliestMonth: valueNames.earliestMonth,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
  },
  headline: (value, writers) =>
    compensated(value, { sv: 'aktivitetsersättning', en: 'activity compensation' }, writers),
  turns: [
    { answer: ({ possible }) => possible, by: ['expectedMonths', 'appliedOn'] },
    { answer: ({ level }) => level, by: ['reduction'] },
  ],
};
