/** What the numbers of an input or a value are counted in. */

/**
 * Kronor, hours, a share of one and per cent are written with their sign, a year as it is. `named`: the name of the
 * field says what is counted, such as days left.
 */
export type Unit = 'kronor' | 'hours' | 'share' | 'per-cent' | 'year' | 'named';
