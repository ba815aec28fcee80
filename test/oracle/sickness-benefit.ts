/**
 * Sickness benefit, SFB chapters 25, 27, 28 and 28 a, computed the long way: day by day, in exact fractions.
 */
import {
  atLeast,
  dateOf,
  dayBefore,
  dayNumber,
  dividedBy,
  firstOfMonth,
  floor,
  fraction,
  halfDown,
  halfUp,
  larger,
  minus,
  parts,
  plus,
  ratio,
  smaller,
  times,
  toOre,
  unbroken,
} from './benefit-days.js';
import type { Fraction, Reduced, Spell } from './benefit-days.js';

export type Level = 'normal' | 'continuation';
export type Extent = 1 | 0.75 | 0.5 | 0.25;
export type BenefitKind = 'ordinary' | 'preventive' | 'on-demand';

const ZERO = ratio(0, 1);
const ONE = ratio(1, 1);

/** Price base amounts by year (SFB 2:7). */
const PRICE_BASE_AMOUNTS: Readonly<Record<number, number>> = {
  2010: 42_400,
  2011: 42_800,
  2012: 44_000,
  2013: 44_500,
  2014: 44_400,
  2015: 44_500,
  2016: 44_300,
  2017: 44_800,
  2018: 45_500,
  2019: 46_500,
  2020: 47_300,
  2021: 47_600,
  2022: 48_300,
  2023: 52_500,
  2024: 57_300,
  2025: 58_800,
  2026: 59_200,
  2027: 59_600,
};

/** The last year with an amount. */
export const lastAmountYear: number = Math.max(...Object.keys(PRICE_BASE_AMOUNTS).map(Number));

type NoAmount = {
  readonly outcome: 'out-of-scope';
  readonly reason: 'law-not-covered' | 'parameter-unknown';
};

/** The price base amount of the date's year, or why there is none. */
function priceBaseAmount(on: string): number | NoAmount {
  if (on < '2010-01-01') return { outcome: 'out-of-scope', reason: 'law-not-covered' };
  return PRICE_BASE_AMOUNTS[parts(on)[0]] ?? { outcome: 'out-of-scope', reason: 'parameter-unknown' };
}

/** 25:5 second para.: tenths of a price base amount, 7.5, then 8.0 (2018:670), then 10.0 (2021:1240). */
function ceilingTenths(on: string): number {
  if (on >= '2022-01-01') return 100;
  return on >= '2018-07-01' ? 80 : 75;
}

/** The highest SGI on a date, not rounded (25:5). */
export function sgiCeiling(on: string): number | NoAmount {
  const base = priceBaseAmount(on);
  return typeof base === 'number' ? (base * ceilingTenths(on)) / 10 : base;
}

/** The least income of a date, 24 per cent of the price base amount (25:3 second para. 3). */
export function sgiFloor(on: string): number | undefined {
  const base = priceBaseAmount(on);
  return typeof base === 'number' ? toOre(times(ratio(base, 1), ratio(24, 100))) : undefined;
}

export interface SgiInput {
  readonly on: string;
  readonly employment: number;
  readonly other: number;
}

export interface SgiValue {
  readonly qualifies: boolean;
  readonly sgi: number;
  readonly employment: number;
  readonly other: number;
  readonly ceiling: number;
  readonly floor: number;
}

/** 25:5 first para.: down to the nearest hundred kronor. */
function downToHundred(income: number): number {
  return floor(dividedBy(fraction(income), ratio(100, 1))) * 100;
}

/** 25:3 second para. 3 and 25:5: the income that gives a right to cash benefits. */
export function sgi(input: SgiInput): Reduced<SgiValue> {
  const base = priceBaseAmount(input.on);
  if (typeof base !== 'number') return base;
  const ceiling = (base * ceilingTenths(input.on)) / 10;
  const least = times(ratio(base, 1), ratio(24, 100));
  const qualifies = atLeast(plus(fraction(input.employment), fraction(input.other)), least);
  const employment = qualifies ? Math.min(downToHundred(input.employment), ceiling) : 0;
  const other = qualifies ? Math.min(downToHundred(input.other), ceiling - employment) : 0;
  const value = { qualifies, sgi: employment + other, employment, other, ceiling, floor: toOre(least) };
  return { outcome: 'decided', value };
}

