import type { BenefitSegment } from '../../../case/pay/benefit.js';
import { dutyTasks } from '../../../case/due/duty.words.js';
import type { LedgerEntry, LedgerId } from '../../../case/due/duty.js';
import { partsOf } from '../../../case/parts.js';
import type { TellSickPay } from '../../../case/pay/sick-pay.js';
import { at, nearest } from '../../../law/dated.js';
import { planTerms } from '../../../rules/employer/return-to-work-plan/table.js';
import { reportTerms } from '../../../rules/employer/report-to-fk/table.js';
import { leaveToTryOtherWorkTerms } from '../../../rules/rehabilitation/leave-to-try-other-work/table.js';
import { workTrialTerms } from '../../../rules/rehabilitation/work-trial/table.js';
import { certificateDays } from '../../../rules/shared/certificate-days.table.js';
import type { CalendarDayAmount } from '../../../rules/shared/day-amount.js';
import { calendarDaySteps } from '../../../rules/shared/day-amount.steps.js';
import { words as amount } from '../../../rules/sick-pay/amount/words.js';
import { certificateTerms } from '../../../rules/sick-pay/certificate/table.js';
import { words as dayAmount } from '../../../rules/sickness-benefit/day-amount/words.js';
import { chainTerms } from '../../../rules/work-capacity/chain/table.js';
import { toIso, type IsoDate } from '../../../time/day.js';
import { reportNames } from '../../report.words.js';
import { cell, lines, section, type Block, type Fact, type Section } from '../../render/structure.js';
import { sickPaySteps } from '../../../rules/sick-pay/sick-pay-sum.steps.js';
import { shown } from '../../rule/workings/shown.js';
import { stepFact, stepText } from '../../rule/workings/step-text.js';
import type { DateStep } from '../../../finding/step.js';
import { daysStep, movedStep } from '../../rule/workings/step.js';
import { spanText } from './spans.js';
import type { Told } from './told.js';

/** How the sick pay of every period, the benefit of a day and the deadlines follow, as far as one line can tell it. */
export function workings(told: Told): Section[] {
  const { value, given, say } = told;
  const periods: Block[] = [];
  const perDay = new Map<IsoDate, CalendarDayAmount>();
  if (given !== undefined) {
    partsOf(given, value.asOf, {
      sickPay: (...made) => periods.push(...sickPayBlocks(made, told)),
      benefit: (from, made) => perDay.set(from, made),
    });
  }
  const segments = distinct(value.money.benefit).flatMap((segment) => {
    const made = perDay.get(segment.from);
    return made === undefined ? [] : benefitBlocks(segment, made, told);
  });
  return section(say(reportNames.workings), [
    ...periods,
    ...segments,
    ...withHeading(
      say(reportNames.deadlines),
      value.ledger.flatMap((entry) => deadlineFacts(entry, told)),
    ),
  ]);
}

/** Facts under a line that says what they are about; none where there are none. */
function withHeading(heading: string, facts: readonly Fact[]): Block[] {
  return facts.length === 0 ? [] : [lines(heading), { kind: 'facts', facts }];
}

function sickPayBlocks([period, lost, sum]: Parameters<TellSickPay>, { say, language }: Told): Block[] {
  return withHeading(
    `${say(reportNames.sickPay)} ${spanText(period)}`,
    shown(sickPaySteps(lost, sum, period.reason === 'ordinary')).map((step) =>
      stepFact(step, amount.fields, language),
    ),
  );
}

/** Amounts per day that differ; the same one is worked out once. */
function distinct(segments: readonly BenefitSegment[]): BenefitSegment[] {
  const seen = new Set<string>();
  return segments.filter(({ level, extent, perDay }) => {
    const key = `${level} ${extent} ${perDay ?? ''}`;
    const isNew = perDay !== null && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function benefitBlocks(segment: BenefitSegment, made: CalendarDayAmount, { say, language }: Told): Block[] {
  return withHeading(
    `${say(reportNames.benefit)} ${spanText(segment)}`,
    shown(calendarDaySteps(made)).map((step) => stepFact(step, dayAmount.fields, language)),
  );
}

/** Days from the first day of what a duty belongs to, where its day is simply so many days later or earlier. */
const DAYS_FROM: Readonly<Partial<Record<LedgerId, (on: IsoDate) => number | undefined>>> = {
  certificate: (on) => at(certificateTerms, on)?.daysAfterNotice,
  'certificate-to-fk': (on) => at(certificateDays, on)?.daysAfterFirst,
  'return-to-work-plan': (on) => nearest(planTerms, on).dueOnDay - 1,
  'chain-test-90': (on) => at(chainTerms, on)?.employerTestAfter,
  'chain-test-180': (on) => at(chainTerms, on)?.labourMarketTestAfter,
  'chain-test-365': (on) => at(chainTerms, on)?.lastTestAfter,
  'leave-to-try-other-work': (on) => nearest(leaveToTryOtherWorkTerms, on).firstDay - 1,
  'work-trial-notification': (on) => -nearest(workTrialTerms, on).notifyDaysBefore,
};

function deadlineFacts(entry: LedgerEntry, told: Told): Fact[] {
  const { say, language } = told;
  const { id, dueOn, lastDay } = entry;
  if (dueOn === null) return [];
  const counted = countedStep(entry, told);
  if (counted === undefined || toIso(counted.counted.day) !== dueOn) return [];
  const moved = id === 'leave-to-try-other-work' || lastDay === null ? [] : movedStep(dueOn, lastDay);
  const value = [counted, ...moved].flatMap((step) => cell(stepText(step, language)));
  return [{ name: say(dutyTasks[id]), value }];
}

function countedStep({ id, from }: LedgerEntry, { value }: Told): DateStep | undefined {
  if (id === 'report-to-fk') {
    const last = value.periods.find((period) => period.from === from)?.lastEmployerDate;
    const days = last && at(reportTerms, last)?.daysAfterPeriod;
    return last && days ? daysStep('dueOn', last, days) : undefined;
  }
  const days = DAYS_FROM[id]?.(from);
  return days === undefined ? undefined : daysStep('dueOn', from, days);
}
