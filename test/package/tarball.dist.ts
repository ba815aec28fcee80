import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entries } from '../../scripts/entries.js';
import { address as addressOfRepository } from '../../scripts/repository/address.js';

let project: string;

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'sjukregler-'));
  const packed = run('npm', ['pack', '--json', '--pack-destination', project], resolve('.'));
  const found: unknown = JSON.parse(packed.slice(packed.search(/^[[{]/m)));
  const [tarball] = Object.values(found as Record<string, { filename: string }>);
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true }');
  run('npm', ['install', '--no-audit', '--no-fund', join(project, tarball?.filename ?? '')], project);
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

function installPeers(): void {
  for (const peer of ['luxon', 'date-fns']) {
    cpSync(resolve('node_modules', peer), join(project, 'node_modules', peer), { recursive: true });
  }
}

const CALL = `karensavdrag({ periodFrom: '2026-03-02', weeklyPay: 6000 }).value.amount`;

it('an ES module imports the checked rules, the core and the schemas', () => {
  const source = `
    import { karensavdrag, assess } from 'sjukregler';
    import { karensavdrag as core } from 'sjukregler/core';
    import { registry } from 'sjukregler/schema';
    console.log(${CALL}, core === karensavdrag, typeof assess, registry.some(({ id }) => id === 'sick-pay/karensavdrag'));`;
  writeFileSync(join(project, 'a.mjs'), source);
  expect(run('node', ['a.mjs'], project).trim()).toBe('960 false function true');
});

it('a CommonJS module requires them', () => {
  const source = `
    const { karensavdrag } = require('sjukregler');
    const core = require('sjukregler/core');
    const { registry } = require('sjukregler/schema');
    const { explain, reportMarkdown } = require('sjukregler/report');
    console.log(${CALL}, typeof core.periods, registry.length > 10, typeof explain, typeof reportMarkdown);`;
  writeFileSync(join(project, 'b.cjs'), source);
  expect(run('node', ['b.cjs'], project).trim()).toBe('960 function true function function');
});

it('TypeScript finds the types under node16 resolution, without skipLibCheck for ours', () => {
  const source = `
    import { karensavdrag, type KarensavdragInput, type Finding } from 'sjukregler';
    const input: KarensavdragInput = { periodFrom: '2026-03-02', weeklyPay: 6000 };
    const found = karensavdrag(input);
    if (found.outcome === 'decided') { const amount: number = found.value.amount; void amount; }
    // @ts-expect-error a field that the rule does not have
    karensavdrag({ ...input, name: 'x' } satisfies KarensavdragInput);
    export type F = Finding<{ a: 1 }>;`;
  writeFileSync(join(project, 'd.mts'), source);
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', 'd.mts'];
  expect(run('node', [compiler, ...flags], project)).toBe('');
});

it('the tarball holds the build and no source, and nothing in it runs at install', () => {
  const manifest = JSON.parse(
    readFileSync(join(project, 'node_modules/sjukregler/package.json'), 'utf8'),
  ) as {
    scripts?: Record<string, string>;
  };
  const scripts = Object.keys(manifest.scripts ?? {});
  expect(scripts.filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  const listed = run('npm', ['pack', '--dry-run', '--json'], resolve('.'));
  expect(listed).not.toMatch(/"path": "(src|test|scripts)\//);
});

it.each(['README.md', 'README.sv.md', 'CHANGELOG.md'])('%s in the tarball has no dead link', (page) => {
  const folder = join(project, 'node_modules/sjukregler');
  const targets = [...readFileSync(join(folder, page), 'utf8').matchAll(/\]\(([^)#\s]+)/g)].map(([, to]) =>
    String(to),
  );
  const address = `${addressOfRepository()}/`;
  const dead = targets.filter((to) =>
    to.startsWith(address)
      ? !existsSync(to.slice(address.length).replace(/^(blob|raw)\/HEAD\//, ''))
      : !/^[a-z]+:/.test(to) && !existsSync(join(folder, to)),
  );
  expect(dead).toEqual([]);
});

it('README in the tarball begins with how the package is installed, and ours is as it was', () => {
  const packed = readFileSync(join(project, 'node_modules/sjukregler/README.md'), 'utf8');
  expect(/^```sh\n(.*)$/m.exec(packed)?.[1]).toMatch(/^npm install sjukregler\b/);
  expect(packed).not.toMatch(/\bclone\b|npm run /);
  expect(packed).toContain(`](${addressOfRepository()}/blob/HEAD/docs/README.md`);
  expect(readFileSync('README.md', 'utf8')).toContain('](docs/README.md');
});

it('the command line runs from the installed package', () => {
  const listed = run(join(project, 'node_modules/.bin/sjukregler'), ['rules', '--json'], project);
  expect((JSON.parse(listed) as { id: string }[]).map(({ id }) => id)).toContain('sick-pay/periods');
});

it('the adapters say what they need, and the rest works without it', () => {
  const source = `
    const attempt = (name) => import(name).then((found) => Object.keys(found).includes('isoDateInStockholm'), ({ code, message }) => code + ' ' + /package '([^']*)'/.exec(message)?.[1]);
    console.log(await attempt('sjukregler/luxon'), await attempt('sjukregler/date-fns'), await attempt('sjukregler/temporal'));`;
  writeFileSync(join(project, 'e.mjs'), source);
  const missing = 'ERR_MODULE_NOT_FOUND luxon ERR_MODULE_NOT_FOUND date-fns true';
  expect(run('node', ['e.mjs'], project).trim()).toBe(missing);
  installPeers();
  expect(run('node', ['e.mjs'], project).trim()).toBe('true true true');
});

/** What each entry throws for a case, a file or a date that does not fit. */
const THROWS: Readonly<Record<string, string>> = {
  index: `({ karensavdrag }) => karensavdrag({ periodFrom: '2026-02-30', weeklyPay: 1 })`,
  formats: `({ spellsFromRows }) => spellsFromRows({})`,
  population: `({ population }) => population({ person: [1], from: [0], to: [0] }, { from: '?', to: '?' })`,
  report: `({ explainCase }) => explainCase({}, { asOf: '2026-03-02' })`,
  schema: `({ registry }) => registry[0].decide(null)`,
  luxon: `({ dateTimeOf }) => dateTimeOf('2026-02-30')`,
  'date-fns': `({ utcDateOf }) => utcDateOf('2026-02-30')`,
  temporal: `({ plainDateOf }) => plainDateOf('2026-02-30')`,
};

it('every entry recognises the errors of every other one, imported or required', () => {
  installPeers();
  // The bare rules check nothing, the law as data takes no input, and the element shows what is wrong.
  const throwing = entries.filter(({ name }) => !['core', 'law', 'tidslinje'].includes(name));
  expect(throwing.map(({ name }) => name).sort()).toEqual(Object.keys(THROWS).sort());
  const source = `
    import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    const thrown = (call) => { try { call(); } catch (error) { return error; } };
    const copies = [];
    for (const [specifier, attempt] of [${throwing.map(({ name, specifier }) => `['${specifier}', ${THROWS[name] ?? ''}]`).join(', ')}]) {
      for (const [how, found] of [['imported', await import(specifier)], ['required', require(specifier)]]) {
        copies.push({ name: how + ' ' + specifier, found, error: thrown(() => attempt(found)) });
      }
    }
    const files = copies.filter(({ found }) => found.InvalidFile).map(({ name, found }) => ({ name, found, error: thrown(() => found.readCsv(new Uint8Array())) }));
    const strangers = (kind, list) => list.flatMap(({ name, found }) => list
      .filter(({ error }) => !(error instanceof found[kind]) || error.code === undefined)
      .map((other) => name + ' does not know what ' + other.name + ' threw'));
    const others = copies.filter(({ found }) => new TypeError() instanceof found.InvalidInput || files[0].error instanceof found.InvalidInput);
    const classes = new Set(copies.map(({ found }) => found.InvalidInput)).size;
    console.log(JSON.stringify([classes > 1, files.length, strangers('InvalidInput', copies), strangers('InvalidFile', files), others.map(({ name }) => name)]));`;
  writeFileSync(join(project, 'c.mjs'), source);
  expect(JSON.parse(run('node', ['c.mjs'], project))).toEqual([true, 2, [], [], []]);
});

it('the JSON Schemas are found by the rules’ ids', () => {
  const source = `
    const titles = ['sick-pay/karensavdrag', 'case'].map((id) => require('sjukregler/schemas/' + id + '.json').$id);
    console.log(titles.join(' '));`;
  writeFileSync(join(project, 'f.cjs'), source);
  expect(run('node', ['f.cjs'], project).trim()).toBe(
    'urn:sjukregler:schema:sick-pay/karensavdrag urn:sjukregler:schema:case',
  );
});

it('no dependency runs anything at install', () => {
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
  };
  const installed = Object.entries(lock.packages);
  expect(installed.length).toBeGreaterThan(1);
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name)).toEqual([]);
});

it('the notices name every package that is installed with ours or stands in it, with its version and its licence', () => {
  const notices = readFileSync(join(project, 'node_modules/sjukregler/THIRD-PARTY-NOTICES.md'), 'utf8');
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string; readonly peer?: boolean }>>;
  };
  const installed = Object.entries(lock.packages)
    .filter(([place, { peer }]) => place !== '' && place !== 'node_modules/sjukregler' && peer !== true)
    .map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));
  const [beside = '', inside = ''] = notices.split('\n## In the files of the command line\n');
  const namedIn = (part: string): (string | undefined)[] =>
    [...part.matchAll(/^### (\S+) \d/gm)].map(([, name]) => name);
  expect(namedIn(beside)).toEqual([...new Set(installed)].sort());
  const dist = join(project, 'node_modules/sjukregler/dist');
  const built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.c?js$/.test(file))
    .map((file) => readFileSync(join(dist, file), 'utf8'))
    .join('\n');
  const bundled = [...built.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gm)].map(([, name]) => name);
  expect(namedIn(inside)).toEqual([...new Set(bundled)].sort());
  expect(notices).toMatch(/^### ical\.js [\d.]+\n\nLicence: MPL-2\.0\. From https:/m);
  expect(notices).toContain('Its source, unchanged, is to be had from https://github.com/');
  expect(notices).toContain('Mozilla Public License Version 2.0');
});

it('the core needs nothing: no dependency, no Node, no Date, no Intl', () => {
  const core = readFileSync(join(project, 'node_modules/sjukregler/dist/core.cjs'), 'utf8');
  expect(core).not.toMatch(/\brequire\(/);
  expect(core).not.toMatch(/\b(new Date|Date\.|Intl\.|process\.|globalThis\.)/);
});
