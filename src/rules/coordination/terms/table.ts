import { fsl4 } from '../../../law/fsl.js';
import { sfb10s2 } from '../../../law/sfb/10.js';
import { sfb11s2 } from '../../../law/sfb/11.js';
import { sfb46s5 } from '../../../law/sfb/46.js';
import { sfb47s3 } from '../../../law/sfb/47.js';
import { sfb28s3 } from '../../../law/sfb/28.js';
import { sfb25s2, sfb25s26 } from '../../../law/sfb/25.js';
import { sfb26s9 } from '../../../law/sfb/26.js';
import { sfb2s2, sfb2s6, sfb2s7, sfb2s10a } from '../../../law/sfb/2.js';
import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import type { Guidance } from '../../../law/lagrum.js';
import { aml2s1, aml3s2a, aml3s2c, aml7s1 } from '../../../law/aml.js';
import { las7second } from '../../../law/las.js';
import { hsl8s7 } from '../../../law/hsl.js';
import { kil1, kil3 } from '../../../law/kil.js';
import { afu2 } from '../../../law/medical-investigations.js';
import { sfb110s14p4 } from '../../../law/sfb/110.js';
import {
  sfb27s19,
  sfb27s2,
  sfb27s25,
  sfb27s26,
  sfb27s27,
  sfb27s27a,
  sfb27s29,
  sfb27s32,
  sfb27s39,
  sfb27s40,
  sfb27s45,
  sfb27s46,
  sfb27s47,
  sfb27s48first,
  sfb27s49,
  sfb27s5,
  sfb27s6,
  sfb27s8a,
} from '../../../law/sfb/27.js';
import { sfb29s2 } from '../../../law/sfb/29.js';
import { sfb30s12, sfb30s13, sfb30s5, sfb30s6first, sfb30s8 } from '../../../law/sfb/30.js';
import { sfb31s14, sfb31s2 } from '../../../law/sfb/31.js';
import { sfb33s6, sfb33s7 } from '../../../law/sfb/33.js';
import { sfb39s3 } from '../../../law/sfb/39.js';
import { sfb41s2 } from '../../../law/sfb/41.js';
import { seml17, seml17a, seml17b, seml18, seml3 } from '../../../law/seml.js';
import {
  sjll1,
  sjll10,
  sjll10a,
  sjll13first,
  sjll6first,
  sjll6second,
  sjll6third,
  sjll7first,
  sjll7second,
  sjll7third,
  sjll8first,
  sjll8second,
  sjll9,
} from '../../../law/sjll.js';
import { sol10s8, sol12s1 } from '../../../law/sol.js';
import type { Ground } from '../../../law/provision.js';

