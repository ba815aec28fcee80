/** Reference implementation of the sick-pay rules (SjLL 1991:1047), written to be read beside the act. */
import type { Reduced, Span } from './days.js';
import {
  datesOf,
  daysFrom,
  decided,
  earliest,
  latest,
  outOfScope,
  plusDays,
  plusMonths,
  undetermined,
} from './days.js';

/** 2018:648 p. 1–2: sick-pay periods that begin earlier keep the karensdag. */
const FIRST_DAY_COVERED = '2019-01-01';

// ---------------------------------------------------------------------------------------------- exact kronor

interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

const exact = (over: bigint, under = 1n): Exact => ({ over, under });
const NOTHING = exact(0n);

/** A JSON number with at most two decimals, exactly. */
const given = (amount: number): Exact => exact(BigInt(Math.round(amount * 100)), 100n);

const times = (a: Exact, b: Exact): Exact => exact(a.over * b.over, a.under * b.under);
const divided = (a: Exact, b: Exact): Exact => exact(a.over * b.under, a.under * b.over);
const plus = (a: Exact, b: Exact): Exact => exact(a.over * b.under + b.over * a.under, a.under * b.under);
const minus = (a: Exact, b: Exact): Exact => plus(a, exact(-b.over, b.under));
const isLess = (a: Exact, b: Exact): boolean => minus(a, b).over < 0n;
const least = (a: Exact, b: Exact): Exact => (isLess(b, a) ? b : a);
const notNegative = (a: Exact): Exact => (isLess(a, NOTHING) ? NOTHING : a);

/** Rounded once, to the öre, half up (amounts are never negative). */
const published = (a: Exact): number => Number((a.over * 200n + a.under) / (a.under * 2n)) / 100;

// ---------------------------------------------------------------------------------------------- qualifying time

export interface QualifyingTimeInput {
  employedFrom: string;
  employedTo: string | null;
  earlier?: Span[];
  unexcusedAbsence?: string[];
}

export interface QualifyingTimeValue {
  qualifyingTimeApplies: boolean;
  entitledFrom: string | null;
}

const QUALIFYING_DAYS = 14;
const LONGEST_PAUSE = 14;

/** Shorter than one month: the last day lies before the day preceding the same date in the next month. */
const isUnderOneMonth = (from: string, to: string | null): boolean =>
  to !== null && to < plusDays(plusMonths(from, 1), -1);

/** The days of earlier employments in the row, going back from the first day of the present one. */
function earlierDaysInRow(employedFrom: string, earlier: Span[]): Set<string> {
  const employed = new Set(earlier.flatMap(datesOf).filter((date) => date < employedFrom));
  const row = new Set<string>();
  let pause = 0;
  for (let date = plusDays(employedFrom, -1); pause <= LONGEST_PAUSE; date = plusDays(date, -1)) {
    pause = employed.has(date) ? 0 : pause + 1;
    if (employed.has(date)) row.add(date);
  }
  return row;
}

/** Right to sick pay from the first day, or after fourteen counted days of a short employment — SjLL 3 §. */
export function qualifyingTime(input: QualifyingTimeInput): Reduced<QualifyingTimeValue> {
  const { employedFrom, employedTo, earlier = [], unexcusedAbsence = [] } = input;
  if (employedTo === null || !isUnderOneMonth(employedFrom, employedTo)) {
    return decided({ qualifyingTimeApplies: false, entitledFrom: employedFrom });
  }
  const counts = (date: string): boolean => !unexcusedAbsence.includes(date);
  let counted = [...earlierDaysInRow(employedFrom, earlier)].filter(counts).length;
  for (const date of datesOf({ from: employedFrom, to: employedTo })) {
    if (counted >= QUALIFYING_DAYS) return decided({ qualifyingTimeApplies: true, entitledFrom: date });
    if (counts(date)) counted += 1;
  }
  return decided({ qualifyingTimeApplies: true, entitledFrom: null });
}

// ---------------------------------------------------------------------------------------------- periods

export interface SickSpell extends Span {
  fitFrom?: string;
  workedAfter?: boolean;
}

export interface PeriodsInput {
  spells: SickSpell[];
  employmentEnds?: string;
}

export interface EmployerSegment extends Span {
  firstDay: number;
  lastDay: number;
}

export interface PeriodValue extends Span {
  sickDays: number;
  employerDays: EmployerSegment[];
  lastEmployerDate: string | null;
  day15: string | null;
  noEmployerDays?: 'no-full-return';
}