/** 28:7: 80 or 75 per cent of 0.97 of the SGI. */
function basis(yearly: number, level: Level): Fraction {
  const share = level === 'normal' ? ratio(80, 100) : ratio(75, 100);
  return times(times(fraction(yearly), ratio(97, 100)), share);
}

/** 28:10 before rounding: the basis by 365. */
function quotient(yearly: number, level: Level): Fraction {
  return dividedBy(basis(yearly, level), ratio(365, 1));
}

/** The part of a whole amount in whole kronor that an extent gives (27:45, 28:10). */
function part(whole: number, extent: Extent): number {
  return halfUp(times(ratio(whole, 1), fraction(extent)));
}

/** 28:11: 543 kronor for time from 2015-09-07 (2015:453 p. 1 and 2), 486 before. */
function unemployedCap(on: string): number {
  return on >= '2015-09-07' ? 543 : 486;
}

/** 28:11: not for preventive benefit, nor for people employed on demand, known from 2022-02-01 (2021:1240 p. 1). */
function capApplies(on: string, kind: BenefitKind): boolean {
  if (kind === 'on-demand') return on < '2022-02-01';
  return kind === 'ordinary';
}

/** 28:10-11: the whole benefit, capped to the extent of unemployment, rounded once. */
function cappedWhole(on: string, exact: Fraction, share: Fraction): number {
  const capped = smaller(exact, ratio(unemployedCap(on), 1));
  return halfUp(plus(times(minus(ONE, share), exact), times(share, capped)));
}

export interface DayAmountInput {
  readonly on: string;
  readonly sgi: number;
  readonly level: Level;
  readonly extent: Extent;
  readonly unemployed?: true | number;
  readonly benefitKind?: BenefitKind;
  readonly firstFourteenDays?: boolean;
  readonly registeredJobSeeker?: boolean;
}

export interface DayAmountValue {
  readonly wholeDay: number;
  readonly amount: number;
}

/** The share of unemployment: none when not told. */
function unemployedShare(unemployed: true | number | undefined): Fraction {
  if (unemployed === undefined) return ZERO;
  return unemployed === true ? ONE : fraction(unemployed);
}

/** Whether an SGI lies above the ceiling of a date, or why that cannot be told. */
function aboveCeiling(on: string, yearly: number): boolean | NoAmount {
  const ceiling = sgiCeiling(on);
  return typeof ceiling === 'number' ? yearly > ceiling : ceiling;
}

/** 28:6 first para. 1 and third para.: what the first fourteen days give the unemployed, or nothing special. */
function firstDaysOfUnemployed(input: DayAmountInput, share: Fraction): Reduced<DayAmountValue> | undefined {
  if (input.firstFourteenDays !== true || share.over === 0n) return undefined;
  if (input.registeredJobSeeker === true) return undefined;
  if (input.registeredJobSeeker === undefined) {
    return { outcome: 'undetermined', missing: ['registeredJobSeeker'] };
  }
  if (atLeast(share, ONE)) return { outcome: 'decided', value: { wholeDay: 0, amount: 0 } };
  return { outcome: 'undetermined', missing: ['annualHours', 'hours', 'days'] };
}

/** 28:10-11 without the condition of the first fourteen days. */
function calendarDay(input: DayAmountInput): DayAmountValue {
  const exact = quotient(input.sgi, input.level);
  const share = unemployedShare(input.unemployed);
  const capped = capApplies(input.on, input.benefitKind ?? 'ordinary');
  const wholeDay = capped ? cappedWhole(input.on, exact, share) : halfUp(exact);
  return { wholeDay, amount: part(wholeDay, input.extent) };
}

