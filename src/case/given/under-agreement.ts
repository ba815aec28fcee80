/** What a known agreement says of how the sick pay of a case is calculated. */
import type { Agreement, AgreementClause, AgreementTermName, Term } from '../../agreements/agreement.js';
import { agreementById } from '../../agreements/agreements.js';
import type { Convention } from '../../rules/sick-pay/amount/amount.js';
import type { PayLayers } from './agreement.js';
import type { Case, CaseEmployment } from './case.js';

/** The agreement that is known under the id; undefined where none is named. */
export function knownAgreement({ agreement }: PayLayers): Agreement | undefined {
  return typeof agreement === 'string' ? agreementById(agreement) : undefined;
}

/** The terms on which all sick pay of the case depends and that it leaves to an agreement of which they are not known. */
export function unknownTerms(given: Case, layers: PayLayers): AgreementTermName[] {
  const { employment } = underAgreement(given, layers);
  if (conventionTermOf(given, layers)?.value === 'unknown') return ['convention'];
  const lacksMost = isByHours(employment) && employment.mostKarensHours === undefined;
  return lacksMost && knownAgreement(layers)?.mostKarensHours?.value === 'unknown'
    ? ['most-karens-hours']
    : [];
}

/** The case with what the agreement says of its calculation, where it says nothing of that itself. */
export function underAgreement(given: Case, layers: PayLayers): Case {
  const agreement = knownAgreement(layers);
  if (given.employment === undefined || agreement === undefined) return given;
  const convention = conventionTermOf(given, layers)?.value;
  const employment = {
    ...given.employment,
    ...(convention !== undefined && convention !== 'unknown' && { convention }),
  };
  return {
    ...given,
    employment: isByHours(employment) ? withKarensHours(employment, agreement) : employment,
  };
}

/** What only the hours of a karens can have. */
function withKarensHours(
  employment: CaseEmployment,
  { mostKarensHours, unsocialHoursInKarens }: Agreement,
): CaseEmployment {
  const most = mostKarensHours?.value;
  const inKarens = unsocialHoursInKarens?.value;
  return {
    ...(typeof most === 'number' && { mostKarensHours: most }),
    ...(inKarens !== undefined && { unsocialHoursInKarens: inKarens }),
    ...employment,
  };
}

/** The clause that fixes how sick pay is calculated; undefined where the statute’s default reading is used. */
export function conventionClause(given: Case, layers: PayLayers): AgreementClause | undefined {
  const agreement = knownAgreement(layers);
  return agreement && clauseOf(agreement, conventionTermOf(given, layers));
}

/** The clause that says whether supplements are lost with the karens; undefined where the case says it, or nothing does. */
export function inKarensClause({ employment }: Case, layers: PayLayers): AgreementClause | undefined {
  if (employment?.unsocialHoursInKarens !== undefined) return undefined;
  const agreement = knownAgreement(layers);
  return agreement && clauseOf(agreement, agreement.unsocialHoursInKarens);
}

function clauseOf(
  { id }: Agreement,
  term: Term<boolean | Convention> | null | undefined,
): AgreementClause | undefined {
  if (term === undefined || term === null || term.value === 'unknown') return undefined;
  const { clause, source } = term;
  return { agreement: id, clause, source };
}

function isByHours(employment: CaseEmployment | undefined): employment is CaseEmployment {
  return employment?.convention === 'karensperiod';
}

function conventionTermOf({ employment }: Case, layers: PayLayers): Term<Convention> | null | undefined {
  return employment?.convention === undefined ? knownAgreement(layers)?.convention : undefined;
}
