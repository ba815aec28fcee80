import { type Interpretation } from '../../../finding/finding.js';
import { sfb27s10 } from '../../../law/sfb/27.js';
import { sfb28s6third } from '../../../law/sfb/28.js';
import {
  benefitKarensavdrag,
  type BenefitKarensavdragInput,
} from '../../../rules/sickness-benefit/benefit-karensavdrag/benefit-karensavdrag.js';
import { toIso, addDays } from '../../../time/day.js';
import { itemAt, type NonEmpty } from '../../../time/lists.js';
import type { BenefitPart, BenefitRun } from '../../pay/benefit.js';
import { benefitPerDay, type KnownPerDay } from '../../pay/benefit-per-day.js';
import type { Facts } from '../../facts/facts.js';
import { firstDayAway, wholeDays } from '../../facts/other-benefits.js';
import type { SickPeriod } from '../../facts/sickness.js';
import { insuredOn } from '../../facts/insured.js';
import type { OpenOutcome, OpenQuestion } from '../question.js';
import { notPaid, outcome, spanOf } from './outcomes.js';
import { cite, type Ground } from '../../../law/provision.js';

export interface BenefitKarensavdragOpen {
  readonly questions: readonly OpenQuestion[];
  /** Open readings that the outcomes depend on. */
  readonly interpretations: readonly Interpretation[];
}

/**
 * The karensavdrag from benefit of every sick period that begins with benefit on income of employment (SFB 27:27). How it
 * is calculated depends on what the benefit of the first days depends on: the working time, or for somebody unemployed
 * the registration with Arbetsförmedlingen.
 */
export function benefitKarensavdragOpen(facts: Facts, { runs }: BenefitPart): BenefitKarensavdragOpen {
  if (facts.insured === 'self-employed') return { questions: [], interpretations: [] };
  const startsAt = new Map(runs.map(({ from }, i) => [from, i]));
  const taken = wholeDays(facts.others);
  const found = facts.sickPeriods.flatMap((period) => {
    const first = firstDayAway(period, taken);
    const start = first === undefined ? undefined : startsAt.get(first);
    return start === undefined ? [] : ofPeriod(facts, period, firstDays(runs, start, period));
  });
  return {
    questions: found.map(({ question }) => question),
    interpretations: found.flatMap(({ interpretations }) => interpretations),
  };
}

interface Found {
  readonly question: OpenQuestion;
  readonly interpretations: readonly Interpretation[];
}

/** The runs with benefit in the first days of the period, which begins with one. */
function firstDays(
  runs: readonly BenefitRun[],
  start: number,
  { to, afterFirstDays }: SickPeriod,
): NonEmpty<BenefitRun> {
  const end = Math.min(addDays(to, 1), afterFirstDays ?? Infinity);
  const days: [BenefitRun, ...BenefitRun[]] = [itemAt(runs, start)];
  for (let next = start + 1, run = runs[next]; run !== undefined && run.from < end; run = runs[++next])
    days.push(run);
  return days;
}

function ofPeriod(facts: Facts, period: SickPeriod, days: NonEmpty<BenefitRun>): Found[] {
  const isUnemployed = insuredOn(facts.case, days[0].from) === 'unemployed';
  const calendarDays = isUnemployed ? calendarDayBenefit(facts, days) : undefined;
  const { employment } = facts.case;
  const found = benefitKarensavdrag({
    sickFrom: toIso(period.from),
    income: 'employment',
    // What 20 per cent of a week is, the case cannot know; whether it is due, the rule knows all the same.
    ...(calendarDays?.benefit ?? { benefit: { weekly: 0 } }),
    ...(employment?.seafarer && { exemption: 'seafarer' }),
  });
  if (found.outcome !== 'decided' || !found.value.due) return [];
  const { from, to } = spanOf(days);
  const question = (missing: string, more: Ground, outcomes?: readonly OpenOutcome[]): OpenQuestion => ({
    id: 'benefit-karensavdrag',
    missing: [missing],
    from: toIso(from),
    to: toIso(to),
    ...(outcomes && { outcomes }),
    lagrum: [...found.basis, ...cite([more], toIso(from))],
  });
  if (calendarDays === undefined)
    return [{ question: question('workingTime', sfb27s10), interpretations: [] }];
  const { whole } = calendarDays;
  const benefit = whole.benefit === null ? null : whole.benefit - found.value.amount;
  return [
    {
      question: question('registeredJobSeeker', sfb28s6third, [
        { ...whole, benefit },
        notPaid('not-registered'),
      ]),
      interpretations: benefit === null ? [] : (found.interpretations ?? []),
    },
  ];
}

interface CalendarDays {
  /** What the days give if nothing is deducted. */
  readonly whole: OpenOutcome;
  readonly benefit: Pick<BenefitKarensavdragInput, 'benefit' | 'available'>;
}

/** The benefit of the days to somebody unemployed who is registered as seeking work (28:6 third para.). */
function calendarDayBenefit(facts: Facts, days: NonEmpty<BenefitRun>): CalendarDays {
  const whole = outcome('registered', days, (run) => perDayOf(facts, run)?.amount ?? null);
  const [first] = days;
  const wholeDay = perDayOf(facts, first)?.wholeDay ?? 0;
  return {
    whole,
    benefit: {
      benefit: { wholeDay, extent: first.extent },
      ...(whole.benefit !== null && { available: whole.benefit }),
    },
  };
}

function perDayOf(facts: Facts, { from, level, extent }: BenefitRun): KnownPerDay | undefined {
  const sgi = facts.sgi?.on(from);
  if (sgi === undefined) return undefined;
  // Known in every year, since the cap of the unemployed lies below every ceiling; nothing depends on what came after an
  // employment, since it is known that there is none.
  return benefitPerDay(facts, { on: toIso(from), sgi, level, extent }) as KnownPerDay;
}
