/**
 * Pay that changes: SjLL 6 §, 80 % of the pay lost on each day, less a fifth of the sick pay of an average week, which is
 * that of the first day of the period.
 *
 * 26 000 kr for 40 hours is 150 kr an hour, 1 200 kr a day, 6 000 kr a week: sick pay 960 kr a day, a karensavdrag of 960 kr.
 * 31 200 kr is 180 kr an hour, 1 440 kr a day: sick pay 1 152 kr a day, a karensavdrag of 1 152 kr.
 */
import type { Case, CaseEmployment, CaseSpell, DatedPay } from '../../src/core.js';

/** What the employer loses and pays in one sick-pay period. */
export interface Money {
  readonly payLost: number;
  readonly sickPayBefore: number;
  readonly karensavdrag: number;
  readonly sickPay: number;
}

/** The sums of the lines of a month by kind, in kronor. */
export type Month = Readonly<Record<string, number>>;

export interface DatedPayRow {
  readonly name: string;
  readonly pay: NonNullable<CaseEmployment['pay']>;
  readonly employment?: Partial<CaseEmployment>;
  readonly spells: readonly CaseSpell[];
  readonly given?: Partial<Case>;
  /** Every sick-pay period. */
  readonly periods: readonly Money[];
  /** Karensavdrag and sick pay of the whole case if the pay of each day made the average week; absent where that is the same. */
  readonly ofEachDay?: readonly [from: string, karensavdrag: number, sickPay: number];
  readonly months?: Readonly<Record<string, Month>>;
}

export const monthly = (from: string, kronor: number, hoursPerWeek = 40): DatedPay => ({
  from,
  monthly: kronor,
  hoursPerWeek,
});
export const hourly = (from: string, kronor: number, hoursPerWeek = 40): DatedPay => ({
  from,
  hourly: kronor,
  hoursPerWeek,
});
export const sick = (from: string, to: string, more: Partial<CaseSpell> = {}): CaseSpell => ({
  from,
  to,
  extent: 1,
  ...more,
});

/** 26 000 kr, and 31 200 kr from a day on. */
const raised = (from: string): DatedPay[] => [monthly('2020-01-01', 26000), monthly(from, 31200)];
const money = (payLost: number, sickPayBefore: number, karensavdrag: number, sickPay: number): Money => ({
  payLost,
  sickPayBefore,
  karensavdrag,
  sickPay,
});

/** Monday to Friday. */
const ONE_WEEK = [sick('2026-03-02', '2026-03-06')];
/** Monday to Friday, and the next one: days 1 to 12. */
const TWO_WEEKS = [sick('2026-03-02', '2026-03-13')];
const EVERY_WEEKDAY = { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 };

