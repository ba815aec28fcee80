import { nearest } from '../../../law/dated.js';
import { decided, type Finding } from '../../../finding/finding.js';
import { addDays, earlier, later, toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { isWorkingDay } from '../../../time/holidays.js';
import { addMonths } from '../../../time/month.js';
import { length, overlap, union, type Period } from '../../../time/period.js';
import { signalPresets, type SignalPolicy, type SignalPreset } from './table.js';
import { cite } from '../../../law/provision.js';

export type { SignalPolicy, SignalPreset } from './table.js';

export interface SignalsInput {
  /** In any order; overlapping and touching spells are one occasion. */
  readonly spells: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** A published policy by name, or the employer's own. */
  readonly policy: SignalPreset | SignalPolicy;
  /** Only absence through this day is looked at. */
  readonly asOf: IsoDate;
}

export type SignalThreshold = 'occasions' | 'working-days' | 'days-in-a-row';

export interface Signal {
  readonly policy: SignalPreset | 'own';
  readonly threshold: SignalThreshold;
  /** The day on which the threshold was reached. */
  readonly since: IsoDate;
  /** The absence that reached it: how much, and within which days. */
  readonly evidence: { readonly count: number; readonly from: IsoDate; readonly to: IsoDate };
}

export interface SignalsValue {
  /** The thresholds that are reached on `asOf`; a window that has passed does not fire. */
  readonly fired: readonly Signal[];
}

/**
 * Which of an employer's own thresholds for repeated or long absence are reached on a day.
 *
 * Policy, not law: no duty follows from it. The named presets come from employers' published guides.
 *
 * Does not say anything about why somebody was absent, nor whether an employee without absence is well.
 *
 * @source employers' own guides
 * @throws InvalidInput (checked API) on dates that do not exist, an unknown preset, a policy without a threshold
 * @example
 * import { signals } from 'sjukregler';
 *
 * const found = signals({
 *   spells: [{ from: '2026-03-02', to: '2026-03-16' }], policy: 'two-weeks-in-a-row', asOf: '2026-03-20',
 * });
 * found.outcome === 'decided' && found.value.fired[0]?.since; //=> '2026-03-15'
 */
export function signals(input: SignalsInput): Finding<SignalsValue> {
  const asOf = toDay(input.asOf);
  const presets = nearest(signalPresets, input.asOf);
  const name = typeof input.policy === 'string' ? input.policy : 'own';
  const policy = typeof input.policy === 'string' ? presets.policies[input.policy] : input.policy;
  const months = policy.months ?? presets.defaultMonths;

  const absence = union(input.spells.map(({ from, to }) => ({ from: toDay(from), to: toDay(to) })))
    .filter(({ from }) => from <= asOf)
    .map(({ from, to }) => ({ from, to: earlier(to, asOf) }));
  const window = { from: addDays(addMonths(asOf, -months), 1), to: asOf };

  const fired = [
    policy.occasions && occasionsSignal(absence, policy.occasions, window),
    policy.workingDays && workingDaysSignal(absence, policy.workingDays, window),
    policy.daysInARow && daysInARowSignal(absence, policy.daysInARow, window),
  ].filter((signal) => typeof signal === 'object');
  return decided(
    { fired: fired.map((signal) => ({ policy: name, ...signal })) },
    cite(presets.source, input.asOf),
  );
}

type Fired = Omit<Signal, 'policy'>;

function occasionsSignal(absence: readonly Period[], least: number, window: Period): Fired | undefined {
  const begun = absence.filter(({ from }) => from >= window.from);
  const last = begun[least - 1];
  return last && fired('occasions', last.from, begun.length, begun);
}

function workingDaysSignal(absence: readonly Period[], least: number, window: Period): Fired | undefined {
  const within = absence.flatMap((period) => overlap(period, window) ?? []);
  let count = 0;
  let since: Day | undefined;
  for (const { from, to } of within) {
    for (let day = from; day <= to; day = addDays(day, 1)) {
      if (!isWorkingDay(day)) continue;
      count += 1;
      if (count === least) since = day;
    }
  }
  return since === undefined ? undefined : fired('working-days', since, count, within);
}

function daysInARowSignal(absence: readonly Period[], least: number, window: Period): Fired | undefined {
  const long = absence.filter((period) => period.to >= window.from && length(period) >= least).at(-1);
  return long && fired('days-in-a-row', addDays(long.from, least - 1), length(long), [long]);
}

function fired(threshold: SignalThreshold, since: Day, count: number, within: readonly Period[]): Fired {
  const first = within[0] as Period;
  const last = within.at(-1) as Period;
  return {
    threshold,
    since: toIso(since),
    evidence: { count, from: toIso(first.from), to: toIso(later(first.to, last.to)) },
  };
}
