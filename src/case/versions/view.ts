/** A case as two versions of it are compared: days as integers, so that a view can also be moved in time. */
import type { PayLayers } from '../given/agreement.js';
import { underAgreement } from '../given/under-agreement.js';
import { assessmentOf } from '../assessment.js';
import type { Case } from '../given/case.js';
import type { Counters } from '../due/counter.js';
import type { DaySegment } from '../pay/days.js';
import type { LedgerId, LedgerStatus, LedgerWho } from '../due/duty.js';
import type { OpenQuestion } from '../due/question.js';
import { partsOf, payOfParts } from '../parts.js';
import type { PayKind } from '../pay/pay-days.js';
import type { Lagrum } from '../../law/lagrum.js';
import { toDay, type Day, type IsoDate, addDays } from '../../time/day.js';
import { periodOn, type Period } from '../../time/period.js';

export interface ViewOptions extends PayLayers {
  readonly asOf: IsoDate;
}

export type ViewDays = Period & Pick<DaySegment, 'payer' | 'reason' | 'extent' | 'comparedWith'>;

/** What one day changes in the pay or gives as benefit; null where it is not known. */
export interface ViewAmount {
  readonly day: Day;
  readonly kind: AmountKind;
  readonly ore: number | null;
}

export type AmountKind = PayKind | 'sickness-benefit';

export interface ViewDuty {
  readonly id: LedgerId;
  readonly who: LedgerWho;
  readonly from: Day;
  readonly dueOn: Day | null;
  readonly lastDay: Day | null;
  readonly status: LedgerStatus;
  /** The sick period, or the sickness, in which `from` lies. */
  readonly belongsTo: Period;
}

export interface ViewQuestion {
  readonly from: Day | null;
  readonly question: OpenQuestion;
}

export interface CaseView {
  readonly days: readonly ViewDays[];
  /** Whether the pay is known: without it only benefit has amounts. */
  readonly payKnown: boolean;
  readonly amounts: readonly ViewAmount[];
  readonly duties: readonly ViewDuty[];
  readonly counters: Counters;
  readonly open: readonly ViewQuestion[];
  readonly basis: readonly Lagrum[];
}

export function viewOf(given: Case, { asOf, ...layers }: ViewOptions): CaseView {
  const parts = partsOf(underAgreement(given, layers), asOf);
  const { value, basis } = assessmentOf(parts, layers);
  const pay = payOfParts(parts, layers);
  const { sickPeriods } = parts.facts;
  return {
    days: value.days.map(({ from, to, payer, reason, extent, comparedWith }) => ({
      from: toDay(from),
      to: toDay(to),
      payer,
      reason,
      extent,
      comparedWith,
    })),
    payKnown: pay !== undefined,
    amounts: [...(pay?.days() ?? []), ...value.money.benefit.flatMap(benefitDays)].map(
      ({ day, kind, ore }) => ({
        day,
        kind,
        ore,
      }),
    ),
    duties: value.ledger.map(({ id, who, from, dueOn, lastDay, status }) => ({
      id,
      who,
      from: toDay(from),
      dueOn: dueOn === null ? null : toDay(dueOn),
      lastDay: lastDay === null ? null : toDay(lastDay),
      status,
      belongsTo: spanAt(sickPeriods, toDay(from)),
    })),
    counters: value.counters,
    open: value.open.map((question) => ({
      from: question.from === null ? null : toDay(question.from),
      question,
    })),
    basis,
  };
}

function benefitDays(segment: {
  readonly from: IsoDate;
  readonly days: number;
  readonly perDay: number | null;
}): ViewAmount[] {
  const first = toDay(segment.from);
  const ore = segment.perDay === null ? null : Math.round(segment.perDay * 100);
  return Array.from({ length: segment.days }, (_, i) => ({
    day: addDays(first, i),
    kind: 'sickness-benefit',
    ore,
  }));
}

/** A duty of a planned measure can begin outside every sickness. */
function spanAt(sickPeriods: readonly Period[], from: Day): Period {
  const found = periodOn(sickPeriods, from);
  return found === undefined ? { from, to: from } : { from: found.from, to: found.to };
}
