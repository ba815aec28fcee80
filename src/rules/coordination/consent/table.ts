import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { cooperationAnnex } from '../../../law/guidance.js';
import { hsl16s4 } from '../../../law/hsl.js';
import { kil3, kil4 } from '../../../law/kil.js';
import { osl12s2 } from '../../../law/osl.js';
import { pl4s2 } from '../../../law/pl.js';
import { sfb110s13, sfb110s14, sfb110s31a } from '../../../law/sfb/110.js';
import { sfb30s10, sfb30s6a, sfb30s7 } from '../../../law/sfb/30.js';
import { sjll18, sjll8second } from '../../../law/sjll.js';
import { sol10s8 } from '../../../law/sol.js';
import type { CoordinationActor } from '../responsible/table.js';
import type { Ground } from '../../../law/provision.js';

/** What is told or shared. */
export type ConsentTopic =
  | 'rehabilitation-need'
  | 'requested-facts'
  | 'rehabilitation-cooperation'
  | 'coordination-efforts'
  | 'individual-plan'
  | 'meeting-invitation'
  | 'certificate'
  | 'illness'
  | 'ability-to-take-part';

export type ConsentRuleName =
  | 'own-information'
  | 'employer-informs-fk'
  | 'answer-to-fk'
  | 'fk-cooperates'
  | 'coordination-efforts-by-consent'
  | 'need-told-by-consent'
  | 'individual-plan-by-consent'
  | 'personnel-confidentiality'
  | 'social-services-ask-care'
  | 'sharing-by-consent';

export interface ConsentRow {
  readonly rule: ConsentRuleName;
  readonly from: readonly CoordinationActor[];
  /** Empty: whoever it is. */
  readonly to: readonly CoordinationActor[];
  /** Empty: whatever it is. */
  readonly what: readonly ConsentTopic[];
  readonly consentNeeded: boolean;
  readonly basis: readonly Ground[];
}

export interface ConsentModel extends Dated {
  /** The first row that fits decides; the last one fits everything. */
  readonly rows: readonly ConsentRow[];
}

export const consentModel: readonly ConsentModel[] = [
  {
    from: '2025-07-01',
    rows: [
      {
        rule: 'own-information',
        from: ['insured'],
        to: [],
        what: [],
        consentNeeded: false,
        basis: [sfb30s7, sjll8second],
      },
      {
        rule: 'employer-informs-fk',
        from: ['employer'],
        to: ['fk'],
        what: ['rehabilitation-need'],
        consentNeeded: false,
        basis: [sfb30s6a],
      },
      {
        rule: 'answer-to-fk',
        from: ['employer'],
        to: ['fk'],
        what: ['requested-facts'],
        consentNeeded: false,
        basis: [sfb110s31a],
      },
      {
        rule: 'answer-to-fk',
        from: ['health-care'],
        to: ['fk'],
        what: ['requested-facts'],
        consentNeeded: false,
        basis: [sfb110s13, sfb110s14, cooperationAnnex],
      },
      {
        rule: 'fk-cooperates',
        from: ['fk'],
        to: ['employer', 'union', 'health-care', 'social-services', 'af'],
        what: ['rehabilitation-need', 'rehabilitation-cooperation', 'meeting-invitation'],
        consentNeeded: true,
        basis: [sfb30s10],
      },
      {
        rule: 'need-told-by-consent',
        from: ['health-care'],
        to: ['fk'],
        what: ['rehabilitation-need'],
        consentNeeded: true,
        basis: [kil4],
      },
      {
        rule: 'coordination-efforts-by-consent',
        from: ['health-care'],
        to: [],
        what: ['coordination-efforts'],
        consentNeeded: true,
        basis: [kil3],
      },
      {
        rule: 'individual-plan-by-consent',
        from: ['health-care', 'social-services'],
        to: ['health-care', 'social-services'],
        what: ['individual-plan'],
        consentNeeded: true,
        basis: [hsl16s4, sol10s8],
      },
      {
        rule: 'social-services-ask-care',
        from: ['health-care', 'social-services'],
        to: ['health-care', 'social-services'],
        what: ['ability-to-take-part'],
        consentNeeded: true,
        basis: [osl12s2, cooperationAnnex],
      },
      {
        rule: 'personnel-confidentiality',
        from: ['employer'],
        to: [],
        what: ['illness', 'certificate'],
        consentNeeded: true,
        basis: [sjll18],
      },
      {
        rule: 'sharing-by-consent',
        from: [],
        to: [],
        what: [],
        consentNeeded: true,
        basis: [pl4s2, cooperationAnnex],
      },
    ],
    source: [cooperationAnnex],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'consentModel'> = { consentModel: null };

export const chosenBy: ChosenBys<'consentModel'> = { consentModel: 'day' };
