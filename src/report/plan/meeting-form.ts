/**
 * The questions of the reconciliation meeting as a form: whom to invite, what is always asked there, what the case leaves open, and
 * lines for what was decided.
 */
import type { AssessValue } from '../../case/assess.js';
import { isEmployedOn } from '../../case/facts/insured.js';
import type { OpenId } from '../../case/due/question.js';
import type { Decided } from '../../finding/finding.js';
import { cite } from '../../law/provision.js';
import { sfb110s53, sfb110s58 } from '../../law/sfb/110.js';
import { sfb30s10 } from '../../law/sfb/30.js';
import {
  reconciliationMeeting,
  type ReconciliationMeetingParticipant,
  type ReconciliationMeetingValue,
} from '../../rules/rehabilitation/reconciliation-meeting/reconciliation-meeting.js';
import { words as meetingWords } from '../../rules/rehabilitation/reconciliation-meeting/words.js';
import { toDay } from '../../time/day.js';
import { sectionFacts } from '../case/sections/basis.js';
import { options } from '../case/sections/options.js';
import type { Told } from '../case/sections/told.js';
import { citation } from '../lagrum.js';
import { lines, section, type Check, type Report, type Section } from '../render/structure.js';
import { reportNames, reportSentences } from '../report.words.js';
import { caseQuestionItems } from './case-questions.js';
import { sourceIn } from './guidance.words.js';
import { standing, type FormOf } from './plan-form.js';
import {
  formNames,
  formSentences,
  meetingParticipantNames,
  meetingQuestions,
  type FormSentence,
} from './plan.words.js';

const ANSWER_LINES = 3;
const DECISIONS = 5;

/** Everybody who can be there: who is invited is ticked by hand. */
const EVERYBODY: readonly ReconciliationMeetingParticipant[] = [
  'fk',
  'insured',
  'employer',
  'certifying-physician',
  'health-care',
  'occupational-health',
  'af',
  'social-services',
  'union',
  'own-support',
];

/** The meeting of the case, with its questions as they stand on the day of the assessment. */
export function meetingFormOf(finding: Decided<AssessValue>, { given, lang }: FormOf): Report {
  const told: Told = { finding, value: finding.value, given, language: lang, say: (text) => text[lang] };
  const { asOf, ref } = finding.value;
  const employed = isEmployedOn(given, toDay(asOf));
  const found = reconciliationMeeting({
    participants: EVERYBODY.filter((who) => who !== 'employer' || employed),
    employed,
    on: asOf,
  });
  const title = `${formNames.meeting[lang]} ${ref}`;
  if (found.outcome !== 'decided') return { lang, title, sections: summary(told) };
  const { value, basis } = found;
  return {
    lang,
    title,
    sections: [
      ...summary(told),
      ...wellFormed(told),
      ...invited(value, told),
      ...agenda(value, told),
      ...ofCase(told),
      ...options(told),
      ...decided(told),
      ...keepInMind(value, told),
      ...section(told.say(reportNames.basis), [
        {
          kind: 'facts',
          facts: sectionFacts([...basis, ...cite([sfb110s53, sfb110s58], asOf)].map(sourceIn(lang)), lang),
        },
        lines(told.say(reportSentences.notADecision)),
      ]),
    ],
  };
}

function summary(told: Told): Section[] {
  const { say } = told;
  return section(say(reportNames.summary), [
    { kind: 'facts', facts: standing(told) },
    lines(say(formSentences.noDiagnosis), say(formSentences.nothingStored)),
  ]);
}

/** The four points of a well-formed meeting; whether they are met, the meeting shows. */
function wellFormed({ say, value, language }: Told): Section[] {
  const points = ['fk', 'insured', 'further-party', 'consent'] as const;
  return section(say(formNames.wellFormed), [
    {
      kind: 'checks',
      checks: points.map((point): Check => ({
        text: say(meetingWords.reasons[point]),
        done: false,
        details: point === 'consent' ? [citation(cite([sfb30s10], value.asOf), language)] : [],
      })),
    },
  ]);
}

function invited({ invite }: ReconciliationMeetingValue, { say }: Told): Section[] {
  return section(say(formNames.invite), [
    {
      kind: 'checks',
      checks: invite.map(({ who, consentNeeded }): Check => ({
        text: say(meetingParticipantNames[who]),
        done: false,
        details: consentNeeded ? [say(formNames.ifConsent)] : [],
      })),
    },
  ]);
}

function agenda({ agenda: questions }: ReconciliationMeetingValue, { say }: Told): Section[] {
  return section(say(formNames.agenda), [
    {
      kind: 'checks',
      checks: questions.map((question): Check => ({
        text: say(meetingQuestions[question]),
        done: false,
        details: [],
        lines: ANSWER_LINES,
      })),
    },
  ]);
}

/** What an assessment or a fact of the case settles, and people at the meeting can know. */
const ASKED: ReadonlySet<OpenId> = /* @__PURE__ */ new Set<OpenId>([
  'prognosis',
  'chain-exception',
  'work-after-employment',
  'would-have-worked',
  'may-continue',
  'insured',
]);

function ofCase(told: Told): Section[] {
  const items = caseQuestionItems(told, ASKED);
  return section(told.say(formNames.ofCase), [
    items.length === 0
      ? lines(told.say(formSentences.noCaseQuestions))
      : { kind: 'checks', checks: items.map((item) => ({ ...item, done: false, lines: ANSWER_LINES })) },
  ]);
}

function decided({ say }: Told): Section[] {
  return section(say(formNames.agreed), [
    {
      kind: 'grid',
      heads: [say(formNames.measure), say(formNames.responsible), say(formNames.readyOn)],
      rows: DECISIONS,
    },
    { kind: 'blanks', blanks: [{ name: say(formNames.nextMeeting), lines: 1 }] },
  ]);
}

function keepInMind(
  { notesTo, initiatedBy, physicianPaidBy }: ReconciliationMeetingValue,
  { say }: Told,
): Section[] {
  const told: readonly FormSentence[] = [
    'notANegotiation',
    'refusal',
    ...(initiatedBy.includes('employer') ? (['initiative'] as const) : []),
    ...(notesTo.length > 0 ? (['notes'] as const) : []),
    ...(physicianPaidBy === null ? [] : (['physician'] as const)),
  ];
  return section(say(formNames.keepInMind), [
    { kind: 'items', items: told.map((sentence) => ({ text: say(formSentences[sentence]), details: [] })) },
  ]);
}
