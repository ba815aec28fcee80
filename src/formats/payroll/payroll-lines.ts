import { frozen } from '../../finding/frozen.js';
import type { SickPayAgreement } from '../../case/given/agreement.js';
import { assumptionsOf } from '../../case/assessment.js';
import type { Case } from '../../case/given/case.js';
import { payOfParts, partsOf, type CaseParts } from '../../case/parts.js';
import type { PayDay, PayDays, PayKind } from '../../case/pay/pay-days.js';
import { decided, type Assumption, type Decided, type Remarks } from '../../finding/finding.js';
import { nearest } from '../../law/dated.js';
import type { Lagrum } from '../../law/lagrum.js';
import type { LostPartKind } from '../../rules/sick-pay/lost-parts.js';
import { sjll3first, sjll4a2, sjll6first, sjll6second, sjll7first, sjll8first } from '../../law/sjll.js';
import { publish } from '../../money/amount.js';
import { calendarDayPay } from '../../rules/shared/calendar-day-pay.table.js';
import { toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { compareText, runsOf } from '../../time/lists.js';
import {
  continuationGaps,
  fitDateGaps,
  ongoingGaps,
  outsideEmployment,
  scheduleGaps,
  type PayrollGap,
  type PeriodAmounts,
} from './payroll-open.js';
import { srfLapCodes, type SrfLapBand, type SrfLapCode } from './srflap.table.js';
import { cite, type Ground } from '../../law/provision.js';

export type { AgreementBand, SickPayAgreement } from '../../case/given/agreement.js';
export type { PayKind } from '../../case/pay/pay-days.js';
export type { PayrollGap, PayrollAnswer } from './payroll-open.js';
export type { SrfLapCode } from './srflap.table.js';

export interface PayrollLinesOptions {
  /** The first day of the pay period. */
  readonly from: IsoDate;
  /** The last day of the pay period, included. */
  readonly to: IsoDate;
  /** The day that the assessment refers to: what lies after it is projected. */
  readonly asOf: IsoDate;
  /** What a collective agreement gives beside sickness benefit from day 15 on. Absent: nothing. */
  readonly agreement?: SickPayAgreement;
}

export interface PayrollLine {
  readonly kind: PayKind;
  /** What was lost beside the basic pay, where the line is sick pay on that. */
  readonly part?: LostPartKind;
  readonly code: SrfLapCode;
  /** The first and the last day in the pay period on which it falls. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /**
   * Hours, or calendar days: see `unit`. For a karensavdrag the hours with sick pay that it takes; for what was lost beside
   * the basic pay the hours that it was given by, 0 where it was given in kronor.
   */
  readonly quantity: number;
  readonly unit: 'hours' | 'days';
  /** Kronor per unit at the extent, rounded; null where the convention knows no pay of an hour. */
  readonly rate: number | null;
  /** In kronor, negative where it is deducted. Rounded from the exact total, not from `quantity` × `rate`. */
  readonly amount: number;
  /** The share of ordinary working time that is lost. */
  readonly extent: number;
  /** Whether the days lie after `asOf`. */
  readonly projected: boolean;
  /** The sick-pay period that the days belong to. */
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  /** The numbers of the first and the last day in that period. */
  readonly dayNumbers: { readonly from: number; readonly to: number };
  readonly lagrum: readonly Lagrum[];
}

export interface PayrollLinesValue {
  readonly ref: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** In order of their first days. */
  readonly lines: readonly PayrollLine[];
  /** The sum of the lines in kronor: what the sickness changes in the pay of the period; null where the pay is not known. */
  readonly total: number | null;
  readonly open: readonly PayrollGap[];
}

/**
 * The payroll lines of one pay period for a case: deductions for sick absence, sick pay, karensavdrag, and what an
 * agreement gives once sick pay is over.
 *
 * Every line is the difference of a rounded running total, so that the lines of any pay periods that follow each other
 * add up to the money of the case, to the öre. What of a karensavdrag finds no sick pay in one pay period is deducted
 * in the next. Sick pay is the sum of what is paid and the karensavdrag, and can differ by an öre from the published
 * `sickPayBefore`.
 *
 * The absence is deducted by hours through day 14 and by calendar days after it, as agreements do. Hourly pay has no
 * deduction: it is not earned.
 *
 * Does not know taxes, holiday pay or pensions.
 *
 * @source SjLL 6–8 §§; SrfLAP for the codes
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on a case that does not fit or spans more than a hundred years, a
 * reversed pay period, bands that overlap
 * @example
 * import { payrollLines } from 'sjukregler/formats';
 *
 * const { value } = payrollLines(
 *   {
 *     ref: 'A-17',
 *     employment: { from: '2020-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } },
 *     spells: [{ from: '2026-03-02', to: '2026-03-03', extent: 1 }],
 *   },
 *   { from: '2026-03-01', to: '2026-03-31', asOf: '2026-04-01' },
 * );
 * value.lines.map(({ code, quantity, amount }) => [code, quantity, amount]); //=> [['41210', 16, -2400], ['41220', 16, 1920], ['41110', 8, -960]]
 * value.total; //=> -1440
 */
export function payrollLines(given: Case, options: PayrollLinesOptions): Decided<PayrollLinesValue> {
  const { from, to, asOf, agreement } = options;
  const parts = partsOf(given, asOf);
  const span = { from: toDay(from), to: toDay(to) };
  const linesIn = (pay: PayDays | undefined): PayrollLine[] | undefined =>
    pay && linesOf(pay, span, toDay(asOf));
  const pay = payOfParts(parts, agreement);
  const lines = linesIn(pay) ?? [];
  const amountsIn = (of: CaseParts): PeriodAmounts => amountsOf(linesIn(payOfParts(of, agreement)));
  const open = [
    ...gapsOf(parts, pay, options),
    ...scheduleGaps(parts, span),
    ...ongoingGaps(parts, span),
    ...outsideEmployment(parts, span),
    ...continuationGaps(parts, span, amountsIn),
    ...fitDateGaps(parts, span, amountsIn),
  ];
  const value = {
    ref: given.ref,
    from,
    to,
    lines,
    total: open.some(({ id }) => id === 'pay') ? null : sumOf(lines),
    open,
  };
  const basis = [...new Set(lines.flatMap(({ lagrum }) => lagrum))];
  return decided(value, basis, remarksOf(parts, lines));
}

function amountsOf(lines: readonly PayrollLine[] | undefined): PeriodAmounts {
  if (lines === undefined) return { karensavdrag: null, sickPay: null, total: null };
  const deducted = sumOf(lines.filter(({ kind }) => kind === 'karensavdrag'));
  const paid = sumOf(lines.filter(({ kind }) => SICK_PAY.has(kind)));
  return { karensavdrag: deducted === 0 ? 0 : -deducted, sickPay: paid, total: sumOf(lines) };
}

/** What the sick pay of a period is made of. */
const SICK_PAY: ReadonlySet<PayKind> = new Set(['sick-pay', 'sick-pay-parts', 'karensavdrag']);

interface Line {
  readonly days: readonly [PayDay, ...PayDay[]];
  readonly code: SrfLapCode;
}

function linesOf(
  { days }: PayDays,
  span: { readonly from: Day; readonly to: Day },
  asOf: Day,
): PayrollLine[] {
  return groupsOf(
    days.filter(({ day }) => span.from <= day && day <= span.to),
    asOf,
  )
    .flatMap(withoutEmptyEnds)
    .map((line) => lineOf(line, asOf))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => compareText(a.from, b.from) || ORDER[a.kind] - ORDER[b.kind]);
}

