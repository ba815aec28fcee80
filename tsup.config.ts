import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { entries } from './scripts/entries.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const dts = { compilerOptions: { ignoreDeprecations: '6.0' } };

export default defineConfig([
  {
    entry: Object.fromEntries(entries.map(({ name, source }) => [name, source])),
    format: ['esm', 'cjs'],
    target: 'es2022',
    clean: ['!schemas/**'],
    dts,
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
