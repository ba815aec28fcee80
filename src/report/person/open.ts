import { type CaseAssumed, assumedSentences } from '../../case/facts/facts.words.js';
import type { PersonOpenQuestion } from '../../case/person/assess-person.js';
import {
  personIssueSentences,
  personOpenSentences,
  personQuestionWords,
} from '../../case/person/person.words.js';
import { openItem, type OpenWords } from '../case/sections/open.js';
import { kronorText, numberText } from '../numbers.js';
import { caseQuestions } from '../questions.js';
import { section, type Item, type Section } from '../render/structure.js';
import { reportNames } from '../report.words.js';
import { personFactNames, personReportNames } from './person.words.js';
import type { PersonTold } from './told.js';

const ofPerson: OpenWords = {
  sentences: personOpenSentences,
  facts: personFactNames,
  questions: { ...caseQuestions, ...personQuestionWords },
};

/** What is open for the person; what is open in one employment stands there. */
export function openOfPerson(told: PersonTold): Section[] {
  const { value, say } = told;
  return section(say(reportNames.open), [
    { kind: 'items', items: value.open.flatMap((question) => itemsOf(question, told)) },
  ]);
}

function itemsOf(question: PersonOpenQuestion, told: PersonTold): Item[] {
  const { employment, from, to } = question;
  const ceiling = ceilingTexts(question, told);
  return openItem(question, told, ofPerson).map(({ text, details, ...item }) => ({
    ...item,
    text: `${employment === undefined ? '' : `${told.say(personReportNames.employment)} ${employment}, `}${text}`,
    details: [...details, ...(ceiling.length === 0 ? [] : [`${from} – ${to}`]), ...ceiling],
  }));
}

/** What each reading of the ceiling gives. */
function ceilingTexts({ ceilingOutcomes = [] }: PersonOpenQuestion, { say, language }: PersonTold): string[] {
  const { readings } = personQuestionWords['ceiling-before-leaving-out'];
  return ceilingOutcomes.map((outcome) => {
    const { perDay, days, benefit } = outcome;
    const [each, all] = [perDay, benefit].map((amount) => kronorText(amount, language));
    return `${say(readings[outcome.if])} ${say(reportNames.dayCount)}: ${numberText(days, language)}, ${say(reportNames.perDay).toLowerCase()}: ${each}, ${say(reportNames.total).toLowerCase()}: ${all}.`;
  });
}

/** What looks wrong in what is said of the person, and what was taken to be so. */
export function remarksOfPerson({ finding, value, say }: PersonTold): Section[] {
  return [
    ...section(say(reportNames.issues), [
      {
        kind: 'items',
        items: value.issues.map(({ code }) => ({
          text: say(personIssueSentences[code]),
          tone: 'notice',
          details: [],
        })),
      },
    ]),
    ...section(say(reportNames.assumptions), [
      {
        kind: 'items',
        items: (finding.assumptions ?? []).map(({ assumed }) => ({
          text: say(assumedSentences[assumed as CaseAssumed]),
          details: [],
        })),
      },
    ]),
  ];
}
