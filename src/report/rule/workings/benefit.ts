/** How the amounts and days of sickness benefit and rehabilitation allowance follow. */
import { at, wordingOn } from '../../../law/dated.js';
import { priceBaseAmountsOf, type PriceBaseAmounts } from '../../../law/price-base-amount.table.js';
import { compare, NOTHING, type Share } from '../../../money/amount.js';
import { certificateDays, type CertificateDays } from '../../../rules/shared/certificate-days.table.js';
import {
  benefitTermsOn,
  calendarDayAmount,
  unemployedShare,
  type BenefitLevel,
  type DayAmountReadings,
  type Extent,
  type PartialRounding,
} from '../../../rules/shared/day-amount.js';
import { sgiLimitsOn, type SgiLimits } from '../../../rules/shared/sgi-limits.js';
import type { AllowanceInput, AllowanceValue } from '../../../rules/rehabilitation/allowance/allowance.js';
import type {
  BenefitCertificateInput,
  BenefitCertificateValue,
} from '../../../rules/sickness-benefit/benefit-certificate/benefit-certificate.js';
import type {
  BenefitKarensavdragInput,
  BenefitKarensavdragValue,
} from '../../../rules/sickness-benefit/benefit-karensavdrag/benefit-karensavdrag.js';
import {
  benefitKarensavdragTerms,
  type BenefitKarensavdragTerms,
} from '../../../rules/sickness-benefit/benefit-karensavdrag/table.js';
import type {
  DayAmountInput,
  DayAmountValue,
} from '../../../rules/sickness-benefit/day-amount/day-amount.js';
import type {
  HoursAmountInput,
  HoursAmountValue,
} from '../../../rules/sickness-benefit/hours-amount/hours-amount.js';
import type { LevelsInput, LevelsValue } from '../../../rules/sickness-benefit/levels/levels.js';
import { levelTerms, type LevelTerms } from '../../../rules/sickness-benefit/levels/table.js';
import type { NoticeInput, NoticeValue } from '../../../rules/sickness-benefit/notice/notice.js';
import { noticeTerms, type NoticeTerms } from '../../../rules/sickness-benefit/notice/table.js';
import type { SgiInput, SgiValue } from '../../../rules/sickness-benefit/sgi/sgi.js';
import { sgiTerms, type SgiTerms } from '../../../rules/sickness-benefit/sgi/table.js';
import type {
  SpecialCasesInput,
  SpecialCasesValue,
} from '../../../rules/sickness-benefit/special-cases/special-cases.js';
import {
  specialCasesTerms,
  type SpecialCasesTerms,
} from '../../../rules/sickness-benefit/special-cases/table.js';
import type { TravelInput, TravelValue } from '../../../rules/sickness-benefit/travel/travel.js';
import type { WithPayInput, WithPayValue } from '../../../rules/sickness-benefit/with-pay/with-pay.js';
import { withPayTerms, type WithPayTerms } from '../../../rules/sickness-benefit/with-pay/table.js';
import type {
  WorkInjuryInput,
  WorkInjuryValue,
} from '../../../rules/sickness-benefit/work-injury/work-injury.js';
import { workInjuryTerms, type WorkInjuryTerms } from '../../../rules/sickness-benefit/work-injury/table.js';
import type { IsoDate } from '../../../time/day.js';
import {
  add,
  by,
  chain,
  difference,
  evaluate,
  kr,
  less,
  lessKronor,
  onFrom,
  over,
  percent,
  quantity,
  shorter,
  type Formula,
  type Link,
} from './formula.js';
import { amountStep, daysStep, leastStep, shorterStep, type Step } from './step.js';

const WHOLE_CENT = 100;

/** A share of one with at most two decimals, shown in per cent. */
function partOf(value: number): ReturnType<typeof percent> {
  return percent({ num: Math.round(value * WHOLE_CENT), den: WHOLE_CENT });
}

interface DayAmountFacts {
  readonly on: IsoDate;
  readonly sgi: number;
  readonly level: BenefitLevel;
  readonly extent: Extent;
  readonly unemployed?: true | number | undefined;
  readonly readings?: DayAmountReadings | undefined;
}

