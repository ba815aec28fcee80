// The command line: dist/cli.js, which looks at what was typed, and what it then loads, in dist/cli/. A run is as quick as the
// files that it reads are few and small. So what runs the rules of an area is one file, with all that it needs.
import type { Options } from 'tsup';
import { ruleList } from '../../src/cli/rule-list.js';
import { areas } from '../generate/rules.js';
import { IN_ITS_FILES } from './in-its-files.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** What is loaded only where it is needed, each a file of its own in dist/cli/, by its module. */
const FILES: Readonly<Record<string, string>> = {
  'rule-list': 'src/cli/run-rule-list.ts',
  any: 'src/cli/run-any.ts',
  'progress-bar': 'src/cli/progress-bar.ts',
  ...Object.fromEntries(areas.map((area) => [area, `src/generated/rule-runs/${area}.ts`])),
};

/** Seen from the file that loads them, `folder` is where they are. */
const elsewhere = (folder: string): Plugin => ({
  name: 'elsewhere',
  setup: (build) => {
    build.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, kind }) => {
      const source = path.replace(/^\.+\//, '').replace(/\.js$/, '.ts');
      const [name] = Object.entries(FILES).find(([, module]) => module.endsWith(`/${source}`)) ?? [];
      return kind === 'dynamic-import' && name !== undefined
        ? { path: `${folder}/${name}.js`, external: true }
        : null;
    });
  },
});

/** What the list of rules says is known before it runs. */
const listed: Plugin = {
  name: 'listed',
  setup: (build) => {
    build.onLoad({ filter: /\/src\/cli\/rule-list\.ts$/ }, () => ({
      contents: `export const ruleList = ${JSON.stringify(ruleList)};`,
    }));
  },
};

/** Commander can start programs for commands that are files of their own. Ours are not, and Node would load what starts them. */
const noPrograms: Plugin = {
  name: 'no-programs',
  setup: (build) => {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('node_modules/commander/') ? { path: 'none', namespace: 'no-programs' } : null,
    );
    build.onLoad({ filter: /.*/, namespace: 'no-programs' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Some of what only the command line needs is CommonJS, which asks for Node's modules by `require`. */
const REQUIRE = `import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);`;

export function commandLine(version: string): Options[] {
  const part = (folder: string, isSmall: boolean): Options => ({
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    define: { SJUKREGLER_VERSION: JSON.stringify(version) },
    noExternal: [...IN_ITS_FILES],
    esbuildPlugins: [elsewhere(folder), listed, noPrograms],
    esbuildOptions: (options) => {
      options.chunkNames = 'cli/[name]-[hash]';
      options.minifySyntax = true;
      options.minifyIdentifiers = true;
      // Where line ends stay, they tell which package a line is of: the notices are held to that.
      options.minifyWhitespace = isSmall;
    },
    splitting: false,
  });
  const { any = '', 'progress-bar': bar = '', ...runs } = FILES;
  return [
    { ...part('./cli', true), entry: { cli: 'src/cli/main.ts' }, banner: { js: '#!/usr/bin/env node' } },
    { ...part('.', true), entry: inFolder(runs) },
    { ...part('.', false), entry: inFolder({ 'progress-bar': bar }), banner: { js: REQUIRE } },
    { ...part('.', false), entry: inFolder({ any }), splitting: true, banner: { js: REQUIRE } },
  ];
}

function inFolder(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, source]) => [`cli/${name}`, source]));
}