/** 28:6-7, 28:10-11: calendar-day calculated benefit. */
export function dayAmount(input: DayAmountInput): Reduced<DayAmountValue> {
  const above = aboveCeiling(input.on, input.sgi);
  if (typeof above !== 'boolean') return above;
  if (above) return { outcome: 'invalid' };
  const special = firstDaysOfUnemployed(input, unemployedShare(input.unemployed));
  return special ?? { outcome: 'decided', value: calendarDay(input) };
}

export interface HoursAmountInput {
  readonly on: string;
  readonly sgi: number;
  readonly level: Level;
  readonly extent: Extent;
  readonly annualHours: number;
  readonly hours: number;
  readonly days: number;
}

export interface HoursAmountValue {
  readonly hourly: number;
  readonly wholeDay: number;
  readonly amount: number;
}

/** 25:29, 28:13-16: working-time calculated benefit. */
export function hoursAmount(input: HoursAmountInput): Reduced<HoursAmountValue> {
  const above = aboveCeiling(input.on, input.sgi);
  if (typeof above !== 'boolean') return above;
  if (above) return { outcome: 'invalid' };
  const annualHours = halfUp(fraction(input.annualHours));
  const hours = halfUp(fraction(input.hours));
  const hourly = halfUp(dividedBy(basis(input.sgi, input.level), ratio(annualHours, 1)));
  const wholeDay = halfUp(ratio(hourly * hours, input.days));
  return { outcome: 'decided', value: { hourly, wholeDay, amount: part(wholeDay, input.extent) } };
}

export interface LevelsInput {
  readonly days: readonly Spell[];
  readonly earlierDays?: readonly Spell[];
  readonly sickPayPeriods?: readonly Spell[];
  readonly seriousIllness?: boolean;
}

export interface LevelSegment {
  readonly from: string;
  readonly to: string;
  readonly level: Level;
}

export interface LevelsValue {
  readonly segments: readonly LevelSegment[];
  readonly normalDaysLeft: number | null;
}

const NORMAL_DAYS = 364;
const FRAME_DAYS = 450;
const SICK_PAY_DAYS_COUNTED = 13;

/** Every day number of the spells. */
function everyDay(spells: readonly Spell[]): number[] {
  return spells.flatMap((spell) => {
    const all: number[] = [];
    for (let day = dayNumber(spell.from); day <= dayNumber(spell.to); day += 1) all.push(day);
    return all;
  });
}

/** 27:22 second para.: thirteen days of a sick-pay period that benefit follows directly, all but the first. */
function countedSickPayDays(periods: readonly Spell[], benefit: ReadonlySet<number>): number[] {
  return periods
    .filter((period) => benefit.has(dayNumber(period.to) + 1))
    .flatMap((period) => everyDay([period]).slice(1, 1 + SICK_PAY_DAYS_COUNTED));
}

/** 27:21: how many counted days lie in the 450 days nearest before a day. */
function usedBefore(day: number, counted: ReadonlySet<number>): number {
  let used = 0;
  for (let before = 1; before <= FRAME_DAYS; before += 1) if (counted.has(day - before)) used += 1;
  return used;
}

/** One spell as unbroken runs on one level. */
function levelRuns(spell: Spell, levelOf: (day: number) => Level): LevelSegment[] {
  const runs: { from: number; to: number; level: Level }[] = [];
  for (const day of everyDay([spell])) {
    const level = levelOf(day);
    const last = runs.at(-1);
    if (last?.level === level) last.to = day;
    else runs.push({ from: day, to: day, level });
  }
  return runs.map((run) => ({ from: dateOf(run.from), to: dateOf(run.to), level: run.level }));
}

/** 27:19-24: the level of each benefit day, in wordings from 2016-02-01 (2015:963). */
export function levels(input: LevelsInput): Reduced<LevelsValue> {
  const spells = [...input.days].sort((a, b) => dayNumber(a.from) - dayNumber(b.from));
  const first = spells[0];
  const last = Math.max(...spells.map((spell) => dayNumber(spell.to)));
  if (first === undefined) return { outcome: 'decided', value: { segments: [], normalDaysLeft: null } };
  if (first.from < '2016-02-01') return { outcome: 'out-of-scope', reason: 'law-not-covered' };
  const benefit = new Set(everyDay([...spells, ...(input.earlierDays ?? [])]));
  const counted = new Set([...benefit, ...countedSickPayDays(input.sickPayPeriods ?? [], benefit)]);
  const serious = input.seriousIllness === true;
  const levelOf = (day: number): Level =>
    serious || usedBefore(day, counted) < NORMAL_DAYS ? 'normal' : 'continuation';
  const segments = spells.flatMap((spell) => levelRuns(spell, levelOf));
  const left = Math.max(0, NORMAL_DAYS - usedBefore(last + 1, counted));
  return { outcome: 'decided', value: { segments, normalDaysLeft: serious ? null : left } };
}