function yearlyBasis(sgi: number, level: BenefitLevel, on: IsoDate): Formula {
  const { sgiFactor, levels } = benefitTermsOn(on);
  return chain(kr(sgi), percent(sgiFactor), percent(levels[level]));
}

/** `cap` is the highest amount for the unemployed share; null where none applies. */
export function dayAmountSteps(facts: DayAmountFacts, cap: number | null): Step[] {
  const basis = yearlyBasis(facts.sgi, facts.level, facts.on);
  const { daysPerYear } = benefitTermsOn(facts.on);
  const uncapped = chain(basis, over(daysPerYear));
  const part = cappedPart(facts);
  const capped = cap !== null && compare(evaluate(kr(cap)), evaluate(chain(uncapped, percent(part)))) < 0;
  const whole = capped ? cappedDay(uncapped, cap, facts) : uncapped;
  return [
    amountStep('yearlyBasis', basis),
    ...(capped ? [amountStep('dayAmountUncapped', onFrom(basis, over(daysPerYear)))] : []),
    shorterStep('wholeDay', capped ? whole : onFrom(basis, over(daysPerYear)), whole, {
      rounding: 'nearest',
    }),
    ...atExtent(whole, facts.extent, facts.readings?.partialRounding),
  ];
}

/** What of the whole amount is held against the whole cap: all of it, where the share of both is held against each other. */
function cappedPart({ unemployed, readings }: DayAmountFacts): Share {
  return readings?.unemployedPart === 'whole-cap' ? unemployedShare(unemployed) : { num: 1, den: 1 };
}

function cappedDay(uncapped: Formula, cap: number, { unemployed, readings }: DayAmountFacts): Formula {
  const { num, den } = unemployedShare(unemployed);
  const employed = { num: den - num, den };
  if (employed.num === 0) return kr(cap);
  const ofCap = readings?.unemployedPart === 'whole-cap' ? kr(cap) : chain(kr(cap), percent({ num, den }));
  return chain(chain(uncapped, percent(employed)), add(ofCap));
}

/** The amount at a partial extent; the whole one needs no line of its own. */
function atExtent(whole: Formula, extent: Extent, reading: PartialRounding | undefined): Step[] {
  if (extent === 1) return [];
  const { result } = amountStep('wholeDay', whole, { rounding: 'nearest' });
  const base = reading === 'from-exact-value' ? whole : kr(result);
  return [amountStep('amount', chain(base, partOf(extent)), { rounding: 'nearest' })];
}

export function benefitDaySteps(input: DayAmountInput, { reason, cap }: DayAmountValue): Step[] {
  return reason === 'not-registered' ? [] : dayAmountSteps(input, cap);
}

export function allowanceSteps(input: AllowanceInput, { right }: AllowanceValue): Step[] {
  return right ? dayAmountSteps(input, calendarDayAmount(input).cap?.perDay ?? null) : [];
}

export function hoursAmountSteps(input: HoursAmountInput, value: HoursAmountValue): Step[] {
  const basis = yearlyBasis(input.sgi, input.level, input.on);
  const whole = chain(kr(value.hourly), by(value.hours), over(input.days));
  return [
    amountStep('yearlyBasis', basis),
    shorterStep('hourly', onFrom(basis, over(value.annualHours)), chain(basis, over(value.annualHours)), {
      rounding: input.readings?.hourlyHalf === 'down' ? 'nearest-half-down' : 'nearest',
    }),
    amountStep('wholeDay', whole, { rounding: 'nearest' }),
    ...atExtent(whole, input.extent, input.readings?.partialRounding),
  ];
}

