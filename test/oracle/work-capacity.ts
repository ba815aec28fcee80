/** Reference implementation of the rehabilitation chain (SFB 27:46–51), day by day. */
import type { Reduced, Span } from './days.js';
import { datesOf, daysFrom, decided, outOfScope, plusDays, undetermined } from './days.js';

export type Insured = 'employee' | 'self-employed' | 'unemployed' | 'on-demand';
export type Exception = 'none' | 'predominant-reasons' | 'special-reasons' | 'unreasonable' | 'open';
export type Comparison =
  | 'own-work'
  | 'work-offered-temporarily'
  | 'other-work-with-employer'
  | 'normally-occurring-work'
  | 'available-suitable-work';

export interface ChainInput {
  spells: (Span & { workedBefore?: number })[];
  on: string;
  insured: Insured;
  exception?: Exception;
  bornOn?: string;
  hasWork?: boolean;
  onLeave?: boolean;
}

export interface ChainTest {
  afterDays: number;
  from: string;
  reached: boolean;
}

export interface ChainValue {
  day: number;
  comparedWith: Comparison[];
  tests: ChainTest[];
}

const FEWER_THAN = 90;
/** Sick periods begun before are added unless so many days were worked between: 2013:747 p. 7. */
const DAYS_BETWEEN_COUNT_FROM = '2014-01-01';
const FIRST_CHAIN = '2008-07-01';
const ON_DEMAND_FROM = '2022-02-01';
const OLDER_FROM = '2022-02-01';
const PREDOMINANT_FROM = '2021-03-15';
const DAY_550_FROM = '2022-02-01';

/** Sick days in chains: days are added together when fewer than 90 days have passed between them — 27:51. */
function chainsOf(spells: ChainInput['spells'], addsUnknown: boolean): string[][] {
  const isAdded = (date: string): boolean => {
    if (date >= DAYS_BETWEEN_COUNT_FROM) return false;
    const known = spells.flatMap(({ from, workedBefore }) =>
      from === date && workedBefore !== undefined ? [workedBefore] : [],
    );
    return known.length === 0 ? addsUnknown : Math.max(...known) < FEWER_THAN;
  };
  const chains: string[][] = [];
  let previous: string | undefined;
  for (const date of [...new Set(spells.flatMap(datesOf))].sort()) {
    const daysBetween = previous === undefined ? FEWER_THAN : daysFrom(previous, date) - 1;
    if (daysBetween < FEWER_THAN || (previous !== undefined && isAdded(date))) chains.at(-1)?.push(date);
    else chains.push([date]);
    previous = date;
  }
  return chains;
}

/** After which days a new comparison begins for this insured. */
const TESTS: Record<Insured, number[]> = {
  employee: [90, 180, 365],
  'self-employed': [180, 365],
  unemployed: [],
  'on-demand': [90],
};

/** The date of the day after so many days, on unbroken sickness from the chain's last day where it is not yet known. */
function testOf(chain: string[], on: string, afterDays: number): ChainTest {
  const known = chain[afterDays];
  const last = chain.at(-1) ?? on;
  const from = known ?? plusDays(last, afterDays + 1 - chain.length);
  return { afterDays, from, reached: known !== undefined && known <= on };
}

const age = (born: string, years: number): string => `${Number(born.slice(0, 4)) + years}${born.slice(4)}`;

function earliestPensionAge(birthYear: number): number {
  if (birthYear <= 1960) return 62;
  return birthYear <= 1962 ? 63 : 64;
}

function guaranteePensionAge(birthYear: number): number {
  if (birthYear <= 1957) return 65;
  return birthYear <= 1959 ? 66 : 67;
}

