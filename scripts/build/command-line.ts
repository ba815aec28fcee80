// The command line: dist/cli.js, which looks at what was typed, and what it then loads, in dist/cli/. A run is as quick as the
// files that it reads are few and small. So what runs the rules of an area is one file, with all that it needs.
import type { Options } from 'tsup';
import { ruleList } from '../../src/cli/rule-list.js';
import { areas } from '../generate/rules.js';
import { IN_ITS_FILES } from './in-its-files.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The files that dist/cli.js chooses among, by the modules that they are made of. */
const RUNS: Readonly<Record<string, string>> = {
  'rule-list': 'src/cli/run-rule-list.ts',
  any: 'src/cli/run-any.ts',
  ...Object.fromEntries(areas.map((area) => [area, `src/generated/rule-runs/${area}.ts`])),
};

/** Each of them is a file of its own. */
const elsewhere: Plugin = {
  name: 'elsewhere',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/run-[^/]*\.js$|\/rule-runs\/[^/]*\.js$/ }, ({ path, kind }) => {
      const source = path.replace(/^\.+\//, '').replace(/\.js$/, '.ts');
      const [name] = Object.entries(RUNS).find(([, module]) => module.endsWith(`/${source}`)) ?? [];
      return kind === 'dynamic-import' && name !== undefined
        ? { path: `./cli/${name}.js`, external: true }
        : null;
    });
  },
};

/** What the list of rules says is known before it runs. */
const listed: Plugin = {
  name: 'listed',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/src\/cli\/rule-list\.ts$/ }, () => ({
      contents: `export const ruleList = ${JSON.stringify(ruleList)};`,
    }));
  },
};

/** Commander can start programs for commands that are files of their own. Ours are not, and Node would load what starts them. */
const noPrograms: Plugin = {
  name: 'no-programs',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /node_modules\/commander\//.test(importer) ? { path: 'none', namespace: 'no-programs' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'no-programs' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Some of what only the command line needs is CommonJS, which asks for Node's modules by `require`. */
const REQUIRE = `import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);`;

export function commandLine(version: string): Options[] {
  const part: Options = {
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    define: { SJUKREGLER_VERSION: JSON.stringify(version) },
    noExternal: [...IN_ITS_FILES],
    esbuildPlugins: [elsewhere, listed, noPrograms],
    esbuildOptions: (options) => {
      options.chunkNames = 'cli/[name]-[hash]';
      // Line ends stay, and with them what tells which package a line is of: the notices are held to that.
      options.minifySyntax = true;
      options.minifyIdentifiers = true;
    },
  };
  const { any = '', ...alone } = RUNS;
  return [
    { ...part, entry: { cli: 'src/cli/main.ts' }, splitting: false, banner: { js: '#!/usr/bin/env node' } },
    { ...part, entry: inFolder(alone), splitting: false, banner: { js: REQUIRE } },
    { ...part, entry: inFolder({ any }), splitting: true, banner: { js: REQUIRE } },
  ];
}

function inFolder(runs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(runs).map(([name, source]) => [`cli/${name}`, source]));
}
