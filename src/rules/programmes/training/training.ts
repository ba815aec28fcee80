import { decided, notCoveredBefore, type Finding } from '../../../finding/finding.js';
import { assumedWording } from '../../../finding/wording.js';
import { firstDay, wordingOn } from '../../../law/dated.js';
import { regionOnCoordinators } from '../../../law/guidance.js';
import { labourMarket9 } from '../../../law/ordinances/2000-628.js';
import {
  compensation10s3,
  compensation2s1,
  compensation2s3,
  compensation2s7,
} from '../../../law/ordinances/2017-819.js';
import type { IsoDate } from '../../../time/day.js';
import { outlook, type Condition, type Possible } from '../../shared/conditions.js';
import { trainingTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

/** Labour-market training (AUB) or preparatory training (FUB). */
export type TrainingKind = 'labour-market-training' | 'preparatory-training';

export interface TrainingInput {
  readonly kind: TrainingKind;
  /** The day of the assignment. Absent: the newest wording. */
  readonly on?: IsoDate;
  /** Whether the training is to help the person get or keep work. Absent: not known. */
  readonly toGetOrKeepWork?: boolean;
  /** Whether the assignment suits both the person and the labour market. Absent: not known. */
  readonly suitable?: boolean;
  /** Whether the person can take part full time. Absent: not known. */
  readonly fullTime?: boolean;
}

export type TrainingReason = 'other-purpose' | 'not-suitable' | 'not-full-time';

export type TrainingFact = 'toGetOrKeepWork' | 'suitable' | 'fullTime';

export interface TrainingValue {
  readonly possible: Possible;
  readonly reasons: readonly TrainingReason[];
  readonly needs: readonly TrainingFact[];
  /** Hours of training a day. */
  readonly hoursPerDay: number;
  /** Who pays the compensation, and what it is called. */
  readonly payer: 'fk';
  readonly compensation: 'activity-grant';
  /** The basic amount, and the least that an income-based grant can be: kronor a day, full time. */
  readonly leastPerDay: number;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type TrainingAssumption = 'on';

const BASIS: readonly Ground[] = [
  labourMarket9,
  compensation2s1,
  compensation2s3,
  compensation2s7,
  compensation10s3,
  regionOnCoordinators,
];

/**
 * Whether labour-market training or preparatory training comes into question, how full it is and what pays for it.
 *
 * The training is to help somebody get or keep work and to counter a lack of labour. It is always full time, and the
 * activity grant is paid by Försäkringskassan: 365 kronor a day at the least.
 *
 * Does not decide whether Arbetsförmedlingen makes the assignment, nor the amount by income: `activityGrant`. Those under
 * 25 get the grant only by income (2:1).
 *
 * @source Ordinance 2000:628, 9 §; ordinance 2017:819, 2:1, 2:3, 2:7, 10:3; guidance on the hours
 * @inForce 2025-10-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { training } from 'sjukregler';
 *
 * const found = training({ kind: 'preparatory-training', toGetOrKeepWork: true, fullTime: true });
 * found.outcome === 'decided' && found.value.possible; //=> 'needs'
 * found.outcome === 'decided' && found.value.needs; //=> ['suitable']
 */
export function training(input: TrainingInput): Finding<TrainingValue> {
  const terms = wordingOn(trainingTerms, input.on);
  if (terms === undefined) return notCoveredBefore(firstDay(trainingTerms), BASIS);

  const { hoursPerDay, leastPerDay } = terms;
  return decided(
    {
      ...outlook(conditionsOf(input)),
      hoursPerDay,
      payer: 'fk',
      compensation: 'activity-grant',
      leastPerDay,
    },
    cite(BASIS, input.on),
    { assumptions: assumedWording(input.on) },
  );
}

function conditionsOf({
  toGetOrKeepWork,
  suitable,
  fullTime,
}: TrainingInput): Condition<TrainingReason, TrainingFact>[] {
  return [
    { fact: 'toGetOrKeepWork', met: toGetOrKeepWork, reason: 'other-purpose' },
    { fact: 'suitable', met: suitable, reason: 'not-suitable' },
    { fact: 'fullTime', met: fullTime, reason: 'not-full-time' },
  ];
}
