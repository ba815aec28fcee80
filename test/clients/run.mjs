// Clients of other makers against what is built: Python classes made of the schemas, over HTTP, and a calendar reader of
// Debian (apt-get install khal python3-dateutil). What is not installed is skipped, and told: npm run test:clients. The
// clients for TypeScript, MCP, DuckDB and spreadsheets are tested in test/package and by npm run test:languages.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = join(ROOT, 'dist/cli.js');

const run = (command, args, options = {}) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });

const clients = [
  {
    name: 'Python classes made of the schemas, over HTTP',
    needs: ['python3', ['-c', 'import dateutil']],
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
      const server = await serving();
      try {
        return run('python3', [join(folder, 'karensavdrag.py'), server.address]);
      } finally {
        server.stop();
      }
    },
  },
  {
    name: 'the deadlines of a case in khal, a calendar reader',
    needs: ['khal', ['--version']],
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
  if (!isThere(needs)) {
    counts.skipped += 1;
    console.log(`skipped ${name}: ${needs[0]} is not here`);
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
