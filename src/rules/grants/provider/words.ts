import { byMissing } from '../../../finding/headline.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import type { Words } from '../../../finding/words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';
import type { ProviderAssumption, ProviderInput, ProviderValue } from './provider.js';
import type { ProviderItem } from './table.js';

const reasons: Words<ProviderItem> = {
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
};

export const words: RuleWords<ProviderInput, ProviderValue, ProviderItem, never, never, ProviderAssumption> =
  {
    reasons,
    questions: {},
    facts: { on: dayAskedFact },
    assumed: { on: newestWording },
    inputs: {
      abilities: { sv: 'Vad anordnaren kan visa', en: 'What the provider can show', uncounted: true },
      areas: { sv: 'Kompetensområden', en: 'Areas of competence' },
      on: inputNames.on,
    },
    options: {
      abilities: reasons,
      areas: {
        'work-organisation': { sv: 'arbetsorganisation', en: 'work organisation' },
        'behavioural-science': { sv: 'beteendevetenskap', en: 'behavioural science' },
        ergonomics: { sv: 'ergonomi', en: 'ergonomics' },
        'health-science': { sv: 'hälsovetenskap', en: 'health science' },
        technology: { sv: 'teknik', en: 'technology' },
      },
    },
    fields: {
      complete: valueNames.complete,
      missing: valueNames.missing,
      items: valueNames.items,
      item: valueNames.item,
      met: valueNames.met,
      areasCovered: { sv: 'Områden som täcks', en: 'Areas covered', unit: 'named' },
      areasNeeded: { sv: 'Områden som krävs', en: 'Areas needed', unit: 'named' },
    },
    headline: ({ missing }, { sv, en }) =>
      byMissing(
        missing,
        {
          sv: 'Anordnaren uppfyller alla krav på listan.',
          en: 'The provider meets every condition on the list.',
        },
        {
          sv: `Anordnaren uppfyller inte ${sv.number(missing.length)} av kraven.`,
          en: `The provider does not meet ${en.number(missing.length)} of the conditions.`,
        },
      ),
    // A list of conditions: what is missing is the answer.
    turns: [],
  };
