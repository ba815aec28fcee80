/** What an agreement or the employer gives beside sickness benefit once sick pay is over, and how an agreement calculates. */
import type { Agreement, AgreementClause, AgreementId, Term } from '../../agreements/agreement.js';
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

/** The first day from which the case leaves the convention to an agreement of which it is not known. */
export function lacksConvention(given: Case, layers: PayLayers): boolean {
  return conventionTermOf(given, layers)?.value === 'unknown';
}

/** The case with what the agreement says of its calculation, where it says nothing of that itself. */
export function underAgreement(given: Case, layers: PayLayers): Case {
  const { employment } = given;
  const convention = conventionTermOf(given, layers)?.value;
  if (employment === undefined || convention === undefined || convention === 'unknown') return given;
  const most = knownAgreement(layers)?.mostKarensHours?.value;
  return {
    ...given,
    employment: { ...employment, convention, ...(typeof most === 'number' && { mostKarensHours: most }) },
  };
}

/** The clause that fixes how sick pay is calculated; undefined where the statute’s default reading is used. */
export function conventionClause(given: Case, layers: PayLayers): AgreementClause | undefined {
  const term = conventionTermOf(given, layers);
  if (term == null || term.value === 'unknown') return undefined;
  const { clause, source } = term;
  return { agreement: knownAgreement(layers)?.id ?? null, clause, source };
}

function conventionTermOf({ employment }: Case, layers: PayLayers): Term<Convention> | null | undefined {
  return employment?.convention === undefined ? knownAgreement(layers)?.convention : undefined;
}
