/** Terms of the agreement on which sick pay depends and that were found in no text. */
import type { AgreementTermName } from '../../../agreements/agreement.js';
import { cite, type Ground } from '../../../law/provision.js';
import { sjll2 } from '../../../law/sjll.js';
import { toIso, type Day, type IsoDate } from '../../../time/day.js';
import type { PayLayers } from '../../given/agreement.js';
import { unknownTerms } from '../../given/under-agreement.js';
import type { CaseParts } from '../../parts.js';
import type { OpenQuestion } from '../question.js';

export interface UnknownSickPayTerm {
  readonly term: AgreementTermName;
  /** The first day of sick pay that it concerns. */
  readonly from: Day;
}

/** Each from the first day that it concerns; the amounts are then those of the statute’s default reading. */
export function unknownSickPayTerms({ facts, sickPay }: CaseParts, layers: PayLayers): UnknownSickPayTerm[] {
  const { exact, placeGap } = sickPay;
  const first = exact[0]?.days[0]?.day;
  return [
    ...(first === undefined ? [] : unknownTerms(facts.case, layers).map((term) => ({ term, from: first }))),
    ...(placeGap?.missing === 'agreementTerm'
      ? [{ term: 'unsocial-hours-in-karens', from: placeGap.day } as const]
      : []),
  ];
}

export function agreementTermsOpen(parts: CaseParts, layers: PayLayers): OpenQuestion[] {
  return unknownSickPayTerms(parts, layers).map(({ term, from }) => openTerm(term, toIso(from)));
}

function openTerm(term: AgreementTermName, from: IsoDate): OpenQuestion {
  return {
    id: 'agreement-term-unknown',
    term,
    missing: ['agreementTerm'],
    from,
    lagrum: cite(GROUNDS, from),
  };
}

const GROUNDS: readonly Ground[] = [sjll2];
