/** The deadline ledger: every duty with who, what, when, and how it stands on the day of the assessment. */
import { toDay, type IsoDate } from '../../time/day.js';
import { compareText } from '../../time/lists.js';
import type { DayRun } from '../pay/days.js';
import type { Facts } from '../facts/facts.js';
import { ledgerParts } from '../../generated/ledger-parts.js';
import {
  isRight,
  type LedgerEntry,
  type LedgerId,
  type LedgerStatus,
  type LedgerWho,
  type TellDay,
} from './duty.js';

/** In the order of their days, those that fell due before an opening balance left out; duties without a day come where what they belong to begins. */
export function ledgerOf(facts: Facts, runs: readonly DayRun[], tell?: TellDay): LedgerEntry[] {
  const { settledTo } = facts;
  return ledgerParts
    .flatMap((part) => part(facts, runs, tell))
    .filter(({ dueOn, from }) => settledTo === undefined || toDay(dueOn ?? from) > settledTo)
    .sort((a, b) => compareText(a.dueOn ?? a.from, b.dueOn ?? b.from) || compareText(a.from, b.from));
}

/** Whose turn it is, and with what. */
export interface NextDuty {
  readonly who: LedgerWho;
  readonly id: LedgerId;
  /** The first day of what the duty belongs to. */
  readonly from: IsoDate;
  readonly dueOn: IsoDate | null;
  readonly status: LedgerStatus;
}

/** For everybody who has one, the first duty of the ledger that is still to be done. */
export function nextDuties(ledger: readonly LedgerEntry[]): NextDuty[] {
  const first = new Map<LedgerWho, NextDuty>();
  for (const { who, id, from, dueOn, status } of ledger) {
    const open = status === 'upcoming' || status === 'due' || status === 'overdue';
    if (open && !isRight(id) && !first.has(who)) first.set(who, { who, id, from, dueOn, status });
  }
  return [...first.values()];
}
