import type { CaseEmployment, CaseSpell, DatedSchedule, Schedule } from '../../case/given/case.js';
import { factsOf } from '../../case/facts/facts.js';
import { scheduledDays } from '../../case/facts/scheduled-hours.js';
import { paidByEmployer } from '../../case/pay/paid-by-employer.js';
import { decided, type Finding } from '../../finding/finding.js';
import { scbSickPay } from '../../law/guidance.js';
import { sjll3first, sjll3second, sjll7first, sjll7second, sjll8first } from '../../law/sjll.js';
import { cite } from '../../law/provision.js';
import { addDays, toIso, type Day, type IsoDate } from '../../time/day.js';
import { endOfMonth, monthStart, type IsoMonth } from '../../time/month.js';
import { overlap, type Period } from '../../time/period.js';

export interface ScbMonthInput {
  readonly month: IsoMonth;
  /** One employee’s, in any order; at most one is ongoing: it is known through the month. At most 20 000. */
  readonly spells: readonly CaseSpell[];
  /** When the employee would have worked. Absent: the days with sick pay are not counted. */
  readonly schedule?: Schedule | readonly DatedSchedule[];
  /** The employment with the employer who reports, `to` null until further notice. Absent: every day counts as employed. */
  readonly employment?: Pick<CaseEmployment, 'from' | 'to' | 'earlier'>;
}

export interface ScbMonthRow {
  /** The first day of the sickness with sick pay; the first day of the month where it began before. */
  readonly from: IsoDate;
  /** The last day with sick pay, included; the last day of the month where it goes on. */
  readonly to: IsoDate;
  /** Days on which the employee would have worked, the karensavdrag not taken off; null where they are not known. */
  readonly paidDays: number | null;
  /** Of them, those that were wholly lost. */
  readonly wholeDays: number | null;
  /** Of them, those that were lost in part. */
  readonly partDays: number | null;
}

export interface ScbMonthValue {
  /** In order. Empty where no day of the month has sick pay: the employer then reports that there is none. */
  readonly rows: readonly ScbMonthRow[];
}

/**
 * One employee’s rows in the monthly statistics of sick pay (SCB; since 2024 Sjukfrånvaro under sjuklöneperioden): the sicknesses with
 * sick pay in the month, cut where the month ends, and the days of each with sick pay. Only days 1–14 of a sick-pay period
 * have any, and none before the notice to the employer; a relapse is a row of its own.
 *
 * Days outside the employment and in its qualifying time (3 §) have none. Does not know days with another benefit: they count
 * as if they had sick pay, and `assess` tells which they are. Several employments of one person with the employer are rows
 * of their own, since each has its own sick-pay periods.
 *
 * The file also has the employer’s and the employee’s numbers, which the caller puts before each row.
 *
 * @source SjLL 3, 7, 8 §§; SCB-FS 2020:23
 * @throws InvalidInput on dates that do not exist, more than one ongoing spell
 * @example
 * import { scbMonth } from 'sjukregler/formats';
 *
 * const found = scbMonth({
 *   month: '2026-03',
 *   spells: [{ from: '2026-03-26', to: '2026-04-03', extent: 1 }],
 *   schedule: { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 },
 * });
 * found.outcome === 'decided' && found.value.rows; //=> [{ from: '2026-03-26', to: '2026-03-31', paidDays: 4, wholeDays: 4, partDays: 0 }]
 */
export function scbMonth({ month, spells, schedule, employment }: ScbMonthInput): Finding<ScbMonthValue> {
  const first = monthStart(month);
  const time: Period = { from: first, to: endOfMonth(first) };
  const known = spells.flatMap((spell) => {
    const to = spell.to ?? toIso(time.to);
    return spell.from <= to ? [{ ...spell, to }] : [];
  });
  const facts = factsOf({ ref: NO_REF, spells: known, ...(employment && { employment }) }, toIso(time.to));
  if (facts.notCovered !== undefined) return facts.notCovered;
  const rows = [...paidByEmployer(facts).values()].flat().flatMap((days) => {
    const inMonth = overlap(days, time);
    return inMonth === undefined ? [] : [rowOf(inMonth, known, schedule)];
  });
  const qualifying = employment === undefined ? [] : [sjll3first, sjll3second];
  return decided(
    { rows },
    cite([...qualifying, sjll7first, sjll7second, sjll8first, scbSickPay], toIso(time.from)),
  );
}

/** No row tells whose it is. */
const NO_REF = '-';

type KnownSpell = CaseSpell & { readonly to: IsoDate };

function rowOf(
  days: Period,
  spells: readonly KnownSpell[],
  schedule: ScbMonthInput['schedule'],
): ScbMonthRow {
  const dates = { from: toIso(days.from), to: toIso(days.to) };
  const worked = schedule === undefined ? undefined : workDays(days, schedule);
  if (worked === undefined) return { ...dates, paidDays: null, wholeDays: null, partDays: null };
  const wholeDays = worked.filter((day) => extentOn(toIso(day), spells) === 1).length;
  return { ...dates, paidDays: worked.length, wholeDays, partDays: worked.length - wholeDays };
}

/** Undefined where it is not known of a day whether it has work. */
function workDays({ from, to }: Period, schedule: NonNullable<ScbMonthInput['schedule']>): Day[] | undefined {
  const scheduled = scheduledDays(schedule);
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const kind = scheduled.kindOf(day);
    if (kind === 'unknown') return undefined;
    if (kind === 'work') days.push(day);
  }
  return days;
}

/** The greatest of the spells on the day; whole where one that was fit later holds on. */
function extentOn(date: IsoDate, spells: readonly KnownSpell[]): number {
  const holding = spells.filter(
    ({ from, to, fitFrom = from }) => from <= date && (date <= to || date < fitFrom),
  );
  return Math.max(...holding.map(({ extent }) => extent));
}
