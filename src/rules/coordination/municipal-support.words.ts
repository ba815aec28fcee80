import type { RuleWords } from '../../finding/rule-words.js';
import { possibleWords } from '../shared/compensation.words.js';
import type { Possible } from '../shared/conditions.js';
import { actorWords } from './actors.words.js';
import type {
  MunicipalSupportAssumption,
  MunicipalSupportFact,
  MunicipalSupportReason,
} from './municipal-support.js';

export const words: RuleWords<
  Possible | MunicipalSupportReason | 'social-services',
  never,
  MunicipalSupportFact,
  MunicipalSupportAssumption
> = {
  reasons: {
    ...possibleWords,
    likely: {
      sv: 'Villkoren ser ut att vara uppfyllda; socialnämnden gör bedömningen.',
      en: 'The conditions look fulfilled; the assessment is the social welfare board’s.',
    },
    'social-services': actorWords['social-services'],
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
    acceptableReason: {
      sv: 'Inget godtagbart skäl antas finnas.',
      en: 'No acceptable reason is assumed.',
    },
    refusedActivity: {
      sv: 'Personen antas inte ha avstått från någon aktivitet.',
      en: 'The person is assumed not to have refused any activity.',
    },
  },
};
