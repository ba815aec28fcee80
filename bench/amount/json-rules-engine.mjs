/** The rule as json-rules-engine has it: amounts are facts that follow from facts, decisions are conditions. */
import { Engine } from 'json-rules-engine';
import { deductionsBefore, kronor } from './shared.mjs';

export function jsonRulesEngine() {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addFact('hours', async (_, almanac) => {
    const absence = await almanac.factValue('absence');
    return absence.reduce((sum, { hours }) => sum + Math.round(hours * 100), 0);
  });
  engine.addFact('deductionsInTwelveMonths', async (_, almanac) => {
    const periodFrom = await almanac.factValue('periodFrom');
    return deductionsBefore(periodFrom, await almanac.factValue('earlierDeductions'));
  });
  engine.addFact('amounts', async (_, almanac) => {
    const pay = await almanac.factValue('pay');
    const hours = await almanac.factValue('hours');
    const already = (await almanac.factValue('alreadyDeducted')) ?? 0;
    const weekHours = Math.round(pay.hoursPerWeek * 100);
    const hourly = pay.hourly !== undefined;
    const base = Math.round((hourly ? pay.hourly : pay.monthly) * 100);
    const week = hourly ? base * weekHours : base * 12;
    const den = hourly ? 100 : 52;
    const lost = hourly ? base * hours : week * hours;
    const lostDen = hourly ? 100 : den * weekHours;
    const unit = 25 * lostDen;
    const before = 20 * lost;
    const left = Math.max(0, 4 * week * (hourly ? 1 : weekHours) - Math.round(already * 100) * unit);
    return { hourly, base, week, den, weekHours, lost, lostDen, unit, before, left };
  });
  engine.addRule({
    name: 'ordinary',
    conditions: {
      all: [
        { fact: 'periodFrom', operator: 'notBefore', value: '2019-01-01' },
        { fact: 'deductionsInTwelveMonths', operator: 'lessThan', value: 10 },
      ],
    },
    event: { type: 'ordinary', params: { basis: ['SjLL 6 § 1 st.', 'SjLL 6 § 2 st.'] } },
  });
  engine.addRule({
    name: 'ten-deductions',
    conditions: {
      all: [
        { fact: 'periodFrom', operator: 'notBefore', value: '2019-01-01' },
        { fact: 'deductionsInTwelveMonths', operator: 'greaterThanInclusive', value: 10 },
      ],
    },
    event: { type: 'ten-deductions', params: { basis: ['SjLL 6 § 1 st.', 'SjLL 6 § 3 st.'] } },
  });
  engine.addOperator('notBefore', (date, from) => date >= from);

  return async (input) => {
    const { events, almanac } = await engine.run(input);
    const [event] = events;
    if (event === undefined) return undefined;
    const hours = await almanac.factValue('hours');
    const facts = await almanac.factValue('amounts');
    const { hourly, base, week, den, weekHours, lost, lostDen, unit, before, left } = facts;
    const now = event.type === 'ordinary' ? Math.min(left, before) : 0;
    return {
      value: {
        hours: hours / 100,
        weeklyPay: kronor(week, den),
        hourlyPay: hourly ? base / 100 : kronor(week * 100, den * weekHours),
        payLost: kronor(lost, lostDen),
        sickPayBefore: kronor(before, unit),
        reason: event.type,
        karensavdrag: kronor(now, unit),
        sickPay: kronor(before - now, unit),
        remaining: kronor(event.type === 'ordinary' ? left - now : 0, unit),
        netLoss: kronor(25 * lost - (before - now), unit),
      },
      basis: event.params.basis,
    };
  };
}
