import { byProspect } from '../../../finding/headline.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import { possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type {
  MedicalInvestigationAssumption,
  MedicalInvestigationBar,
  MedicalInvestigationInput,
  MedicalInvestigationProvider,
  MedicalInvestigationReason,
  MedicalInvestigationValue,
} from './medical-investigation.js';

export const words: RuleWords<
  MedicalInvestigationInput,
  MedicalInvestigationValue,
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
  inputs: {
    kind: inputNames.kind,
    needed: { sv: 'Behövs för bedömningen', en: 'Needed for the assessment' },
    on: inputNames.on,
    refusal: inputNames.refusal,
    validReason: inputNames.validReason,
  },
  options: {
    kind: {
      inquiry: { sv: 'förfrågan', en: 'inquiry' },
      visit: { sv: 'besök', en: 'visit' },
      opinion: { sv: 'utlåtande', en: 'opinion' },
      afu: { sv: 'aktivitetsförmågeutredning (AFU)', en: 'assessment of activity (AFU)' },
      'extended-afu': { sv: 'utvidgad AFU', en: 'extended AFU' },
      'other-investigation': { sv: 'annan utredning', en: 'other investigation' },
    },
  },
  fields: {
    possible: valueNames.possible,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
    provider: { sv: 'Utförs av', en: 'Carried out by' },
    standardised: { sv: 'Standardiserad', en: 'Standardised' },
    benefitAtRisk: valueNames.benefitAtRisk,
  },
  headline: ({ possible }) =>
    byProspect(possible, {
      likely: {
        sv: 'Försäkringskassan får begära utredningen.',
        en: 'Försäkringskassan may ask for the investigation.',
      },
      excluded: {
        sv: 'Försäkringskassan får inte begära utredningen.',
        en: 'Försäkringskassan must not ask for the investigation.',
      },
      needs: {
        sv: 'Om Försäkringskassan får begära utredningen beror på om den behövs.',
        en: 'Whether Försäkringskassan may ask for the investigation depends on whether it is needed.',
      },
    }),
  turns: [{ answer: ({ possible }) => possible, by: ['needed', 'on'] }],
};
