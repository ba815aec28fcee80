/** Duties in as few words as a calendar or a picture has room for. Neutral: they never speak of illness. */
import type { LedgerId } from '../../case/due/duty.js';
import type { Words } from '../../finding/words.js';

/** Noun phrases: without a full stop. */
export const dutyNames: Words<LedgerId> = {
  'sick-notice': { sv: 'Anmälan till arbetsgivaren', en: 'Notice to the employer' },
  'written-assurance': { sv: 'Skriftlig försäkran', en: 'Written assurance' },
  certificate: { sv: 'Intyg till arbetsgivaren', en: 'Certificate to the employer' },
  'report-to-fk': { sv: 'Anmälan till Försäkringskassan', en: 'Report to Försäkringskassan' },
  'apply-for-sickness-benefit': {
    sv: 'Ansökan till Försäkringskassan',
    en: 'Application to Försäkringskassan',
  },
  'certificate-to-fk': { sv: 'Intyg till Försäkringskassan', en: 'Certificate to Försäkringskassan' },
  'return-to-work-plan': { sv: 'Plan för återgång i arbete', en: 'Plan for return to work' },
  'chain-test-90': { sv: 'Ny prövning efter 90 dagar', en: 'New test after 90 days' },
  'chain-test-180': { sv: 'Ny prövning efter 180 dagar', en: 'New test after 180 days' },
  'chain-test-365': { sv: 'Ny prövning efter 365 dagar', en: 'New test after 365 days' },
  'leave-to-try-other-work': { sv: 'Avtal om annat arbete', en: 'Contract for other work' },
  'work-trial-notification': { sv: 'Anmälan om arbetsprövning', en: 'Notification of the work trial' },
  'work-training-end': { sv: 'Arbetsträningens slut', en: 'End of the work training' },
  'apply-for-workplace-support': { sv: 'Ansökan om bidrag', en: 'Application for the grant' },
  'vacation-days-back': { sv: 'Begäran om semesterdagar tillbaka', en: 'Request for vacation days back' },
};
