import { comparedWithNames } from '../../../case/facts/facts.words.js';
import type { DaySegment } from '../../../case/pay/days.js';
import type { Language } from '../../../finding/words.js';
import type { ComparedWith } from '../../../rules/work-capacity/chain/chain.js';
import { reportNames } from '../../report.words.js';
import { section, type Section, type Tone } from '../../render/structure.js';
import { merged, spanText, type Span } from './spans.js';
import type { Told } from './told.js';

/** Days with the same answer, be they in one stretch or in several. */
interface Group {
  readonly spans: Span[];
  readonly works: readonly string[];
  readonly projected: boolean;
}

/** What the capacity is compared with, in the order in which the answers first occur. */
export function comparedWith({ value: { days }, say, language }: Told): Section[] {
  return section(say(reportNames.comparisons), [
    {
      kind: 'table',
      spaced: true,
      columns: [{ head: say(reportNames.period) }, { head: say(reportNames.comparedWith) }],
      rows: groupsOf(days, language).map(({ spans, works, projected }) => {
        const tone: Tone = projected ? 'quiet' : 'plain';
        const mark = projected ? [say(reportNames.projected)] : [];
        return [
          [...spans.map(spanText), ...mark].map((text) => ({ text, tone })),
          works.map((text) => ({ text, tone })),
        ];
      }),
    },
  ]);
}

function groupsOf(days: readonly DaySegment[], language: Language): Group[] {
  const groups = new Map<string, Group>();
  for (const { from, to, comparedWith, projected } of days) {
    const works = worksOf(comparedWith, language);
    const key = JSON.stringify([works, projected]);
    const group = groups.get(key) ?? { spans: [], works, projected };
    group.spans.push({ from, to });
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, spans: merged(group.spans, () => true) }));
}

/** As one phrase; that it depends on an assessment where there is no answer yet. */
export function comparedWithText(comparedWith: readonly ComparedWith[] | null, language: Language): string {
  return worksOf(comparedWith, language).join('; ');
}

function worksOf(comparedWith: readonly ComparedWith[] | null, language: Language): string[] {
  if (comparedWith === null) return [reportNames.needsAssessment[language]];
  if (comparedWith.length === 0) return [reportNames.nothingToCompare[language]];
  return comparedWith.map((work) => comparedWithNames[work][language]);
}
