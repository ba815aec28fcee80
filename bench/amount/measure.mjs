/** `sick-pay/amount` beside the same rule written in other ways. `npm run bench -- --part amount` */
import { readFileSync } from 'node:fs';
import { blocksOf, ratio, rounds } from '../compare.mjs';
import { isQuick } from '../options.mjs';
import { printed } from '../processes.mjs';
import { control, ratioRow, tell } from '../result.mjs';
import { anOreOff } from './agree.mjs';
import { casesOf } from './cases.mjs';
import { contestants } from './contestants.mjs';

const ROUNDS = isQuick ? 3 : 10;
const FIRST_CALLS = isQuick ? 1 : 9;
const cases = casesOf(1000);
const texts = new Map(cases.map((input) => [input, JSON.stringify(input)]));

const functions = {};
const tolerances = {};
for (const [name, { load, tolerance }] of Object.entries(contestants)) {
  functions[name] = (await load())();
  if (tolerance !== undefined) tolerances[name] = tolerance;
}
const off = await anOreOff(functions, tolerances, cases);
const parsing = { 'JSON.parse': (input) => JSON.parse(texts.get(input)) };
const warm = await rounds({ ...functions, ...parsing }, blocksOf(cases, ROUNDS));

const script = new URL('first.mjs', import.meta.url);
const first = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
for (let round = 0; round < FIRST_CALLS; round++) {
  for (const [name, found] of Object.entries(first)) found.push(Number(printed(script, name)));
}

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const peer = (name, told = '') => `${name} ${dependencies[name]}${told} / \`core\``;
const NAMES = {
  'json-logic-engine': peer('json-logic-engine', ', compiled'),
  '@marcbachmann/cel-js': peer('@marcbachmann/cel-js'),
  'date-fns': peer('date-fns', ', floats by hand'),
  'dinero.js': peer('dinero.js', ', by hand'),
  'big.js': peer('big.js', ', by hand'),
  'decimal.js': peer('decimal.js', ', by hand'),
  'json-rules-engine': peer('json-rules-engine'),
  '@gorules/zen-engine': peer('@gorules/zen-engine', ' (ZEN)'),
  publicodes: peer('publicodes'),
};
const TARGETS = {
  'json-logic-engine': {
    least: 7,
    limit: 'compiled JSON Logic is a function of JavaScript too, without remarks, tables by date or readings',
  },
  'json-rules-engine': {
    least: 100,
    limit: 'json-rules-engine waits for a promise for each fact, and for no more',
  },
  '@gorules/zen-engine': {
    least: 500,
    limit: 'ZEN counts in Rust: what it takes is the copy of input and result between the two languages',
  },
  publicodes: {
    least: 3500,
    limit: 'publicodes walks over its rules, and parses the situation anew for each case, and for no more',
  },
};
const extra = warm.checked.map((figure, round) => figure - warm.core[round]);

tell({
  about: `${ROUNDS} rounds, each over its own ${Math.floor(cases.length / ROUNDS)} of the same ${cases.length} cases. All agree on every amount of every case before
anything is timed; where kronor are binary fractions amounts may be an öre off: ${Object.entries(off)
    .map(([name, count]) => `${count} of ${name}`)
    .join(', ')}.`,
  controls: [control('the bare function beside itself', ratio(warm.again, warm.bare))],
  tables: [
    {
      about: 'Warm:',
      rows: [
        ratioRow('`core` / bare function', ratio(warm.core, warm.bare), {
          most: 1.3,
          limit:
            'the bare function has the day’s law and the sections in constants; `core` looks the wording of the day up, takes conventions and readings, and returns the remarks with the amounts',
        }),
        ratioRow('checked / bare function', ratio(warm.checked, warm.bare), {
          most: 4,
          limit: 'every field of the input is looked at once, and the bare function looks at none',
        }),
        ratioRow('(checked − `core`) / JSON.parse of the input', ratio(extra, warm['JSON.parse']), {
          most: 0.3,
          limit: 'every object is searched for keys that do not belong, and every date is read',
        }),
        ratioRow('checked / json-logic-engine, compiled', ratio(warm.checked, warm['json-logic-engine']), {
          most: 0.6,
          limit: 'compiled JSON Logic checks nothing',
        }),
        ...Object.entries(NAMES).map(([name, told]) =>
          ratioRow(told, ratio(warm[name], warm.core), { digits: 1, ...TARGETS[name] }),
        ),
      ],
    },
    {
      about: `The first answer in a process, from the imported package on, made ready and compiled where that is needed; ${FIRST_CALLS} processes
each:`,
      rows: [
        ratioRow('`core` / bare function', ratio(first.core, first.bare), { digits: 1 }),
        ratioRow('checked / bare function', ratio(first.checked, first.bare), { digits: 1 }),
        ...Object.entries(NAMES).map(([name, told]) =>
          ratioRow(told, ratio(first[name], first.core), { digits: 1 }),
        ),
      ],
    },
  ],
});
