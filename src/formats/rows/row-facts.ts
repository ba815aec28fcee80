/** What is known beside the rows of one employment: kept in a file of its own, it is given with `--facts`. */
import type { RowsInput } from './rows-input.js';

/** The facts between rows: certificates, the days of being fit again, days of work, returns, rates of supplements. See {@link RowsInput}. */
export type RowFacts = Pick<
  RowsInput,
  'certificates' | 'certificateExtents' | 'fitDates' | 'workedOn' | 'returned' | 'rates'
>;
