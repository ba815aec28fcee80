// Makes dist/: the entries in both module systems with their declarations, the command line, the scripts, the JSON
// Schemas, and the OpenAPI document. With --silent only errors are told.
import { readFileSync, rmSync } from 'node:fs';
import { build, type Options } from 'tsup';

import { commandLine } from './build/command-line.js';
import { describeDeclarations } from './build/declarations.js';
import { writeOpenApi } from './build/openapi.js';
import { findings, inputs, writeSchemas } from './build/schemas.js';
import { typesOf, writeTypes } from './build/types.js';
import { entries, type Entry } from './entries.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

const filesOf = (
  of: readonly Entry[],
  file: (entry: Entry) => string = ({ source }): string => source,
): Record<string, string> => Object.fromEntries(of.map((entry) => [entry.name, file(entry)]));

const parts: readonly Options[] = [
  {
    entry: filesOf(entries.filter(({ name }) => name !== 'core')),
    format: ['esm', 'cjs'],
    target: 'es2022',
  },
  {
    entry: filesOf(entries, typesOf),
    format: ['esm', 'cjs'],
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    // One file, since every file that Node has to find and open takes its time.
    entry: filesOf(entries.filter(({ name }) => name === 'core')),
    format: ['esm', 'cjs'],
    target: 'es2022',
    splitting: false,
  },
  ...commandLine(version),
  {
    entry: { 'sjukregler.script': 'src/script.ts' },
    format: ['iife'],
    globalName: 'sjukregler',
    target: 'es2022',
    minify: true,
    outExtension: () => ({ js: '.js' }),
  },
  {
    entry: { 'tidslinje.script': 'src/elements/script.ts' },
    format: ['iife'],
    target: 'es2022',
    platform: 'browser',
    // A page has no packages.
    noExternal: [/./],
    minify: true,
    outExtension: () => ({ js: '.js' }),
  },
];

rmSync('dist', { recursive: true, force: true });
const found = findings();
writeSchemas([...inputs, ...found]);
writeOpenApi(version, inputs, found);
writeTypes();
const silent = process.argv.includes('--silent');
await Promise.all(
  parts.map((part) => build({ ...part, config: false, tsconfig: 'src/tsconfig.json', silent })),
);
describeDeclarations();
