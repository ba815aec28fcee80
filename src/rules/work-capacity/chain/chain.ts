import {
  decided,
  notCoveredBefore,
  undetermined,
  type Alternative,
  type Assumption,
  type Decided,
  type Finding,
  type Interpretation,
} from '../../../finding/finding.js';
import { notCoveredBy } from '../../../finding/wording.js';
import { chainTransition2008sixth } from '../../../law/afl.js';
import { at, firstDay, nearest } from '../../../law/dated.js';
import type { Lagrum } from '../../../law/lagrum.js';
import { pensionAgesOf, type PensionAges } from '../../../law/pension-age.table.js';
import {
  sfb27s46,
  sfb27s47,
  sfb27s48first,
  sfb27s48third,
  sfb27s49,
  sfb27s49b,
  sfb27s49d,
  sfb27s49e,
  sfb27s51,
} from '../../../law/sfb/27.js';
import { chainTransition2013 } from '../../../law/sfb/transitional.js';
import { earlier, toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { monthOfTurning, type IsoMonth } from '../../../time/month.js';
import { covers, type Period } from '../../../time/period.js';
import {
  addedAcross,
  daysWorked,
  isFromBeforeChains,
  joinsWithinAcross,
  onlyDaysWorked,
  withoutEarlierDays,
} from '../chain-gaps.js';
import { chainsOf, dateOfDay, dayOfChain, type Chain } from '../../shared/added-periods.js';
import { chainJoinsWithinOn } from '../chain-link.js';
import {
  chainExceptions,
  chainTerms,
  labourMarketWordings,
  olderWordings,
  onDemandWordings,
  ongoingSickPeriods,
  pandemicSuspensions,
  type ChainExceptions,
  type ChainTerms,
  type LabourMarketWording,
} from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

/** What the insured lives on. */
export type Insured = 'employee' | 'self-employed' | 'unemployed' | 'on-demand';

/** An exception that Försäkringskassan has found: övervägande skäl, särskilda skäl, oskäligt. */
export type ChainException = 'predominant-reasons' | 'special-reasons' | 'unreasonable';

/** Days with capacity reduced by at least a quarter, whatever the extent and whether or not benefit was paid. */
export interface ChainSpell {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /**
   * For how many days the insured worked between the sick period before and this one: how long the time at work lasted. It
   * matters only to a sick period that began before 2014, after 90 days or more without sickness. Absent: not known.
   */
  readonly workedBefore?: number;
}

export interface ChainInput {
  /** In any order. */
  readonly spells: readonly ChainSpell[];
  /** The day asked about; it decides the wording. */
  readonly on: IsoDate;
  readonly insured: Insured;
  /** What Försäkringskassan has found; `open` where it has not. Ignored for on-demand employees. Absent: `open`. */
  readonly exception?: ChainException | 'none' | 'open';
  /** The month of birth. Absent: not among the older of 49 d §. */
  readonly bornOn?: IsoMonth;
  /** Whether the insured has work. Absent: not among the older of 49 d §. */
  readonly hasWork?: boolean;
  /** On leave from the employment, other than to try other work, for a child or for studies. Absent: false. */
  readonly onLeave?: boolean;
  /** Whether needed care was delayed by the pandemic (49 a §, 2020-04-02–2023-12-31). Absent: false. */
  readonly careDelayedByPandemic?: boolean;
  /** Which reading to follow where the law is open. Absent: the default. */
  readonly readings?: Partial<ChainReadings>;
}

/** The choices where the law is open; the first of each is the default. */
export interface ChainReadings {
  /** Whether sick periods of on-demand employees are added together (27:51 names 46–49 §§ only). */
  readonly onDemandPeriods: 'added' | 'not-added';
  /** What applies to older persons with work once benefit under 49 d § has ended. */
  readonly olderAfterGuaranteeAge: 'ordinary-chain' | 'no-labour-market-test';
}

/** What the capacity is compared with. */
export type ComparedWith =
  | 'own-work'
  | 'work-offered-temporarily'
  | 'other-work-with-employer'
  | 'normally-occurring-work'
  | 'available-suitable-work';

export interface ChainTest {
  /** The test applies from the day after so many days of reduced capacity. */
  readonly afterDays: number;
  /** The first day of the test, projected on unbroken sickness from the last spell; null where there is no spell. */
  readonly from: IsoDate | null;
  /** Whether that day has come and was a day of sickness. */
  readonly reached: boolean;
  /** Whether the test changes anything for this kind of insured. */
  readonly applies: boolean;
}

export interface ChainValue {
  /** The day number in the chain; 0 on a day outside every spell. */
  readonly day: number;
  /** In the order of the act; empty on a day outside every spell. */
  readonly comparedWith: readonly ComparedWith[];
  readonly tests: readonly ChainTest[];
}

/** The facts whose absence can leave a finding of this rule undetermined. */
export type ChainFact = 'exception' | 'workedBefore';

/** The questions that a finding of this rule can list in `interpretations`. */
export type ChainQuestion = 'on-demand-periods' | 'older-after-guarantee-age';

/**
 * The day of the rehabilitation chain, and what the work capacity is compared with on it.
 *
 * Days in sick periods are added together when fewer than 90 days lie between. The new comparison applies from the
 * day after 90, 180 and 365 days: day 91, 181 and 366. New wordings apply to ongoing sickness from their first day.
 *
 * A sick period that began before 2014 is added where fewer than 90 of the days between were worked. Where 90 or more lie
 * between and that is not known, the finding is undetermined, and shows the answer with every such period added and with
 * none. Of added periods only days from July 2008 count.
 *
 * Does not decide whether an exception applies — that is Försäkringskassan's assessment: with `open` the finding is
 * undetermined on days where one could matter, and shows the answer under each. Does not count benefit days
 * (`levels`) nor sick-pay days (`periods`): those are other counters.
 *
 * @source SFB 27:46–49 e, 51
 * @inForce 2008-07-01 –; sick periods begun before that 2009-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, reversed spells, more than 20 000 spells
 * @example
 * import { chain } from 'sjukregler';
 *
 * const found = chain({
 *   spells: [{ from: '2026-01-10', to: '2026-04-30' }], on: '2026-04-10', insured: 'employee',
 * });
 * found.outcome === 'decided' && found.value.day; //=> 91
 */
export function chain(input: ChainInput): Finding<ChainValue, ChainFact> {
  const on = toDay(input.on);
  const terms = at(chainTerms, input.on);
  if (terms === undefined) return notCoveredBefore(firstDay(chainTerms), [sfb27s46]);
  if (input.insured === 'on-demand' && at(onDemandWordings, input.on) === undefined) {
    return notCoveredBefore(firstDay(onDemandWordings), [sfb27s49b]);
  }

  return input.spells.some(({ from }) => onlyDaysWorked(from))
    ? comparedAcrossWork(input, on, terms)
    : compared(input, on, terms, chainOn(input, on));
}

/** The same where a sick period that began before 2014 can belong to the chain. */
function comparedAcrossWork(input: ChainInput, on: Day, terms: ChainTerms): Finding<ChainValue, ChainFact> {
  const worked = daysWorked(input.spells);
  const apart = chainOn(input, on, joinsWithinAcross(worked, 'not-added'));
  const current = apart.chain.find((period) => covers(period, on));
  if (current && isFromBeforeChains(current) && at(ongoingSickPeriods, input.on) === undefined) {
    return notCoveredBy(ongoingSickPeriods);
  }

  const together = fromJuly2008(chainOn(input, on, joinsWithinAcross(worked, 'added')), on);
  const added = compared(input, on, terms, together);
  const notAdded = compared(input, on, terms, fromJuly2008(apart, on));
  if (said(added) === said(notAdded)) return notAdded;
  const across = addedAcross(together.chain);
  const { from } = across.find((period) => !worked.has(period.from)) as Period;
  const isOpen = added.outcome === 'undetermined' || notAdded.outcome === 'undetermined';
  return undetermined<ChainValue, ChainFact>(
    isOpen ? ['workedBefore', 'exception'] : ['workedBefore'],
    [...cite(ADDING, toIso(earlier(from, on))), ...cite(ADDING_SINCE_2014, input.on)],
    [...alternative('added', added), ...alternative('not-added', notAdded)],
  );
}

/** Everything in it but the sections. */
function said(found: Finding<ChainValue, ChainFact>): string {
  return JSON.stringify({ ...found, basis: undefined });
}

function alternative(answer: string, found: Finding<ChainValue, ChainFact>): Alternative<ChainValue>[] {
  return found.outcome === 'decided' ? [{ if: answer, value: found.value }] : [];
}

function compared(
  input: ChainInput,
  on: Day,
  terms: ChainTerms,
  { chain: periods, added, grounds }: ChosenChain,
): Finding<ChainValue, 'exception'> {
  const day = dayOfChain(periods, on);
  const tests = testsOf(periods, on, terms, input);
  const cited = (basis: readonly Ground[]): readonly Lagrum[] =>
    cite(grounds === undefined ? basis : [...basis, ...grounds], input.on);
  const decide = (
    comparedWith: readonly ComparedWith[],
    basis: readonly Ground[],
    notes: Notes = {},
  ): Decided<ChainValue> => decided({ day, comparedWith: [...comparedWith], tests }, cited(basis), notes);

  if (day === 0) return decide([], [sfb27s51]);
  const labourMarketKnown = at(labourMarketWordings, input.on)?.normallyOccurring === true;
  if (input.insured === 'unemployed' || input.onLeave) {
    if (!labourMarketKnown) return notCoveredBefore(normallyOccurringFrom(), LABOUR_MARKET_BASIS);
    return decide(LABOUR_MARKET, LABOUR_MARKET_BASIS);
  }
  if (input.insured === 'on-demand') {
    const interpretations = added ? [onDemandInterpretation(input)] : [];
    return decide(comparedOnDemand(day, terms), [sfb27s46, sfb27s49b], { interpretations });
  }

  const own = OWN_WORK[input.insured];
  const withEmployer = day > terms.employerTestAfter ? [...own, ...OTHER_WORK[input.insured]] : own;
  if (day <= terms.labourMarketTestAfter) return decide(withEmployer, BASIS_EARLY);

  const older = olderWindow(input, on);
  if (older.within) {
    return decide([...withEmployer, 'available-suitable-work'], [sfb27s49d, sfb27s49e], older);
  }
  if (!labourMarketKnown) return notCoveredBefore(normallyOccurringFrom(), [sfb27s48first]);
  const pandemic = at(pandemicSuspensions, input.on);
  if (input.careDelayedByPandemic && pandemic?.suspended) return decide(withEmployer, pandemic.source);

  const basis = day > terms.lastTestAfter ? BASIS_LAST : BASIS_LABOUR_MARKET;
  const full = [...withEmployer, ...LABOUR_MARKET];
  const through = exceptionsThrough(nearest(chainExceptions, input.on));
  if (input.exception === undefined || input.exception === 'open') {
    const possible = EXCEPTIONS.filter((exception) => day <= through[exception]);
    const alternatives = [
      { if: 'none', value: { day, comparedWith: full, tests } },
      ...possible.map((exception) => ({ if: exception, value: { day, comparedWith: withEmployer, tests } })),
    ];
    return undetermined(['exception'], cited(basis), alternatives, older.interpretations);
  }
  const excepted = input.exception !== 'none' && day <= through[input.exception];
  return decide(excepted ? withEmployer : full, basis, older);
}

const LABOUR_MARKET: readonly ComparedWith[] = ['normally-occurring-work', 'available-suitable-work'];

const OWN_WORK: Readonly<Record<'employee' | 'self-employed', readonly ComparedWith[]>> = {
  employee: ['own-work', 'work-offered-temporarily'],
  'self-employed': ['own-work'],
};

/** A self-employed person has no employer to be redeployed with. */
const OTHER_WORK: Readonly<Record<'employee' | 'self-employed', readonly ComparedWith[]>> = {
  employee: ['other-work-with-employer'],
  'self-employed': [],
};

const EXCEPTIONS: readonly ChainException[] = ['predominant-reasons', 'special-reasons', 'unreasonable'];

const ADDING: readonly Ground[] = [sfb27s51];
const ADDING_SINCE_2014: readonly Ground[] = [chainTransition2013];
const BASIS_EARLY: readonly Ground[] = [sfb27s46, sfb27s47, sfb27s51];
const BASIS_LABOUR_MARKET: readonly Ground[] = [sfb27s46, sfb27s47, sfb27s48first, sfb27s48third, sfb27s51];
const BASIS_LAST: readonly Ground[] = [sfb27s46, sfb27s47, sfb27s48first, sfb27s49, sfb27s51];
const LABOUR_MARKET_BASIS: readonly Ground[] = [
  { kalla: 'Försäkringskassan, vägledning 2015:1, kap. 11; prop. 2007/08:136 s. 100 f.' },
];

/** The first day on which the labour market means normally occurring work. */
function normallyOccurringFrom(): IsoDate {
  return (labourMarketWordings.find(({ normallyOccurring }) => normallyOccurring) as LabourMarketWording)
    .from;
}

interface Notes {
  readonly interpretations?: readonly Interpretation[];
  readonly assumptions?: readonly Assumption[];
}

interface ChosenChain {
  readonly chain: readonly Period[];
  /** Whether the days depend on sick periods being added together. */
  readonly added: boolean;
  /** What the adding rests on beside 51 §. Absent: nothing. */
  readonly grounds?: readonly Ground[];
}

/** The chain that `on` belongs to: the latest that began by then, or the first one if none had. */
function chainOn(input: ChainInput, on: Day, within = chainJoinsWithinOn): ChosenChain {
  const added = chainsOf(input.spells, within);
  const separate = input.insured === 'on-demand' && input.readings?.onDemandPeriods === 'not-added';
  const chosen = latestBegun(separate ? chainsOf(input.spells, within, true) : added, on);
  return { chain: chosen, added: latestBegun(added, on).length > 1 };
}

/** Without the days that are not added, and with the transitional provisions that it rests on. */
function fromJuly2008({ chain: whole, added }: ChosenChain, on: Day): ChosenChain {
  const chain = withoutEarlierDays(whole, on);
  const grounds = [
    ...(chain === whole ? [] : [chainTransition2008sixth]),
    ...(addedAcross(chain).length === 0 ? [] : [chainTransition2013]),
  ];
  return { chain, added, grounds };
}

function latestBegun(chains: readonly Chain[], on: Day): readonly Period[] {
  return chains.filter(([first]) => first.from <= on).at(-1) ?? chains[0] ?? [];
}

function testsOf(periods: readonly Period[], on: Day, terms: ChainTerms, input: ChainInput): ChainTest[] {
  const { employerTestAfter, labourMarketTestAfter, lastTestAfter } = terms;
  const unemployed = input.insured === 'unemployed' || input.onLeave === true;
  const onDemand = input.insured === 'on-demand';
  return [
    { afterDays: employerTestAfter, applies: !unemployed && input.insured !== 'self-employed' },
    { afterDays: labourMarketTestAfter, applies: !unemployed && !onDemand },
    { afterDays: lastTestAfter, applies: !unemployed && !onDemand },
  ].map(({ afterDays, applies }) => {
    const { date, sick } = dateOfDay(periods, afterDays + 1);
    return {
      afterDays,
      from: date === undefined ? null : toIso(date),
      reached: sick && date !== undefined && date <= on,
      applies,
    };
  });
}

function comparedOnDemand(day: number, terms: ChainTerms): readonly ComparedWith[] {
  return day > terms.employerTestAfter ? [...OWN_WORK.employee, ...LABOUR_MARKET] : OWN_WORK.employee;
}

function exceptionsThrough(exceptions: ChainExceptions): Readonly<Record<ChainException, number>> {
  return {
    'predominant-reasons': exceptions.predominantReasonsThrough ?? 0,
    'special-reasons': exceptions.specialReasonsThrough ?? 0,
    unreasonable: Infinity,
  };
}

interface OlderWindow extends Notes {
  readonly within: boolean;
}

/** Whether 49 d § replaces 48 and 49 §§: work, and a month between the earliest income pension and the guarantee pension. */
function olderWindow({ bornOn, hasWork, on: iso, readings }: ChainInput, on: Day): OlderWindow {
  if (at(olderWordings, iso) === undefined) return { within: false };
  if (bornOn === undefined) return { within: false, assumptions: [notOlder('bornOn')] };
  if (hasWork === undefined) return { within: false, assumptions: [notOlder('hasWork')] };
  const ages = pensionAgesOf(bornOn);
  if (ages === undefined || !hasWork) return { within: false };
  if (on < monthOfTurning(bornOn, ages.incomePension)) return { within: false };
  const assumptions = provisionalAges(ages);
  if (on < monthOfTurning(bornOn, ages.guaranteePension)) return { within: true, assumptions };
  const taken = readings?.olderAfterGuaranteeAge ?? 'ordinary-chain';
  const other = taken === 'ordinary-chain' ? 'no-labour-market-test' : 'ordinary-chain';
  const question = { question: 'older-after-guarantee-age', taken, other: [other] };
  return { within: taken === 'no-labour-market-test', assumptions, interpretations: [question] };
}

function notOlder(fact: 'bornOn' | 'hasWork'): Assumption {
  return { fact, assumed: 'not-among-the-older' };
}

function provisionalAges(ages: PensionAges): Assumption[] {
  if (!ages.provisional) return [];
  return [{ fact: 'pensionAges', assumed: `${ages.incomePension}-${ages.guaranteePension}` }];
}

function onDemandInterpretation({ readings }: ChainInput): Interpretation {
  return readings?.onDemandPeriods === 'not-added'
    ? { question: 'on-demand-periods', taken: 'not-added', other: ['added'] }
    : { question: 'on-demand-periods', taken: 'added', other: ['not-added'] };
}
