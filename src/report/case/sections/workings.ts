import type { BenefitSegment } from '../../../case/pay/benefit.js';
import type { LedgerEntry, TellDay } from '../../../case/due/duty.js';
import { dutyTasks } from '../../../case/due/duty.words.js';
import { ledgerOf } from '../../../case/due/ledger.js';
import { partsOf } from '../../../case/parts.js';
import { dateStep, movedStep, type Step } from '../../../finding/step.js';
import type { Text, Words } from '../../../finding/words.js';
import type { CalendarDayAmount } from '../../../rules/shared/day-amount.js';
import { calendarDaySteps } from '../../../rules/shared/day-amount.steps.js';
import { words as amount } from '../../../rules/sick-pay/amount/words.js';
import { sickPaySteps } from '../../../rules/sick-pay/sick-pay-sum.steps.js';
import { words as dayAmount } from '../../../rules/sickness-benefit/day-amount/words.js';
import { toIso, type IsoDate } from '../../../time/day.js';
import { itemWhere } from '../../../time/lists.js';
import { kronorText } from '../../numbers.js';
import { reportNames } from '../../report.words.js';
import { cell, lines, section, type Block, type Fact, type Section } from '../../render/structure.js';
import { shown } from '../../rule/workings/shown.js';
import { stepFact, stepText } from '../../rule/workings/step-text.js';
import { spanText } from './spans.js';
import type { Told } from './told.js';

/** How the sick pay of every period, the benefit of a day and the deadlines follow: told while the case is assessed again. */
export function workings(told: Told): Section[] {
  const { value, given, say } = told;
  if (given === undefined) return [];
  const sickPay: Block[] = [];
  const perDay = new Map<IsoDate, CalendarDayAmount>();
  const { facts, runs } = partsOf(given, value.asOf, {
    sickPay: (period, lost, parts, sum) => {
      const steps = sickPaySteps(lost, parts, sum, period.reason === 'ordinary');
      sickPay.push(
        ...stepBlocks(`${say(reportNames.sickPay)} ${spanText(period)}`, steps, amount.fields, told),
      );
    },
    benefit: (from, made) => perDay.set(from, made),
  });
  const counted: Parameters<TellDay>[] = [];
  ledgerOf(facts, runs, (...day) => counted.push(day));
  return section(say(reportNames.workings), [
    ...sickPay,
    ...distinct(value.money.benefit).flatMap((segment) => benefitBlocks(segment, perDay, told)),
    ...factBlocks(
      say(reportNames.deadlines),
      value.ledger.flatMap((entry) => deadlineFacts(entry, counted, told)),
    ),
  ]);
}

/** Facts under a line that says what they are about; none where there are none. */
function factBlocks(heading: string, facts: readonly Fact[]): Block[] {
  return facts.length === 0 ? [] : [lines(heading), { kind: 'facts', facts }];
}

function stepBlocks<Field extends string>(
  heading: string,
  steps: readonly Step<Field | Text>[],
  names: Words<Field>,
  { language }: Told,
): Block[] {
  return factBlocks(
    heading,
    shown(steps).map((step) => stepFact(step, names, language)),
  );
}

/** Amounts per day that differ; the same one is worked out once. */
function distinct(segments: readonly BenefitSegment[]): BenefitSegment[] {
  const seen = new Set<string>();
  return segments.filter(({ level, extent, perDay, reducedBy }) => {
    const key = `${level} ${extent} ${perDay ?? ''} ${reducedBy ?? ''}`;
    const isNew = perDay !== null && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function benefitBlocks(
  segment: BenefitSegment,
  perDay: ReadonlyMap<IsoDate, CalendarDayAmount>,
  told: Told,
): Block[] {
  // Pay beside the benefit can cut days that are worked out together.
  const [, made] = itemWhere([...perDay].reverse(), ([from]) => from <= segment.from);
  const heading = `${told.say(reportNames.benefit)} ${spanText(segment)}`;
  return [
    ...stepBlocks(heading, calendarDaySteps(made), dayAmount.fields, told),
    ...reductionBlocks(segment, told),
  ];
}

/** What pay beside the benefit takes of it; none where it takes nothing. */
function reductionBlocks({ reducedBy }: BenefitSegment, { say, language }: Told): Block[] {
  if (reducedBy === undefined) return [];
  const value = cell(kronorText(reducedBy, language));
  return [{ kind: 'facts', facts: [{ name: say(reportNames.reducedBy), value }] }];
}

/** None where no day is counted, or where something later sets another day than the counted one. */
function deadlineFacts(
  { id, from, dueOn, lastDay }: LedgerEntry,
  counted: readonly Parameters<TellDay>[],
  { say, language }: Told,
): Fact[] {
  const found = counted.find(
    ([duty, begun, { day }]) => duty === id && begun === from && toIso(day) === dueOn,
  );
  if (found === undefined || dueOn === null) return [];
  const isWindow = id === 'leave-to-try-other-work' || lastDay === null;
  const steps = [dateStep('dueOn', found[2]), ...(isWindow ? [] : movedStep(dueOn, lastDay))];
  return [{ name: say(dutyTasks[id]), value: steps.flatMap((step) => cell(stepText(step, language))) }];
}
