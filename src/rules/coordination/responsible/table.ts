import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { aml2s1, aml3s2a, aml3s2c, aml7s1, aml7s5, aml7s7 } from '../../../law/aml.js';
import { fsl2, fsl23, fsl3, fsl5, fsl7 } from '../../../law/fsl.js';
import { certificateRegulations, cooperationAnnex, preventOnFk } from '../../../law/guidance.js';
import { hsl12s5, hsl7s9, hsl8s7 } from '../../../law/hsl.js';
import { kil1, kil3, kil4 } from '../../../law/kil.js';
import { afu2 } from '../../../law/medical-investigations.js';
import { workAids2 } from '../../../law/ordinances/1991-1046.js';
import { labourMarket11 } from '../../../law/ordinances/2000-628.js';
import { specialEfforts3, specialEfforts4 } from '../../../law/ordinances/2017-462.js';
import { sfb110s13, sfb110s14, sfb110s31a } from '../../../law/sfb/110.js';
import { sfb27s25, sfb27s3 } from '../../../law/sfb/27.js';
import {
  sfb30s10,
  sfb30s11,
  sfb30s5,
  sfb30s6a,
  sfb30s6first,
  sfb30s8,
  sfb30s9,
} from '../../../law/sfb/30.js';
import { sjll8second } from '../../../law/sjll.js';
import { sol12s1, sol4s1 } from '../../../law/sol.js';
import type { Ground } from '../../../law/provision.js';

/** Who takes part when somebody on sick leave finds the way back to work. */
export type CoordinationActor =
  | 'insured'
  | 'employer'
  | 'health-care'
  | 'fk'
  | 'af'
  | 'social-services'
  | 'occupational-health-service'
  | 'union'
  | 'coordination-association'
  | 'work-environment-authority'
  | 'insurer';

export type CoordinationNeed =
  | 'medical-rehabilitation'
  | 'workplace-rehabilitation'
  | 'work-oriented-rehabilitation'
  | 'social-rehabilitation'
  | 'fk-coordination'
  | 'investigation'
  | 'supervision'
  | 'medical-aid'
  | 'work-technical-aid'
  | 'work-aid'
  | 'occupational-health'
  | 'certificate'
  | 'income-support'
  | 'coordination-efforts'
  | 'financial-coordination';

export type CoordinationDuty =
  | 'treat-and-rehabilitate'
  | 'shape-work-environment'
  | 'adapt-work'
  | 'run-rehabilitation-activity'
  | 'give-fk-information'
  | 'guide'
  | 'investigate-work-capacity'
  | 'rehabilitate-for-work'
  | 'prepare-for-work'
  | 'strengthen-social-functions'
  | 'clarify-needs'
  | 'see-that-measures-are-taken'
  | 'begin-as-soon-as-possible'
  | 'investigate-as-needed'
  | 'provide-medical-investigation'
  | 'supervise-efforts'
  | 'no-sanction-of-its-own'
  | 'prescribe-aids'
  | 'equip-safely'
  | 'pay-for-work-aids'
  | 'provide-occupational-health'
  | 'issue-certificate'
  | 'hand-in-certificate'
  | 'assess-means'
  | 'offer-coordination-efforts'
  | 'inform-fk-of-need'
  | 'finance-together'
  | 'no-decisions-on-individuals';

/** How actors meet where they cooperate; Försäkringskassan convenes a reconciliation meeting. */
export type CoordinationForm = 'phone' | 'digital' | 'multi-party-meeting' | 'reconciliation-meeting';

export interface ResponsibleRow {
  readonly need: CoordinationNeed;
  readonly responsible: readonly CoordinationActor[];
  readonly cooperates: readonly CoordinationActor[];
  readonly duties: readonly CoordinationDuty[];
  /** How they can meet about one person; none where the need takes no cooperation between actors. */
  readonly forms: readonly CoordinationForm[];
  readonly basis: readonly Ground[];
}

/** What supervision can come to, in the order in which it does. */
export type SupervisionStep =
  'work-for-duties' | 'request-plan' | 'report-shortcomings' | 'inspect' | 'order-correction';

