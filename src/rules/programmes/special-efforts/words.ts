import { byProspect } from '../../../finding/headline.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import { possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { paidByAf } from '../payer.words.js';
import type {
  SpecialEffortsAssumption,
  SpecialEffortsFact,
  SpecialEffortsInput,
  SpecialEffortsReason,
  SpecialEffortsValue,
} from './special-efforts.js';

export const words: RuleWords<
  SpecialEffortsInput,
  SpecialEffortsValue,
  Possible | SpecialEffortsReason | 'af',
  never,
  SpecialEffortsFact,
  SpecialEffortsAssumption
> = {
  reasons: {
    ...possibleWords,
    ...paidByAf,
    likely: {
      sv: 'Villkoren ser ut att vara uppfyllda; Arbetsförmedlingen gör bedömningen.',
      en: 'The conditions look fulfilled; the assessment is Arbetsförmedlingen’s.',
    },
    'no-reduced-capacity': {
      sv: 'Insatsen förutsätter en funktionsnedsättning som sätter ned arbetsförmågan.',
      en: 'The effort presupposes a disability that reduces work capacity.',
    },
    'no-need': {
      sv: 'Insatsen förutsätter ett behov av stöd för att få eller behålla ett arbete.',
      en: 'The effort presupposes a need of support to get or keep work.',
    },
    'other-efforts-first': {
      sv: 'Andra särskilda insatser ska prövas före lönebidrag och skyddat arbete.',
      en: 'Other special efforts must be examined before wage subsidies and sheltered public work.',
    },
    'time-used-up': {
      sv: 'Den längsta sammanlagda tiden för insatsen är förbrukad.',
      en: 'The longest time of the effort in all is used up.',
    },
    'not-with-supplement': {
      sv: 'Bidrag för personligt biträde kombineras inte med det kompletterande bidraget vid lönebidrag.',
      en: 'Personal assistance is not combined with the supplement of a wage subsidy.',
    },
  },
  questions: {},
  facts: {
    disabilityReducesCapacity: {
      sv: 'om en funktionsnedsättning sätter ned arbetsförmågan',
      en: 'whether a disability reduces work capacity',
    },
    needsSupport: {
      sv: 'behovet av stöd för att få eller behålla ett arbete',
      en: 'the need of support to get or keep work',
    },
    otherEffortsTried: {
      sv: 'prövningen av andra särskilda insatser',
      en: 'whether other special efforts have been examined',
    },
    on: { sv: 'dagen för beslutet', en: 'the day of the decision' },
    monthsUsed: { sv: 'redan förbrukade månader', en: 'months used already' },
    workingTimePercent: { sv: 'arbetstidens omfattning', en: 'the share of full time' },
    entrepreneurWithCommunicationDifficulties: {
      sv: 'om personen är företagare med stora kommunikationssvårigheter',
      en: 'whether the person is an entrepreneur with great difficulties of communication',
    },
    supplementPaid: {
      sv: 'om ett kompletterande bidrag lämnas samtidigt',
      en: 'whether a supplement is paid at the same time',
    },
  },
  assumed: {
    on: { sv: 'Den senaste lydelsen används.', en: 'The newest wording is used.' },
    monthsUsed: { sv: 'Ingen tid antas vara förbrukad.', en: 'No time is assumed to be used.' },
    workingTimePercent: { sv: 'Arbetet antas vara på heltid.', en: 'Work is assumed to be full time.' },
    entrepreneurWithCommunicationDifficulties: {
      sv: 'Personen antas inte vara företagare med stora kommunikationssvårigheter.',
      en: 'The person is assumed not to be an entrepreneur with great difficulties of communication.',
    },
    supplementPaid: {
      sv: 'Inget kompletterande bidrag antas lämnas samtidigt.',
      en: 'No supplement is assumed to be paid at the same time.',
    },
  },
  inputs: {
    effort: { sv: 'Insats', en: 'Effort' },
    on: inputNames.on,
    disabilityReducesCapacity: {
      sv: 'Funktionsnedsättning sänker arbetsförmågan',
      en: 'A disability reduces capacity',
    },
    needsSupport: { sv: 'Behöver stödet', en: 'Needs the support' },
    otherEffortsTried: { sv: 'Andra insatser har prövats', en: 'Other efforts tried' },
    entrepreneurWithCommunicationDifficulties: {
      sv: 'Företagare med stora svårigheter att kommunicera',
      en: 'Entrepreneur with great difficulties of communication',
    },
    supplementPaid: { sv: 'Bidrag betalas redan för samma', en: 'A supplement is paid for the same' },
    monthsUsed: inputNames.monthsUsed,
    monthlyPay: { sv: 'Månadslön', en: 'Monthly pay' },
    workingTimePercent: { sv: 'Arbetstid i procent', en: 'Working time in per cent' },
  },
  options: {
    effort: {
      'work-aids': { sv: 'arbetshjälpmedel', en: 'work aids' },
      'literature-and-interpreter': { sv: 'litteratur och tolk', en: 'literature and interpreter' },
      'personal-assistance': { sv: 'personligt biträde', en: 'personal assistance' },
      'introduction-support': {
        sv: 'introduktions- och uppföljningsstöd',
        en: 'introduction and follow-up support',
      },
      'wage-subsidy-development': {
        sv: 'lönebidrag för utveckling i anställning',
        en: 'wage subsidy for development',
      },
      'wage-subsidy-employment': { sv: 'lönebidrag för anställning', en: 'wage subsidy for employment' },
      'wage-subsidy-security': {
        sv: 'lönebidrag för trygghet i anställning',
        en: 'wage subsidy for security',
      },
      'sheltered-public-work': {
        sv: 'skyddat arbete hos offentlig arbetsgivare',
        en: 'sheltered public work',
      },
    },
  },
  fields: {
    possible: valueNames.possible,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
    payer: valueNames.payer,
    monthsLeft: { sv: 'Månader kvar', en: 'Months left', unit: 'named' },
    countedPay: { sv: 'Lön som räknas', en: 'Pay counted', unit: 'kronor' },
    mostPerYear: { sv: 'Högst per år', en: 'At most per year', unit: 'kronor' },
    monthsAtATime: { sv: 'Månader i taget', en: 'Months at a time', unit: 'named' },
    monthsInAll: { sv: 'Månader sammanlagt', en: 'Months in all', unit: 'named' },
    supplementPerMonth: { sv: 'Tillägg per månad', en: 'Supplement per month', unit: 'kronor' },
  },
  headline: ({ possible }) =>
    byProspect(possible, {
      likely: { sv: 'Insatsen kan troligen ges.', en: 'The effort can probably be given.' },
      excluded: { sv: 'Insatsen kan inte ges.', en: 'The effort cannot be given.' },
      needs: {
        sv: 'Om insatsen kan ges beror på uppgifter som saknas.',
        en: 'Whether the effort can be given depends on facts that are missing.',
      },
    }),
  turns: [
    {
      answer: ({ possible }) => possible,
      by: ['monthsUsed', 'disabilityReducesCapacity', 'needsSupport', 'otherEffortsTried', 'supplementPaid'],
    },
  ],
};
