import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import type { Guidance } from '../../../law/lagrum.js';
import { compensation2s13 } from '../../../law/ordinances/2017-819.js';
import { establishment15, establishment15a, establishment5 } from '../../../law/ordinances/2017-820.js';

export interface EstablishmentTerms extends Dated {
  /** The measures cover so many months of full time. */
  readonly fullTimeMonths: number;
  /** The last day lies so many months after the first registration; null where no such limit is known here. */
  readonly outerMonths: number | null;
  /** Time with parental benefit that is left out, in months at the most; null where there is no outer limit. */
  readonly parentalMonths: number | null;
  /** Whether living in Migrationsverket's accommodation bars the assignment. */
  readonly accommodationBars: boolean;
  /** Kronor a day, full time. */
  readonly perDay: number;
  /** Kronor a day while mapping and drawing up the action plan. */
  readonly perDayWhileMapping: number;
}

/** A draft of November 2025; neither it nor what became of it has been read. */
const ALLOWANCE_2026: Guidance = {
  kalla:
    'utkast november 2025: etableringstillägg och bostadsersättning ersätts av ett barntillägg från 2026-09-01, ej läst',
};
const RECEPTION_ACT: Guidance = {
  kalla:
    'lagrådsremiss februari 2026 En ny mottagandelag, sammanfattningen läst: lag och följdändringar från 2026-10-01 (bet. SfU35), texten ej',
};

export const establishmentTerms: readonly EstablishmentTerms[] = [
  {
    // Whether this wording had an outer limit has not been read.
    from: '2018-01-01',
    fullTimeMonths: 24,
    outerMonths: null,
    parentalMonths: null,
    accommodationBars: false,
    perDay: 308,
    perDayWhileMapping: 231,
    source: [establishment5, establishment15, compensation2s13],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2025-03-01',
    fullTimeMonths: 24,
    outerMonths: null,
    parentalMonths: null,
    accommodationBars: true,
    perDay: 308,
    perDayWhileMapping: 231,
    source: [establishment5, establishment15, compensation2s13],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2026-01-01',
    fullTimeMonths: 24,
    outerMonths: 36,
    parentalMonths: 24,
    accommodationBars: true,
    perDay: 308,
    perDayWhileMapping: 231,
    source: [establishment5, establishment15, establishment15a, compensation2s13],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

/** Wordings known to follow on those above, whose text has not been read. */
export interface EstablishmentUnread extends Dated {
  /** Whether they also touch what opens and bars the programme, and not only the amounts. */
  readonly grounds: boolean;
}

export const establishmentUnread: readonly EstablishmentUnread[] = [
  { from: '2026-09-01', grounds: false, source: [ALLOWANCE_2026], checkedOn: '2026-11-29', confidence: 'S' },
  {
    from: '2026-10-01',
    grounds: true,
    source: [ALLOWANCE_2026, RECEPTION_ACT],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'establishmentTerms' | 'establishmentUnread'> = {
  establishmentTerms: null,
  establishmentUnread: {
    expectedFrom: '2026-09-01',
    expectedBy: '2027-12-31',
    sv: 'texten till ändringarna av etableringsersättningen från september 2026 och till följdändringarna av mottagandelagen från 2026-10-01',
    en: 'the text of the changes of the establishment allowance from September 2026 and of those that follow from the reception act of 2026-10-01',
    source: [RECEPTION_ACT],
  },
};

export const chosenBy: ChosenBys<'establishmentTerms' | 'establishmentUnread'> = {
  establishmentTerms: 'assignment',
  establishmentUnread: 'assignment',
};
