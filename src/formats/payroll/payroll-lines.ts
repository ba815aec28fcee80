import { frozen } from '../../finding/frozen.js';
import type { AgreementClause, AgreementTermName } from '../../agreements/agreement.js';
import type { PayLayers } from '../../case/given/agreement.js';
import {
  conventionClause,
  inKarensClause,
  underAgreement,
  unknownTerms,
} from '../../case/given/under-agreement.js';
import { assumptionsOf } from '../../case/assessment.js';
import type { Case } from '../../case/given/case.js';
import { payOfParts, sickPayPartsOf, type SickPayParts } from '../../case/parts.js';
import { sickPayFloor, type BelowStatute, type SickPayFloor } from '../../case/pay/floor.js';
import type { PayDay, PayDays, PayKind } from '../../case/pay/pay-days.js';
import { decided, type Assumption, type Decided, type Remarks } from '../../finding/finding.js';
import { nearest } from '../../law/dated.js';
import type { Lagrum } from '../../law/lagrum.js';
import { conventionTerms } from '../../rules/sick-pay/amount/table.js';
import type { Convention } from '../../rules/sick-pay/sick-pay-sum.js';
import type { LostPartKind } from '../../rules/sick-pay/lost-parts.js';
import {
  sjll2,
  sjll3first,
  sjll4a2,
  sjll6first,
  sjll6second,
  sjll7first,
  sjll8first,
} from '../../law/sjll.js';
import { publish } from '../../money/amount.js';
import { calendarDayPay } from '../../rules/shared/calendar-day-pay.table.js';
import { earlier, later, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import type { Period } from '../../time/period.js';
import { compareText, firstIndex, itemAt, lastOf } from '../../time/lists.js';
import {
  continuationGaps,
  fitDateGaps,
  ongoingGaps,
  outsideEmployment,
  partsGaps,
  scheduleGaps,
  type PayrollGap,
  type PeriodAmounts,
} from './payroll-open.js';
import { srfLapCodes, type SrfLapCode } from './srflap.table.js';
import { cite, type Ground } from '../../law/provision.js';

export type { AgreementBand, PayLayers, SickPayAgreement } from '../../case/given/agreement.js';
export type { BelowStatute } from '../../case/pay/floor.js';
export type { AgreementClause } from '../../agreements/agreement.js';
export type { PayKind } from '../../case/pay/pay-days.js';
export type { PayrollGap, PayrollAnswer } from './payroll-open.js';
export type { SrfLapCode } from './srflap.table.js';

export interface PayrollLinesOptions extends PayLayers {
  /** The first day of the pay period. */
  readonly from: IsoDate;
  /** The last day of the pay period, included. */
  readonly to: IsoDate;
  /** The day that the assessment refers to: what lies after it is projected. */
  readonly asOf: IsoDate;
}

/** What an amount comes from: the statute, the agreement on top of it, or the employer on top of both. */
export type PayLayer = 'statute' | 'agreement' | 'employer';

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
  readonly layer: PayLayer;
  /**
   * The clause that gives it or, of what the statute gives, that fixes how it is calculated; null where the statute alone
   * does.
   */
  readonly clause: AgreementClause | null;
  /** The clause by which supplements for unsocial hours in the karens are lost with it, or are not, where the line rests on it. */
  readonly inKarensClause?: AgreementClause;
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
  /** Sick-pay periods in the pay period whose sick pay falls below what the statute lets an agreement give. */
  readonly floor: readonly BelowStatute[];
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
 * Every line says which layer it comes from: the statute, the agreement, or the employer on top of it. Where the agreement
 * is named by its id and the case names no convention, lost pay follows the convention of the agreement. What the agreement
 * does not say in any text that was found is open. Sick pay by a convention that gives less than the statute lets it stands
 * in `floor`: the share of SjLL 6 § for all hours lost, at the convention's own pay of an hour.
 *
 * The absence is deducted by hours through day 14 and by calendar days after it, as agreements do. Hourly pay has no
 * deduction: it is not earned.
 *
 * Does not know taxes, holiday pay or pensions.
 *
 * @source SjLL 2, 6–8 §§; SrfLAP for the codes
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
  const { from, to, asOf } = options;
  const parts = sickPayPartsOf(underAgreement(given, options), asOf);
  const span = { from: toDay(from), to: toDay(to) };
  const fixed = conventionClause(given, options);
  const placing = inKarensClause(given, options);
  const linesIn = (pay: PayDays | undefined): PayrollLine[] | undefined =>
    pay &&
    linesOf(withPlacing(withClause(pay.days(), fixed, parts), placing), {
      span,
      asOf: toDay(asOf),
      convention: parts.facts.case.employment?.convention,
    });
  const pay = payOfParts(parts, options);
  const lines = linesIn(pay) ?? [];
  const amountsIn = (of: SickPayParts): PeriodAmounts => amountsOf(linesIn(payOfParts(of, options)));
  const open = [
    ...gapsOf(parts, pay, options),
    ...unknownInLines(lines, unknownTerms(given, options)),
    ...unknownAfter(pay, span),
    ...scheduleGaps(parts, span),
    ...partsGaps(parts, span),
    ...ongoingGaps(parts, span),
    ...outsideEmployment(parts, span),
    ...continuationGaps(parts, span, amountsIn),
    ...fitDateGaps(parts, span, amountsIn),
  ];
  const readings = sickPayFloor(parts);
  const floor = readings.below.filter((period) => period.from <= to && from <= period.to);
  const value = {
    ref: given.ref,
    from,
    to,
    lines,
    total: open.some(({ id }) => id === 'pay') ? null : sumOf(lines),
    open,
    floor,
  };
  const basis = [...new Set([...lines, ...floor].flatMap(({ lagrum }) => lagrum))];
  return decided(value, basis, remarksOf(parts, lines, readings));
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

/** What the statute gives is calculated as the agreement says: on hourly pay only where the karens takes hours. */
function withClause(
  days: readonly PayDay[],
  clause: AgreementClause | undefined,
  { facts }: SickPayParts,
): readonly PayDay[] {
  if (clause === undefined) return days;
  const convention = facts.case.employment?.convention;
  const byHours = convention === 'karensperiod';
  const isFixed = ({ kind, day }: PayDay): boolean =>
    kind === 'absence-after-sick-pay'
      ? hasDayOfItsOwn(convention)
      : FIXED_BY_CONVENTION.includes(kind) && (byHours || 'monthly' in (facts.pay?.on(day) ?? {}));
  return days.map((day) => (isFixed(day) ? { ...day, clause } : day));
}

/** What was lost beside the basic pay is lost with the karens, or not, as the agreement says. */
function withPlacing(days: readonly PayDay[], clause: AgreementClause | undefined): readonly PayDay[] {
  if (clause === undefined) return days;
  return days.map((day) => (day.isPlaced ? { ...day, inKarensClause: clause } : day));
}

const FIXED_BY_CONVENTION: readonly PayKind[] = ['absence', 'sick-pay', 'sick-pay-parts', 'karensavdrag'];

interface LinesOf {
  readonly span: Period;
  readonly asOf: Day;
  /** How lost pay is calculated, where the case or its agreement says it. */
  readonly convention: Convention | undefined;
}

function linesOf(days: readonly PayDay[], { span, asOf, convention }: LinesOf): PayrollLine[] {
  return groupsOf(
    days.filter(({ day }) => span.from <= day && day <= span.to),
    asOf,
  )
    .flatMap(withoutEmptyEnds)
    .map((line) => lineOf(line, asOf, convention))
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
  'employer-pay': 8,
  'employer-pay-above-ceiling': 9,
};

const LAYER: Readonly<Record<PayKind, PayLayer>> = {
  absence: 'statute',
  'absence-without-sick-pay': 'statute',
  'sick-pay': 'statute',
  'sick-pay-parts': 'statute',
  karensavdrag: 'statute',
  'absence-after-sick-pay': 'statute',
  'agreed-pay': 'agreement',
  'agreed-pay-above-ceiling': 'agreement',
  'employer-pay': 'employer',
  'employer-pay-above-ceiling': 'employer',
};

/** Days that follow each other and are alike. */
function groupsOf(days: readonly PayDay[], asOf: Day): Line[] {
  const lines: { readonly days: [PayDay, ...PayDay[]]; readonly code: SrfLapCode }[] = [];
  for (const day of days) {
    // Asked once for each day: the code takes as long as all the rest.
    const code = codeOf(day);
    const line = lines.at(-1);
    if (line?.code === code && goesOn(lastOf(line.days), day, asOf)) line.days.push(day);
    else lines.push({ days: [day], code });
  }
  return lines;
}

function goesOn(last: PayDay, day: PayDay, asOf: Day): boolean {
  return (
    last.day === day.day - 1 &&
    last.kind === day.kind &&
    last.part === day.part &&
    last.period === day.period &&
    last.extent === day.extent &&
    last.reason === day.reason &&
    (last.rate === day.rate || rateOf(last) === rateOf(day)) &&
    last.day > asOf === day.day > asOf &&
    last.clause?.clause === day.clause?.clause &&
    last.clause?.source === day.clause?.source &&
    last.inKarensClause === day.inKarensClause
  );
}

/** A line does not begin or end with days that add nothing: days off, or days that the karensavdrag does not reach. */
function withoutEmptyEnds({ days, code }: Line): Line[] {
  const adding = days.filter(({ ore, quantity }) => ore !== 0 || quantity !== 0);
  const first = adding[0];
  const end = adding.at(-1);
  if (first === undefined || end === undefined) return [];
  const last = days.indexOf(end);
  return [{ days: [first, ...days.slice(days.indexOf(first) + 1, last + 1)], code }];
}

function lineOf({ days, code }: Line, asOf: Day, convention: LinesOf['convention']): PayrollLine {
  const [first] = days;
  const last = lastOf(days);
  let [ore, quantity] = [0, 0];
  for (const day of days) {
    ore += day.ore;
    quantity += day.quantity;
  }
  return {
    kind: first.kind,
    ...(first.part !== undefined && { part: first.part }),
    code,
    from: toIso(first.day),
    to: toIso(last.day),
    quantity: quantity / 100,
    unit: first.unit,
    rate: rateOf(first),
    amount: ore / 100,
    extent: first.extent,
    projected: first.day > asOf,
    period: { from: toIso(first.period.from), to: toIso(first.period.to) },
    dayNumbers: { from: first.dayNumber, to: last.dayNumber },
    layer: LAYER[first.kind],
    clause: first.clause === undefined ? null : { ...first.clause },
    ...(first.inKarensClause !== undefined && { inKarensClause: { ...first.inKarensClause } }),
    lagrum: cite(groundsOf(first, convention), toIso(first.day)),
  };
}

function rateOf({ rate }: PayDay): number | null {
  return rate === undefined ? null : publish(rate);
}

function codeOf({ kind, dayNumber, day }: PayDay): SrfLapCode {
  const { karensavdrag, bands } = nearest(srfLapCodes, toIso(day));
  const band = itemAt(bands, firstIndex(bands.length, (i) => itemAt(bands, i).fromDay > dayNumber) - 1);
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
    case 'employer-pay':
      return band.pay;
    case 'agreed-pay-above-ceiling':
    case 'employer-pay-above-ceiling':
      return band.payAboveCeiling;
  }
}

