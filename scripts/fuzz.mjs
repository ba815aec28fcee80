// Malformed input, very much of it: `npm run fuzz -- --inputs 100000`. Each starts as a worked row of some rule, or as a case,
// and is then spoilt: a value replaced by a hostile one, a key added, a list blown up, an object nested, bytes of its text
// flipped. A checked function may answer or throw InvalidInput, nothing else; what it throws may never hold a value of the
// input; no call may take a second. Files that are read are spoilt byte by byte, and may be refused with InvalidFile. Node is
// started with a heap of at most 512 MiB, and would die beyond it.
import { readdirSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

register('./typescript-hooks.mjs', import.meta.url);

const { values } = parseArgs({
  options: { inputs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '20190101' } },
});
const MOST_MILLISECONDS = 1000;
/** Stands in every hostile text, so that it is found wherever it leaks. */
const CANARY = 'Hemligdiagnos';

const source = (path) => import(pathToFileURL(path).href);
const { registry } = await source('src/schema.ts');
const { assess, compare, lawRadar, whatIf } = await source('src/index.ts');
const formats = await source('src/formats.ts');
const { pathText } = await source('src/finding/invalid-input.ts');
const { typical, asOf } = await source('bench/assess/case.mjs');

const random = generator(Number(values.seed));
const whole = (most) => Math.floor(random() * (most + 1));
const oneOf = (list) => list[whole(list.length - 1)];

const rowFiles = readdirSync('test/rules', { recursive: true }).filter((file) => file.endsWith('.rows.ts'));
const rowsById = new Map();
for (const file of rowFiles) {
  const id = file.replaceAll('\\', '/').replace('.rows.ts', '');
  const { rows } = await source(join('test/rules', file));
  if (rows !== undefined)
    rowsById.set(
      id,
      rows.map(({ input }) => JSON.stringify(input)),
    );
}

const LAST_DAY = '2026-03-31';
const options = { asOf };
const change = { kind: 'return-part-time', from: asOf, extent: 0.5 };
const radar = { lawOn: ['2021-06-01', '2026-06-01'], asOf };
const absence = {
  rows: [{ from: '2026-03-02', to: '2026-03-06', code: 'sick', percent: 50 }],
  hoursPerWeek: 40,
};
const extents = { periods: [{ from: '2026-03-02', to: '2026-03-06', code: 'HALFTEN' }] };
const payPeriod = { from: '2026-03-01', to: LAST_DAY, asOf };
const written = {
  version: '2.0',
  employees: [{ employee: 'E-1', transactions: [{ from: '2026-03-02', to: '2026-03-06', code: 'SJK' }] }],
};

/** A function, and an input of it that is good: were it refused, spoiling it would try nothing. */
function target(id, decide, seed) {
  decide(seed);
  return { id, decide, seeds: [JSON.stringify(seed)] };
}

const targets = [
  ...registry
    .filter(({ id }) => rowsById.has(id))
    .map(({ id, decide }) => ({ id, decide, seeds: rowsById.get(id) })),
  target('assess', (input) => assess(input, options), typical),
  target('assess options', (input) => assess(typical, input), options),
  target('compare before', (input) => compare(input, typical, options), typical),
  target('compare after', (input) => compare(typical, input, options), typical),
  target('compare options', (input) => compare(typical, typical, input), options),
  target('whatIf case', (input) => whatIf(input, change, options), typical),
  target('whatIf change', (input) => whatIf(typical, input, options), change),
  target('lawRadar', (input) => lawRadar(input, radar), [typical]),
  target('lawRadar options', (input) => lawRadar([typical], input), radar),
  target('spellsFromRows', formats.spellsFromRows, absence),
  target('lintRows', formats.lintRows, absence),
  target('rowsFromSpells', formats.rowsFromSpells, { spells: typical.spells }),
  target('certificatesFromExtents', formats.certificatesFromExtents, extents),
  target('payrollLines', (input) => formats.payrollLines(input, payPeriod), typical),
  target('payrollLines options', (input) => formats.payrollLines(typical, input), payPeriod),
  target('paxmlSplit', (input) => formats.paxmlSplit(input, options), typical),
  target('writePaxml', formats.writePaxml, written),
];

const filesIn = (folder) => readdirSync(folder).map((name) => readFileSync(join(folder, name)));
const readers = [
  { id: 'readCsv', decide: formats.readCsv, files: filesIn('examples/csv') },
  { id: 'readPaxml', decide: formats.readPaxml, files: filesIn('examples/paxml') },
];

const deep = (levels) => {
  let value = CANARY;
  for (let i = 0; i < levels; i++) value = i % 2 === 0 ? [value] : { spells: value };
  return value;
};

/** Made anew at each use: some are large. */
const hostile = [
  () => CANARY,
  () => `19800512-1234 ${CANARY}`,
  () => `${CANARY}\u0000\u202E\uD800'";DROP TABLE--<script>`,
  () => '2026-02-30',
  () => '2026-13-01',
  () => '٢٠٢٦-٠١-٠١',
  () => `2026-01-01T00:00:00${CANARY}`,
  () => CANARY.repeat(20_000),
  () => NaN,
  () => -0,
  () => 1e308,
  () => -1e15,
  () => 0.1 + 0.2,
  () => Number.MAX_SAFE_INTEGER,
  () => 123456789n,
  () => Symbol(CANARY),
  () => () => CANARY,
  () => new Date(0),
  () => new Map([[CANARY, CANARY]]),
  () => new Proxy({}, { get: () => CANARY }),
  () => null,
  () => undefined,
  () => true,
  () => [],
  () => ({}),
  () => Object.create({ [CANARY]: CANARY }),
  () => new Array(50_000).fill({ from: CANARY, to: CANARY }),
  () => Array.from({ length: 21_000 }, () => CANARY),
  () => ({ length: 2 ** 32 - 1, 0: CANARY }),
  () => deep(20_000),
];

