/** What loading the package costs: the start of Node with `core` over the start of Node alone, and the sizes. */
import { spawnSync } from 'node:child_process';
import { machine } from '../compare.mjs';
import { today, writeSection } from '../performance.mjs';

const RUNS = 41;
const core = new URL('../../dist/core.js', import.meta.url).href;

function start(code) {
  const before = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', code]);
  if (status !== 0) throw new Error('node did not start');
  return Number(process.hrtime.bigint() - before) / 1e6;
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const alone = [];
const loaded = [];
for (let run = 0; run < RUNS; run++) {
  alone.push(start('0'));
  loaded.push(start(`import ${JSON.stringify(core)}`));
}
const extra = median(loaded.map((time, i) => time - alone[i]));
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
const verdict = (size, most) => (most === undefined ? '' : size / 1000 <= most ? 'met' : '**missed**');

const text = `## Size and start

\`npm run bench\`, ${today()}. ${machine()}.

| | measured | target | |
| --- | --- | --- | --- |
| import of \`core\` over starting Node alone, median of ${RUNS} pairs | ${((100 * extra) / median(alone)).toFixed(0)} % of a start, ${extra.toFixed(1)} ms | at most 10 ms | ${extra <= 10 ? 'met' : '**missed**'} |
${sizes.map(({ name, size }) => `| ${name}, minified, gzip | ${kB(size)} kB | ${target(name) === undefined ? '' : `at most ${target(name)} kB`} | ${verdict(size, target(name))} |`).join('\n')}

What limits them: \`core\` with everything is ${rules} rules, each with its sections, its tables with their sources, and the
glossary in two languages; whoever imports one rule gets that rule alone. The checked entry adds the schemas and zod. Of the
import, most is the engine reading the file: it is one file, since every further one has to be found and opened.`;
writeSection('start', text);
console.log(text);
