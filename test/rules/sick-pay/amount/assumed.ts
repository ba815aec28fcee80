import { expect } from 'vitest';

const OF_PARTS: readonly unknown[] = [{ fact: 'averageWeek.parts', assumed: 'none' }];

/** Assumptions among which is that the average week has no parts beside the basic pay. */
export const ASSUMED_NONE: unknown = expect.arrayContaining([...OF_PARTS]);

/** Where no karensavdrag follows from them, or they are given, nothing of them is assumed. */
export const NOTHING_OF_PARTS: unknown = expect.not.arrayContaining([...OF_PARTS]);
