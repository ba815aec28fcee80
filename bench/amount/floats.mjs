/** The rule by hand as it is mostly written: kronor in binary floating point, dates with date-fns. */
import { format, isBefore, parseISO, subMonths } from 'date-fns';
import { BASIS } from './shared.mjs';

const START = parseISO('2019-01-01');
const rounded = (kronor) => Math.round(kronor * 100) / 100;

export function floats({ periodFrom, pay, absence, earlierDeductions = [], alreadyDeducted = 0 }) {
  const start = parseISO(periodFrom);
  if (isBefore(start, START)) return undefined;
  const from = subMonths(start, 12);
  const counted = new Set(
    earlierDeductions
      .map((date) => parseISO(date))
      .filter((date) => !isBefore(date, from) && isBefore(date, start))
      .map((date) => format(date, 'yyyy-MM-dd')),
  );
  const reason = counted.size >= 10 ? 'ten-deductions' : 'ordinary';
  const hours = rounded(absence.reduce((sum, day) => sum + day.hours, 0));
  const week = pay.hourly === undefined ? (pay.monthly * 12) / 52 : pay.hourly * pay.hoursPerWeek;
  const hour = pay.hourly ?? week / pay.hoursPerWeek;
  const lost = hour * hours;
  const before = lost * 0.8;
  const left = reason === 'ordinary' ? Math.max(0, week * 0.16 - alreadyDeducted) : 0;
  const now = Math.min(left, before);
  return {
    value: {
      hours,
      weeklyPay: rounded(week),
      hourlyPay: rounded(hour),
      payLost: rounded(lost),
      sickPayBefore: rounded(before),
      reason,
      karensavdrag: rounded(now),
      sickPay: rounded(before - now),
      remaining: rounded(left - now),
      netLoss: rounded(lost - before + now),
    },
    basis: BASIS,
  };
}
