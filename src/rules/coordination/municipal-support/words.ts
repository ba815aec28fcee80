import { byProspect } from '../../../finding/headline.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import { possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { actorWords } from '../actors.words.js';
import type {
  MunicipalSupportAlternative,
  MunicipalSupportAssumption,
  MunicipalSupportFact,
  MunicipalSupportInput,
  MunicipalSupportMissing,
  MunicipalSupportReason,
  MunicipalSupportValue,
} from './municipal-support.js';

export const words: RuleWords<
  MunicipalSupportInput,
  MunicipalSupportValue,
  Possible | MunicipalSupportReason | MunicipalSupportAlternative | 'social-services',
  never,
  MunicipalSupportFact | MunicipalSupportMissing,
  MunicipalSupportAssumption
> = {
  reasons: {
    ...possibleWords,
    likely: {
      sv: 'Villkoren ser ut att vara uppfyllda; socialnämnden gör bedömningen.',
      en: 'The conditions look fulfilled; the assessment is the social welfare board’s.',
    },
    'social-services': actorWords['social-services'],
    'requirements-met': {
      sv: 'Om socialnämnden finner att kraven från juli 2026 är uppfyllda eller inte gäller.',
      en: 'If the board finds that the requirements of July 2026 are met or do not apply.',
    },
    'not-applied': { sv: 'Stödet kräver en ansökan.', en: 'The support needs an application.' },
    'met-otherwise': {
      sv: 'Behoven kan tillgodoses på annat sätt.',
      en: 'Needs can be met otherwise.',
    },
    'not-available': {
      sv: 'Den som kan arbeta ska stå till arbetsmarknadens förfogande, om godtagbart skäl saknas.',
      en: 'Whoever can work must be available for work, unless there is an acceptable reason.',
    },
  },
  questions: {},
  facts: {
    on: { sv: 'dagen som frågan gäller', en: 'the day asked about' },
    requirementsMet: {
      sv: 'om kraven i 12 kap. 4 a–6 a §§ socialtjänstlagen är uppfyllda, som aktiviteter och läkarintyg',
      en: 'whether what 12 kap. 4 a–6 a §§ of the Social Services Act ask for is met, such as activities and a certificate',
    },
    applied: { sv: 'en ansökan', en: 'an application' },
    metOtherwise: {
      sv: 'om behoven kan tillgodoses på annat sätt',
      en: 'whether needs can be met otherwise',
    },
    canWork: { sv: 'om personen kan arbeta', en: 'whether the person can work' },
    availableForWork: {
      sv: 'om personen står till arbetsmarknadens förfogande',
      en: 'whether the person is available for work',
    },
    acceptableReason: { sv: 'ett godtagbart skäl', en: 'an acceptable reason' },
    refusedActivity: {
      sv: 'om personen har avstått från en anvisad aktivitet',
      en: 'whether the person refused an activity required',
    },
  },
  assumed: {
    on: { sv: 'Den senaste lydelsen används.', en: 'The newest wording is used.' },
    acceptableReason: {
      sv: 'Inget godtagbart skäl antas finnas.',
      en: 'No acceptable reason is assumed.',
    },
    refusedActivity: {
      sv: 'Personen antas inte ha avstått från någon aktivitet.',
      en: 'The person is assumed not to have refused any activity.',
    },
  },
  inputs: {
    applied: inputNames.applied,
    metOtherwise: { sv: 'Behoven kan tillgodoses på annat sätt', en: 'Needs can be met otherwise' },
    canWork: { sv: 'Kan arbeta', en: 'Can work' },
    availableForWork: { sv: 'Står till arbetsmarknadens förfogande', en: 'Available for work' },
    acceptableReason: { sv: 'Godtagbart skäl', en: 'Acceptable reason' },
    refusedActivity: { sv: 'Avböjt anvisad aktivitet', en: 'Refused an activity' },
    requirementsMet: { sv: 'Kraven från juli 2026 uppfyllda', en: 'The requirements of July 2026 met' },
    on: inputNames.on,
  },
  options: {},
  fields: {
    possible: valueNames.possible,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
    payer: valueNames.payer,
    mayBeReduced: { sv: 'Får minskas', en: 'May be reduced' },
  },
  headline: ({ possible }) =>
    byProspect(possible, {
      likely: {
        sv: 'Det finns troligen rätt till försörjningsstöd.',
        en: 'There is probably a right to income support.',
      },
      excluded: {
        sv: 'Det finns ingen rätt till försörjningsstöd.',
        en: 'There is no right to income support.',
      },
      needs: {
        sv: 'Rätten till försörjningsstöd beror på uppgifter som saknas.',
        en: 'The right to income support depends on facts that are missing.',
      },
    }),
  turns: [
    {
      answer: ({ possible }) => possible,
      by: ['applied', 'metOtherwise', 'canWork', 'availableForWork', 'acceptableReason'],
    },
  ],
};
