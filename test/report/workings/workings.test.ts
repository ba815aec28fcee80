/** What the workings print is what the rule found: every line is calculated again from its own text. */
import { describe, expect, it } from 'vitest';
import { workingsOf } from '../../../src/report/rule/workings.js';
import {
  add,
  by,
  chain,
  difference,
  kr,
  less,
  onFrom,
  over,
  percent,
  quantity,
} from '../../../src/report/rule/workings/formula.js';
import { stepText } from '../../../src/report/rule/workings/step-text.js';
import {
  amountStep,
  daysStep,
  leastStep,
  monthsStep,
  movedStep,
  spanStep,
} from '../../../src/report/rule/workings/step.js';
import { worked } from '../worked.js';
import { expectAgrees, expectTextAgrees } from './agrees.js';

/** Rules that publish an amount or a day that is counted; the others decide without calculating. */
const CALCULATING = [
  'employer/cost',
  'employer/redeployment',
  'employer/report-to-fk',
  'employer/return-to-work-plan',
  'grants/afa-rehabilitation',
  'grants/combine',
  'grants/work-aids',
  'grants/workplace-rehabilitation',
  'programmes/activity-grant-sickness',
  'programmes/special-efforts',
  'rehabilitation/allowance',
  'rehabilitation/leave-to-try-other-work',
  'rehabilitation/work-trial',
  'sick-pay/amount',
  'sick-pay/certificate',
  'sick-pay/dispute',
  'sick-pay/karensavdrag',
  'sick-pay/qualifying-time',
  'sickness-benefit/benefit-certificate',
  'sickness-benefit/benefit-karensavdrag',
  'sickness-benefit/day-amount',
  'sickness-benefit/hours-amount',
  'sickness-benefit/levels',
  'sickness-benefit/notice',
  'sickness-benefit/sgi',
  'sickness-benefit/special-cases',
  'sickness-benefit/travel',
  'sickness-benefit/with-pay',
  'sickness-benefit/work-injury',
  'work-capacity/chain',
];

describe('workings of the worked rows', () => {
  it.each(worked)('$rule.id', ({ rule, inputs }) => {
    const steps = inputs.flatMap((input) => expectAgrees(rule.id, input));
    expect(steps.length > 0).toBe(CALCULATING.includes(rule.id));
  });

  it('are none where the rule has not decided', () => {
    const open = { outcome: 'undetermined', missing: ['calendarDays'], basis: [] } as const;
    expect(workingsOf('sick-pay/amount', {}, open)).toEqual([]);
  });
});

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a line in words', () => {
  const week = chain(kr(35_000), by(12), over(52));

  it.each([
    [amountStep('weeklyPay', week), '35 000 × 12 / 52 = 8 076,92 kr', '35,000 × 12 / 52 = 8,076.92 kr'],
    [
      amountStep('full', onFrom(week, percent({ num: 80, den: 100 }))),
      '8 076,92 × 80 % = 6 461,54 kr',
      '8,076.92 × 80% = 6,461.54 kr',
    ],
    [
      amountStep('wholeDay', chain(kr(353_856), over(365)), { rounding: 'nearest' }),
      '353 856 / 365 = 969,47 kr, avrundat till 969 kr',
      '353,856 / 365 = 969.47 kr, rounded to 969 kr',
    ],
    [
      amountStep('grant', chain(chain(kr(30_000), less(kr(10_000))), percent({ num: 1, den: 2 }))),
      '(30 000 − 10 000) × 50 % = 10 000,00 kr',
      '(30,000 − 10,000) × 50% = 10,000.00 kr',
    ],
    [
      amountStep('net', chain(kr(5), less(chain(kr(1), add(kr(2)))))),
      '5 − (1 + 2) = 2,00 kr',
      '5 − (1 + 2) = 2.00 kr',
    ],
    [
      amountStep('net', chain(kr(5), less(kr(7))), { atLeastNothing: true }),
      '5 − 7 = −2,00 kr, alltså 0,00 kr',
      '5 − 7 = −2.00 kr, so 0.00 kr',
    ],
    [
      amountStep('countedOther', kr(20_150.5), { rounding: 'down-to-hundreds' }),
      '20 150,50 kr, nedåt till helt hundratal 20 100 kr',
      '20,150.50 kr, down to a whole hundred 20,100 kr',
    ],
    [
      amountStep('breakEvenDays', chain(kr(1000), over(300)), { unit: 'days', rounding: 'up' }),
      '1 000 / 300 = 3,33 dagar, avrundat uppåt till 4 dagar',
      '1,000 / 300 = 3.33 days, rounded up to 4 days',
    ],
    [
      amountStep('hours', chain(quantity(7.5, 'hours'), add(quantity(8, 'hours'))), { unit: 'hours' }),
      '7,5 + 8 = 15,5 tim',
      '7.5 + 8 = 15.5 h',
    ],
    [
      leastStep('grant', 1384.62, 142.86),
      'det lägre av 1 384,62 kr och 142,86 kr = 142,86 kr',
      'the lower of 1,384.62 kr and 142.86 kr = 142.86 kr',
    ],
    [
      daysStep('dueOn', '2026-02-02', 29),
      '2 februari 2026 + 29 dagar = 3 mars 2026',
      '2 February 2026 + 29 days = 3 March 2026',
    ],
    [
      daysStep('notifyBy', '2028-03-01', -1),
      '1 mars 2028 − 1 dag = 29 februari 2028',
      '1 March 2028 − 1 day = 29 February 2028',
    ],
    [
      monthsStep('applyBy', '2025-12-31', 2),
      '31 december 2025 + 2 månader = 28 februari 2026',
      '31 December 2025 + 2 months = 28 February 2026',
    ],
    [
      spanStep('expectedDays', '2025-12-20', '2026-01-10'),
      '20 december 2025 – 10 januari 2026 = 22 dagar, båda dagarna inräknade',
      '20 December 2025 – 10 January 2026 = 22 days, both days included',
    ],
  ])('%#', (step, sv, en) => {
    expect(plain(stepText(step, 'sv'))).toBe(sv);
    expect(plain(stepText(step, 'en'))).toBe(en);
    expectTextAgrees(step);
  });

  it('of a day off names the next weekday', () => {
    const [step] = movedStep('2026-04-05', '2026-04-07');
    expect(step && plain(stepText(step, 'sv'))).toBe(
      'den 5 april 2026 är en ledig dag, nästa vardag är den 7 april 2026',
    );
    expect(step && plain(stepText(step, 'en'))).toBe(
      '5 April 2026 is a day off, the next weekday is 7 April 2026',
    );
    expect(movedStep('2026-04-07', '2026-04-07')).toEqual([]);
  });

  it('is short only where that changes no öre', () => {
    const third = chain(kr(1), over(3));
    expect(plain(stepText(amountStep('net', onFrom(third, by(3))), 'sv'))).toBe('1 / 3 × 3 = 1,00 kr');
    expect(plain(stepText(amountStep('net', difference(kr(1), third)), 'sv'))).toBe('1 − 0,33 = 0,67 kr');
    const half = chain(kr(0.01), over(2));
    expect(plain(stepText(amountStep('net', difference(half, half)), 'sv'))).toBe('0,01 − 0,01 = 0,00 kr');
  });
});
