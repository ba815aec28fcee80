/**
 * What starting costs: the command line, and loading the package, in processor time over Node that does nothing, taken in
 * turns; and the sizes.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { machine } from '../compare.mjs';
import { today, writeSection } from '../performance.mjs';

const RUNS = 21;
const dist = (file) => new URL(`../../dist/${file}`, import.meta.url);
const cli = fileURLToPath(dist('cli.js'));
const imported = (file) => ['--input-type=module', '-e', `import ${JSON.stringify(dist(file).href)}`];

/** What is started, and how many times the processor time of Node alone it may take. */
const STARTS = [
  { name: '`sjukregler --version`', args: [cli, '--version'], most: 1.2 },
  { name: '`sjukregler rules`', args: [cli, 'rules'], most: 1.3 },
  {
    name: '`sjukregler eval` of a rule',
    args: [cli, 'eval', 'sick-pay/karensavdrag'],
    input: '{"periodFrom":"2026-03-02","weeklyPay":8000}',
    most: 1.5,
  },
  { name: 'import of `core`', args: imported('core.js') },
  { name: 'import of the checked rules', args: imported('index.js'), most: 1.6 },
];

/** Milliseconds of the processor, of all threads, from the first to the last: bash asks the system. */
const TIMED = `TIMEFORMAT='%3U %3S'; time "$@" >/dev/null`;

function start(args, input = '') {
  const { status, stderr } = spawnSync('bash', ['-c', TIMED, 'bash', process.execPath, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (status !== 0) throw new Error(`did not start: ${args.join(' ')}`);
  const [user, system] = stderr.trim().split(' ').map(Number);
  return 1000 * (user + system);
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const alone = [];
const taken = STARTS.map(() => []);
for (let run = 0; run < RUNS; run++) {
  alone.push(start(['-e', '0']));
  STARTS.forEach(({ args, input }, i) => taken[i].push(start(args, input)));
}
const ratios = taken.map((times) => median(times.map((time, run) => time / alone[run])));
const extra = median(taken[3].map((time, run) => time - alone[run]));

const verdict = (found, most) => (most === undefined ? '' : found <= most ? 'met' : '**missed**');
const starts = STARTS.map(
  ({ name, most }, i) =>
    `| ${name} | ${ratios[i].toFixed(2)} times Node alone | ${most === undefined ? '' : `at most ${most}`} | ${verdict(ratios[i], most)} |`,
);

const { stdout } = spawnSync('npx', ['size-limit', '--json'], { encoding: 'utf8' });
const sizes = JSON.parse(stdout);
const target = (name) =>
  name.startsWith('core, one rule')
    ? 4
    : name === 'core, everything'
      ? 30
      : name.startsWith('checked')
        ? 75
        : undefined;
const kB = (size) => (size / 1000).toFixed(1);
const rules = (await import('../../dist/schema.js')).registry.length;

const text = `## Size and start

\`npm run bench\`, ${today()}. ${machine()}.

Starts are in processor time of all threads, the median of ${RUNS} rounds in turns with \`node -e 0\`.

| | measured | target | |
| --- | --- | --- | --- |
${starts.join('\n')}
| import of \`core\`, beyond Node alone | ${extra.toFixed(1)} ms | at most 10 ms | ${verdict(extra, 10)} |
${sizes.map(({ name, size }) => `| ${name}, minified${name.includes('not compressed') ? '' : ', gzip'} | ${kB(size)} kB | ${target(name) === undefined ? '' : `at most ${target(name)} kB`} | ${verdict(size / 1000, target(name))} |`).join('\n')}

What limits them: \`core\` with everything is ${rules} rules, each with its sections, its tables with their sources, and the
glossary in two languages; whoever imports one rule gets that rule alone. The checked entry adds the schemas and zod, which
is many files that Node has to find and open; it stays a package of its own, so that a program has one copy of it. The
command line has a copy in its own files, looks at what was typed, and loads the rules of one area where one rule is asked.`;
writeSection('start', text);
console.log(text);