export interface KarenstidInput {
  readonly choice: 1 | 7 | 14 | 30 | 60 | 90;
  readonly spells: readonly Spell[];
}

export interface KarenstidValue {
  readonly payable: readonly Spell[];
}

/** 27:32-33: how many days after the end of a period a new one still continues it. */
function relapseDays(choice: KarenstidInput['choice']): number {
  return choice === 1 || choice === 7 ? 5 : 20;
}

/** 27:27 a, 29-30, 32-33: the days that a self-employed person is paid for. */
export function karenstid(input: KarenstidInput): Reduced<KarenstidValue> {
  const payable: Spell[] = [];
  let unpaid = 0;
  let lastDay = -Infinity;
  for (const run of unbroken(input.spells)) {
    if (run.from - lastDay > relapseDays(input.choice)) unpaid = input.choice;
    const length = run.to - run.from + 1;
    if (unpaid < length) payable.push({ from: dateOf(run.from + unpaid), to: dateOf(run.to) });
    unpaid = Math.max(0, unpaid - length);
    lastDay = run.to;
  }
  return { outcome: 'decided', value: { payable } };
}

export interface WithPayInput {
  readonly level: Level;
  readonly benefit: number;
  readonly payDuringSickness: number;
  readonly payInWork: number;
  readonly ceilingYearly: number;
  readonly paidToEmployer?: boolean;
}

export interface WithPayValue {
  readonly reduction: number;
  readonly amount: number;
}

/** 28:19 second para., 27:59: the share of pay in work that does not reduce the benefit. */
function freeShare(level: Level): Fraction {
  return level === 'normal' ? ratio(90, 100) : ratio(85, 100);
}

/** 28:19: pay during sickness that leaves the benefit as it is: a tenth up to the ceiling, 90 or 85 per cent above. */
function freePay(input: WithPayInput): Fraction {
  const inWork = fraction(input.payInWork);
  if (input.paidToEmployer === true) return times(inWork, freeShare(input.level));
  const below = smaller(inWork, dividedBy(fraction(input.ceilingYearly), ratio(365, 1)));
  const above = minus(inWork, below);
  return plus(times(below, ratio(10, 100)), times(above, freeShare(input.level)));
}

/** 28:19-21, 27:59: the benefit of a day beside the pay of that day; the reduction is rounded down. */
export function withPay(input: WithPayInput): Reduced<WithPayValue> {
  const tooMuch = minus(fraction(input.payDuringSickness), freePay(input));
  const reduction = floor(larger(tooMuch, ZERO));
  const amount = toOre(larger(minus(fraction(input.benefit), ratio(reduction, 1)), ZERO));
  return { outcome: 'decided', value: { reduction, amount } };
}

export interface CollectiveInsuranceInput {
  readonly on: string;
  readonly insurance: 'ags' | 'ags-kl' | 'itp';
  readonly day: number;
  readonly dayOfYear?: number;
  readonly benefit: number;
  readonly level: Level;
  readonly extent: Extent;
  readonly yearlyPay?: number;
}

/** Income base amounts by year. */
const INCOME_BASE_AMOUNTS: Readonly<Record<number, number>> = {
  2018: 62_500,
  2019: 64_400,
  2020: 66_800,
  2021: 68_200,
  2022: 71_000,
  2023: 74_300,
  2024: 76_200,
  2025: 80_600,
  2026: 83_400,
};