export interface PeriodsValue {
  periods: PeriodValue[];
}

interface LastingSpell extends Span {
  readonly returned: boolean;
}

const EMPLOYER_DAYS = 14;
const RELAPSE_DAYS = 5;

/** A spell lasts through the later of its last day and the day before the employee is fit. */
function lasting({ from, to, fitFrom, workedAfter }: SickSpell): LastingSpell {
  const end = fitFrom === undefined ? to : latest(to, plusDays(fitFrom, -1));
  return { from, to: end, returned: workedAfter !== false };
}

/** The facts of the spell that ends last hold; of several that end together, a stated `false` outweighs the rest. */
function asOne(together: LastingSpell[]): LastingSpell {
  const to = latest(...together.map((s) => s.to));
  const last = together.filter((s) => s.to === to);
  return { from: earliest(...together.map((s) => s.from)), to, returned: last.every((s) => s.returned) };
}

const byFrom = (a: Span, b: Span): number => daysFrom(b.from, a.from);

/** Groups spells in order of time: one that begins within so many days from the end of those before joins them. */
function grouped(spells: LastingSpell[], within: number): LastingSpell[][] {
  const groups: LastingSpell[][] = [];
  for (const spell of [...spells].sort(byFrom)) {
    const group = groups.at(-1);
    if (group !== undefined && daysFrom(asOne(group).to, spell.from) <= within) group.push(spell);
    else groups.push([spell]);
  }
  return groups;
}

/** The sick-pay period, relapses and who has no employer days — SjLL 7 § and 4 a § 2. */
export function periods(input: PeriodsInput): Reduced<PeriodsValue> {
  const spells = grouped(input.spells.map(lasting), 1).map(asOne);
  const found: PeriodValue[] = [];
  let barred = false;
  for (const joined of grouped(spells, RELAPSE_DAYS)) {
    let sickDays = 0;
    let day15: string | null = null;
    let lostToTheBar = 0;
    const employerDays: EmployerSegment[] = [];
    for (const spell of joined) {
      const barredHere = barred;
      const paid: { date: string; day: number }[] = [];
      for (const date of datesOf(spell)) {
        sickDays += 1;
        if (sickDays === EMPLOYER_DAYS + 1) day15 = date;
        const inEmployment = input.employmentEnds === undefined || date <= input.employmentEnds;
        if (sickDays > EMPLOYER_DAYS || !inEmployment) continue;
        if (barredHere) lostToTheBar += 1;
        else paid.push({ date, day: sickDays });
      }
      const first = paid.at(0);
      const last = paid.at(-1);
      if (first !== undefined && last !== undefined) {
        employerDays.push({ from: first.date, to: last.date, firstDay: first.day, lastDay: last.day });
        if (last.day === EMPLOYER_DAYS) barred = true;
      }
      if (spell.returned) barred = false;
    }
    const { from, to } = asOne(joined);
    found.push({
      from,
      to,
      sickDays,
      employerDays,
      lastEmployerDate: employerDays.at(-1)?.to ?? null,
      day15,
      ...(employerDays.length === 0 && lostToTheBar > 0 ? { noEmployerDays: 'no-full-return' as const } : {}),
    });
  }
  if (found.some((period) => period.from < FIRST_DAY_COVERED)) return outOfScope('law-not-covered');
  return decided({ periods: found });
}

// ---------------------------------------------------------------------------------------------- karensavdrag

export type Exemption = 'special-high-risk-protection' | 'seafarer';

interface KarensavdragFacts {
  periodFrom: string;
  sickPay?: number;
  alreadyDeducted?: number;
  earlierDeductions?: string[];
  exemption?: Exemption;
}

/** The pay of a week, or the monthly or hourly pay that it follows from. */
export type KarensavdragInput = KarensavdragFacts &
  ({ weeklyPay: number; pay?: never } | { weeklyPay?: never; pay: Pay });

export interface KarensavdragValue {
  due: boolean;
  reason: 'ordinary' | 'ten-deductions' | Exemption;
  weeklySickPay: number;
  full: number;
  amount: number;
  remaining: number;
}

const SICK_PAY_SHARE = exact(80n, 100n);
const DEDUCTION_SHARE = exact(20n, 100n);
const MOST_DEDUCTIONS = 10;

