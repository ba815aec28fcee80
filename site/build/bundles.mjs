// Scripts and styles of the pages, each in one file that asks for nothing else.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { byArea } from '../pages/lists.mjs';
import { firstInput } from './rule-extras.mjs';

const ENTRIES = {
  'language.js': 'site/client/language.ts',
  'site.js': 'site/client/site.ts',
  'playground.js': 'site/playground/main.tsx',
  'embed.js': 'site/client/embed.ts',
  'site.css': 'site/style/site.css',
};

/** As [name, text]. */
export async function bundles(model) {
  const { outputFiles } = await build({
    entryPoints: Object.entries(ENTRIES).map(([name, path]) => ({
      in: path,
      out: name.replace(/\.\w+$/, ''),
    })),
    outdir: 'assets',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    plugins: [given(model)],
  });
  return [
    ...outputFiles.map(({ path, contents }) => [path.replaceAll('\\', '/').split('/').at(-1), contents]),
    ['icon.svg', readFileSync('site/style/icon.svg')],
  ];
}

/** What the build knows and the playground shows: examples, the comments of fields, a first input of each rule. */
function given({ rules, assess, rows }) {
  const listed = JSON.parse(readFileSync('examples/cases.json', 'utf8'));
  const data = {
    examples: listed.map(({ name, asOf }) => ({
      name,
      asOf,
      case: JSON.parse(readFileSync(`examples/${name}.case.json`, 'utf8')),
    })),
    inputs: Object.fromEntries(rules.map((rule) => [rule.id, firstInput(rows.get(rule.id))])),
    comments: Object.fromEntries([
      ...rules.map((rule) => [rule.id, commentsOf(rule.parameters[0].fields)]),
      ['assess', commentsOf(assess.parameters[0].fields)],
    ]),
    areas: byArea(rules).map(({ name, rules: own }) => ({ name, rules: own.map(({ id }) => id) })),
    pages: Object.fromEntries(rules.map(({ id, page }) => [id, page.replace('.md', '.html')])),
  };
  return {
    name: 'given',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^given$/ }, () => ({ path: 'given', namespace: 'given' }));
      onLoad({ filter: /.*/, namespace: 'given' }, () => ({
        contents: JSON.stringify(data),
        loader: 'json',
      }));
    },
  };
}

/** What the comment of every field says, by its path; positions in lists are left out. */
function commentsOf(fields, prefix = '') {
  return Object.assign(
    {},
    ...fields.map(({ name, comment, said, fields: inner }) => ({
      ...(comment === '' ? {} : { [prefix + name]: said }),
      ...commentsOf(inner, `${prefix}${name}.`),
    })),
  );
}
