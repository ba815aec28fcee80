/**
 * What somebody who needs just this rule writes: the same amounts and reason, in whole öre over a common denominator,
 * with the sections as a constant. No tables by date, no conventions, no readings.
 */
import { BASIS, kronor, twelveMonthsBefore } from './shared.mjs';

export function bareAmount({ periodFrom, pay, absence, earlierDeductions, alreadyDeducted }) {
  if (periodFrom < '2019-01-01') return undefined;
  let hours = 0;
  for (const day of absence) hours += Math.round(day.hours * 100);
  const weekHours = Math.round(pay.hoursPerWeek * 100);
  let reason = 'ordinary';
  if (earlierDeductions !== undefined && earlierDeductions.length >= 10) {
    const from = twelveMonthsBefore(periodFrom);
    const counted = new Set(earlierDeductions.filter((date) => from <= date && date < periodFrom));
    if (counted.size >= 10) reason = 'ten-deductions';
  }
  // The week's pay is week / den öre, an hour's pay week / den / (weekHours / 100).
  const hourly = pay.hourly !== undefined;
  const base = Math.round((hourly ? pay.hourly : pay.monthly) * 100);
  const week = hourly ? base * weekHours : base * 12;
  const den = hourly ? 100 : 52;
  const lostNum = hourly ? base * hours : week * hours;
  const lostDen = hourly ? 100 : den * weekHours;
  // Everything below stands over one denominator.
  const unit = 25 * lostDen;
  const before = 20 * lostNum;
  const full = 4 * week * (hourly ? 1 : weekHours);
  let now = 0;
  let remaining = 0;
  if (reason === 'ordinary') {
    const left = Math.max(0, full - Math.round((alreadyDeducted ?? 0) * 100) * unit);
    now = Math.min(left, before);
    remaining = left - now;
  }
  return {
    value: {
      hours: hours / 100,
      weeklyPay: kronor(week, den),
      hourlyPay: hourly ? base / 100 : kronor(week * 100, den * weekHours),
      payLost: kronor(lostNum, lostDen),
      sickPayBefore: kronor(before, unit),
      reason,
      karensavdrag: kronor(now, unit),
      sickPay: kronor(before - now, unit),
      remaining: kronor(remaining, unit),
      netLoss: kronor(25 * lostNum - (before - now), unit),
    },
    basis: BASIS,
  };
}
