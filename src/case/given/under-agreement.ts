/** What a known agreement says of how the sick pay of a case is calculated. */
import type { Agreement, AgreementClause, Term } from '../../agreements/agreement.js';
import { agreementById } from '../../agreements/agreements.js';
import type { Convention } from '../../rules/sick-pay/amount/amount.js';
import type { PayLayers } from './agreement.js';
import type { Case } from './case.js';

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
  if (term === undefined || term === null || term.value === 'unknown') return undefined;
  const { clause, source } = term;
  return { agreement: knownAgreement(layers)?.id ?? null, clause, source };
}

function conventionTermOf({ employment }: Case, layers: PayLayers): Term<Convention> | null | undefined {
  return employment?.convention === undefined ? knownAgreement(layers)?.convention : undefined;
}