export interface SupervisionRow {
  readonly step: SupervisionStep;
  /** Who may take the step. */
  readonly by: CoordinationActor;
  /** Whom it concerns. */
  readonly towards: CoordinationActor;
  readonly basis: readonly Ground[];
}

export interface SupervisionModel extends Dated {
  readonly rows: readonly SupervisionRow[];
}

export const supervisionModel: readonly SupervisionModel[] = [
  {
    from: '2025-07-01',
    rows: [
      { step: 'work-for-duties', by: 'fk', towards: 'employer', basis: [sfb30s10, cooperationAnnex] },
      {
        step: 'request-plan',
        by: 'fk',
        towards: 'employer',
        basis: [sfb30s6first, sfb110s14, sfb110s31a, preventOnFk],
      },
      {
        step: 'report-shortcomings',
        by: 'fk',
        towards: 'work-environment-authority',
        basis: [preventOnFk, cooperationAnnex],
      },
      { step: 'inspect', by: 'work-environment-authority', towards: 'employer', basis: [aml7s5] },
      { step: 'order-correction', by: 'work-environment-authority', towards: 'employer', basis: [aml7s7] },
    ],
    source: [sfb110s14, sfb110s31a, aml7s5, aml7s7, preventOnFk],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
];

export interface ResponsibleModel extends Dated {
  readonly rows: readonly ResponsibleRow[];
}

const NO_FORM: readonly CoordinationForm[] = [];

const WITHOUT_FK: readonly CoordinationForm[] = ['phone', 'digital', 'multi-party-meeting'];

/** Försäkringskassan alone convenes a reconciliation meeting. */
const WITH_FK: readonly CoordinationForm[] = [
  'phone',
  'digital',
  'multi-party-meeting',
  'reconciliation-meeting',
];

export const responsibleModel: readonly ResponsibleModel[] = [
  {
    from: '2025-07-01',
    rows: [
      {
        need: 'medical-rehabilitation',
        responsible: ['health-care'],
        cooperates: ['insured', 'employer', 'fk'],
        duties: ['treat-and-rehabilitate'],
        forms: WITH_FK,
        basis: [hsl8s7, hsl12s5, cooperationAnnex],
      },
      {
        need: 'workplace-rehabilitation',
        responsible: ['employer'],
        cooperates: ['insured', 'occupational-health-service', 'union', 'health-care', 'fk'],
        duties: [
          'shape-work-environment',
          'adapt-work',
          'run-rehabilitation-activity',
          'give-fk-information',
        ],
        forms: WITH_FK,
        basis: [aml2s1, aml3s2a, sfb30s6a, cooperationAnnex],
      },
      {
        need: 'work-oriented-rehabilitation',
        responsible: ['af'],
        cooperates: ['insured', 'fk', 'health-care', 'social-services'],
        duties: ['guide', 'investigate-work-capacity', 'rehabilitate-for-work', 'prepare-for-work'],
        forms: WITH_FK,
        basis: [labourMarket11, cooperationAnnex],
      },
      {
        need: 'social-rehabilitation',
        responsible: ['social-services'],
        cooperates: ['insured', 'health-care', 'fk', 'af'],
        duties: ['strengthen-social-functions'],
        forms: WITH_FK,
        basis: [sol4s1, hsl12s5, cooperationAnnex],
      },
      {
        need: 'fk-coordination',
        responsible: ['fk'],
        cooperates: ['insured', 'employer', 'union', 'health-care', 'social-services', 'af'],
        duties: ['clarify-needs', 'see-that-measures-are-taken', 'begin-as-soon-as-possible'],
        forms: WITH_FK,
        basis: [sfb30s8, sfb30s9, sfb30s10, sfb30s11, sfb110s14, cooperationAnnex],
      },
      {
        need: 'investigation',
        responsible: ['fk'],
        cooperates: ['insured', 'health-care', 'employer'],
        duties: ['investigate-as-needed', 'provide-medical-investigation'],
        forms: WITH_FK,
        basis: [sfb110s13, sfb110s14, afu2, cooperationAnnex],
      },
      {
        need: 'supervision',
        responsible: ['fk'],
        cooperates: ['work-environment-authority'],
        duties: ['supervise-efforts', 'no-sanction-of-its-own'],
        forms: NO_FORM,
        basis: [sfb30s8, sfb30s10, cooperationAnnex],
      },
      {
        need: 'medical-aid',
        responsible: ['health-care'],
        cooperates: ['insured'],
        duties: ['prescribe-aids'],
        forms: NO_FORM,
        basis: [hsl8s7, cooperationAnnex],
      },
      {
        need: 'work-technical-aid',
        responsible: ['employer'],
        cooperates: ['insured', 'occupational-health-service'],
        duties: ['equip-safely'],
        forms: WITHOUT_FK,
        basis: [aml2s1, cooperationAnnex],
      },
      {
        need: 'work-aid',
        responsible: ['fk', 'af'],
        cooperates: ['insured', 'employer'],
        duties: ['pay-for-work-aids'],
        forms: WITH_FK,
        basis: [sfb30s5, workAids2, specialEfforts3, specialEfforts4, cooperationAnnex],
      },
      {
        need: 'occupational-health',
        responsible: ['employer'],
        cooperates: ['occupational-health-service'],
        duties: ['provide-occupational-health'],
        forms: WITHOUT_FK,
        basis: [aml3s2c, cooperationAnnex],
      },
      {
        need: 'certificate',
        responsible: ['health-care'],
        cooperates: ['insured', 'employer', 'fk'],
        duties: ['issue-certificate', 'hand-in-certificate'],
        forms: NO_FORM,
        basis: [sjll8second, sfb27s25, certificateRegulations, cooperationAnnex],
      },
      {
        need: 'income-support',
        responsible: ['social-services'],
        cooperates: ['insured', 'health-care', 'fk', 'af'],
        duties: ['assess-means'],
        forms: WITH_FK,
        basis: [sol12s1, sol4s1, cooperationAnnex],
      },
      {
        need: 'coordination-efforts',
        responsible: ['health-care'],
        cooperates: ['insured', 'employer', 'fk', 'af', 'social-services'],
        duties: ['offer-coordination-efforts', 'inform-fk-of-need'],
        forms: WITH_FK,
        basis: [kil1, kil3, kil4, cooperationAnnex],
      },
      {
        need: 'financial-coordination',
        responsible: ['coordination-association'],
        cooperates: ['fk', 'af', 'health-care', 'social-services'],
        duties: ['finance-together', 'no-decisions-on-individuals'],
        forms: NO_FORM,
        basis: [fsl2, fsl3, fsl5, fsl7, fsl23, cooperationAnnex],
      },
    ],
    source: [cooperationAnnex],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

/** From which side an actor looks at work capacity. */
export type CapacityPerspective =
  | 'impairment-against-the-demands-of-the-job'
  | 'sickness-as-the-cause-step-by-step'
  | 'person-tasks-environment'
  | 'what-adaptation-can-make-use-of';

export interface ActorRow {
  readonly actor: CoordinationActor;
  /** The acts and regulations that govern the actor, by number, as the annex lists them; one repealed is replaced. */
  readonly acts: readonly string[];
  /** How the actor sees work capacity; null where the annex names no view. */
  readonly capacity: CapacityPerspective | null;
  /** Where the view comes from. */
  readonly basis: readonly Ground[];
}

export interface ActorModel extends Dated {
  readonly rows: readonly ActorRow[];
}

export const actorModel: readonly ActorModel[] = [
  {
    from: '2025-07-01',
    rows: [
      {
        actor: 'insured',
        acts: [
          'SFS 2010:110',
          'SFS 2017:30',
          'SFS 1991:1047',
          'SFS 2014:821',
          'SFS 2022:913',
          'SFS 2008:355',
          'SFS 2019:1297',
          'SFS 2017:372',
          'SFS 2009:400',
          'SFS 2025:400',
        ],
        capacity: null,
        basis: [cooperationAnnex],
      },
      {
        actor: 'employer',
        acts: [
          'SFS 1977:1160',
          // Before 2025 the AFS 2020:5 and 2015:4 (now 2023:2), 2012:2 (now 2023:10) and 2001:1 (now 2023:1).
          'AFS 2023:1',
          'AFS 2023:2',
          'AFS 2023:10',
          'SFS 2010:110',
          'SFS 1991:1047',
          'SFS 2008:565',
        ],
        capacity: 'what-adaptation-can-make-use-of',
        basis: [cooperationAnnex],
      },
      {
        actor: 'health-care',
        acts: [
          'SFS 2017:30',
          'SFS 2014:821',
          'SFS 2010:659',
          'SFS 2008:355',
          'SFS 2019:1297',
          'HSLF-FS 2018:54',
          'SFS 2009:400',
        ],
        capacity: 'impairment-against-the-demands-of-the-job',
        basis: [cooperationAnnex],
      },
      {
        actor: 'fk',
        acts: ['SFS 2010:110', 'SFS 2017:900'],
        capacity: 'sickness-as-the-cause-step-by-step',
        basis: [sfb27s3, cooperationAnnex],
      },
      {
        actor: 'af',
        acts: ['SFS 2022:811', 'SFS 2000:628', 'SFS 2017:462'],
        capacity: 'person-tasks-environment',
        basis: [cooperationAnnex],
      },
      {
        actor: 'social-services',
        // The ordinance 2001:937 of the annex was repealed with its act.
        acts: ['SFS 2025:400', 'SFS 2017:30', 'SFS 2025:468'],
        capacity: null,
        basis: [cooperationAnnex],
      },
      {
        actor: 'work-environment-authority',
        acts: ['SFS 1977:1160'],
        capacity: null,
        basis: [aml7s1],
      },
      {
        actor: 'coordination-association',
        acts: ['SFS 2003:1210'],
        capacity: null,
        basis: [fsl7],
      },
    ],
    source: [cooperationAnnex],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

/** With whom a region may agree to cooperate within its tasks, for a better use of the resources. */
export interface RegionalAgreements extends Dated {
  readonly region: CoordinationActor;
  readonly parties: readonly CoordinationActor[];
}

export const regionalAgreements: readonly RegionalAgreements[] = [
  {
    from: '2025-07-01',
    region: 'health-care',
    parties: ['social-services', 'fk', 'af'],
    source: [hsl7s9],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

/** How many coordination associations there were on a day. */
export interface AssociationCount extends Dated {
  readonly associations: number;
  /** Municipalities that belong to one. */
  readonly municipalities: number;
  /** All municipalities of the country. */
  readonly ofMunicipalities: number;
}

export const associationCount: readonly AssociationCount[] = [
  {
    // The day of the count: the end of 2022.
    from: '2022-12-31',
    associations: 75,
    municipalities: 273,
    ofMunicipalities: 290,
    source: [cooperationAnnex],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export interface FinancialShares extends Dated {
  /** The parts of the money, in per cent. */
  readonly fk: number;
  readonly regions: number;
  readonly municipalities: number;
  /** The budget is fixed at the latest on this day of November every year. */
  readonly budgetDayOfNovember: number;
}

export const financialShares: readonly FinancialShares[] = [
  {
    from: '2020-01-01',
    fk: 50,
    regions: 25,
    municipalities: 25,
    budgetDayOfNovember: 30,
    source: [fsl5, fsl23],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<
  | 'responsibleModel'
  | 'supervisionModel'
  | 'actorModel'
  | 'regionalAgreements'
  | 'associationCount'
  | 'financialShares'
> = {
  responsibleModel: null,
  supervisionModel: null,
  actorModel: null,
  regionalAgreements: null,
  associationCount: null,
  financialShares: null,
};

export const chosenBy: ChosenBys<
  | 'responsibleModel'
  | 'supervisionModel'
  | 'actorModel'
  | 'regionalAgreements'
  | 'associationCount'
  | 'financialShares'
> = {
  responsibleModel: 'day',
  supervisionModel: 'day',
  actorModel: 'day',
  regionalAgreements: 'day',
  associationCount: 'day',
  financialShares: 'day',
};
