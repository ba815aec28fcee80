import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { entries } from './scripts/entries.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const dts = { compilerOptions: { ignoreDeprecations: '6.0' } };

const filesOf = (of: typeof entries): Record<string, string> =>
  Object.fromEntries(of.map(({ name, source }) => [name, source]));

export default defineConfig([
  {
    entry: filesOf(entries.filter(({ name }) => name !== 'core')),
    format: ['esm', 'cjs'],
    target: 'es2022',
    clean: ['!schemas/**'],
    dts: { ...dts, entry: filesOf(entries) },
  },
  {
    // One file, since every file that Node has to find and open takes its time.
    entry: filesOf(entries.filter(({ name }) => name === 'core')),
    format: ['esm', 'cjs'],
    target: 'es2022',
    splitting: false,
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    define: { SJUKREGLER_VERSION: JSON.stringify(version) },
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    entry: { 'sjukregler.script': 'src/script.ts' },
    format: ['iife'],
    globalName: 'sjukregler',
    target: 'es2022',
    minify: true,
    outExtension: () => ({ js: '.js' }),
  },
]);
