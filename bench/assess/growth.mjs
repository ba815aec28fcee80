/** What a spell costs as there are more of them in the case, and what a case costs as more were assessed before it. */
import { assess } from '../../dist/core.js';
import { median, spentSince } from '../compare.mjs';
import { control, row } from '../result.mjs';
import { small } from './case.mjs';
import { furtherHistories, histories } from './histories.mjs';

/**
 * Of shorter and of longer histories, each beside the first of its group: through a century of sickness every day is looked
 * at, and there are sums by month; longer ones leave that out, and a spell is cheaper.
 */
const GROUPS = [
  [100, 1000],
  [2000, 16_000],
];
/** As many spells in all for every length, as far as one call goes. */
const SPELLS = 2000;

function spentOn(given) {
  const options = { asOf: given.spells.at(-1).to };
  const calls = Math.max(1, SPELLS / given.spells.length);
  // What a longer history left behind is not for this one to clear away.
  globalThis.gc();
  const start = process.cpuUsage();
  for (let call = 0; call < calls; call++) assess(given, options);
  return spentSince(start) / calls / given.spells.length;
}

/** The lesser of two figures for each length, as so many times that of the first, and how the two of the first lie. */
function growthOf(historyOf, lengths) {
  const all = lengths.map(historyOf);
  // A length is not to be dear because the engine does not know the work yet.
  for (let call = 0; call < 8; call++) spentOn(all[0]);
  // From the longest to the shortest and back: the two of the shortest follow on each other.
  const one = [...all].reverse().map(spentOn).reverse();
  const two = all.map(spentOn);
  const figures = one.map((figure, i) => Math.min(figure, two[i]));
  return { times: figures.map((figure) => figure / figures[0]), again: two[0] / one[0] };
}

export function growthOfSpells(isQuick) {
  const groups = isQuick ? GROUPS.slice(0, 1) : GROUPS;
  const shapes = { ...histories, ...furtherHistories };
  const grown = Object.entries(shapes).map(([name, historyOf]) => ({
    name,
    groups: groups.map((lengths) => growthOf(historyOf, lengths)),
  }));
  const again = grown.flatMap((shape) => shape.groups.map((group) => group.again));
  return {
    control: control('assessments of a shorter history beside the same later, by shape', {
      median: median(again),
      least: Math.min(...again),
      most: Math.max(...again),
    }),
    table: {
      about: `What a spell costs with ${groups.map((lengths) => lengths.join(' · ')).join(', and with ')} spells in the case, each time with the first as 1, by what the case is of. Beyond a
century of sickness days are not looked at one by one, which makes a spell cheaper, so those stand by themselves:`,
      rows: grown.map((shape) =>
        row(
          shape.name,
          {
            text: shape.groups.map(({ times }) => listed(times)).join(', '),
            value: Math.max(...shape.groups.flatMap(({ times }) => times)),
          },
          {
            most: 1.2,
            limit:
              'a pass over all spells, or over all that was told, is made for some of them; where the steps that a spell asks for do not grow, memory does: what is found is larger than the processor’s caches',
          },
        ),
      ),
    },
  };
}

export function growthOfCases(isLong) {
  const counts = isLong ? [1000, 10_000, 100_000, 1_000_000] : [1000, 10_000, 100_000];
  const measured = counts.map((count) => {
    const start = process.cpuUsage();
    for (let i = 0; i < count; i++) assess(small, { asOf: '2019-12-31' });
    const time = spentSince(start) / count;
    globalThis.gc();
    return { time, heap: process.memoryUsage().heapUsed };
  });
  const rowOf = (name, figures, limit) => {
    const times = figures.map((figure) => figure / figures[0]);
    return row(name, { text: listed(times), value: Math.max(...times) }, { most: 1.2, limit });
  };
  return {
    about: `A small case ${counts.join(' · ')} times, the first as 1:`,
    rows: [
      rowOf(
        'cost of a case',
        measured.map(({ time }) => time),
        'something that was kept of earlier cases is walked through',
      ),
      rowOf(
        'heap after them',
        measured.map(({ heap }) => heap),
        'something is kept of every case',
      ),
    ],
  };
}

function listed(figures) {
  return figures.map((figure) => figure.toFixed(2)).join(' · ');
}
