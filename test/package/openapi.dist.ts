/** The OpenAPI document: valid, of one mind with the types, and enough for a client that is made from it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import createClient from 'openapi-fetch';
import openapiTS, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functions } from '../../scripts/generate/rules.js';
import { registry } from '../../src/schema.js';
import { served, type Served } from '../support/server.js';

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, { readonly post?: { readonly operationId: string } }>>;
}

const text = readFileSync('dist/openapi.json', 'utf8');
const document = JSON.parse(text) as Document;

/** Below the project, so that what is imported is found. */
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(resolve('test/package/made-'));
  const tree = await openapiTS(text, { immutable: true });
  writeFileSync(join(folder, 'api.ts'), astToString(tree));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Compiles a file beside the types that were made; gives what is wrong. */
function compiled(source: string): string {
  writeFileSync(join(folder, 'use.ts'), source);
  const config = { extends: resolve('tsconfig.json'), include: ['.'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  try {
    return execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], {
      encoding: 'utf8',
    });
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}

const pascal = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

describe('the document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(text);
    expect([valid, errors]).toEqual([true, undefined]);
    expect(document.openapi).toBe('3.1.0');
  });

  it('has an operation for every rule, and each by a name of its own', () => {
    const rules = Object.keys(document.paths).filter((path) => path.startsWith('/rules/'));
    expect(rules.sort()).toEqual(registry.map(({ id }) => `/rules/${id}`).sort());
    const ids = Object.values(document.paths).map(({ post }) => post?.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says of every finding what its type says, neither more nor less', () => {
    const all = [
      ...functions.filter(({ path }) => path.startsWith('rules/')),
      { name: 'assess', path: 'case/assess' },
      { name: 'payrollLines', path: 'formats/payroll/payroll-lines' },
    ].map(({ name, path }) => ({
      name,
      path,
      schema: path.startsWith('rules/') ? `${pascal(name)}Finding` : `${pascal(name)}Decided`,
    }));
    const source = [
      `import type { components } from './api.js';`,
      ...all.map(({ name, path }) => `import type { ${name} } from '../../../src/${path}.js';`),
      `type Schemas = components['schemas'];`,
      `type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : 'the schema lacks something') : 'the schema has more';`,
      ...all.map(
        ({ name, schema }) =>
          `export const ${name}_: Same<Schemas['${schema}'], ReturnType<typeof ${name}>> = true;`,
      ),
      // A difference is seen.
      `// @ts-expect-error another value`,
      `export const other: Same<Schemas['KarensavdragFinding'], ReturnType<typeof chain>> = true;`,
    ].join('\n');
    expect(compiled(source)).toBe('');
  });
});

describe('a client that is made from it', () => {
  let server: Served;

  beforeAll(async () => {
    server = await served();
  });

  it('knows the types of what it sends and gets', () => {
    const source = `
      import createClient from 'openapi-fetch';
      import type { paths } from './api.js';
      const client = createClient<paths>({ baseUrl: 'http://127.0.0.1' });
      export async function amount(): Promise<number | undefined> {
        const { data } = await client.POST('/rules/sick-pay/karensavdrag', {
          body: { periodFrom: '2026-03-02', weeklyPay: 8000 },
        });
        return data?.outcome === 'decided' ? data.value.amount : undefined;
      }
      // @ts-expect-error no date
      void client.POST('/rules/sick-pay/karensavdrag', { body: { periodFrom: 20260302, weeklyPay: 8000 } });`;
    expect(compiled(source)).toBe('');
  });

  it('gets findings and issues from the server, which writes nothing of them', async () => {
    const client = createClient<Record<string, never>>({ baseUrl: server.url }) as unknown as Untyped;
    const path = '/rules/sick-pay/karensavdrag';
    const { data } = await client.POST(path, { body: { periodFrom: '2026-03-02', weeklyPay: 8000 } });
    expect(data).toMatchObject({ outcome: 'decided', value: { amount: 1280 } });
    const { error, response } = await client.POST(path, { body: { periodFrom: 'x', weeklyPay: 8000 } });
    expect(response.status).toBe(422);
    expect(error).toMatchObject({ issues: [{ path: ['periodFrom'], code: 'not-a-date' }] });
    const health = await fetch(`${server.url}/health`);
    expect(await health.json()).toMatchObject({ status: 'ok' });
    const page = await fetch(`${server.url}/openapi.json`);
    expect(await page.text()).toBe(text);
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await server.end()).toEqual({ exit: 0, written: '' });
  });
});

interface Untyped {
  readonly POST: (
    path: string,
    sent: object,
  ) => Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: Response }>;
}
