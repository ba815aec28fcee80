import { sectionFacts } from '../case/sections/basis.js';
import { lines, section, type Section } from '../render/structure.js';
import { reportNames, reportSentences } from '../report.words.js';
import type { PersonTold } from './told.js';

/** Every section that the report rests on, those of the employments among them. */
export function personBasis({ finding, value, say, language }: PersonTold): Section[] {
  const rested = [
    ...finding.basis,
    ...value.open.flatMap(({ lagrum }) => lagrum),
    ...value.employments.flatMap(({ assessed }) =>
      [...assessed.ledger, ...assessed.open].flatMap(({ lagrum }) => lagrum),
    ),
  ];
  return section(say(reportNames.basis), [
    { kind: 'facts', facts: sectionFacts(rested, language) },
    lines(say(reportSentences.notADecision)),
  ]);
}
