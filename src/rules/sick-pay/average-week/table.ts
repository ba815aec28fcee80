import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sjll2, sjll6second } from '../../../law/sjll.js';

/** How far back the weeks of an average lie. */
export type AverageWeekWindow =
  '14-days' | '12-weeks' | '13-weeks' | 'one-month' | 'three-months' | 'twelve-months';

/** Of a whole number of days, or from the same date so many months earlier. */
export type WindowLength = { readonly days: number } | { readonly months: number };

/** The windows that agreements, advisers and payroll systems use. The act sets none. */
export interface AverageWeekTerms extends Dated {
  readonly windows: Readonly<Record<AverageWeekWindow, WindowLength>>;
}

export const averageWeekTerms: readonly AverageWeekTerms[] = [
  {
    from: '2019-01-01',
    windows: {
      '14-days': { days: 14 },
      '12-weeks': { days: 84 },
      '13-weeks': { days: 91 },
      'one-month': { months: 1 },
      'three-months': { months: 3 },
      'twelve-months': { months: 12 },
    },
    source: [
      sjll6second,
      sjll2,
      {
        kalla:
          'Visma TransPA om Transportavtalet (12 veckor bakåt, bara veckor med arbete); Aspia (1–3 månader); Sign On (3 månader); Säljarnas (12 månader, provision). För 14 dagar och 13 veckor är ingen källa funnen',
      },
    ],
    checkedOn: '2026-11-29',
    confidence: 'I',
  },
];

export const nextChange: NextChanges<'averageWeekTerms'> = { averageWeekTerms: null };

export const chosenBy: ChosenBys<'averageWeekTerms'> = { averageWeekTerms: 'period-start' };