/** Of lines that begin together, the deduction first, then what takes its place. */
const ORDER: Readonly<Record<PayKind, number>> = {
  absence: 0,
  'absence-without-sick-pay': 1,
  'sick-pay': 2,
  'sick-pay-parts': 3,
  karensavdrag: 4,
  'absence-after-sick-pay': 5,
  'agreed-pay': 6,
  'agreed-pay-above-ceiling': 7,
};

/** Days that follow each other and are alike. */
function groupsOf(days: readonly PayDay[], asOf: Day): Line[] {
  return runsOf(
    days,
    (last, day) =>
      last.day === day.day - 1 &&
      last.kind === day.kind &&
      last.part === day.part &&
      last.period === day.period &&
      last.extent === day.extent &&
      last.reason === day.reason &&
      rateOf(last) === rateOf(day) &&
      last.day > asOf === day.day > asOf &&
      codeOf(last) === codeOf(day),
  ).map((alike) => ({ days: alike, code: codeOf(alike[0]) }));
}

/** A line does not begin or end with days that add nothing: days off, or days that the karensavdrag does not reach. */
function withoutEmptyEnds({ days, code }: Line): Line[] {
  const adding = days.filter(({ ore, quantity }) => ore !== 0 || quantity !== 0);
  const first = adding[0];
  if (first === undefined) return [];
  const last = days.indexOf(adding.at(-1) as PayDay);
  return [{ days: [first, ...days.slice(days.indexOf(first) + 1, last + 1)], code }];
}

