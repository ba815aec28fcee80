import { daysFrom, type Counted } from '../../../time/counted.js';
import type { Tell } from '../../../finding/step.js';
import { frozen } from '../../../finding/frozen.js';
import {
  decided,
  notCoveredBefore,
  type Assumption,
  type Decided,
  type Finding,
} from '../../../finding/finding.js';
import { at, firstDay, nearest } from '../../../law/dated.js';
import { sjll10, sjll10a, sjll2, sjll8second } from '../../../law/sjll.js';
import { addDays, earlier, later, toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { certificateTerms, type CertificateTerms } from './table.js';
import { sickPayPeriodTerms } from '../periods/table.js';
import { cite, type Ground } from '../../../law/provision.js';

export interface CertificateInput {
  /** The first day of sickness. For a relapse: that of the relapse, which counts afresh. */
  readonly sickFrom: IsoDate;
  /** The day of the sick notice. Absent: the first day. */
  readonly notifiedOn?: IsoDate;
  /** The first day that sick pay is paid for, where it is paid for time before the notice: it counts as the notice day. */
  readonly firstPaidDay?: IsoDate;
  /** A decision or request that a certificate is needed from an earlier day. */
  readonly demand?: {
    /** The employer for special reasons and in writing (10 a §), or Försäkringskassan (10 §). */
    readonly by: 'employer' | 'fk';
    /** An earlier day of this period, or the first day of every coming one (for at most a year). */
    readonly from: IsoDate | 'first-day';
  };
}

export type CertificateRule = 'day-eight' | 'demand-by-employer' | 'demand-by-fk' | 'suspended';

export interface CertificateRequired {
  /** The first day for which sick pay takes a certificate. */
  readonly requiredFrom: IsoDate;
  /** The number of that day, the notice day being 1. */
  readonly dayNumber: number;
  readonly rule: Exclude<CertificateRule, 'suspended'>;
}

/** The duty was suspended. */
export interface CertificateSuspended {
  readonly requiredFrom: null;
  readonly dayNumber: null;
  readonly rule: 'suspended';
}

export type CertificateValue = CertificateRequired | CertificateSuspended;

/**
 * From which day the employee must prove the reduced capacity by a physician's or dentist's certificate.
 *
 * From the seventh calendar day after the day of the sick notice, that is day 8 counted from the notice, for every
 * spell afresh. A demand can set an earlier day. Suspended 2020-03-13–2021-09-30, and for days from day 8 on
 * 2022-01-19–2022-03-31.
 *
 * Does not decide whether a demand had special reasons, or an excuse is acceptable. Collective agreements may differ
 * (2 §). The certificate to Försäkringskassan has its own day (SFB 27:25).
 *
 * @source SjLL 8 § second para., 10, 10 a §§
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { certificate } from 'sjukregler';
 *
 * const found = certificate({ sickFrom: '2026-01-01', notifiedOn: '2026-01-03' });
 * found.outcome === 'decided' && found.value.requiredFrom; //=> '2026-01-10'
 */
export function certificate(input: CertificateInput): Finding<CertificateValue> {
  return certificateTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function certificateTold(
  input: CertificateInput,
  tell?: Tell<[dayEight: Counted]>,
): Finding<CertificateValue> {
  const terms = at(certificateTerms, input.sickFrom);
  if (terms === undefined) return notCoveredBefore(firstDay(certificateTerms), [sjll8second]);

  const sickFrom = toDay(input.sickFrom);
  const noticeDay = noticeDayOf(input, sickFrom);
  const assumptions = input.notifiedOn === undefined ? NOTICE_ON_FIRST_DAY : [];
  const counted = daysFrom(noticeDay, terms.daysAfterNotice);
  tell?.(counted);
  const dayEight = counted.day;
  const ordinary = firstDayRequired(dayEight, sickFrom, isOrdinaryDay);
  const demanded = demandedDay(input, dayEight, sickFrom);

  if (
    input.demand !== undefined &&
    demanded !== undefined &&
    (ordinary === undefined || demanded < ordinary)
  ) {
    const byEmployer = input.demand.by === 'employer';
    return answer(
      demanded,
      noticeDay,
      byEmployer ? 'demand-by-employer' : 'demand-by-fk',
      byEmployer ? BASIS_EMPLOYER : BASIS_FK,
      assumptions,
    );
  }
  if (ordinary === undefined) {
    const suspension = nearest(certificateTerms, toIso(dayEight));
    const value = { requiredFrom: null, dayNumber: null, rule: 'suspended' } as const;
    return decided(value, cite(suspension.source, toIso(dayEight)), { assumptions });
  }
  return answer(ordinary, noticeDay, 'day-eight', BASIS, assumptions);
}

const NOTICE_ON_FIRST_DAY: readonly Assumption[] = /* @__PURE__ */ frozen([
  { fact: 'notifiedOn', assumed: 'first-day' },
]);

const BASIS: readonly Ground[] = [sjll8second, sjll2];
const BASIS_EMPLOYER: readonly Ground[] = [sjll10a, sjll2];
const BASIS_FK: readonly Ground[] = [sjll10];

function noticeDayOf({ notifiedOn, firstPaidDay }: CertificateInput, sickFrom: Day): Day {
  const notified = notifiedOn === undefined ? sickFrom : toDay(notifiedOn);
  return firstPaidDay === undefined ? notified : earlier(notified, toDay(firstPaidDay));
}

/** The first day that a demand needs a certificate for; a demand counts only for days before day eight. */
function demandedDay({ demand }: CertificateInput, dayEight: Day, sickFrom: Day): Day | undefined {
  if (demand === undefined) return undefined;
  const asked = demand.from === 'first-day' ? sickFrom : later(toDay(demand.from), sickFrom);
  return asked < dayEight ? firstDayRequired(asked, sickFrom, isDemandDay) : undefined;
}

function isOrdinaryDay(terms: CertificateTerms): boolean {
  return !terms.suspended;
}

function isDemandDay(terms: CertificateTerms): boolean {
  return terms.demandPossible;
}

/**
 * The first day from `day` on that a certificate is required for. A suspension covers the days of the sick-pay period
 * that lie in it, so one that ends within the period leaves the duty for the days after it.
 */
function firstDayRequired(
  day: Day,
  sickFrom: Day,
  applies: (terms: CertificateTerms) => boolean,
): Day | undefined {
  const terms = at(certificateTerms, toIso(day));
  if (terms === undefined || applies(terms)) return day;
  const next = certificateTerms[certificateTerms.indexOf(terms) + 1];
  const resumes = next && toDay(next.from);
  const { daysInPeriod } = nearest(sickPayPeriodTerms, toIso(sickFrom));
  return resumes !== undefined && resumes < addDays(sickFrom, daysInPeriod) ? resumes : undefined;
}

function answer(
  requiredFrom: Day,
  noticeDay: Day,
  rule: CertificateRequired['rule'],
  basis: readonly Ground[],
  assumptions: readonly Assumption[],
): Decided<CertificateRequired> {
  return decided(
    { requiredFrom: toIso(requiredFrom), dayNumber: Math.max(1, requiredFrom - noticeDay + 1), rule },
    cite(basis, toIso(requiredFrom)),
    { assumptions },
  );
}
