import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import type { Guidance } from '../../../law/lagrum.js';

/** What a workplace can have in place, from organisation to individual. */
export type EarlySignalsItem =
  | 'guidelines'
  | 'routines'
  | 'practice'
  | 'demands-and-control'
  | 'pressing-work'
  | 'social-support'
  | 'effort-and-reward'
  | 'influence'
  | 'fair-treatment'
  | 'signs-known'
  | 'talk'
  | 'define-problem'
  | 'measure'
  | 'follow-up'
  | 'problem-solving-together';

/** Where the item belongs. */
export type EarlySignalsLevel = 'organisation' | 'work-group' | 'individual';

/** What the item is: psychosocial safety climate, a risk to lower, something that protects, or a step to take. */
export type EarlySignalsKind = 'safety-climate' | 'risk-factor' | 'protective-factor' | 'step';

/** The ill health that research ties the factor to. */
export type EarlySignalsOutcome = 'exhaustion' | 'depression';

/** What an employer can notice before anybody is absent. */
export type EarlySign = 'much-overtime' | 'missed-breaks' | 'sleep-problems' | 'doubt-of-own-competence';

export interface EarlySignalsRow {
  readonly item: EarlySignalsItem;
  readonly level: EarlySignalsLevel;
  readonly kind: EarlySignalsKind;
  /** What the factor raises or lowers the risk of; none where the item is no factor. */
  readonly outcomes: readonly EarlySignalsOutcome[];
  readonly basis: readonly Guidance[];
}

export interface EarlySignalsChecklist extends Dated {
  readonly rows: readonly EarlySignalsRow[];
  readonly signs: readonly { readonly sign: EarlySign; readonly basis: readonly Guidance[] }[];
}

const SEMINAR: Guidance = {
  kalla: 'AFA Försäkring, seminarium om rehabiliteringsstödet och tidiga åtgärder vid ohälsa (2015–2020)',
};
const MYNAK: Guidance = { kalla: 'Mynak, riktlinjer vid psykisk ohälsa på arbetsplatsen' };
const COPSOQ: Guidance = { kalla: 'COPSOQ Sverige, om psykosocialt säkerhetsklimat' };
const SBU: Guidance = {
  kalla: 'SBU, Arbetsmiljöns betydelse för symtom på depression och utmattningssyndrom',
};
const PIA: Guidance = {
  kalla:
    'PIA-studien om problemlösning med medarbetare och chef (Bergström m.fl. 2017; Keus van de Poll m.fl. 2020)',
};

/** The seminar's table has one column for both. */
const BOTH: readonly EarlySignalsOutcome[] = ['exhaustion', 'depression'];
const NONE: readonly EarlySignalsOutcome[] = [];

export const earlySignalsChecklist: readonly EarlySignalsChecklist[] = [
  {
    from: '2021-01-01',
    rows: [
      {
        item: 'guidelines',
        level: 'organisation',
        kind: 'safety-climate',
        outcomes: NONE,
        basis: [COPSOQ, SEMINAR],
      },
      {
        item: 'routines',
        level: 'organisation',
        kind: 'safety-climate',
        outcomes: NONE,
        basis: [COPSOQ, SEMINAR],
      },
      {
        item: 'practice',
        level: 'organisation',
        kind: 'safety-climate',
        outcomes: NONE,
        basis: [COPSOQ, SEMINAR],
      },
      {
        item: 'demands-and-control',
        level: 'work-group',
        kind: 'risk-factor',
        outcomes: BOTH,
        basis: [SBU, SEMINAR],
      },
      {
        item: 'pressing-work',
        level: 'work-group',
        kind: 'risk-factor',
        outcomes: BOTH,
        basis: [SBU, SEMINAR],
      },
      {
        item: 'social-support',
        level: 'work-group',
        kind: 'risk-factor',
        outcomes: BOTH,
        basis: [SBU, SEMINAR],
      },
      {
        item: 'effort-and-reward',
        level: 'work-group',
        kind: 'risk-factor',
        outcomes: BOTH,
        basis: [SBU, SEMINAR],
      },
      {
        item: 'influence',
        level: 'work-group',
        kind: 'protective-factor',
        outcomes: BOTH,
        basis: [SBU, SEMINAR],
      },
      {
        item: 'fair-treatment',
        level: 'work-group',
        kind: 'protective-factor',
        outcomes: BOTH,
        basis: [SBU, SEMINAR],
      },
      { item: 'signs-known', level: 'individual', kind: 'step', outcomes: NONE, basis: [SEMINAR, MYNAK] },
      { item: 'talk', level: 'individual', kind: 'step', outcomes: NONE, basis: [SEMINAR, MYNAK] },
      { item: 'define-problem', level: 'individual', kind: 'step', outcomes: NONE, basis: [SEMINAR, MYNAK] },
      { item: 'measure', level: 'individual', kind: 'step', outcomes: NONE, basis: [SEMINAR, MYNAK] },
      { item: 'follow-up', level: 'individual', kind: 'step', outcomes: NONE, basis: [SEMINAR, MYNAK] },
      {
        item: 'problem-solving-together',
        level: 'individual',
        kind: 'step',
        outcomes: NONE,
        basis: [PIA, MYNAK],
      },
    ],
    signs: [
      { sign: 'much-overtime', basis: [SEMINAR] },
      { sign: 'missed-breaks', basis: [SEMINAR] },
      { sign: 'sleep-problems', basis: [SEMINAR] },
      { sign: 'doubt-of-own-competence', basis: [SEMINAR] },
    ],
    source: [SEMINAR, MYNAK, SBU, COPSOQ, PIA],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'earlySignalsChecklist'> = { earlySignalsChecklist: null };

export const chosenBy: ChosenBys<'earlySignalsChecklist'> = { earlySignalsChecklist: 'day' };
