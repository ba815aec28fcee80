import { aml2s1, aml3s2a, aml3s2c, aml7s5, aml7s7 } from '../../../law/aml.js';
import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { fsl5 } from '../../../law/fsl.js';
import { certificateRegulations, cooperationAnnex, preventOnFk } from '../../../law/guidance.js';
import { hsl16s4, hsl8s7 } from '../../../law/hsl.js';
import { kil1, kil3, kil4 } from '../../../law/kil.js';
import { afu2 } from '../../../law/medical-investigations.js';
import { labourMarket11 } from '../../../law/ordinances/2000-628.js';
import { pl3s7, pl4s2, pl5s1 } from '../../../law/pl.js';
import type { Ground } from '../../../law/provision.js';
import { sfb110s13, sfb110s14p4, sfb110s31a, sfb110s4 } from '../../../law/sfb/110.js';
import { sfb27s2, sfb27s25 } from '../../../law/sfb/27.js';
import { sfb30s10, sfb30s6a, sfb30s6first, sfb30s7, sfb30s8 } from '../../../law/sfb/30.js';
import { sjll1, sjll8second } from '../../../law/sjll.js';
import { sol10s8, sol12s1 } from '../../../law/sol.js';
import type { CoordinationActor } from '../responsible/table.js';

/** What goes from one actor to another. */
export type ActorMapLink =
  | 'tells-of-demands'
  | 'hands-in-certificate'
  | 'takes-part-at-work'
  | 'applies'
  | 'gives-information'
  | 'applies-for-support'
  | 'rehabilitates'
  | 'certifies'
  | 'informs'
  | 'lets-take-part'
  | 'asks-consent'
  | 'offers-coordination'
  | 'tells-of-need'
  | 'investigates'
  | 'plans-together'
  | 'pays-sick-pay'
  | 'provides-safe-work'
  | 'adapts-work'
  | 'makes-plan'
  | 'informs-fk'
  | 'engages'
  | 'pays-benefit'
  | 'coordinates'
  | 'asks-for-plan'
  | 'orders-investigation'
  | 'cooperates-by-consent'
  | 'reports-shortcomings'
  | 'finances'
  | 'inspects'
  | 'orders-correction'
  | 'rehabilitates-for-work'
  | 'supports';

export interface ActorMapRow {
  readonly from: CoordinationActor;
  readonly to: CoordinationActor;
  readonly what: ActorMapLink;
  readonly basis: readonly Ground[];
}

export interface ActorMapModel extends Dated {
  readonly rows: readonly ActorMapRow[];
}

export const actorMapModel: readonly ActorMapModel[] = [
  {
    from: '2025-07-01',
    rows: [
      { from: 'insured', to: 'health-care', what: 'tells-of-demands', basis: [cooperationAnnex] },
      { from: 'insured', to: 'employer', what: 'hands-in-certificate', basis: [sjll8second] },
      { from: 'insured', to: 'employer', what: 'takes-part-at-work', basis: [sfb30s7] },
      { from: 'insured', to: 'fk', what: 'applies', basis: [sfb110s4] },
      { from: 'insured', to: 'fk', what: 'hands-in-certificate', basis: [sfb27s25] },
      { from: 'insured', to: 'fk', what: 'gives-information', basis: [sfb30s7, sfb110s13] },
      { from: 'insured', to: 'social-services', what: 'applies-for-support', basis: [sol12s1] },
      { from: 'health-care', to: 'insured', what: 'rehabilitates', basis: [hsl8s7] },
      { from: 'health-care', to: 'insured', what: 'certifies', basis: [certificateRegulations] },
      { from: 'health-care', to: 'insured', what: 'informs', basis: [pl3s7] },
      { from: 'health-care', to: 'insured', what: 'lets-take-part', basis: [pl5s1] },
      { from: 'health-care', to: 'insured', what: 'asks-consent', basis: [pl4s2] },
      { from: 'health-care', to: 'insured', what: 'offers-coordination', basis: [kil1, kil3] },
      { from: 'health-care', to: 'fk', what: 'tells-of-need', basis: [kil4] },
      { from: 'health-care', to: 'fk', what: 'investigates', basis: [afu2] },
      { from: 'health-care', to: 'social-services', what: 'plans-together', basis: [hsl16s4] },
      { from: 'employer', to: 'insured', what: 'pays-sick-pay', basis: [sjll1] },
      { from: 'employer', to: 'insured', what: 'provides-safe-work', basis: [aml2s1] },
      { from: 'employer', to: 'insured', what: 'adapts-work', basis: [aml3s2a] },
      { from: 'employer', to: 'insured', what: 'makes-plan', basis: [sfb30s6first] },
      { from: 'employer', to: 'fk', what: 'informs-fk', basis: [sfb30s6a] },
      { from: 'employer', to: 'occupational-health-service', what: 'engages', basis: [aml3s2c] },
      { from: 'fk', to: 'insured', what: 'pays-benefit', basis: [sfb27s2] },
      { from: 'fk', to: 'insured', what: 'coordinates', basis: [sfb30s8] },
      { from: 'fk', to: 'employer', what: 'asks-for-plan', basis: [sfb110s31a, preventOnFk] },
      { from: 'fk', to: 'employer', what: 'cooperates-by-consent', basis: [sfb30s10] },
      { from: 'fk', to: 'union', what: 'cooperates-by-consent', basis: [sfb30s10] },
      { from: 'fk', to: 'health-care', what: 'cooperates-by-consent', basis: [sfb30s10] },
      { from: 'fk', to: 'health-care', what: 'orders-investigation', basis: [sfb110s14p4, afu2] },
      { from: 'fk', to: 'social-services', what: 'cooperates-by-consent', basis: [sfb30s10] },
      { from: 'fk', to: 'af', what: 'cooperates-by-consent', basis: [sfb30s10] },
      { from: 'fk', to: 'work-environment-authority', what: 'reports-shortcomings', basis: [preventOnFk] },
      { from: 'fk', to: 'coordination-association', what: 'finances', basis: [fsl5] },
      { from: 'health-care', to: 'coordination-association', what: 'finances', basis: [fsl5] },
      { from: 'social-services', to: 'coordination-association', what: 'finances', basis: [fsl5] },
      { from: 'work-environment-authority', to: 'employer', what: 'inspects', basis: [aml7s5] },
      { from: 'work-environment-authority', to: 'employer', what: 'orders-correction', basis: [aml7s7] },
      { from: 'af', to: 'insured', what: 'rehabilitates-for-work', basis: [labourMarket11] },
      { from: 'social-services', to: 'insured', what: 'supports', basis: [sol12s1] },
      { from: 'social-services', to: 'health-care', what: 'plans-together', basis: [sol10s8] },
    ],
    source: [cooperationAnnex],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'actorMapModel'> = { actorMapModel: null };

export const chosenBy: ChosenBys<'actorMapModel'> = { actorMapModel: 'day' };
