/** What is open for a person with several employments, and what looks wrong, beside what is in each employment. */
import type { Interpretation } from '../../finding/finding.js';
import { frozen } from '../../finding/frozen.js';
import { cite, type Ground } from '../../law/provision.js';
import { sfb27s10, sfb27s45, sfb27s46 } from '../../law/sfb/27.js';
import { sfb28s19first, sfb28s7, sfb28s8first } from '../../law/sfb/28.js';
import { FOREVER, toDay, toIso } from '../../time/day.js';
import { isSome } from '../../time/lists.js';
import { lastBegun, length, merge } from '../../time/period.js';
import type { Facts } from '../facts/facts.js';
import { insuredOn } from '../facts/insured.js';
import { ageLimitsOpen } from '../due/open/age-limits.js';
import { benefitKarensavdragOpen } from '../due/open/benefit-karensavdrag.js';
import { roundingOpen, undecided } from '../due/open/beside-benefit.js';
import { outcome, spanOf } from '../due/open/outcomes.js';
import { undecidedYearOpen } from '../due/open/undecided-year.js';
import { wouldHaveWorkedOpen } from '../due/open/would-have-worked.js';
import type { OpenId, OpenQuestion } from '../due/question.js';
import { left } from '../pay/beside-benefit.js';
import type { BenefitGap } from '../pay/benefit.js';
import type { Person } from './person.js';
import type { CeilingReading, PersonBenefit, PersonBenefitRun } from './person-benefit.js';
import type { PersonRun } from './person-days.js';

export type PersonOpenId = OpenId | 'person-extent';

/** What one reading of the ceiling gives on the days. Kronor. */
export interface CeilingOutcome {
  readonly if: CeilingReading;
  readonly perDay: number;
  readonly days: number;
  readonly benefit: number;
}

export interface PersonOpenQuestion extends Omit<OpenQuestion, 'id'> {
  readonly id: PersonOpenId;
  /** The employment that it concerns, where it concerns one. */
  readonly employment?: string;
  /** What each reading of the ceiling gives, that of the assessment first. */
  readonly ceilingOutcomes?: readonly CeilingOutcome[];
}

export type PersonIssueCode = 'spell-without-absence';

export interface PersonIssue {
  readonly code: PersonIssueCode;
  readonly path: readonly (string | number)[];
}

export function personOpen(
  facts: Facts,
  days: readonly PersonRun[],
  benefit: PersonBenefit,
): PersonOpenQuestion[] {
  const { part, ageLimits, interpretations } = benefit;
  const karensavdrag = benefitKarensavdragOpen(facts, part);
  return [
    ...extentOpen(days),
    ...gapOpen(benefit.runs, 'sgi', 'employments.income', sfb28s7),
    ...gapOpen(benefit.runs, 'first-days', 'workingTimeOrRegistration', sfb27s10),
    ...workAfterEmploymentOpen(facts, benefit.runs),
    ...karensavdrag.questions,
    ...undecidedYearOpen(part),
    ...wouldHaveWorkedOpen(facts, part),
    ...ageLimitsOpen(ageLimits, part),
    ...ceilingOpen(benefit.runs),
    ...besideBenefitOpen(benefit.beside),
    ...distinct([...interpretations, ...karensavdrag.interpretations]).map(
      (interpretation): PersonOpenQuestion => ({
        id: 'disputed-reading',
        missing: [],
        from: null,
        interpretation,
        lagrum: [],
      }),
    ),
  ];
}

/** Days on which the employments differ: how much of all the work is lost is for Försäkringskassan to judge. */
function extentOpen(days: readonly PersonRun[]): PersonOpenQuestion[] {
  const concerned = days.filter(({ benefit, extent }) => benefit && extent === undefined);
  if (!isSome(concerned)) return [];
  const { from, to } = spanOf(concerned);
  return [
    {
      id: 'person-extent',
      missing: ['spells'],
      from: toIso(from),
      to: toIso(to),
      lagrum: cite([sfb27s45], toIso(from)),
    },
  ];
}

function gapOpen(
  runs: readonly PersonBenefitRun[],
  id: Exclude<BenefitGap, 'parameter-unknown'>,
  missing: string,
  ground: Ground,
): PersonOpenQuestion[] {
  const first = runs.find(({ gap }) => gap === id);
  if (first === undefined) return [];
  const from = toIso(first.from);
  return [{ id, missing: [missing], from, lagrum: cite([ground], from) }];
}

