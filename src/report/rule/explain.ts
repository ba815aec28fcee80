/**
 * The finding of any rule in words: its answer, how it was worked out, what would change it, what it rests on, and what
 * is open.
 */
import type { Finding } from '../../finding/finding.js';
import { scopeWords } from '../../finding/scope.words.js';
import type { Language } from '../../finding/words.js';
import { changeItem } from './change-text.js';
import type { RegisteredRule } from '../../edge/registered.js';
import { NOT_TAKEN, takenBy } from '../../edge/taken.js';
import { unitsOf } from '../../edge/units.js';
import { givenBlocks } from './given.js';
import { headlineOf } from './headlines.js';
import { nearestChanges } from './nearest-change.js';
import { readingItem } from '../questions.js';
import { reportNames } from '../report.words.js';
import { sectionFacts } from '../case/sections/basis.js';
import {
  cell,
  lines,
  section,
  type Block,
  type Item,
  type Report,
  type Section,
} from '../render/structure.js';
import type { RuleSpeaker } from './rule-speaker.js';
import { turningsOf } from './turns.js';
import { parted, valueBlocks, valueLines, type Fields } from './values.js';
import { workingsOf } from './workings.js';
import { said } from '../said.js';
import { stepFact } from './workings/step-text.js';
import { itemAt } from '../../time/lists.js';

/** The explanation of what the rule finds for the input, which it has taken. */
export function findingReport(rule: RegisteredRule, input: unknown, language: Language): Report {
  const { id, title, words } = rule;
  const finding = rule.decide(input) as Finding<Fields, string>;
  const speaker: RuleSpeaker = { words, units: unitsOf(rule.input), language };
  return {
    lang: language,
    title: title[language],
    sections: [
      ...section(reportNames.answer[language], [
        lines(headlineOf(rule, finding)[language]),
        ...answerBlocks(finding, speaker),
      ]),
      ...workings(rule, input, finding, language),
      ...alternatives(finding, speaker),
      ...changes(rule, input, finding, speaker),
      ...section(reportNames.given[language], givenBlocks(input, speaker)),
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

function workings(
  { id, words }: RegisteredRule,
  input: unknown,
  finding: Finding<unknown, string>,
  language: Language,
): Section[] {
  return section(reportNames.workings[language], [
    {
      kind: 'facts',
      facts: workingsOf(id, input, finding).map((step) => stepFact(step, words.fields, language)),
    },
  ]);
}

function changes(
  rule: RegisteredRule,
  input: unknown,
  finding: Finding<unknown, string>,
  speaker: RuleSpeaker,
): Section[] {
  if (finding.outcome !== 'decided') return [];
  const items = nearestChanges(turningsOf(rule), triesOf(rule, input), input).flatMap((change) =>
    changeItem(change, finding, speaker),
  );
  return section(reportNames.changes[speaker.language], [{ kind: 'items', items }]);
}

/**
 * The rule as hundreds of inputs are tried on it. Most of those that it refuses, no error need be made for: the input that
 * they are moved from was taken at once, so what is not taken at once is refused.
 */
function triesOf({ input: schema, decide }: RegisteredRule, input: unknown): (input: unknown) => unknown {
  const take = takenBy(schema);
  if (take(input) === NOT_TAKEN) return decide;
  return (tried) => (take(tried) === NOT_TAKEN ? undefined : decide(tried));
}

function answerBlocks(finding: Finding<Fields, string>, speaker: RuleSpeaker): Block[] {
  switch (finding.outcome) {
    case 'decided':
      return valueBlocks(finding.value, speaker);
    case 'undetermined':
      return valueBlocks(parted((finding.alternatives ?? []).map(({ value }) => value)).common, speaker);
    case 'out-of-scope':
      return [lines(scopeWords[finding.reason][speaker.language])];
  }
}

function alternatives(finding: Finding<Fields, string>, speaker: RuleSpeaker): Section[] {
  if (finding.outcome !== 'undetermined') return [];
  const { words, language } = speaker;
  const given = finding.alternatives ?? [];
  const { rest } = parted(given.map(({ value }) => value));
  const items = given.map(({ if: answer }, i): Item => ({
    text: said(words.reasons[answer], answer, language),
    details: valueLines(itemAt(rest, i), speaker),
  }));
  return section(reportNames.alternatives[language], [{ kind: 'items', items }]);
}

function remarks(finding: Finding<unknown, string>, { words, language }: RuleSpeaker): Section[] {
  if (finding.outcome === 'out-of-scope') return [];
  const { interpretations = [] } = finding;
  const assumptions = finding.outcome === 'decided' ? (finding.assumptions ?? []) : [];
  const assumed = assumptions.map(({ fact }): Item => ({
    text: said(words.assumed[fact], fact, language),
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
