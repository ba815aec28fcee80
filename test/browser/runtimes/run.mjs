// Whether the package says the same, byte by byte, under eight time zones in Node 20, 22 and 24 and in Chromium:
// `npm run test:runtimes`. Installs the two other versions of Node beside the project, without saving them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launch } from '../browser.mjs';
import { serve } from '../server.mjs';

const ZONES = [
  'UTC',
  'Europe/Stockholm',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Tehran',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];
const OTHER_NODES = ['22.23.3', '24.21.0'];
const FOLDER = 'coverage/runtimes';
const BUNDLE = join(FOLDER, 'everything.mjs');

mkdirSync(FOLDER, { recursive: true });
await build({
  entryPoints: ['test/browser/runtimes/everything.mjs'],
  outfile: BUNDLE,
  bundle: true,
  format: 'esm',
  platform: 'browser',
  logLevel: 'error',
  // As csv-parse asks of whoever bundles for a browser.
  alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' },
});
writeFileSync(join(FOLDER, 'given.json'), JSON.stringify(given()));
writeFileSync(join(FOLDER, 'index.html'), '<!doctype html><html lang="en"><title>Runtimes</title>');
writeFileSync(
  join(FOLDER, 'node.mjs'),
  `import { readFileSync } from 'node:fs';
import { digests } from './everything.mjs';
const given = JSON.parse(readFileSync(new URL('given.json', import.meta.url), 'utf8'));
console.log(JSON.stringify({ version: process.version, zone: Intl.DateTimeFormat().resolvedOptions().timeZone, said: await digests(given) }));
`,
);

const runs = [];
for (const node of [process.execPath, ...OTHER_NODES.map(installed)]) runs.push(...inNode(node));
runs.push(...(await inChromium()));

const [first] = runs;
const kinds = Object.keys(first.said);
for (const { runtime, zone, said } of runs) {
  const different = kinds.filter((kind) => said[kind] !== first.said[kind]);
  console.log(
    `${runtime}, ${zone}: ${different.length === 0 ? 'the same' : `differs in ${different.join(', ')}`}`,
  );
  if (different.length > 0) process.exitCode = 1;
}
const { vectors, cases } = given();
console.log(
  `${runs.length} runs over ${vectors.length} vectors and ${cases.length} cases; digests of ${first.runtime}, ${first.zone}:`,
);
for (const kind of kinds) console.log(`  ${kind} ${first.said[kind]}`);

function given() {
  const folder = 'conformance/vectors';
  const { rules } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return {
    vectors: rules.flatMap(({ rule }) =>
      JSON.parse(readFileSync(join(folder, `${rule}.json`), 'utf8')).vectors.map(
        ({ input, origin }, number) => ({
          rule,
          input,
          refused: origin === 'refused',
          number,
        }),
      ),
    ),
    cases: JSON.parse(readFileSync('examples/cases.json', 'utf8')).map(({ name, asOf }) => ({
      given: JSON.parse(readFileSync(`examples/${name}.case.json`, 'utf8')),
      asOf,
    })),
  };
}

/** The executable of that version. */
function installed(version) {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join(FOLDER, version);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', `${name}@${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(folder, 'node_modules', name, 'bin', readdirSync(join(folder, 'node_modules', name, 'bin'))[0]);
}

function inNode(node) {
  return ZONES.map((wanted) => {
    const text = execFileSync(node, [join(FOLDER, 'node.mjs')], {
      encoding: 'utf8',
      env: { ...process.env, TZ: wanted },
    });
    const { version, zone, said } = JSON.parse(text);
    return { runtime: `Node ${version.slice(1)}`, zone, said };
  });
}

async function inChromium() {
  const [browser, server] = await Promise.all([launch(), serve(FOLDER)]);
  try {
    const found = [];
    for (const timezoneId of ZONES) {
      const page = await browser.newPage({ timezoneId });
      await page.goto(`${server.origin}/index.html`);
      const { zone, said } = await page.evaluate(async () => {
        const { digests } = await import('./everything.mjs');
        const given = await (await fetch('./given.json')).json();
        return { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, said: await digests(given) };
      });
      found.push({ runtime: `Chromium ${browser.version()}`, zone, said });
      await page.close();
    }
    return found;
  } finally {
    await browser.close();
    await server.close();
  }
}
