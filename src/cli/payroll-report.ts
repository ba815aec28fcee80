/** The report of payroll lines: made once, then rendered as text or Markdown. */
import type { Decided } from '../finding/finding.js';
import type { Language, Text } from '../finding/words.js';
import {
  payrollLineNames,
  payrollLineSentences,
  payrollTermNames,
  type PayrollAssumed,
} from '../formats/payroll/payroll-lines.words.js';
import { lostPartNames } from '../rules/sick-pay/lost-parts.words.js';
import type { PayrollLine, PayrollLinesValue } from '../formats/payroll/payroll-lines.js';
import { daysText, hoursText, kronorText } from '../report/numbers.js';
import { sickPayAnswerTexts } from '../report/case/sick-pay-answers.js';
import { caseQuestions, readingItem } from '../report/questions.js';
import { reportNames, reportSentences } from '../report/report.words.js';
import { sectionFacts } from '../report/case/sections/basis.js';
import { spanText } from '../report/case/sections/spans.js';
import {
  cell,
  lines,
  NO_VALUE,
  section,
  type Block,
  type Cell,
  type Item,
  type Report,
} from '../report/render/structure.js';
import { payLayerNames, payrollNames, payrollSentences } from './payroll-report.words.js';

export function payrollReport(
  { value, basis, assumptions = [], interpretations = [] }: Decided<PayrollLinesValue>,
  language: Language,
): Report {
  const say = (text: Text): string => text[language];
  const item = (text: string): Item => ({ text, details: [] });
  const gaps = value.open.map((gap) => ({
    text: `${gap.from}: ${say(payrollLineSentences.open[gap.id])}`,
    details: [
      ...(gap.term === undefined ? [] : [say(payrollTermNames[gap.term])]),
      ...sickPayAnswerTexts(gap.outcomes, gap.fitDate, language),
    ],
  }));
  const readings = interpretations.flatMap((reading) => readingItem(reading, caseQuestions, language));
  const assumed = assumptions.map(({ assumed }) =>
    item(say(payrollLineSentences.assumed[assumed as PayrollAssumed])),
  );
  return {
    lang: language,
    title: `${say(payrollNames.title)} ${value.ref}`,
    sections: [
      ...section(say(reportNames.summary), [
        {
          kind: 'facts',
          facts: [
            { name: say(payrollNames.period), value: cell(spanText(value)) },
            {
              name: say(payrollNames.total),
              value: cell(
                value.total === null ? say(reportNames.unknown) : kronorText(value.total, language),
              ),
            },
          ],
        },
      ]),
      ...section(say(payrollNames.lines), lineBlocks(value, language)),
      ...section(say(payrollNames.floor), floorBlocks(value, language)),
      ...section(say(reportNames.open), [{ kind: 'items', items: [...gaps, ...readings] }]),
      ...section(say(reportNames.assumptions), [{ kind: 'items', items: assumed }]),
      ...section(say(reportNames.basis), [
        { kind: 'facts', facts: sectionFacts(basis, language) },
        lines(say(reportSentences.notADecision)),
      ]),
    ],
  };
}

function lineBlocks({ lines: found }: PayrollLinesValue, language: Language): Block[] {
  if (found.length === 0) return [lines(payrollSentences.none[language])];
  return [
    {
      kind: 'table',
      columns: [
        { head: payrollNames.code[language] },
        { head: payrollNames.kind[language] },
        { head: payrollNames.days[language] },
        { head: payrollNames.quantity[language], align: 'right' },
        { head: payrollNames.rate[language], align: 'right' },
        { head: payrollNames.amount[language], align: 'right' },
      ],
      rows: found.map((line) => row(line, language)),
    },
    lines(payrollSentences.rounded[language]),
  ];
}

function floorBlocks({ floor }: PayrollLinesValue, language: Language): Block[] {
  if (floor.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { head: payrollNames.days[language] },
        { head: reportNames.byAgreement[language], align: 'right' },
        { head: reportNames.byStatute[language], align: 'right' },
        { head: reportNames.difference[language], align: 'right' },
      ],
      rows: floor.map((period) => [
        cell(spanText(period)),
        cell(kronorText(period.sickPay, language)),
        cell(kronorText(period.statute, language)),
        cell(kronorText(period.difference, language)),
      ]),
    },
    lines(payrollSentences.floor[language]),
  ];
}

/** Nothing for the statute: what it gives stands at the end, section by section. */
function layerOf({ layer, clause }: PayrollLine, language: Language): Cell {
  if (layer === 'statute' || clause === null) return [];
  const named = [payLayerNames[layer][language], clause.agreement, clause.clause];
  return [{ text: named.filter((part) => part !== null).join(', '), tone: 'quiet' }];
}

/** What was lost beside the basic pay, where the line is sick pay on that. */
function partOf({ part }: PayrollLine, language: Language): Cell {
  return part === undefined ? [] : [{ text: lostPartNames.kinds[part][language], tone: 'quiet' }];
}

function row(line: PayrollLine, language: Language): Cell[] {
  const { code, kind, quantity, unit, rate, amount, projected } = line;
  const mark: Cell = projected ? [{ text: reportNames.projected[language], tone: 'quiet' }] : [];
  return [
    cell(code),
    [
      { text: payrollLineNames[kind][language] },
      ...partOf(line, language),
      ...layerOf(line, language),
      ...mark,
    ],
    cell(spanText(line)),
    cell(unit === 'hours' ? hoursText(quantity, language) : daysText(quantity, language)),
    cell(rate === null ? NO_VALUE : kronorText(rate, language)),
    cell(kronorText(amount, language)),
  ];
}
