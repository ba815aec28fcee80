/** What reports tell of the files that a case was made from: bridged days, findings, and why there are no amounts. */
import type { Assumption, Decided } from '../finding/finding.js';
import type { Language, Text } from '../finding/words.js';
import { bridgeReasonWords } from '../formats/rows/absence-rows.words.js';
import type { BridgedDays } from '../formats.js';
import { spanText } from '../report/case/sections/spans.js';
import { lines, section, type Item, type Report, type Section } from '../report/render/structure.js';
import { placeText, type FileFinding } from './file-findings.js';
import { fileReportNames, fileReportSentences } from './file-report.words.js';

/** What stands beside an answer that rests on files. */
export interface BesideAnswer {
  readonly issues: readonly FileFinding[];
  readonly bridged: readonly BridgedDays[];
  /** The codes that the user accepts. */
  readonly accepted: ReadonlySet<string>;
  /** What the user takes upon himself. */
  readonly assumptions: readonly Assumption[];
}

/** The finding as data, with what is to be known of the files beside its value. */
export function besideFinding<Value>(found: Decided<Value>, beside: BesideAnswer | undefined): object {
  if (beside === undefined) return found;
  const { issues, bridged } = beside;
  const assumptions = [...(found.assumptions ?? []), ...beside.assumptions];
  return { ...found, ...(assumptions.length > 0 && { assumptions }), issues, bridged };
}

/** The report with what is to be known of the files, before its last section, which is the law. */
export function withFiles(report: Report, beside: BesideAnswer | undefined, language: Language): Report {
  if (beside === undefined) return report;
  const { bridged, issues, accepted } = beside;
  const sections = [...report.sections];
  sections.splice(
    -1,
    0,
    ...section(fileReportNames.bridged[language], [
      {
        kind: 'items',
        items: bridged.map((days) => ({
          text: `${spanText(days)}: ${bridgeReasonWords[days.reason][language]}`,
          details: [],
        })),
      },
    ]),
    ...findingsSection('notes', issues, accepted, language),
  );
  return { ...report, sections };
}

/** In place of the answer, where it would rest on what is wrong. */
export function stoppedReport(
  title: string,
  { issues, accepted }: Pick<BesideAnswer, 'issues' | 'accepted'>,
  language: Language,
): Report {
  const of = (level: FileFinding['level']): FileFinding[] => issues.filter((issue) => issue.level === level);
  return {
    lang: language,
    title,
    sections: [
      ...section(fileReportNames.stopped[language], [lines(fileReportSentences.stopped[language])]),
      ...findingsSection('wrong', of('wrong'), accepted, language),
      ...findingsSection('notes', of('note'), accepted, language),
    ],
  };
}

function findingsSection(
  name: 'wrong' | 'notes',
  findings: readonly FileFinding[],
  accepted: ReadonlySet<string>,
  language: Language,
): Section[] {
  const items = findings.map((finding) => findingItem(finding, accepted, language));
  return section(fileReportNames[name][language], [{ kind: 'items', items }]);
}

function findingItem(finding: FileFinding, accepted: ReadonlySet<string>, language: Language): Item {
  const place = placeText(finding, language);
  const say = (text: Text): string => text[language];
  return {
    text: `${place === '' ? '' : `${place} · `}${finding.code}. ${finding.message}`,
    tone: finding.level === 'wrong' ? 'alarm' : 'plain',
    details: [
      ...(finding.level === 'wrong' ? [`${say(fileReportNames.toDo)}: ${whatToDo(finding, say)}`] : []),
      ...(accepted.has(finding.code)
        ? [say(fileReportSentences[isLeftOut(finding) ? 'leftOut' : 'accepted'])]
        : []),
    ],
  };
}

/** Whether the row of the finding is in no answer: it could not be read. */
function isLeftOut({ code, field }: FileFinding): boolean {
  return field !== null && code !== 'code-by-agreement';
}

/** How the finding is settled; what has no name that can be shown is accepted by its code. */
function whatToDo({ code, place }: FileFinding, say: (text: Text) => string): string {
  if (code === 'not-read' && typeof place === 'string') {
    return `${say(fileReportSentences.map)} --ignore '${place}'`;
  }
  if (code === 'unknown-code') return say(fileReportSentences.code);
  return `${say(fileReportSentences.fix)} --accept ${code}`;
}
