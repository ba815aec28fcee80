import { dateStep, toldBy, type StepsOf } from '../../../finding/step.js';
import type { Text } from '../../../finding/words.js';
import { toIso } from '../../../time/day.js';
import { certificateTold, type CertificateInput, type CertificateValue } from './certificate.js';

const FROM: Text = { sv: 'Läkarintyg från', en: 'Certificate from' };

export const steps: StepsOf<CertificateInput, CertificateValue> = toldBy(
  certificateTold,
  ([dayEight], { requiredFrom }) =>
    // A demand, or a suspension, sets another day.
    toIso(dayEight.day) === requiredFrom ? [dateStep(FROM, dayEight)] : [],
);