/** Once every employment has ended. */
function workAfterEmploymentOpen(facts: Facts, runs: readonly PersonBenefitRun[]): PersonOpenQuestion[] {
  const first = runs.find(({ from }) => insuredOn(facts.case, from) === undefined);
  if (first === undefined) return [];
  const from = toIso(first.from);
  return [
    { id: 'work-after-employment', missing: ['workAfterEmployment'], from, lagrum: cite([sfb27s46], from) },
  ];
}

/** Stretches of days on which the ceiling before an employment is left out would give another amount (25:5, 28:8). */
function ceilingOpen(runs: readonly PersonBenefitRun[]): PersonOpenQuestion[] {
  const differing = runs.flatMap(({ from, to, ceiling }) =>
    ceiling === undefined ? [] : { from, to, ceiling },
  );
  const alike = merge(differing, (a, b) =>
    READINGS.every((reading) => a.ceiling[reading] === b.ceiling[reading]),
  );
  return alike.map(({ from, to, ceiling }): PersonOpenQuestion => {
    const days = length({ from, to });
    return {
      id: 'disputed-reading',
      missing: [],
      from: toIso(from),
      to: toIso(to),
      interpretation: CEILING,
      ceilingOutcomes: READINGS.map((reading): CeilingOutcome => {
        const perDay = ceiling[reading];
        return { if: reading, perDay, days, benefit: perDay * days };
      }),
      lagrum: cite([sfb28s8first], toIso(from)),
    };
  });
}

const READINGS: readonly CeilingReading[] = ['after-leaving-out', 'before-leaving-out'];

const CEILING: Interpretation & {
  readonly question: 'ceiling-before-leaving-out';
  readonly taken: CeilingReading;
  readonly other: readonly CeilingReading[];
} = /* @__PURE__ */ frozen({
  question: 'ceiling-before-leaving-out',
  taken: 'after-leaving-out',
  other: ['before-leaving-out'],
});

/** What one employer pays beside the benefit and the days do not decide, and how the pay of several is compared (28:19). */
function besideBenefitOpen(beside: PersonBenefit['beside']): PersonOpenQuestion[] {
  const employments = new Set(beside.flatMap(({ tooMuch: { employment } }) => employment ?? []));
  return [
    ...[...employments].flatMap((employment) =>
      undecided(beside.filter(({ tooMuch }) => tooMuch.employment === employment)).map((question) => ({
        ...question,
        employment,
      })),
    ),
    ...whichEmployersOpen(beside),
    ...roundingOpen(beside),
  ];
}

/** Days on which the pay of all employers together would reduce the benefit by another amount, or by one that is not known. */
function whichEmployersOpen(beside: PersonBenefit['beside']): PersonOpenQuestion[] {
  const several = beside.flatMap((run) => {
    const { together } = run.tooMuch;
    return together === undefined ? [] : [{ ...run, all: together && left(run.before, together) }];
  });
  const concerned = several.filter(({ all, perDay }) => all !== perDay);
  if (!isSome(concerned)) return [];
  const { from, to } = spanOf(concerned);
  return [
    {
      id: 'disputed-reading',
      missing: concerned.some(({ all }) => all === null) ? ['employments.pay'] : [],
      from: toIso(from),
      to: toIso(to),
      interpretation: WHICH_EMPLOYERS,
      outcomes: [
        outcome('each-employer', concerned, ({ perDay }) => perDay),
        outcome('all-employers', concerned, ({ all }) => all),
      ],
      lagrum: cite([sfb28s19first], toIso(from)),
    },
  ];
}

const WHICH_EMPLOYERS: Interpretation & { readonly question: 'pay-of-which-employers' } =
  /* @__PURE__ */ frozen({
    question: 'pay-of-which-employers',
    taken: 'each-employer',
    other: ['all-employers'],
  });

/** Every disputed question once. */
function distinct(interpretations: readonly Interpretation[]): Interpretation[] {
  return [...new Map(interpretations.map((reading) => [reading.question, reading])).values()];
}

/** Days that were judged, without absence from any employment on some of them. */
export function personIssues({ spells = [] }: Person, days: readonly PersonRun[]): PersonIssue[] {
  const without = days.filter(({ runs }) => runs.every((run) => run === undefined));
  return spells.flatMap(({ from, to }, i): PersonIssue[] => {
    const last = to === null ? FOREVER : toDay(to);
    const isAlone = (lastBegun(without, last)?.to ?? -Infinity) >= toDay(from);
    return isAlone ? [{ code: 'spell-without-absence', path: ['spells', i] }] : [];
  });
}
