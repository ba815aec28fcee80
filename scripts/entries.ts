// The published entries: what each file of src, each adapter and each element becomes in the package. The build, the package's map of
// exports, the API reference and the tests of the documentation all read this list.
import { readdirSync } from 'node:fs';

/** One published entry. */
export interface Entry {
  readonly name: string;
  /** Below the project's folder, such as `src/index.ts`. */
  readonly source: string;
  /** As in the package's exports: `.` or `./core`. */
  readonly subpath: string;
  /** As it is imported: `sjukregler/core`. */
  readonly specifier: string;
}

/** The script is a file of its own, which nobody imports. */
const INTERNAL = ['script.ts'];

const filesIn = (folder: string): Pick<Entry, 'name' | 'source'>[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !INTERNAL.includes(file))
    .map((file) => ({ name: file.replace('.ts', ''), source: `${folder}/${file}` }));

/** The package itself first, the others by name. */
export const entries: readonly Entry[] = [
  ...filesIn('src'),
  ...filesIn('src/adapters'),
  ...filesIn('src/elements'),
]
  .map((entry) => ({
    ...entry,
    subpath: entry.name === 'index' ? '.' : `./${entry.name}`,
    specifier: entry.name === 'index' ? 'sjukregler' : `sjukregler/${entry.name}`,
  }))
  .sort((a, b) => (a.subpath < b.subpath ? -1 : 1));

/** The `exports` of package.json. */
export const exportsMap: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(entries.map(({ name, subpath }) => [subpath, conditions(name)])),
  './schemas/*': './dist/schemas/*',
  './openapi.json': './dist/openapi.json',
  './package.json': './package.json',
};

function conditions(name: string): object {
  return {
    import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  };
}