/** The terms of the glossary, by their English names in code. */
export type TermId =
  | 'sick-pay'
  | 'sick-pay-period'
  | 'sick-period'
  | 'karensavdrag'
  | 'karensdagar'
  | 'karenstid'
  | 'relapse'
  | 'sick-notice'
  | 'certificate'
  | 'first-day-certificate'
  | 'written-assurance'
  | 'general-high-risk-protection'
  | 'special-high-risk-protection'
  | 'sickness-benefit'
  | 'sgi'
  | 'sgi-protection'
  | 'sgi-protected-time'
  | 'price-base-amount'
  | 'normal-level'
  | 'continuation-level'
  | 'extent'
  | 'calendar-day-calculated'
  | 'working-time-calculated'
  | 'annual-working-time'
  | 'rehabilitation-chain'
  | 'plan-for-return-to-work'
  | 'rehabilitation-plan'
  | 'rehabilitation-allowance'
  | 'special-grant'
  | 'work-training'
  | 'work-trial'
  | 'reconciliation-meeting'
  | 'sickness-compensation'
  | 'activity-compensation'
  | 'preventive-sickness-benefit'
  | 'retirement-target-age'
  | 'occupational-health-service'
  | 'contact-meeting'
  | 'transition-meeting'
  | 'medical-investigation'
  | 'insurance-medicine-adviser'
  | 'fk-case-handler'
  | 'joint-fk-af-effort'
  | 'coordination'
  | 'coordination-efforts'
  | 'coordination-association'
  | 'individual-plan'
  | 'normally-occurring-work'
  | 'work-injury'
  | 'annuity'
  | 'work-aids'
  | 'qualifying-absence'
  | 'earning-year'
  | 'vacation-year'
  | 'saved-day'
  | 'rehabilitation'
  | 'rehabilitation-compensation'
  | 'travel-instead-of-benefit'
  | 'pregnancy-benefit'
  | 'parental-benefit'
  | 'temporary-parental-benefit'
  | 'disease-carriers-benefit'
  | 'benefit-for-care-of-close-relatives'
  | 'work-capacity'
  | 'work-adaptation'
  | 'workplace-rehabilitation'
  | 'rehabilitation-coordinator'
  | 'medical-rehabilitation'
  | 'social-rehabilitation'
  | 'work-oriented-rehabilitation'
  | 'workplace-oriented-rehabilitation'
  | 'job-and-development-guarantee'
  | 'youth-guarantee'
  | 'establishment-programme'
  | 'preparatory-training'
  | 'labour-market-training'
  | 'activity-grant'
  | 'establishment-allowance'
  | 'wage-subsidy'
  | 'introduction-supporter'
  | 'personal-assistance-at-work'
  | 'income-support'
  | 'redeployment-investigation'
  | 'insurance-medicine-assessment'
  | 'psychosocial-safety-climate'
  | 'sickness-presence'
  | 'activity-investigation'
  | 'sick-leave-and-rehabilitation-plan'
  | 'cooperation'
  | 'multi-party-meeting'
  | 'technical-work-aids'
  | 'medical-aids'
  | 'ags'
  | 'ags-kl'
  | 'workplace-dialogue'
  | 'fk'
  | 'af'
  | 'av';

export interface TermRow {
  readonly term: TermId;
  /** Where the law defines the term or uses it first; guidance where no law does. Empty where neither was read. */
  readonly basis: readonly Ground[];
}

export interface Glossary extends Dated {
  readonly rows: readonly TermRow[];
}

const FK_ON_WORK_TRAINING: Guidance = { kalla: 'Försäkringskassan, information om arbetsträning' };
const REGIONAL_GUIDANCE: Guidance = {
  kalla: 'Region, information om begrepp i sjukskrivning och rehabilitering',
};
const WORKPLACE: Guidance = {
  kalla:
    'Förordning (2014:67) om bidrag till arbetsgivare för köp av arbetsplatsinriktat rehabiliteringsstöd',
};
const ANNEX: Guidance = { kalla: 'Socialstyrelsen, bilaga om aktörer i sjukskrivning och rehabilitering' };
const JOB: Guidance = { kalla: 'Förordning (2007:414) om jobb- och utvecklingsgarantin' };
const YOUTH: Guidance = { kalla: 'Förordning (2007:813) om jobbgaranti för ungdomar' };
const ESTABLISHMENT: Guidance = {
  kalla: 'Förordning (2017:820) om etableringsinsatser för vissa nyanlända invandrare',
};
const PROGRAMMES: Guidance = { kalla: 'Förordning (2000:628) om den arbetsmarknadspolitiska verksamheten' };
const COMPENSATION: Guidance = {
  kalla: 'Förordning (2017:819) om ersättning till deltagare i arbetsmarknadspolitiska insatser',
};
const EFFORTS: Guidance = {
  kalla:
    'Förordning (2017:462) om särskilda insatser för personer med funktionsnedsättning som medför nedsatt arbetsförmåga',
};
const SAFETY: Guidance = { kalla: 'AFA Försäkring, om psykisk ohälsa och arbetsplatsen' };
const SUPPORT: Guidance = { kalla: 'AFA Försäkring, om rehabiliteringsstödet i AGS och AGS-KL' };
const AF_INSTRUCTION: Guidance = {
  kalla: 'Förordning (2022:811) med instruktion för Arbetsförmedlingen, 1 och 7 §§',
};
const TERM_BANK: Guidance = { kalla: 'Socialstyrelsens termbank' };

