/**
 * An assessment is the sum of its rules: every rule that a case can feed is asked with what the case says, and the
 * assessment says the same. What it is asked with is put together here, not by the library.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageLimits,
  amount,
  assess,
  averageWeek,
  benefitCertificate,
  benefitKarensavdrag,
  benefits,
  certificate,
  chain,
  collectiveInsurance,
  dayAmount,
  karensavdrag,
  karenstid,
  leaveToTryOtherWork,
  levels,
  periods,
  plans,
  qualifyingAbsence,
  sickDuringVacation,
  qualifyingTime,
  reportToFk,
  returnToWorkPlan,
  sgiProtection,
  specialHighRisk,
  unsocialHours,
  waysBack,
  withPay,
  workplaceRehabilitation,
  workTraining,
  workTrial,
  type AssessOptions,
  type AssessValue,
  type Case,
  type DayAmountInput,
  type CaseSpell,
  type LedgerEntry,
  type SpecialHighRiskInput,
  type UnsocialHoursInput,
} from '../../src/core.js';
import { registry } from '../../src/generated/registry.js';
import { daysFrom, plusDays } from '../support/dates.js';
import { datesOf } from '../oracle/days.js';
import { valueOf } from '../support/properties.js';

const START = '2023-01-02';
const AS_OF = '2026-12-31';
/** Thirteenths of twelve months’ pay are whole kronor a week. */
const MONTHLY = 26_000;
const SCHEDULE = { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 } as const;
/** Under every ceiling and above every floor of the years. */
const SGI = 430_000;

interface Sick {
  readonly from: string;
  readonly to: string;
}

/** Spells that neither overlap nor touch, most of them so far apart that they stand alone. */
const apart = fc
  .array(
    fc.record({
      gap: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 200 })),
      days: fc.oneof(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 1, max: 500 })),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drawn): Sick[] => {
    let next = START;
    return drawn.flatMap(({ gap, days }) => {
      const from = plusDays(next, gap);
      const to = plusDays(from, days - 1);
      next = plusDays(to, 1);
      return to <= AS_OF ? [{ from, to }] : [];
    });
  });

const whole = (sick: readonly Sick[]): CaseSpell[] => sick.map(({ from, to }) => ({ from, to, extent: 1 }));

const employment: Case['employment'] = {
  from: '2015-01-01',
  to: null,
  pay: { monthly: MONTHLY, hoursPerWeek: 40 },
  schedule: SCHEDULE,
};

const assessed = (given: Partial<Case>, terms: Omit<AssessOptions, 'asOf'> = {}): AssessValue =>
  assess({ ref: 'A-1', spells: [], benefit: { sgi: SGI }, ...given }, { asOf: AS_OF, ...terms }).value;
const employed = (sick: readonly Sick[], more: Partial<Case> = {}): AssessValue =>
  assessed({ employment, spells: whole(sick), ...more });

/** Every law draws from one seed, so that those that draw spells alone look at the same ones, which are assessed once. */
const seed = Math.floor(Math.random() * 2 ** 31);
const known = new Map<string, AssessValue>();

function employedOnly(sick: readonly Sick[]): AssessValue {
  const key = JSON.stringify(sick);
  const value = known.get(key) ?? employed(sick);
  known.set(key, value);
  return value;
}

const holds = <T>(drawn: fc.Arbitrary<T>, law: (given: T) => void): void => {
  fc.assert(fc.property(drawn, law), { seed });
};
const inLedger = ({ ledger }: AssessValue, id: LedgerEntry['id']): LedgerEntry[] =>
  ledger.filter((entry) => entry.id === id);
const paidBy = ({ days }: AssessValue, payer: string): string[] =>
  days.filter((segment) => segment.payer === payer).flatMap(datesOf);
const kronor = (ore: number): number => Math.round(ore * 100) / 100;

