import type { RuleWords } from '../../../finding/rule-words.js';
import {
  almostWholeAssumed,
  almostWholeFact,
  appliedOnAssumed,
  appliedOnFact,
  possibleWords,
  targetAgeAssumed,
  targetAgeFact,
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
  CompensationComparison,
  SicknessCompensationAssumption,
  SicknessCompensationFact,
  SicknessCompensationInput,
  SicknessCompensationReason,
  SicknessCompensationValue,
} from './sickness-compensation.js';

export const words: RuleWords<
  SicknessCompensationInput,
  SicknessCompensationValue,
  Possible | SicknessCompensationReason | CompensationComparison,
  never,
  SicknessCompensationFact,
  SicknessCompensationAssumption
> = {
  reasons: {
    ...possibleWords,
    'not-insured': notInsured,
    'benefit-bar': barred,
    'reduced-by-less-than-a-quarter': {
      sv: 'Arbetsförmågan är nedsatt med mindre än en fjärdedel.',
      en: 'Work capacity is reduced by less than a quarter.',
    },
    'not-permanent': {
      sv: 'Arbetsförmågan är inte stadigvarande nedsatt, eller så kan behandling eller rehabilitering ge tillbaka något av den.',
      en: 'Work capacity is not permanently reduced, or treatment or rehabilitation can restore some of it.',
    },
    'too-young': {
      sv: 'Ersättningen kan inte lämnas än: hel tidigast från juli det år den försäkrade fyller 19, annan tidigast från den månad han eller hon fyller 30.',
      en: 'The compensation cannot be paid yet: whole from July of the year of turning 19 at the earliest, partial from the month of turning 30.',
    },
    'target-age': {
      sv: 'Den försäkrade har uppnått riktåldern för pension.',
      en: 'The insured has reached the retirement target age.',
    },
    'applied-too-late': {
      sv: 'Ansökan når inte tillbaka till någon månad som ersättning kan lämnas för.',
      en: 'The application does not reach back to any month that compensation can be paid for.',
    },
    'labour-market': {
      sv: 'Arbetsförmågan bedöms mot förvärvsarbete på hela arbetsmarknaden.',
      en: 'Work capacity is compared with work on the whole labour market.',
    },
    'experienced-or-available-work': {
      sv: 'För den som har erfarenhet av normalt förekommande arbete bedöms arbetsförmågan mot sådant arbete som han eller hon har haft de senaste femton åren, eller annat lämpligt arbete som är tillgängligt.',
      en: 'For somebody with experience of normally occurring work, capacity is compared with such work from the last fifteen years, or with other suitable work that is available.',
    },
  },
  questions: {},
  facts: {
    incomeRelated: incomeRelatedFact,
    coveredByResidence: coveredByResidenceFact,
    benefitBar: benefitBarFact,
    permanent: {
      sv: 'bedömningen av om arbetsförmågan är stadigvarande nedsatt',
      en: 'the assessment of whether work capacity is permanently reduced',
    },
    targetAge: targetAgeFact,
    almostWhole: almostWholeFact,
    appliedOn: appliedOnFact,
  },
  assumed: {
    benefitBar: noBar,
    targetAge: targetAgeAssumed,
    almostWhole: almostWholeAssumed,
    appliedOn: appliedOnAssumed,
  },
  inputs: {
    bornOn: inputNames.bornOn,
    on: inputNames.on,
    reduction: inputNames.reduction,
    almostWhole: inputNames.almostWhole,
    permanent: { sv: 'Stadigvarande nedsatt', en: 'Permanently reduced' },
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
    comparedWith: valueNames.comparedWith,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
  },
  headline: (value, writers) =>
    compensated(value, { sv: 'sjukersättning', en: 'sickness compensation' }, writers),
  turns: [
    { answer: ({ possible }) => possible, by: ['permanent', 'appliedOn'] },
    { answer: ({ level }) => level, by: ['reduction', 'almostWhole'] },
  ],
};
