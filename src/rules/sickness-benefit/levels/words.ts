import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type { BenefitLevel, LevelsInput, LevelsQuestion, LevelsValue, SickPayDaysReading } from './levels.js';

const whichThirteenDays: QuestionWords<SickPayDaysReading> = {
  question: {
    sv: 'Vilka tretton av sjuklöneperiodens fjorton dagar räknas med?',
    en: 'Which thirteen of the fourteen days of the sick-pay period are counted?',
  },
  readings: {
    'all-but-first': {
      sv: 'Alla dagar utom den första räknas.',
      en: 'All days but the first are counted.',
    },
    'all-but-last': {
      sv: 'Alla dagar utom den sista räknas.',
      en: 'All days but the last are counted.',
    },
  },
  source: {
    sv: '27 kap. 22 § socialförsäkringsbalken räknar tretton dagar av perioden men säger inte vilka, vilket kan ha betydelse när ramtiden flyttas.',
    en: 'Chapter 27, section 22 of the Social Insurance Code counts thirteen days of the period but does not say which, and that can matter when the frame moves.',
  },
};

export const words: RuleWords<LevelsInput, LevelsValue, BenefitLevel, LevelsQuestion> = {
  reasons: {
    normal: {
      sv: 'Sjukpenningen lämnas på normalnivå, den högre av de två nivåerna.',
      en: 'Benefit is paid on the normal level, the higher of the two levels.',
    },
    continuation: {
      sv: 'Sjukpenningen lämnas på fortsättningsnivå, eftersom dagarna på normalnivå inom ramtiden är förbrukade.',
      en: 'Benefit is paid on the continuation level, since the days on the normal level within the frame are used up.',
    },
  },
  questions: { 'which-thirteen-days': whichThirteenDays },
  facts: {},
  assumed: {},
  inputs: {
    days: { sv: 'Dagar som frågan gäller', en: 'Days asked about' },
    from: inputNames.from,
    to: inputNames.to,
    earlierDays: inputNames.earlierDays,
    sickPayPeriods: { sv: 'Sjuklöneperioder', en: 'Sick-pay periods' },
    karensavdragOn: { sv: 'Dagar med karensavdrag', en: 'Days with a karensavdrag' },
    seriousIllness: { sv: 'Allvarlig sjukdom', en: 'Serious illness' },
  },
  options: {},
  fields: {
    segments: { sv: 'Avsnitt', en: 'Segments' },
    from: valueNames.from,
    to: valueNames.to,
    level: valueNames.level,
    countedInFrame: { sv: 'Räknade dagar i ramtiden', en: 'Days counted in the frame', unit: 'named' },
    normalDaysLeft: { sv: 'Dagar kvar på normalnivå', en: 'Days left on the normal level', unit: 'named' },
    changesOn: { sv: 'Ändras', en: 'Changes on' },
  },
  headline: ({ segments, normalDaysLeft }, { sv, en }) => {
    const last = segments.at(-1);
    if (last === undefined) {
      return { sv: 'Inga dagar med sjukpenning är angivna.', en: 'No days with benefit are given.' };
    }
    if (last.level === 'continuation') {
      return {
        sv: `Den ${sv.date(last.to)} betalas sjukpenning på fortsättningsnivån.`,
        en: `On ${en.date(last.to)} benefit is paid at the continuation level.`,
      };
    }
    return normalDaysLeft === null
      ? {
          sv: 'Sjukpenning betalas på normalnivån utan gräns för antalet dagar.',
          en: 'Benefit is paid at the normal level with no limit to the number of days.',
        }
      : {
          sv: `Sjukpenning betalas på normalnivån, och därefter är ${sv.days(normalDaysLeft)} kvar på den nivån.`,
          en: `Benefit is paid at the normal level, after which ${en.days(normalDaysLeft)} ${normalDaysLeft === 1 ? 'is' : 'are'} left on it.`,
        };
  },
  turns: [{ answer: ({ segments }) => segments.at(-1)?.level, by: ['days.*.to'] }],
};