export const glossary: readonly Glossary[] = [
  {
    from: '2026-03-01',
    rows: [
      { term: 'sick-pay', basis: [sjll1, sjll6first] },
      { term: 'sick-pay-period', basis: [sjll7first] },
      { term: 'sick-period', basis: [sjll7second, sfb27s26] },
      { term: 'karensavdrag', basis: [sjll6second, sfb27s27] },
      { term: 'karensdagar', basis: [sfb27s27a] },
      { term: 'karenstid', basis: [sfb27s29] },
      { term: 'relapse', basis: [sjll7third, sfb27s32] },
      { term: 'sick-notice', basis: [sjll8first] },
      { term: 'certificate', basis: [sjll8second, sfb27s25] },
      { term: 'first-day-certificate', basis: [sjll10, sjll10a] },
      { term: 'written-assurance', basis: [sjll9] },
      { term: 'general-high-risk-protection', basis: [sjll6third, sfb27s39] },
      { term: 'special-high-risk-protection', basis: [sjll13first, sfb27s40] },
      { term: 'sickness-benefit', basis: [sfb27s2] },
      { term: 'sgi', basis: [sfb25s2] },
      { term: 'sgi-protection', basis: [sfb26s9] },
      { term: 'sgi-protected-time', basis: [sfb26s9] },
      { term: 'price-base-amount', basis: [sfb2s6, sfb2s7] },
      { term: 'normal-level', basis: [sfb27s19] },
      { term: 'continuation-level', basis: [sfb27s19] },
      { term: 'extent', basis: [sfb27s45] },
      { term: 'calendar-day-calculated', basis: [sfb28s3] },
      { term: 'working-time-calculated', basis: [sfb28s3] },
      { term: 'annual-working-time', basis: [sfb25s26] },
      { term: 'rehabilitation-chain', basis: [sfb27s46, sfb27s47, sfb27s48first, sfb27s49] },
      { term: 'plan-for-return-to-work', basis: [sfb30s6first] },
      { term: 'rehabilitation-plan', basis: [sfb30s12, sfb30s13] },
      { term: 'rehabilitation-allowance', basis: [sfb31s2] },
      { term: 'special-grant', basis: [sfb31s14] },
      { term: 'work-training', basis: [FK_ON_WORK_TRAINING] },
      { term: 'work-trial', basis: [sfb27s8a] },
      { term: 'reconciliation-meeting', basis: [sfb110s14p4] },
      { term: 'sickness-compensation', basis: [sfb33s6] },
      { term: 'activity-compensation', basis: [sfb33s7] },
      { term: 'preventive-sickness-benefit', basis: [sfb27s6] },
      { term: 'retirement-target-age', basis: [sfb2s10a] },
      { term: 'occupational-health-service', basis: [aml3s2c] },
      { term: 'contact-meeting', basis: [REGIONAL_GUIDANCE] },
      { term: 'transition-meeting', basis: [REGIONAL_GUIDANCE] },
      { term: 'medical-investigation', basis: [sfb110s14p4] },
      { term: 'insurance-medicine-adviser', basis: [REGIONAL_GUIDANCE] },
      { term: 'fk-case-handler', basis: [REGIONAL_GUIDANCE] },
      { term: 'joint-fk-af-effort', basis: [REGIONAL_GUIDANCE] },
      { term: 'coordination', basis: [sfb30s8] },
      { term: 'coordination-efforts', basis: [kil1, kil3] },
      { term: 'coordination-association', basis: [fsl4] },
      { term: 'individual-plan', basis: [sol10s8] },
      { term: 'normally-occurring-work', basis: [sfb27s48first] },
      { term: 'work-injury', basis: [sfb39s3] },
      { term: 'annuity', basis: [sfb41s2] },
      { term: 'work-aids', basis: [sfb30s5] },
      { term: 'qualifying-absence', basis: [seml17, seml17a, seml17b] },
      { term: 'earning-year', basis: [seml3] },
      { term: 'vacation-year', basis: [seml3] },
      { term: 'saved-day', basis: [seml18] },
      { term: 'rehabilitation', basis: [TERM_BANK, sfb29s2] },
      { term: 'rehabilitation-compensation', basis: [sfb31s2] },
      { term: 'travel-instead-of-benefit', basis: [sfb27s5] },
      { term: 'pregnancy-benefit', basis: [sfb10s2] },
      { term: 'parental-benefit', basis: [sfb11s2] },
      { term: 'temporary-parental-benefit', basis: [sfb11s2] },
      { term: 'disease-carriers-benefit', basis: [sfb46s5] },
      { term: 'benefit-for-care-of-close-relatives', basis: [sfb47s3] },
      { term: 'work-capacity', basis: [sfb27s2] },
      { term: 'work-adaptation', basis: [aml3s2a] },
      { term: 'workplace-rehabilitation', basis: [WORKPLACE] },
      { term: 'rehabilitation-coordinator', basis: [REGIONAL_GUIDANCE] },
      { term: 'medical-rehabilitation', basis: [ANNEX] },
      { term: 'social-rehabilitation', basis: [ANNEX] },
      { term: 'work-oriented-rehabilitation', basis: [sfb31s2] },
      { term: 'workplace-oriented-rehabilitation', basis: [ANNEX] },
      { term: 'job-and-development-guarantee', basis: [JOB] },
      { term: 'youth-guarantee', basis: [YOUTH] },
      { term: 'establishment-programme', basis: [ESTABLISHMENT] },
      { term: 'preparatory-training', basis: [PROGRAMMES] },
      { term: 'labour-market-training', basis: [PROGRAMMES] },
      { term: 'activity-grant', basis: [COMPENSATION] },
      { term: 'establishment-allowance', basis: [COMPENSATION] },
      { term: 'wage-subsidy', basis: [EFFORTS] },
      { term: 'introduction-supporter', basis: [EFFORTS] },
      { term: 'personal-assistance-at-work', basis: [EFFORTS] },
      { term: 'income-support', basis: [sol12s1] },
      { term: 'redeployment-investigation', basis: [las7second] },
      { term: 'insurance-medicine-assessment', basis: [ANNEX] },
      { term: 'psychosocial-safety-climate', basis: [SAFETY] },
      { term: 'sickness-presence', basis: [SAFETY] },
      { term: 'activity-investigation', basis: [afu2, ANNEX] },
      { term: 'sick-leave-and-rehabilitation-plan', basis: [hsl8s7, ANNEX] },
      { term: 'cooperation', basis: [ANNEX] },
      { term: 'multi-party-meeting', basis: [ANNEX] },
      { term: 'technical-work-aids', basis: [aml2s1, ANNEX] },
      { term: 'medical-aids', basis: [hsl8s7, ANNEX] },
      { term: 'ags', basis: [SUPPORT] },
      { term: 'ags-kl', basis: [SUPPORT] },
      { term: 'workplace-dialogue', basis: [SAFETY] },
      { term: 'fk', basis: [sfb2s2] },
      { term: 'af', basis: [AF_INSTRUCTION] },
      { term: 'av', basis: [aml7s1] },
    ],
    source: [
      { kalla: 'Lagarnas egna ord; engelska namn som Försäkringskassan använder, där det har sådana' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'glossary'> = { glossary: null };

export const chosenBy: ChosenBys<'glossary'> = { glossary: 'day' };
