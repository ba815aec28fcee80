/** `sick-pay/amount` beside the same rule written in other ways. Run from the root: npm run bench */
import { amount } from '../../dist/index.js';
import { amount as core } from '../../dist/core.js';
import { machine, ratio, rounds, spread } from '../compare.mjs';
import { today, writeSection } from '../performance.mjs';
import { bareAmount } from './bare.mjs';
import { casesOf } from './cases.mjs';
import { jsonRulesEngine } from './json-rules-engine.mjs';
import { publicodes } from './publicodes.mjs';
import { zen } from './zen.mjs';

const ROUNDS = 9;
const cases = casesOf(1000);
const texts = cases.map((input) => JSON.stringify(input));

const functions = {
  bare: bareAmount,
  core,
  checked: amount,
  'json-rules-engine': jsonRulesEngine(),
  zen: zen(),
  publicodes: publicodes(),
};

/** publicodes counts in binary floating point: an amount that ends on half an öre can come out an öre lower. */
const ORE = 0.01;
const tolerance = { publicodes: ORE };

let anOreOff = 0;
for (const input of cases) {
  const wanted = core(input).value;
  for (const [name, decide] of Object.entries(functions)) {
    const { value } = await decide(input);
    for (const [field, expected] of Object.entries(wanted)) {
      const got = value[field];
      if (got === expected) continue;
      const off = typeof expected === 'number' && Math.abs(got - expected) < (tolerance[name] ?? 0) * 1.5;
      if (!off) throw new Error(`${name} disagrees on ${field}: ${got} is not ${expected}`);
      anOreOff += 1;
    }
  }
}

let next = 0;
const turn = (list) => list[(next = (next + 1) % list.length)];
const calls = Object.fromEntries(
  Object.entries(functions).map(([name, decide]) => [name, () => decide(turn(cases))]),
);
const figures = await rounds({ ...calls, 'JSON.parse': () => JSON.parse(turn(texts)) }, ROUNDS);

const perBare = ratio(figures.core, figures.bare);
const over = (name) => ratio(figures[name], figures.core);
const extra = ratio(
  figures.checked.map((figure, i) => figure - figures.core[i]),
  figures['JSON.parse'],
);
const verdict = (met) => (met ? 'met' : '**missed**');
const rows = [
  ['`core` / bare function', spread(perBare), 'at most 3', verdict(perBare.median <= 3)],
  [
    'json-rules-engine 7.3.1 / `core`',
    spread(over('json-rules-engine'), 0),
    'at least 50',
    verdict(over('json-rules-engine').median >= 50),
  ],
  ['ZEN 0.54.0 / `core`', spread(over('zen'), 0), 'at least 150', verdict(over('zen').median >= 150)],
  [
    'publicodes 1.10.3 / `core`',
    spread(over('publicodes'), 0),
    'at least 500',
    verdict(over('publicodes').median >= 500),
  ],
  ['(checked − `core`) / JSON.parse of the input', spread(extra), 'at most 1', verdict(extra.median <= 1)],
];
const text = `## Sick pay: one amount

\`npm run bench\`, ${today()}. ${machine()}. ${ROUNDS} rounds over the same ${cases.length} cases; median (least–most) of the
ratios by round. All agree on every amount of every case before anything is timed; publicodes counts in binary floating
point, and ${anOreOff} of its amounts are an öre off.

| ratio | measured | target | |
| --- | --- | --- | --- |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

What limits each: the bare function its own arithmetic and the object it returns; \`core\` the exact fractions (an object
for each step) and the remarks; the checked function the walk over the input; json-rules-engine a promise for each fact;
ZEN the copy of input and result between JavaScript and Rust; publicodes the walk over its rules, and the situation that
is parsed anew for each case.`;
writeSection('amount', text);
console.log(text);
