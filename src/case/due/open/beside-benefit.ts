/** What pay beside the benefit could reduce it by, where the days do not decide it, and how what reduces it is rounded. */
import { frozen } from '../../../finding/frozen.js';
import type { Interpretation } from '../../../finding/finding.js';
import { cite, type Ground } from '../../../law/provision.js';
import { sfb28s19first, sfb28s19second, sfb28s20, sfb28s21first } from '../../../law/sfb/28.js';
import { compare, times } from '../../../money/amount.js';
import { toIso } from '../../../time/day.js';
import { groupBy, isSome } from '../../../time/lists.js';
import { length, merge, totalLength } from '../../../time/period.js';
import { left, type BesideRun } from '../../pay/beside-benefit.js';
import type { OpenOutcome, OpenQuestion } from '../question.js';
import { outcome, spanOf } from './outcomes.js';

export function besideBenefitOpen(beside: readonly BesideRun[]): OpenQuestion[] {
  return [...undecided(beside), ...roundingOpen(beside)];
}

/** Days on which a fact decides: one question for each such fact. */
export function undecided(beside: readonly BesideRun[]): OpenQuestion[] {
  const open = beside.flatMap((run) => {
    const { missing } = run.tooMuch;
    return missing === undefined ? [] : [{ ...run, missing }];
  });
  return [...groupBy(open, ({ missing }) => missing)].map(([fact, concerned]): OpenQuestion => {
    const { from, to } = spanOf(concerned);
    const outcomes = byAnswer(concerned);
    return {
      id: 'pay-beside-benefit',
      missing: [fact],
      from: toIso(from),
      to: toIso(to),
      ...(outcomes.length > 0 && { outcomes }),
      lagrum: cite(BESIDE, toIso(from)),
    };
  });
}

const BESIDE: readonly Ground[] = [sfb28s19first, sfb28s19second, sfb28s20];

/** None where it is not known what is paid. */
function byAnswer(concerned: readonly BesideRun[]): OpenOutcome[] {
  const runs = concerned.flatMap((run) => {
    const { amount, other } = run.tooMuch;
    return other === undefined ? [] : [{ ...run, amount, other }];
  });
  if (runs.length === 0) return [];
  return [
    outcome('pay-in-proportion', runs, ({ before, amount }) => left(before, amount)),
    outcome('all-of-the-pay', runs, ({ before, other }) => left(before, other)),
  ];
}

/**
 * The benefit is paid by the day, in whole kronor, so that the reduction is rounded by the day too: whichever days are paid
 * out together, they add up. The other reading rounds once for days that are alike and follow each other.
 */
export function roundingOpen(beside: readonly BesideRun[]): OpenQuestion[] {
  const decided = merge(
    beside.filter(({ tooMuch }) => tooMuch.missing === undefined),
    (a, b) => a.before === b.before && compare(a.tooMuch.amount, b.tooMuch.amount) === 0,
  );
  const eachDay = outcome('each-day', decided, ({ before, tooMuch }) => left(before, tooMuch.amount));
  const benefit = decided.reduce(
    (sum, run) => sum + left(run.before * length(run), times(run.tooMuch.amount, length(run))),
    0,
  );
  if (!isSome(decided) || benefit === eachDay.benefit) return [];
  const { from, to } = spanOf(decided);
  return [
    {
      id: 'disputed-reading',
      missing: [],
      from: toIso(from),
      to: toIso(to),
      interpretation: ROUNDED_FOR,
      outcomes: [eachDay, { if: 'the-whole-time', days: totalLength(decided), benefit }],
      lagrum: cite([sfb28s21first], toIso(from)),
    },
  ];
}

const ROUNDED_FOR: Interpretation & { readonly question: 'rounded-for' } = /* @__PURE__ */ frozen({
  question: 'rounded-for',
  taken: 'each-day',
  other: ['the-whole-time'],
});
