/** Sick-pay periods as they are published: in dates. */
import { toIso, type IsoDate } from '../../../time/day.js';
import type { EmployerDaysOnDays, NoEmployerDays, PeriodOnDays, SpellOnDays } from './on-days.js';

/** Days of one spell that the employer answers for. */
export interface EmployerDays {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  /** The number of the first and the last day among the fourteen. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** One or more spells that belong together. */
export interface SickPayPeriod {
  /** The first day of the first spell. */
  readonly from: IsoDate;
  /** The last day of the last spell, included. */
  readonly to: IsoDate;
  /** All sick days of the spells, also those after day 14. Days between the spells are not counted. */
  readonly sickDays: number;
  /** Days 1–14, one item for every spell that has any. */
  readonly employerDays: readonly EmployerDays[];
  /** The last day that is the employer's; null where none is. */
  readonly lastEmployerDate: IsoDate | null;
  /** The date of the 15th sick day; null where there are fewer. */
  readonly day15: IsoDate | null;
  /** Why no day is the employer's. Absent where some day is. */
  readonly noEmployerDays?: NoEmployerDays;
}

export function sickPayPeriod(period: PeriodOnDays<SpellOnDays>): SickPayPeriod {
  const { from, to, sickDays, employerDays, day15, noEmployerDays } = period;
  const last = employerDays.at(-1);
  return {
    from: toIso(from),
    to: toIso(to),
    sickDays,
    employerDays: employerDays.map(employerDaysInDates),
    lastEmployerDate: last === undefined ? null : toIso(last.to),
    day15: day15 === undefined ? null : toIso(day15),
    ...(noEmployerDays !== undefined && { noEmployerDays }),
  };
}

function employerDaysInDates({ from, to, firstDay, lastDay }: EmployerDaysOnDays): EmployerDays {
  return { from: toIso(from), to: toIso(to), firstDay, lastDay };
}
