import type { RuleWords } from '../../../finding/rule-words.js';
import type { BenefitCertificateRule } from './benefit-certificate.js';

export const words: RuleWords<BenefitCertificateRule> = {
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
};
