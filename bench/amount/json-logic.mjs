/**
 * The rule in JSON Logic, compiled by json-logic-engine: decisions and arithmetic are rules, and what the language lacks are
 * methods. It has no names for what comes twice, so each stage is an object that the next one reads.
 */
import { LogicEngine } from 'json-logic-engine';
import { BASIS, hundredths, kronor, twelveMonthsBefore } from './shared.mjs';

const of = (name) => ({ var: name });
const sum = (...terms) => ({ '+': terms });
const times = (...factors) => ({ '*': factors });
const less = (from, what) => ({ '-': [from, what] });
const choice = (when, then, otherwise) => ({ if: [when, then, otherwise] });
const rounded = (num, den) => ({ kronor: [num, den] });

const given = {
  covered: { '>=': [of('periodFrom'), '2019-01-01'] },
  hours: {
    reduce: [of('absence'), sum(of('accumulator'), { hundredths: [of('current.hours')] }), 0],
  },
  weekHours: { hundredths: [of('pay.hoursPerWeek')] },
  hourly: { '!==': [{ '??': [of('pay.hourly'), null] }, null] },
  base: { hundredths: [{ '??': [of('pay.hourly'), of('pay.monthly')] }] },
  already: { hundredths: [{ '??': [of('alreadyDeducted'), 0] }] },
  counted: {
    distinct: [
      {
        filter: [
          { '??': [of('earlierDeductions'), []] },
          {
            and: [
              { '>=': [of(''), { twelveMonthsBefore: [of('../../periodFrom')] }] },
              { '<': [of(''), of('../../periodFrom')] },
            ],
          },
        ],
      },
    ],
  },
};

const parts = {
  ...Object.fromEntries(Object.keys(given).map((name) => [name, of(name)])),
  reason: choice({ '>=': [of('counted'), 10] }, 'ten-deductions', 'ordinary'),
  week: choice(of('hourly'), times(of('base'), of('weekHours')), times(of('base'), 12)),
  den: choice(of('hourly'), 100, 52),
  lost: choice(of('hourly'), times(of('base'), of('hours')), times(of('base'), 12, of('hours'))),
  lostDen: choice(of('hourly'), 100, times(52, of('weekHours'))),
  full: choice(of('hourly'), times(4, of('base'), of('weekHours')), times(48, of('base'), of('weekHours'))),
};

const unit = times(25, of('lostDen'));
const deducted = {
  ...Object.fromEntries(Object.keys(parts).map((name) => [name, of(name)])),
  before: times(20, of('lost')),
  left: choice(
    { '===': [of('reason'), 'ordinary'] },
    { max: [0, less(of('full'), times(of('already'), unit))] },
    0,
  ),
};

const now = { min: [of('left'), of('before')] };
const value = {
  hours: { '/': [of('hours'), 100] },
  weeklyPay: rounded(of('week'), of('den')),
  hourlyPay: choice(
    of('hourly'),
    { '/': [of('base'), 100] },
    rounded(times(of('week'), 100), times(52, of('weekHours'))),
  ),
  payLost: rounded(of('lost'), of('lostDen')),
  sickPayBefore: rounded(of('before'), unit),
  reason: of('reason'),
  karensavdrag: rounded(now, unit),
  sickPay: rounded(less(of('before'), now), unit),
  remaining: rounded(less(of('left'), now), unit),
  netLoss: rounded(sum(less(times(25, of('lost')), of('before')), now), unit),
};

export function jsonLogic() {
  const engine = new LogicEngine();
  const add = (name, method) => engine.addMethod(name, method, { deterministic: true, sync: true });
  add('hundredths', ([number]) => hundredths(number));
  add('twelveMonthsBefore', ([date]) => twelveMonthsBefore(date));
  add('distinct', ([list]) => new Set(list).size);
  add('kronor', ([num, den]) => kronor(num, den));
  const [first, second, third, last] = [given, parts, deducted, value].map((stage) =>
    engine.build({ eachKey: stage }),
  );
  return (input) => {
    const found = first(input);
    return found.covered ? { value: last(third(second(found))), basis: BASIS } : undefined;
  };
}
