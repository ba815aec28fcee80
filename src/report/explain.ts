/** The finding of any rule in words: its answer, what it rests on, and what is open. */
import type { Finding } from '../finding/finding.js';
import type { RuleWords } from '../finding/rule-words.js';
import { scopeWords } from '../finding/scope.words.js';
import type { Language, Text } from '../finding/words.js';
import { readingItem } from './questions.js';
import { reportNames, reportSentences } from './report.words.js';
import { sectionFacts } from './sections/basis.js';
import { cell, lines, section, type Block, type Item, type Report, type Section } from './structure.js';
import { parted, valueBlocks, valueLines, type Speaker } from './values.js';

/** What a rule tells about itself. */
export interface ExplainedRule {
  readonly id: string;
  readonly title: Text;
  readonly words: RuleWords<string, string, string, string>;
}

export function findingReport(
  { id, title, words }: ExplainedRule,
  finding: Finding<unknown, string>,
  language: Language,
): Report {
  const speaker: Speaker = { words, language };
  return {
    title: title[language],
    sections: [
      ...section(reportNames.answer[language], [
        lines(outcomeText(finding, language)),
        ...answerBlocks(finding, speaker),
      ]),
      ...alternatives(finding, speaker),
      ...remarks(finding, speaker),
      ...section(reportNames.basis[language], [
        {
          kind: 'facts',
          facts: [
            { name: reportNames.rule[language], value: cell(id, 'quiet') },
            ...sectionFacts(finding.basis, language),
          ],
        },
      ]),
    ],
  };
}

function outcomeText(finding: Finding<unknown, string>, language: Language): string {
  switch (finding.outcome) {
    case 'decided':
      return reportSentences.decided[language];
    case 'undetermined':
      return reportSentences.undetermined[language];
    case 'out-of-scope':
      return reportSentences.outOfScope[language];
  }
}

function answerBlocks(finding: Finding<unknown, string>, speaker: Speaker): Block[] {
  const { words, language } = speaker;
  switch (finding.outcome) {
    case 'decided':
      return valueBlocks(finding.value, speaker);
    case 'undetermined': {
      const missing = finding.missing.map((fact) => ({ text: words.facts[fact]?.[language] ?? fact }));
      const { common } = parted((finding.alternatives ?? []).map(({ value }) => value));
      return [
        { kind: 'facts', facts: [{ name: reportNames.missing[language], value: missing }] },
        ...valueBlocks(common, speaker),
      ];
    }
    case 'out-of-scope': {
      const { from, to } = finding.known;
      return [
        lines(scopeWords[finding.reason][language]),
        {
          kind: 'facts',
          facts: [{ name: reportNames.known[language], value: cell(`${from} – ${to ?? ''}`.trimEnd()) }],
        },
      ];
    }
  }
}

function alternatives(finding: Finding<unknown, string>, speaker: Speaker): Section[] {
  if (finding.outcome !== 'undetermined') return [];
  const { words, language } = speaker;
  const given = finding.alternatives ?? [];
  const { rest } = parted(given.map(({ value }) => value));
  const items = given.map(({ if: answer }, i): Item => ({
    text: words.reasons[answer]?.[language] ?? answer,
    details: valueLines(rest[i], speaker),
  }));
  return section(reportNames.alternatives[language], [{ kind: 'items', items }]);
}

function remarks(finding: Finding<unknown, string>, { words, language }: Speaker): Section[] {
  if (finding.outcome !== 'decided') return [];
  const { interpretations = [], assumptions = [] } = finding;
  const assumed = assumptions.map(({ fact }): Item => ({
    text: words.assumed[fact]?.[language] ?? fact,
    details: [],
  }));
  return [
    ...section(reportNames.open[language], [
      {
        kind: 'items',
        items: interpretations.flatMap((reading) => readingItem(reading, words.questions, language)),
      },
    ]),
    ...section(reportNames.assumptions[language], [{ kind: 'items', items: assumed }]),
  ];
}
