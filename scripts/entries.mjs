// The published entries: what each file of src and each adapter becomes in the package. The build, the package's map of
// exports, the API reference and the tests of the documentation all read this list.
import { readdirSync } from 'node:fs';

/** The registry is read by other files of src; the script is a file of its own, which nobody imports. */
const INTERNAL = ['registry.ts', 'script.ts'];

const filesIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !INTERNAL.includes(file))
    .map((file) => ({ name: file.replace('.ts', ''), source: `${folder}/${file}` }));

/** Each with its name, its source file and how it is imported; the package itself first, the others by name. */
export const entries = [...filesIn('src'), ...filesIn('src/adapters')]
  .map((entry) => ({
    ...entry,
    subpath: entry.name === 'index' ? '.' : `./${entry.name}`,
    specifier: entry.name === 'index' ? 'sjukregler' : `sjukregler/${entry.name}`,
  }))
  .sort((a, b) => (a.subpath < b.subpath ? -1 : 1));

/** The `exports` of package.json. */
export const exportsMap = {
  ...Object.fromEntries(entries.map(({ name, subpath }) => [subpath, conditions(name)])),
  './schemas/*': './dist/schemas/*',
  './package.json': './package.json',
};

function conditions(name) {
  return {
    import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
  };
}
