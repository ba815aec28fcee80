import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';

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

export interface EarlySignalsRow {
  readonly item: EarlySignalsItem;
  readonly level: EarlySignalsLevel;
  readonly kind: EarlySignalsKind;
}

export interface EarlySignalsChecklist extends Dated {
  readonly rows: readonly EarlySignalsRow[];
}

export const earlySignalsChecklist: readonly EarlySignalsChecklist[] = [
  {
    from: '2021-01-01',
    rows: [
      { item: 'guidelines', level: 'organisation', kind: 'safety-climate' },
      { item: 'routines', level: 'organisation', kind: 'safety-climate' },
      { item: 'practice', level: 'organisation', kind: 'safety-climate' },
      { item: 'demands-and-control', level: 'work-group', kind: 'risk-factor' },
      { item: 'pressing-work', level: 'work-group', kind: 'risk-factor' },
      { item: 'social-support', level: 'work-group', kind: 'risk-factor' },
      { item: 'effort-and-reward', level: 'work-group', kind: 'risk-factor' },
      { item: 'influence', level: 'work-group', kind: 'protective-factor' },
      { item: 'fair-treatment', level: 'work-group', kind: 'protective-factor' },
      { item: 'signs-known', level: 'individual', kind: 'step' },
      { item: 'talk', level: 'individual', kind: 'step' },
      { item: 'define-problem', level: 'individual', kind: 'step' },
      { item: 'measure', level: 'individual', kind: 'step' },
      { item: 'follow-up', level: 'individual', kind: 'step' },
      { item: 'problem-solving-together', level: 'individual', kind: 'step' },
    ],
    source: [
      {
        kalla:
          'AFA Försäkring, seminarium om rehabiliteringsstödet och tidiga åtgärder vid ohälsa (2015–2020)',
      },
      { kalla: 'Mynak, riktlinjer vid psykisk ohälsa på arbetsplatsen' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'earlySignalsChecklist'> = { earlySignalsChecklist: null };

export const chosenBy: ChosenBys<'earlySignalsChecklist'> = { earlySignalsChecklist: 'day' };
