import type { RuleWords } from '../../../finding/rule-words.js';
import { afaFacts, afaReasonWords } from '../afa-rehabilitation/words.js';
import type { AfaFact } from '../afa-rehabilitation/afa-rehabilitation.js';
import type { CombineAssumption, CombineReason } from './combine.js';
import type {
  WorkplaceRehabilitationMissing,
  WorkplaceRehabilitationQuestion,
  WorkplaceRehabilitationReading,
} from '../workplace-rehabilitation/workplace-rehabilitation.js';
import {
  readingWords,
  rejectionWords,
  words as workplaceWords,
  workplaceQuestions,
} from '../workplace-rehabilitation/words.js';

export const words: RuleWords<
  CombineReason | WorkplaceRehabilitationReading | 'fk' | 'afa' | 'none',
  WorkplaceRehabilitationQuestion,
  WorkplaceRehabilitationMissing | AfaFact | 'insurance',
  CombineAssumption
> = {
  reasons: {
    ...readingWords,
    'other-year': rejectionWords['other-year'],
    'provider-not-approved': rejectionWords['provider-not-approved'],
    'started-after-performed': rejectionWords['started-after-performed'],
    'no-insurance': afaReasonWords['no-insurance'],
    'not-an-afa-measure': {
      sv: 'Medicinsk behandling får stöd varken från Försäkringskassan eller från AFA.',
      en: 'Medical treatment is supported neither by Försäkringskassan nor by AFA.',
    },
    'workplace-support': {
      sv: 'Försäkringskassan kan lämna arbetsplatsinriktat rehabiliteringsstöd för tjänsten.',
      en: 'Försäkringskassan can grant workplace rehabilitation support for the service.',
    },
    'afa-measure': {
      sv: 'AFA kan lämna rehabiliteringsstöd för åtgärden.',
      en: 'AFA can grant rehabilitation support for the measure.',
    },
    'insurance-not-known': {
      sv: 'AFA kan lämna stöd om anställningen omfattas av AGS eller AGS-KL.',
      en: 'AFA can grant support if the employment is covered by AGS or AGS-KL.',
    },
    'begun-before-the-support': {
      sv: 'Åtgärden påbörjades innan stödet fanns.',
      en: 'The measure began before there was any support.',
    },
    fk: {
      sv: 'Stödet söks hos Försäkringskassan.',
      en: 'The support is applied for with Försäkringskassan.',
    },
    afa: { sv: 'Stödet söks hos AFA.', en: 'The support is applied for with AFA.' },
    none: { sv: 'Inget av stöden passar.', en: 'Neither support fits.' },
  },
  questions: workplaceQuestions,
  facts: {
    ...workplaceWords.facts,
    ...afaFacts,
    insurance: {
      sv: 'vilken avtalsgruppsjukförsäkring som gäller',
      en: 'which group sickness insurance applies',
    },
  },
  assumed: workplaceWords.assumed,
};
