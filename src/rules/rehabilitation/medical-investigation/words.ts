import type { RuleWords } from '../../../finding/rule-words.js';
import { possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import type {
  MedicalInvestigationAssumption,
  MedicalInvestigationBar,
  MedicalInvestigationProvider,
  MedicalInvestigationReason,
} from './medical-investigation.js';

export const words: RuleWords<
  Possible | MedicalInvestigationReason | MedicalInvestigationBar | MedicalInvestigationProvider,
  never,
  'needed' | 'validReason',
  MedicalInvestigationAssumption
> = {
  reasons: {
    ...possibleWords,
    'not-in-force': {
      sv: 'Regionerna är skyldiga att tillhandahålla försäkringsmedicinska utredningar först från den 1 januari 2019.',
      en: 'The regions have had to provide medical investigations for the insurance only since 1 January 2019.',
    },
    'not-needed': {
      sv: 'Åtgärden behövs inte för bedömningen.',
      en: 'The step is not needed for the assessment.',
    },
    'valid-reason': {
      sv: 'Den försäkrade har en giltig anledning att inte medverka.',
      en: 'The insured has a valid reason for not taking part.',
    },
    region: {
      sv: 'Regionen tillhandahåller utredningen på Försäkringskassans begäran; den är ingen hälso- och sjukvård.',
      en: 'The region provides the investigation at the request of Försäkringskassan; it is not health care.',
    },
    fk: { sv: 'Försäkringskassan gör besöket.', en: 'Försäkringskassan makes the visit.' },
    expert: {
      sv: 'En läkare eller annan sakkunnig svarar för utredningen.',
      en: 'A physician or another expert carries it out.',
    },
    'asked-party': {
      sv: 'Den som Försäkringskassan frågar lämnar uppgifterna.',
      en: 'Whoever Försäkringskassan asks gives the information.',
    },
  },
  questions: {},
  facts: {
    needed: {
      sv: 'om åtgärden behövs för bedömningen',
      en: 'whether the step is needed for the assessment',
    },
    validReason: {
      sv: 'om den försäkrade har en giltig anledning att inte medverka',
      en: 'whether the insured has a valid reason for not taking part',
    },
    on: { sv: 'dagen för begäran', en: 'the day of the request' },
  },
  assumed: {
    on: { sv: 'Den nyaste lydelsen antas gälla.', en: 'The newest wording is assumed to apply.' },
  },
};
