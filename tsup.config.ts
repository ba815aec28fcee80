import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const dts = { compilerOptions: { ignoreDeprecations: '6.0' } };

export default defineConfig([
  {
    entry: { index: 'src/index.ts', core: 'src/core.ts', schema: 'src/schema.ts', formats: 'src/formats.ts' },
    format: ['esm', 'cjs'],
    target: 'es2022',
    clean: true,
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
]);
