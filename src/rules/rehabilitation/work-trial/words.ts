import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type {
  WorkTrialAssumption,
  WorkTrialFrameReading,
  WorkTrialInput,
  WorkTrialNotifyReading,
  WorkTrialQuestion,
  WorkTrialReason,
  WorkTrialStoppedReading,
  WorkTrialValue,
} from './work-trial.js';

const stoppedTrial: QuestionWords<WorkTrialStoppedReading> = {
  question: {
    sv: 'Är en arbetsprövning som avbröts i förtid en av de två perioderna?',
    en: 'Is a work trial that was broken off early one of the two periods?',
  },
  readings: {
    'counts-as-one': {
      sv: 'Även en avbruten period är en av de två.',
      en: 'A period that was broken off is one of the two all the same.',
    },
    'does-not-count': {
      sv: 'Bara hela perioder räknas.',
      en: 'Only full periods count.',
    },
  },
  source: {
    sv: 'Socialförsäkringsbalken säger att en period är 14 sammanhängande dagar men inte vad som gäller för en avbruten.',
    en: 'The Social Insurance Code says that a period is 14 consecutive days, but not what applies to one that is broken off.',
  },
};

const periodAndFrame: QuestionWords<WorkTrialFrameReading> = {
  question: {
    sv: 'Måste hela den andra perioden ligga inom ramtiden?',
    en: 'Must the whole of the second period lie within the frame?',
  },
  readings: {
    'whole-period-inside': {
      sv: 'Hela perioden måste ligga inom ramtiden.',
      en: 'The whole period must lie within the frame.',
    },
    'first-day-inside': {
      sv: 'Det räcker att perioden börjar inom ramtiden.',
      en: 'It is enough that the period begins within the frame.',
    },
  },
  source: {
    sv: 'Enligt socialförsäkringsbalken pågår perioderna inom ramtiden; vad som gäller för en period som börjar i den och slutar efter den sägs inte.',
    en: 'By the Social Insurance Code the periods go on within the frame; what applies to one that begins in it and ends after it is not said.',
  },
};

const notificationOnDayOff: QuestionWords<WorkTrialNotifyReading> = {
  question: {
    sv: 'Flyttas den sista dagen för anmälan när den är en lördag, söndag eller annan helgdag?',
    en: 'Does the last day for the notification move when it is a Saturday, a Sunday or another day off?',
  },
  readings: {
    'does-not-move': {
      sv: 'Tid som räknas bakåt från en dag flyttas inte.',
      en: 'Time counted backwards from a day does not move.',
    },
    'moves-to-weekday': {
      sv: 'Anmälan kan komma in nästa vardag.',
      en: 'The notification can come in on the next weekday.',
    },
  },
  source: {
    sv: 'Lagen om beräkning av lagstadgad tid säger inte om den gäller tid som räknas bakåt.',
    en: 'The act on the computation of statutory time does not say whether it covers time counted backwards.',
  },
};

const questions: { readonly [Q in WorkTrialQuestion]: QuestionWords } = {
  'stopped-trial': stoppedTrial,
  'period-and-frame': periodAndFrame,
  'notification-on-day-off': notificationOnDayOff,
};

/** The reasons that a later day takes away: what the next period has to wait for. */
const BARS_OF_TIME: ReadonlySet<WorkTrialReason> = /* @__PURE__ */ new Set([
  'not-in-force',
  'too-soon',
  'two-periods-used',
  'outside-frame',
]);

export const words: RuleWords<
  WorkTrialInput,
  WorkTrialValue,
  WorkTrialReason,
  WorkTrialQuestion,
  never,
  WorkTrialAssumption
