/** What a spell costs as there are more of them in the case, and what a case costs as more were assessed before it. */
import { assess } from '../../dist/core.js';
import { median, spentSince } from '../compare.mjs';
import { control, row } from '../result.mjs';
import { small } from './case.mjs';
import { histories, withManyPays } from './histories.mjs';

const LENGTHS = [10, 1000, 4000, 16_000];
const BASE = LENGTHS.indexOf(1000);
/** As many spells in all for every length, as far as one call goes. */
const SPELLS = 2000;

function spentOn(given) {
  const options = { asOf: given.spells.at(-1).to };
  const calls = Math.max(1, SPELLS / given.spells.length);
  const start = process.cpuUsage();
  for (let call = 0; call < calls; call++) assess(given, options);
  return spentSince(start) / calls / given.spells.length;
}

/** The lesser of two figures for each length, and the first round's of 1000 spells beside the second's. */
function growthOf(historyOf, lengths) {
  const all = lengths.map(historyOf);
  // A length is not to be dear because the engine does not know the work yet.
  for (let call = 0; call < 3; call++) spentOn(all[BASE + 1]);
  const [one, two] = [all.map(spentOn), all.map(spentOn)];
  return { figures: one.map((figure, i) => Math.min(figure, two[i])), again: two[BASE] / one[BASE] };
}

export function growthOfSpells(isQuick) {
  const lengths = isQuick ? LENGTHS.slice(0, -1) : LENGTHS;
  const shapes = { ...histories, 'an employee with a new pay for each spell': withManyPays };
  const grown = Object.entries(shapes).map(([name, historyOf]) => ({
    name,
    ...growthOf(historyOf, lengths),
  }));
  const again = grown.map((shape) => shape.again);
  return {
    control: control('assessments of 1000 spells beside the same later, by shape', {
      median: median(again),
      least: Math.min(...again),
      most: Math.max(...again),
    }),
    table: {
      about: `What a spell costs with ${lengths.join(' · ')} spells in the case, with 1000 as 1, by what the case is of; the target is for those beyond
1000:`,
      rows: grown.map(({ name, figures }) => {
        const times = figures.map((figure) => figure / figures[BASE]);
        return row(
          name,
          { text: listed(times), value: Math.max(...times.slice(BASE + 1)) },
          {
            most: 1.2,
            limit:
              'a pass over all spells, or over all that was told, is made for some of them; where the steps that a spell asks for do not grow, memory does: what is found is larger than the processor’s caches',
          },
        );
      }),
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
