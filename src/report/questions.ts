/** The disputed readings that a rule or a case can meet. */
import { caseQuestionWords } from '../case/due/question.words.js';
import type { Interpretation } from '../finding/finding.js';
import type { QuestionWords } from '../finding/rule-words.js';
import type { Language } from '../finding/words.js';
import { ruleQuestionsOfCase } from '../generated/case-questions.js';
import { reportNames } from './report.words.js';
import type { Item } from './render/structure.js';

/** By the code of the question. Of two rules the same code can ask different things: a rule is looked up in its own words. */
export type Questions = Readonly<Record<string, QuestionWords>>;

export const caseQuestions: Questions = { ...ruleQuestionsOfCase, ...caseQuestionWords };

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
