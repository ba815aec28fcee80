import type { Tell } from '../../../finding/step.js';
import { frozen } from '../../../finding/frozen.js';
import {
  decided,
  notCoveredBefore,
  undetermined,
  type Assumption,
  type Finding,
  type Interpretation,
} from '../../../finding/finding.js';
import { assumedWording } from '../../../finding/wording.js';
import { firstDay, wordingOn } from '../../../law/dated.js';
import {
  workAids2,
  workAids3,
  workAids4,
  workAids5,
  workAids6,
  workAids7,
  workAids8,
} from '../../../law/ordinances/1991-1046.js';
import { specialEfforts3, specialEfforts4, specialEfforts6 } from '../../../law/ordinances/2017-462.js';
import {
  atLeastNothing,
  kronor,
  least,
  minus,
  publish,
  shareOf,
  times,
  type Amount,
} from '../../../money/amount.js';
import { addDays, toDay, toIso, type IsoDate } from '../../../time/day.js';
import { addMonths, monthOfTurning, type IsoMonth } from '../../../time/month.js';
import type { Possible } from '../../shared/conditions.js';
import { insuredCondition } from '../../shared/social-insurance.js';
import { workAidsTerms, type WorkAidsTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

export type { Possible } from '../../shared/conditions.js';

/** What the cost is for (2 §). */
export type WorkAidsKind =
  'aid' | 'workplace-device' | 'software' | 'expert-examination' | 'repair' | 'update' | 'training';

export interface WorkAidsInput {
  /** Who applies: each can be granted up to the cap. */
  readonly applicant: 'employer' | 'insured';
  /** The cost, in kronor. */
  readonly cost: number;
  /** What the cost is for. Absent: an aid. */
  readonly kind?: WorkAidsKind;
  /** For the insured: whether the aid is of no value to anybody else. Absent: not known. */
  readonly noValueToOthers?: boolean;
  /** Whether the aid is computer-based. Absent: true for software and updates, otherwise false. */
  readonly computerBased?: boolean;
  /** Whether the application came before the purchase: later only for exceptional reasons. Absent: true. */
  readonly appliedBeforePurchase?: boolean;
  /**
   * Whether it is something that the business normally needs, that a satisfactory work environment requires, a repair of
   * a fixed installation, a machine or a building, or something that another state grant covers (3 §). Absent: false.
   */
  readonly barred?: boolean;
  /** The first day of the employment, or of the own business. */
  readonly employedFrom?: IsoDate;
  /** The day on which the need emerged. */
  readonly needSince?: IsoDate;
  /** Whether the employment is with wage subsidy or protected public work. Absent: false. */
  readonly wageSubsidy?: boolean;
  /** Whether the need is for a labour market programme, work-oriented rehabilitation or practical orientation. Absent: false. */
  readonly inProgramme?: boolean;
  /** The month of birth of the insured. Absent: not near the age limit. */
  readonly bornOn?: IsoMonth;
  /** Whether the insured is insured by work in Sweden (SFB 6:6 p. 4). Absent: true, since the aid is for work. */
  readonly coveredByWork?: boolean;
  /**
   * Whether the insured is insured by residence on the requirements of 2027: lawful stay and qualification (SFB 5:9 p. 7).
   * Absent: not known. Does not matter before, nor to who is insured by work.
   */
  readonly coveredByResidence?: boolean;
  /** The day that the grant is for. Absent: the newest wording. */
  readonly on?: IsoDate;
}

export type WorkAidsReason =
  'applied-after-purchase' | 'too-old' | 'barred' | 'update-of-other-aid' | 'not-insured';

/** The facts that tell who pays, and who is insured. */
export type WorkAidsFact = 'employedFrom' | 'needSince' | 'coveredByResidence';

/** What leaves a finding open: an assessment of Försäkringskassan's. */
export type WorkAidsMissing = 'exceptionalReasons';

/** The two answers for who has bought the aid already. */
export type WorkAidsAlternative = 'with-exceptional-reasons' | 'without-exceptional-reasons';

/** What could give more than `upTo`: only Försäkringskassan can tell. */
export type WorkAidsException = 'decisive-for-keeping-work' | 'exceptional-reasons';

export interface WorkAidsRepayment {
  /** So many whole years have passed since the grant. */
  readonly years: number;
  /** The least share of the grant that must be paid back then, 0–1. */
  readonly leastShare: number;
}

export interface WorkAidsValue {
  /** Of the payer's grant; `needs` where the payer is not known. */
  readonly possible: Possible;
  /** What speaks against the grant; against Försäkringskassan's where the payer is not known. */
  readonly reasons: readonly WorkAidsReason[];
  readonly needs: readonly WorkAidsFact[];
  /**
   * The grant, in kronor; the least where the ordinance sets only a least. Nothing where something speaks against it.
   * Null where Arbetsförmedlingen pays: its ordinance sets no share.
   */
  readonly grant: number | null;
  /** The most, in kronor, where the grant is a range; otherwise null. */
  readonly upTo: number | null;
  /** The grant under the cap that holds for what is not computer-based, in kronor; null where `grant` is. */
  readonly withinCap: number | null;
  readonly mayExceed: readonly WorkAidsException[];
  /** Who pays: Försäkringskassan or Arbetsförmedlingen. Null where that rests on a fact not known. */
  readonly payer: 'fk' | 'af' | null;
  /** The last day that the grant can be given for; null where the month of birth is not known. */
  readonly longestTo: IsoDate | null;
  /**
   * What must be paid back of Försäkringskassan's grant if the aid is no longer used as intended. Who becomes unable to
   * work pays back only if it was never used.
   */
  readonly repaymentAfter: readonly WorkAidsRepayment[];
  /** Whether the unions concerned must have been heard before the case is decided (8 §). */
  readonly unionsHeard: boolean;
}

export type WorkAidsQuestion = 'cap-for-computer-based' | 'formula-for-other-costs' | 'yearly-reduction';

/** The facts that a finding of this rule can list in `assumptions`. */
export type WorkAidsAssumption =
  | 'computerBased'
  | 'appliedBeforePurchase'
  | 'barred'
  | 'bornOn'
  | 'wageSubsidy'
  | 'inProgramme'
  | 'coveredByWork'
  | 'on';

const BASIS: readonly Ground[] = [
  workAids2,
  workAids3,
  workAids4,
  workAids5,
  workAids6,
  workAids7,
  specialEfforts3,
  specialEfforts4,
];

/**
 * What can be granted for aids at work, who pays, and what must be paid back later.
 *
 * The employer: half of the cost above 10 000 kr. The insured: the whole cost of what is of no value to anybody else,
 * otherwise at least half. At most 50 000 kr each, except for computer-based aids; before the purchase; until the month
 * before the insured turns 69. Needs that emerge in the first twelve months of employment, and later ones with wage
 * subsidy, are Arbetsförmedlingen's.
 *
 * Does not decide whether the aid is needed for the work, nor whether there are special or exceptional reasons for
 * more. Not aids outside work (the region's), nor Arbetsförmedlingen's amount, for which only a most is set.
 *
 * @source 1991:1046 2–8 §§; 2017:462 3, 4, 6 §§
 * @inForce 2024-07-01 –
 * @throws InvalidInput (checked API) on `noValueToOthers` for an employer, software that is not computer-based
 * @example
 * import { workAids } from 'sjukregler';
 *
 * const found = workAids({
 *   applicant: 'employer', cost: 40000, employedFrom: '2020-01-01', needSince: '2026-03-02',
 * });
 * found.outcome === 'decided' && found.value.grant; //=> 15000
 * found.outcome === 'decided' && found.value.payer; //=> 'fk'
 */
export function workAids(input: WorkAidsInput): Finding<WorkAidsValue, WorkAidsMissing> {
  return workAidsTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function workAidsTold(input: WorkAidsInput, tell?: TellSums): Finding<WorkAidsValue, WorkAidsMissing> {
  const terms = wordingOn(workAidsTerms, input.on);
  if (terms === undefined) return notCoveredBefore(firstDay(workAidsTerms), [workAids4]);

  const payer = payerOf(input, terms);
  const basis = basisOf(input, payer);
  const value = valueFor(input, payer, reasonsOf(input, payer, terms), terms, tell);
  if (input.appliedBeforePurchase === false && payer !== 'af' && value.reasons.length === 0) {
    const without = valueFor(input, payer, ['applied-after-purchase'], terms);
    return undetermined(['exceptionalReasons'], cite(basis, input.on), [
      { if: 'with-exceptional-reasons', value },
      { if: 'without-exceptional-reasons', value: without },
    ]);
  }
  return decided(value, cite(basis, input.on), {
    interpretations: interpretationsOf(input, value),
    assumptions: assumptionsOf(input, value),
  });
}

type Payer = WorkAidsValue['payer'];

/** 2017:462 3–4 §§; what they cover Försäkringskassan may not pay for (1991:1046 3 §). */
function payerOf(input: WorkAidsInput, { firstMonths }: WorkAidsTerms): Payer {
  if (input.wageSubsidy || input.inProgramme) return 'af';
  if (input.employedFrom === undefined || input.needSince === undefined) return null;
  return toDay(input.needSince) < addMonths(toDay(input.employedFrom), firstMonths) ? 'af' : 'fk';
}

/** 3 § has its like in 2017:462 5 §; age and kind are conditions of Försäkringskassan's grant alone. */
function reasonsOf(input: WorkAidsInput, payer: Payer, terms: WorkAidsTerms): WorkAidsReason[] {
  const barred: WorkAidsReason[] = input.barred ? ['barred'] : [];
  if (payer === 'af') return barred;
  const { kind, computerBased, needSince, on = needSince } = input;
  const longestTo = longestDay(input, terms);
  const tooOld = on !== undefined && longestTo !== null && on > longestTo;
  const otherUpdate = kind === 'update' && computerBased === false;
  return [
    ...barred,
    ...(tooOld ? (['too-old'] as const) : []),
    ...(otherUpdate ? (['update-of-other-aid'] as const) : []),
    ...(isInsured(input) === false ? (['not-insured'] as const) : []),
  ];
}

/** SFB 6:6 p. 4, 5:9 p. 7: asked for a day that is told, or on which the need emerged. */
function isInsured({
  on,
  needSince,
  coveredByWork: byWork = true,
  coveredByResidence: byResidence,
}: WorkAidsInput): boolean | undefined {
  const day = on ?? needSince;
  if (day === undefined) return true;
  return insuredCondition(day, { byWork, byResidence }, 'coveredByResidence').met;
}

function longestDay({ bornOn }: WorkAidsInput, { untilAge }: WorkAidsTerms): IsoDate | null {
  return bornOn === undefined ? null : toIso(addDays(monthOfTurning(bornOn, untilAge), -1));
}

function valueFor(
  input: WorkAidsInput,
  payer: Payer,
  reasons: readonly WorkAidsReason[],
  terms: WorkAidsTerms,
  tell?: TellSums,
): WorkAidsValue {
  const excluded = reasons.length > 0;
  const byEmployer = input.applicant === 'employer' && payer !== 'af';
  const askInsurance = payer !== 'af' && !excluded && isInsured(input) === undefined;
  const needs: readonly WorkAidsFact[] = [
    ...(payer === null ? factsForPayer(input) : []),
    ...(askInsurance ? (['coveredByResidence'] as const) : []),
  ];
  return {
    possible:
      excluded && (payer !== null || input.barred) ? 'excluded' : needs.length > 0 ? 'needs' : 'likely',
    reasons,
    needs,
    ...(excluded ? NO_SUMS : sumsOf(input, payer, terms, tell)),
    mayExceed: excluded ? [] : byEmployer ? EMPLOYER_EXCEPTIONS : EXCEPTIONS,
    payer,
    longestTo: longestDay(input, terms),
    repaymentAfter: excluded || payer === 'af' ? [] : schedule(terms),
    unionsHeard: byEmployer,
  };
}

/** Takes the cost, its cap, what of it lies above what an employer bears, and the grant before the cap. */
type TellSums = Tell<[cost: Amount, cap: Amount, above: Amount | undefined, grant: Amount | undefined]>;

type Sums = Pick<WorkAidsValue, 'grant' | 'upTo' | 'withinCap'>;

const NO_SUMS: Sums = { grant: 0, upTo: null, withinCap: 0 };
const EXCEPTIONS: readonly WorkAidsException[] = /* @__PURE__ */ frozen(['exceptional-reasons']);
const EMPLOYER_EXCEPTIONS: readonly WorkAidsException[] = /* @__PURE__ */ frozen([
  'decisive-for-keeping-work',
  'exceptional-reasons',
]);

function factsForPayer({ employedFrom, needSince }: WorkAidsInput): WorkAidsFact[] {
  return [
    ...(employedFrom === undefined ? (['employedFrom'] as const) : []),
    ...(needSince === undefined ? (['needSince'] as const) : []),
  ];
}

function sumsOf(input: WorkAidsInput, payer: Payer, terms: WorkAidsTerms, tell?: TellSums): Sums {
  const cost = kronor(input.cost, tell);
  const cap = kronor(payer === 'af' ? terms.mostByAfPerYear : terms.most);
  if (payer === 'af') {
    tell?.(cost, cap, undefined, undefined);
    return { grant: null, upTo: publish(least(cost, cap)), withinCap: null };
  }
  const granted = (amount: Amount): number => publish(isComputerBased(input) ? amount : least(amount, cap));
  const above = input.applicant === 'employer' ? minus(cost, kronor(terms.employerBears)) : undefined;
  const grant =
    above === undefined
      ? leastOfInsured(input, cost, terms)
      : shareOf(atLeastNothing(above), terms.employerShare);
  tell?.(cost, cap, above, grant);
  const isRange = input.applicant === 'insured' && !input.noValueToOthers;
  return {
    grant: granted(grant),
    upTo: isRange ? granted(cost) : null,
    withinCap: publish(least(grant, cap)),
  };
}

/** 4 § fourth para., before the cap. */
function leastOfInsured({ noValueToOthers }: WorkAidsInput, cost: Amount, terms: WorkAidsTerms): Amount {
  return noValueToOthers ? cost : shareOf(cost, terms.insuredLeast);
}

/** Updates are granted for computer-based aids only (2 § 4). */
function isComputerBased({ kind, computerBased }: WorkAidsInput): boolean {
  return computerBased ?? (kind === 'software' || kind === 'update');
}

/** Whether the answer rests on the insurance by work. */
function workDecides(input: WorkAidsInput): boolean {
  return isInsured({ ...input, coveredByWork: false }) !== true;
}

/** From the grant until nothing need be paid back: after as many years as the share has parts. */
function schedule({ yearlyReduction: { num, den } }: WorkAidsTerms): WorkAidsRepayment[] {
  return Array.from({ length: den + 1 }, (_, years) => ({
    years,
    leastShare: publish(atLeastNothing(times(kronor(1), den - num * years, den))),
  }));
}

function basisOf({ applicant }: WorkAidsInput, payer: Payer): Ground[] {
  return [
    ...BASIS,
    ...(payer === 'af' ? [specialEfforts6] : []),
    ...(applicant === 'employer' && payer !== 'af' ? [workAids8] : []),
  ];
}

/** What 4 § says about the aid or the device, and not about what goes with it. */
const GOES_WITH_AN_AID: Readonly<Record<WorkAidsKind, boolean>> = {
  aid: false,
  'workplace-device': false,
  software: false,
  'expert-examination': true,
  repair: true,
  update: true,
  training: true,
};

/** Only those that could change this answer. */
function interpretationsOf(
  { kind = 'aid' }: WorkAidsInput,
  { grant, withinCap }: WorkAidsValue,
): Interpretation[] {
  if (grant === null || grant === 0) return [];
  const aboveCap = { question: 'cap-for-computer-based', taken: 'no-cap', other: ['cap-may-be-raised'] };
  const otherCost = {
    question: 'formula-for-other-costs',
    taken: 'same-as-the-aid',
    other: ['not-regulated'],
  };
  return [
    ...(grant === withinCap ? [] : [aboveCap]),
    ...(GOES_WITH_AN_AID[kind] ? [otherCost] : []),
    { question: 'yearly-reduction', taken: 'at-most-a-fifth', other: ['always-a-fifth'] },
  ];
}

/** Nothing that is not known could make an excluded grant possible. */
function assumptionsOf(input: WorkAidsInput, { reasons, payer }: WorkAidsValue): readonly Assumption[] {
  if (reasons.length > 0) return assumedWording(input.on);
  const {
    kind,
    computerBased,
    appliedBeforePurchase,
    barred,
    bornOn,
    wageSubsidy,
    inProgramme,
    coveredByWork,
  } = input;
  const byFk = payer === 'fk';
  const mayBeFk = payer !== 'af';
  const taken: readonly (readonly [isTaken: boolean, fact: WorkAidsAssumption, assumed: string])[] = [
    [mayBeFk && kind === 'update' && computerBased === undefined, 'computerBased', 'true'],
    [mayBeFk && appliedBeforePurchase === undefined, 'appliedBeforePurchase', 'true'],
    [barred === undefined, 'barred', 'false'],
    [mayBeFk && bornOn === undefined, 'bornOn', 'under-the-age-limit'],
    [byFk && wageSubsidy === undefined, 'wageSubsidy', 'false'],
    [byFk && inProgramme === undefined, 'inProgramme', 'false'],
    [byFk && coveredByWork === undefined && workDecides(input), 'coveredByWork', 'true'],
  ];
  return [
    ...taken.filter(([isTaken]) => isTaken).map(([, fact, assumed]) => ({ fact, assumed })),
    ...assumedWording(input.on),
  ];
}
