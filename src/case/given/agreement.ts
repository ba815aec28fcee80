/** What an agreement or the employer gives beside sickness benefit once sick pay is over, and how an agreement calculates. */
import type {
  Agreement,
  AgreementClause,
  AgreementConvention,
  AgreementId,
  Term,
} from '../../agreements/agreement.js';
import { agreementById } from '../../agreements/agreements.js';
import type { Convention } from '../../rules/sick-pay/amount/amount.js';
import type { Case } from './case.js';

export type { AgreementId } from '../../agreements/agreement.js';

/** Per cent of the pay, with at most two decimals. */
export interface AgreementBand {
  /** The first day of the sick-pay period that it covers: 15 or later. */
  readonly fromDay: number;
  /** The last one, included; null as long as the sickness goes on. */
  readonly toDay: number | null;
  /** Of the pay up to the ceiling of the income that qualifies for sickness benefit. */
  readonly belowCeiling: number;
  /** Of the pay above that ceiling. */
  readonly aboveCeiling: number;
}

export interface SickPayAgreement {
  /** In order of their days, without overlaps. */
  readonly bands: readonly AgreementBand[];
}

/** The layers on top of the statute. */
export interface PayLayers {
  /**
   * The collective agreement: the id of one that the library knows, or what it gives beside sickness benefit from day 15
   * on. Absent: none.
   */
  readonly agreement?: SickPayAgreement | AgreementId;
  /** What the employer itself gives beside sickness benefit on top of the agreement. Absent: nothing. */
  readonly employerSupplement?: SickPayAgreement;
}

/** The agreement that is known under the id; undefined where none is named. */
export function knownAgreement({ agreement }: PayLayers): Agreement | undefined {
  return typeof agreement === 'string' ? agreementById(agreement) : undefined;
}

/** The conventions of agreements that sick pay is calculated by; the others are told, and not followed. */
const CALCULATED: Readonly<Record<AgreementConvention, Convention | undefined>> = {
  'annual-hours': 'annual-hours',
  'working-days-21': 'working-days-21',
  state: 'state',
  karensperiod: undefined,
  municipal: undefined,
};

/** Whether the case leaves the convention to the agreement, and what that then says that is not followed. */
export type ConventionGap = 'not-known' | 'not-followed';

export function conventionGap(given: Case, layers: PayLayers): ConventionGap | undefined {
  const value = conventionTermOf(given, layers)?.value;
  if (value === undefined) return undefined;
  if (value === 'unknown') return 'not-known';
  return CALCULATED[value] === undefined ? 'not-followed' : undefined;
}

/** The case with the convention of the agreement, where it names none itself. */
export function underAgreement(given: Case, layers: PayLayers): Case {
  const convention = followedConvention(given, layers);
  if (given.employment === undefined || convention === undefined) return given;
  return { ...given, employment: { ...given.employment, convention } };
}

/** The clause that fixes how sick pay on monthly pay is calculated; undefined where the statute’s default reading is used. */
export function conventionClause(given: Case, layers: PayLayers): AgreementClause | undefined {
  if (followedConvention(given, layers) === undefined) return undefined;
  const { id, convention } = knownAgreement(layers) as Agreement;
  const { clause, source } = convention as Term<AgreementConvention>;
  return { agreement: id, clause, source };
}

function followedConvention(given: Case, layers: PayLayers): Convention | undefined {
  const value = conventionTermOf(given, layers)?.value;
  return value === undefined || value === 'unknown' ? undefined : CALCULATED[value];
}

function conventionTermOf(
  { employment }: Case,
  layers: PayLayers,
): Term<AgreementConvention> | null | undefined {
  return employment?.convention === undefined ? knownAgreement(layers)?.convention : undefined;
}
