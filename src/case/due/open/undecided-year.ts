import { sgiCeilings } from '../../../law/sgi-ceiling.table.js';
import { sfb2s7 } from '../../../law/sfb/2.js';
import { nearest } from '../../../law/dated.js';
import { toIso } from '../../../time/day.js';
import { isSome } from '../../../time/lists.js';
import type { BenefitPart, BenefitRun } from '../../pay/benefit.js';
import type { BoundedPerDay } from '../../pay/benefit-per-day.js';
import type { OpenQuestion } from '../question.js';
import { outcome, spanOf } from './outcomes.js';
import { cite } from '../../../law/provision.js';

/** Days whose benefit depends on a price base amount that is not decided, and what it lies between. */
export function undecidedYearOpen({ runs }: BenefitPart): OpenQuestion[] {
  const concerned = runs.filter(({ bounds }) => bounds !== undefined);
  if (!isSome(concerned)) return [];
  const { from, to } = spanOf(concerned);
  return [
    {
      id: 'parameter-unknown',
      missing: ['priceBaseAmount'],
      from: toIso(from),
      to: toIso(to),
      outcomes: [
        outcome('ceiling-as-last-decided', concerned, boundOf('least')),
        outcome('ceiling-above-income', concerned, boundOf('most')),
      ],
      lagrum: cite([sfb2s7, ...nearest(sgiCeilings, toIso(from)).source], toIso(from)),
    },
  ];
}

/** One end of what a day can give, of runs whose amounts lie between two. */
function boundOf(end: keyof BoundedPerDay): (run: BenefitRun) => number {
  return ({ bounds }) => (bounds as BoundedPerDay)[end];
}