/** Ten deductions in the twelve months before the period: the same date a year back counts, the day itself not. */
function hasTenDeductions(periodFrom: string, earlier: string[]): boolean {
  const yearBack = plusMonths(periodFrom, -12);
  return new Set(earlier.filter((date) => yearBack <= date && date < periodFrom)).size >= MOST_DEDUCTIONS;
}

function reasonFor(
  input: Pick<KarensavdragInput, 'periodFrom' | 'earlierDeductions' | 'exemption'>,
): KarensavdragValue['reason'] {
  if (input.exemption !== undefined) return input.exemption;
  return hasTenDeductions(input.periodFrom, input.earlierDeductions ?? []) ? 'ten-deductions' : 'ordinary';
}

interface Deduction {
  readonly amount: Exact;
  readonly remaining: Exact;
}

/** What is still open of the full deduction, taken from the sick pay there is. */
function deduction(due: boolean, full: Exact, already: number, sickPay: Exact | null): Deduction {
  if (!due) return { amount: NOTHING, remaining: NOTHING };
  const open = notNegative(minus(full, given(already)));
  const amount = sickPay === null ? open : least(open, sickPay);
  return { amount, remaining: minus(open, amount) };
}

/** Twelve monthly pays over 52 weeks; or so many hours. */
function weekOfYear(pay: Pay): Exact {
  if ('hourly' in pay) return times(given(pay.hourly), given(pay.hoursPerWeek));
  return times(given(pay.monthly), exact(12n, 52n));
}

/** One deduction of 20 % of an average week's sick pay — SjLL 6 § second and third paras., 7 § third para., 15 §. */
export function karensavdrag(input: KarensavdragInput): Reduced<KarensavdragValue> {
  if (input.periodFrom < FIRST_DAY_COVERED) return outOfScope('law-not-covered');
  const reason = reasonFor(input);
  const weekly = input.pay === undefined ? given(input.weeklyPay) : weekOfYear(input.pay);
  const weeklySickPay = times(weekly, SICK_PAY_SHARE);
  const full = times(weeklySickPay, DEDUCTION_SHARE);
  const sickPay = input.sickPay === undefined ? null : given(input.sickPay);
  const { amount, remaining } = deduction(reason === 'ordinary', full, input.alreadyDeducted ?? 0, sickPay);
  return decided({
    due: reason === 'ordinary',
    reason,
    weeklySickPay: published(weeklySickPay),
    full: published(full),
    amount: published(amount),
    remaining: published(remaining),
  });
}

// ---------------------------------------------------------------------------------------------- amount

export type Convention = 'annual-hours' | 'working-days-21' | 'state' | 'karensperiod' | 'municipal';
export type Pay = { monthly: number; hoursPerWeek: number } | { hourly: number; hoursPerWeek: number };

export type LostPart = { date: string; kind: LostPartKind; inKarens?: boolean } & (
  { amount: number; hours?: never; rate?: never } | { amount?: never; hours: number; rate: number }
);
export type LostPartKind =
  'unsocial-hours' | 'shift' | 'on-call' | 'commission' | 'piece-work' | 'in-kind' | 'other';

export interface AmountInput {
  periodFrom: string;
  pay: Pay;
  absence: { date: string; hours: number }[];
  alreadyDeducted?: number;
  earlierDeductions?: string[];
  exemption?: Exemption;
  convention?: Convention;
  calendarDays?: number;
  lost?: LostPart[];
  averageWeek?: { hours?: number; parts?: number };
  mostKarensHours?: number;
}

export interface AmountValue {
  hours: number;
  weeklyPay?: number | null;
  hourlyPay: number | null;
  partsLost: number;
  payLost: number;
  sickPayBefore: number;
  karensavdrag: number;
  karensHours: number | null;
  sickPay: number;
  remaining: number;
  netLoss: number;
}

/** The basic pay that was lost, and the basic pay of an ordinary week in the same convention. */
interface Loss {
  readonly week: Exact;
  /** Null where the convention has no pay of an hour. */
  readonly hour: Exact | null;
  readonly basic: Exact;
}

const FIVE = exact(5n);
const SEVEN = exact(7n);

const sumOf = (amounts: Exact[]): Exact => amounts.reduce(plus, NOTHING);
const sumOfHours = (input: AmountInput): Exact => sumOf(input.absence.map((row) => given(row.hours)));

const sixteenPercent = (weekly: Exact): Exact => times(times(weekly, SICK_PAY_SHARE), DEDUCTION_SHARE);