/** 27:49 d–e: has work and has reached the earliest pension age, through the month before guarantee pension. */
function isOlder({ on, bornOn, hasWork }: ChainInput): boolean | 'unknown' {
  if (on < OLDER_FROM || bornOn === undefined || hasWork !== true) return false;
  const birthYear = Number(bornOn.slice(0, 4));
  const month = on.slice(0, 7);
  if (month < age(bornOn, earliestPensionAge(birthYear))) return false;
  if (birthYear >= 1969) return 'unknown';
  if (month < age(bornOn, guaranteePensionAge(birthYear))) return true;
  return birthYear >= 1966 ? 'unknown' : false;
}

/** 27:48 third para. and 49 third para.: does the exception keep 46–47 §§ on this day of the chain? */
function keepsOwnWork(exception: Exception, day: number, on: string): boolean {
  if (exception === 'unreasonable') return true;
  if (exception === 'predominant-reasons') return on >= PREDOMINANT_FROM && day <= 365;
  if (exception !== 'special-reasons') return false;
  if (on >= DAY_550_FROM) return day <= 550;
  return on < PREDOMINANT_FROM && day <= 365;
}

const LABOUR_MARKET: Comparison[] = ['normally-occurring-work', 'available-suitable-work'];

/** Own work, and from day 91 other work with the employer — 27:46–47. */
function beforeDay181(insured: Insured, day: number): Comparison[] {
  if (insured === 'self-employed') return ['own-work'];
  const own: Comparison[] = ['own-work', 'work-offered-temporarily'];
  return day > 90 ? [...own, 'other-work-with-employer'] : own;
}

function onDemandComparison(day: number): Comparison[] {
  const own: Comparison[] = ['own-work', 'work-offered-temporarily'];
  return day > 90 ? [...own, ...LABOUR_MARKET] : own;
}

/** What capacity is compared with on a day of the chain, or why that cannot be said. */
function comparison(input: ChainInput, day: number): Comparison[] | Reduced<never> {
  const { insured, on, exception = 'open', onLeave = false } = input;
  if (day === 0) return [];
  if (insured === 'unemployed' || onLeave) return LABOUR_MARKET;
  if (insured === 'on-demand') return onDemandComparison(day);
  const own = beforeDay181(insured, day);
  if (day <= 180) return own;
  const older = isOlder(input);
  if (older === 'unknown') return outOfScope('parameter-unknown');
  if (older) return [...own, 'available-suitable-work'];
  if (exception === 'open') return undetermined('exception');
  return keepsOwnWork(exception, day, on) ? own : [...own, ...LABOUR_MARKET];
}

/** The day of the chain and what the capacity is compared with — SFB 27:46–49 e, 51. */
export function chain(input: ChainInput): Reduced<ChainValue> {
  const { on, insured } = input;
  if (on < FIRST_CHAIN) return outOfScope('law-not-covered');
  if (insured === 'on-demand' && on < ON_DEMAND_FROM) return outOfScope('law-not-covered');
  const [added, apart] = [reading(input, true), reading(input, false)];
  if (JSON.stringify(added) === JSON.stringify(apart)) return apart.answer;
  const isOpen = [added, apart].some(({ answer }) => answer.outcome === 'undetermined');
  return undetermined('workedBefore', ...(isOpen ? ['exception'] : []));
}

/** The answer, beside what it is counted from, if all periods of which nothing is known are added or if none is. */
function reading(
  input: ChainInput,
  addsUnknown: boolean,
): { answer: Reduced<ChainValue>; day: number; tests: ChainTest[] } {
  const { spells, on, insured } = input;
  const chains = chainsOf(spells, addsUnknown);
  const current = chains.filter((dates) => (dates[0] ?? '') <= on).at(-1) ?? chains[0] ?? [];
  const day = current.indexOf(on) + 1;
  const comparedWith = comparison(input, day);
  const onMarket = insured === 'unemployed' || input.onLeave === true;
  const tests = current.length === 0 || onMarket ? [] : TESTS[insured].map((n) => testOf(current, on, n));
  const answer = Array.isArray(comparedWith) ? decided({ day, comparedWith, tests }) : comparedWith;
  return { answer, day, tests };
}
