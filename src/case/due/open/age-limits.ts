import { sfb27s36, sfb27s38 } from '../../../law/sfb/27.js';
import { toIso } from '../../../time/day.js';
import { splitBefore } from '../../../time/period.js';
import { isSome } from '../../../time/lists.js';
import type { AgeLimitsPart } from '../age-limits.js';
import type { BenefitPart } from '../../pay/benefit.js';
import type { OpenQuestion } from '../question.js';
import { notPaid, paid, spanOf } from './outcomes.js';
import { cite, type Ground } from '../../../law/provision.js';

/** Days on which Försäkringskassan may have decided that no more benefit is paid (SFB 27:36). */
export function ageLimitsOpen({ mayStopFrom }: AgeLimitsPart, { runs }: BenefitPart): OpenQuestion[] {
  if (mayStopFrom === undefined) return [];
  const concerned = splitBefore(runs, [mayStopFrom]).filter(({ from }) => from >= mayStopFrom);
  if (!isSome(concerned)) return [];
  const { from, to } = spanOf(concerned);
  return [
    {
      id: 'age-limits',
      missing: ['decisionOnAgeLimit'],
      from: toIso(from),
      to: toIso(to),
      outcomes: [paid('not-stopped', concerned), notPaid('stopped')],
      lagrum: cite(BASIS, toIso(from)),
    },
  ];
}

const BASIS: readonly Ground[] = [sfb27s36, sfb27s38];
