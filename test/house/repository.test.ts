/** What stands beside the code for whoever finds, uses and publishes it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { absoluteLinks, withoutClone } from '../../scripts/packed-pages/links.js';
import { address, moved, NAMING, siteOf } from '../../scripts/repository/address.js';

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly homepage: string;
  readonly bugs: { readonly url: string };
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const textOf = (file: string): string => readFileSync(file, 'utf8');
const yaml = (file: string): unknown => parse(textOf(file));

describe('the address of the repository', () => {
  it('is one, wherever it is named', () => {
    expect([manifest.homepage, manifest.bugs.url]).toEqual([siteOf(address()), `${address()}/issues`]);
    expect(yaml('CITATION.cff')).toMatchObject({ 'repository-code': address() });
    expect(yaml('publiccode.yml')).toMatchObject({ url: address() });
    const [first] = (yaml('.github/ISSUE_TEMPLATE/config.yml') as { contact_links: { url: string }[] })
      .contact_links;
    expect(first?.url).toBe(`${address()}/security/advisories/new`);
  });

  it('moves everywhere at once', () => {
    const to = 'https://github.com/somebody/rules';
    for (const file of NAMING) {
      const text = moved(textOf(file), address(), to);
      expect(text, file).not.toBe(textOf(file));
      expect(moved(text, to, address()), file).toBe(textOf(file));
    }
    expect(moved('* @OWNER\n', 'https://github.com/OWNER/sjukregler', to)).toBe('* @somebody\n');
  });

  it('is where links lead that the package does not follow', () => {
    const page = '[a](docs/a.md#b) [b](LICENSE) [c](#c) [d](https://e.se) ![f](docs/f.svg) [g](CHANGELOG.md)';
    expect(absoluteLinks(page, 'https://h')).toBe(
      '[a](https://h/blob/HEAD/docs/a.md#b) [b](LICENSE) [c](#c) [d](https://e.se) ![f](https://h/raw/HEAD/docs/f.svg) [g](CHANGELOG.md)',
    );
  });
});

it('what is told of a clone is not packed', () => {
  expect(
    withoutClone('a<!-- clone -->, b<!-- /clone -->; c\n\n<!-- clone -->\n\nd\n\n<!-- /clone -->\n\ne\n'),
  ).toBe('a; c\n\ne\n');
});

it.each(['README.md', 'README.sv.md'])(
  '%s as it is packed names no file that is not, but where it links to it',
  (page) => {
    const packed = withoutClone(textOf(page)).replace(/```[\s\S]*?^```$/gm, '');
    const files = [...packed.matchAll(/(?<!\[)`(\w[\w.-]*\/[\w./-]+)`/g)].map(([, file = '']) => file);
    expect(files.filter((file) => existsSync(file))).toEqual([]);
  },
);

describe('workflows', () => {
  const workflows = readdirSync('.github/workflows').map((file) => `.github/workflows/${file}`);

  interface Workflow {
    readonly on: object;
    readonly permissions: object;
    readonly jobs: Readonly<Record<string, { readonly steps: readonly { run?: string; uses?: string }[] }>>;
  }

  it.each(workflows)('%s runs what there is', (file) => {
    const { on, permissions, jobs } = yaml(file) as Workflow;
    expect(on).toBeTypeOf('object');
    expect(permissions).toEqual({ contents: 'read' });
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    for (const { run = '', uses } of steps) {
      expect(uses ?? run).not.toBe('');
      expect(uses ?? 'a/b@v1').toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
      for (const [, script] of run.matchAll(/npm run (?:-s )?([\w:]+)/g)) {
        expect(Object.keys(manifest.scripts)).toContain(script);
      }
      for (const [place] of run.matchAll(/(?:\.ci|conformance)\/[\w.]+/g))
        expect(existsSync(place)).toBe(true);
    }
  });

  it('tests on every version of Node that is served, and the newest', () => {
    expect(yaml('.github/workflows/ci.yml')).toMatchObject({
      jobs: { everything: { strategy: { matrix: { node: ['20', '22', '24', 'current'] } } } },
    });
  });

  it('publishes without a token, once it is known where the repository is', () => {
    const text = textOf('.github/workflows/release.yml');
    expect(yaml('.github/workflows/release.yml')).toMatchObject({
      jobs: { publish: { permissions: { 'id-token': 'write' } } },
    });
    expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
    expect(text.indexOf('npm run repository -- --check')).toBeLessThan(text.indexOf('npm publish'));
  });
});

describe('forms for issues', () => {
  interface Form {
    readonly name: string;
    readonly description: string;
    readonly body: readonly { type: string; id?: string; validations?: { required: boolean } }[];
  }
  const form = (file: string): Form => yaml(`.github/ISSUE_TEMPLATE/${file}`) as Form;
  const required = ({ body }: Form): (string | undefined)[] =>
    body.filter(({ validations }) => validations?.required).map(({ id }) => id);

  it('ask of an error of law for the section, the input and both answers', () => {
    expect(required(form('law.yml'))).toEqual(['section', 'input', 'answer', 'expected']);
  });

  it('ask of a bug for what was done, what happened and what was expected', () => {
    expect(required(form('bug.yml'))).toEqual(['steps', 'happened', 'expected']);
  });

  it.each(['law.yml', 'bug.yml'])('%s wants no data about real people', (file) => {
    expect(form(file).body[0]).toMatchObject({ type: 'markdown' });
    expect(textOf(`.github/ISSUE_TEMPLATE/${file}`)).toContain('no data about a real person');
  });
});

describe('what catalogues read', () => {
  it('is of this version and licence', () => {
    const { version, license } = manifest;
    expect(yaml('CITATION.cff')).toMatchObject({
      'cff-version': '1.2.0',
      type: 'software',
      version,
      license,
    });
    expect(yaml('publiccode.yml')).toMatchObject({ softwareVersion: version, legal: { license } });
  });

  it('has every field that publiccode.yml must have, and texts of the length that it allows', () => {
    const found = yaml('publiccode.yml') as Readonly<Record<string, unknown>> & {
      readonly description: Readonly<Record<string, Readonly<Record<string, string>>>>;
    };
    expect(found).toMatchObject({
      publiccodeYmlVersion: '0',
      platforms: expect.arrayContaining(['web']) as unknown,
      softwareType: 'library',
      maintenance: { type: 'community', contacts: [{ name: 'sjukregler contributors' }] },
      localisation: { localisationReady: true, availableLanguages: ['sv', 'en'] },
    });
    expect(['concept', 'development', 'beta', 'stable', 'obsolete']).toContain(found['developmentStatus']);
    expect(Object.keys(found.description)).toEqual(['sv', 'en']);
    for (const { shortDescription = '', longDescription = '', features } of Object.values(
      found.description,
    )) {
      expect(shortDescription.length).toBeLessThanOrEqual(150);
      expect(longDescription.length).toBeGreaterThanOrEqual(150);
      expect(longDescription.length).toBeLessThanOrEqual(10_000);
      expect(features?.length).toBeGreaterThan(0);
    }
  });
});