export function sgiSteps({ on, employment, other }: SgiInput, value: SgiValue): Step[] {
  const { row } = sgiLimitsOn({ on, provisional: true }) as SgiLimits;
  const { leastShare } = at(sgiTerms, on) as SgiTerms;
  const limits = [
    amountStep('floor', chain(kr(value.priceBase), percent(leastShare))),
    amountStep('ceiling', chain(kr(value.priceBase), by(row.tenthsOfPriceBase / 10))),
  ];
  if (!value.qualifies) return limits;
  const counted = [
    amountStep('countedEmployment', kr(employment), { rounding: 'down-to-hundreds' }),
    amountStep('countedOther', kr(other), { rounding: 'down-to-hundreds' }),
  ] as const;
  const [fromEmployment, fromOther] = counted.map(({ result }) => result) as [number, number];
  const others = fromOther === 0 ? [] : [add(kr(fromOther))];
  const sum = amountStep('incomes', chain(kr(fromEmployment), ...others));
  return [...limits, ...counted, sum, leastStep('sgi', sum.result, value.ceiling)];
}

export function levelsSteps({ days }: LevelsInput, value: LevelsValue): Step[] {
  const { countedInFrame, normalDaysLeft } = value;
  const first = days.map(({ from }) => from).sort()[0];
  if (first === undefined || countedInFrame === null || normalDaysLeft === null) return [];
  const { mostNormalDays } = at(levelTerms, first) as LevelTerms;
  const left = chain(quantity(mostNormalDays, 'days'), less(quantity(countedInFrame, 'days')));
  return [amountStep('normalDaysLeft', left, { unit: 'days', atLeastNothing: true })];
}

export function noticeSteps({ notifiedOn }: NoticeInput, _value: NoticeValue): Step[] {
  const { daysBack } = at(noticeTerms, notifiedOn) as NoticeTerms;
  return [daysStep('noticeReaches', notifiedOn, -daysBack)];
}

export function benefitCertificateSteps(
  { firstDay, selfEmployed }: BenefitCertificateInput,
  { rule }: BenefitCertificateValue,
): Step[] {
  if (rule === 'demanded') return [];
  const terms = at(certificateDays, firstDay) as CertificateDays;
  const days = selfEmployed ? terms.daysAfterFirstSelfEmployed : terms.daysAfterFirst;
  return [daysStep('requiredFrom', firstDay, days)];
}

export function benefitKarensavdragSteps(
  input: BenefitKarensavdragInput,
  value: BenefitKarensavdragValue,
): Step[] {
  const { wholeDays, weekShare } = at(benefitKarensavdragTerms, input.sickFrom) as BenefitKarensavdragTerms;
  const { benefit, readings } = input;
  const atExtent =
    'wholeDay' in benefit && readings?.partialExtent === 'benefit-at-extent'
      ? [
          amountStep('perDay', chain(kr(benefit.wholeDay), partOf(benefit.extent ?? 1)), {
            rounding: 'nearest',
          }),
        ]
      : [];
  const full =
    'weekly' in benefit
      ? chain(kr(benefit.weekly), percent(weekShare))
      : chain(kr(atExtent[0]?.result ?? benefit.wholeDay), by(wholeDays));
  const steps: Step[] = [...atExtent, amountStep('full', full)];
  if (!value.due) return steps;
  const { alreadyDeducted = 0, available } = input;
  const left = amountStep('leftToDeduct', chain(full, less(kr(alreadyDeducted))), { atLeastNothing: true });
  return [
    ...steps,
    ...(alreadyDeducted > 0 ? [left] : []),
    ...(available === undefined ? [] : [leastStep('karensavdrag', left.result, available)]),
  ];
}

export function withPaySteps(input: WithPayInput, value: WithPayValue): Step[] {
  const terms = wordingOn(withPayTerms, input.on) as WithPayTerms;
  const days = input.days === undefined || input.days === 1 ? [] : [by(input.days)];
  const ceiling = chain(kr(input.ceilingYearly), ...days, over(terms.daysPerYear));
  const share = input.level === 'normal' ? terms.freeAboveNormal : terms.freeAboveContinuation;
  const below = input.paidToEmployer ? share : terms.freeBelowCeiling;
  const inWork = kr(input.payInWork);
  const isAbove = compare(evaluate(inWork), evaluate(ceiling)) > 0;
  const free: FreePay = {
    below: told(isAbove ? ceiling : inWork, percent(below)),
    above: isAbove ? told(chain(inWork, less(ceiling)), percent(share)) : undefined,
  };
  const left = chain(kr(input.benefit), ...lessKronor(value.reduction));
  return [
    amountStep('ceiling', ceiling),
    amountStep('freePay', sumOf(free).shown),
    reductionStep(input, free),
    amountStep('amount', left, { atLeastNothing: true }),
  ];
}

