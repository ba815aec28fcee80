/** Sick pay that is less than the statute lets an agreement give, unless the agreement makes up for it. */
import type { CaseParts } from '../../parts.js';
import { sickPayFloor } from '../../pay/floor.js';
import type { OpenQuestion } from '../question.js';

/** One question for every such period, and the readings of the floor where they differ. */
export function floorOpen(parts: CaseParts): OpenQuestion[] {
  const { below, interpretations } = sickPayFloor(parts);
  return [
    ...below.map((period): OpenQuestion => ({
      id: 'below-statute',
      missing: ['agreementTerm'],
      from: period.from,
      to: period.to,
      belowStatute: period,
      lagrum: period.lagrum,
    })),
    ...interpretations.map((interpretation): OpenQuestion => ({
      id: 'disputed-reading',
      missing: [],
      from: null,
      interpretation,
      lagrum: [],
    })),
  ];
}
