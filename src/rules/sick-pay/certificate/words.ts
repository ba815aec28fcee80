import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { actorNames } from '../../shared/option.words.js';
import type { CertificateInput, CertificateRule, CertificateValue } from './certificate.js';

export const words: RuleWords<
  CertificateInput,
  CertificateValue,
  CertificateRule,
  never,
  never,
  'notifiedOn'
> = {
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
  inputs: {
    sickFrom: inputNames.sickFrom,
    notifiedOn: inputNames.notifiedOn,
    firstPaidDay: { sv: 'Sjuklön betalas från', en: 'Sick pay paid from' },
    demand: { sv: 'Krav på tidigare intyg', en: 'Demand for an earlier certificate' },
    by: { sv: 'Av vem', en: 'By whom' },
    from: inputNames.from,
  },
  options: {
    by: actorNames,
    from: { 'first-day': { sv: 'första dagen i varje period', en: 'the first day of each period' } },
  },
  fields: {
    requiredFrom: valueNames.requiredFrom,
    dayNumber: valueNames.dayNumber,
    rule: valueNames.rule,
  },
  headline: ({ requiredFrom, dayNumber, rule }, { sv, en }) => {
    if (requiredFrom === null) {
      return { sv: 'Inget läkarintyg behövs.', en: 'No medical certificate is needed.' };
    }
    return rule === 'day-eight'
      ? {
          sv: `Läkarintyg behövs från och med den ${sv.date(requiredFrom)}, dag ${sv.number(dayNumber)} räknat från sjukanmälan.`,
          en: `A medical certificate is needed from ${en.date(requiredFrom)}, day ${en.number(dayNumber)} counted from the notice.`,
        }
      : {
          sv: `Läkarintyg behövs från och med den ${sv.date(requiredFrom)}, tidigare än annars.`,
          en: `A medical certificate is needed from ${en.date(requiredFrom)}, earlier than otherwise.`,
        };
  },
  turns: [{ answer: ({ rule }) => rule, by: ['demand.from'] }],
};
