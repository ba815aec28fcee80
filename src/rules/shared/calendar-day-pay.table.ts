import type { ChosenBys, Dated, NextChanges } from '../../law/dated.js';

/** How pay of a year becomes pay of a calendar day, days off included: what payroll deducts once sick pay is over. */
export interface CalendarDayPay extends Dated {
  readonly monthsPerYear: number;
  readonly daysPerYear: number;
}

export const calendarDayPay: readonly CalendarDayPay[] = [
  {
    from: '2019-01-01',
    monthsPerYear: 12,
    daysPerYear: 365,
    source: [
      {
        kalla:
          'Kollektivavtal för tjänstemän (sjukavdrag från och med den 15:e kalenderdagen: månadslönen × 12 / 365)',
      },
    ],
    checkedOn: '2026-11-26',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'calendarDayPay'> = { calendarDayPay: null };

export const chosenBy: ChosenBys<'calendarDayPay'> = { calendarDayPay: 'day' };
