import { paidByFk } from '../payer.words.js';
import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type {
  ActivityGrantSicknessAssumption,
  ActivityGrantSicknessInput,
  ActivityGrantSicknessQuestion,
  ActivityGrantSicknessReason,
  ActivityGrantSicknessValue,
  KarensdagReading,
  LateNoticeReading,
} from './activity-grant-sickness.js';

const karensdagOnUnpaidDay: QuestionWords<KarensdagReading> = {
  question: {
    sv: 'Vilken dag är karensdag när den första sjukdagen inte ger ersättning ändå?',
    en: 'Which day is the karensdag where the first day of sickness gives no compensation anyway?',
  },
  readings: {
    'first-paid-day': {
      sv: 'Karensdagen är den första dagen som annars skulle ha gett ersättning.',
      en: 'The karensdag is the first day that would otherwise have been paid.',
    },
    'first-day-only': {
      sv: 'Bara den första dagen kan vara karensdag, så då finns ingen.',
      en: 'Only the first day can be one, so that there is none.',
    },
  },
  source: {
    sv: '4 kap. 3 § förordningen (2017:819) räknar som karensdag bara en dag då ersättning skulle ha lämnats, utan att säga om den flyttas.',
    en: 'Ordinance 2017:819, chapter 4, section 3, counts as karensdag only a day that would have been paid, without saying whether it moves.',
  },
};

const lateNoticeCosts: QuestionWords<LateNoticeReading> = {
  question: {
    sv: 'Vad kostar en sen anmälan?',
    en: 'What does late notice cost?',
  },
  readings: {
    'nothing-paid': {
      sv: 'Ingen ersättning lämnas för sjukperioden.',
      en: 'Nothing is paid for the sick period.',
    },
    'paid-from-notice': {
      sv: 'Ersättning lämnas från den dag då anmälan gjordes.',
      en: 'Compensation is paid from the day of the notice.',
    },
  },
  source: {
    sv: '4 kap. 2 § förordningen (2017:819) lämnar ersättning ”endast om” sjukdomen anmäldes den första sjukdagen.',
    en: 'Ordinance 2017:819, chapter 4, section 2, pays “only if” the sickness was reported on its first day.',
  },
};

export const words: RuleWords<
  ActivityGrantSicknessInput,
  ActivityGrantSicknessValue,
  ActivityGrantSicknessReason | 'fk',
  ActivityGrantSicknessQuestion,
  never,
  ActivityGrantSicknessAssumption
