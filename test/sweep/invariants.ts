/** What must hold for every case, whatever is in it. Each invariant is checked by itself, so that a failure has a name. */
import { listed } from '../../src/case/given/listed.js';
import assert from 'node:assert/strict';
import * as checkedRules from '../../src/index.js';
import {
  assess,
  chain,
  dayAmount,
  periods,
  type AssessValue,
  type Case,
  type CaseSpell,
  type CompareValue,
  type Decided,
  type SickPayOfPeriod,
} from '../../src/core.js';
import { ofSickness } from '../../src/case/pay/other-benefit-days.js';
import { changesOf } from '../../src/case/versions/changes.js';
import { viewOf, type CaseView } from '../../src/case/versions/view.js';
import { publish, kronor, least } from '../../src/money/amount.js';
import { sgiLimitsOn } from '../../src/rules/shared/sgi-limits.js';
import { addDays, toDay, toIso, weekday, type Day, type IsoDate } from '../../src/time/day.js';
import { covers, inOrder, totalLength, union, type Period } from '../../src/time/period.js';
import { isWorkingDay } from '../../src/time/holidays.js';
import { movedLastDay, plusDays, plusMonths } from '../oracle/days.js';
import { noChange, undone } from '../support/undone.js';
import type { SweptCase } from './cases.js';

/** What the invariants look at: a case and what became of it. */
export interface Assessed extends SweptCase {
  readonly found: Decided<AssessValue>;
  readonly value: AssessValue;
}

type Invariant = (assessed: Assessed) => void;

/** Equal, told by the text, which is many times faster to compare; where texts differ, assert says in what. */
function same(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) assert.deepEqual(actual, expected);
}

const valueOf = (given: Case, asOf: IsoDate): AssessValue => assess(given, { asOf }).value;

const days = ({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }): Period => ({
  from: toDay(from),
  to: toDay(to),
});

/** The days of the spells as the case counts them: through the day before the fit date, through the prognosis. */
function sickDays({ given, asOf }: SweptCase): Period[] {
  return union(
    given.spells.map(({ from, to, fitFrom }) => {
      const end =
        to ??
        [from, asOf, ...listed(given.prognosis).map(({ expectedTo }) => expectedTo)].reduce((a, b) =>
          a > b ? a : b,
        );
      const fit = fitFrom === undefined ? end : plusDays(fitFrom, -1);
      return days({ from, to: end > fit ? end : fit });
    }),
  );
}

const apart = (given: Case, sick: readonly Period[]): boolean =>
  given.spells.every(({ to }) => to !== null) &&
  totalLength(sick) ===
    totalLength(
      given.spells.map(({ from, to, fitFrom }) =>
        days({ from, to: fitFrom === undefined ? (to as IsoDate) : plusDays(fitFrom, -1) }),
      ),
    );

/** The unbroken sicknesses that reach a quarter on some day. */
const asksForBenefit = (assessed: SweptCase & Pick<Assessed, 'value'>): Period[] =>
  sickDays(assessed).filter((sickness) =>
    assessed.given.spells.some(({ from, extent }) => extent >= 0.25 && covers(sickness, toDay(from))),
  );

const DAY_COUNTERS = [
  'sickPayDay',
  'certificateDay',
  'sickPeriodDay',
  'planDay',
  'chainDay',
  'benefitDaysInFrame',
] as const;

/** So many make a hundredth of an hour: four decimals of it, and a fifth of the week. */
const UNITS = 50_000n;

/** The hours that are missed of those that the schedule has on the day, a fifth of the week without one. */
function unitsOn({ employment }: Case, day: Day, extent: number): bigint {
  const parts = BigInt(Math.round(extent * 10_000));
  const pay = employment?.pay as { hoursPerWeek: number };
  const weekly = employment?.schedule as Record<string, number> | undefined;
  if (weekly === undefined) {
    return isWorkingDay(day) ? BigInt(Math.round(pay.hoursPerWeek * 100)) * parts : 0n;
  }
  const name = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'][weekday(day) - 1] as string;
  return BigInt(Math.round((weekly[name] ?? 0) * 100)) * parts * 5n;
}

