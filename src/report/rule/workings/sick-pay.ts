/** How the amounts and days of the sick-pay rules follow. */
import { at } from '../../../law/dated.js';
import type { CertificateInput, CertificateValue } from '../../../rules/sick-pay/certificate/certificate.js';
import { certificateTerms, type CertificateTerms } from '../../../rules/sick-pay/certificate/table.js';
import type {
  QualifyingTimeInput,
  QualifyingTimeValue,
} from '../../../rules/sick-pay/qualifying-time/qualifying-time.js';
import {
  qualifyingTimeTerms,
  type QualifyingTimeTerms,
} from '../../../rules/sick-pay/qualifying-time/table.js';
import { toIso } from '../../../time/day.js';
import { daysStep, type Step } from './step.js';

/** Only the ordinary day follows by counting. */
export function certificateSteps(
  { sickFrom, notifiedOn, firstPaidDay }: CertificateInput,
  { requiredFrom }: CertificateValue,
): Step[] {
  const { daysAfterNotice } = at(certificateTerms, sickFrom) as CertificateTerms;
  const notified = notifiedOn ?? sickFrom;
  const from = firstPaidDay !== undefined && firstPaidDay < notified ? firstPaidDay : notified;
  const step = daysStep('ordinaryDay', from, daysAfterNotice);
  return toIso(step.counted.day) === requiredFrom ? [step] : [];
}

/** Earlier employments and days that do not count make the count a longer story than one sum. */
export function qualifyingTimeSteps(
  { employedFrom, earlier = [], unexcusedAbsence = [] }: QualifyingTimeInput,
  { qualifyingTimeApplies, entitledFrom }: QualifyingTimeValue,
): Step[] {
  if (!qualifyingTimeApplies || earlier.length > 0 || unexcusedAbsence.length > 0) return [];
  const { days } = at(qualifyingTimeTerms, employedFrom) as QualifyingTimeTerms;
  const step = daysStep('qualifyingServed', employedFrom, days);
  return entitledFrom === null || toIso(step.counted.day) === entitledFrom ? [step] : [];
}
