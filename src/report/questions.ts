/** The disputed readings that a case can meet, from the words of the rules that it is composed of. */
import { caseQuestionWords } from '../case/due/question.words.js';
import type { Interpretation } from '../finding/finding.js';
import type { QuestionWords } from '../finding/rule-words.js';
import type { Language } from '../finding/words.js';
import { words as plan } from '../rules/employer/return-to-work-plan/words.js';
import { words as averageWeek } from '../rules/sick-pay/average-week/words.js';
import { words as karensavdrag } from '../rules/sick-pay/karensavdrag/words.js';
import { words as qualifyingTime } from '../rules/sick-pay/qualifying-time/words.js';
import { words as unsocialHours } from '../rules/sick-pay/unsocial-hours/words.js';
import { words as periods } from '../rules/sick-pay/periods/words.js';
import { words as benefitKarensavdrag } from '../rules/sickness-benefit/benefit-karensavdrag/words.js';
import { words as dayAmount } from '../rules/sickness-benefit/day-amount/words.js';
import { words as karenstid } from '../rules/sickness-benefit/karenstid/words.js';
import { words as levels } from '../rules/sickness-benefit/levels/words.js';
import { words as chain } from '../rules/work-capacity/chain/words.js';
import { reportNames } from './report.words.js';
import type { Item } from './render/structure.js';

/** By the code of the question. */
export type Questions = Readonly<Record<string, QuestionWords>>;

export const caseQuestions: Questions = {
  ...periods.questions,
  ...qualifyingTime.questions,
  ...benefitKarensavdrag.questions,
  ...karensavdrag.questions,
  ...averageWeek.questions,
  ...unsocialHours.questions,
  ...dayAmount.questions,
  ...karenstid.questions,
  ...levels.questions,
  ...plan.questions,
  ...chain.questions,
  ...caseQuestionWords,
};

/** A disputed reading in words; none where the question has no words. */
export function readingItem(
  { question, taken, other }: Interpretation,
  questions: Questions,
  language: Language,
): Item[] {
  const words = questions[question];
  if (words === undefined) return [];
  const reading = (name: string, code: string): string[] => {
    const text = words.readings[code]?.[language];
    return text === undefined ? [] : [`${name}: ${text}`];
  };
  return [
    {
      text: words.question[language],
      details: [
        ...reading(reportNames.followed[language], taken),
        ...other.flatMap((code) => reading(reportNames.otherReading[language], code)),
        words.source[language],
      ],
    },
  ];
}