const halfUp = (num: bigint, den: bigint): number => Number((2n * num + den) / (2n * den)) / 100;

function exactSickPay({ given, value }: Assessed, published: SickPayOfPeriod): Partial<SickPayOfPeriod> {
  const pay = given.employment?.pay as { monthly?: number; hourly?: number; hoursPerWeek: number };
  const partDays = new Map(
    given.spells.flatMap(({ from, hoursFirstDay }) =>
      hoursFirstDay === undefined ? [] : [[from, BigInt(Math.round(hoursFirstDay * 100)) * UNITS] as const],
    ),
  );
  let units = 0n;
  for (const segment of value.days) {
    if (segment.payer !== 'employer' || segment.from > published.to || segment.to < published.from) continue;
    const { from, to } = days(segment);
    for (let day = from; day <= to; day = addDays(day, 1)) {
      units += partDays.get(toIso(day)) ?? unitsOn(given, day, segment.extent);
    }
  }
  const week = BigInt(Math.round(pay.hoursPerWeek * 100));
  // An hour's pay is hour / perHour öre; hours are units / (100 × UNITS).
  const [hour, perHour] =
    pay.hourly === undefined
      ? [BigInt(Math.round((pay.monthly as number) * 100)) * 1200n, 52n * week]
      : [BigInt(Math.round(pay.hourly * 100)), 1n];
  const den = 100n * UNITS * perHour * 25n;
  const lost = hour * units * 25n;
  const before = (lost * 4n) / 5n;
  const full = hour * week * UNITS * 4n;
  const deducted = published.reason === 'ordinary' ? (full < before ? full : before) : 0n;
  return {
    hours: halfUp(units, UNITS),
    payLost: halfUp(lost, den),
    sickPayBefore: halfUp(before, den),
    karensavdrag: halfUp(deducted, den),
    sickPay: halfUp(before - deducted, den),
    remaining: published.reason === 'ordinary' ? halfUp(full - deducted, den) : 0,
  };
}

