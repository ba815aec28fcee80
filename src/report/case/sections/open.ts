import { agreementTermNames } from '../../../agreements/agreement.words.js';
import { counterNames } from '../../../case/due/counter.words.js';
import { factNames } from '../../../case/facts/facts.words.js';
import { answerSentences, openSentences } from '../../../case/due/question.words.js';
import type { OpenOutcome, OpenQuestion, SickPayOutcome } from '../../../case/due/question.js';
import type { Text } from '../../../finding/words.js';
import { words as chainWords } from '../../../rules/work-capacity/chain/words.js';
import { citation } from '../../lagrum.js';
import { sickPayAnswerTexts } from '../sick-pay-answers.js';
import { kronorText, numberText } from '../../numbers.js';
import { caseQuestions, readingItem, type Questions } from '../../questions.js';
import { said } from '../../said.js';
import { reportNames } from '../../report.words.js';
import { section, type Item, type Section } from '../../render/structure.js';
import { comparedWithText } from './compared-with.js';
import type { Told } from './told.js';

/** What is said of the questions of a case, or of those of a person. */
export interface OpenWords {
  readonly sentences: Readonly<Record<string, Text>>;
  readonly facts: Readonly<Record<string, Text>>;
  readonly questions: Questions;
}

const ofCase: OpenWords = { sentences: openSentences, facts: factNames, questions: caseQuestions };

/** What is open, what each answer means, and which readings are disputed. */
export function open(told: Told): Section[] {
  const { value, say } = told;
  return section(say(reportNames.open), [
    { kind: 'items', items: value.open.flatMap((question) => openItem(question, told, ofCase)) },
  ]);
}

type Question = Omit<OpenQuestion, 'id'> & { readonly id: string };
type Speaker = Pick<Told, 'say' | 'language'>;

export function openItem(question: Question, told: Speaker, words: OpenWords): Item[] {
  const { id, from, missing, term, interpretation, lagrum } = question;
  const { say, language } = told;
  const reading = interpretation && readingItem(interpretation, words.questions, language);
  if (reading !== undefined && reading.length > 0)
    return reading.map((item) => withResults(item, question, told));
  const facts =
    term === undefined
      ? missing.map((fact) => said(words.facts[fact], fact, language)).join(', ')
      : say(agreementTermNames[term]);
  return [
    {
      text: `${from === null ? '' : `${from}: `}${said(words.sentences[id], id, language)}`,
      details: [
        ...(missing.length === 0 ? [] : [`${say(reportNames.missing)}: ${facts}`]),
        ...answers(question, told),
        ...sickPayAnswerTexts(question.sickPayOutcomes, question.fitDate, language),
        ...outcomes(question, told),
        ...belowText(question, told),
        ...(lagrum.length === 0 ? [] : [citation(lagrum, language)]),
      ],
    },
  ];
}

/** What the agreement gives, what the statute lets it give at least, and the difference. */
function belowText({ belowStatute }: Question, { say, language }: Speaker): string[] {
  if (belowStatute === undefined) return [];
  const { sickPay, statute, difference } = belowStatute;
  const amounts = [
    [reportNames.byAgreement, sickPay],
    [reportNames.byStatute, statute],
    [reportNames.difference, difference],
  ] as const;
  return [amounts.map(([name, amount]) => `${say(name)}: ${kronorText(amount, language)}`).join('; ')];
}

/** A disputed reading with what each reading gives, where it has results of its own. */
function withResults(item: Item, question: Question, told: Speaker): Item {
  const {
    alternatives = [],
    sickPayOutcomes: counted = [],
    outcomes: ofBenefit = [],
    from,
    lagrum,
  } = question;
  if (alternatives.length + counted.length + ofBenefit.length === 0 || from === null) return item;
  const { say, language } = told;
  const words = caseQuestions[question.interpretation?.question as string]?.readings;
  const textOf = (reading: string): string => said(words?.[reading], reading, language);
  const results = [
    ...alternatives.map(({ if: reading, value }) => {
      return `${textOf(reading)} ${say(reportNames.comparedWith)}: ${comparedWithText(value, language)}.`;
    }),
    ...counted.map((outcome) => `${textOf(outcome.if)} ${sickPayText(outcome, told)}`),
    ...(ofBenefit.length === 0 ? [] : outcomes(question, told)),
  ];
  return {
    ...item,
    text: `${from}: ${item.text}`,
    details: [...item.details, ...results, citation(lagrum, language)],
  };
}

/** The number of the day, and the sick pay of the case where it is known. */
function sickPayText(
  { dayNumber, karensavdrag, sickPay }: SickPayOutcome,
  { say, language }: Speaker,
): string {
  const day = `${say(counterNames.sickPayDay)}: ${numberText(dayNumber, language)}.`;
  if (karensavdrag === null || sickPay === null) return day;
  const deducted = `${say(reportNames.karensavdrag)}: ${kronorText(karensavdrag, language)}`;
  return `${day} ${deducted}, ${say(reportNames.sickPay).toLowerCase()}: ${kronorText(sickPay, language)}.`;
}

function outcomes({ to, outcomes: counted = [] }: Question, { say, language }: Speaker): string[] {
  const until = to === undefined ? [] : [`${say(reportNames.to)}: ${to}`];
  return [
    ...until,
    ...counted.map(
      (outcome) => `${say(answerSentences[outcome.if])} ${paidText(outcome, { say, language })}`,
    ),
  ];
}

function paidText(
  { days, benefit }: Pick<OpenOutcome, 'days' | 'benefit'>,
  { say, language }: Speaker,
): string {
  const amount = benefit === null ? say(reportNames.unknown) : kronorText(benefit, language);
  return `${say(reportNames.dayCount)}: ${numberText(days, language)}, ${say(reportNames.total)}: ${amount}.`;
}

const ANSWERS: Readonly<Record<string, Text>> = { ...chainWords.reasons, ...answerSentences };

function answers({ alternatives = [] }: Question, { say, language }: Speaker): string[] {
  return alternatives.map(({ if: answer, value, days, benefit }) => {
    const reason = ANSWERS[answer];
    const told = [
      ...(reason === undefined ? [] : [say(reason)]),
      `${say(reportNames.comparedWith)}: ${comparedWithText(value, language)}.`,
      ...(days === undefined || benefit === undefined
        ? []
        : [paidText({ days, benefit }, { say, language })]),
    ];
    return told.join(' ');
  });
}
