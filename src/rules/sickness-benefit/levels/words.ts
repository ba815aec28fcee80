import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import type { BenefitLevel, LevelsQuestion, SickPayDaysReading } from './levels.js';

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

export const words: RuleWords<BenefitLevel, LevelsQuestion> = {
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
};
