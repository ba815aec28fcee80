import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { levelNames, partialAmountRounding } from '../../shared/benefit.words.js';
import {
  bornOnAssumed,
  bornOnFact,
  targetAgeAssumed,
  targetAgeFact,
} from '../../shared/compensation.words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import {
  barred,
  benefitBarFact,
  coveredByResidenceFact,
  noBar,
  notInsured,
} from '../../shared/social-insurance.words.js';
import type {
  SpecialCasesAssumption,
  SpecialCasesCondition,
  SpecialCasesInput,
  SpecialCasesMissing,
  SpecialCasesQuestion,
  SpecialCasesReason,
  SpecialCasesValue,
} from './special-cases.js';

const fractionRounding: QuestionWords<'whole-kronor-half-up' | 'to-the-ore'> = {
  question: {
    sv: 'Hur avrundas en del av det högsta beloppet vid sidan av sjukersättning?',
    en: 'How is a fraction of the highest amount beside sickness compensation rounded?',
  },
  readings: {
    'whole-kronor-half-up': {
      sv: 'Till hela kronor, 50 öre uppåt.',
      en: 'To whole kronor, half up.',
    },
    'to-the-ore': { sv: 'Till hela ören.', en: 'To the öre.' },
  },
  source: {
    sv: '28 a kap. 13 § socialförsäkringsbalken säger tre fjärdedelar, hälften eller en fjärdedel utan att nämna avrundning; beloppen i 9 § är avrundade till hela kronor.',
    en: 'The Social Insurance Code, chapter 28 a, section 13, says three quarters, half or a quarter without any rounding; the amounts in section 9 are rounded to whole kronor.',
  },
};

const annuityInFirstFourteenDays: QuestionWords<'taken-off-each-day' | 'not-taken-off'> = {
  question: {
    sv: 'Minskas sjukpenning i särskilda fall med livränta även under de första fjorton dagarna?',
    en: 'Is an annuity taken off also in the first fourteen days?',
  },
  readings: {
    'taken-off-each-day': {
      sv: 'Livräntan dras av för varje dag.',
      en: 'The annuity is taken off each day.',
    },
    'not-taken-off': { sv: 'Livräntan dras inte av.', en: 'The annuity is not taken off.' },
  },
  source: {
    sv: '28 a kap. 14 § socialförsäkringsbalken minskar ett belopp som har beräknats enligt 11 §, men de första fjorton dagarna beräknas enligt 12 §.',
    en: 'The Social Insurance Code, chapter 28 a, section 14, reduces an amount calculated under section 11, but the first fourteen days are calculated under section 12.',
  },
};

export const words: RuleWords<
  SpecialCasesInput,
  SpecialCasesValue,
  SpecialCasesReason | SpecialCasesCondition,
  SpecialCasesQuestion,
  SpecialCasesMissing,
  SpecialCasesAssumption
