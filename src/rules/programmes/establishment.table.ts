import type { Dated, NextChanges } from '../../law/dated.js';
import {
  compensation2s13,
  establishment15,
  establishment15a,
  establishment15of2025,
  establishment15of2026,
  establishment5,
  establishment5of2025,
} from '../../law/programmes-and-coordination.js';

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
    source: [establishment5of2025, establishment15of2025, compensation2s13],
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
    source: [establishment5of2025, establishment15of2026, establishment15a, compensation2s13],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'establishmentTerms'> = { establishmentTerms: null };
