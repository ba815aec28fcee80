import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import {
  code,
  date,
  HOURS_PER_DAY,
  hoursInWeek,
  listOf,
  localTime,
  MOST_LINES,
  oneOf,
  whole,
} from '../../../edge/fields.js';
import { refuseIn, type Refuse } from '../../../edge/form.js';
import { toMinutes } from '../../../time/local-time.js';
import { supplements } from '../supplement.schema.js';
import type { ClockSpan, UnsocialHoursInput, WorkShift } from './unsocial-hours.js';

const MINUTES_PER_DAY = HOURS_PER_DAY * 60;

/** More than any shift has. */
const MOST_BREAKS = 48;

const span: z.ZodType<ClockSpan> = z
  .strictObject({ from: localTime, to: localTime })
  .refine(({ from, to }) => from < to, { ...code('reversed'), path: ['to'] });

/** The breaks of a shift. */
export const breaks: z.ZodType<readonly ClockSpan[]> = listOf(span, MOST_BREAKS);

/** Breaks outside the shift or over each other, and minutes beside them. */
export function refuseBreaks(
  {
    from,
    to,
    breaks: given = [],
    breakMinutes,
  }: Omit<WorkShift, 'breaks'> & { readonly breaks?: readonly ClockSpan[] | undefined },
  refuse: Refuse,
): void {
  given.forEach((one, i) => {
    if (one.from < from) refuse(['breaks', i, 'from'], 'not-applicable');
    else if (one.to > to) refuse(['breaks', i, 'to'], 'not-applicable');
  });
  refuseOverlaps(given, (i) => {
    refuse(['breaks', i, 'from'], 'overlapping');
  });
  if (given.length > 0 && breakMinutes !== undefined) refuse(['breakMinutes'], 'not-applicable');
}

function refuseOverlaps(spans: readonly ClockSpan[], refuse: (i: number) => void): void {
  const begun = spans.map(({ from, to }, i) => ({ from, to, i }));
  begun.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.i - b.i));
  let until = '';
  for (const { from, to, i } of begun) {
    if (from < until) refuse(i);
    if (to > until) until = to;
  }
}

const shift: z.ZodType<WorkShift> = z
  .strictObject({
    from: localTime,
    to: localTime,
    breaks: z.exactOptional(breaks),
    breakMinutes: z.exactOptional(whole(0, MINUTES_PER_DAY)),
  })
  .superRefine((given, context) => {
    const refuse = refuseIn(context);
    const minutes = toMinutes(given.to) - toMinutes(given.from);
    if (minutes <= 0) refuse(['to'], 'reversed');
    else if (minutes > MINUTES_PER_DAY) refuse(['to'], 'too-large');
    else if ((given.breakMinutes ?? 0) > minutes) refuse(['breakMinutes'], 'too-large');
    else refuseBreaks(given, refuse);
  });

const input: z.ZodType<UnsocialHoursInput> = z
  .strictObject({
    periodFrom: date,
    shifts: listOf(shift, MOST_LINES),
    sickFrom: z.exactOptional(localTime),
    supplements,
    karensHours: z.exactOptional(hoursInWeek),
    readings: z.exactOptional(
      z.strictObject({ publicHoliday: z.exactOptional(oneOf(['instead-of-weekday', 'beside-weekday'])) }),
    ),
  })
  .superRefine(({ periodFrom, shifts }, context) => {
    const refuse = refuseIn(context);
    shifts.forEach(({ from }, i) => {
      if (from < periodFrom) refuse(['shifts', i, 'from'], 'before-period');
    });
    refuseOverlaps(shifts, (i) => {
      refuse(['shifts', i, 'from'], 'overlapping');
    });
  });

export const entry: RuleEntry<UnsocialHoursInput> = {
  id: 'sick-pay/unsocial-hours',
  title: { sv: 'Ob-tillägg som går förlorade', en: 'Supplements lost by the clock' },
  sections: ['SjLL 6 §', 'SjLL 2 §'],
  covered: { from: '2019-01-01', to: null },
  input,
};