/** Per cent of the benefit. */
const OF_BENEFIT = {
  ags: { normal: ratio(125, 1000), continuation: ratio(133, 1000), days: [15, 360] },
  'ags-kl': { normal: ratio(12_887, 100_000), continuation: ratio(13_746, 100_000), days: [91, 360] },
} as const;

/** What the group insurance pays for a day, krona by krona of the yearly pay, whatever the age. */
export function collectiveInsurance(input: CollectiveInsuranceInput): Reduced<{ readonly amount: number }> {
  const amount = ofInsurance(input);
  if (amount === 'unknown') return { outcome: 'out-of-scope', reason: 'parameter-unknown' };
  return { outcome: 'decided', value: { amount: toOre(amount) } };
}

function ofInsurance(input: CollectiveInsuranceInput): Fraction | 'unknown' {
  if (input.insurance !== 'itp') {
    const { days, ...shares } = OF_BENEFIT[input.insurance];
    const inside = days[0] <= input.day && input.day <= days[1];
    return inside ? times(fraction(input.benefit), shares[input.level]) : ZERO;
  }
  const late = input.day >= 91 || (input.dayOfYear ?? 0) >= 106;
  if (input.benefit === 0 || !late) return ZERO;
  const ceiling = sgiCeiling(input.on);
  if (typeof ceiling !== 'number') return 'unknown';
  const pay = fraction(input.yearlyPay ?? 0);
  const base = INCOME_BASE_AMOUNTS[parts(input.on)[0]];
  if (base === undefined && !atLeast(fraction(ceiling), pay)) return 'unknown';
  const [first, second, third] = [fraction(ceiling), fraction((base ?? 0) * 20), fraction((base ?? 0) * 30)];
  const upTo = (limit: Fraction): Fraction => smaller(pay, limit);
  const above = atLeast(first, pay)
    ? ZERO
    : plus(
        times(minus(upTo(second), first), ratio(65, 100)),
        times(minus(upTo(third), upTo(second)), ratio(325, 1000)),
      );
  const below = input.day > 360 ? ZERO : times(upTo(first), ratio(10, 100));
  return dividedBy(times(plus(below, above), fraction(input.extent)), ratio(365, 1));
}

export interface SpecialCasesInput {
  readonly on: string;
  readonly extent: Extent;
  readonly sgi?: number;
  readonly sicknessCompensation?: 0.25 | 0.5 | 0.75;
  readonly annuity?: number;
  /** Level of the ordinary benefit that is taken off; continuation when absent. */
  readonly level?: Level;
}

export interface SpecialCasesValue {
  readonly amount: number;
}

/** 28 a:9 and 13: kronor per day at whole, three quarters, half and a quarter. */
function specialAmounts(on: string): Readonly<Record<Extent, number>> {
  if (on >= '2025-01-01') return { 1: 230, 0.75: 173, 0.5: 115, 0.25: 58 };
  return { 1: 160, 0.75: 120, 0.5: 80, 0.25: 40 };
}

/** 28 a:13 first para.: the extent left beside sickness compensation. */
const LEFT_BESIDE = { 0.25: 0.75, 0.5: 0.5, 0.75: 0.25 } as const;

/** 28 a:9 and 13 first and second paras.: the most that is paid per day. */
function mostPerDay(input: SpecialCasesInput): number {
  const amounts = specialAmounts(input.on);
  if (input.sicknessCompensation === undefined) return amounts[input.extent];
  return part(amounts[LEFT_BESIDE[input.sicknessCompensation]], input.extent);
}

/** 28 a:4: an SGI that gives a whole benefit on continuation level of the whole amount leaves no right. */
function sgiIsEnough(input: SpecialCasesInput): boolean {
  if (input.sgi === undefined) return false;
  return halfUp(quotient(input.sgi, 'continuation')) >= specialAmounts(input.on)[1];
}

/** 28 a:11 2 and 13 third para.: the ordinary benefit of the same day. */
function ordinaryBenefit(input: SpecialCasesInput): number {
  if (input.sgi === undefined) return 0;
  return part(halfUp(quotient(input.sgi, input.level ?? 'continuation')), input.extent);
}

