/** Days from which something no longer holds, though nobody has anything to do on them. */
import type { AssessValue } from '../../case/assess.js';
import { whoNames } from '../../case/due/duty.words.js';
import type { Text } from '../../finding/words.js';
import type { IsoDate } from '../../time/day.js';
import { reportNames } from '../report.words.js';
import { timelineNames } from './timeline.words.js';

export interface Ending {
  readonly on: IsoDate;
  readonly name: Text;
  readonly who: Text;
}

/**
 * The first day on which absence no longer qualifies for vacation pay; and the first on which the SGI of somebody without
 * work to return to is not protected, if nothing takes over.
 */
export function endingsOf({
  sgiProtection,
  vacation,
}: Pick<AssessValue, 'sgiProtection' | 'vacation'>): Ending[] {
  const vacationEnds = vacation?.stoppedFrom ?? vacation?.passedFrom ?? null;
  const sgiEnds = sgiProtection?.workToReturnTo === false ? sgiProtection.losesOn : null;
  return [
    ...(vacationEnds === null
      ? []
      : [{ on: vacationEnds, name: timelineNames.vacationEnds, who: whoNames.employee }]),
    ...(sgiEnds === null ? [] : [{ on: sgiEnds, name: reportNames.protectionEnds, who: whoNames.insured }]),
  ];
}
