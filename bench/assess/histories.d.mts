import type { Case } from '../../src/case/given/case.js';

/** By who it is of; each takes the number of spells. */
export declare const histories: Readonly<Record<string, (spells: number) => Case>>;

export declare const furtherHistories: Readonly<Record<string, (spells: number) => Case>>;