/** A formula from the beginning, and as the lines before allow it to be shown. */
interface Told {
  readonly exact: Formula;
  readonly shown: Formula;
}

function told(before: Formula, link: Link): Told {
  return { exact: chain(before, link), shown: onFrom(before, link) };
}

/** Pay that reduces nothing, for pay in work up to the ceiling and, where there is any, above it. */
interface FreePay {
  readonly below: Told;
  readonly above: Told | undefined;
}

function sumOf({ below, above }: FreePay): Told {
  if (above === undefined) return below;
  const exact = chain(below.exact, add(above.exact));
  return { exact, shown: shorter(chain(below.shown, add(above.shown)), exact) };
}

/** Where the pay above the ceiling is told apart, each part reduces by itself, and none by less than nothing. */
function reductionStep({ payDuringSickness, ofWhichAboveCeiling }: WithPayInput, free: FreePay): Step {
  const style = { rounding: 'down', atLeastNothing: true } as const;
  const pay = kr(payDuringSickness);
  if (ofWhichAboveCeiling === undefined) {
    const all = sumOf(free).exact;
    return shorterStep('reduction', difference(pay, all), chain(pay, less(all)), style);
  }
  const above = kr(ofWhichAboveCeiling);
  const parts = [
    chain(pay, less(above), less(free.below.exact)),
    free.above === undefined ? above : chain(above, less(free.above.exact)),
  ].filter((part) => compare(evaluate(part), NOTHING) > 0);
  const [first = kr(0), ...others] = parts;
  return amountStep('reduction', chain(first, ...others.map(add)), style);
}

export function specialCasesSteps(input: SpecialCasesInput, value: SpecialCasesValue): Step[] {
  if (value.mostPerDay === 0) return [];
  const { daysPerYear } = at(specialCasesTerms, input.on) as SpecialCasesTerms;
  const { firstFourteenDays: first } = input;
  const perDay = chain(kr(value.mostPerDay), ...lessKronor(value.ordinaryBenefit, value.annuityPerDay));
  const hasAnnuity = input.annuity !== undefined && input.sicknessCompensation === undefined;
  return [
    ...(hasAnnuity
      ? [
          amountStep('annuityPerDay', chain(kr(input.annuity), over(daysPerYear)), {
            rounding: 'nearest-half-down',
          }),
        ]
      : []),
    amountStep('amount', perDay, { atLeastNothing: true }),
    ...(first === undefined
      ? []
      : [
          amountStep(
            'fortnight',
            chain(kr(value.amount), by(first.days), ...lessKronor(first.ordinaryBenefit)),
            {
              atLeastNothing: true,
            },
          ),
        ]),
  ];
}

export function travelSteps({ cost, usualCost = 0 }: TravelInput, _value: TravelValue): Step[] {
  if (cost === undefined) return [];
  return [amountStep('extraCost', chain(kr(cost), ...lessKronor(usualCost)), { atLeastNothing: true })];
}

export function workInjurySteps(input: WorkInjuryInput, _value: WorkInjuryValue): Step[] {
  const { leastLossOfPriceBase } = at(workInjuryTerms, input.on) as WorkInjuryTerms;
  const { priceBase } = priceBaseAmountsOf(input.on) as PriceBaseAmounts;
  const { yearlyIncomeBefore, yearlyIncomeAfter } = input;
  const loss =
    yearlyIncomeBefore === undefined || yearlyIncomeAfter === undefined
      ? []
      : [amountStep('loss', chain(kr(yearlyIncomeBefore), less(kr(yearlyIncomeAfter))))];
  return [amountStep('leastLoss', chain(kr(priceBase), percent(leastLossOfPriceBase))), ...loss];
}