/** Whether the convention says what a calendar day after the sick-pay period takes. */
function hasDayOfItsOwn(convention: LinesOf['convention']): convention is 'state' | 'municipal' {
  return convention === 'state' || convention === 'municipal';
}

function groundsOf(
  { kind, reason, day, clause, inKarensClause }: PayDay,
  convention: LinesOf['convention'],
): readonly Ground[] {
  const agreed = [
    ...new Set([clause, inKarensClause].flatMap((one) => (one === undefined ? [] : [one.source]))),
  ];
  switch (kind) {
    case 'absence':
    case 'sick-pay':
    case 'sick-pay-parts':
      return agreed.length === 0 ? PAID : [...PAID, sjll2, ...agreed];
    case 'karensavdrag':
      return agreed.length === 0 ? KARENSAVDRAG : [...KARENSAVDRAG, sjll2, ...agreed];
    case 'absence-without-sick-pay':
      return reason === 'late-notice'
        ? LATE_NOTICE
        : reason === 'qualifying-time'
          ? QUALIFYING
          : NO_FULL_RETURN;
    case 'absence-after-sick-pay': {
      const on = toIso(day);
      return [
        sjll7first,
        ...(hasDayOfItsOwn(convention)
          ? nearest(conventionTerms, on)[convention].source
          : nearest(calendarDayPay, on).source),
        ...agreed,
      ];
    }
    case 'agreed-pay':
    case 'agreed-pay-above-ceiling':
    case 'employer-pay':
    case 'employer-pay-above-ceiling':
      return agreed;
  }
}

