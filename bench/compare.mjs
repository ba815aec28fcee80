/**
 * Contestants timed in turns. Libraries were looked at first: mitata and tinybench time one contestant after the other, and
 * benchforge a candidate beside a baseline; all of them take time by the clock, so that whatever else the machine does
 * stands in the figures, and in those of one contestant more than in those of the next.
 *
 * Here every contestant has short slices of the processor's time, in turns, over the same inputs; the first quartile of its
 * slices is its figure of a round. Other work on the machine widens the spread then and hardly moves the median, and a
 * control shows whether it did: one contestant takes part twice, and must be level with itself.
 */
import { cpus, totalmem } from 'node:os';

/** Microseconds: a slice is long beside what asking for the time costs, and short beside what disturbs it. */
const SLICE = 15_000;
const SLICES = 8;
/** Of the warming up, in microseconds; how much faster a window is that counts, and how many that are not end it. */
const WINDOW = 300_000;
const FASTER = 0.98;
const STILL = 5;
const WARM_UP = 6_000_000;

/** How far from 1 the control may come. */
export const TOLERANCE = 0.1;

/** A round for each block of inputs: every slice of it goes through the whole block, as often as fills the slice. */
export async function rounds(contestants, blocks, { slices = SLICES, warmUp = WARM_UP } = {}) {
  const all = [];
  for (const [name, call] of Object.entries(contestants)) {
    all.push(await warmedUp({ name, figures: [], run: loopOf(call, blocks[0][0]) }, blocks, warmUp));
  }
  for (const block of blocks) {
    const taken = all.map(() => []);
    for (let slice = 0; slice < slices; slice++) {
      // There and back: what a contestant finds in the caches depends on who was before.
      const turns = slice % 2 === 0 ? [...all.entries()] : [...all.entries()].reverse();
      for (const [i, { run, passes }] of turns) taken[i].push(await timed(run, block, passes));
    }
    for (const [i, { figures }] of all.entries()) figures.push(firstQuartile(taken[i]));
  }
  return Object.fromEntries(all.map(({ name, figures }) => [name, figures]));
}

/** The engine learns a loop by what it calls: each contestant has one of its own, and none is slowed down by the others. */
function loopOf(call, input) {
  const [begin, wait] = call(input) instanceof Promise ? ['async ', 'await '] : ['', ''];
  // What is found is kept, so that the engine cannot leave the work out.
  const loop = `return ${begin}function (block) { for (const input of block) this.found = ${wait}call(input); }`;
  return new Function('call', loop)(call).bind({});
}

/** Until windows no longer bring a faster one: what is large is compiled anew, part by part, for thousands of calls. */
async function warmedUp(contestant, blocks, longest) {
  let [sum, still, best, pass] = [0, 0, Infinity, 0];
  for (let window = 0; still < STILL && sum < longest; window++) {
    const block = blocks[window % blocks.length];
    let [spent, passes] = [0, 0];
    for (; spent < WINDOW; passes++) spent += (await timed(contestant.run, block, 1)) * block.length;
    pass = spent / passes;
    still = pass < FASTER * best ? 0 : still + 1;
    best = Math.min(best, pass);
    sum += spent;
  }
  return { ...contestant, passes: Math.max(1, Math.round(SLICE / pass)) };
}

/** Microseconds of the processor for one input. */
async function timed(run, block, passes) {
  // What the one before left behind is not for this one to clear away.
  globalThis.gc({ type: 'minor' });
  const start = process.cpuUsage();
  for (let pass = 0; pass < passes; pass++) await run(block);
  return spentSince(start) / (passes * block.length);
}

/** Microseconds of the processor, of all threads. */
export function spentSince(start) {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** The list in as many blocks, all of one length. */
export function blocksOf(list, count) {
  const length = Math.floor(list.length / count);
  return Array.from({ length: count }, (_, i) => list.slice(i * length, (i + 1) * length));
}

export function median(list) {
  const sorted = ascending(list);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

export function firstQuartile(list) {
  return ascending(list)[Math.floor((list.length - 1) / 4)];
}

function ascending(list) {
  return [...list].sort((a, b) => a - b);
}

/** The ratio a / b, round by round: median, least and most. */
export function ratio(a, b) {
  const ratios = a.map((figure, i) => figure / b[i]);
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

export const spread = ({ median: middle, least, most }, digits = 2) =>
  `${middle.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;

export function machine() {
  const [{ model }] = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${model.trim()}, ${gib} GiB`;
}
