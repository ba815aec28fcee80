import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { cooperationAnnex } from '../../../law/guidance.js';
import { pl3s7, pl4s2, pl5s1 } from '../../../law/pl.js';
import { sfb110s13, sfb110s14, sfb110s4 } from '../../../law/sfb/110.js';
import { sfb27s25 } from '../../../law/sfb/27.js';
import { sfb30s7 } from '../../../law/sfb/30.js';
import { sjll8second } from '../../../law/sjll.js';
import type { Ground } from '../../../law/provision.js';

export type InsuredDuty =
  | 'information-on-needs'
  | 'active-part'
  | 'information-for-decision'
  | 'tell-physician-demands'
  | 'certificate'
  | 'apply'
  | 'join-investigations'
  | 'workplace-measures';

export type InsuredRight = 'participation' | 'adapted-information' | 'consent-to-sharing';

export interface InsuredDutiesModel extends Dated {
  readonly duties: readonly { readonly item: InsuredDuty; readonly basis: readonly Ground[] }[];
  readonly rights: readonly { readonly right: InsuredRight; readonly basis: readonly Ground[] }[];
}

export const insuredDutiesModel: readonly InsuredDutiesModel[] = [
  {
    from: '2019-01-01',
    duties: [
      { item: 'information-on-needs', basis: [sfb30s7] },
      { item: 'active-part', basis: [sfb30s7] },
      { item: 'information-for-decision', basis: [sfb110s13] },
      { item: 'tell-physician-demands', basis: [cooperationAnnex] },
      { item: 'certificate', basis: [sjll8second, sfb27s25] },
      { item: 'apply', basis: [sfb110s4] },
      { item: 'join-investigations', basis: [sfb110s14] },
      { item: 'workplace-measures', basis: [sfb30s7, cooperationAnnex] },
    ],
    rights: [
      { right: 'participation', basis: [pl5s1] },
      { right: 'adapted-information', basis: [pl3s7] },
      { right: 'consent-to-sharing', basis: [pl4s2] },
    ],
    source: [sfb30s7, sfb110s13, cooperationAnnex],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'insuredDutiesModel'> = { insuredDutiesModel: null };

export const chosenBy: ChosenBys<'insuredDutiesModel'> = { insuredDutiesModel: 'day' };
