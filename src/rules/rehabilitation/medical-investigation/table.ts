import type { Dated, NextChanges } from '../../../law/dated.js';
import { medicalInvestigationsAct } from '../../../law/medical-investigations.js';

/** From when the regions must provide medical investigations for the insurance. By the day of the request. */
export const regionalInvestigations: readonly Dated[] = [
  { from: '2019-01-01', source: [medicalInvestigationsAct], checkedOn: '2026-11-22', confidence: 'S' },
];

export const nextChange: NextChanges<'regionalInvestigations'> = { regionalInvestigations: null };
