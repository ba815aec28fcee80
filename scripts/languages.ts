// Runs the examples in other languages, each with what it needs, against the built command line, and compares what it prints
// with the file expected.txt beside it. What needs a tool that is not installed is skipped, and told: npm run test:languages.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { DuckDBInstance } from '@duckdb/node-api';

interface Example {
  /** The folder below examples/. */
  readonly name: string;
  /** Commands that must answer, and files that must be there. */
  readonly commands?: readonly (readonly [string, ...string[]])[];
  readonly files?: readonly string[];
  /** What it prints. */
  readonly run: (folder: string) => string | Promise<string>;
}

const GSON = '/usr/share/java/gson.jar';
const OBSERVED = ['--observed-from', '2024-01-01', '--observed-to', '2026-06-30'];
/** Comma, double quotes, UTF-8, from the first line, what the cell shows. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';

const examples: readonly Example[] = [
  {
    name: 'python',
    commands: [['python3', '--version']],
    run: () => output('python3', ['examples/python/sick_pay.py']),
  },
  {
    name: 'arrow',
    commands: [['python3', '-c', 'import pyarrow.parquet']],
    run: () => output('python3', ['examples/arrow/spells.py']),
  },
  {
    name: 'arrow-js',
    commands: [[process.execPath, '--input-type=module', '-e', "await import('apache-arrow')"]],
    run: () => output(process.execPath, ['examples/arrow-js/spells.mjs']),
  },
  {
    name: 'r',
    commands: [['Rscript', '--version']],
    run: () => output('Rscript', ['examples/r/sick_leave.R']),
  },
  { name: 'sql', run: sql },
  {
    name: 'java',
    commands: [['java', '--version']],
    files: [GSON],
    run: () => output('java', ['-cp', GSON, 'examples/java/Karensavdrag.java']),
  },
  {
    name: 'csharp',
    commands: [
      ['mcs', '--version'],
      ['mono', '--version'],
    ],
    run: (folder) => {
      const program = join(folder, 'plan.exe');
      output('mcs', ['-r:System.Runtime.Serialization', `-out:${program}`, 'examples/csharp/Plan.cs']);
      return output('mono', [program]);
    },
  },
  { name: 'spreadsheet', commands: [['soffice', '--version']], run: spreadsheet },
  { name: 'sheets', run: sheets },
];

/** Rows of a population, asked with SQL. */
async function sql(folder: string): Promise<string> {
  population('examples/spells.csv', join(folder, 'rows.parquet'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  const reader = await connection.runAndReadAll(readFileSync('examples/sql/sick_leave.sql', 'utf8'));
  return reader
    .getRowObjectsJson()
    .map((row) => JSON.stringify(row, null, 2))
    .join('\n');
}

/** From a table to CSV, to rows, to a table that Excel opens; printed as the table shows it. */
function spreadsheet(folder: string): string {
  const convert = (file: string, to: string): string =>
    output('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      file,
    ]);
  convert('examples/spreadsheet/spells.fods', CSV);
  population(join(folder, 'spells.csv'), join(folder, 'rows.csv'));
  convert(join(folder, 'rows.csv'), 'xlsx');
  rmSync(join(folder, 'rows.csv'));
  convert(join(folder, 'rows.xlsx'), CSV);
  return readFileSync(join(folder, 'rows.csv'), 'utf8');
}

/** The script beside the code of the sheet, as Apps Script has both in one scope. */
function sheets(): string {
  const context = createContext({});
  for (const file of ['dist/sjukregler.script.js', 'examples/sheets/Code.gs']) {
    runInContext(readFileSync(file, 'utf8'), context);
  }
  return String(runInContext("KARENSAVDRAG('2026-03-02', 31250, 40)", context));
}

function population(spells: string, out: string): void {
  output('sjukregler', ['population', '--spells', spells, ...OBSERVED, '--out', out]);
}

const bin = mkdtempSync(join(tmpdir(), 'sjukregler-bin-'));
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };

function output(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** What of the example's needs is not there. */
function lackOf({ commands = [], files = [] }: Example): string | undefined {
  const command = commands.find(([name, ...args]) => !runs(name, args));
  return command?.join(' ') ?? files.find((file) => !existsSync(file));
}

function runs(command: string, args: readonly string[]): boolean {
  try {
    output(command, args);
    return true;
  } catch {
    return false;
  }
}

async function problemOf({ name, run }: Example): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'sjukregler-example-'));
  try {
    const found = `${(await run(folder)).trimEnd()}\n`;
    const expected = readFileSync(`examples/${name}/expected.txt`, 'utf8');
    return found === expected ? undefined : `printed\n${found}and not\n${expected}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// The examples call the command as one that is installed globally.
const command = join(bin, 'sjukregler');
writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/cli.js')}' "$@"\n`);
chmodSync(command, 0o755);

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const example of examples) {
  const lack = lackOf(example);
  const problem = lack === undefined ? await problemOf(example) : undefined;
  const became = lack !== undefined ? 'skipped' : problem === undefined ? 'passed' : 'failed';
  counts[became] += 1;
  console.log(`${became} ${example.name}${lack === undefined ? '' : `: not here: ${lack}`}`);
  if (problem !== undefined) console.error(problem);
}
rmSync(bin, { recursive: true });
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
