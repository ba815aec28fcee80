/**
 * The employer's plan for return to work as a form: what the case knows is filled in, what the law and the authority's form ask for
 * stands as points, and what people write has lines. The library takes no free text, so that nothing of it is kept.
 */
import type { AssessValue } from '../../case/assess.js';
import { dutyStatusNames } from '../../case/due/duty.words.js';
import type { LedgerEntry } from '../../case/due/duty.js';
import type { OpenId, OpenQuestion } from '../../case/due/question.js';
import { openSentences } from '../../case/due/question.words.js';
import { lastEmployedDay } from '../../case/facts/insured.js';
import { ofSickness } from '../../case/pay/other-benefit-days.js';
import type { Case } from '../../case/given/case.js';
import type { Decided } from '../../finding/finding.js';
import type { Language } from '../../finding/words.js';
import { aml3s2c, aml3s3second } from '../../law/aml.js';
import type { Lagrum } from '../../law/lagrum.js';
import { cite, type Ground } from '../../law/provision.js';
import { sfb110s31a } from '../../law/sfb/110.js';
import { sfb30s3, sfb30s6a, sfb30s6first, sfb30s6second, sfb30s6third } from '../../law/sfb/30.js';
import { plansModel, type PlanQuestion, type PlanRow } from '../../rules/coordination/plans/table.js';
import { nearest } from '../../law/dated.js';
import { words as planWords } from '../../rules/employer/return-to-work-plan/words.js';
import { toIso } from '../../time/day.js';
import { itemWhere } from '../../time/lists.js';
import { extentText } from '../case/extent-text.js';
import { comparedWithText } from '../case/sections/compared-with.js';
import { sectionFacts } from '../case/sections/basis.js';
import type { Told } from '../case/sections/told.js';
import { citation } from '../lagrum.js';
import { numberText } from '../numbers.js';
import {
  cell,
  lines,
  section,
  type Check,
  type Fact,
  type Item,
  type Report,
  type Section,
} from '../render/structure.js';
import { reportNames, reportSentences } from '../report.words.js';
import { caseQuestionItems } from './case-questions.js';
import { followUpDays } from './follow-up-days.js';
import { sourceIn } from './guidance.words.js';
import { noPlanReason, noPlanSentences, type NoPlanReason } from './no-plan.js';
import {
  formNames,
  formSentences,
  planDuties,
  planParticipantNames,
  planQuestions,
  type PlanDuty,
  type PlanParticipant,
} from './plan.words.js';

/** Lines to write an answer on, and rows of measures. */
const ANSWER_LINES = 2;
const MEASURES = 6;

export interface FormOf {
  /** The case that was assessed. */
  readonly given: Case;
  readonly lang: Language;
}

/** The plan of the case as it stands on the day of the assessment. */
export function planFormOf(finding: Decided<AssessValue>, { given, lang }: FormOf): Report {
  const told: Told = { finding, value: finding.value, given, language: lang, say: (text) => text[lang] };
  const title = `${formNames.plan[lang]} ${finding.value.ref}`;
  const reason = noPlanReason(given, finding.value.asOf);
  if (reason !== undefined)
    return { lang, title, sections: [...withoutPlan(reason, told, given), ...basis(told, [sfb30s6first])] };
  return {
    lang,
    title,
    sections: [
      ...summary(told, given),
      ...lacks(told, given),
      ...contents(told),
      ...participants(told),
      ...questions(told),
      ...measures(told),
      ...followUp(told, given),
      ...signatures(told),
      ...basis(told, rested()),
    ],
  };
}

/** What the ledger says of the plan of the latest sickness; undefined where it cannot say anything. */
function dutyOf(value: AssessValue): LedgerEntry | undefined {
  // The ledger has a row for an earlier sickness too, which says nothing of one whose length nobody knows.
  if (lengthUnknown(value) !== undefined) return undefined;
  return value.ledger.filter(({ id }) => id === 'return-to-work-plan').at(-1);
}

/** 30:6 asks for how long the sickness can be assumed to last: the question of the latest sickness where nobody has said it. */
function lengthUnknown({ open }: AssessValue): OpenQuestion | undefined {
  return open.find(({ id }) => id === 'prognosis');
}

function summary(told: Told, given: Case): Section[] {
  const { value, say } = told;
  return section(say(reportNames.summary), [
    { kind: 'facts', facts: [...standing(told), ...employedTo(told, given), ...planFacts(told)] },
    lines(say(formSentences.noDiagnosis), say(formSentences.nothingStored)),
    ...(ofSickness(value.days).length === 0 ? [lines(say(reportSentences.nothing))] : []),
  ]);
}

