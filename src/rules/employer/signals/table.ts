import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';

/** The names of the published policies. */
export type SignalPreset =
  | 'six-occasions-in-twelve-months'
  | 'four-occasions-in-six-months'
  | 'three-occasions-in-six-months'
  | 'more-than-fifteen-working-days'
  | 'two-weeks-in-a-row';

/** Thresholds of an employer's own policy. Every one that is given can fire by itself. */
export interface SignalPolicy {
  /** So many occasions of absence or more that begin within `months`. */
  readonly occasions?: number;
  /** So many working days (Monday to Friday, no public holidays) of absence or more within `months`. */
  readonly workingDays?: number;
  /** The window that everything is looked for in, in months back from `asOf`. Absent: 12. */
  readonly months?: number;
  /** So many calendar days of absence in a row or more. */
  readonly daysInARow?: number;
}

export interface SignalPresets extends Dated {
  readonly policies: Readonly<Record<SignalPreset, SignalPolicy>>;
  /** The window of an own policy that names none, in months. */
  readonly defaultMonths: number;
}

/** Policies that employers publish. Nothing in them is law. */
export const signalPresets: readonly SignalPresets[] = [
  {
    from: '1992-01-01',
    policies: {
      'six-occasions-in-twelve-months': { occasions: 6, months: 12 },
      'four-occasions-in-six-months': { occasions: 4, months: 6 },
      'three-occasions-in-six-months': { occasions: 3, months: 6 },
      'more-than-fifteen-working-days': { workingDays: 16, months: 12 },
      'two-weeks-in-a-row': { daysInARow: 14 },
    },
    defaultMonths: 12,
    source: [{ kalla: 'Arbetsgivares egna riktlinjer för rehabilitering (policy, inte lag)' }],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'signalPresets'> = { signalPresets: null };

export const chosenBy: ChosenBys<'signalPresets'> = { signalPresets: 'day' };