const PAID: readonly Ground[] = [sjll6first];
const KARENSAVDRAG: readonly Ground[] = [sjll6second];
const LATE_NOTICE: readonly Ground[] = [sjll8first];
const QUALIFYING: readonly Ground[] = [sjll3first];
const NO_FULL_RETURN: readonly Ground[] = [sjll4a2];

/** Exact in öre, and only then kronor. */
function sumOf(lines: readonly PayrollLine[]): number {
  return lines.reduce((ore, { amount }) => ore + Math.round(amount * 100), 0) / 100;
}

function gapsOf(
  { runs }: SickPayParts,
  pay: PayDays | undefined,
  { from, to }: PayrollLinesOptions,
): PayrollGap[] {
  if (pay === undefined) {
    const first = runs.find(
      (run) => run.period !== undefined && toIso(run.from) <= to && toIso(run.to) >= from,
    );
    return first === undefined ? [] : [{ id: 'pay', from: toIso(first.from) }];
  }
  const { ceilingUnknownFrom } = pay;
  if (ceilingUnknownFrom === undefined || toIso(ceilingUnknownFrom) > to) return [];
  return [{ id: 'parameter-unknown', from: toIso(ceilingUnknownFrom) }];
}

/** The lines of sick pay are then those of the statute’s default reading. */
function unknownInLines(lines: readonly PayrollLine[], terms: readonly AgreementTermName[]): PayrollGap[] {
  const first = lines.find(
    ({ kind }) => kind === 'absence' || kind === 'sick-pay' || kind === 'karensavdrag',
  );
  if (first === undefined) return [];
  return terms.map((term) => ({ id: 'agreement-term-unknown', from: first.from, term }));
}

/** Terms on which lines after sick pay depend, each from the first day that it concerns. */
function unknownAfter(pay: PayDays | undefined, span: Period): PayrollGap[] {
  const first = new Map<AgreementTermName, Day>();
  for (const { term, from, to } of pay?.unknown ?? []) {
    if (to < span.from || span.to < from) continue;
    const day = later(from, span.from);
    first.set(term, earlier(first.get(term) ?? day, day));
  }
  return [...first].map(([term, day]) => ({ id: 'agreement-term-unknown', from: toIso(day), term }));
}

/** What the lines take for granted and how they read the law: nothing where there are none. */
function remarksOf(
  { facts, sickPay }: SickPayParts,
  lines: readonly PayrollLine[],
  floor: SickPayFloor,
): Remarks {
  if (lines.length === 0) return {};
  const byCalendarDays = lines.some(({ kind }) => kind === 'absence-after-sick-pay');
  const readings = [...facts.interpretations, ...sickPay.interpretations, ...floor.interpretations];
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
