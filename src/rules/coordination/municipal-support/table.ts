import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import type { Guidance } from '../../../law/lagrum.js';
import { sol12s1, sol12s3, sol12s4, sol12s5, sol4s1 } from '../../../law/sol.js';

export interface MunicipalSupportTerms extends Dated {
  /** Whether what the act asks of who applies, beside need and application, has been read: who must be available for what. */
  readonly requirementsRead: boolean;
}

/** What is known of the requirements of July 2026: their text has not been read. */
const REQUIREMENTS_2026: Guidance = {
  kalla:
    'SoL 12 kap. 4 a–6 a §§ från 2026-07-01, ej lästa: bet. 2025/26:SoU29 (aktivitetskrav) och SoU30 (läkarintyg); lagrådsremisser december 2025',
};

export const municipalSupportTerms: readonly MunicipalSupportTerms[] = [
  {
    from: '2025-07-01',
    requirementsRead: true,
    source: [sol4s1, sol12s1, sol12s3, sol12s4, sol12s5],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2026-07-01',
    requirementsRead: false,
    source: [sol4s1, sol12s1, REQUIREMENTS_2026],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'municipalSupportTerms'> = {
  municipalSupportTerms: {
    expectedFrom: '2026-07-01',
    expectedBy: '2027-12-31',
    sv: 'texten till 12 kap. 4 a–6 a §§, och de ändringar som har föreslagits från 2027-01-01: bidragstak, riksnorm och laglig vistelse',
    en: 'the text of 12 kap. 4 a–6 a §§, and the changes proposed from 2027-01-01: a ceiling, the national norm and lawful stay',
    source: [REQUIREMENTS_2026],
  },
};

export const chosenBy: ChosenBys<'municipalSupportTerms'> = { municipalSupportTerms: 'application' };
