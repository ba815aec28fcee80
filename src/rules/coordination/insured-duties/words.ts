import { be, byMissing } from '../../../finding/headline.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import type { Words } from '../../../finding/words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';
import type {
  InsuredDutiesAssumption,
  InsuredDutiesInput,
  InsuredDutiesValue,
  InsuredDuty,
  InsuredRight,
} from './insured-duties.js';

const reasons: Words<InsuredDuty | InsuredRight> = {
  'information-on-needs': {
    sv: 'Den försäkrade lämnar de upplysningar som klarlägger behovet av rehabilitering.',
    en: 'The insured gives the information that clarifies the need of rehabilitation.',
  },
  'active-part': {
    sv: 'Den försäkrade medverkar aktivt efter bästa förmåga.',
    en: 'The insured takes active part to best ability.',
  },
  'information-for-decision': {
    sv: 'Den försäkrade lämnar de uppgifter som har betydelse för beslutet.',
    en: 'The insured gives what matters for the decision.',
  },
  'tell-physician-demands': {
    sv: 'Den försäkrade berättar för läkaren om arbetets krav och vad som inte går.',
    en: 'The insured tells the physician of the demands of the job and what cannot be done.',
  },
  certificate: {
    sv: 'Den försäkrade lämnar intyg till arbetsgivaren eller Försäkringskassan.',
    en: 'The insured hands a certificate to the employer or Försäkringskassan.',
  },
  apply: { sv: 'Den försäkrade ansöker om förmånen.', en: 'The insured applies for the benefit.' },
  'join-investigations': {
    sv: 'Den försäkrade deltar i utredningar och möten.',
    en: 'The insured takes part in investigations and meetings.',
  },
  'workplace-measures': {
    sv: 'Den försäkrade deltar i arbetsgivarens åtgärder på arbetsplatsen.',
    en: 'The insured takes part in the employer’s measures at the workplace.',
  },
  participation: {
    sv: 'Patienten har rätt att vara delaktig.',
    en: 'The patient has a right to take part.',
  },
  'adapted-information': {
    sv: 'Patienten har rätt till anpassad information.',
    en: 'The patient has a right to adapted information.',
  },
  'consent-to-sharing': {
    sv: 'Uppgifter delas bara med patientens samtycke.',
    en: 'Information is shared only if the patient consents.',
  },
};

export const words: RuleWords<
  InsuredDutiesInput,
  InsuredDutiesValue,
  InsuredDuty | InsuredRight,
  never,
  never,
  InsuredDutiesAssumption
> = {
  reasons,
  questions: {},
  facts: { on: dayAskedFact },
  assumed: { on: newestWording },
  inputs: {
    done: { sv: 'Vad den försäkrade har gjort', en: 'What the insured has done', uncounted: true },
    on: inputNames.on,
  },
  options: {
    done: reasons,
  },
  fields: {
    complete: valueNames.complete,
    missing: valueNames.missing,
    items: valueNames.items,
    item: valueNames.item,
    met: valueNames.met,
    rights: { sv: 'Rättigheter', en: 'Rights' },
    right: valueNames.right,
  },
  headline: ({ missing }, { sv, en }) =>
    byMissing(
      missing,
      {
        sv: 'Den försäkrade har gjort allt på listan.',
        en: 'The insured has done everything on the list.',
      },
      {
        sv: `Av det som den försäkrade ska göra återstår ${sv.items(missing.length)}.`,
        en: `Of what the insured is to do, ${en.items(missing.length)} ${be(missing)} left.`,
      },
    ),
  // A list of duties: what is missing is the answer.
  turns: [],
};
