/** Cases of the contract's own input shape, the same in every run. */

/** Mulberry32: a small generator of the public domain, enough to vary a benchmark. */
export function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

export function casesOf(count, seed = 20260101) {
  const random = generator(seed);
  const whole = (least, most) => least + Math.floor(random() * (most - least + 1));
  return Array.from({ length: count }, () => {
    const start = whole(18_300, 20_800);
    const hoursPerWeek = [20, 30, 37.5, 38.25, 40][whole(0, 4)];
    const days = whole(1, 10);
    const pay =
      random() < 0.7
        ? { monthly: whole(12_000, 95_000) + whole(0, 99) / 100, hoursPerWeek }
        : { hourly: whole(110, 450) + whole(0, 99) / 100, hoursPerWeek };
    const input = {
      periodFrom: iso(start),
      pay,
      absence: Array.from({ length: days }, (_, i) => ({ date: iso(start + i), hours: whole(1, 800) / 100 })),
    };
    if (random() < 0.5) {
      input.earlierDeductions = Array.from({ length: whole(0, 13) }, () => iso(start - whole(1, 420)));
    }
    if (random() < 0.2) input.alreadyDeducted = whole(0, 150_000) / 100;
    return input;
  });
}
