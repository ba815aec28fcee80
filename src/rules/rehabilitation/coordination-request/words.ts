import { byProspect } from '../../../finding/headline.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import { possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { compensationNames } from '../compensation.words.js';
import type {
  CoordinationRequestAssumption,
  CoordinationRequestFact,
  CoordinationRequestGround,
  CoordinationRequestInput,
  CoordinationRequestPartner,
  CoordinationRequestReason,
  CoordinationRequestValue,
} from './coordination-request.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';

export const words: RuleWords<
  CoordinationRequestInput,
  CoordinationRequestValue,
  Possible | CoordinationRequestReason | CoordinationRequestGround | CoordinationRequestPartner,
  never,
  CoordinationRequestFact,
  CoordinationRequestAssumption
> = {
  reasons: {
    ...possibleWords,
    'capacity-not-reduced': {
      sv: 'Sjukdom sätter inte ned arbetsförmågan.',
      en: 'Sickness does not reduce work capacity.',
    },
    'no-application': {
      sv: 'Den som saknar sjukpenninggrundande inkomst måste ansöka om samordning.',
      en: 'Whoever has no income that gives sickness benefit must apply for coordination.',
    },
    rehabilitation: {
      sv: 'Försäkringskassan samordnar rehabiliteringen.',
      en: 'Försäkringskassan coordinates the rehabilitation.',
    },
    activities: {
      sv: 'Försäkringskassan samordnar insatserna för planerade aktiviteter under tid med aktivitetsersättning.',
      en: 'Försäkringskassan coordinates what is needed for planned activities during activity compensation.',
    },
    'without-sgi': {
      sv: 'Försäkringskassan samordnar efter ansökan, utan sjukpenninggrundande inkomst.',
      en: 'Försäkringskassan coordinates on application, without income that gives sickness benefit.',
    },
    employer: {
      sv: 'Försäkringskassan får samverka med arbetsgivaren.',
      en: 'Försäkringskassan may cooperate with the employer.',
    },
    union: {
      sv: 'Försäkringskassan får samverka med arbetstagarorganisationen.',
      en: 'Försäkringskassan may cooperate with the union.',
    },
    'health-care': {
      sv: 'Försäkringskassan får samverka med hälso- och sjukvården.',
      en: 'Försäkringskassan may cooperate with health care.',
    },
    'social-services': {
      sv: 'Försäkringskassan får samverka med socialtjänsten.',
      en: 'Försäkringskassan may cooperate with social services.',
    },
    af: {
      sv: 'Försäkringskassan får samverka med Arbetsförmedlingen.',
      en: 'Försäkringskassan may cooperate with Arbetsförmedlingen.',
    },
    'other-authorities': {
      sv: 'Försäkringskassan får samverka med andra myndigheter som berörs.',
      en: 'Försäkringskassan may cooperate with other authorities concerned.',
    },
  },
  questions: {},
  facts: {
    compensation: { sv: 'vilken ersättning den försäkrade har', en: 'the compensation that the insured has' },
    hasSgi: {
      sv: 'om den försäkrade har en sjukpenninggrundande inkomst',
      en: 'whether the insured has an income that gives sickness benefit',
    },
    reducedBySickness: {
      sv: 'om sjukdom sätter ned arbetsförmågan',
      en: 'whether sickness reduces work capacity',
    },
    applied: { sv: 'ansökan om samordning', en: 'the application for coordination' },
    consent: { sv: 'den försäkrades medgivande', en: 'the consent of the insured' },
    on: dayAskedFact,
  },
  assumed: {
    consent: {
      sv: 'Den försäkrade antas inte ha medgett samverkan med andra.',
      en: 'The insured is assumed not to have consented to cooperation with others.',
    },
    on: newestWording,
  },
  inputs: {
    compensation: { sv: 'Nuvarande ersättning', en: 'Current compensation' },
    hasSgi: inputNames.hasSgi,
    reducedBySickness: { sv: 'Nedsatt på grund av sjukdom', en: 'Reduced by sickness' },
    applied: inputNames.applied,
    consent: inputNames.consent,
    on: inputNames.on,
  },
  options: {
    compensation: { ...compensationNames, other: { sv: 'annat', en: 'something else' } },
  },
  fields: {
    possible: valueNames.possible,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
    ground: valueNames.ground,
    applicationNeeded: { sv: 'Ansökan behövs', en: 'Application needed' },
    mayCooperateWith: { sv: 'Får samverka med', en: 'May cooperate with' },
  },
  headline: ({ possible }) =>
    byProspect(possible, {
      likely: {
        sv: 'Försäkringskassan samordnar troligen insatserna.',
        en: 'Försäkringskassan probably coordinates the efforts.',
      },
      excluded: {
        sv: 'Försäkringskassan samordnar inte insatserna.',
        en: 'Försäkringskassan does not coordinate the efforts.',
      },
      needs: {
        sv: 'Om Försäkringskassan samordnar insatserna beror på uppgifter som saknas.',
        en: 'Whether Försäkringskassan coordinates the efforts depends on facts that are missing.',
      },
    }),
  turns: [{ answer: ({ possible }) => possible, by: ['hasSgi', 'reducedBySickness', 'applied'] }],
};
