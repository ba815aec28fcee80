import { decided, notCoveredBefore, type Assumption, type Finding } from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import {
  sjll3first,
  sjll4a1,
  sjll4a2,
  sjll5,
  sjll8first,
  sjll9,
  sjllTransition2018,
} from '../../../law/sjll.js';
import { later, toDay, toIso, type IsoDate } from '../../../time/day.js';
import { sickPayPeriodTerms } from '../periods/table.js';
import { cite, type Ground } from '../../../law/provision.js';

export interface RightInput {
  /** The first day of sickness. */
  readonly sickFrom: IsoDate;
  /** The first day with a right to sick pay in this employment (`qualifyingTime`); null if never. Absent: no qualifying time. */
  readonly entitledFrom?: IsoDate | null;
  /** The day of the sick notice. Absent: the first day. */
  readonly notifiedOn?: IsoDate;
  /** Whether the employee was prevented from giving notice and gave it at once when the hindrance ended. Absent: false. */
  readonly prevented?: boolean;
  /** Whether the written assurance has been given. Absent: not known. */
  readonly assuranceGiven?: boolean;
  /** Whether the employee fully returned and worked a day since this employer paid a whole period. Absent: true. */
  readonly returnedSinceWholePeriod?: boolean;
  /** Whether the time falls under SFB 37:3 (work while sickness compensation is paid). Absent: false. */
  readonly worksWithSicknessCompensation?: boolean;
  /** Whether the sickness was incurred by an intentional crime with a final conviction. Absent: false. */
  readonly convictedOfIntentionalCrime?: boolean;
  /** Whether the employee knowingly or by gross negligence gave false information that matters. Absent: false. */
  readonly falseInformation?: boolean;
}

export type RightReason =
  | 'works-with-sickness-compensation'
  | 'no-full-return'
  | 'intentional-crime'
  | 'false-information'
  | 'qualifying-time-not-served'
  | 'qualifying-time'
  | 'late-notice'
  | 'prevented-from-notice';

export interface RightValue {
  /** `needs`: there is a right, but the employer need not pay yet. Whether capacity is reduced is an assessment. */
  readonly possible: 'likely' | 'excluded' | 'needs';
  /** The first day that sick pay can be due for; null where excluded. */
  readonly payFrom: IsoDate | null;
  readonly reasons: readonly RightReason[];
  readonly needs: readonly 'assuranceGiven'[];
}

/**
 * Whether the employer must pay sick pay for a spell, and from which day.
 *
 * Not before the qualifying time is served, not for time before the sick notice (unless prevented), not before the
 * written assurance is given, and not at all on the grounds of 4 a and 5 §§.
 *
 * Does not decide whether sickness reduces the capacity (4 §): that is an assessment, so the answer is at most
 * `likely`. Days without sick pay before a late notice still count among the fourteen (`periods`).
 *
 * @source SjLL 3, 4 a, 5 §§, 8 § first para., 9 §
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { right } from 'sjukregler';
 *
 * const found = right({ sickFrom: '2026-03-02', notifiedOn: '2026-03-05', assuranceGiven: true });
 * found.outcome === 'decided' && found.value.payFrom; //=> '2026-03-05'
 */
export function right(input: RightInput): Finding<RightValue> {
  if (at(sickPayPeriodTerms, input.sickFrom) === undefined) {
    return notCoveredBefore(firstDay(sickPayPeriodTerms), [sjllTransition2018]);
  }
  const bars = barsOf(input);
  if (bars.length > 0) {
    return decided(
      { possible: 'excluded', payFrom: null, reasons: bars.map((bar) => bar.reason), needs: [] },
      cite(
        bars.map((bar) => bar.basis),
        input.sickFrom,
      ),
    );
  }

  const reasons: RightReason[] = [];
  let payFrom = toDay(input.sickFrom);
  if (input.entitledFrom && toDay(input.entitledFrom) > payFrom) {
    payFrom = toDay(input.entitledFrom);
    reasons.push('qualifying-time');
  }
  if (input.notifiedOn !== undefined && input.notifiedOn > input.sickFrom) {
    if (!input.prevented) payFrom = later(payFrom, toDay(input.notifiedOn));
    reasons.push(input.prevented ? 'prevented-from-notice' : 'late-notice');
  }
  const paid = input.assuranceGiven === true;
  return decided(
    {
      possible: paid ? 'likely' : 'needs',
      payFrom: toIso(payFrom),
      reasons,
      needs: paid ? [] : ['assuranceGiven'],
    },
    cite(BASIS, input.sickFrom),
    { assumptions: assumptionsOf(input) },
  );
}

const BASIS: readonly Ground[] = [sjll3first, sjll8first, sjll9];

interface BarToPay {
  readonly reason: RightReason;
  readonly basis: Ground;
}

function barsOf(input: RightInput): BarToPay[] {
  const bars: BarToPay[] = [];
  if (input.worksWithSicknessCompensation) {
    bars.push({ reason: 'works-with-sickness-compensation', basis: sjll4a1 });
  }
  if (input.returnedSinceWholePeriod === false) bars.push({ reason: 'no-full-return', basis: sjll4a2 });
  if (input.convictedOfIntentionalCrime) bars.push({ reason: 'intentional-crime', basis: sjll5 });
  if (input.falseInformation) bars.push({ reason: 'false-information', basis: sjll5 });
  if (input.entitledFrom === null) bars.push({ reason: 'qualifying-time-not-served', basis: sjll3first });
  return bars;
}

function assumptionsOf(input: RightInput): Assumption[] {
  const assumptions: Assumption[] = [];
  if (input.notifiedOn === undefined) assumptions.push({ fact: 'notifiedOn', assumed: 'first-day' });
  if (input.entitledFrom === undefined) assumptions.push({ fact: 'entitledFrom', assumed: 'first-day' });
  if (input.returnedSinceWholePeriod === undefined) {
    assumptions.push({ fact: 'returnedSinceWholePeriod', assumed: 'true' });
  }
  return assumptions;
}