/** The case in short where there is no plan to make. What is said of a plan that fell due before stays. */
function withoutPlan(reason: NoPlanReason, told: Told, given: Case): Section[] {
  const { value, say } = told;
  const last = reason === 'absence-ended' ? ofSickness(value.days).at(-1) : undefined;
  return section(say(reportNames.summary), [
    lines(say(formSentences.noPlanToMake), say(noPlanSentences[reason])),
    {
      kind: 'facts',
      facts: [
        ...standing(told),
        ...readyBy(told),
        ...(last === undefined ? [] : [{ name: say(formNames.sickTo), value: cell(last.to) }]),
        ...employedTo(told, given),
      ],
    },
  ]);
}

function employedTo({ say }: Told, given: Case): Fact[] {
  const last = lastEmployedDay(given);
  return last === undefined ? [] : [{ name: say(formNames.employedTo), value: cell(toIso(last)) }];
}

/** How the case stands on the day: what the people around the table must know. */
export function standing({ value, say, language }: Told): Fact[] {
  const { asOf, days, counters } = value;
  const today = ofSickness(days).find(({ from, to }) => from <= asOf && asOf <= to);
  return [
    { name: say(reportNames.asOf), value: cell(asOf) },
    {
      name: say(reportNames.sickness),
      value: cell(today === undefined ? say(reportNames.noSickness) : extentText(today.extent, language)),
    },
    ...(counters.chainDay === null
      ? []
      : [{ name: say(formNames.chainDay), value: cell(numberText(counters.chainDay, language)) }]),
    ...(today === undefined
      ? []
      : [
          {
            name: say(reportNames.comparedWith),
            value: cell(comparedWithText(today.comparedWith, language)),
          },
        ]),
  ];
}

function planFacts(told: Told): Fact[] {
  const { value, say, language } = told;
  const unknown = lengthUnknown(value);
  if (unknown !== undefined) {
    const depends = [
      { text: say(openSentences.prognosis) },
      { text: citation(unknown.lagrum, language), tone: 'quiet' as const },
    ];
    return [
      { name: say(formNames.planStatus), value: unknown.lagrum.length === 0 ? depends.slice(0, 1) : depends },
    ];
  }
  const due = readyBy(told);
  return due.length > 0
    ? due
    : [{ name: say(formNames.planStatus), value: cell(say(planWords.reasons['not-required'])) }];
}

/** Since when, by when and how it stands; nothing where no day is set. */
function readyBy({ value, say }: Told): Fact[] {
  const duty = dutyOf(value);
  if (duty === undefined || duty.lastDay === null) return [];
  const { from, lastDay, status } = duty;
  return [
    { name: say(formNames.sickFrom), value: cell(from) },
    {
      name: say(reportNames.readyBy),
      value: [
        { text: lastDay },
        {
          text: say(dutyStatusNames[status]),
          tone: status === 'overdue' ? 'alarm' : 'quiet',
        },
      ],
    },
  ];
}

/** What the plan rests on and the case does not tell. */
const ASKED: ReadonlySet<OpenId> = /* @__PURE__ */ new Set<OpenId>([
  'prognosis',
  'prognosis-day',
  'chain-exception',
  'work-after-employment',
  'insured',
]);

function lacks(told: Told, given: Case): Section[] {
  const { value, say } = told;
  const plain = (text: string): Item => ({ text, details: [] });
  const items = [
    ...(isOwed(dutyOf(value)) ? [plain(say(formSentences.noPlanMade))] : []),
    ...certificateLacking(told, given).map(plain),
    ...caseQuestionItems(told, ASKED),
  ];
  return section(say(formNames.lacks), [
    items.length === 0 ? lines(say(formSentences.nothingLacking)) : { kind: 'items', items },
  ]);
}

/** Whether the law asks for a plan, and the case does not say that it is made. */
function isOwed(duty: LedgerEntry | undefined): boolean {
  return (
    duty !== undefined && (duty.status === 'upcoming' || duty.status === 'due' || duty.status === 'overdue')
  );
}

function certificateLacking({ value: { asOf, days }, say }: Told, { certificates = [] }: Case): string[] {
  if (!ofSickness(days).some(({ from, to }) => from <= asOf && asOf <= to)) return [];
  if (certificates.length === 0) return [say(formSentences.noCertificates)];
  const isCovered = certificates.some(({ from, to }) => from <= asOf && asOf <= to);
  return isCovered ? [] : [say(formSentences.certificateMissing)];
}

/** In the order in which the plan lives. 30:6 names no contents: what it says of the plan is how it is made and kept. */
const CONTENTS: readonly (readonly [duty: PlanDuty, basis: readonly Ground[]])[] = [
  ['with-employee', [sfb30s6second]],
  ['individual', [sfb30s3]],
  ['needed-measures', [sfb30s6a]],
  ['adapted', [aml3s3second]],
  ['followed', [sfb30s6third]],
  ['to-fk-on-request', [sfb110s31a]],
];

