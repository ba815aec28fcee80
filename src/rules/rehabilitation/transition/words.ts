import type { RuleWords } from '../../../finding/rule-words.js';
import { possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';
import type {
  TransitionAssumption,
  TransitionFact,
  TransitionInput,
  TransitionOffer,
  TransitionReason,
  TransitionValue,
} from './transition.js';

export const words: RuleWords<
  TransitionInput,
  TransitionValue,
  Possible | TransitionReason | TransitionOffer,
  never,
  TransitionFact,
  TransitionAssumption
> = {
  reasons: {
    ...possibleWords,
    'no-risk': {
      sv: 'Det finns ingen risk att sjukpenningen upphör vid prövning mot normalt förekommande arbete.',
      en: 'There is no risk that benefit ends when capacity is compared with normally occurring work.',
    },
    'benefit-continues': {
      sv: 'Rätten till sjukpenning upphör inte.',
      en: 'The right to benefit does not end.',
    },
    'no-extra-support-needed': {
      sv: 'Den försäkrade behöver inget extra stöd i den arbetslivsinriktade rehabiliteringen.',
      en: 'The insured needs no extra support in work-oriented rehabilitation.',
    },
    'other-goal': {
      sv: 'Målet är varken arbete eller utbildning.',
      en: 'The goal is neither work nor education.',
    },
    'no-consent': {
      sv: 'Den försäkrade medger inte att Försäkringskassan samverkar med Arbetsförmedlingen.',
      en: 'The insured does not consent to Försäkringskassan’s cooperating with Arbetsförmedlingen.',
    },
    'contact-meeting': {
      sv: 'Vid ett kontaktmöte får den försäkrade veta vad Arbetsförmedlingen kan göra.',
      en: 'At a contact meeting the insured learns what Arbetsförmedlingen can do.',
    },
    'joint-effort': {
      sv: 'I det förstärkta samarbetet ger myndigheterna tillsammans stöd på vägen till arbete eller utbildning.',
      en: 'In the joint effort the authorities together give support on the way to work or education.',
    },
    'transition-meeting': {
      sv: 'Vid ett omställningsmöte lämnas ärendet över till Arbetsförmedlingen på ett smidigt sätt.',
      en: 'At a transition meeting the case is handed over smoothly to Arbetsförmedlingen.',
    },
  },
  questions: {},
  facts: {
    benefitAtRisk: {
      sv: 'om sjukpenningen riskerar att upphöra',
      en: 'whether benefit is at risk of ending',
    },
    benefitEnds: { sv: 'om rätten till sjukpenning upphör', en: 'whether the right to benefit ends' },
    needsExtraSupport: { sv: 'behovet av extra stöd', en: 'the need of extra support' },
    goalIsWorkOrEducation: {
      sv: 'om målet är arbete eller utbildning',
      en: 'whether the goal is work or education',
    },
    consent: { sv: 'den försäkrades medgivande', en: 'the consent of the insured' },
    on: dayAskedFact,
  },
  assumed: { on: newestWording },
  inputs: {
    benefitAtRisk: { sv: 'Sjukpenningen riskerar att upphöra', en: 'Benefit is at risk of ending' },
    benefitEnds: { sv: 'Rätten till ersättning upphör', en: 'The right to benefit ends' },
    needsExtraSupport: { sv: 'Behöver extra stöd', en: 'Needs extra support' },
    goalIsWorkOrEducation: { sv: 'Målet är arbete eller utbildning', en: 'The goal is work or education' },
    consent: inputNames.consent,
    on: inputNames.on,
  },
  options: {},
  fields: {
    offers: { sv: 'Erbjudanden', en: 'Offers' },
    possible: valueNames.possible,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
    offer: { sv: 'Erbjudande', en: 'Offer' },
  },
  headline: ({ offers }, { sv, en }) => {
    const open = offers.filter(({ possible }) => possible !== 'excluded').length;
    return {
      sv: `Av ${sv.number(offers.length)} erbjudanden kan ${sv.number(open)} komma i fråga.`,
      en: `Of ${en.number(offers.length)} offers, ${en.number(open)} can be considered.`,
    };
  },
  turns: [
    {
      answer: ({ offers }) => offers.map(({ possible }) => possible),
      by: ['benefitAtRisk', 'benefitEnds', 'needsExtraSupport', 'goalIsWorkOrEducation', 'consent'],
    },
  ],
};