export const invariants: Readonly<Record<string, Invariant>> = {
  'every day of sickness or with another benefit has one payer, and no other day has one': (assessed) => {
    const segments = assessed.value.days.map(days);
    const told = union([...sickDays(assessed), ...(assessed.given.otherBenefits ?? []).map(days)]);
    same(union(segments), told);
    assert.equal(totalLength(segments), totalLength(told));
    same(segments, inOrder(segments));
  },

  'no day is paid for more than once': ({ value }) => {
    for (const { extent, reason, other = [] } of value.days) {
      const taken = other.reduce((sum, benefit) => sum + benefit.extent, 0);
      if (other.some(({ kind }) => kind === reason)) assert.equal(extent, taken);
      else assert.ok(extent + taken <= 1);
    }
  },

  'the protection of the SGI is lost the day after it, and no earlier than the sickness ends': (assessed) => {
    const { given, asOf, value } = assessed;
    if (value.sgiProtection === null) return;
    const { until, losesOn, workEndedOn, open } = value.sgiProtection;
    assert.equal(losesOn === null, until === null);
    if (losesOn === null) {
      assert.ok(open.length > 0);
      return;
    }
    assert.equal(losesOn, plusDays(until as IsoDate, 1));
    // Some of the first day of sickness may have been worked.
    assert.ok((workEndedOn as IsoDate) <= asOf);
    if (given.otherBenefits !== undefined || given.bornOn !== undefined) return;
    // A day between two sicknesses on which nothing protected: what follows brings it back no more.
    if (open.some(({ id }) => id === 'time-before-absence')) return;
    const sick = sickDays(assessed)
      .filter(({ from }) => from <= toDay(asOf))
      .at(-1) as Period;
    assert.ok(losesOn > toIso(sick.to));
  },

  'employer days + benefit days + unpaid days = sick days, and the income covers them': ({ value }) => {
    const sick = ofSickness(value.days);
    same(union(value.money.income.map(days)), union(sick.map(days)));
    const paid = value.money.benefit.reduce((sum, { days: count }) => sum + count, 0);
    const ofFk = totalLength(sick.filter(({ payer }) => payer === 'fk').map(days));
    assert.equal(paid, ofFk);
  },

  'day counters never fall as sickness goes on': (assessed) => {
    const { given, asOf, value } = assessed;
    const next = plusDays(asOf, 1);
    const sick = sickDays(assessed);
    if (!sick.some((period) => covers(period, toDay(asOf)) && covers(period, toDay(next)))) return;
    const later = valueOf(given, next).counters;
    for (const counter of DAY_COUNTERS) {
      const [now, then] = [value.counters[counter], later[counter]];
      if (now !== null && then !== null) assert.ok(then >= now, counter);
    }
  },

  'the order of the spells does not matter': ({ given, asOf, value }) => {
    if (new Set(given.spells.map(({ from }) => from)).size < given.spells.length) return;
    const { issues: _, ...first } = value;
    const { issues: __, ...second } = valueOf({ ...given, spells: [...given.spells].reverse() }, asOf);
    same(second, first);
  },

  'splitting a spell in two touching ones changes nothing': ({ given, asOf, pick, value }) => {
    const sick = sickDays({ given, asOf, pick });
    if (!apart(given, sick)) return;
    const spells = given.spells.flatMap((whole): CaseSpell[] => {
      const { from, to } = days(whole as { from: IsoDate; to: IsoDate });
      if (from === to) return [whole];
      const cut = addDays(from, pick % (to - from));
      const { notifiedOn, hoursFirstDay, workedAfter, fitFrom, ...rest } = whole;
      return [
        {
          ...rest,
          to: toIso(cut),
          ...(notifiedOn !== undefined && { notifiedOn }),
          ...(hoursFirstDay !== undefined && { hoursFirstDay }),
        },
        {
          ...rest,
          from: toIso(addDays(cut, 1)),
          ...(workedAfter !== undefined && { workedAfter }),
          ...(fitFrom !== undefined && { fitFrom }),
        },
      ];
    });
    const { issues: _, ...first } = value;
    const { issues: __, ...second } = valueOf({ ...given, spells }, asOf);
    same(second, first);
  },

  'at most one deduction a period, at most ten in twelve months': ({ given, value }) => {
    const made = new Set(given.earlierDeductions ?? []);
    const starts = value.periods.map(({ from }) => from);
    const seen = new Set<IsoDate>();
    for (const { from, karensavdrag } of value.money.sickPay) {
      const start = starts.filter((day) => day <= from).at(-1) as IsoDate;
      assert.ok(!seen.has(start));
      seen.add(start);
      if (karensavdrag === 0) continue;
      const frame = plusMonths(start, -12);
      const counted = [...made].filter((day) => frame <= day && day < start).length;
      assert.ok(counted < 10);
      made.add(start);
    }
  },

  'amounts are exact, and none is negative': (assessed) => {
    for (const published of assessed.value.money.sickPay) {
      const exact = exactSickPay(assessed, published);
      for (const [field, amount] of Object.entries(exact)) {
        assert.equal(published[field as keyof SickPayOfPeriod], amount, field);
      }
      assert.ok(published.karensavdrag <= published.sickPayBefore && published.sickPay >= 0);
    }
    for (const { total, perDay, days: count } of assessed.value.money.benefit) {
      assert.ok(total === null ? perDay === null : total === (perDay as number) * count && total >= 0);
    }
  },

  'the ledger lies inside the windows of the law': ({ value }) => {
    for (const { id, from, dueOn, lastDay } of value.ledger) {
      if (dueOn === null) continue;
      assert.ok(dueOn >= from, id);
      if (lastDay === null) continue;
      assert.ok(lastDay >= dueOn, id);
      if (id === 'report-to-fk' || id === 'return-to-work-plan')
        assert.equal(lastDay, movedLastDay(dueOn), id);
      if (id === 'return-to-work-plan') assert.ok(dueOn >= plusDays(from, 29), id);
      if (id === 'report-to-fk') {
        const period = value.periods.find((candidate) => candidate.from === from);
        assert.equal(dueOn, plusDays(period?.lastEmployerDate as IsoDate, 7), id);
      }
    }
  },

  'a case does not differ from itself, and comparing the other way round undoes the comparison': ({
    given,
    asOf,
    pick,
  }) => {
    const left = given.spells.filter((_, i) => i !== pick % Math.max(1, given.spells.length));
    const [whole, fewer] = [viewOf(given, { asOf }), viewOf({ ...given, spells: left }, { asOf })];
    // As `compare` does it, with each of the two looked at once.
    const compared = (was: CaseView, is: CaseView): CompareValue => ({
      ref: given.ref,
      asOf,
      ...changesOf(was, is, []),
    });
    same(compared(whole, whole), noChange(given.ref, asOf));
    same(compared(fewer, whole), undone(compared(whole, fewer)));
  },

  'the finding survives JSON': ({ found }) => {
    assert.deepEqual(JSON.parse(JSON.stringify(found)), found);
  },

  'the checked function says the same': ({ given, asOf, found }) => {
    same(checkedRules.assess(given, { asOf }), found);
  },

  'the assessment is the sum of its rules': (assessed) => {
    const { given, asOf, pick, value } = assessed;
    if (given.spells.some(({ to }) => to === null)) return;
    if (
      given.employment !== undefined &&
      given.otherBenefits === undefined &&
      given.spells.every(({ from }) => from >= (given.employment?.from as IsoDate))
    ) {
      const found = periods({
        spells: given.spells.map(({ from, to, workedAfter, fitFrom }) => ({
          from,
          to: to as IsoDate,
          ...(workedAfter !== undefined && { workedAfter }),
          ...(fitFrom !== undefined && { fitFrom }),
        })),
        ...(given.employment.to !== null && { employmentEnds: given.employment.to }),
      });
      same(
        value.periods.map(({ projectedFrom: _, ...period }) => period),
        found.outcome === 'decided' ? found.value.periods : [],
      );
    }
    const sick = ofSickness(value.days);
    const segment = sick[pick % Math.max(1, sick.length)];
    if (segment !== undefined && given.insured === undefined && given.selfEmployed === undefined) {
      const { from, to } = days(segment);
      const asked = asksForBenefit(assessed);
      const found = chain({
        spells: asked.map((span) => ({ from: toIso(span.from), to: toIso(span.to) })),
        on: toIso(addDays(from, pick % (to - from + 1))),
        insured: 'employee',
        ...(given.bornOn !== undefined && { bornOn: given.bornOn }),
      });
      if (given.bornOn === undefined) {
        // After the employment it is open whether there is other work to compare with. Below a quarter nothing is compared.
        const isCompared = asked.some((span) => covers(span, from));
        const isKnown = !isCompared || !given.employment?.to || segment.from <= given.employment.to;
        same(segment.comparedWith, isKnown && found.outcome === 'decided' ? found.value.comparedWith : null);
      }
    }
    for (const { from, level, extent, perDay } of value.money.benefit) {
      if (perDay === null) continue;
      const limits = sgiLimitsOn({ on: from }) as { readonly ceiling: ReturnType<typeof kronor> };
      const sgi = publish(least(kronor(given.benefit?.sgi as number), limits.ceiling));
      const unemployed = given.insured === 'unemployed';
      const found = dayAmount({ on: from, sgi, level, extent, ...(unemployed && { unemployed }) });
      assert.ok(found.outcome === 'decided' && found.value.amount === perDay);
    }
    assert.equal(value.asOf, asOf);
  },
};
