/** The duties of the ledger: what is to be done, by whom, how it stands, and what shows or follows. */
import type { Words } from '../../finding/words.js';
import type { IfLate, LedgerEvidence, LedgerId, LedgerStatus, LedgerWho } from './duty.js';

/** What is to be done: without a full stop. */
export const dutyTasks: Words<LedgerId> = {
  'sick-notice': { sv: 'Gör sjukanmälan till arbetsgivaren', en: 'Give the employer the sick notice' },
  'written-assurance': {
    sv: 'Lämna en skriftlig försäkran till arbetsgivaren',
    en: 'Give the employer a written assurance',
  },
  certificate: { sv: 'Lämna läkarintyg till arbetsgivaren', en: 'Give the employer a certificate' },
  'report-to-fk': {
    sv: 'Anmäl sjukdomsfallet till Försäkringskassan',
    en: 'Report the case to Försäkringskassan',
  },
  'apply-for-sickness-benefit': {
    sv: 'Ansök om sjukpenning hos Försäkringskassan',
    en: 'Apply to Försäkringskassan for sickness benefit',
  },
  'certificate-to-fk': {
    sv: 'Lämna läkarintyg till Försäkringskassan',
    en: 'Give Försäkringskassan a certificate',
  },
  'return-to-work-plan': {
    sv: 'Gör en plan för återgång i arbete',
    en: 'Draw up a plan for return to work',
  },
  'chain-test-90': {
    sv: 'Pröva arbetsförmågan på nytt efter 90 dagar',
    en: 'Test the work capacity anew after 90 days',
  },
  'chain-test-180': {
    sv: 'Pröva arbetsförmågan på nytt efter 180 dagar',
    en: 'Test the work capacity anew after 180 days',
  },
  'chain-test-365': {
    sv: 'Pröva arbetsförmågan på nytt efter 365 dagar',
    en: 'Test the work capacity anew after 365 days',
  },
  'leave-to-try-other-work': {
    sv: 'Avtala om ledighet för att prova annat arbete',
    en: 'Make the contract for leave to try other work',
  },
  'work-trial-notification': {
    sv: 'Anmäl arbetsprövningen till Försäkringskassan',
    en: 'Notify Försäkringskassan of the work trial',
  },
  'work-training-end': { sv: 'Avsluta eller pröva arbetsträningen', en: 'End or review the work training' },
  'apply-for-workplace-support': {
    sv: 'Ansök om arbetsplatsinriktat rehabiliteringsstöd',
    en: 'Apply for workplace rehabilitation support',
  },
  'vacation-days-back': {
    sv: 'Begär utan dröjsmål att sjukdagarna inte räknas som semester',
    en: 'Ask without delay that the sick days not be counted as vacation',
  },
};

export const whoNames: Words<LedgerWho> = {
  employee: { sv: 'Arbetstagaren', en: 'The employee' },
  employer: { sv: 'Arbetsgivaren', en: 'The employer' },
  insured: { sv: 'Den försäkrade', en: 'The insured' },
  fk: { sv: 'Försäkringskassan', en: 'Försäkringskassan' },
};

export const dutyStatusNames: Words<LedgerStatus> = {
  'not-required': { sv: 'Krävs inte', en: 'Not required' },
  upcoming: { sv: 'Kommande', en: 'Upcoming' },
  possible: { sv: 'Möjlig nu', en: 'Possible now' },
  due: { sv: 'Aktuell nu', en: 'Due now' },
  overdue: { sv: 'Försenad', en: 'Overdue' },
  done: { sv: 'Gjord', en: 'Done' },
  'done-late': { sv: 'Gjord för sent', en: 'Done late' },
};

/** What shows that the duty was met. */
export const evidenceNames: Words<LedgerEvidence> = {
  notice: { sv: 'sjukanmälan', en: 'the sick notice' },
  assurance: { sv: 'den skriftliga försäkran', en: 'the written assurance' },
  certificate: { sv: 'läkarintyget', en: 'the certificate' },
  report: { sv: 'anmälan', en: 'the report' },
  application: { sv: 'ansökan', en: 'the application' },
  notification: { sv: 'den undertecknade anmälan', en: 'the signed notification' },
  contract: { sv: 'avtalet med den andra arbetsgivaren', en: 'the contract with the other employer' },
  plan: { sv: 'planen', en: 'the plan' },
  decision: { sv: 'Försäkringskassans beslut', en: 'Försäkringskassan’s decision' },
  request: { sv: 'begäran', en: 'the request' },
};

/** One full sentence each. */
export const ifLateSentences: Words<IfLate> = {
  'no-pay-before-notice': {
    sv: 'Ingen sjuklön betalas för tiden före sjukanmälan.',
    en: 'No sick pay is due for the time before the sick notice.',
  },
  'pay-can-wait': {
    sv: 'Arbetsgivaren behöver inte betala sjuklön innan försäkran har lämnats.',
    en: 'The employer need not pay sick pay before the assurance has been given.',
  },
  'no-pay-without-certificate': {
    sv: 'Ingen sjuklön betalas utan intyg från och med den dagen.',
    en: 'No sick pay is due without a certificate from that day on.',
  },
  'benefit-seven-days-back': {
    sv: 'Utan anmälan till Försäkringskassan lämnas sjukpenning bara för en kort tid tillbaka; är arbetsgivaren skyldig att anmäla gäller det inte.',
    en: 'Without a notice to Försäkringskassan benefit is paid only a short time back; that does not apply where the employer must report.',
  },
  'benefit-can-wait': {
    sv: 'Försäkringskassan kan inte betala för dagar som inte har styrkts.',
    en: 'Försäkringskassan cannot pay for undocumented days.',
  },
  'no-right-after-the-window': {
    sv: 'Ett avtal som görs senare ger ingen rätt till ledighet.',
    en: 'A contract made later gives no right to leave.',
  },
  'trial-begins-later': {
    sv: 'Arbetsprövningen kan då inte börja den dagen.',
    en: 'The work trial cannot then begin on that day.',
  },
  'no-support': {
    sv: 'Stöd lämnas inte för insatser som söks för sent.',
    en: 'No support is paid for measures applied for too late.',
  },
  fine: { sv: 'Den som låter bli kan dömas till böter.', en: 'The omission can lead to a fine.' },
  'work-environment-authority': {
    sv: 'Försäkringskassan kan anmäla upprepade brister till Arbetsmiljöverket.',
    en: 'Försäkringskassan can report repeated neglect to the Work Environment Authority (AV).',
  },
  'days-stay-vacation': {
    sv: 'Utan en begäran räknas dagarna som semester.',
    en: 'Without a request the days are counted as vacation.',
  },
  nothing: {
    sv: 'Lagen knyter ingen följd till att det sker senare.',
    en: 'The law attaches no consequence to a later day.',
  },
};
