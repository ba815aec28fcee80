/** A duty of the ledger: who, what, when, and how it stands. */
import type { Tell } from '../../finding/step.js';
import type { Counted } from '../../time/counted.js';
import type { Lagrum } from '../../law/lagrum.js';
import type { IsoDate } from '../../time/day.js';
import type { Facts } from '../facts/facts.js';
import type { DayRun } from '../pay/days.js';

export type LedgerId =
  | 'sick-notice'
  | 'written-assurance'
  | 'certificate'
  | 'report-to-fk'
  | 'apply-for-sickness-benefit'
  | 'certificate-to-fk'
  | 'return-to-work-plan'
  | 'chain-test-90'
  | 'chain-test-180'
  | 'chain-test-365'
  | 'leave-to-try-other-work'
  | 'work-trial-notification'
  | 'work-training-end'
  | 'apply-for-workplace-support'
  | 'vacation-days-back';

export type LedgerWho = 'employee' | 'employer' | 'insured' | 'fk';

/** `possible` is a right that can be used now; nobody is late with it. */
export type LedgerStatus =
  'not-required' | 'upcoming' | 'possible' | 'due' | 'overdue' | 'done' | 'done-late';

/** What shows that the duty was met. */
export type LedgerEvidence =
  | 'notice'
  | 'assurance'
  | 'certificate'
  | 'report'
  | 'application'
  | 'notification'
  | 'contract'
  | 'plan'
  | 'decision'
  | 'request';

/** What it costs to be late. */
export type IfLate =
  | 'no-pay-before-notice'
  | 'pay-can-wait'
  | 'no-pay-without-certificate'
  | 'benefit-seven-days-back'
  | 'benefit-can-wait'
  | 'no-right-after-the-window'
  | 'trial-begins-later'
  | 'no-support'
  | 'fine'
  | 'work-environment-authority'
  | 'days-stay-vacation'
  | 'nothing';

/** A right that nobody has to use: open from `dueOn` through `lastDay`, where it has one, and no duty. */
export function isRight(id: LedgerId): boolean {
  return id === 'leave-to-try-other-work' || id === 'vacation-days-back';
}

export interface LedgerEntry {
  readonly id: LedgerId;
  readonly who: LedgerWho;
  /** The first day of the sickness, period or chain that the duty belongs to. */
  readonly from: IsoDate;
  /** The statutory day, of a right the first on which it can be used; null where the act sets none or nothing is required. */
  readonly dueOn: IsoDate | null;
  /** The last day for it, moved to a weekday where the law says so; null where there is none. */
  readonly lastDay: IsoDate | null;
  readonly status: LedgerStatus;
  /** Whether the duty follows only if the sickness goes on as projected. */
  readonly projected: boolean;
  readonly evidence: LedgerEvidence;
  readonly ifLate: IfLate;
  readonly lagrum: readonly Lagrum[];
}

/** One kind of duty: its entries for a case. */
export type LedgerPart = (facts: Facts, runs: readonly DayRun[], tell?: TellDay) => readonly LedgerEntry[];

/**
 * Takes the day that is counted for a duty, with the first day of what the duty belongs to. The duty falls due on it
 * unless something later sets another day.
 */
export type TellDay = Tell<[id: LedgerId, from: IsoDate, counted: Counted]>;
