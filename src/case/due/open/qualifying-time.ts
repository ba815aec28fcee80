/**
 * Two questions about sick pay that begins during the sickness, after the qualifying time of a short employment: whether
 * the days before the right are among the fourteen (SjLL 3, 7 §§), and whether there are two karensavdrag where benefit
 * was paid first (SjLL 6 §, SFB 27:27).
 */
import type { Interpretation } from '../../../finding/finding.js';
import { sjll3first, sjll6second, sjll7first } from '../../../law/sjll.js';
import { minus, NOTHING, plus, publish, type Amount } from '../../../money/amount.js';
import { dayOfChain } from '../../../rules/shared/added-periods.js';
import { later, toIso, type Day } from '../../../time/day.js';
import { itemWhere } from '../../../time/lists.js';
import type { Case } from '../../given/case.js';
import type { Facts } from '../../facts/facts.js';
import type { CasePeriod } from '../../facts/sickness.js';
import type { OpenQuestion, SickPayOutcome } from '../question.js';
import { partsOf, type CaseParts } from '../../parts.js';
import type { ExactSickPay } from '../../pay/sick-pay-of-period.js';
import { cite, type Ground } from '../../../law/provision.js';

export type QualifyingTimeQuestion = 'days-before-the-right' | 'karensavdrag-after-qualifying-time';

export function qualifyingTimeOpen(parts: CaseParts): OpenQuestion[] {
  const { entitledFrom, periods } = parts.facts;
  if (!entitledFrom) return [];
  const period = periods.find((candidate) => candidate.to >= entitledFrom);
  if (period === undefined || period.from >= entitledFrom) return [];
  const first = firstSickDay(period, entitledFrom);
  return [daysBeforeTheRight(parts, period, first), ...karensavdragTwice(parts, period, first)];
}

/** The first sick day of the period with a right to sick pay. */
function firstSickDay({ sicknesses }: CasePeriod, entitledFrom: Day): Day {
  const sickness = itemWhere(sicknesses, ({ to }) => to >= entitledFrom);
  return later(sickness.from, entitledFrom);
}

function daysBeforeTheRight(parts: CaseParts, period: CasePeriod, first: Day): OpenQuestion {
  const { facts } = parts;
  const otherwise = partsOf(withoutDaysBefore(facts, first), toIso(facts.asOf));
  return question(
    { question: 'days-before-the-right', taken: 'counted', other: ['not-counted'] },
    first,
    [
      outcomeOf('counted', dayOfChain(period.sicknesses, first), parts),
      outcomeOf('not-counted', 1, otherwise),
    ],
    [sjll3first, sjll7first],
  );
}

/** The case as if the sickness began with the right. */
function withoutDaysBefore({ case: given, spells }: Facts, first: Day): Case {
  const { opening: _, ...rest } = given;
  const left = spells.filter(({ to, index }) => index !== null && to >= first);
  return {
    ...rest,
    spells: left.map(({ from, registered }) => {
      if (from >= first) return registered;
      const { hoursFirstDay: __, ...spell } = registered;
      return { ...spell, from: toIso(first) };
    }),
  };
}

/** Only where Försäkringskassan pays from the first day on, and the sick pay has a deduction too. */
function karensavdragTwice(parts: CaseParts, period: CasePeriod, first: Day): OpenQuestion[] {
  const { runs, sickPay } = parts;
  const paidBefore = runs.some((run) => run.period === period && run.reason === 'qualifying-time');
  const made = sickPay.exact.find((amounts) => amounts.period === period);
  if (!paidBefore || made === undefined || made.deducted.num === 0) return [];
  const day = dayOfChain(period.sicknesses, first);
  return [
    question(
      { question: 'karensavdrag-after-qualifying-time', taken: 'one-from-each', other: ['one-in-all'] },
      first,
      [outcomeOf('one-from-each', day, parts), outcomeOf('one-in-all', day, parts, made.deducted)],
      [sjll6second],
    ),
  ];
}

function question(
  interpretation: Interpretation & { readonly question: QualifyingTimeQuestion },
  from: Day,
  sickPayOutcomes: readonly SickPayOutcome[],
  grounds: readonly Ground[],
): OpenQuestion {
  const lagrum = cite(grounds, toIso(from));
  return { id: 'disputed-reading', missing: [], from: toIso(from), interpretation, sickPayOutcomes, lagrum };
}

/** The sick pay of all periods of the case, and what is deducted from it, where so much is not deducted. */
function outcomeOf(
  answer: SickPayOutcome['if'],
  dayNumber: number,
  { sickPay: { exact, employerCost } }: CaseParts,
  notDeducted: Amount = NOTHING,
): SickPayOutcome {
  if (employerCost === null) return { if: answer, dayNumber, karensavdrag: null, sickPay: null };
  const sumOf = (amountOf: (amounts: ExactSickPay) => Amount): Amount =>
    exact.reduce((sum, amounts) => plus(sum, amountOf(amounts)), NOTHING);
  const deducted = minus(
    sumOf((amounts) => amounts.deducted),
    notDeducted,
  );
  const paid = minus(
    sumOf(({ before }) => before),
    deducted,
  );
  return { if: answer, dayNumber, karensavdrag: publish(deducted), sickPay: publish(paid) };
}
