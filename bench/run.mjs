/**
 * Measures, and writes docs/performance.md. `npm run bench`, with
 *
 * - `--part amount`: that part alone; may be repeated
 * - `--node 24`: that version of Node alone; may be repeated. A section has those that it was measured with
 * - `--million`: a million cases too, which takes minutes
 * - `--quick`: a few rounds, to see that all runs; nothing is written
 *
 * A section is not written where its control, the same work measured twice, did not come to 1.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nodeOf } from './nodes.mjs';
import { writeSection } from './performance.mjs';
import { outOfControl, sectionOf } from './section.mjs';

const PARTS = {
  amount: { title: 'Sick pay: one amount' },
  assess: { title: 'A whole case' },
  files: { title: 'Files: many lines, and PAXml' },
  start: { title: 'Start' },
  size: { title: 'Size', isOfBuild: true },
};

const { values } = parseArgs({
  options: {
    part: { type: 'string', multiple: true, default: Object.keys(PARTS) },
    node: { type: 'string', multiple: true, default: ['20', '24'] },
    million: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});
const flags = ['million', 'quick'].filter((name) => values[name]).map((name) => `--${name}`);
const nodes = values.node.map(nodeOf);

for (const id of values.part) {
  const part = PARTS[id];
  if (part === undefined) throw new Error(`no part ${id}: there are ${Object.keys(PARTS).join(', ')}`);
  const results = part.isOfBuild
    ? [measured(id, nodes[0].path)]
    : nodes.map(({ version, path }) => ({ version, ...measured(id, path) }));
  const text = sectionOf({ title: part.title, command: commandOf(id) }, results);
  console.log(`${text}\n`);
  const wrong = outOfControl(results);
  if (wrong.length > 0) {
    console.error(
      `docs/performance.md keeps its section ${id}: ${wrong.join('; ')}. Measure it again on a machine at rest.`,
    );
    process.exitCode = 1;
  } else if (!values.quick) writeSection(id, text);
}

/** What a measurement tells, in a process of its own. */
function measured(id, node) {
  const script = fileURLToPath(new URL(`${id}/measure.mjs`, import.meta.url));
  console.error(`${id}, ${node}`);
  const { status, stdout } = spawnSync(node, ['--expose-gc', script, ...flags], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${id} ended with ${status}`);
  return JSON.parse(stdout);
}

/** `npm run bench` measures all parts; a million cases are asked for. */
function commandOf(id) {
  return id === 'assess' && values.million ? 'npm run bench -- --part assess --million' : 'npm run bench';
}
