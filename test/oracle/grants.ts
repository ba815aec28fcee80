/** Reference implementation of two supports with costs: workplace rehabilitation (2014:67) and work aids (1991:1046). */
import type { Reduced } from './days.js';
import { decided, movedLastDay, outOfScope, plusMonths, undetermined } from './days.js';

/** Kronor with at most two decimals, in whole öre. */
const oreOf = (kronor: number): bigint => BigInt(Math.round(kronor * 100));

/** Half öre, rounded once to the öre, half up, in kronor. */
const published = (halfOre: bigint): number => Number((halfOre + 1n) / 2n) / 100;

/** Half of an amount in öre is as many half öre. */
const half = (ore: bigint): bigint => ore;
const whole = (ore: bigint): bigint => ore * 2n;

const least = (a: bigint, b: bigint): bigint => (b < a ? b : a);
const notNegative = (a: bigint): bigint => (a < 0n ? 0n : a);

// ---------------------------------------------------------------------------------------------- workplace rehabilitation

export type EligibleKind =
  | 'plan-return'
  | 'investigate-needs'
  | 'rehabilitation-leader'
  | 'supportive-talks'
  | 'stress-conflict-crisis'
  | 'supervision'
  | 'adaptation'
  | 'review-work'
  | 'other-workplace';

/** What AFA may pay for is treatment to Försäkringskassan. */
export type TreatmentKind =
  | 'treatment'
  | 'addiction-treatment'
  | 'psychologist'
  | 'psychotherapist'
  | 'stress-or-lifestyle-course'
  | 'retraining';

export type MeasureKind = EligibleKind | TreatmentKind;

export interface GrantLine {
  employee: string;
  performedOn: string;
  startedOn?: string;
  paid: number;
  kind: MeasureKind;
  providerApproved: boolean;
}

export interface WorkplaceRehabilitationInput {
  year: number;
  lines: GrantLine[];
  /** Kronor already granted to the employer for the year. */
  alreadyGranted?: number;
}

export type RejectionReason =
  'other-year' | 'treatment' | 'provider-not-approved' | 'started-after-performed';

/** `line` is the place in the list, from 0. */
export interface RejectedLine {
  line: number;
  reason: RejectionReason;
}

export interface EmployeeGrant {
  employee: string;
  eligibleCost: number;
  grant: number;
}

export interface WorkplaceRehabilitationValue {
  employees: EmployeeGrant[];
  total: number;
  cappedByEmployer: boolean;
  rejected: RejectedLine[];
  rejectedCount: number;
  applyBy: string;
  lastDay: string;
}

/** 2018:95 p. 1 and 3, 2024:1275 p. 1 and 2: a measure keeps the rules of the day on which it began. */
const REFORM = '2018-07-01';
const RAISE = '2025-01-01';
const EMPLOYEE_CAP_BEFORE_RAISE = 10_000;
const EMPLOYEE_CAP = 20_000;
/** 2018:95 p. 2: what concerns July to December 2018. */
const EMPLOYER_CAP_2018 = 100_000;
const EMPLOYER_CAP = 200_000;

const TREATMENTS: readonly MeasureKind[] = [
  'treatment',
  'addiction-treatment',
  'psychologist',
  'psychotherapist',
  'stress-or-lifestyle-course',
  'retraining',
];

const begunOn = (line: GrantLine): string => line.startedOn ?? line.performedOn;

/** Why a line is not paid for: performed in another year, treatment, provider, a beginning after the end — 1, 7, 13 §§. */
function rejection(line: GrantLine, year: number): RejectionReason | null {
  if (Number(line.performedOn.slice(0, 4)) !== year) return 'other-year';
  if (TREATMENTS.includes(line.kind)) return 'treatment';
  if (!line.providerApproved) return 'provider-not-approved';
  if (begunOn(line) > line.performedOn) return 'started-after-performed';
  return null;
}

/** Half of what has been paid, at most so much per employee and per employer in a calendar year — 2014:67 7, 13 §§. */
export function workplaceRehabilitation(
  input: WorkplaceRehabilitationInput,
): Reduced<WorkplaceRehabilitationValue> {
  const { year, lines, alreadyGranted = 0 } = input;
  if (year < 2018) return outOfScope('law-not-covered');

  const rejected: RejectedLine[] = [];
  const accepted: GrantLine[] = [];
  for (const [index, line] of lines.entries()) {
    const reason = rejection(line, year);
    if (reason === null) accepted.push(line);
    else rejected.push({ line: index, reason });
  }
  if (accepted.some((line) => begunOn(line) < REFORM)) return outOfScope('law-not-covered');

  const employees: EmployeeGrant[] = [];
  let sum = 0n;
  for (const employee of new Set(accepted.map((line) => line.employee))) {
    const own = accepted.filter((line) => line.employee === employee);
    const begunBefore = own.filter((line) => begunOn(line) < RAISE);
    if (begunBefore.length > 0 && begunBefore.length < own.length) return undetermined('startedOn');
    const cap = begunBefore.length > 0 ? EMPLOYEE_CAP_BEFORE_RAISE : EMPLOYEE_CAP;
    const cost = own.map((line) => oreOf(line.paid)).reduce((a, b) => a + b, 0n);
    const grant = least(half(cost), whole(oreOf(cap)));
    sum += grant;
    employees.push({ employee, eligibleCost: Number(cost) / 100, grant: published(grant) });
  }

  const employerCap = year === 2018 ? EMPLOYER_CAP_2018 : EMPLOYER_CAP;
  const left = notNegative(whole(oreOf(employerCap) - oreOf(alreadyGranted)));
  const applyBy = `${year + 1}-02-01`;
  return decided({
    employees,
    total: published(least(sum, left)),
    cappedByEmployer: sum > left,
    rejected,
    rejectedCount: rejected.length,
    applyBy,
    lastDay: movedLastDay(applyBy),
  });
}