/** Every rule that a case feeds, with the law that compares it. */
const FED: Readonly<Record<string, () => void>> = {
  'sick-pay/periods': () => {
    holds(apart, (sick) => {
      expect(employedOnly(sick).periods).toMatchObject(valueOf(periods({ spells: sick })).periods);
    });
  },

  'sick-pay/amount': () => {
    holds(apart, (sick) => {
      const value = employedOnly(sick);
      const earlier: string[] = [];
      for (const { from, to, ...amounts } of value.money.sickPay) {
        const paid = paidBy(value, 'employer').filter((date) => from <= date && date <= to);
        const periodFrom = from;
        const found = amount({
          periodFrom,
          pay: { monthly: MONTHLY, hoursPerWeek: 40 },
          absence: paid.map((date) => ({ date, hours: isWeekend(date) ? 0 : 8 })),
          earlierDeductions: [...earlier],
        });
        expect(amounts).toMatchObject({ ...pick(valueOf(found)) });
        if (amounts.karensavdrag > 0) earlier.push(periodFrom);
      }
    });
  },

  'sick-pay/karensavdrag': () => {
    holds(apart, (sick) => {
      const earlier: string[] = [];
      for (const period of employedOnly(sick).money.sickPay) {
        const {
          due,
          reason,
          amount: deducted,
          remaining,
        } = valueOf(
          karensavdrag({
            periodFrom: period.from,
            weeklyPay: (MONTHLY * 12) / 52,
            sickPay: period.sickPayBefore,
            earlierDeductions: [...earlier],
          }),
        );
        expect(period).toMatchObject({ reason, karensavdrag: deducted, remaining });
        if (due && deducted > 0) earlier.push(period.from);
      }
    });
  },

  'sick-pay/average-week': () => {
    const weeks = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 2 });
    holds(weeks, ([first, second]) => {
      const history = [
        { from: '2026-02-16', hours: first as number },
        { from: '2026-02-23', hours: second as number },
      ];
      const pay = { hourly: 150, hoursPerWeek: 40 };
      const spells: CaseSpell[] = [{ from: '2026-03-02', to: '2026-03-13', extent: 1 }];
      const of = (week: NonNullable<NonNullable<Case['employment']>['averageWeek']>): number | undefined =>
        assessed({ employment: { from: '2015-01-01', to: null, pay, averageWeek: week }, spells }).money
          .sickPay[0]?.karensavdrag;
      const { hours } = valueOf(averageWeek({ on: '2026-03-02', weeks: history, window: '14-days' }));
      expect(of({ weeks: history, window: '14-days' })).toBe(of({ hours: hours as number }));
    });
  },

  'sick-pay/unsocial-hours': () => {
    holds(fc.integer({ min: 0, max: 23 }), (hour) => {
      const from = `2026-03-02T${String(hour).padStart(2, '0')}:00`;
      const to = `2026-03-03T${String(hour).padStart(2, '0')}:00`;
      const shifts = [{ from, to }];
      const supplements: UnsocialHoursInput['supplements'] = [
        { kind: 'unsocial-hours', days: ['mon', 'tue'], from: '18:00', to: '06:00', rate: 30 },
      ];
      const { total } = valueOf(unsocialHours({ periodFrom: '2026-03-02', shifts, supplements }));
      const { money } = assessed({
        employment: {
          from: '2015-01-01',
          to: null,
          pay: { hourly: 150, hoursPerWeek: 40 },
          schedule: { shifts, from: '2026-03-02', to: '2026-03-03' },
          supplements,
        },
        spells: [{ from: '2026-03-02', to: '2026-03-03', extent: 1 }],
      });
      expect(money.sickPay[0]?.partsLost).toBe(total);
    });
  },

  'sick-pay/special-high-risk': () => {
    const decision = fc.record<Omit<SpecialHighRiskInput, 'on'>>({
      kind: fc.constantFrom('many-sick-periods', 'long-sick-periods', 'former-activity-compensation'),
      appliedOn: fc.constantFrom('2023-03-10', '2024-06-20'),
      decidedOn: fc.constantFrom('2023-04-01', '2024-07-15'),
    });
    holds(fc.tuple(apart, decision), ([sick, specialHighRiskDecision]) => {
      const value = employed(sick, { decisions: { specialHighRisk: specialHighRiskDecision } });
      for (const { from, reason } of value.money.sickPay) {
        const found = valueOf(specialHighRisk({ ...specialHighRiskDecision, on: from }));
        expect(reason === 'special-high-risk-protection').toBe(!found.karensavdrag);
      }
    });
  },

  'sick-pay/certificate': () => {
    holds(apart, (sick) => {
      const value = employedOnly(sick);
      const duties = inLedger(value, 'certificate');
      const paid = new Set(paidBy(value, 'employer'));
      for (const { from, to } of sick) {
        const { requiredFrom } = valueOf(certificate({ sickFrom: from }));
        const duty = duties.find((entry) => entry.from === from);
        if (duty !== undefined) expect(duty.dueOn).toBe(requiredFrom);
        // Where the employer pays on that day, it is owed.
        if (requiredFrom !== null && requiredFrom <= to && paid.has(requiredFrom)) expect(duty).toBeDefined();
      }
    });
  },

  'sick-pay/qualifying-time': () => {
    const short = fc.record({
      from: fc.constantFrom('2026-01-31', '2026-02-02', '2026-05-31'),
      days: fc.integer({ min: 1, max: 60 }),
      sickAfter: fc.integer({ min: 0, max: 40 }),
      sickDays: fc.integer({ min: 1, max: 20 }),
    });
    holds(short, ({ from, days, sickAfter, sickDays }) => {
      const to = plusDays(from, days);
      const sick = { from: plusDays(from, sickAfter), to: plusDays(from, sickAfter + sickDays - 1) };
      const value = assessed({ employment: { from, to }, spells: whole([sick]) });
      const { qualifyingTimeApplies, entitledFrom } = valueOf(
        qualifyingTime({ employedFrom: from, employedTo: to }),
      );
      const waiting = value.days.filter(({ reason }) => reason === 'qualifying-time').flatMap(datesOf);
      const within = datesOf(sick).filter((date) => date <= to);
      const expected = within.filter((date) => qualifyingTimeApplies && date < (entitledFrom ?? '9999'));
      // From the fifteenth day of the sickness on nobody waits for sick pay any more.
      expect(waiting.filter((date) => !expected.includes(date))).toEqual([]);
      expect(expected.filter((date) => daysFrom(sick.from, date) < 14 && !waiting.includes(date))).toEqual(
        [],
      );
    });
  },

  'employer/report-to-fk': () => {
    holds(apart, (sick) => {
      const value = employedOnly(sick);
      const expected = valueOf(periods({ spells: sick })).periods.flatMap(
        ({ from, lastEmployerDate, day15 }) => {
          if (lastEmployerDate === null) return [];
          const { required, dueOn, lastDay } = valueOf(
            reportToFk({
              lastEmployerDate,
              sickPeriodContinues: day15 !== null,
              employmentContinues: true,
            }),
          );
          return required ? [{ from, dueOn, lastDay }] : [];
        },
      );
      expect(inLedger(value, 'report-to-fk')).toMatchObject(expected);
      expect(inLedger(value, 'report-to-fk')).toHaveLength(expected.length);
    });
  },

  'employer/return-to-work-plan': () => {
    const plan = fc.record(
      {
        // A plan from before the sickness is none of this one.
        madeOn: fc.constantFrom('2026-03-02', '2026-04-01', '2026-05-04'),
        cannotReturn: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const foreseen = fc.integer({ min: 60, max: 200 });
    holds(fc.tuple(plan, foreseen, fc.integer({ min: 0, max: 90 })), ([made, days, later]) => {
      const sickFrom = '2026-03-02';
      const prognosis = { on: plusDays(sickFrom, later), expectedTo: plusDays(sickFrom, days - 1) };
      const value = assessed({
        employment,
        spells: [{ from: sickFrom, to: null, extent: 1 }],
        prognosis,
        plan: made,
      });
      const { dueOn, lastDay, status } = valueOf(
        returnToWorkPlan({
          sickFrom,
          expectedTo: prognosis.expectedTo,
          // A sickness of sixty days could be foreseen to last sixty days on the sixtieth at the latest.
          prognosisOn: prognosis.on < plusDays(sickFrom, 59) ? prognosis.on : plusDays(sickFrom, 59),
          ...made,
          asOf: AS_OF,
        }),
      );
      expect(inLedger(value, 'return-to-work-plan')).toMatchObject([{ dueOn, lastDay, status }]);
    });
  },

  'work-capacity/chain': () => {
    const facts = fc.record(
      {
        bornOn: fc.constantFrom('1957-05', '1959-10', '1961-03', '1990-01'),
        exception: fc.constantFrom('none', 'special-reasons', 'open'),
      },
      { requiredKeys: [] },
    );
    const insured = fc.constantFrom('employee', 'self-employed', 'unemployed', 'on-demand');
    holds(fc.tuple(apart, facts, insured), ([sick, { bornOn, exception }, kind]) => {
      const value = assessed({
        insured: kind,
        spells: whole(sick),
        ...(bornOn && { bornOn }),
        ...(exception && { decisions: { chainException: exception } }),
      });
      for (const { from, to, comparedWith } of value.days) {
        for (const on of [from, to]) {
          const found = chain({
            spells: sick,
            on,
            insured: kind,
            ...(exception && { exception }),
            ...(bornOn && { bornOn, hasWork: false }),
          });
          expect(comparedWith).toEqual(found.outcome === 'decided' ? found.value.comparedWith : null);
        }
      }
    });
  },

  'sickness-benefit/levels': () => {
    holds(fc.tuple(fc.integer({ min: 20, max: 900 }), fc.integer({ min: 0, max: 300 })), ([days, before]) => {
      const from = '2023-06-01';
      const sick = { from, to: plusDays(from, days - 1) };
      const earlierDays =
        before === 0 ? [] : [{ from: plusDays(from, -before - 20), to: plusDays(from, -20) }];
      const value = assessed({ employment, spells: whole([sick]), benefit: { sgi: SGI, earlierDays } });
      const found = valueOf(
        levels({
          days: [{ from: plusDays(from, 14), to: sick.to }],
          earlierDays,
          sickPayPeriods: [{ from, to: plusDays(from, 13) }],
        }),
      );
      const levelOn = (segments: readonly (Sick & { readonly level: string })[]): string[] =>
        segments.flatMap((segment) => datesOf(segment).map((date) => `${date} ${segment.level}`));
      expect(levelOn(value.money.benefit)).toEqual(levelOn(found.segments));
    });
  },

  'sickness-benefit/day-amount': () => {
    const extent = fc.constantFrom<CaseSpell['extent']>(1, 0.75, 0.5, 0.25);
    const kind = fc.constantFrom('employee', 'unemployed');
    holds(
      fc.tuple(apart, extent, kind, fc.integer({ min: 20_000, max: SGI })),
      ([sick, part, insured, sgi]) => {
        const spells = whole(sick).map((spell) => ({ ...spell, extent: part }));
        for (const { from, to, level, extent: paid, perDay } of assessed({
          insured,
          spells,
          benefit: { sgi },
        }).money.benefit) {
          if (perDay === null) continue;
          for (const on of [from, to]) {
            const unemployed = insured === 'unemployed' ? ({ unemployed: true } as const) : {};
            expect(perDay).toBe(valueOf(dayAmount({ on, sgi, level, extent: paid, ...unemployed })).amount);
          }
        }
      },
    );
  },

  'sickness-benefit/collective-insurance': () => {
    const insured = fc.constantFrom('ags' as const, 'ags-kl' as const, 'itp' as const);
    holds(fc.tuple(fc.integer({ min: 15, max: 400 }), insured), ([last, insurance]) => {
      const from = '2025-01-13';
      const to = plusDays(from, last - 1);
      const { money } = assessed({ employment, spells: whole([{ from, to }]) }, { insurance });
      const day = money.benefit.at(-1);
      const found = collectiveInsurance({
        on: to,
        insurance,
        day: last,
        benefit: (day?.perDay ?? 0) + (day?.reducedBy ?? 0),
        level: day?.level ?? 'normal',
        extent: 1,
        ...(insurance === 'itp' && { yearlyPay: MONTHLY * 12 }),
      });
      const part = money.income.at(-1)?.parts.find(({ source }) => source === insurance);
      expect(part?.perDay ?? 0).toBe(valueOf(found).amount);
    });
  },

  'sickness-benefit/with-pay': () => {
    const percent = fc.integer({ min: 0, max: 100 });
    // Dozens of kronor a day are whole kronor a month; none of it lies above the ceiling.
    const dozens = fc.integer({ min: 20, max: 130 });
    holds(fc.tuple(dozens, percent, fc.integer({ min: 15, max: 30 })), ([pay, share, last]) => {
      const from = '2025-01-13';
      const { money } = assessed(
        {
          employment: { ...employment, pay: { monthly: pay * 365, hoursPerWeek: 40 } },
          spells: whole([{ from, to: plusDays(from, last - 1) }]),
        },
        { agreement: { bands: [{ fromDay: 15, toDay: null, belowCeiling: share, aboveCeiling: 0 }] } },
      );
      const segment = money.benefit.at(-1);
      const found = withPay({
        on: from,
        level: 'normal',
        benefit: (segment?.perDay ?? 0) + (segment?.reducedBy ?? 0),
        payDuringSickness: (pay * 12 * share) / 100,
        payInWork: pay * 12,
        ceilingYearly: 588_000,
      });
      expect(segment?.perDay).toBe(valueOf(found).amount);
    });
  },

  'sickness-benefit/karenstid': () => {
    const choice = fc.constantFrom<1 | 7 | 14 | 30 | 60 | 90>(1, 7, 14, 30, 60, 90);
    holds(fc.tuple(apart, choice), ([sick, chosen]) => {
      const value = assessed({ selfEmployed: { karenstid: chosen }, spells: whole(sick) });
      const found = valueOf(karenstid({ choice: chosen, spells: sick }));
      expect(paidBy(value, 'fk')).toEqual(found.payable.flatMap(datesOf));
      expect(paidBy(value, 'none')).toHaveLength(
        sick.flatMap(datesOf).length - found.payable.flatMap(datesOf).length,
      );
    });
  },

  'sickness-benefit/age-limits': () => {
    const bornOn = fc.constantFrom('1952-06', '1953-02', '1955-03', '1958-11', '1959-12', '1980-01');
    const karens = fc.constantFrom<1 | 7>(1, 7);
    holds(fc.tuple(apart, bornOn, karens), ([sick, born, choice]) => {
      const value = assessed({ selfEmployed: { karenstid: choice }, bornOn: born, spells: whole(sick) });
      const payable = valueOf(karenstid({ choice, spells: sick })).payable.flatMap(datesOf);
      const [question] = value.open.filter(({ id }) => id === 'age-limits');
      const stopped = new Set(value.days.filter(({ reason }) => reason === 'age-limit').flatMap(datesOf));
      const paid: string[] = [];
      for (const on of payable) {
        const { targetAge, highestAge } = valueOf(ageLimits({ bornOn: born, on, paidDaysSinceTargetAge: 0 }));
        const since = (age: number): number =>
          paid.filter((date) => date >= `${Number(born.slice(0, 4)) + age}${born.slice(4)}-01`).length;
        const found = valueOf(
          ageLimits({
            bornOn: born,
            on,
            paidDaysSinceTargetAge: since(targetAge),
            paidDaysSince71: since(highestAge),
          }),
        );
        expect(stopped.has(on), on).toBe(found.stops);
        const asked = question !== undefined && on >= (question.from ?? on) && !stopped.has(on);
        expect(asked, on).toBe(found.mayStop && !found.stops);
        if (!found.stops) paid.push(on);
      }
    });
  },

  'sickness-benefit/benefit-karensavdrag': () => {
    const extent = fc.constantFrom<DayAmountInput['extent']>(1, 0.75, 0.5, 0.25);
    holds(
      fc.tuple(fc.integer({ min: 1, max: 40 }), extent, fc.integer({ min: 20_000, max: SGI })),
      ([days, part, sgi]) => {
        const from = '2026-03-02';
        const spells = [{ from, to: plusDays(from, days - 1), extent: part }];
        const value = assessed({ insured: 'unemployed', spells, benefit: { sgi } });
        const day = { on: from, sgi, level: 'normal', extent: part, unemployed: true } as const;
        const { wholeDay, amount: perDay } = valueOf(
          dayAmount({ ...day, firstFourteenDays: true, registeredJobSeeker: true }),
        );
        const available = perDay * Math.min(days, 14);
        const deducted = valueOf(
          benefitKarensavdrag({
            sickFrom: from,
            income: 'employment',
            benefit: { wholeDay, extent: part },
            available,
          }),
        ).amount;
        const question = value.open.find(({ id }) => id === 'benefit-karensavdrag');
        expect(question?.outcomes?.[0]).toMatchObject({ benefit: kronor(available - deducted) });
      },
    );
  },

  'sickness-benefit/benefit-certificate': () => {
    holds(apart, (sick) => {
      const value = assessed({ insured: 'unemployed', spells: whole(sick) });
      for (const { from, dueOn } of inLedger(value, 'certificate-to-fk')) {
        expect(dueOn).toBe(valueOf(benefitCertificate({ firstDay: from })).neededForBenefitFrom);
      }
    });
  },

  'rehabilitation/work-trial': () => {
    holds(fc.integer({ min: 0, max: 200 }), (later) => {
      const from = plusDays('2026-03-16', later);
      const value = employed([{ from: '2026-01-05', to: '2026-12-30' }], { workTrial: { from } });
      const { notifyBy } = valueOf(
        workTrial({
          from,
          benefitWholeFrom: '2026-01-19',
          benefitWholeTo: '2026-12-30',
          employed: true,
          ownEmployer: true,
          notificationReceivedOn: '2026-03-01',
          signedByBoth: true,
        }),
      );
      expect(inLedger(value, 'work-trial-notification')).toMatchObject([{ dueOn: notifyBy }]);
    });
  },

  'rehabilitation/work-training': () => {
    const place = fc.constantFrom<'own-employer' | 'other'>('own-employer', 'other');
    holds(fc.tuple(fc.integer({ min: 0, max: 200 }), place), ([later, where]) => {
      const from = plusDays('2026-03-16', later);
      const value = employed([{ from: '2026-01-05', to: '2026-12-30' }], {
        workTraining: { from, place: where },
      });
      const { longestTo } = valueOf(
        workTraining({
          compensation: 'sickness-benefit',
          from,
          place: where,
          hoursPerWeek: 20,
          normalHoursPerWeek: 40,
        }),
      );
      expect(inLedger(value, 'work-training-end')).toMatchObject([{ dueOn: longestTo }]);
    });
  },

  'rehabilitation/leave-to-try-other-work': () => {
    holds(apart, (sick) => {
      for (const { from, dueOn, lastDay } of inLedger(employedOnly(sick), 'leave-to-try-other-work')) {
        const { windowFrom, windowTo } = valueOf(
          leaveToTryOtherWork({
            spells: sick.filter((spell) => spell.from >= from),
            contractOn: AS_OF,
            leaveFrom: AS_OF,
            leaveTo: AS_OF,
            notifiedOn: AS_OF,
          }),
        );
        expect([dueOn, lastDay]).toEqual([windowFrom, windowTo]);
      }
    });
  },

  'rehabilitation/ways-back': () => {
    holds(fc.integer({ min: 15, max: 500 }), (days) => {
      const sick = { from: plusDays(AS_OF, 1 - days), to: AS_OF };
      const { ways } = valueOf(waysBack({ on: AS_OF, employed: true, benefit: 'whole', spells: [sick] }));
      expect(employed([sick]).options.slice(0, ways.length)).toMatchObject(
        ways.map(({ way, possible, reasons, needs }) => ({ id: way, possible, reasons, needs })),
      );
    });
  },

  'coordination/benefits': () => {
    const sick = { from: '2026-06-01', to: AS_OF };
    const found = valueOf(benefits({ hasSgi: true, reducedByQuarter: true, works: true }));
    const { options } = employed([sick]);
    for (const { benefit, possible, reasons, needs } of found.filter(
      (one) => one.benefit !== 'sickness-benefit',
    ))
      expect(options).toContainEqual(expect.objectContaining({ id: benefit, possible, reasons, needs }));
  },

  'coordination/plans': () => {
    holds(fc.integer({ min: 30, max: 500 }), (days) => {
      const to = AS_OF;
      const from = plusDays(to, 1 - days);
      const prognosis = { on: plusDays(from, 3), expectedTo: to };
      const value = employed([{ from, to }], { prognosis });
      expect(value.plans).toEqual(
        valueOf(
          plans({
            employed: true,
            expected: { from, to, assumedOn: prognosis.on },
            jobseekerSince: null,
          }),
        ),
      );
    });
  },

  'grants/workplace-rehabilitation': () => {
    holds(fc.integer({ min: 2023, max: 2026 }), (year) => {
      const value = assessed({ employment, workplaceSupportOn: [`${year}-05-04`] });
      const { applyBy, lastDay } = valueOf(workplaceRehabilitation({ year, lines: [] }));
      expect(inLedger(value, 'apply-for-workplace-support')).toMatchObject([{ dueOn: applyBy, lastDay }]);
    });
  },

  'sickness-benefit/sgi-protection': () => {
    holds(apart, (sick) => {
      const last = sick.at(-1);
      fc.pre(last !== undefined);
      const { from, to } = last;
      const value = employed(sick, { employment: { ...employment, from: '2015-01-01', to } });
      const found = valueOf(
        sgiProtection({
          on: plusDays(to, 100),
          workEndedOn: plusDays(from, -1),
          grounds: [{ ground: 'sickness', from, to }],
        }),
      );
      const { lostFrom, segments } = found;
      const ground = segments.at(-1)?.grounds[0];
      expect(value.sgiProtection).toMatchObject({ losesOn: lostFrom, ground, workToReturnTo: false });
    });
  },

  'vacation/sick-during-vacation': () => {
    holds(apart, (sick) => {
      const vacation = { from: '2026-07-06', to: '2026-08-02' };
      const employment = { from: '2015-01-01', to: null, vacation: [vacation] };
      const spells = sick.map(({ from, to }) => ({ from, to, extent: 1 }) as const);
      const { ledger } = assess({ ref: 'A-1', employment, spells }, { asOf: AS_OF }).value;
      const asked = ledger.filter(({ id }) => id === 'vacation-days-back').map(({ dueOn }) => dueOn);
      const first = spells.flatMap((absence) => {
        const found = sickDuringVacation({
          vacation: [vacation],
          absence: [absence],
          requestedWithoutDelay: true,
        });
        return valueOf(found).dates.slice(0, 1);
      });
      expect(asked).toEqual(first);
    });
  },

  'vacation/qualifying-absence': () => {
    holds(apart, (sick) => {
      const { vacation, counters } = employedOnly(sick);
      const found = valueOf(
        qualifyingAbsence({
          earningYearFrom: '2026-04-01',
          employedFrom: '2015-01-01',
          absence: sick.map(({ from, to }) => ({ from, to, extent: 1, cause: 'sickness' })),
        }),
      );
      const { earningYear, segments, stoppedFrom } = found;
      const used = found.counters[0]?.used ?? 0;
      const passedFrom = segments.find(({ reason }) => reason === 'above-limit')?.from ?? null;
      expect(vacation).toMatchObject({ earningYear, used, limit: 180, passedFrom, stoppedFrom });
      expect(counters.vacationDaysOfSickness).toBe(used);
    });
  },
};

/** Which facts a case does not hold. */
const REASONS = {
  vacation: 'when vacation was granted, and what of it was taken',
  'another-benefit': 'the facts of another benefit, grant or programme',
  'another-role': 'what somebody else than employer and insured is to do, or whether they may exchange facts',
  checklist: 'what an employer has done and can show',
  cost: 'costs and the money of measures',
  'working-time': 'the annual working time, and the hours that would have been worked day by day',
  income: 'the income that the SGI follows from: the case is given the SGI',
  'earlier-loss': 'at which earlier times benefit was lost to karens',
  'notice-to-fk': 'when Försäkringskassan was told, and whether anything hindered it',
  dispute: 'that employer and employee dispute',
  assessment: 'what the right rests on beside the days: the assessment takes it for given',
  'many-people': 'the sick leave of others',
  words: 'nothing: it explains words',
} as const;

const NOT_FED: Readonly<Record<string, keyof typeof REASONS>> = {
  'coordination/actor-map': 'another-role',
  'coordination/consent': 'another-role',
  'coordination/coordinator': 'another-role',
  'coordination/insured-duties': 'another-role',
  'coordination/municipal-support': 'another-benefit',
  'coordination/responsible': 'another-role',
  'coordination/terms': 'words',
  'employer/adaptation': 'checklist',
  'employer/cost': 'cost',
  'employer/early-signals': 'checklist',
  'employer/redeployment': 'checklist',
  'employer/signals': 'checklist',
  'grants/afa-rehabilitation': 'cost',
  'grants/combine': 'cost',
  'grants/provider': 'checklist',
  'grants/work-aids': 'cost',
  'programmes/activity-grant-sickness': 'another-benefit',
  'programmes/activity-grant': 'another-benefit',
  'programmes/establishment': 'another-benefit',
  'programmes/job-and-development': 'another-benefit',
  'programmes/special-efforts': 'another-benefit',
  'programmes/training': 'another-benefit',
  'programmes/youth': 'another-benefit',
  'rehabilitation/activity-compensation': 'another-benefit',
  'rehabilitation/allowance': 'another-benefit',
  'rehabilitation/coordination-request': 'another-role',
  'rehabilitation/medical-investigation': 'another-role',
  'rehabilitation/plan': 'checklist',
  'rehabilitation/reconciliation-meeting': 'another-role',
  'rehabilitation/sickness-compensation': 'another-benefit',
  'rehabilitation/special-grant': 'cost',
  'rehabilitation/transition': 'another-role',
  'sick-pay/dispute': 'dispute',
  'sick-pay/right': 'assessment',
  'sickness-benefit/general-high-risk': 'earlier-loss',
  'sickness-benefit/hours-amount': 'working-time',
  'sickness-benefit/notice': 'notice-to-fk',
  'sickness-benefit/preventive': 'another-benefit',
  'sickness-benefit/sgi': 'income',
  'sickness-benefit/special-cases': 'another-benefit',
  'sickness-benefit/travel': 'another-benefit',
  'sickness-benefit/work-injury': 'another-benefit',
  'statistics/absence': 'many-people',
  'statistics/key-figures': 'many-people',
  'vacation/days-left': 'vacation',
};

function isWeekend(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === 0 || day === 6;
}

/** The amounts that a sick-pay period and the rule both have. */
function pick({
  hours,
  payLost,
  sickPayBefore,
  karensavdrag: deducted,
  sickPay,
  remaining,
}: AmountFields): object {
  return { hours, payLost, sickPayBefore, karensavdrag: deducted, sickPay, remaining };
}

type AmountFields = Readonly<
  Record<'hours' | 'payLost' | 'sickPayBefore' | 'karensavdrag' | 'sickPay' | 'remaining', number>
>;

describe('the assessment is the sum of its rules', () => {
  it.each(Object.entries(FED))('%s', (_, compare) => {
    compare();
  });

  it('and every rule is compared, or has a reason why no case feeds it', () => {
    const told = [...Object.keys(FED), ...Object.keys(NOT_FED)];
    expect(told.sort()).toEqual(registry.map(({ id }) => id).sort());
    expect([...new Set(Object.values(NOT_FED))].sort()).toEqual(Object.keys(REASONS).sort());
  });
});
