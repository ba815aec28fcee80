import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type {
  BenefitCertificateInput,
  BenefitCertificateRule,
  BenefitCertificateValue,
} from './benefit-certificate.js';

export const words: RuleWords<BenefitCertificateInput, BenefitCertificateValue, BenefitCertificateRule> = {
  reasons: {
    ordinary: {
      sv: 'Nedsättningen av arbetsförmågan ska styrkas med läkarintyg senast från och med den sjunde dagen efter sjukperiodens första dag, alltså dag åtta.',
      en: 'Reduced work capacity must be proven by a certificate at the latest from the seventh day after the first day of the sick period, that is day eight.',
    },
    postponed: {
      sv: 'Under pandemin behövdes läkarintyg först från och med den fjortonde dagen efter sjukperiodens första dag, alltså dag femton.',
      en: 'During the pandemic a certificate was needed only from the fourteenth day after the first day of the sick period, that is day fifteen.',
    },
    demanded: {
      sv: 'Läkarintyg krävs tidigare än annars, eftersom Försäkringskassan har beslutat det.',
      en: 'A certificate is needed earlier than otherwise, since Försäkringskassan has ordered it.',
    },
  },
  questions: {},
  facts: {},
  assumed: {},
  inputs: {
    firstDay: { sv: 'Sjukperiodens första dag', en: 'First day of the sick period' },
    firstBenefitDay: { sv: 'Ersättning begärs från', en: 'Benefit asked for from' },
    selfEmployed: inputNames.selfEmployed,
    demandedFrom: { sv: 'Intyg krävs från', en: 'Certificate demanded from' },
  },
  options: {},
  fields: {
    requiredFrom: valueNames.requiredFrom,
    dayNumber: valueNames.dayNumber,
    neededForBenefitFrom: { sv: 'Behövs för ersättning från', en: 'Needed for benefit from' },
    rule: valueNames.rule,
  },
  headline: ({ requiredFrom, dayNumber }, { sv, en }) => ({
    sv: `Försäkringskassan behöver ett läkarintyg från och med den ${sv.date(requiredFrom)}, dag ${sv.number(dayNumber)} i sjukperioden.`,
    en: `Försäkringskassan needs a certificate from ${en.date(requiredFrom)}, day ${en.number(dayNumber)} of the sick period.`,
  }),
  turns: [{ answer: ({ rule }) => rule, by: ['demandedFrom'] }],
};
