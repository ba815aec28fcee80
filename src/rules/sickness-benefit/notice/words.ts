import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type { NoticeAssumption, NoticeInput, NoticeReason, NoticeValue } from './notice.js';

export const words: RuleWords<NoticeInput, NoticeValue, NoticeReason, never, never, NoticeAssumption> = {
  reasons: {
    'within-seven-days': {
      sv: 'Anmälan gjordes i tid, så inga dagar går förlorade.',
      en: 'The notice was given in time, so that no days are lost.',
    },
    'late-notice': {
      sv: 'Anmälan gjordes sent. Sjukpenning lämnas inte för längre tid tillbaka än sju dagar före den.',
      en: 'The notice was late. Benefit is not paid for longer back than seven days before it.',
    },
    'employer-reports': {
      sv: 'Arbetsgivaren ska anmäla sjukdomsfallet, så sjukpenning på inkomst av anställning lämnas trots den sena anmälan.',
      en: 'The employer must report the case, so that benefit on income of employment is paid despite the late notice.',
    },
    hindrance: {
      sv: 'Det fanns hinder mot att göra anmälan, så sjukpenning lämnas även för tiden dessförinnan.',
      en: 'There was a hindrance to giving notice, so that benefit is paid also for the time before it.',
    },
    'special-reasons': {
      sv: 'Det finns särskilda skäl för att sjukpenning ändå bör lämnas för tiden före anmälan.',
      en: 'There are special reasons to pay benefit also for the time before the notice.',
    },
  },
  questions: {},
  facts: {
    employerMustReport: {
      sv: 'arbetsgivarens skyldighet att anmäla sjukdomsfallet',
      en: 'the employer’s duty to report the case',
    },
    hindrance: { sv: 'hinder mot att göra anmälan', en: 'a hindrance to giving notice' },
    specialReasons: {
      sv: 'särskilda skäl för att ändå lämna sjukpenning',
      en: 'special reasons to pay benefit all the same',
    },
  },
  assumed: {
    employerMustReport: {
      sv: 'Arbetsgivaren antas inte vara skyldig att anmäla sjukdomsfallet.',
      en: 'The employer is assumed to have no duty to report the case.',
    },
    hindrance: {
      sv: 'Det antas inte ha funnits något hinder mot att göra anmälan.',
      en: 'It is assumed that there was no hindrance to giving notice.',
    },
    specialReasons: {
      sv: 'Det antas inte finnas några särskilda skäl.',
      en: 'It is assumed that there are no special reasons.',
    },
  },
  inputs: {
    notifiedOn: { sv: 'Anmält till Försäkringskassan', en: 'Notified to Försäkringskassan' },
    firstDay: { sv: 'Ersättning begärs från', en: 'Benefit asked for from' },
    employerMustReport: { sv: 'Arbetsgivaren ska anmäla', en: 'The employer must report' },
    hindrance: { sv: 'Hinder mot att anmäla', en: 'Hindrance to giving notice' },
    specialReasons: inputNames.specialReasons,
  },
  options: {},
  fields: {
    payableFrom: { sv: 'Kan betalas från', en: 'Payable from' },
    payableFromOther: { sv: 'Av annat förvärvsarbete från', en: 'From other work, payable from' },
    daysLost: { sv: 'Dagar som går förlorade', en: 'Days lost', unit: 'named' },
    reasons: valueNames.reasons,
  },
  headline: ({ payableFrom, daysLost }, { sv, en }) => ({
    sv:
      daysLost === 0
        ? 'Inga dagar med sjukpenning går förlorade på grund av anmälan.'
        : `Sjukpenning kan betalas från och med den ${sv.date(payableFrom)}; ${sv.days(daysLost)} går förlorad${daysLost === 1 ? '' : 'e'}.`,
    en:
      daysLost === 0
        ? 'The notice costs no days of benefit.'
        : `Benefit can be paid from ${en.date(payableFrom)}; ${en.days(daysLost)} ${daysLost === 1 ? 'is' : 'are'} lost.`,
  }),
  turns: [
    { answer: ({ daysLost }) => daysLost === 0, by: ['notifiedOn', 'hindrance', 'employerMustReport'] },
  ],
};