> = {
  reasons: {
    'not-in-force': {
      sv: 'Arbetsprövning finns först från den 1 mars 2026.',
      en: 'Work trial has existed only since 1 March 2026.',
    },
    'not-employed': {
      sv: 'Arbetsprövning är bara till för den som är anställd.',
      en: 'Work trial is only for those who are employed.',
    },
    'other-employer': {
      sv: 'Arbetet måste prövas hos den egna arbetsgivaren.',
      en: 'The work must be tried with the person’s own employer.',
    },
    'no-whole-benefit': {
      sv: 'Hel sjukpenning är inte beviljad för alla dagar i perioden.',
      en: 'Whole sickness benefit has not been granted for every day of the period.',
    },
    'late-notification': {
      sv: 'Anmälan kom in till Försäkringskassan för sent för den dagen.',
      en: 'The notification reached Försäkringskassan too late for that day.',
    },
    'not-signed-by-both': {
      sv: 'Både den försäkrade och arbetsgivaren måste underteckna anmälan.',
      en: 'Both the insured and the employer must sign the notification.',
    },
    'too-soon': {
      sv: 'En ny period får börja tidigast den trettionde dagen efter det att den förra avslutades.',
      en: 'A new period can begin on the thirtieth day after the end of the one before at the earliest.',
    },
    'two-periods-used': {
      sv: 'Ramtidens båda perioder är redan använda.',
      en: 'Both periods of the frame are used already.',
    },
    'outside-frame': {
      sv: 'Perioden ryms inte inom ramtiden.',
      en: 'The period does not fit within the frame.',
    },
  },
  questions,
  facts: { earlierTrials: { sv: 'tidigare arbetsprövningar', en: 'earlier work trials' } },
  assumed: {
    earlierTrials: {
      sv: 'Ingen tidigare arbetsprövning antas ha genomförts.',
      en: 'No earlier work trial is assumed to have taken place.',
    },
  },
  inputs: {
    from: { sv: 'Prövningen börjar', en: 'Trial begins' },
    benefitWholeFrom: { sv: 'Hel sjukpenning beviljad från', en: 'Whole benefit granted from' },
    benefitWholeTo: inputNames.benefitWholeTo,
    employed: inputNames.employed,
    ownEmployer: { sv: 'Hos den egna arbetsgivaren', en: 'With the person’s own employer' },
    notificationReceivedOn: inputNames.notificationReceivedOn,
    signedByBoth: inputNames.signedByBoth,
    earlierTrials: inputNames.earlierTrials,
    to: inputNames.to,
  },
  options: {},
  fields: {
    allowed: valueNames.allowed,
    reasons: valueNames.reasons,
    to: valueNames.to,
    notifyBy: valueNames.notifyBy,
    frame: { sv: 'Ramtid', en: 'Frame' },
    from: valueNames.from,
    nextPossibleFrom: { sv: 'Nästa period tidigast (8 b §)', en: 'Next period at the earliest (8 b §)' },
  },
  headline: ({ allowed, reasons, to, nextPossibleFrom }, { sv, en }) => {
    if (allowed) {
      return {
        sv: `Arbetsprövningen kan göras med behållen sjukpenning till och med den ${sv.date(to)}.`,
        en: `The work trial can be made with sickness benefit kept through ${en.date(to)}.`,
      };
    }
    // What is refused only for its notification or the person can be tried before that day, once it is mended.
    return reasons.some((reason) => BARS_OF_TIME.has(reason))
      ? {
          sv: `Arbetsprövningen kan inte göras med behållen sjukpenning; nästa period kan börja tidigast den ${sv.date(nextPossibleFrom)}.`,
          en: `The work trial cannot be made with sickness benefit kept; the next period can begin on ${en.date(nextPossibleFrom)} at the earliest.`,
        }
      : {
          sv: 'Arbetsprövningen kan inte göras med behållen sjukpenning.',
          en: 'The work trial cannot be made with sickness benefit kept.',
        };
  },
  turns: [
    {
      answer: ({ allowed }) => allowed,
      by: [
        'from',
        'notificationReceivedOn',
        'benefitWholeTo',
        'signedByBoth',
        'employed',
        'ownEmployer',
        'earlierTrials.*.to',
      ],
    },
  ],
};
