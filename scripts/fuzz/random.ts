// What is drawn from the seed of the run.
import { parseArgs } from 'node:util';

export const { values } = parseArgs({
  options: { inputs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '20190101' } },
});

const random = generator(Number(values.seed));

/** From 0 to `most`, both included. */
export function whole(most: number): number {
  return Math.floor(random() * (most + 1));
}

export function oneOf<T>(list: readonly T[]): T {
  return list[whole(list.length - 1)] as T;
}

/** Mulberry32, so that a seed tells a run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
