/** The rules over HTTP: facts in, a finding out. Nothing is stored and nothing is logged. */
import { Hono, type Context, type Handler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { issueAt } from '../../edge/issue-at.js';
import { InvalidInput } from '../../finding/invalid-input.js';
import type { Issue } from '../../finding/issue.js';
import type { Language } from '../../finding/words.js';
import { registry } from '../../generated/registry.js';
import { reportMarkdown } from '../../report/render/markdown.js';
import { reportText } from '../../report/render/text.js';
import { parseJson } from '../input.js';
import { issuesIn } from '../issue-text.js';
import { nearest } from '../nearest.js';
import { assessRequest, explainRequest, isObject, payrollLinesRequest } from '../requests.js';
import { page, script } from './page.js';

export interface Hosted {
  readonly version: string;
  /** That of errors, where the request asks for none. */
  readonly language: Language;
  /** The OpenAPI document as text. */
  readonly openApi: () => string;
  /** The largest body that is read. */
  readonly mostBytes: number;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

export function app({ version, language, openApi, mostBytes }: Hosted): Hono {
  const hosted = new Hono();
  hosted.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], scriptSrc: ["'self'"], connectSrc: ["'self'"] },
    }),
  );
  gives('/', (context) => context.html(page));
  gives('/try.js', (context) => context.body(script, 200, { 'content-type': 'text/javascript' }));
  gives('/health', (context) => context.json({ status: 'ok', version }));
  gives('/openapi.json', (context) => context.body(openApi(), 200, JSON_TYPE));
  hosted.use(
    bodyLimit({
      maxSize: mostBytes,
      onError: (context) => refused(context, 413, issuesIn([issueAt([], 'too-large')], language)),
    }),
  );
  for (const { id, decide } of registry) asks(`/rules/${id}`, decide);
  asks('/assess', assessRequest);
  asks('/payroll-lines', payrollLinesRequest);
  asks('/explain', explanation, meantInRequest);
  hosted.notFound((context) => context.json({ code: 'not-found', ...meant(context.req.path) }, 404));
  hosted.onError((_, context) => context.json({ code: 'failed' }, 500));
  return hosted;

  function gives(path: string, handler: Handler): void {
    hosted.get(path, handler);
    onlyBy('GET, HEAD', path);
  }

  function asks(path: string, decide: (input: unknown) => unknown, meantBy?: typeof meantInRequest): void {
    hosted.post(path, answering(decide, language, meantBy));
    onlyBy('POST', path);
  }

  function onlyBy(allow: string, path: string): void {
    hosted.all(path, (context) => context.json({ code: 'method-not-allowed' }, 405, { allow }));
  }
}

function answering(
  decide: (input: unknown) => unknown,
  language: Language,
  meantBy: (request: unknown) => object = () => ({}),
): Handler {
  return async (context) => {
    let request: unknown;
    try {
      request = parseJson(await context.req.text());
      return context.body(JSON.stringify(decide(request)), 200, JSON_TYPE);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      const isJson = error.issues.every(({ code }) => code !== 'not-json');
      const issues = issuesIn(error.issues, askedIn(request) ?? language);
      return refused(context, isJson ? 422 : 400, issues, meantBy(request));
    }
  };
}

/** The language that a request asks for; undefined where it asks for none that there is. */
function askedIn(request: unknown): Language | undefined {
  if (!isObject(request)) return undefined;
  const lang = request['lang'];
  return lang === 'sv' || lang === 'en' ? lang : undefined;
}

function explanation(request: unknown): { readonly text: string; readonly markdown: string } {
  const report = explainRequest(request);
  return { text: reportText(report, { colour: false, width: WIDTH }), markdown: reportMarkdown(report) };
}

function refused(
  context: Context,
  status: 400 | 413 | 422,
  issues: readonly Issue[],
  beside: object = {},
): Response {
  return context.json({ code: 'invalid-input', issues, ...beside }, status);
}

const WIDTH = 100;

const RULES = '/rules/';

/** The path itself is not told: anything can stand in it. */
function meant(path: string): object {
  if (!path.startsWith(RULES)) return {};
  const near = nearestRule(path.slice(RULES.length));
  return near === undefined ? {} : { didYouMean: `${RULES}${near}` };
}

/** The rule that a request seems to mean; nothing where it names one, or none that is near. */
function meantInRequest(request: unknown): object {
  const rule = isObject(request) ? request['rule'] : undefined;
  if (typeof rule !== 'string') return {};
  const near = nearestRule(rule);
  return near === undefined || near === rule ? {} : { didYouMean: near };
}

function nearestRule(typed: string): string | undefined {
  const ids = registry.map(({ id }) => id);
  return ids.includes(typed) ? typed : nearest(typed, ids);
}
