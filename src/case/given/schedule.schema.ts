import * as z from 'zod';
import {
  code,
  date,
  HOURS_PER_DAY,
  hoursOfDay,
  listOf,
  localTime,
  MOST_SPELLS,
  oneOf,
  whole,
} from '../../edge/fields.js';
import { hasForm, refuseIn, type Form, type Refuse, ofForms } from '../../edge/form.js';
import { breaks, refuseBreaks } from '../../rules/sick-pay/unsocial-hours/input.js';
import { toMinutes } from '../../time/local-time.js';
import type { DatedSchedule } from './case.js';
import { onceOrRows } from './rows.schema.js';
import type { ClockShift, Schedule, Shift, WeekSchedule } from './schedule.js';

/** More weeks than any rotation has. */
const MOST_WEEKS = 520;

const MINUTES_PER_DAY = HOURS_PER_DAY * 60;

const weekday = z.exactOptional(hoursOfDay);

const weekFields = {
  mon: weekday,
  tue: weekday,
  wed: weekday,
  thu: weekday,
  fri: weekday,
  sat: weekday,
  sun: weekday,
  publicHolidays: z.exactOptional(oneOf(['free', 'worked'])),
};

const week: z.ZodType<WeekSchedule> = z.strictObject(weekFields);

const DAY_SHIFT: Form = { required: ['date', 'hours'], optional: [] };
const CLOCK_SHIFT: Form<ClockShift> = { required: ['from', 'to'], optional: ['breaks', 'breakMinutes'] };

const shift: z.ZodType<Shift> = ofForms<Shift>(
  z
    .strictObject({
      date: z.exactOptional(date),
      hours: z.exactOptional(hoursOfDay),
      from: z.exactOptional(localTime),
      to: z.exactOptional(localTime),
      breaks: z.exactOptional(breaks),
      breakMinutes: z.exactOptional(whole(0, MINUTES_PER_DAY)),
    })
    .superRefine((given, context) => {
      const refuse = refuseIn(context);
      if (given.from === undefined && given.to === undefined) {
        hasForm(given, DAY_SHIFT, refuse);
        return;
      }
      if (!hasForm(given, CLOCK_SHIFT, refuse)) return;
      const { from, to, breakMinutes = 0 } = given;
      const minutes = toMinutes(to) - toMinutes(from);
      if (minutes <= 0) refuse(['to'], 'reversed');
      else if (minutes > MINUTES_PER_DAY) refuse(['to'], 'too-large');
      else if (breakMinutes > minutes) refuse(['breakMinutes'], 'too-large');
      else refuseBreaks(given, refuse);
    }),
);

/** A date once among the hours by day, and no two shifts at one time: what stands twice would be counted twice. */
function refuseDoubles(shifts: readonly Shift[], refuse: Refuse): void {
  const dates = new Set<string>();
  const clock: { readonly from: number; readonly to: number; readonly index: number }[] = [];
  shifts.forEach((given, index) => {
    if (!('hours' in given)) {
      clock.push({ from: toMinutes(given.from), to: toMinutes(given.to), index });
      return;
    }
    if (dates.has(given.date)) refuse(['shifts', index, 'date'], 'duplicate-date');
    dates.add(given.date);
  });
  clock.sort((a, b) => a.from - b.from || a.index - b.index);
  let until = -Infinity;
  for (const { from, to, index } of clock) {
    if (from < until) refuse(['shifts', index, 'from'], 'overlapping');
    until = Math.max(until, to);
  }
}

const WEEK: Form = { required: [], optional: Object.keys(weekFields) };
const ROTATING: Form = { required: ['startsOn', 'weeks'], optional: [] };
const SHIFTS: Form = { required: ['shifts'], optional: ['from', 'to'] };
const ZERO_HOUR: Form = { required: ['zeroHour'], optional: ['shifts'] };

function formOf(given: object): Form {
  if ('zeroHour' in given) return ZERO_HOUR;
  if ('shifts' in given) return SHIFTS;
  return 'weeks' in given || 'startsOn' in given ? ROTATING : WEEK;
}

export const schedule: z.ZodType<Schedule> = z
  .strictObject({
    ...weekFields,
    startsOn: z.exactOptional(date),
    weeks: z.exactOptional(z.array(week).min(1, code('too-few')).max(MOST_WEEKS, code('too-many'))),
    shifts: z.exactOptional(listOf(shift, MOST_SPELLS)),
    from: z.exactOptional(date),
    to: z.exactOptional(date),
    zeroHour: z.exactOptional(z.literal(true)),
  })
  .superRefine((given, context) => {
    const refuse = refuseIn(context);
    if (!hasForm(given, formOf(given), refuse)) return;
    if (given.from !== undefined && given.to !== undefined && given.to < given.from)
      refuse(['to'], 'reversed');
    refuseDoubles(given.shifts ?? [], refuse);
  });

export const scheduleOrRows: z.ZodType<Schedule | readonly DatedSchedule[]> = onceOrRows(
  schedule,
  z.strictObject({ from: date, schedule }),
);