// ---------------------------------------------------------------------------------------------- work aids

export type WorkAidKind =
  'aid' | 'workplace-device' | 'software' | 'expert-examination' | 'repair' | 'update' | 'training';

export interface WorkAidsInput {
  applicant: 'employer' | 'insured';
  cost: number;
  noValueToOthers?: boolean;
  computerBased?: boolean;
  employedFrom?: string;
  needSince?: string;
  wageSubsidy?: boolean;
  /** YYYY-MM */
  bornOn?: string;
  kind?: WorkAidKind;
  appliedBeforePurchase?: boolean;
  /** The day whose wording and age count; absent: the newest wording, and the age on needSince. */
  on?: string;
}

export interface RepaymentStep {
  years: number;
  leastShare: number;
}

/** `grant` is null where no share is set (Arbetsförmedlingen); `upTo` is null where the grant is no range. */
export interface WorkAidsValue {
  grant: number | null;
  upTo: number | null;
  payer: 'fk' | 'af' | null;
  repaymentAfter: RepaymentStep[];
  needs: string[];
}

const WORK_AIDS_WORDING = '2024-07-01';
const WORK_AIDS_CAP = 50_000;
const WORK_AIDS_OWN_PART = 10_000;
const AF_CAP_PER_YEAR = 100_000;
const AGE_LIMIT = 69;

/** 5 §: at most one fifth less for every whole year since the grant. */
const REPAYMENT: RepaymentStep[] = [
  { years: 0, leastShare: 1 },
  { years: 1, leastShare: 0.8 },
  { years: 2, leastShare: 0.6 },
  { years: 3, leastShare: 0.4 },
  { years: 4, leastShare: 0.2 },
  { years: 5, leastShare: 0 },
];

/** Arbetsförmedlingen for needs of the first twelve months and with wage subsidy — 2017:462 4 §, 1991:1046 3 §. */
function payerOf(input: WorkAidsInput): Pick<WorkAidsValue, 'payer' | 'needs'> {
  const { employedFrom, needSince } = input;
  if (input.wageSubsidy === true) return { payer: 'af', needs: [] };
  if (employedFrom === undefined || needSince === undefined) {
    const needs = [];
    if (employedFrom === undefined) needs.push('employedFrom');
    if (needSince === undefined) needs.push('needSince');
    return { payer: null, needs };
  }
  return { payer: needSince < plusMonths(employedFrom, 12) ? 'af' : 'fk', needs: [] };
}

/** The least and the most in half öre, before the cap — 4 §. */
function shareOf(input: WorkAidsInput): [bigint, bigint] {
  const cost = oreOf(input.cost);
  if (input.applicant === 'employer') {
    const grant = half(notNegative(cost - oreOf(WORK_AIDS_OWN_PART)));
    return [grant, grant];
  }
  if (input.noValueToOthers === true) return [whole(cost), whole(cost)];
  return [half(cost), whole(cost)];
}

/** From the month in which the insured turns 69 there is no grant — 7 §. */
function isTooOld({ bornOn, on, needSince }: WorkAidsInput): boolean {
  const day = on ?? needSince;
  if (bornOn === undefined || day === undefined) return false;
  return day.slice(0, 7) >= `${Number(bornOn.slice(0, 4)) + AGE_LIMIT}${bornOn.slice(4)}`;
}

/** Half above 10 000 to the employer, all or at least half to the insured, at most 50 000 — 1991:1046 4–7 §§. */
export function workAids(input: WorkAidsInput): Reduced<WorkAidsValue> {
  if (input.on !== undefined && input.on < WORK_AIDS_WORDING) return outOfScope('law-not-covered');
  if (input.appliedBeforePurchase === false) return undetermined('exceptionalReasons');
  const { payer, needs } = payerOf(input);
  if (payer === 'af') {
    const most = least(oreOf(input.cost), oreOf(AF_CAP_PER_YEAR));
    return decided({ grant: null, upTo: published(whole(most)), payer, repaymentAfter: [], needs });
  }
  if (isTooOld(input)) return decided({ grant: 0, upTo: null, payer, repaymentAfter: [], needs });
  const [low, high] = shareOf(input);
  const isComputerBased =
    input.computerBased === true || input.kind === 'software' || input.kind === 'update';
  const capped = (grant: bigint): bigint =>
    isComputerBased ? grant : least(grant, whole(oreOf(WORK_AIDS_CAP)));
  const isRange = input.applicant === 'insured' && input.noValueToOthers !== true;
  return decided({
    grant: published(capped(low)),
    upTo: isRange ? published(capped(high)) : null,
    payer,
    repaymentAfter: REPAYMENT,
    needs,
  });
}
