/**
 * Extents of any share: the absence is what it is, and benefit has four levels (SFB 27:2, 27:45).
 *
 * One row is the same sickness at one extent: 2–30 June 2025, on 30 000 kr for 40 hours, SGI 360 000. Sick pay lasts
 * through 15 June: nine days of 8 hours, as 6 June is a public holiday.
 */
import type { Extent } from '../../src/core.js';

export interface ExtentRow {
  readonly extent: number;
  /** Hours of sick pay, and the pay lost: 30 000 × 12 / (52 × 40) an hour. */
  readonly hours: number;
  readonly payLost: number;
  readonly sickPayBefore: number;
  /** The level of 27:45, null where there is no benefit. */
  readonly level: Extent | null;
  /** 360 000 × 0.97 × 80 % / 365 = 765.37 a day: 765 whole, and the part of it at the level, half up. */
  readonly perDay: number | null;
  /** Fifteen calendar days of 30 000 × 12 / 365, at the absence. */
  readonly deductedAfter: number;
}

export const extentRows: readonly ExtentRow[] = [
  {
    extent: 0.2,
    hours: 14.4,
    payLost: 2492.31,
    sickPayBefore: 1993.85,
    level: null,
    perDay: null,
    deductedAfter: -2958.9,
  },
  {
    extent: 0.125,
    hours: 9,
    payLost: 1557.69,
    sickPayBefore: 1246.15,
    level: null,
    perDay: null,
    deductedAfter: -1849.32,
  },
  {
    extent: 0.2499,
    hours: 17.99,
    payLost: 3114.14,
    sickPayBefore: 2491.31,
    level: null,
    perDay: null,
    deductedAfter: -3697.15,
  },
  {
    extent: 0.25,
    hours: 18,
    payLost: 3115.38,
    sickPayBefore: 2492.31,
    level: 0.25,
    perDay: 191,
    deductedAfter: -3698.63,
  },
  {
    extent: 0.4,
    hours: 28.8,
    payLost: 4984.62,
    sickPayBefore: 3987.69,
    level: 0.25,
    perDay: 191,
    deductedAfter: -5917.81,
  },
  {
    extent: 0.4999,
    hours: 35.99,
    payLost: 6229.52,
    sickPayBefore: 4983.62,
    level: 0.25,
    perDay: 191,
    deductedAfter: -7395.78,
  },
  {
    extent: 0.5,
    hours: 36,
    payLost: 6230.77,
    sickPayBefore: 4984.62,
    level: 0.5,
    perDay: 383,
    deductedAfter: -7397.26,
  },
  {
    extent: 0.7499,
    hours: 53.99,
    payLost: 9344.91,
    sickPayBefore: 7475.93,
    level: 0.5,
    perDay: 383,
    deductedAfter: -11094.41,
  },
  {
    extent: 0.75,
    hours: 54,
    payLost: 9346.15,
    sickPayBefore: 7476.92,
    level: 0.75,
    perDay: 574,
    deductedAfter: -11095.89,
  },
  {
    extent: 0.8,
    hours: 57.6,
    payLost: 9969.23,
    sickPayBefore: 7975.38,
    level: 0.75,
    perDay: 574,
    deductedAfter: -11835.62,
  },
  {
    extent: 0.9999,
    hours: 71.99,
    payLost: 12460.29,
    sickPayBefore: 9968.23,
    level: 0.75,
    perDay: 574,
    deductedAfter: -14793.04,
  },
  {
    extent: 1,
    hours: 72,
    payLost: 12461.54,
    sickPayBefore: 9969.23,
    level: 1,
    perDay: 765,
    deductedAfter: -14794.52,
  },
];
