/** Which duties arose, moved, lapsed or came to stand differently. */
import { toIso, type Day, type IsoDate } from '../../time/day.js';
import { overlap } from '../../time/period.js';
import { compareText, groupBy } from '../../time/lists.js';
import type { LedgerId, LedgerStatus, LedgerWho } from '../due/duty.js';
import type { ViewDuty } from './view.js';

export type DutyChangeKind = 'arose' | 'lapsed' | 'moved' | 'status-changed';

/** A duty as it stands in one version. */
export interface DutyState {
  /** The first day of what the duty belongs to. */
  readonly from: IsoDate;
  readonly dueOn: IsoDate | null;
  readonly lastDay: IsoDate | null;
  readonly status: LedgerStatus;
}

export interface DutyChange {
  /** `arose` and `lapsed` also where the other version tells the duty as not required. */
  readonly change: DutyChangeKind;
  readonly id: LedgerId;
  readonly who: LedgerWho;
  readonly was: DutyState | null;
  readonly is: DutyState | null;
}

interface Pair {
  readonly was?: ViewDuty;
  readonly is?: ViewDuty;
}

/** In order of the earlier day of the two. */
export function changedDuties(before: readonly ViewDuty[], after: readonly ViewDuty[]): DutyChange[] {
  return pairsOf(before, after).sort(inOrder).flatMap(changeOf);
}

function changeOf(pair: Pair): DutyChange[] {
  const { was, is } = pair;
  const { id, who } = dutyOf(pair);
  const change = kindOf(was, is);
  if (change === undefined) return [];
  return [{ change, id, who, was: stateOf(was), is: stateOf(is) }];
}

function kindOf(was: ViewDuty | undefined, is: ViewDuty | undefined): DutyChangeKind | undefined {
  if (!isRequired(was)) return isRequired(is) ? 'arose' : undefined;
  if (!isRequired(is)) return 'lapsed';
  if (was.from !== is.from || was.dueOn !== is.dueOn || was.lastDay !== is.lastDay) return 'moved';
  return was.status === is.status ? undefined : 'status-changed';
}

/** One that is told as not required is as little a duty as one that is not told. */
function isRequired(duty: ViewDuty | undefined): duty is ViewDuty {
  return duty !== undefined && duty.status !== 'not-required';
}

function stateOf(duty: ViewDuty | undefined): DutyState | null {
  if (duty === undefined) return null;
  const { from, dueOn, lastDay, status } = duty;
  return { from: toIso(from), dueOn: isoOf(dueOn), lastDay: isoOf(lastDay), status };
}

function isoOf(day: Day | null): IsoDate | null {
  return day === null ? null : toIso(day);
}

/**
 * The same duty in both versions: of the same thing, with the same day; or at least of the same thing; or else of the
 * same kind in sick periods that share days. What is left has no counterpart.
 */
function pairsOf(before: readonly ViewDuty[], after: readonly ViewDuty[]): Pair[] {
  const exact = matched(before, after, ({ id, from, dueOn }) => `${id} ${from} ${dueOn ?? ''}`);
  const same = matched(exact.before, exact.after, ({ id, from }) => `${id} ${from}`);
  const near = overlapping(same.before, same.after);
  return [
    ...exact.pairs,
    ...same.pairs,
    ...near.pairs,
    ...near.before.map((was) => ({ was })),
    ...near.after.map((is) => ({ is })),
  ];
}

interface Matched {
  readonly pairs: readonly Pair[];
  readonly before: readonly ViewDuty[];
  readonly after: readonly ViewDuty[];
}

function matched(
  before: readonly ViewDuty[],
  after: readonly ViewDuty[],
  key: (duty: ViewDuty) => string,
): Matched {
  const waiting: Map<string, ViewDuty[]> = groupBy(before, key);
  const pairs: Pair[] = [];
  const left = after.filter((is) => {
    const was = waiting.get(key(is))?.shift();
    if (was !== undefined) pairs.push({ was, is });
    return was === undefined;
  });
  return { pairs, before: [...waiting.values()].flat(), after: left };
}

/** Kind by kind, both in order: two whose sick periods share days are one; otherwise the one that begins first stays alone. */
function overlapping(before: readonly ViewDuty[], after: readonly ViewDuty[]): Matched {
  const ordered = { before: [...before].sort(byKind), after: [...after].sort(byKind) };
  const alone: { before: ViewDuty[]; after: ViewDuty[] } = { before: [], after: [] };
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const was = ordered.before[i];
    const is = ordered.after[j];
    if (was === undefined || is === undefined) break;
    if (was.id === is.id && overlap(was.belongsTo, is.belongsTo) !== undefined) {
      pairs.push({ was, is });
      i++;
      j++;
    } else if (byKind(was, is) < 0) {
      alone.before.push(was);
      i++;
    } else {
      alone.after.push(is);
      j++;
    }
  }
  return {
    pairs,
    before: [...alone.before, ...ordered.before.slice(i)],
    after: [...alone.after, ...ordered.after.slice(j)],
  };
}

function byKind(a: ViewDuty, b: ViewDuty): number {
  return compareText(a.id, b.id) || a.from - b.from || dueDay(a) - dueDay(b);
}

/** The same in both directions: by what the two states have together, never by which of them is the earlier version. */
function inOrder(a: Pair, b: Pair): number {
  return (
    least(a, dueDay) - least(b, dueDay) ||
    compareText(dutyOf(a).id, dutyOf(b).id) ||
    most(a, dueDay) - most(b, dueDay) ||
    least(a, ({ from }) => from) - least(b, ({ from }) => from) ||
    most(a, ({ from }) => from) - most(b, ({ from }) => from)
  );
}

function dutyOf({ was, is }: Pair): ViewDuty {
  return (was ?? is) as ViewDuty;
}

function dueDay({ dueOn, from }: ViewDuty): number {
  return dueOn ?? from;
}

function least({ was, is }: Pair, of: (duty: ViewDuty) => number): number {
  return Math.min(...[was, is].flatMap((duty) => (duty === undefined ? [] : [of(duty)])));
}

function most({ was, is }: Pair, of: (duty: ViewDuty) => number): number {
  return Math.max(...[was, is].flatMap((duty) => (duty === undefined ? [] : [of(duty)])));
}
