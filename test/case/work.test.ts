import { describe, expect, it } from 'vitest';
import { histories } from '../../bench/assess/histories.mjs';
import { probe } from '../support/zones.js';

/** How much more a spell may ask of a history four times as long: what only a later year has, such as no ceiling of it. */
const MOST = 1.2;

describe('the work that a spell asks for', () => {
  it('does not grow with the number of spells, whatever each brings', async () => {
    const work = (await probe('work-probe.ts', 'UTC')) as Record<string, [number, number]>;

    expect(Object.keys(work)).toEqual(Object.keys(histories));
    for (const [name, [short, long]] of Object.entries(work)) {
      expect(short, name).toBeGreaterThan(1000);
      expect(long / short, name).toBeLessThan(MOST);
    }
  });
});
