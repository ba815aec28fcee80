import type { RuleWords } from '../../../finding/rule-words.js';
import type { ProviderAssumption } from './provider.js';
import type { ProviderItem } from './table.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';

export const words: RuleWords<ProviderItem, never, never, ProviderAssumption> = {
  reasons: {
    'initiates-measures': {
      sv: 'Anordnaren ska kunna initiera medicinska, rehabiliterande och arbetsanpassande åtgärder som arbetsgivaren ansvarar för.',
      en: 'The provider must be able to start medical, rehabilitating and adapting measures that the employer answers for.',
    },
    'competence-medicine': {
      sv: 'Anordnaren ska ha tillgång till kompetens inom medicin.',
      en: 'The provider must have access to competence in medicine.',
    },
    'competence-rehabilitation': {
      sv: 'Anordnaren ska ha tillgång till kompetens inom rehabilitering.',
      en: 'The provider must have access to competence in rehabilitation.',
    },
    'competence-in-areas': {
      sv: 'Anordnaren ska ha tillgång till kompetens inom minst tre av områdena arbetsorganisation, beteendevetenskap, ergonomi, hälsovetenskap och teknik.',
      en: 'The provider must have access to competence in at least three of work organisation, behavioural science, ergonomics, health science and technology.',
    },
    'knows-the-workplace': {
      sv: 'Anordnaren ska ha kunskap om förhållandena på arbetstagarens arbetsplats när tjänsten utförs.',
      en: 'The provider must know the conditions at the employee’s workplace when the service is performed.',
    },
    'knows-work-environment-management': {
      sv: 'Anordnaren ska ha kunskap om arbetsgivarens skyldighet att bedriva ett systematiskt arbetsmiljöarbete.',
      en: 'The provider must know the employer’s duty of systematic work environment management.',
    },
    'informs-the-employer': {
      sv: 'Anordnaren ska ge arbetsgivaren den information om utförda insatser som behövs för redovisningen.',
      en: 'The provider must give the employer the information on measures taken that its report needs.',
    },
    'informs-fk': {
      sv: 'Anordnaren ska på begäran ge Försäkringskassan de uppgifter som behövs för kontroll av utbetalat bidrag.',
      en: 'On request, the provider must give Försäkringskassan what it needs to check a grant that has been paid.',
    },
  },
  questions: {},
  facts: { on: dayAskedFact },
  assumed: { on: newestWording },
  fields: {
    areasCovered: { sv: 'Områden som täcks', en: 'Areas covered' },
    areasNeeded: { sv: 'Områden som krävs', en: 'Areas needed' },
  },
};