> = {
  reasons: {
    'not-insured': notInsured,
    insured: {
      sv: 'Den försäkrade är försäkrad för förmånen genom bosättning.',
      en: 'The person is insured for the benefit by residence.',
    },
    'benefit-bar': barred,
    payable: {
      sv: 'Sjukpenning i särskilda fall kan lämnas om arbetsförmågan är nedsatt.',
      en: 'Sickness benefit in special cases can be paid if work capacity is reduced.',
    },
    'nothing-left': {
      sv: 'Vanlig sjukpenning eller livränta tar hela beloppet.',
      en: 'Ordinary benefit or an annuity takes the whole amount.',
    },
    'not-in-force': {
      sv: 'Förmånen fanns inte den dagen.',
      en: 'The benefit did not exist on that day.',
    },
    'no-ended-compensation': {
      sv: 'Den försäkrade har varken haft tidsbegränsad sjukersättning under längsta tid eller aktivitetsersättning till 30 års ålder.',
      en: 'The insured has had neither time-limited sickness compensation for the longest time nor activity compensation until the age of 30.',
    },
    'compensation-not-ended': {
      sv: 'Rätten inträder först dagen efter den då ersättningen upphörde.',
      en: 'The right begins only on the day after the compensation ended.',
    },
    'target-age': {
      sv: 'Den försäkrade har uppnått riktåldern för pension.',
      en: 'The insured has reached the retirement target age.',
    },
    studies: {
      sv: 'Förmånen lämnas inte under studier med studiestöd.',
      en: 'The benefit is not paid during studies with study support.',
    },
    programme: {
      sv: 'Förmånen lämnas inte under ett arbetsmarknadspolitiskt program med aktivitetsstöd, eller med avstängning från det.',
      en: 'The benefit is not paid during a labour-market programme with activity grant, or with suspension from it.',
    },
    'sgi-ends-right': {
      sv: 'Rätten har upphört, eftersom den sjukpenninggrundande inkomsten når gränsen för det.',
      en: 'The right has ended, since the SGI reaches the limit for that.',
    },
    'benefit-is-enough': {
      sv: 'Hel sjukpenning på fortsättningsnivån når redan det högsta beloppet.',
      en: 'Whole benefit on continuation level already reaches the highest amount.',
    },
  },
  questions: {
    'partial-amount-rounding': partialAmountRounding,
    'fraction-rounding': fractionRounding,
    'annuity-in-first-fourteen-days': annuityInFirstFourteenDays,
  },
  facts: {
    coveredByResidence: coveredByResidenceFact,
    benefitBar: benefitBarFact,
    level: {
      sv: 'nivån på den vanliga sjukpenningen',
      en: 'the level of the ordinary benefit',
    },
    bornOn: bornOnFact,
    compensationEndedOn: {
      sv: 'dagen då den tidigare ersättningen upphörde',
      en: 'the day on which the earlier compensation ended',
    },
    targetAge: targetAgeFact,
  },
  assumed: {
    benefitBar: noBar,
    level: {
      sv: 'Den vanliga sjukpenningen antas lämnas på fortsättningsnivån.',
      en: 'The ordinary benefit is assumed to be paid on continuation level.',
    },
    bornOn: bornOnAssumed,
    compensationEndedOn: {
      sv: 'Den försäkrade antas tidigare ha haft en sådan ersättning som krävs, och den antas ha upphört.',
      en: 'The insured is assumed to have had the compensation that is required, and it is assumed to have ended.',
    },
    targetAge: targetAgeAssumed,
  },
  inputs: {
    on: inputNames.on,
    extent: inputNames.extent,
    sgi: inputNames.sgi,
    level: inputNames.level,
    sicknessCompensation: { sv: 'Sjukersättning, andel', en: 'Sickness compensation, share' },
    annuity: { sv: 'Livränta per år', en: 'Annuity per year' },
    bornOn: inputNames.bornOn,
    compensationEndedOn: { sv: 'Tidigare ersättning upphörde', en: 'Earlier compensation ended on' },
    studiesWithSupport: { sv: 'Studerar med studiestöd', en: 'Studies with support' },
    inProgramme: inputNames.inProgramme,
    firstFourteenDays: inputNames.firstFourteenDays,
    days: { sv: 'Dagar', en: 'Days' },
    ordinaryBenefit: { sv: 'Vanlig sjukpenning', en: 'Ordinary benefit' },
    coveredByResidence: inputNames.coveredByResidence,
    benefitBar: inputNames.benefitBar,
  },
  options: {
    level: levelNames,
  },
  fields: {
    amount: valueNames.amount,
    reason: valueNames.reason,
    mostPerDay: valueNames.mostPerDay,
    ordinaryBenefit: { sv: 'Vanlig sjukpenning', en: 'Ordinary benefit', unit: 'kronor' },
    annuityPerDay: { sv: 'Livränta per dag', en: 'Annuity per day', unit: 'kronor' },
    fortnight: { sv: 'För fjorton dagar', en: 'For a fortnight', unit: 'kronor' },
  },
  headline: ({ amount, fortnight }, { sv, en }) => {
    if (fortnight !== null) {
      return {
        sv: `Sjukpenningen i särskilda fall är ${sv.kronor(fortnight)} för de första fjorton dagarna.`,
        en: `Benefit in special cases is ${en.kronor(fortnight)} for the first fourteen days.`,
      };
    }
    return amount === 0
      ? {
          sv: 'Ingen sjukpenning i särskilda fall betalas.',
          en: 'No benefit in special cases is paid.',
        }
      : {
          sv: `Sjukpenningen i särskilda fall är ${sv.kronor(amount)} per dag.`,
          en: `Benefit in special cases is ${en.kronor(amount)} a day.`,
        };
  },
  turns: [
    { answer: ({ amount }) => amount === 0, by: ['sgi', 'annuity', 'studiesWithSupport', 'inProgramme'] },
  ],
};
