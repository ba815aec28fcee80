// Clients of other makers against what is built: a Python client made of the OpenAPI document, Python classes made of the
// schemas, and a calendar reader (on Debian: apt-get install khal default-jre-headless python3-dateutil python3-urllib3
// python3-six python3-certifi). What is not installed is skipped, and told: npm run test:clients. The clients for
// TypeScript, MCP, DuckDB and spreadsheets are tested in test/package and by npm run test:languages.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { older } from './openapi-3.0.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = join(ROOT, 'dist/cli.js');

const run = (command, args, options = {}) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });

/** Another Python than Debian's may stand before it, without what Debian has packed. */
const python =
  ['python3', '/usr/bin/python3'].find((command) => isThere([command, ['-c', 'import dateutil']])) ??
  'python3';

const clients = [
  {
    name: 'a Python client made of the OpenAPI document',
    needs: [
      ['java', ['-version']],
      [python, ['-c', 'import certifi, dateutil, six, urllib3']],
    ],
    expected: 'decided 1153.85 ordinary 6 2\nemployer 2026-01-19\nsick-notice done\n',
    async ask(folder) {
      const document = join(folder, 'openapi.json');
      const given = JSON.parse(readFileSync(join(ROOT, 'dist/openapi.json'), 'utf8'));
      writeFileSync(document, JSON.stringify(older(given)));
      // The last version that is a package with the generator in it, not one that fetches it.
      const jar = join(HERE, 'node_modules/@openapitools/openapi-generator-cli/bin/openapi-generator.jar');
      run('java', [
        ...['-jar', jar, 'generate', '-g', 'python', '-i', document, '-o', folder],
        ...['--package-name', 'sjukregler_client'],
        ...['apiTests', 'modelTests', 'apiDocs', 'modelDocs'].map((part) => `-D${part}=false`),
      ]);
      cpSync(join(HERE, 'generated_client.py'), join(folder, 'generated_client.py'));
      return served((address) =>
        run(python, [
          join(folder, 'generated_client.py'),
          address,
          join(ROOT, 'examples/long-case.case.json'),
        ]),
      );
    },
  },
  {
    name: 'Python classes made of the schemas, over HTTP',
    needs: [[python, ['-c', 'import dateutil']]],
    expected: 'decided 1153.85 6 2\n',
    async ask(folder) {
      const quicktype = join(HERE, 'node_modules/quicktype/dist/index.js');
      for (const [name, schema] of [
        ['Given', 'sick-pay/karensavdrag'],
        ['Finding', 'findings/sick-pay/karensavdrag'],
      ]) {
        run(process.execPath, [
          ...[quicktype, '--src-lang', 'schema', '--lang', 'python', '--python-version', '3.7'],
          // Without it a day is written back with a time of the clock, which no rule takes.
          '--no-date-times',
          ...['--src', join(ROOT, `dist/schemas/${schema}.json`), '--top-level', name],
          ...['--out', join(folder, `${name.toLowerCase()}.py`)],
        ]);
      }
      cpSync(join(HERE, 'karensavdrag.py'), join(folder, 'karensavdrag.py'));
      return served((address) => run(python, [join(folder, 'karensavdrag.py'), address]));
    },
  },
  {
    name: 'the deadlines of a case in khal, a calendar reader',
    needs: [['khal', ['--version']]],
    expected: [
      '2026-03-04 A-17: Plan for return to work',
      '2026-04-22 A-17: New test after 90 days',
      '2026-07-20 A-17: Contract for other work',
      '2026-07-21 A-17: New test after 180 days',
      '',
    ].join('\n'),
    ask(folder) {
      const calendar = join(folder, 'deadlines');
      const config = join(folder, 'config');
      mkdirSync(calendar);
      writeFileSync(config, khalConfig(calendar, join(folder, 'khal.db')));
      const file = join(folder, 'case.ics');
      const given = join(ROOT, 'examples/long-case.case.json');
      writeFileSync(
        file,
        run(process.execPath, [CLI, 'assess', given, '--as-of', '2026-03-20', '--format', 'ics']),
      );
      run('khal', ['-c', config, 'import', '--batch', file]);
      const list = ['list', '--day-format', '', '--format', '{start-date} {title}', '2026-01-01', '365d'];
      return run('khal', ['-c', config, ...list])
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => `${line}\n`)
        .join('');
    },
  },
];

function khalConfig(calendar, database) {
  const formats = ['dateformat', 'longdateformat'].map((name) => `${name} = %Y-%m-%d`);
  const times = ['datetimeformat', 'longdatetimeformat'].map((name) => `${name} = %Y-%m-%d %H:%M`);
  const zones = ['default_timezone', 'local_timezone'].map((name) => `${name} = Europe/Stockholm`);
  return [
    ...['[calendars]', '[[deadlines]]', `path = ${calendar}`],
    ...['[locale]', 'timeformat = %H:%M', ...formats, ...times, ...zones],
    ...['[default]', 'default_calendar = deadlines', '[sqlite]', `path = ${database}`, ''],
  ].join('\n');
}

/** What a client finds out from a server on a free port. */
async function served(ask) {
  const server = await serving();
  try {
    return ask(server.address);
  } finally {
    server.stop();
  }
}

/** The server on a free port, and where it is. */
function serving() {
  const child = spawn(process.execPath, [CLI, 'serve', '--port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    child.stderr.setEncoding('utf8').on('data', (text) => {
      const [address] = /http:\/\/\S+/.exec(text) ?? [];
      if (address !== undefined) resolve({ address, stop: () => child.kill() });
    });
  });
}

function isThere([command, args]) {
  try {
    run(command, args);
    return true;
  } catch {
    return false;
  }
}

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const { name, needs, expected, ask } of clients) {
  const missing = needs.find((need) => !isThere(need));
  if (missing !== undefined) {
    counts.skipped += 1;
    console.log(`skipped ${name}: ${missing[0]} is not here, or lacks a module`);
    continue;
  }
  const folder = mkdtempSync(join(tmpdir(), 'sjukregler-client-'));
  try {
    const found = await ask(folder);
    if (found !== expected) throw new Error(`found\n${found}and not\n${expected}`);
    counts.passed += 1;
    console.log(`passed ${name}`);
  } catch (error) {
    counts.failed += 1;
    console.error(`failed ${name}: ${error.stderr || error.message}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
