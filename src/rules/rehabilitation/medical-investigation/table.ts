import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { medicalInvestigationsAct } from '../../../law/medical-investigations.js';
import { sfb110s13, sfb110s14, sfb110s53 } from '../../../law/sfb/110.js';

/** From when Försäkringskassan investigates by these sections. By the day of the request. */
export const investigationTerms: readonly Dated[] = [
  {
    from: '2011-01-01',
    source: [sfb110s13, sfb110s14, sfb110s53],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
];

/** From when the regions must provide medical investigations for the insurance. By the day of the request. */
export const regionalInvestigations: readonly Dated[] = [
  { from: '2019-01-01', source: [medicalInvestigationsAct], checkedOn: '2026-11-22', confidence: 'S' },
];

export const nextChange: NextChanges<'investigationTerms' | 'regionalInvestigations'> = {
  investigationTerms: null,
  regionalInvestigations: null,
};

export const chosenBy: ChosenBys<'investigationTerms' | 'regionalInvestigations'> = {
  investigationTerms: 'application',
  regionalInvestigations: 'application',
};