/** As an own property, whatever its name; what cannot be written to stays as it is. */
function put(holder, key, value) {
  Reflect.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

const badKeys = [
  CANARY,
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  '19800512-1234',
  'then',
];

/** Every place in the value where something stands, not too far down: its holder and key. */
function places(value, depth = 6, found = []) {
  if (typeof value !== 'object' || value === null || depth === 0) return found;
  for (const key of Object.keys(value).slice(0, 50)) {
    found.push([value, key]);
    places(value[key], depth - 1, found);
  }
  return found;
}

const spoil = [
  (value) => {
    const all = places(value);
    if (all.length === 0) return oneOf(hostile)();
    const [holder, key] = oneOf(all);
    put(holder, key, oneOf(hostile)());
    return value;
  },
  (value) => {
    const holders = [value, ...places(value).map(([holder, key]) => holder[key])].filter(
      (item) => typeof item === 'object' && item !== null,
    );
    const key = oneOf(badKeys);
    put(oneOf(holders) ?? {}, key, oneOf(hostile)());
    return value;
  },
  (value) => {
    const all = places(value);
    if (all.length > 0) {
      const [holder, key] = oneOf(all);
      Reflect.deleteProperty(holder, key);
    }
    return value;
  },
  (value) => {
    const lists = places(value).filter(
      ([holder, key]) => Array.isArray(holder[key]) && holder[key].length > 0,
    );
    if (lists.length === 0) return [value, CANARY];
    const [holder, key] = oneOf(lists);
    const item = holder[key][0];
    put(holder, key, new Array(oneOf([2, 100, 20_001, 200_000])).fill(item));
    return value;
  },
  () => oneOf(hostile)(),
];

/** The text with a few bits of it turned, read again where it still is JSON. */
function flipped(text) {
  const bytes = Buffer.from(text);
  for (let i = whole(3); i >= 0; i--) bytes[whole(bytes.length - 1)] ^= 1 << whole(7);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return bytes.toString('utf8');
  }
}

/** The file with bits turned, cut short, or with something hostile in the middle. */
function spoiltFile(file) {
  const bytes = Buffer.from(file);
  for (let i = whole(4); i > 0; i--) bytes[whole(bytes.length - 1)] ^= 1 << whole(7);
  const cut = whole(bytes.length);
  const into = [
    () => bytes,
    () => bytes.subarray(0, cut),
    () => Buffer.concat([bytes.subarray(0, cut), Buffer.from(oneOf(hostileText)), bytes.subarray(cut)]),
    () => Buffer.concat([bytes, bytes]),
  ];
  return oneOf(into)();
}

const hostileText = [
  CANARY,
  `<!DOCTYPE x [<!ENTITY a "${CANARY}">]>&a;`,
  '<a>'.repeat(50_000),
  `;"${CANARY}`,
  `${CANARY.repeat(20_000)}\n`,
  '\u0000',
  ';'.repeat(100_000),
];

function spoilt(seed) {
  if (whole(5) === 0) return flipped(seed);
  let input = JSON.parse(seed);
  for (let times = whole(2); times >= 0; times--) {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) break;
    input = oneOf(spoil)(input);
  }
  return input;
}

const wrong = [];
const outcomes = { refused: 0, answered: 0 };
let slowest = 0;
for (let i = 0; i < Number(values.inputs); i++) {
  const { id, decide, seeds, files } = oneOf([...targets, ...readers]);
  const input = files === undefined ? spoilt(oneOf(seeds)) : spoiltFile(oneOf(files));
  const start = performance.now();
  try {
    decide(input);
    outcomes.answered += 1;
  } catch (error) {
    outcomes.refused += 1;
    if (error?.code !== 'invalid-input' && error?.name !== 'InvalidFile') {
      wrong.push(`${id}: threw ${error?.name}`);
    } else {
      const issues = error.issues ?? [{ path: [] }];
      const told = [
        error.message,
        error.stack,
        JSON.stringify(error),
        JSON.stringify(issues),
        ...issues.map(({ path }) => pathText(path)),
      ];
      if (told.some((text) => text.includes(CANARY) || text.includes('19800512')))
        wrong.push(`${id}: told a value`);
      if (issues.length === 0) wrong.push(`${id}: refused without an issue`);
    }
  }
  const took = performance.now() - start;
  slowest = Math.max(slowest, took);
  if (took > MOST_MILLISECONDS) wrong.push(`${id}: took longer than a second`);
}
const peak = process.resourceUsage().maxRSS / 1024;

for (const [text, count] of [...countsOf(wrong)].map(([text, list]) => [text, list.length])) {
  console.log(`${text} (${count} times)`);
}
console.log(
  `${values.inputs} malformed inputs over ${targets.length + readers.length} functions: ${outcomes.refused} refused, ${outcomes.answered} answered, ${wrong.length} wrong; peak ${peak.toFixed(0)} MiB`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;

function countsOf(list) {
  const counts = new Map();
  for (const text of list) counts.set(text, [...(counts.get(text) ?? []), text]);
  return counts;
}

/** Mulberry32, so that a seed tells a run. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
