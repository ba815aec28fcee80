/** The picture's own texts. Neutral: absence, never illness. */
import type { Language, Words } from '../../finding/words.js';

export type TimelineName =
  | 'timeline'
  | 'absence'
  | 'heightIsExtent'
  | 'comparedWith'
  | 'comparisonOpen'
  | 'certificates'
  | 'deadlines'
  | 'asOf'
  | 'daySoFar'
  | 'daysSoFar'
  | 'projectedTo'
  | 'paidByEmployer'
  | 'paidByFk'
  | 'paidByNobody'
  | 'projected'
  | 'samePeriod'
  | 'sameChain'
  | 'certified'
  | 'test'
  | 'ends'
  | 'vacationEnds'
  | 'otherBenefit'
  | 'otherBenefitLetter'
  | 'withoutText'
  | 'more'
  | 'noAbsence'
  | 'income'
  | 'numberIsPaid'
  | 'agreedPay'
  | 'groupInsurance'
  | 'unpaid';

export const timelineNames: Words<TimelineName> = {
  timeline: { sv: 'Tidslinje', en: 'Timeline' },
  absence: { sv: 'Frånvaro', en: 'Absence' },
  heightIsExtent: { sv: 'höjd = omfattning', en: 'height = extent' },
  comparedWith: { sv: 'Jämförs med', en: 'Compared with' },
  comparisonOpen: {
    sv: 'Jämförelsen beror på Försäkringskassans bedömning',
    en: 'The comparison depends on Försäkringskassan’s assessment',
  },
  certificates: { sv: 'Intyg', en: 'Certificates' },
  deadlines: { sv: 'Frister', en: 'Deadlines' },
  asOf: { sv: 'Bedömt per den', en: 'As of' },
  daySoFar: { sv: 'dag hittills', en: 'day so far' },
  daysSoFar: { sv: 'dagar hittills', en: 'days so far' },
  projectedTo: { sv: 'prognos till och med', en: 'projected through' },
  paidByEmployer: { sv: 'Arbetsgivaren betalar', en: 'Paid by the employer' },
  paidByFk: { sv: 'Försäkringskassan betalar', en: 'Paid by Försäkringskassan' },
  paidByNobody: { sv: 'Ingen betalar', en: 'Paid by nobody' },
  projected: { sv: 'Prognos', en: 'Projected' },
  samePeriod: { sv: 'Tillfällen i samma period', en: 'Spells of one period' },
  sameChain: { sv: 'Tillfällen som läggs samman', en: 'Spells added together' },
  certified: { sv: 'Intyg täcker', en: 'Covered by a certificate' },
  test: { sv: 'Gäller nu', en: 'Applies now' },
  ends: { sv: 'Upphör från och med dagen', en: 'Ends from the day on' },
  vacationEnds: {
    sv: 'Frånvaron inte längre semesterlönegrundande',
    en: 'Absence no longer qualifies for vacation pay',
  },
  otherBenefit: {
    sv: 'Övrig förmån från Försäkringskassan',
    en: 'Another benefit from Försäkringskassan',
  },
  otherBenefitLetter: { sv: 'Ö', en: 'O' },
  withoutText: { sv: 'till utan text; rapporten har alla', en: 'more without text; the report has them all' },
  more: { sv: 'till', en: 'more' },
  income: { sv: 'Inkomst', en: 'Income' },
  numberIsPaid: {
    sv: 'tal = betalda kronor',
    en: 'number = kronor paid',
  },
  agreedPay: { sv: 'Lön enligt avtal', en: 'Pay by agreement' },
  groupInsurance: { sv: 'Avtalsförsäkring', en: 'Group insurance' },
  unpaid: { sv: 'Förlorad lön som ingen ersätter', en: 'Pay lost that nobody pays' },
  noAbsence: { sv: 'Ingen registrerad frånvaro', en: 'No absence registered' },
};

/** The months as the axis names them. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  sv: ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
