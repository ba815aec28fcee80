import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type {
  LeaveToTryOtherWorkAssumption,
  LeaveToTryOtherWorkGapsReading,
  LeaveToTryOtherWorkInput,
  LeaveToTryOtherWorkNotifyReading,
  LeaveToTryOtherWorkQuestion,
  LeaveToTryOtherWorkReason,
  LeaveToTryOtherWorkValue,
} from './leave-to-try-other-work.js';

const gaps: QuestionWords<LeaveToTryOtherWorkGapsReading> = {
  question: {
    sv: 'Räknas friska dagar mellan sjukperioder som läggs samman, och före ledigheten, in i de tolv månaderna?',
    en: 'Do healthy days between sick periods that are added together, and before the leave, count towards the twelve months?',
  },
  readings: {
    'lengths-are-added': {
      sv: 'Bara sjukperiodernas och ledighetens egna dagar räknas.',
      en: 'Only the days of the sick periods and of the leave count.',
    },
    'gaps-count': {
      sv: 'De tolv månaderna räknas från den första sjukdagen, med de friska dagarna.',
      en: 'The twelve months are counted from the first sick day, healthy days included.',
    },
  },
  source: {
    sv: 'Lagen säger att ledigheten och sjukperioden tillsammans får vara högst tolv månader men inte hur det räknas över uppehåll.',
    en: 'The act says that leave and sick period are together at most twelve months, but not how that is counted over gaps.',
  },
};

const notify: QuestionWords<LeaveToTryOtherWorkNotifyReading> = {
  question: {
    sv: 'Flyttas den sista dagen för anmälan när den är en lördag, söndag eller annan helgdag?',
    en: 'Does the last day for the notice move when it is a Saturday, a Sunday or another day off?',
  },
  readings: {
    'does-not-move': {
      sv: 'Tid som räknas bakåt från en dag flyttas inte.',
      en: 'Time counted backwards from a day does not move.',
    },
    'moves-to-weekday': {
      sv: 'Anmälan kan göras nästa vardag.',
      en: 'The notice can be given on the next weekday.',
    },
  },
  source: {
    sv: 'Lagen om beräkning av lagstadgad tid säger inte om den gäller tid som räknas bakåt.',
    en: 'The act on the computation of statutory time does not say whether it covers time counted backwards.',
  },
};

/** The reasons for which another day of the contract is what helps. */
const OUTSIDE_WINDOW: ReadonlySet<LeaveToTryOtherWorkReason> = new Set([
  'contract-too-early',
  'contract-too-late',
]);

export const words: RuleWords<
  LeaveToTryOtherWorkInput,
  LeaveToTryOtherWorkValue,
  LeaveToTryOtherWorkReason,
  LeaveToTryOtherWorkQuestion,
  never,
  LeaveToTryOtherWorkAssumption
> = {
  reasons: {
    'not-in-force': {
      sv: 'Rätten till ledighet finns först från den 1 oktober 2008.',
      en: 'The right to the leave has existed only since 1 October 2008.',
    },
    'no-sick-period': {
      sv: 'Det finns ingen sjukperiod som kan ge rätt till ledighet.',
      en: 'There is no sick period that could give a right to the leave.',
    },
    'not-sick-on-contract-day': {
      sv: 'Avtalet slöts en dag som inte hör till sjukperioden.',
      en: 'The contract was made on a day that is not part of the sick period.',
    },
    'contract-too-early': {
      sv: 'Avtalet slöts före dag 91 i sjukperioden.',
      en: 'The contract was made before day 91 of the sick period.',
    },
    'contract-too-late': {
      sv: 'Avtalet slöts efter dag 180 i sjukperioden.',
      en: 'The contract was made after day 180 of the sick period.',
    },
    'leave-before-contract': {
      sv: 'Ledigheten börjar innan avtalet har slutits.',
      en: 'The leave begins before the contract is made.',
    },
    'late-notice': {
      sv: 'Ledigheten anmäldes för sent till arbetsgivaren.',
      en: 'The employer was told of the leave too late.',
    },
    'longer-than-twelve-months': {
      sv: 'Ledigheten och sjukperioden blir tillsammans längre än tolv månader.',
      en: 'Leave and sick period are together longer than twelve months.',
    },
  },
  questions: { 'twelve-months-and-gaps': gaps, 'notice-on-day-off': notify },
  facts: {
    agreedNoticeDays: {
      sv: 'anmälningstid enligt kollektivavtal',
      en: 'time of notice by collective agreement',
    },
  },
  assumed: {
    agreedNoticeDays: {
      sv: 'Inget kollektivavtal antas bestämma en annan anmälningstid.',
      en: 'No collective agreement is assumed to set another time of notice.',
    },
  },
  inputs: {
    spells: inputNames.spells,
    from: inputNames.from,
    to: inputNames.to,
    contractOn: { sv: 'Avtal med den andra arbetsgivaren', en: 'Contract with the other employer' },
    leaveFrom: { sv: 'Ledig från', en: 'Leave from' },
    leaveTo: inputNames.leaveTo,
    notifiedOn: { sv: 'Ledigheten anmäld', en: 'Leave notified on' },
    agreedNoticeDays: {
      sv: 'Dagar för anmälan enligt kollektivavtal',
      en: 'Days of notice by collective agreement',
    },
    breaksOffToldOn: { sv: 'Besked om avbruten ledighet', en: 'Told that the leave is broken off' },
  },
  options: {},
  fields: {
    right: valueNames.right,
    reasons: valueNames.reasons,
    windowFrom: { sv: 'Avtal tidigast', en: 'Contract at the earliest' },
    windowTo: { sv: 'Avtal senast', en: 'Contract at the latest' },
    latestEnd: { sv: 'Slutar senast', en: 'Ends at the latest' },
    notifyBy: valueNames.notifyBy,
    returnNoticeBy: { sv: 'Meddela återgång senast', en: 'Notice of return by' },
    postponableTo: { sv: 'Får skjutas upp till', en: 'Can be postponed to' },
  },
  headline: ({ right, reasons, latestEnd, windowFrom, windowTo }, { sv, en }) => {
    if (right) {
      return {
        sv: `Det finns rätt till ledigheten, längst till och med den ${sv.date(latestEnd)}.`,
        en: `There is a right to the leave, at the longest through ${en.date(latestEnd)}.`,
      };
    }
    if (windowFrom === null) {
      return { sv: 'Det finns ingen rätt till ledigheten.', en: 'There is no right to the leave.' };
    }
    return reasons.some((reason) => OUTSIDE_WINDOW.has(reason))
      ? {
          sv: `Det finns ingen rätt till ledigheten som den är planerad; avtalet ska slutas tidigast den ${sv.date(windowFrom)} och senast den ${sv.date(windowTo)}.`,
          en: `There is no right to the leave as planned; the contract must be made no earlier than ${en.date(windowFrom)} and no later than ${en.date(windowTo)}.`,
        }
      : {
          sv: 'Det finns ingen rätt till ledigheten som den är planerad.',
          en: 'There is no right to the leave as planned.',
        };
  },
  turns: [{ answer: ({ right }) => right, by: ['contractOn', 'leaveTo', 'notifiedOn'] }],
};