/** 28 a:14: the annuity by 365, a half downwards, not beside sickness compensation. */
function annuityPerDay(input: SpecialCasesInput): number {
  if (input.annuity === undefined || input.sicknessCompensation !== undefined) return 0;
  return halfDown(dividedBy(fraction(input.annuity), ratio(365, 1)));
}

/** 28 a:4, 9-11, 13-14, 19: sickness benefit in special cases, per day; in force from 2012-01-01. */
export function specialCases(input: SpecialCasesInput): Reduced<SpecialCasesValue> {
  if (input.on < '2012-01-01' || sgiIsEnough(input)) return { outcome: 'decided', value: { amount: 0 } };
  const amount = mostPerDay(input) - ordinaryBenefit(input) - annuityPerDay(input);
  return { outcome: 'decided', value: { amount: Math.max(0, amount) } };
}

export interface AgeLimitsInput {
  /** Year and month. */
  readonly bornOn: string;
  readonly on: string;
  readonly paidDaysSinceTargetAge: number;
}

export interface AgeLimitsValue {
  readonly mayStop: boolean;
  readonly stops: boolean;
  readonly from: string;
}

const PAID_DAYS = 180;

/** 2:10 c second para., 2022:878 p. 4, 2022:879 p. 4: the target age belongs to the person; 67 is provisional from 1966. */
export function targetAge(bornOn: string): 65 | 66 | 67 {
  const [year] = parts(bornOn);
  if (year <= 1957) return 65;
  return year <= 1959 ? 66 : 67;
}

/** The first day of the month in which an age is reached. */
export function monthOfAge(bornOn: string, age: number): string {
  return firstOfMonth(bornOn, age * 12);
}

/** 31:4, 28 a:7, 33:16: the last day of the month before the one in which the target age is reached. */
export function lastDayBeforeTargetAge(bornOn: string): string {
  return dayBefore(monthOfAge(bornOn, targetAge(bornOn)));
}

/** 27:37: 71 years; 70 for those who turned 70 before 2023 (2022:878 p. 4). */
function highestAge(bornOn: string): 70 | 71 {
  return parts(bornOn)[0] <= 1952 ? 70 : 71;
}

/** 27:36-38: when benefit may stop after the target age, and when it must; all the paid days that can lie late do. */
export function ageLimits(input: AgeLimitsInput): Reduced<AgeLimitsValue> {
  const target = monthOfAge(input.bornOn, targetAge(input.bornOn));
  const highest = monthOfAge(input.bornOn, highestAge(input.bornOn));
  const mayStop = input.on >= target && input.paidDaysSinceTargetAge >= PAID_DAYS;
  const since = Math.max(0, dayNumber(input.on) - dayNumber(highest));
  const stops = Math.min(input.paidDaysSinceTargetAge, since) >= PAID_DAYS;
  return { outcome: 'decided', value: { mayStop, stops, from: input.on >= highest ? highest : target } };
}

export interface AllowanceInput extends DayAmountInput {
  /** Year and month. */
  readonly bornOn?: string;
  /** Takes part in work-oriented rehabilitation; true when absent. */
  readonly participates?: boolean;
}

export interface AllowanceValue {
  readonly right: boolean;
  readonly wholeDay: number;
  readonly amount: number;
  readonly longestTo: string | null;
}

/** 31:3-4, 8, 10: rehabilitation allowance, the day amount of 28:10-11 whatever the day of the period. */
export function allowance(input: AllowanceInput): Reduced<AllowanceValue> {
  const above = aboveCeiling(input.on, input.sgi);
  if (typeof above !== 'boolean') return above;
  if (above) return { outcome: 'invalid' };
  const longestTo = input.bornOn === undefined ? null : lastDayBeforeTargetAge(input.bornOn);
  const right = input.participates !== false && (longestTo === null || input.on <= longestTo);
  const { wholeDay, amount } = right
    ? calendarDay({ ...input, benefitKind: 'ordinary' })
    : { wholeDay: 0, amount: 0 };
  return { outcome: 'decided', value: { right, wholeDay, amount, longestTo } };
}