/** A week's pay spread over the weekly hours. */
function byTheHour(week: Exact, hoursPerWeek: Exact, hours: Exact): Loss {
  const hour = divided(week, hoursPerWeek);
  return { week, hour, basic: times(hour, hours) };
}

/** State agreement: 4.6 % of the monthly pay per working day, or 3.3 % per calendar day beyond five working days. */
function byTheState(input: AmountInput, monthly: Exact, hoursPerWeek: Exact): Loss | null {
  const week = times(monthly, exact(23n, 100n));
  const worked = input.absence.filter((row) => row.hours > 0);
  if (worked.length > 5) {
    if (input.calendarDays === undefined) return null;
    const perDay = times(monthly, exact(33n, 1000n));
    // A day that is missed in part is lost in part, and the days off as far as the working days on an average.
    const wholeDay = divided(hoursPerWeek, FIVE);
    const days = sumOf(worked.map((row) => least(exact(1n), divided(given(row.hours), wholeDay))));
    const share = divided(days, exact(BigInt(worked.length)));
    return { week, hour: null, basic: times(times(perDay, given(input.calendarDays)), share) };
  }
  const workingDays = divided(sumOfHours(input), divided(hoursPerWeek, FIVE));
  return { week, hour: null, basic: times(times(monthly, exact(46n, 1000n)), workingDays) };
}

/** Calendar days in the month of the date. */
function daysOfMonth(date: string): Exact {
  const first = `${date.slice(0, 7)}-01`;
  return exact(BigInt(daysFrom(first, plusMonths(first, 1))));
}

/** AB: a calendar day is the monthly pay over the days of its month; a week of work stands for seven of them. */
function byTheCalendar(input: AmountInput, monthly: Exact, hoursPerWeek: Exact): Loss {
  const ofDays = input.absence.map(({ date, hours }) => {
    const day = divided(monthly, daysOfMonth(date));
    return times(day, times(SEVEN, divided(given(hours), hoursPerWeek)));
  });
  const week = times(divided(monthly, daysOfMonth(input.periodFrom)), SEVEN);
  return { week, hour: null, basic: sumOf(ofDays) };
}

function lossOf(input: AmountInput): Loss | null {
  const hoursPerWeek = given(input.pay.hoursPerWeek);
  const hours = sumOfHours(input);
  if ('hourly' in input.pay) {
    return byTheHour(times(given(input.pay.hourly), hoursPerWeek), hoursPerWeek, hours);
  }
  const monthly = given(input.pay.monthly);
  switch (input.convention ?? 'annual-hours') {
    case 'annual-hours':
    case 'karensperiod':
      return byTheHour(times(monthly, exact(12n, 52n)), hoursPerWeek, hours);
    case 'working-days-21':
      return byTheHour(times(monthly, exact(5n, 21n)), hoursPerWeek, hours);
    case 'state':
      return byTheState(input, monthly, hoursPerWeek);
    case 'municipal':
      return byTheCalendar(input, monthly, hoursPerWeek);
  }
}

const kronorOf = (part: LostPart): Exact =>
  part.amount === undefined ? times(given(part.hours), given(part.rate)) : given(part.amount);

/** What is taken from the sick pay, and what of it is left for a relapse. */
interface Taken extends Deduction {
  /** The hours that it takes, where it takes hours. */
  readonly hours: Exact | null;
  /** What an average week is held to earn, where it has not to do with hours. */
  readonly week: Exact | null;
}

/** Twenty per cent of the sick pay on an average week, from all sick pay there is. */
function fifthOfWeek(input: AmountInput, loss: Loss, sickPay: Exact, due: boolean): Taken {
  const { hours = input.pay.hoursPerWeek, parts = 0 } = input.averageWeek ?? {};
  const basic = divided(times(loss.week, given(hours)), given(input.pay.hoursPerWeek));
  const week = plus(basic, given(parts));
  const taken = deduction(due, sixteenPercent(week), input.alreadyDeducted ?? 0, sickPay);
  return { ...taken, hours: null, week };
}

