/** The open questions of a case that wait for a fact which people can know or assess, as points of a form. */
import { factNames } from '../../case/facts/facts.words.js';
import type { OpenId, OpenQuestion } from '../../case/due/question.js';
import { openSentences } from '../../case/due/question.words.js';
import type { Text } from '../../finding/words.js';
import type { Told } from '../case/sections/told.js';
import { citation } from '../lagrum.js';
import { reportNames } from '../report.words.js';
import type { Item } from '../render/structure.js';
import { said } from '../said.js';

export function caseQuestionItems(told: Told, ids: ReadonlySet<OpenId>): Item[] {
  return told.value.open.filter(({ id }) => ids.has(id)).map((question) => itemOf(question, told));
}

function itemOf({ id, from, missing, lagrum }: OpenQuestion, { say, language }: Told): Item {
  const names: Readonly<Record<string, Text>> = factNames;
  const facts = missing.map((fact) => said(names[fact], fact, language)).join(', ');
  return {
    text: `${from === null ? '' : `${from}: `}${say(openSentences[id])}`,
    details: [
      `${say(reportNames.missing)}: ${facts}`,
      ...(lagrum.length === 0 ? [] : [citation(lagrum, language)]),
    ],
  };
}
