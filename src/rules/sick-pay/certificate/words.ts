import type { RuleWords } from '../../../finding/rule-words.js';
import type { CertificateRule } from './certificate.js';

export const words: RuleWords<CertificateRule, never, never, 'notifiedOn'> = {
  reasons: {
    'day-eight': {
      sv: 'Från och med dag åtta, räknat från dagen för sjukanmälan, betalas sjuklön bara mot intyg av läkare eller tandläkare.',
      en: 'From day eight, counted from the day of the sick notice, sick pay is paid only on a certificate by a physician or dentist.',
    },
    'demand-by-employer': {
      sv: 'Intyg krävs tidigare än annars, eftersom arbetsgivaren skriftligen har begärt det.',
      en: 'A certificate is needed earlier than otherwise, since the employer has asked for it in writing.',
    },
    'demand-by-fk': {
      sv: 'Intyg krävs tidigare än annars, eftersom Försäkringskassan har beslutat det.',
      en: 'A certificate is needed earlier than otherwise, since Försäkringskassan has ordered it.',
    },
    suspended: {
      sv: 'Inget intyg krävs under sjuklöneperioden, eftersom kravet tillfälligt inte gällde.',
      en: 'No certificate is needed during the sick-pay period, since the requirement was temporarily suspended.',
    },
  },
  questions: {},
  facts: { notifiedOn: { sv: 'dagen för sjukanmälan', en: 'the day of the sick notice' } },
  assumed: {
    notifiedOn: {
      sv: 'Sjukanmälan antas ha gjorts den första sjukdagen.',
      en: 'The sick notice is assumed to have been given on the first day of sickness.',
    },
  },
};
