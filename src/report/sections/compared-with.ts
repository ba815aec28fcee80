import { caseNames } from '../../case/case.words.js';
import type { Language } from '../../finding/words.js';
import type { ComparedWith } from '../../rules/work-capacity/chain.js';
import { reportNames } from '../report.words.js';
import { cell, section, type Section } from '../structure.js';
import { merged, spanText } from './spans.js';
import type { Told } from './told.js';

/** What the capacity is compared with, stretch by stretch. */
export function comparedWith({ value: { days }, say, language }: Told): Section[] {
  const stretches = merged(
    days.map(({ from, to, comparedWith, projected }) => ({ from, to, comparedWith, projected })),
    (a, b) =>
      a.projected === b.projected &&
      comparedWithText(a.comparedWith, language) === comparedWithText(b.comparedWith, language),
  );
  return section(say(reportNames.comparisons), [
    {
      kind: 'table',
      columns: [{ head: say(reportNames.period) }, { head: say(reportNames.comparedWith) }],
      rows: stretches.map((stretch) => {
        const tone = stretch.projected ? 'quiet' : 'plain';
        const mark = stretch.projected ? ` (${say(reportNames.projected)})` : '';
        return [
          cell(spanText(stretch), tone),
          cell(`${comparedWithText(stretch.comparedWith, language)}${mark}`, tone),
        ];
      }),
    },
  ]);
}

/** As one phrase; that it depends on an assessment where there is no answer yet. */
export function comparedWithText(comparedWith: readonly ComparedWith[] | null, language: Language): string {
  if (comparedWith === null) return reportNames.needsAssessment[language];
  return comparedWith.map((work) => caseNames.comparedWith[work][language]).join('; ');
}
