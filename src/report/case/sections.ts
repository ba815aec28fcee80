/** The report of a case: made once from the finding and the language, then rendered as text or Markdown. */
import type { AssessValue } from '../../case/assess.js';
import type { Case } from '../../case/given/case.js';
import type { Decided } from '../../finding/finding.js';
import type { Language } from '../../finding/words.js';
import { languageIn, type LanguageOptions } from '../language.js';
import { reportNames } from '../report.words.js';
import { basis } from './sections/basis.js';
import { benefit } from './sections/benefit.js';
import { comparedWith } from './sections/compared-with.js';
import { counters } from './sections/counters.js';
import { income } from './sections/income.js';
import { days } from './sections/days.js';
import { deadlines, deadlinesAhead } from './sections/deadlines.js';
import { open } from './sections/open.js';
import { options } from './sections/options.js';
import { plans } from './sections/plans.js';
import { periods } from './sections/periods.js';
import { assumptions, issues } from './sections/remarks.js';
import { sgiProtection } from './sections/sgi-protection.js';
import { sickPay } from './sections/sick-pay.js';
import { summary } from './sections/summary.js';
import type { SectionPart, Told } from './sections/told.js';
import { workings } from './sections/workings.js';
import type { Report } from '../render/structure.js';

/** In the order in which they are read; a section with nothing to say is left out. */
const PARTS: readonly SectionPart[] = [
  summary,
  deadlines,
  days,
  periods,
  sickPay,
  benefit,
  sgiProtection,
  income,
  workings,
  counters,
  comparedWith,
  options,
  plans,
  open,
  issues,
  assumptions,
  basis,
];

export interface CaseReportOptions extends LanguageOptions {
  /** The case that was assessed. With it the report shows how its amounts follow; without it, only what they are. */
  readonly given?: Case;
}

/** The short form, for whoever has to act. */
const BRIEF_PARTS: readonly SectionPart[] = [summary, deadlinesAhead, issues];

/**
 * The assessment of a case in words, for whoever has it already; `explainCase` makes both.
 *
 * @throws TypeError where `lang` is no language
 * @example
 * import { assess } from 'sjukregler';
 * import { caseReport } from 'sjukregler/report';
 *
 * const found = assess({ ref: 'A-17', spells: [] }, { asOf: '2026-02-01' });
 * caseReport(found, { lang: 'sv' }).title; //=> 'Ärende A-17'
 */
export function caseReport(finding: Decided<AssessValue>, options: CaseReportOptions = {}): Report {
  return reportOf(PARTS, finding, languageIn(options), options.given);
}

/**
 * The short form of the report: the case in short, what is still to be done, and what looks wrong.
 *
 * @throws TypeError where `lang` is no language
 * @example
 * import { assess } from 'sjukregler';
 * import { briefCaseReport } from 'sjukregler/report';
 *
 * const spells = [{ from: '2026-01-12', to: '2026-01-30', extent: 1 }] as const;
 * const report = briefCaseReport(assess({ ref: 'A-17', spells }, { asOf: '2026-01-14' }));
 * report.sections.map(({ heading }) => heading); //=> ['In short', 'What is to be done, and when']
 */
export function briefCaseReport(finding: Decided<AssessValue>, options: LanguageOptions = {}): Report {
  return reportOf(BRIEF_PARTS, finding, languageIn(options), undefined);
}

function reportOf(
  parts: readonly SectionPart[],
  finding: Decided<AssessValue>,
  language: Language,
  given: Case | undefined,
): Report {
  const told: Told = { finding, value: finding.value, given, language, say: (text) => text[language] };
  return {
    lang: language,
    title: `${reportNames.case[language]} ${finding.value.ref}`,
    sections: parts.flatMap((part) => part(told)),
  };
}
