/** The rules over HTTP: facts in, a finding out. Nothing is stored and nothing is logged. */
import { Hono, type Context, type Handler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { issueAt } from '../../edge/issue-at.js';
import { InvalidInput } from '../../finding/invalid-input.js';
import type { Issue } from '../../finding/issue.js';
import { registry } from '../../generated/registry.js';
import { reportMarkdown } from '../../report/render/markdown.js';
import { reportText } from '../../report/render/text.js';
import { parseJson } from '../input.js';
import { nearest } from '../nearest.js';
import { assessRequest, explainRequest, payrollLinesRequest } from '../requests.js';
import { page, script } from './page.js';

export interface Hosted {
  readonly version: string;
  /** The OpenAPI document as text. */
  readonly openApi: () => string;
  /** The largest body that is read. */
  readonly mostBytes: number;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

export function app({ version, openApi, mostBytes }: Hosted): Hono {
  const hosted = new Hono();
  hosted.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], scriptSrc: ["'self'"], connectSrc: ["'self'"] },
    }),
  );
  hosted.get('/', (context) => context.html(page));
  hosted.get('/try.js', (context) => context.body(script, 200, { 'content-type': 'text/javascript' }));
  hosted.get('/health', (context) => context.json({ status: 'ok', version }));
  hosted.get('/openapi.json', (context) => context.body(openApi(), 200, JSON_TYPE));
  hosted.use(
    bodyLimit({
      maxSize: mostBytes,
      onError: (context) => refused(context, 413, [issueAt([], 'too-large')]),
    }),
  );
  for (const { id, decide } of registry) asks(`/rules/${id}`, decide);
  asks('/assess', assessRequest);
  asks('/payroll-lines', payrollLinesRequest);
  asks('/explain', explanation);
  hosted.notFound((context) => context.json({ code: 'not-found', ...meant(context.req.path) }, 404));
  hosted.onError((error, context) => {
    if (!(error instanceof InvalidInput)) return context.json({ code: 'failed' }, 500);
    const isJson = error.issues.every(({ code }) => code !== 'not-json');
    return refused(context, isJson ? 422 : 400, error.issues);
  });
  return hosted;

  function asks(path: string, decide: (input: unknown) => unknown): void {
    hosted.post(path, answering(decide));
    hosted.all(path, (context) => context.json({ code: 'method-not-allowed' }, 405, { allow: 'POST' }));
  }
}

function answering(decide: (input: unknown) => unknown): Handler {
  return async (context) =>
    context.body(JSON.stringify(decide(parseJson(await context.req.text()))), 200, JSON_TYPE);
}

function explanation(request: unknown): { readonly text: string; readonly markdown: string } {
  const report = explainRequest(request);
  return { text: reportText(report, { colour: false, width: WIDTH }), markdown: reportMarkdown(report) };
}

function refused(context: Context, status: 400 | 413 | 422, issues: readonly Issue[]): Response {
  return context.json({ code: 'invalid-input', issues }, status);
}

const WIDTH = 100;

const RULES = '/rules/';

/** The path itself is not told: anything can stand in it. */
function meant(path: string): object {
  if (!path.startsWith(RULES)) return {};
  const ids = registry.map(({ id }) => id);
  const near = nearest(path.slice(RULES.length), ids);
  return near === undefined ? {} : { didYouMean: `${RULES}${near}` };
}
