/** The classes of sickness by its length. */
import type { LengthTerms } from './lengths.table.js';

/** Days. */
export type AbsenceLength = '1-14' | '15-59' | 'from-60';

export const LENGTHS: readonly AbsenceLength[] = ['1-14', '15-59', 'from-60'];

/** The class of a sickness of so many days. */
export function lengthOf(days: number, { middleFrom, longFrom }: LengthTerms): AbsenceLength {
  if (days < middleFrom) return '1-14';
  return days < longFrom ? '15-59' : 'from-60';
}
