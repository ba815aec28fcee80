/** The rule in publicodes: a graph of named rules over scalars, so lists are summed and counted before. */
import Engine from 'publicodes';
import { BASIS, deductionsBefore, hundredths } from './shared.mjs';

const rules = {
  'monthly pay': { question: 'Pay of a month', 'par défaut': 0 },
  'hourly pay given': { question: 'Pay of an hour', 'par défaut': 0 },
  'hours per week': { question: 'Hours of a week', 'par défaut': 40 },
  hours: { question: 'Hours missed', 'par défaut': 0 },
  'already deducted': { question: 'Deducted before', 'par défaut': 0 },
  deductions: { question: 'Deductions in twelve months', 'par défaut': 0 },
  ordinary: 'deductions < 10',
  hour: {
    variations: [
      { si: 'hourly pay given > 0', alors: 'hourly pay given' },
      { sinon: 'monthly pay * 12 / 52 / hours per week' },
    ],
  },
  week: {
    variations: [
      { si: 'hourly pay given > 0', alors: 'hourly pay given * hours per week' },
      { sinon: 'monthly pay * 12 / 52' },
    ],
  },
  lost: {
    variations: [
      { si: 'hourly pay given > 0', alors: 'hourly pay given * hours' },
      { sinon: 'monthly pay * 12 * hours / 52 / hours per week' },
    ],
  },
  before: { valeur: 'lost * 80%' },
  left: {
    variations: [
      { si: 'ordinary', alors: { valeur: 'week * 16% - already deducted', plancher: 0 } },
      { sinon: 0 },
    ],
  },
  now: { valeur: 'left', plafond: 'before' },
  'weekly pay': { valeur: 'week', arrondi: '2 décimales' },
  'hourly pay': { valeur: 'hour', arrondi: '2 décimales' },
  'pay lost': { valeur: 'lost', arrondi: '2 décimales' },
  'sick pay before': { valeur: 'before', arrondi: '2 décimales' },
  karensavdrag: { valeur: 'now', arrondi: '2 décimales' },
  'sick pay': { valeur: 'before - now', arrondi: '2 décimales' },
  remaining: { valeur: 'left - now', arrondi: '2 décimales' },
  'net loss': { valeur: 'lost - before + now', arrondi: '2 décimales' },
};

export function publicodes() {
  const engine = new Engine(rules, {
    logger: { log: () => undefined, warn: () => undefined, error: console.error },
  });
  return ({ periodFrom, pay, absence, earlierDeductions, alreadyDeducted = 0 }) => {
    if (periodFrom < '2019-01-01') return undefined;
    const hours = absence.reduce((sum, day) => sum + hundredths(day.hours), 0) / 100;
    engine.setSituation({
      'monthly pay': pay.monthly ?? 0,
      'hourly pay given': pay.hourly ?? 0,
      'hours per week': pay.hoursPerWeek,
      hours,
      'already deducted': alreadyDeducted,
      deductions: deductionsBefore(periodFrom, earlierDeductions),
    });
    const amountOf = (rule) => engine.evaluate(rule).nodeValue;
    return {
      value: {
        hours,
        weeklyPay: amountOf('weekly pay'),
        hourlyPay: amountOf('hourly pay'),
        payLost: amountOf('pay lost'),
        sickPayBefore: amountOf('sick pay before'),
        reason: amountOf('ordinary') ? 'ordinary' : 'ten-deductions',
        karensavdrag: amountOf('karensavdrag'),
        sickPay: amountOf('sick pay'),
        remaining: amountOf('remaining'),
        netLoss: amountOf('net loss'),
      },
      basis: BASIS,
    };
  };
}