function lineOf({ days, code }: Line, asOf: Day): PayrollLine {
  const [first] = days;
  const last = days.at(-1) as PayDay;
  const sum = (of: 'ore' | 'quantity'): number => days.reduce((total, day) => total + day[of], 0) / 100;
  return {
    kind: first.kind,
    ...(first.part !== undefined && { part: first.part }),
    code,
    from: toIso(first.day),
    to: toIso(last.day),
    quantity: sum('quantity'),
    unit: first.unit,
    rate: rateOf(first),
    amount: sum('ore'),
    extent: first.extent,
    projected: first.day > asOf,
    period: { from: toIso(first.period.from), to: toIso(first.period.to) },
    dayNumbers: { from: first.dayNumber, to: last.dayNumber },
    lagrum: cite(groundsOf(first), toIso(first.day)),
  };
}

function rateOf({ rate }: PayDay): number | null {
  return rate === undefined ? null : publish(rate);
}

function codeOf({ kind, dayNumber, day }: PayDay): SrfLapCode {
  const { karensavdrag, bands } = nearest(srfLapCodes, toIso(day));
  const band = bands.filter(({ fromDay }) => fromDay <= dayNumber).at(-1) as SrfLapBand;
  switch (kind) {
    case 'karensavdrag':
      return karensavdrag;
    case 'absence':
    case 'absence-without-sick-pay':
    case 'absence-after-sick-pay':
      return band.absence;
    case 'sick-pay':
    case 'sick-pay-parts':
    case 'agreed-pay':
      return band.pay;
    case 'agreed-pay-above-ceiling':
      return band.payAboveCeiling;
  }
}

function groundsOf({ kind, reason, day }: PayDay): readonly Ground[] {
  switch (kind) {
    case 'absence':
    case 'sick-pay':
    case 'sick-pay-parts':
      return PAID;
    case 'karensavdrag':
      return KARENSAVDRAG;
    case 'absence-without-sick-pay':
      return reason === 'late-notice'
        ? LATE_NOTICE
        : reason === 'qualifying-time'
          ? QUALIFYING
          : NO_FULL_RETURN;
    case 'absence-after-sick-pay':
      return [sjll7first, ...nearest(calendarDayPay, toIso(day)).source];
    case 'agreed-pay':
    case 'agreed-pay-above-ceiling':
      return AGREED;
  }
}

const PAID: readonly Ground[] = [sjll6first];
const KARENSAVDRAG: readonly Ground[] = [sjll6second];
const LATE_NOTICE: readonly Ground[] = [sjll8first];
const QUALIFYING: readonly Ground[] = [sjll3first];
const NO_FULL_RETURN: readonly Ground[] = [sjll4a2];
const AGREED: readonly Ground[] = [{ kalla: 'Avtalet, så som det anges vid anropet' }];

/** Exact in öre, and only then kronor. */
function sumOf(lines: readonly PayrollLine[]): number {
  return lines.reduce((ore, { amount }) => ore + Math.round(amount * 100), 0) / 100;
}

function gapsOf(
  { runs }: CaseParts,
  pay: PayDays | undefined,
  { from, to, agreement }: PayrollLinesOptions,
): PayrollGap[] {
  if (pay === undefined) {
    const first = runs.find(
      (run) => run.period !== undefined && toIso(run.from) <= to && toIso(run.to) >= from,
    );
    return first === undefined ? [] : [{ id: 'pay', from: toIso(first.from) }];
  }
  const { ceilingUnknownFrom } = pay;
  if (agreement === undefined || ceilingUnknownFrom === undefined || toIso(ceilingUnknownFrom) > to)
    return [];
  return [{ id: 'parameter-unknown', from: toIso(ceilingUnknownFrom) }];
}

/** What the lines take for granted and how they read the law: nothing where there are none. */
function remarksOf({ facts, sickPay }: CaseParts, lines: readonly PayrollLine[]): Remarks {
  if (lines.length === 0) return {};
  const byCalendarDays = lines.some(({ kind }) => kind === 'absence-after-sick-pay');
  const readings = [...facts.interpretations, ...sickPay.interpretations];
  return {
    interpretations: [...new Map(readings.map((reading) => [reading.question, reading])).values()],
    assumptions: [
      ...assumptionsOf(facts, sickPay),
      ...sickPay.assumptions,
      ...(byCalendarDays ? [BY_CALENDAR_DAYS] : []),
    ],
  };
}

const BY_CALENDAR_DAYS: Assumption = /* @__PURE__ */ frozen({
  fact: 'absenceAfterSickPay',
  assumed: 'calendar-days',
});
