/**
 * Findings in words: why a rule or a case comes out as it does, in Swedish and English, as text, Markdown, page, picture
 * and calendar.
 *
 * @module report
 */
import { assess, assessPerson } from './index.js';
import { uninherited } from './edge/inherited.js';
import { issueAt } from './edge/issue-at.js';
import { InvalidInput } from './finding/invalid-input.js';
import type { Case } from './case/given/case.js';
import type { Person } from './case/person/person.js';
import { registry } from './generated/registry.js';
import { findingReport } from './report/rule/explain.js';
import { caseReport } from './report/case/sections.js';
import { languageIn, type LanguageOptions } from './report/language.js';
import { meetingFormOf } from './report/plan/meeting-form.js';
import { planFormOf } from './report/plan/plan-form.js';
import { personReport } from './report/person/person-report.js';
import type { Report } from './report/render/structure.js';
import type { IsoDate } from './time/day.js';

export { actorMapSvg } from './report/actors/actor-map-svg.js';
export { calendar, type CalendarOptions } from './report/calendar/calendar.js';
export { reportHtml, type HtmlOptions } from './report/render/html.js';
export { reportMarkdown } from './report/render/markdown.js';
export { briefCaseReport, caseReport, type CaseReportOptions } from './report/case/sections.js';
export type { LanguageOptions } from './report/language.js';
export { personReport, type PersonReportOptions } from './report/person/person-report.js';
export { reportText, type TextOptions } from './report/render/text.js';
export { InvalidInput } from './finding/invalid-input.js';
export { statisticsReport, type StatisticsTold } from './report/statistics/statistics-report.js';
export { statisticsSvg, type StatisticsSvgOptions } from './report/statistics/statistics-svg.js';
export { timelineSvg, type TimelineOptions } from './report/timeline/timeline.js';
export type { Theme } from './report/timeline/theme.js';
export type {
  Blank,
  Block,
  Cell,
  Check,
  Column,
  Fact,
  Item,
  Line,
  Link,
  Report,
  Section,
  Tone,
} from './report/render/structure.js';
export type { Language } from './finding/words.js';

/**
 * The finding of a rule in words: the answer, how its amounts and days follow, what would change it, the facts it rests
 * on, what is open, and the sections.
 *
 * @throws InvalidInput where the input does not fit the rule; RangeError where there is no rule with that id; TypeError
 * where `lang` is no language
 * @example
 * import { explain } from 'sjukregler/report';
 *
 * const report = explain('sick-pay/karensavdrag', { periodFrom: '2026-03-02', weeklyPay: 8000 }, { lang: 'sv' });
 * report.title; //=> 'Karensavdraget'
 */
export function explain(ruleId: string, input: unknown, options: LanguageOptions = {}): Report {
  const lang = languageIn(options);
  const rule = registry.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new RangeError('no such rule; ids are like sick-pay/karensavdrag');
  return uninherited(() => findingReport(rule, input, lang));
}

/**
 * The assessment of a case in words: the summary, what is to be done and when, who pays, how the amounts follow, what
 * is open, and the sections.
 *
 * @throws InvalidInput where case or date do not fit; TypeError where `lang` is no language
 * @example
 * import { explainCase, reportMarkdown } from 'sjukregler/report';
 *
 * const sick = { ref: 'A-17', spells: [{ from: '2026-03-02', to: null, extent: 1 }] } as const;
 * const report = explainCase(sick, { asOf: '2026-03-20', lang: 'sv' });
 * reportMarkdown(report).split('\n')[0]; //=> '# Ärende A-17'
 */
export function explainCase(given: Case, options: LanguageOptions & { readonly asOf: IsoDate }): Report {
  const lang = languageIn(options);
  return uninherited(() => caseReport(assess(given, dayIn(options)), { lang, given }));
}

/**
 * The assessment of a person with several employments in words: who pays in which of them, the one SGI and the benefit,
 * the counters of each employer and those of the person, and each employer's sick pay and deadlines.
 *
 * @throws InvalidInput where person or date do not fit
 * @example
 * import { explainPerson } from 'sjukregler/report';
 *
 * const spells = [{ from: '2026-03-02', to: '2026-03-22', extent: 1 }];
 * const employment = { from: '2020-01-01', to: null };
 * const report = explainPerson(
 *   { ref: 'P-1', employments: [{ ref: 'A', income: 240000, case: { ref: 'A-1', employment, spells } }] },
 *   { asOf: '2026-03-20', lang: 'sv' },
 * );
 * report.title; //=> 'Person P-1'
 */
export function explainPerson(given: Person, options: LanguageOptions & { readonly asOf: IsoDate }): Report {
  const lang = languageIn(options);
  return uninherited(() => personReport(assessPerson(given, dayIn(options)), { lang, given }));
}

/**
 * The employer's plan for return to work as a form to fill in: how the case stands, what it lacks, what the law asks of the plan,
 * who takes part, what the authority's form and guidance ask, measures, days to follow up, signatures.
 *
 * What people write stands on lines: a case takes no free text. 30:6 names no contents of the plan; the questions are guidance and
 * say so.
 *
 * @throws InvalidInput where case or date do not fit; TypeError where `lang` is no language
 * @example
 * import { planForm, reportMarkdown } from 'sjukregler/report';
 *
 * const sick = {
 *   ref: 'A-17',
 *   employment: { from: '2019-08-01', to: null },
 *   spells: [{ from: '2026-03-02', to: null, extent: 1 }],
 *   prognosis: { on: '2026-03-06', expectedTo: '2026-05-31' },
 * } as const;
 * const form = reportMarkdown(planForm(sick, { asOf: '2026-03-20' }));
 * form.includes('- [ ] Ready by 2026-03-31: Upcoming'); //=> true
 */
export function planForm(given: Case, options: LanguageOptions & { readonly asOf: IsoDate }): Report {
  const lang = languageIn(options);
  return uninherited(() => planFormOf(assess(given, dayIn(options)), { given, lang }));
}

/**
 * The questions of the reconciliation meeting as a form to fill in: how the case stands, what the meeting requires, whom to invite,
 * the six standing questions, those that the case leaves open, what was decided.
 *
 * @throws InvalidInput where case or date do not fit; TypeError where `lang` is no language
 * @example
 * import { meetingForm } from 'sjukregler/report';
 *
 * const sick = { ref: 'A-17', spells: [{ from: '2026-03-02', to: null, extent: 1 }] } as const;
 * meetingForm(sick, { asOf: '2026-03-20', lang: 'sv' }).title; //=> 'Underlag till avstämningsmöte, ärende A-17'
 */
export function meetingForm(given: Case, options: LanguageOptions & { readonly asOf: IsoDate }): Report {
  const lang = languageIn(options);
  return uninherited(() => meetingFormOf(assess(given, dayIn(options)), { given, lang }));
}

interface OnDay {
  readonly asOf: IsoDate;
}

/** The day alone, which the assessment checks: callers without types may give no options, and so no day. */
function dayIn(options: OnDay | undefined): OnDay {
  if (options === undefined) throw new InvalidInput([issueAt(['asOf'], 'missing')]);
  return { asOf: options.asOf };
}
