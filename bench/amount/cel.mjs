/**
 * The rule in CEL, by @marcbachmann/cel-js: variables with types, each an expression that is parsed once, as policies in CEL
 * have it. Summing, leaving out what comes twice and rounding are functions, which the language lacks.
 */
import { Environment } from '@marcbachmann/cel-js';
import { BASIS, hundredths, kronor, twelveMonthsBefore } from './shared.mjs';

const GIVEN = {
  periodFrom: 'string',
  pay: 'map<string, double>',
  absence: 'list<map<string, dyn>>',
  earlierDeductions: 'list<string>',
  alreadyDeducted: 'double',
};

const AUXILIARY = {
  missed: ['double', 'sumOfHundredths(absence)'],
  weekHours: ['double', 'hundredths(pay.hoursPerWeek)'],
  hourly: ['bool', 'has(pay.hourly)'],
  base: ['double', 'hourly ? hundredths(pay.hourly) : hundredths(pay.monthly)'],
  from: ['string', 'twelveMonthsBefore(periodFrom)'],
  counted: ['double', 'distinct(earlierDeductions.filter(date, from <= date && date < periodFrom))'],
  week: ['double', 'hourly ? base * weekHours : base * 12.0'],
  den: ['double', 'hourly ? 100.0 : 52.0'],
  lost: ['double', 'hourly ? base * missed : week * missed'],
  lostDen: ['double', 'hourly ? 100.0 : 52.0 * weekHours'],
  unit: ['double', '25.0 * lostDen'],
  before: ['double', '20.0 * lost'],
  beyond: ['double', '(hourly ? 4.0 * week : 4.0 * week * weekHours) - hundredths(alreadyDeducted) * unit'],
  left: ['double', 'counted < 10.0 && beyond > 0.0 ? beyond : 0.0'],
  now: ['double', 'left < before ? left : before'],
};

const PUBLISHED = {
  hours: 'missed / 100.0',
  weeklyPay: 'kronor(week, den)',
  hourlyPay: 'hourly ? base / 100.0 : kronor(week * 100.0, 52.0 * weekHours)',
  payLost: 'kronor(lost, lostDen)',
  sickPayBefore: 'kronor(before, unit)',
  reason: `counted < 10.0 ? 'ordinary' : 'ten-deductions'`,
  karensavdrag: 'kronor(now, unit)',
  sickPay: 'kronor(before - now, unit)',
  remaining: 'kronor(left - now, unit)',
  netLoss: 'kronor(25.0 * lost - before + now, unit)',
};

export function cel() {
  const environment = new Environment()
    .registerFunction('hundredths(double): double', hundredths)
    .registerFunction('sumOfHundredths(list<map<string, dyn>>): double', (days) =>
      days.reduce((sum, { hours }) => sum + hundredths(hours), 0),
    )
    .registerFunction('twelveMonthsBefore(string): string', twelveMonthsBefore)
    .registerFunction('distinct(list<string>): double', (list) => new Set(list).size)
    .registerFunction('kronor(double, double): double', kronor);
  for (const [name, type] of Object.entries(GIVEN)) environment.registerVariable(name, type);
  for (const [name, [type]] of Object.entries(AUXILIARY)) environment.registerVariable(name, type);
  const parsed = (text) => environment.parse(text);
  const isCovered = parsed(`periodFrom >= '2019-01-01'`);
  const auxiliary = Object.entries(AUXILIARY).map(([name, [, text]]) => [name, parsed(text)]);
  const published = Object.entries(PUBLISHED).map(([name, text]) => [name, parsed(text)]);
  return ({ periodFrom, pay, absence, earlierDeductions = [], alreadyDeducted = 0 }) => {
    const known = { periodFrom, pay, absence, earlierDeductions, alreadyDeducted };
    if (!isCovered(known)) return undefined;
    for (const [name, evaluate] of auxiliary) known[name] = evaluate(known);
    const value = {};
    for (const [name, evaluate] of published) value[name] = evaluate(known);
    return { value, basis: BASIS };
  };
}
