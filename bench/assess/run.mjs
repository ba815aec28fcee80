/** `assess`: a typical case beside reading and writing its JSON, and what a spell and a case cost as there are more. */
import { assess } from '../../dist/core.js';
import { machine, ratio, rounds, spread } from '../compare.mjs';
import { today, writeSection } from '../performance.mjs';
import { asOf, caseOf, lastDayOf, typical } from './case.mjs';
import { histories } from './histories.mjs';

const ROUNDS = 9;
const found = assess(typical, { asOf });
const texts = [JSON.stringify(typical), JSON.stringify(found)];
const figures = await rounds(
  {
    assess: () => assess(typical, { asOf }),
    json: () => texts.map((text) => JSON.stringify(JSON.parse(text))),
  },
  ROUNDS,
);
const perJson = ratio(figures.assess, figures.json);

const millis = (work) => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

/** What is still used once everything that can be freed is; Node runs with --expose-gc. */
function heapUsed() {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** The fastest of five. */
const fastest = (work) => Math.min(...Array.from({ length: 5 }, () => millis(work)));

const sizes = [10, 100, 1000, 10_000];
const perSpell = sizes.map((spells) => {
  const given = caseOf(spells);
  const times = Math.max(1, 2000 / spells);
  const work = () => {
    for (let i = 0; i < times; i++) assess(given, { asOf: lastDayOf(given) });
  };
  work();
  return fastest(work) / times / spells;
});

/** CPU time: other work on the machine lengthens a call of many seconds. */
const cpuMillis = (work) => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const lengths = [1000, 4000, 16_000];
const perHistory = Object.entries(histories).map(([name, historyOf]) => {
  const figures = lengths.map((spells) => {
    const given = historyOf(spells);
    const calls = Math.max(1, lengths.at(-1) / spells / 4);
    const work = () => {
      for (let i = 0; i < calls; i++) assess(given, { asOf: lastDayOf(given) });
    };
    work();
    return Math.min(cpuMillis(work), cpuMillis(work)) / calls / spells;
  });
  return { name, figures };
});

const counts = [1_000, 10_000, 100_000, 1_000_000];
const perCase = counts.map((count) => {
  const given = caseOf(2);
  const time = millis(() => {
    for (let i = 0; i < count; i++) assess(given, { asOf: '2019-12-31' });
  });
  return { time: time / count, heap: heapUsed() };
});

const times = (list) => list.map((figure) => (figure / list[0]).toFixed(2)).join(' · ');
const verdict = (met) => (met ? 'met' : '**missed**');
const flat = (list, most = 1.5) => list.every((figure) => figure / list[0] < most);
const historyRows = perHistory.map(
  ({ name, figures }) =>
    `| ${name}: cost of a spell with ${lengths.join(' · ')} spells, the first as 1 | ${times(figures)} | at most 1.2 | ${verdict(flat(figures, 1.2))} |`,
);
const spells = perSpell.map((figure) => figure / perSpell[0]);
const caseTimes = perCase.map(({ time }) => time);
const heap = perCase.map(({ heap: used }) => used);
const text = `## A whole case

\`npm run bench\`, ${today()}. ${machine()}.

A typical case (eight spells in a year, benefit, ledger; ${texts[0].length} characters in, ${texts[1].length} out), ${ROUNDS} rounds,
median (least–most) of the ratios by round.

| | measured | target | |
| --- | --- | --- | --- |
| \`assess\` / (JSON.parse + JSON.stringify of its input and output) | ${spread(perJson)} | at most 5 | ${verdict(perJson.median <= 5)} |
| cost of a spell with ${sizes.join(' · ')} spells in the case, the first as 1 | ${times(perSpell)} | constant | ${verdict(flat(spells))} |
${historyRows.join('\n')}
| cost of a case among ${counts.join(' · ')}, the first as 1 | ${times(caseTimes)} | constant | ${verdict(flat(caseTimes))} |
| heap after them, the first as 1 | ${times(heap)} | flat | ${verdict(flat(heap))} |`;
writeSection('assess', text);
console.log(text);
