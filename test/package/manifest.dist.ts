import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { entries } from '../../scripts/entries.js';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

it.each(['.', 'bench', 'scale', 'site', 'test/browser'])(
  '%s installs one version of each package',
  (folder) => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(`${folder}/package.json`, 'utf8'),
    ) as Manifest;
    // What users of the package have already, they keep one copy of.
    const pinned = folder === '.' ? devDependencies : { ...dependencies, ...devDependencies };
    const versions = Object.entries(pinned ?? {});
    expect(versions.length).toBeGreaterThan(0);
    // `npm install --save-exact` writes them so.
    expect(versions.filter(([, version]) => !/^(npm:\w+@)?\d+\.\d+\.\d+/.test(version))).toEqual([]);
  },
);

it('brings what the entries import and nothing else, by range, and says so', () => {
  const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const built = entries.map(({ name }) => readFileSync(`dist/${name}.cjs`, 'utf8')).join('\n');
  const required = [...built.matchAll(/require\("((?:@[^/"]+\/)?[^/"]+)/g)].map(([, name]) => String(name));
  const optional = ['date-fns', 'luxon'];
  expect([...new Set(required)].filter((name) => !optional.includes(name)).sort()).toEqual(
    Object.keys(dependencies).sort(),
  );
  expect(Object.values(dependencies).filter((range) => !/^\^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  const told = readFileSync('docs/guides/start.md', 'utf8');
  for (const name of Object.keys(dependencies)) expect(told).toContain(name);
});
