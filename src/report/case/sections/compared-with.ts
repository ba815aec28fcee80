import { comparedWithNames } from '../../../case/facts/facts.words.js';
import type { DaySegment } from '../../../case/pay/days.js';
import { ofSickness } from '../../../case/pay/other-benefit-days.js';
import type { Language } from '../../../finding/words.js';
import type { ComparedWith } from '../../../rules/work-capacity/chain/chain.js';
import { reportNames } from '../../report.words.js';
import { section, type Section, type Tone } from '../../render/structure.js';
import { merged, spanText, type Span } from './spans.js';
import type { Told } from './told.js';

/** Neighbouring days with the same answer. */
interface Row extends Span {
  readonly works: readonly string[];
  readonly projected: boolean;
}

/** What the capacity is compared with: a row for each stretch of days, so that no line stands beside another's. */
export function comparedWith({ value: { days }, say, language }: Told): Section[] {
  return section(say(reportNames.comparisons), [
    {
      kind: 'table',
      spaced: true,
      columns: [{ head: say(reportNames.period) }, { head: say(reportNames.comparedWith) }],
      rows: rowsOf(days, language).map(({ works, projected, ...span }) => {
        const tone: Tone = projected ? 'quiet' : 'plain';
        const mark = projected ? [say(reportNames.projected)] : [];
        return [
          [spanText(span), ...mark].map((text) => ({ text, tone })),
          works.map((text) => ({ text, tone })),
        ];
      }),
    },
  ]);
}

function rowsOf(days: readonly DaySegment[], language: Language): Row[] {
  const all = ofSickness(days).map(({ from, to, comparedWith, projected }) => ({
    from,
    to,
    works: worksOf(comparedWith, language),
    projected,
  }));
  return merged(all, (a, b) => a.projected === b.projected && a.works.join() === b.works.join());
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
