import { caseNames, caseSentences, type CaseFact } from '../../case/case.words.js';
import type { OpenQuestion } from '../../case/open.js';
import type { Text } from '../../finding/words.js';
import { words as chainWords } from '../../rules/work-capacity/chain.words.js';
import { citation } from '../lagrum.js';
import { sickPayAnswerTexts } from '../sick-pay-answers.js';
import { caseQuestions, readingItem } from '../questions.js';
import { reportNames } from '../report.words.js';
import { section, type Item, type Section } from '../structure.js';
import { comparedWithText } from './compared-with.js';
import type { Told } from './told.js';

/** What is open, what each answer means, and which readings are disputed. */
export function open(told: Told): Section[] {
  const { value, say } = told;
  return section(say(reportNames.open), [
    { kind: 'items', items: value.open.flatMap((question) => itemOf(question, told)) },
  ]);
}

function itemOf(question: OpenQuestion, told: Told): Item[] {
  const { id, from, missing, interpretation, lagrum } = question;
  const { say, language } = told;
  const reading = interpretation && readingItem(interpretation, caseQuestions, language);
  if (reading !== undefined && reading.length > 0) return reading;
  const facts = missing.map((fact) => say(caseNames.facts[fact as CaseFact])).join(', ');
  return [
    {
      text: `${from === null ? '' : `${from}: `}${say(caseSentences.open[id])}`,
      details: [
        ...(missing.length === 0 ? [] : [`${say(reportNames.missing)}: ${facts}`]),
        ...answers(question, told),
        ...sickPayAnswerTexts(question, language),
        ...(lagrum.length === 0 ? [] : [citation(lagrum, language)]),
      ],
    },
  ];
}

function answers({ alternatives = [] }: OpenQuestion, { say, language }: Told): string[] {
  const reasons: Readonly<Record<string, Text>> = chainWords.reasons;
  return alternatives.map(({ if: answer, value }) => {
    const reason = reasons[answer];
    const compared = `${say(reportNames.comparedWith)}: ${comparedWithText(value, language)}.`;
    return reason === undefined ? compared : `${say(reason)} ${compared}`;
  });
}
