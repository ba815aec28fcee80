/** What the workings print is what the rule found: every line is calculated again from its own text. */
import { describe, expect, it } from 'vitest';
import {
  amountStep,
  dateStep,
  given,
  keptStep,
  leastStep,
  movedStep,
  spanStep,
} from '../../../src/finding/step.js';
import { minus, plus, shareOf, times } from '../../../src/money/amount.js';
import { workingsOf } from '../../../src/report/rule/workings.js';
import { shown } from '../../../src/report/rule/workings/shown.js';
import { stepText } from '../../../src/report/rule/workings/step-text.js';
import { daysFrom, monthsFrom } from '../../../src/time/counted.js';
import { toDay } from '../../../src/time/day.js';
import { worked } from '../worked.js';
import { expectAgrees, expectGivesItsResult, expectTextAgrees } from './agrees.js';

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
  'sick-pay/average-week',
  'sick-pay/certificate',
  'sick-pay/dispute',
  'sick-pay/karensavdrag',
  'sick-pay/qualifying-time',
  'sick-pay/unsocial-hours',
  'sickness-benefit/benefit-certificate',
  'sickness-benefit/benefit-karensavdrag',
  'sickness-benefit/collective-insurance',
  'sickness-benefit/day-amount',
  'sickness-benefit/hours-amount',
  'sickness-benefit/levels',
  'sickness-benefit/notice',
  'sickness-benefit/sgi',
  'sickness-benefit/sgi-protection',
  'sickness-benefit/special-cases',
  'sickness-benefit/travel',
  'sickness-benefit/with-pay',
  'sickness-benefit/work-injury',
  'vacation/days-left',
  'vacation/qualifying-absence',
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

const half = { num: 50, den: 100 };

describe('a line in words', () => {
  it.each([
    [
      amountStep('weeklyPay', times(given(35_000), 12, 52)),
      '35 000 × 12 / 52 = 8 076,92 kr',
      '35,000 × 12 / 52 = 8,076.92 kr',
    ],
    [
      keptStep('wholeDay', times(given(353_856), 1, 365), 'nearest', 969),
      '353 856 / 365 = 969,47 kr, avrundat till 969 kr',
      '353,856 / 365 = 969.47 kr, rounded to 969 kr',
    ],
    [
      amountStep('grant', shareOf(minus(given(30_000), given(10_000)), half)),
      '(30 000 − 10 000) × 50 % = 10 000,00 kr',
      '(30,000 − 10,000) × 50% = 10,000.00 kr',
    ],
    [
      amountStep('net', minus(given(5), plus(given(1), given(2)))),
      '5 − (1 + 2) = 2,00 kr',
      '5 − (1 + 2) = 2.00 kr',
    ],
    [
      keptStep('net', minus(given(5), given(7)), 'at-least-nothing', 0),
      '5 − 7 = −2,00 kr, alltså 0,00 kr',
      '5 − 7 = −2.00 kr, so 0.00 kr',
    ],
    [
      keptStep('countedOther', given(20_150.5), 'down-to-hundreds', 20_100),
      '20 150,50 kr, nedåt till helt hundratal 20 100 kr',
      '20,150.50 kr, down to a whole hundred 20,100 kr',
    ],
    [
      keptStep('breakEvenDays', times(given(1000), 100, 30_000, '/'), 'up', 4, 'days'),
      '1 000 / 300 = 3,33 dagar, avrundat uppåt till 4 dagar',
      '1,000 / 300 = 3.33 days, rounded up to 4 days',
    ],
    [amountStep('hours', plus(given(7.5), given(8)), 'hours'), '7,5 + 8 = 15,5 tim', '7.5 + 8 = 15.5 h'],
    [
      amountStep('payLost', times(given(200), 7398, 1000, '·')),
      '200 × 7,398 = 1 479,60 kr',
      '200 × 7.398 = 1,479.60 kr',
    ],
    [
      amountStep('payLost', times(given(200), 2200, 300, '·')),
      '200 × 22 / 3 = 1 466,67 kr',
      '200 × 22 / 3 = 1,466.67 kr',
    ],
    [
      leastStep('grant', given(1384.62), given(142.86), 142.86),
      'det lägre av 1 384,62 kr och 142,86 kr = 142,86 kr',
      'the lower of 1,384.62 kr and 142.86 kr = 142.86 kr',
    ],
    [
      dateStep('dueOn', daysFrom(toDay('2026-02-02'), 29)),
      '2 februari 2026 + 29 dagar = 3 mars 2026',
      '2 February 2026 + 29 days = 3 March 2026',
    ],
    [
      dateStep('notifyBy', daysFrom(toDay('2028-03-01'), -1)),
      '1 mars 2028 − 1 dag = 29 februari 2028',
      '1 March 2028 − 1 day = 29 February 2028',
    ],
    [
      dateStep('applyBy', monthsFrom(toDay('2025-12-31'), 2)),
      '31 december 2025 + 2 månader = 28 februari 2026',
      '31 December 2025 + 2 months = 28 February 2026',
    ],
    [
      spanStep('expectedDays', '2025-12-20', '2026-01-10', 22),
      '20 december 2025 – 10 januari 2026 = 22 dagar, båda dagarna inräknade',
      '20 December 2025 – 10 January 2026 = 22 days, both days included',
    ],
  ])('%#', (step, sv, en) => {
    expect(plain(stepText(step, 'sv'))).toBe(sv);
    expect(plain(stepText(step, 'en'))).toBe(en);
    expectGivesItsResult(step);
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
});

describe('a line after others', () => {
  const textsOf = (...steps: readonly Parameters<typeof stepText>[0][]): string[] =>
    shown(steps).map((step) => plain(stepText(step, 'sv')));

  it('goes on from their amounts', () => {
    const week = times(given(35_000), 12, 52);
    expect(
      textsOf(
        amountStep('weeklyPay', week),
        amountStep('weeklySickPay', shareOf(week, { num: 80, den: 100 })),
      ),
    ).toEqual(['35 000 × 12 / 52 = 8 076,92 kr', '8 076,92 × 80 % = 6 461,54 kr']);
  });

  it('begins from the beginning where an öre hangs on it', () => {
    const third = times(given(1), 1, 3);
    expect(textsOf(amountStep('net', third), amountStep('net', times(third, 3)))).toEqual([
      '1 / 3 = 0,33 kr',
      '1 / 3 × 3 = 1,00 kr',
    ]);
  });

  it('begins from the beginning where a whole krona hangs on it', () => {
    const exact = times(given(1), 4999, 10_000);
    const share = shareOf(exact, { num: 100, den: 100 });
    expect(textsOf(amountStep('net', exact), keptStep('net', share, 'nearest', 0))[1]).toBe(
      '1 × 4 999 / 10 000 × 100 % = 0,50 kr, avrundat till 0 kr',
    );
  });

  it('says an amount again that another line has given', () => {
    const third = times(given(1), 1, 3);
    expect(textsOf(amountStep('net', third), amountStep('net', third))[1]).toBe('0,33 kr');
  });
});