> = {
  reasons: {
    ...paidByFk,
    karensdag: {
      sv: 'En karensdag dras från sjukperioden.',
      en: 'One karensdag is taken from the sick period.',
    },
    relapse: {
      sv: 'Sjukperioden fortsätter en tidigare, så den får ingen ny karensdag.',
      en: 'The sick period continues an earlier one, so that it has no new karensdag.',
    },
    'ten-karensdagar': {
      sv: 'Så många karensdagar som ett år kan ha är redan dragna.',
      en: 'As many karensdagar as a year can have are taken already.',
    },
    'high-risk-protection': {
      sv: 'Ett beslut om särskilt högriskskydd tar bort karensdagen.',
      en: 'A decision on special high-risk protection takes the karensdag away.',
    },
    'no-paid-day': {
      sv: 'Ingen dag som kan vara karensdag ligger i sjukperioden.',
      en: 'No day that can be a karensdag lies in the sick period.',
    },
    'late-notice': {
      sv: 'Sjukdomen anmäldes inte till Arbetsförmedlingen den första sjukdagen.',
      en: 'The sickness was not reported to Arbetsförmedlingen on its first day.',
    },
    'special-reasons': {
      sv: 'Särskilda skäl gör att den sena anmälan inte hindrar ersättning.',
      en: 'Special reasons let the late notice not stand in the way of compensation.',
    },
    'no-certificate': {
      sv: 'Läkarintyg saknas för de dagar som kräver det.',
      en: 'A certificate is missing for the days that need one.',
    },
  },
  questions: { 'karensdag-on-unpaid-day': karensdagOnUnpaidDay, 'late-notice-costs': lateNoticeCosts },
  facts: {
    specialReasons: {
      sv: 'särskilda skäl trots sen anmälan',
      en: 'special reasons despite late notice',
    },
    certificate: { sv: 'ett läkarintyg', en: 'a physician’s certificate' },
    previousTo: {
      sv: 'den sista dagen i en tidigare sjukperiod',
      en: 'the last day of an earlier sick period',
    },
    highRiskProtection: {
      sv: 'ett beslut om särskilt högriskskydd',
      en: 'a decision on special high-risk protection',
    },
    earlierKarensdagar: { sv: 'tidigare karensdagar', en: 'earlier karensdagar' },
    paidDays: { sv: 'de veckodagar som ger ersättning', en: 'the days of the week that are paid' },
  },
  assumed: {
    specialReasons: {
      sv: 'Inga särskilda skäl antas finnas.',
      en: 'No special reasons are assumed.',
    },
    certificate: {
      sv: 'Inget läkarintyg antas ha lämnats in.',
      en: 'No certificate is assumed to have been handed in.',
    },
    previousTo: {
      sv: 'Ingen sjukperiod antas ligga strax före.',
      en: 'No sick period is assumed to lie shortly before.',
    },
    highRiskProtection: {
      sv: 'Inget beslut om särskilt högriskskydd antas finnas.',
      en: 'No decision on special high-risk protection is assumed.',
    },
    earlierKarensdagar: {
      sv: 'Inga tidigare karensdagar antas vara dragna.',
      en: 'No earlier karensdagar are assumed.',
    },
    paidDays: {
      sv: 'Ersättning antas lämnas måndag till fredag.',
      en: 'Compensation is assumed to be paid from Monday to Friday.',
    },
  },
  inputs: {
    from: inputNames.from,
    to: inputNames.to,
    reportedOn: { sv: 'Anmäld', en: 'Reported on' },
    specialReasons: inputNames.specialReasons,
    certificate: inputNames.certificate,
    previousTo: { sv: 'Förra sjukperiodens sista dag', en: 'Last day of the sick period before' },
    highRiskProtection: { sv: 'Särskilt högriskskydd', en: 'Special high-risk protection' },
    earlierKarensdagar: { sv: 'Tidigare karensdagar', en: 'Earlier karensdagar (days without pay)' },
  },
  options: {},
  fields: {
    payable: valueNames.payable,
    from: valueNames.from,
    to: valueNames.to,
    payer: valueNames.payer,
    karensday: { sv: 'Karensdag', en: 'Karensdag (day without pay)' },
    certificateFrom: valueNames.certificateFrom,
    dischargeFrom: { sv: 'Skrivs ut från', en: 'Discharged from' },
    reasons: valueNames.reasons,
  },
  headline: ({ payable, karensday }, { sv, en }) => {
    const first = payable[0];
    if (first === undefined) {
      return {
        sv: 'Ingen ersättning kan betalas för sjukdagarna.',
        en: 'No compensation can be paid for the sick days.',
      };
    }
    return karensday === null
      ? {
          sv: `Ersättning kan betalas från och med den ${sv.date(first.from)}, utan karensdag.`,
          en: `Compensation can be paid from ${en.date(first.from)}, without a karensdag.`,
        }
      : {
          sv: `Ersättning kan betalas från och med den ${sv.date(first.from)}; den ${sv.date(karensday)} är karensdag.`,
          en: `Compensation can be paid from ${en.date(first.from)}; ${en.date(karensday)} is the karensdag.`,
        };
  },
  turns: [{ answer: ({ payable }) => payable.length > 0, by: ['reportedOn', 'to', 'specialReasons'] }],
};
