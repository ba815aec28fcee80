/** The rules over HTTP, without a socket. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { app } from '../../src/cli/serve/app.js';
import type { Case } from '../../src/case/given/case.js';
import { issueWords } from '../../src/finding/issue.words.js';
import type { Language } from '../../src/finding/words.js';
import { payrollLines } from '../../src/formats.js';
import { assess } from '../../src/index.js';
import { registry } from '../../src/schema.js';
import { rowsById } from '../support/all-rows.js';

/** Nothing that was sent, not even a part of it, comes back in an error. */
const SECRET = '19800101-1234';

const hostedIn = (language: Language) =>
  app({ version: '1.2.3', language, openApi: () => '{"openapi":"3.1.0"}', mostBytes: 10_000 });
const [hosted, swedish] = [hostedIn('en'), hostedIn('sv')];

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function post(path: string, body: unknown, to = hosted): Promise<Answer> {
  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await to.request(path, { method: 'POST', body: sent });
  return { status: answer.status, body: await answer.json() };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const COLD = JSON.parse(readFileSync('examples/cold.case.json', 'utf8')) as Case;

describe('the server', () => {
  it('answers every rule as the function does', async () => {
    for (const { id, decide } of registry) {
      const [{ input } = { input: {} }] = rowsById.get(id) ?? [];
      expect(await post(`/rules/${id}`, input)).toEqual({ status: 200, body: plain(decide(input)) });
    }
  });

  it('assesses a case, and gives its payroll lines', async () => {
    const asOf = '2026-04-01';
    expect(await post('/assess', { case: COLD, asOf })).toEqual({
      status: 200,
      body: plain(assess(COLD, { asOf })),
    });
    const march = { from: '2026-03-01', to: '2026-03-31', asOf, agreement: 'retail' } as const;
    expect(await post('/payroll-lines', { case: COLD, ...march })).toEqual({
      status: 200,
      body: plain(payrollLines(COLD, march)),
    });
  });

  it('explains in both languages', async () => {
    const asked = { rule: 'sick-pay/karensavdrag', input: { periodFrom: '2026-03-02', weeklyPay: 8000 } };
    const { body } = await post('/explain', { ...asked, lang: 'sv' });
    expect(body).toMatchObject({ text: expect.stringMatching(/1\s280,00\skr/) as string });
    expect(await post('/explain', asked)).toMatchObject({
      body: { markdown: expect.stringMatching(/^# The karensavdrag/) as string },
    });
  });

  it.each([
    ['no JSON', '/rules/sick-pay/karensavdrag', `{"periodFrom": ${SECRET}`, 400, [[[], 'not-json']]],
    ['no object', '/assess', '[]', 422, [[[], 'wrong-type']]],
    ['no case', '/assess', { asOf: '2026-04-01' }, 422, [[['case'], 'missing']]],
    [
      'a case and a day that are wrong',
      '/assess',
      { case: { ref: 'A' }, asOf: 'x' },
      422,
      [
        [['case', 'spells'], 'missing'],
        [['asOf'], 'not-a-date'],
      ],
    ],
    ['no day', '/assess', { case: COLD }, 422, [[['asOf'], 'missing']]],
    [
      'an unknown key',
      '/assess',
      { case: { ...COLD, [SECRET]: 1 }, asOf: '2026-04-01' },
      422,
      [[['case'], 'unknown-key']],
    ],
    [
      'an unknown option',
      '/assess',
      { case: COLD, asOf: '2026-04-01', [SECRET]: 1 },
      422,
      [[[], 'unknown-key']],
    ],
    ['another rule', '/explain', { rule: SECRET, input: {} }, 422, [[['rule'], 'not-an-option']]],
    ['no rule', '/explain', { input: {} }, 422, [[['rule'], 'missing']]],
    [
      'bad input of a rule',
      '/explain',
      { rule: 'sick-pay/karensavdrag', input: { periodFrom: SECRET, weeklyPay: 1 } },
      422,
      [[['input', 'periodFrom'], 'not-a-date']],
    ],
    ['a large body', '/assess', SECRET.repeat(1000), 413, [[[], 'too-large']]],
  ])('refuses %s, and tells nothing of it', async (_, path, body, status, issues) => {
    const answer = await post(path, body);
    expect(answer.status).toBe(status);
    const told = answer.body as { code: string; issues: { path: unknown; code: unknown }[] };
    expect([told.code, told.issues.map(({ path, code }) => [path, code])]).toEqual(['invalid-input', issues]);
    expect(JSON.stringify(told)).not.toContain(SECRET);
  });

  it('names the nearest rule for a path that is none, without the path', async () => {
    const answer = await post(`/rules/sick-pay/karens-avdrag`, {});
    expect(answer).toEqual({
      status: 404,
      body: { code: 'not-found', didYouMean: '/rules/sick-pay/karensavdrag' },
    });
    expect(await post(`/${SECRET}`, {})).toEqual({ status: 404, body: { code: 'not-found' } });
  });

  it('says what is wrong in the language of the request, or else in its own', async () => {
    const told = async (path: string, body: unknown, to = hosted): Promise<unknown> =>
      ((await post(path, body, to)).body as { issues: { message: string }[] }).issues[0]?.message;
    const asked = { rule: 'sick-pay/karensavdrag', input: { periodFrom: '2026-03-02' } };
    const { sv, en } = issueWords.missing;
    expect(await told('/explain', asked)).toBe(en);
    expect(await told('/explain', { ...asked, lang: 'sv' })).toBe(sv);
    expect(await told('/explain', asked, swedish)).toBe(sv);
    expect(await told('/explain', { ...asked, lang: 'en' }, swedish)).toBe(en);
    expect(await told('/assess', { asOf: '2026-04-01' }, swedish)).toBe(sv);
    expect(await told('/rules/sick-pay/karensavdrag', {}, swedish)).toBe(sv);
    expect(await told('/rules/sick-pay/karensavdrag', 'no', swedish)).toContain(issueWords['not-json'].sv);
    expect(await told('/assess', SECRET.repeat(1000), swedish)).toBe(issueWords['too-large'].sv);
  });

  it('names the nearest rule where one is explained that is none', async () => {
    const meant = async (rule: unknown): Promise<unknown> =>
      ((await post('/explain', { rule, input: {} })).body as { didYouMean?: string }).didYouMean;
    expect(await meant('sick-pay/karens-avdrag')).toBe('sick-pay/karensavdrag');
    for (const none of ['sick-pay/karensavdrag', SECRET, 7]) expect(await meant(none)).toBeUndefined();
  });

  it.each(['POST', 'PUT', 'DELETE'])('says that a path takes GET and not %s', async (method) => {
    for (const path of ['/', '/try.js', '/health', '/openapi.json']) {
      const answer = await hosted.request(path, { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      expect(await answer.json()).toEqual({ code: 'method-not-allowed' });
      expect((await hosted.request(path, { method: 'HEAD' })).status).toBe(200);
    }
  });

  it.each(['GET', 'PUT', 'DELETE'])('says that a path takes POST and not %s', async (method) => {
    for (const path of ['/rules/sick-pay/karensavdrag', '/assess', '/payroll-lines', '/explain']) {
      const answer = await hosted.request(path, { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
      expect(await answer.json()).toEqual({ code: 'method-not-allowed' });
    }
  });

  it('has a page that loads nothing from elsewhere, its health and its document', async () => {
    const page = await hosted.request('/');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const text = await page.text();
    for (const { id } of registry) expect(text).toContain(`value="${id}"`);
    expect((await (await hosted.request('/try.js')).text()).length).toBeGreaterThan(0);
    expect(await (await hosted.request('/health')).json()).toEqual({ status: 'ok', version: '1.2.3' });
    expect(await (await hosted.request('/openapi.json')).json()).toEqual({ openapi: '3.1.0' });
  });

  it('has no line of logging', () => {
    const sources = readdirSync('src/cli/serve').map((file) => readFileSync(`src/cli/serve/${file}`, 'utf8'));
    expect(sources.join('\n')).not.toMatch(/console\.|hono\/logger/);
  });
});
