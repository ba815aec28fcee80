import { dateStep, toldBy, type StepsOf } from '../../../finding/step.js';
import {
  benefitCertificateTold,
  type BenefitCertificateInput,
  type BenefitCertificateValue,
} from './benefit-certificate.js';

export const steps: StepsOf<BenefitCertificateInput, BenefitCertificateValue> = toldBy(
  benefitCertificateTold,
  ([ordinary], { rule }) => (rule === 'demanded' ? [] : [dateStep('requiredFrom', ordinary)]),
);
