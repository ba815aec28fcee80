/** What the sick person has after an employment that has ended: another work to be compared with, or none. */
import { sfb27s46 } from '../../../law/sfb/27.js';
import { at } from '../../../law/dated.js';
import { unemployedCaps } from '../../../rules/shared/day-amount.table.js';
import type { ComparedWith } from '../../../rules/work-capacity/chain/chain.js';
import { toDay, toIso, type Day } from '../../../time/day.js';
import type { BenefitPart } from '../../pay/benefit.js';
import type { Case } from '../../given/case.js';
import type { DayRun } from '../../pay/days.js';
import type { Facts } from '../../facts/facts.js';
import { insuredOn } from '../../facts/insured.js';
import type { OpenAlternative, OpenQuestion } from '../question.js';
import { partsOf } from '../../parts.js';
import { cite } from '../../../law/provision.js';

const ANSWERS: readonly NonNullable<Case['workAfterEmployment']>[] = ['other-work', 'unemployed'];

/** From the first sick day after the employment, with the comparison on it and the benefit from it under each answer. */
export function workAfterEmploymentOpen(facts: Facts, runs: readonly DayRun[]): OpenQuestion[] {
  const first = runs.find(({ from }) => insuredOn(facts.case, from) === undefined);
  if (first === undefined) return [];
  const from = toIso(first.from);
  return [
    {
      id: 'work-after-employment',
      missing: ['workAfterEmployment'],
      from,
      alternatives: ANSWERS.map((answer) => alternative(facts, answer, first.from)),
      lagrum: cite([sfb27s46, ...(at(unemployedCaps, from)?.source ?? [])], from),
    },
  ];
}

function alternative(
  { case: given, asOf }: Facts,
  answer: (typeof ANSWERS)[number],
  from: Day,
): OpenAlternative {
  const { runs, benefit } = partsOf({ ...given, workAfterEmployment: answer }, toIso(asOf));
  return { if: answer, value: comparedOn(runs, from), ...benefitFrom(benefit, from) };
}

function comparedOn(runs: readonly DayRun[], day: Day): readonly ComparedWith[] | null {
  return runs.find(({ from }) => from === day)?.comparedWith ?? null;
}

/** What is known of it: days without an amount for another reason have a question of their own. */
function benefitFrom(
  { segments }: BenefitPart,
  day: Day,
): Required<Pick<OpenAlternative, 'days' | 'benefit'>> {
  const known = segments.flatMap(({ to, days, total }) =>
    toDay(to) >= day && total !== null ? [{ days, total }] : [],
  );
  const days = known.reduce((sum, segment) => sum + segment.days, 0);
  const benefit = known.reduce((sum, { total }) => sum + total, 0);
  return { days, benefit: known.length === 0 ? null : benefit };
}