/** The first hours, up to a fifth of those of an average week, and what else was to be earned in them. */
function firstHours(input: AmountInput, hour: Exact, due: boolean): Taken {
  if (!due) return { amount: NOTHING, remaining: NOTHING, hours: NOTHING, week: null };
  const ofHour = times(hour, SICK_PAY_SHARE);
  const fifth = times(given(input.averageWeek?.hours ?? input.pay.hoursPerWeek), DEDUCTION_SHARE);
  const all = input.mostKarensHours === undefined ? fifth : least(fifth, given(input.mostKarensHours));
  const open = notNegative(minus(all, divided(given(input.alreadyDeducted ?? 0), ofHour)));
  const hours = least(open, sumOfHours(input));
  const inKarens = sumOf((input.lost ?? []).filter((part) => part.inKarens === true).map(kronorOf));
  const amount = plus(times(hours, ofHour), times(inKarens, SICK_PAY_SHARE));
  return { amount, remaining: times(minus(open, hours), ofHour), hours, week: null };
}

/** Sick pay for what was lost in days 1–14, less the karensavdrag — SjLL 6 §. */
export function amount(input: AmountInput): Reduced<AmountValue> {
  if (input.periodFrom < FIRST_DAY_COVERED) return outOfScope('law-not-covered');
  const loss = lossOf(input);
  if (loss === null) return undetermined('calendarDays');
  const parts = sumOf((input.lost ?? []).map(kronorOf));
  const payLost = plus(loss.basic, parts);
  const before = times(payLost, SICK_PAY_SHARE);
  const due = reasonFor(input) === 'ordinary';
  const taken =
    input.convention === 'karensperiod' && loss.hour !== null
      ? firstHours(input, loss.hour, due)
      : fifthOfWeek(input, loss, before, due);
  const sickPay = minus(before, taken.amount);
  const weeklyPay = loss.hour === null ? null : taken.week && published(taken.week);
  return decided({
    hours: published(sumOfHours(input)),
    // Under a karens of hours nothing is a share of the pay of a week.
    ...(input.convention !== 'karensperiod' && { weeklyPay }),
    hourlyPay: loss.hour && published(loss.hour),
    partsLost: published(parts),
    payLost: published(payLost),
    sickPayBefore: published(before),
    karensavdrag: published(taken.amount),
    karensHours: taken.hours && published(taken.hours),
    sickPay: published(sickPay),
    remaining: published(taken.remaining),
    netLoss: published(minus(payLost, sickPay)),
  });
}

// ---------------------------------------------------------------------------------------------- certificate

export interface CertificateInput {
  sickFrom: string;
  notifiedOn?: string;
  firstPaidDay?: string;
  demand?: { by: 'employer' | 'fk'; from: string };
}

/** `rule` is left out: its codes are the implementer's. `dayNumber` is null where nothing is required. */
export interface CertificateValue {
  requiredFrom: string | null;
  dayNumber: number | null;
}

/** 2020:190 p. 2–4, 2020:191: no certificate in the sick-pay period, 10 and 10 a §§ suspended. */
const ALL_SUSPENDED = { from: '2020-03-13', to: '2021-09-30' };
/** 2022:74 p. 2–3: none for days 8–14; what has been demanded from an earlier day stays. */
const ORDINARY_SUSPENDED = { from: '2022-01-19', to: '2022-03-31' };

const within = (date: string, span: Span): boolean => span.from <= date && date <= span.to;

/** A certificate from the seventh day after the notice day, or an earlier day demanded — SjLL 8, 10, 10 a §§. */
export function certificate(input: CertificateInput): Reduced<CertificateValue> {
  const { sickFrom, notifiedOn = sickFrom, firstPaidDay, demand } = input;
  if (sickFrom < FIRST_DAY_COVERED) return outOfScope('law-not-covered');
  const noticeDay = firstPaidDay === undefined ? notifiedOn : earliest(notifiedOn, firstPaidDay);
  const ordinary = plusDays(noticeDay, 7);
  const demandedFrom = demand === undefined || demand.from === 'first-day' ? sickFrom : demand.from;
  const demanded = demand === undefined ? ordinary : latest(demandedFrom, sickFrom);
  const isDemanded = demanded < ordinary;
  const from = earliest(demanded, ordinary);
  const suspended = (date: string): boolean =>
    within(date, ALL_SUSPENDED) || (!isDemanded && within(date, ORDINARY_SUSPENDED));
  const lastDay = latest(from, plusDays(sickFrom, 13));
  const required = datesOf({ from, to: lastDay }).find((date) => !suspended(date));
  if (required === undefined) return decided({ requiredFrom: null, dayNumber: null });
  return decided({ requiredFrom: required, dayNumber: Math.max(1, daysFrom(noticeDay, required) + 1) });
}
