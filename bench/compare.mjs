/**
 * Contestants timed in turn in one run: ratios hold when the machine's speed drifts, absolute times do not. mitata
 * measures; what is kept of each measurement is its fastest quarter, which other work on the machine disturbs least.
 */
import { cpus, totalmem } from 'node:os';
import { measure } from 'mitata';

/** @returns {Promise<Record<string, number[]>>} nanoseconds per call, by contestant, a figure per round */
export async function rounds(contestants, count) {
  const figures = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (const [name, call] of Object.entries(contestants)) {
      const { p25 } = await measure(call, { min_cpu_time: 3e8 });
      figures[name].push(p25);
    }
  }
  return figures;
}

/** The ratio a / b, round by round: median, least and most. */
export function ratio(a, b) {
  const ratios = a.map((figure, i) => figure / b[i]).sort((x, y) => x - y);
  return { median: ratios[ratios.length >> 1], least: ratios[0], most: ratios.at(-1) };
}

export function machine() {
  const [{ model }] = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.version.slice(1)}, ${cpus().length} × ${model.trim()}, ${gib} GiB`;
}

export const spread = ({ median, least, most }, digits = 2) =>
  `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
