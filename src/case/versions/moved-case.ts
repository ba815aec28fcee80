/** A case moved in time as a whole, so that another wording of the law meets it. */
import { addDays, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { WORKING_WEEKDAYS } from '../facts/scheduled-hours.js';
import { monthStart } from '../../time/month.js';
import { isRows } from '../given/rows.js';
import type { Case, CaseEmployment, WeekSchedule } from '../given/case.js';
import type { CaseView, ViewDuty, ViewQuestion } from './view.js';

const DAYS_PER_WEEK = 7;

/** Where the weekly hours are not known, it is only asked which days have work. */
const ANY_HOURS = 1;

/** The first day of sickness; undefined where there is none. */
export function firstSickDay({ spells, opening }: Case): IsoDate | undefined {
  const days = [...spells.map(({ from }) => from), ...(opening === undefined ? [] : [opening.periodFrom])];
  return days.length === 0 ? undefined : days.reduce((first, day) => (day < first ? day : first));
}

/** By how many days to move so that `first` comes to lie on the first same weekday on or after `lawOn`: whole weeks. */
export function daysTo(lawOn: IsoDate, first: IsoDate): number {
  const days = toDay(lawOn) - toDay(first);
  return Math.ceil(days / DAYS_PER_WEEK) * DAYS_PER_WEEK;
}

/**
 * Every date of the case so many days later, months with the day that they begin on. Whole weeks keep the weekdays;
 * public holidays come to lie otherwise, so that every schedule is taken without them.
 */
export function movedCase(given: Case, days: number): Case {
  const { ref, ...rest } = given;
  const moved = movedIn(rest, days) as Omit<Case, 'ref'>;
  return { ref, ...moved, ...(moved.employment && { employment: withSchedule(moved.employment) }) };
}

const DAY = /^\d{4}-\d{2}-\d{2}/;
const MONTH = /^\d{4}-\d{2}$/;

/** Every text of a case but its reference is a date, a time, a month or a code. */
function movedIn(value: unknown, days: number): unknown {
  if (typeof value === 'string') return movedText(value, days);
  if (Array.isArray(value)) return value.map((item) => movedIn(item, days));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'publicHolidays');
  return Object.fromEntries(kept.map(([key, inner]) => [key, movedIn(inner, days)]));
}

function movedText(text: string, days: number): string {
  if (DAY.test(text)) return `${toIso(addDays(toDay(text.slice(0, 10)), days))}${text.slice(10)}`;
  return MONTH.test(text) ? toIso(addDays(monthStart(text), days)).slice(0, 7) : text;
}

function withSchedule(employment: CaseEmployment): CaseEmployment {
  const { pay, schedule } = employment;
  if (schedule !== undefined) return employment;
  return {
    ...employment,
    schedule: isRows(pay)
      ? pay.map(({ from, hoursPerWeek }) => ({ from, schedule: weekOf(hoursPerWeek) }))
      : weekOf(pay?.hoursPerWeek ?? ANY_HOURS),
  };
}

function weekOf(hoursPerWeek: number): WeekSchedule {
  const perDay = hoursPerWeek / WORKING_WEEKDAYS;
  return { mon: perDay, tue: perDay, wed: perDay, thu: perDay, fri: perDay };
}

/**
 * The view so many days later, without what follows from where the days off lie that year and not from the law: last
 * days of duties that a day off moves, and the question whether a period begins on a day off.
 */
export function movedView(view: CaseView, days: number): CaseView {
  const moved = (day: Day): Day => addDays(day, days);
  const movedSpan = <P extends { readonly from: Day; readonly to: Day }>(span: P): P => ({
    ...span,
    from: moved(span.from),
    to: moved(span.to),
  });
  return {
    ...view,
    days: view.days.map(movedSpan),
    amounts: view.amounts.map(({ day, ...amount }) => ({ ...amount, day: moved(day) })),
    duties: view.duties.map(({ from, dueOn, belongsTo, ...duty }): ViewDuty => ({
      ...duty,
      from: moved(from),
      dueOn: dueOn === null ? null : moved(dueOn),
      lastDay: null,
      belongsTo: movedSpan(belongsTo),
    })),
    open: view.open
      .filter(({ question }) => question.interpretation?.question !== 'start-on-day-off')
      .map(({ from, question }): ViewQuestion => {
        const day = from === null ? null : moved(from);
        const { to } = question;
        return {
          from: day,
          question: {
            ...question,
            from: day === null ? null : toIso(day),
            ...(to !== undefined && { to: toIso(moved(toDay(to))) }),
          },
        };
      }),
  };
}
