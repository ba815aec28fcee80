/** The rule by hand with dinero.js: amounts over one denominator, since it does not divide. Rounded by hand at the end. */
import { add, dinero, maximum, minimum, multiply, subtract, toSnapshot } from 'dinero.js';
import { SEK } from 'dinero.js/currencies';
import { BASIS, deductionsBefore, hundredths, kronor } from './shared.mjs';

const amountOf = (amount) => dinero({ amount, currency: SEK });
const NONE = amountOf(0);
const rounded = (money, den) => kronor(toSnapshot(money).amount, den);

export function dineroJs({ periodFrom, pay, absence, earlierDeductions, alreadyDeducted = 0 }) {
  if (periodFrom < '2019-01-01') return undefined;
  const reason = deductionsBefore(periodFrom, earlierDeductions) >= 10 ? 'ten-deductions' : 'ordinary';
  const hours = absence.reduce((sum, day) => sum + hundredths(day.hours), 0);
  const weekHours = hundredths(pay.hoursPerWeek);
  const hourly = pay.hourly !== undefined;
  const base = amountOf(hundredths(hourly ? pay.hourly : pay.monthly));
  const week = multiply(base, hourly ? weekHours : 12);
  const lost = multiply(hourly ? base : week, hours);
  const lostDen = hourly ? 100 : 52 * weekHours;
  const unit = 25 * lostDen;
  const before = multiply(lost, 20);
  const full = multiply(week, hourly ? 4 : 4 * weekHours);
  const beyond = subtract(full, multiply(amountOf(hundredths(alreadyDeducted)), unit));
  const left = reason === 'ordinary' ? maximum([NONE, beyond]) : NONE;
  const now = minimum([left, before]);
  return {
    value: {
      hours: hours / 100,
      weeklyPay: rounded(week, hourly ? 100 : 52),
      hourlyPay: hourly ? pay.hourly : rounded(multiply(week, 100), 52 * weekHours),
      payLost: rounded(lost, lostDen),
      sickPayBefore: rounded(before, unit),
      reason,
      karensavdrag: rounded(now, unit),
      sickPay: rounded(subtract(before, now), unit),
      remaining: rounded(subtract(left, now), unit),
      netLoss: rounded(add(subtract(multiply(lost, 25), before), now), unit),
    },
    basis: BASIS,
  };
}