export const rows: readonly DatedPayRow[] = [
  {
    name: 'a raise on the day before the period is the pay of the period',
    pay: raised('2026-03-01'),
    spells: ONE_WEEK,
    periods: [money(7200, 5760, 1152, 4608)],
  },
  {
    name: 'a raise on the first day too',
    pay: raised('2026-03-02'),
    spells: ONE_WEEK,
    periods: [money(7200, 5760, 1152, 4608)],
  },
  {
    name: 'a raise on the day after leaves the first day and the karensavdrag',
    pay: raised('2026-03-03'),
    spells: ONE_WEEK,
    // 1 200 + 4 × 1 440.
    periods: [money(6960, 5568, 960, 4608)],
    ofEachDay: ['2026-03-03', 1152, 4416],
  },
  {
    name: 'a raise on a Saturday in the period',
    pay: raised('2026-03-07'),
    spells: TWO_WEEKS,
    // 5 × 1 200 + 5 × 1 440.
    periods: [money(13200, 10560, 960, 9600)],
    ofEachDay: ['2026-03-07', 1152, 9408],
    months: { '2026-03': { absence: -13200, 'sick-pay': 10560, karensavdrag: -960 } },
  },
  {
    name: 'a raise on day 14, a Sunday, on which nothing is lost',
    pay: raised('2026-03-15'),
    spells: [sick('2026-03-02', '2026-03-15')],
    periods: [money(12000, 9600, 960, 8640)],
    ofEachDay: ['2026-03-15', 1152, 8448],
  },
  {
    name: 'a raise on day 15 changes only the days after sick pay',
    pay: raised('2026-03-16'),
    spells: [sick('2026-03-02', '2026-03-20')],
    periods: [money(12000, 9600, 960, 8640)],
    // 5 × 31 200 × 12 / 365 = 5 128.77.
    months: {
      '2026-03': {
        absence: -12000,
        'sick-pay': 9600,
        karensavdrag: -960,
        'absence-after-sick-pay': -5128.77,
      },
    },
  },
  {
    name: 'a raise on day 17 cuts them: two days at 26 000, three at 31 200',
    pay: raised('2026-03-18'),
    spells: [sick('2026-03-02', '2026-03-20')],
    periods: [money(12000, 9600, 960, 8640)],
    // 2 × 854.79 + 3 × 1 025.75 = 4 786.85.
    months: {
      '2026-03': {
        absence: -12000,
        'sick-pay': 9600,
        karensavdrag: -960,
        'absence-after-sick-pay': -4786.85,
      },
    },
  },
  {
    name: 'a raise between the parts of a period: the relapse has the new pay and no karensavdrag',
    pay: raised('2026-03-04'),
    spells: [sick('2026-03-02', '2026-03-03'), sick('2026-03-05', '2026-03-06')],
    // 2 × 1 200 + 2 × 1 440.
    periods: [money(5280, 4224, 960, 3264)],
    ofEachDay: ['2026-03-05', 1152, 3072],
  },
  {
    name: 'a raise before a period of its own is that period’s average week',
    pay: raised('2026-03-04'),
    spells: [sick('2026-03-02', '2026-03-03'), sick('2026-03-09', '2026-03-10')],
    periods: [money(2400, 1920, 960, 960), money(2880, 2304, 1152, 1152)],
  },
  {
    name: 'a raise before the karensavdrag is made in full: the rest is that of the first day',
    pay: raised('2026-04-01'),
    spells: [sick('2026-03-31', '2026-04-02', { hoursFirstDay: 2 })],
    // 2 × 150 + 16 × 180; 240 kr of the 960 are made in March.
    periods: [money(3180, 2544, 960, 1584)],
    ofEachDay: ['2026-04-01', 1152, 1392],
    months: {
      '2026-03': { absence: -300, 'sick-pay': 240, karensavdrag: -240 },
      '2026-04': { absence: -2880, 'sick-pay': 2304, karensavdrag: -720 },
    },
  },
  {
    name: 'and in a relapse',
    pay: raised('2026-03-04'),
    spells: [sick('2026-03-02', '2026-03-02', { hoursFirstDay: 2 }), sick('2026-03-05', '2026-03-05')],
    // 300 + 1 440.
    periods: [money(1740, 1392, 960, 432)],
    ofEachDay: ['2026-03-05', 1152, 240],
  },
  {
    name: 'a lower pay before the karensavdrag is made in full',
    pay: [monthly('2020-01-01', 31200), monthly('2026-04-01', 26000)],
    spells: [sick('2026-03-31', '2026-04-02', { hoursFirstDay: 2 })],
    // 2 × 180 + 16 × 150.
    periods: [money(2760, 2208, 1152, 1056)],
    ofEachDay: ['2026-04-01', 960, 1248],
  },
  {
    name: 'a lower pay after it is made in full gives nothing back, whichever the reading',
    pay: [monthly('2020-01-01', 31200), monthly('2026-03-03', 26000)],
    spells: ONE_WEEK,
    // 1 440 + 4 × 1 200.
    periods: [money(6240, 4992, 1152, 3840)],
  },
  {
    name: 'from hourly to monthly pay: only monthly pay has a deduction',
    pay: [hourly('2020-01-01', 150), monthly('2026-03-05', 31200)],
    spells: ONE_WEEK,
    // 24 × 150 + 16 × 180; the week of the first day is 40 × 150.
    periods: [money(6480, 5184, 960, 4224)],
    ofEachDay: ['2026-03-05', 1152, 4032],
    months: { '2026-03': { absence: -2880, 'sick-pay': 5184, karensavdrag: -960 } },
  },
  {
    name: 'from monthly to hourly pay, with days after sick pay',
    pay: [monthly('2020-01-01', 26000), hourly('2026-03-16', 180)],
    spells: [sick('2026-03-02', '2026-03-20')],
    periods: [money(12000, 9600, 960, 8640)],
    months: { '2026-03': { absence: -12000, 'sick-pay': 9600, karensavdrag: -960 } },
  },
  {
    name: 'from full time to half time: half the hours at the same pay of an hour',
    pay: [monthly('2020-01-01', 26000), monthly('2026-03-05', 13000, 20)],
    spells: ONE_WEEK,
    // 24 + 8 hours at 150.
    periods: [money(4800, 3840, 960, 2880)],
  },
  {
    name: 'from full time to half time before the karensavdrag is made in full',
    pay: [monthly('2020-01-01', 26000), monthly('2026-03-03', 13000, 20)],
    spells: [sick('2026-03-02', '2026-03-06', { hoursFirstDay: 2 })],
    // 2 + 16 hours at 150; a fifth of the half week is 480.
    periods: [money(2700, 2160, 960, 1200)],
    ofEachDay: ['2026-03-03', 480, 1680],
  },
  {
    name: 'from half time to full time',
    pay: [monthly('2020-01-01', 13000, 20), monthly('2026-03-05', 26000)],
    spells: ONE_WEEK,
    // 12 + 16 hours at 150.
    periods: [money(4200, 3360, 480, 2880)],
    ofEachDay: ['2026-03-05', 960, 2400],
  },
  {
    name: 'at half extent',
    pay: raised('2026-03-05'),
    spells: [sick('2026-03-02', '2026-03-06', { extent: 0.5 })],
    // 12 × 150 + 8 × 180; the karensavdrag is that of a whole week.
    periods: [money(3240, 2592, 960, 1632)],
    ofEachDay: ['2026-03-05', 1152, 1440],
  },
  {
    name: 'by working days of 21 in a month',
    pay: [monthly('2020-01-01', 21000), monthly('2026-03-05', 25200)],
    employment: { convention: 'working-days-21' },
    spells: ONE_WEEK,
    // 3 × 1 000 + 2 × 1 200; 16 % of 5 000.
    periods: [money(5400, 4320, 800, 3520)],
    ofEachDay: ['2026-03-05', 960, 3360],
  },
  {
    name: 'by the state agreement, five working days: 4.6 % a day of each pay',
    pay: [monthly('2020-01-01', 30000), monthly('2026-03-05', 31000)],
    employment: { convention: 'state' },
    spells: ONE_WEEK,
    // 3 × 1 380 + 2 × 1 426; 3.68 % of 30 000, and of 31 000.
    periods: [money(6992, 5593.6, 1104, 4489.6)],
    ofEachDay: ['2026-03-05', 1140.8, 4452.8],
  },
  {
    name: 'by the state agreement, ten working days: 3.3 % for every calendar day, Saturday and Sunday at the new pay',
    pay: [monthly('2020-01-01', 30000), monthly('2026-03-07', 31000)],
    employment: { convention: 'state' },
    spells: TWO_WEEKS,
    // 5 × 990 + 7 × 1 023.
    periods: [money(12111, 9688.8, 1104, 8584.8)],
    ofEachDay: ['2026-03-07', 1140.8, 8548],
  },
  {
    name: 'and at the old pay, where the raise is on Monday',
    pay: [monthly('2020-01-01', 30000), monthly('2026-03-09', 31000)],
    employment: { convention: 'state' },
    spells: TWO_WEEKS,
    // 7 × 990 + 5 × 1 023.
    periods: [money(12045, 9636, 1104, 8532)],
    ofEachDay: ['2026-03-09', 1140.8, 8495.2],
  },
  {
    name: 'by the state agreement over the turn of a month, with a raise on its first day',
    pay: [monthly('2020-01-01', 30000), monthly('2026-04-01', 31000)],
    employment: { convention: 'state' },
    spells: [sick('2026-03-26', '2026-04-08')],
    // 6 × 990 in March, 8 × 1 023 in April.
    periods: [money(14124, 11299.2, 1104, 10195.2)],
    ofEachDay: ['2026-04-01', 1140.8, 10158.4],
    months: {
      '2026-03': { absence: -5940, 'sick-pay': 4752, karensavdrag: -1104 },
      '2026-04': { absence: -8184, 'sick-pay': 6547.2 },
    },
  },
  {
    name: 'from a day of leap',
    pay: [monthly('2020-01-01', 26000), monthly('2024-02-29', 31200)],
    spells: [sick('2024-02-26', '2024-03-01')],
    // Monday to Wednesday at 1 200, Thursday 29 February and Friday at 1 440.
    periods: [money(6480, 5184, 960, 4224)],
    ofEachDay: ['2024-02-29', 1152, 4032],
    months: {
      '2024-02': { absence: -5040, 'sick-pay': 4032, karensavdrag: -960 },
      '2024-03': { absence: -1440, 'sick-pay': 1152 },
    },
  },
  {
    name: 'from New Year’s Day, in a period that goes on',
    pay: [monthly('2020-01-01', 26000), monthly('2027-01-01', 31200)],
    employment: { schedule: EVERY_WEEKDAY },
    spells: [sick('2026-12-28', '2027-01-10')],
    // Four days at 1 200, six at 1 440.
    periods: [money(13440, 10752, 960, 9792)],
    ofEachDay: ['2027-01-01', 1152, 9600],
    months: {
      '2026-12': { absence: -4800, 'sick-pay': 3840, karensavdrag: -960 },
      '2027-01': { absence: -8640, 'sick-pay': 6912 },
    },
  },
  {
    name: 'two raises in one period',
    pay: [monthly('2020-01-01', 20800), monthly('2026-03-04', 26000), monthly('2026-03-06', 31200)],
    spells: ONE_WEEK,
    // 2 × 960 + 2 × 1 200 + 1 440; 16 % of 4 800.
    periods: [money(5760, 4608, 768, 3840)],
    ofEachDay: ['2026-03-04', 1152, 3456],
  },
  {
    name: 'after an opening balance: the rest of the karensavdrag is of the pay on the first day of the period',
    pay: raised('2026-03-07'),
    spells: [sick('2026-03-07', '2026-03-13')],
    given: { opening: { periodFrom: '2026-03-02', sickTo: '2026-03-06', sickPayDays: 5, deducted: 480 } },
    // 5 × 1 440; 960 − 480. On Saturday and Sunday there is nothing to deduct from.
    periods: [money(7200, 5760, 480, 5280)],
    ofEachDay: ['2026-03-09', 672, 5088],
  },
  {
    name: 'after an opening balance with all of the karensavdrag',
    pay: raised('2026-03-07'),
    spells: [sick('2026-03-07', '2026-03-13')],
    given: { opening: { periodFrom: '2026-03-02', sickTo: '2026-03-06', sickPayDays: 5, deducted: 960 } },
    periods: [money(7200, 5760, 0, 5760)],
    ofEachDay: ['2026-03-09', 192, 5568],
  },
  {
    name: 'after a late notice: a raise on a day without sick pay',
    pay: raised('2026-03-05'),
    spells: [sick('2026-03-02', '2026-03-13', { notifiedOn: '2026-03-09' })],
    // Paid: 5 × 1 440, and the karensavdrag of Monday 2 March. Not paid: 3 × 1 200 + 2 × 1 440.
    periods: [money(7200, 5760, 960, 4800)],
    ofEachDay: ['2026-03-09', 1152, 4608],
    months: {
      '2026-03': { 'absence-without-sick-pay': -6480, absence: -7200, 'sick-pay': 5760, karensavdrag: -960 },
    },
  },
  {
    name: 'after a late notice: only the days without sick pay that have monthly pay have a deduction',
    pay: [hourly('2020-01-01', 150), monthly('2026-03-05', 31200)],
    spells: [sick('2026-03-02', '2026-03-13', { notifiedOn: '2026-03-09' })],
    periods: [money(7200, 5760, 960, 4800)],
    ofEachDay: ['2026-03-09', 1152, 4608],
    months: {
      '2026-03': { 'absence-without-sick-pay': -2880, absence: -7200, 'sick-pay': 5760, karensavdrag: -960 },
    },
  },
  {
    name: 'where no karensavdrag is made nothing turns on the average week',
    pay: raised('2026-03-04'),
    employment: { seafarer: true },
    spells: ONE_WEEK,
    // 2 × 1 200 + 3 × 1 440.
    periods: [money(6720, 5376, 0, 5376)],
  },
  {
    name: 'where ten deductions are made, neither',
    pay: raised('2026-03-04'),
    spells: ONE_WEEK,
    given: {
      earlierDeductions: Array.from({ length: 10 }, (_, i) => `2025-${String(i + 3).padStart(2, '0')}-10`),
    },
    periods: [money(6720, 5376, 0, 5376)],
  },
  {
    name: 'a pay that begins with the employment, in which somebody sick before it is sick',
    pay: [monthly('2026-03-04', 26000), monthly('2026-03-06', 31200)],
    employment: { from: '2026-03-04' },
    spells: [sick('2026-03-02', '2026-03-06')],
    // 2 × 1 200 + 1 440.
    periods: [money(3840, 3072, 960, 2112)],
    ofEachDay: ['2026-03-06', 1152, 1920],
  },
  {
    name: 'no pay is needed of a sickness before the employment',
    pay: [monthly('2026-01-01', 26000), monthly('2026-03-04', 31200)],
    spells: [sick('2019-12-02', '2019-12-06'), ...ONE_WEEK],
    periods: [money(6720, 5376, 960, 4416)],
    ofEachDay: ['2026-03-04', 1152, 4224],
  },
];
