import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { actorNames } from '../../shared/option.words.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';
import type { ConsentAssumption, ConsentInput, ConsentRuleName, ConsentValue } from './consent.js';

export const words: RuleWords<ConsentInput, ConsentValue, ConsentRuleName, never, never, ConsentAssumption> =
  {
    reasons: {
      'own-information': {
        sv: 'Den försäkrade lämnar själv sina uppgifter; arbetsgivaren behöver inte få veta vilken sjukdom det är.',
        en: 'The insured gives the information; the employer need not be told which illness it is.',
      },
      'employer-informs-fk': {
        sv: 'Arbetsgivaren ska, efter samråd med den försäkrade, lämna de upplysningar som klarlägger behovet.',
        en: 'After consulting the insured, the employer must give the information that clarifies the need.',
      },
      'answer-to-fk': {
        sv: 'Den som Försäkringskassan frågar får svara utan samtycke.',
        en: 'Whoever Försäkringskassan asks may answer without consent.',
      },
      'fk-cooperates': {
        sv: 'Försäkringskassan samverkar med andra om den försäkrade medger det.',
        en: 'Försäkringskassan cooperates with others if the insured consents.',
      },
      'coordination-efforts-by-consent': {
        sv: 'Koordineringsinsatser ges bara om patienten samtycker.',
        en: 'Coordination efforts are given only if the patient consents.',
      },
      'need-told-by-consent': {
        sv: 'Regionen informerar Försäkringskassan om ett antaget behov bara om patienten samtycker.',
        en: 'The region informs Försäkringskassan of a presumed need only if the patient consents.',
      },
      'individual-plan-by-consent': {
        sv: 'En samordnad individuell plan görs bara om den enskilde samtycker.',
        en: 'A coordinated individual plan is made only if the person consents.',
      },
      'personnel-confidentiality': {
        sv: 'Uppgifter om hälsa i arbetsgivarens personaladministration får inte föras vidare utan samtycke.',
        en: 'Data about health in the personnel administration are not passed on without consent.',
      },
      'social-services-ask-care': {
        sv: 'Socialtjänsten och vården samråder efter medgivande från personen.',
        en: 'Social services and health care consult each other once the person consents.',
      },
      'sharing-by-consent': {
        sv: 'För att dela uppgifter mellan aktörer behövs patientens samtycke.',
        en: 'To share information between actors, the patient’s consent is needed.',
      },
    },
    questions: {},
    facts: {
      consentGiven: { sv: 'den försäkrades samtycke', en: 'the consent of the insured' },
      on: dayAskedFact,
    },
    assumed: {
      consentGiven: {
        sv: 'Den försäkrade antas ha samtyckt.',
        en: 'The insured is assumed to have consented.',
      },
      on: newestWording,
    },
    inputs: {
      from: { sv: 'Den som lämnar uppgiften', en: 'Who shares' },
      to: { sv: 'Den som tar emot uppgiften', en: 'Who receives' },
      what: { sv: 'Vad uppgiften gäller', en: 'What is shared' },
      consentGiven: { sv: 'Samtycke lämnat', en: 'Consent given' },
      on: inputNames.on,
    },
    options: {
      from: actorNames,
      to: actorNames,
      what: {
        'rehabilitation-need': { sv: 'behovet av rehabilitering', en: 'the need of rehabilitation' },
        'requested-facts': { sv: 'begärda uppgifter', en: 'facts asked for' },
        'rehabilitation-cooperation': {
          sv: 'samverkan om rehabilitering',
          en: 'cooperation on rehabilitation',
        },
        'coordination-efforts': { sv: 'koordineringsinsatser', en: 'coordination efforts' },
        'individual-plan': { sv: 'individuell plan', en: 'individual plan' },
        'meeting-invitation': { sv: 'kallelse till möte', en: 'invitation to a meeting' },
        certificate: { sv: 'läkarintyg', en: 'medical certificate' },
        illness: { sv: 'sjukdomen', en: 'the illness' },
        'ability-to-take-part': { sv: 'förmågan att delta', en: 'ability to take part' },
      },
    },
    fields: {
      allowed: valueNames.allowed,
      consentNeeded: valueNames.consentNeeded,
      rule: valueNames.rule,
    },
    headline: ({ allowed, consentNeeded }) => {
      if (!allowed) {
        return {
          sv: 'Uppgiften får inte lämnas utan den försäkrades samtycke.',
          en: 'The information must not be shared without the consent of the insured.',
        };
      }
      return consentNeeded
        ? {
            sv: 'Uppgiften får lämnas, eftersom den försäkrade samtycker.',
            en: 'The information may be shared, since the insured consents.',
          }
        : {
            sv: 'Uppgiften får lämnas utan samtycke.',
            en: 'The information may be shared without consent.',
          };
    },
    turns: [{ answer: ({ allowed }) => allowed, by: ['consentGiven'] }],
  };