function contents(told: Told): Section[] {
  const { say } = told;
  return section(say(formNames.contents), [
    {
      kind: 'checks',
      checks: [
        ...inTime(told),
        ...CONTENTS.map(([duty, basis]): Check => ({
          text: say(planDuties[duty]),
          done: false,
          details: cited(basis, told),
        })).filter(({ details }) => details.length > 0),
      ],
    },
  ]);
}

/** The sections as they stood on the day, in one line; none where they were not in force. */
function cited(grounds: readonly Ground[], { value, language }: Told): string[] {
  const sections = cite(grounds, value.asOf);
  return sections.length === 0 ? [] : [citation(sections, language)];
}

/** That it was made, and in time: what the case knows. */
function inTime({ value, say, language }: Told): Check[] {
  const duty = dutyOf(value);
  if (duty === undefined || duty.lastDay === null) return [];
  return [
    {
      text: `${say(reportNames.readyBy)} ${duty.lastDay}: ${say(dutyStatusNames[duty.status])}`,
      done: duty.status === 'done',
      details: [citation(duty.lagrum, language)],
    },
  ];
}

const PARTICIPANTS: readonly (readonly [who: PlanParticipant, basis: readonly Ground[]])[] = [
  ['employee', [sfb30s6second]],
  ['employer', [sfb30s6first]],
  ['occupational-health', [aml3s2c]],
  ['union', []],
  ['health-care', []],
];

function participants(told: Told): Section[] {
  const { say } = told;
  return section(say(formNames.participants), [
    {
      kind: 'checks',
      checks: PARTICIPANTS.map(([who, basis]): Check => ({
        text: say(planParticipantNames[who]),
        done: false,
        details: cited(basis, told),
        lines: 1,
      })),
    },
  ]);
}

/** Those that the table of measures answers. */
const ANSWERED_BELOW: ReadonlySet<PlanQuestion> = /* @__PURE__ */ new Set<PlanQuestion>([
  'who-does-what',
  'by-when',
  'follow-up-dates',
]);

function questions(told: Told): Section[] {
  const { value, say } = told;
  const asked = rowOf(value).questions;
  return section(say(formNames.questions), [
    {
      kind: 'checks',
      checks: asked.map((question): Check => ({
        text: say(planQuestions[question]),
        done: false,
        details: [],
        lines: ANSWERED_BELOW.has(question) ? 0 : ANSWER_LINES,
      })),
    },
    lines(...guidanceOf(told).map((kalla) => `${say(reportNames.source)}: ${kalla}`)),
  ]);
}

function rowOf({ asOf }: AssessValue): PlanRow {
  return itemWhere(nearest(plansModel, asOf).rows, ({ plan }) => plan === 'plan-for-return-to-work');
}

function guidanceOf({ value, language }: Told): string[] {
  return cite(rowOf(value).basis, value.asOf)
    .map(sourceIn(language))
    .flatMap((lagrum) => ('kalla' in lagrum ? [lagrum.kalla] : []));
}

function measures({ say }: Told): Section[] {
  return section(say(formNames.measures), [
    {
      kind: 'grid',
      heads: [
        say(formNames.measure),
        say(formNames.responsible),
        say(formNames.fromDay),
        say(formNames.readyOn),
        say(formNames.followedUpOn),
      ],
      rows: MEASURES,
    },
  ]);
}

function followUp(told: Told, given: Case): Section[] {
  const { say } = told;
  const days = followUpDays(told, given);
  return section(say(formNames.followUp), [
    {
      kind: 'checks',
      checks: days.map(({ on, why, details }): Check => ({
        text: `${on}: ${why}`,
        done: false,
        details,
      })),
    },
    { kind: 'blanks', blanks: [{ name: say(formNames.otherDays), lines: ANSWER_LINES }] },
    lines(
      [formSentences.noDaysInLaw, ...(days.length === 0 ? [] : [formSentences.daysOfCase])]
        .map(say)
        .join(' '),
    ),
  ]);
}

function signatures({ say }: Told): Section[] {
  return section(say(formNames.signed), [
    {
      kind: 'blanks',
      blanks: [
        { name: say(formNames.dayAndEmployer), lines: 1 },
        { name: say(formNames.dayAndEmployee), lines: 1 },
      ],
    },
  ]);
}

/** What the form rests on, where there is a plan to make. */
function rested(): Ground[] {
  return [...CONTENTS, ...PARTICIPANTS].flatMap(([, grounds]) => grounds);
}

function basis({ value, language, say }: Told, grounds: readonly Ground[]): Section[] {
  const sections: readonly Lagrum[] = [...cite(grounds, value.asOf), ...(dutyOf(value)?.lagrum ?? [])];
  return section(say(reportNames.basis), [
    { kind: 'facts', facts: sectionFacts(sections, language) },
    lines(say(reportSentences.notADecision)),
  ]);
}
