/** The rules as tools of the Model Context Protocol. */
import {
  McpServer,
  ProtocolError,
  ProtocolErrorCode,
  type CallToolResult,
  type StandardSchemaWithJSON,
} from '@modelcontextprotocol/server';
import type { Language, Text } from '../../finding/words.js';
import { isObject } from '../requests.js';
import { caseTools } from './case-tools.js';
import { lawTools } from './law-tools.js';
import { ruleTools } from './rule-tools.js';
import { refusalText, type Tool } from './tool.js';

const INSTRUCTIONS = `The Swedish rules on sick leave and rehabilitation, as calculation with sections.
Take amounts, days and sections from the answers, never from memory, and cite the sections in "basis".
An answer that is "undetermined" has facts missing: ask for them, do not assume them. What stands in "assumptions" was assumed.
Never give names, personal numbers, diagnoses or free text: no field takes them, and unknown fields are refused.`;

export const tools: readonly Tool[] = [...ruleTools, ...caseTools, ...lawTools];

type Call = (input: unknown) => CallToolResult;

/** `language` is that of reports and refusals where a call names none. */
export function mcpServer(version: string, language: Language = 'en'): McpServer {
  const server = new McpServer({ name: 'sjukregler', version }, { instructions: INSTRUCTIONS });
  const calls = new Map<string, Call>();
  for (const tool of tools) {
    const { name, title, description, takes } = tool;
    const config = {
      title,
      description,
      inputSchema: unchecked(takes),
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    };
    const call: Call = (input) => answered(tool, input, language);
    server.registerTool(name, config, call);
    calls.set(name, call);
  }
  // The package's own handler repeats the name of a tool that there is not.
  server.server.setRequestHandler('tools/call', ({ params }) => {
    const call = calls.get(params.name);
    if (call === undefined) throw new ProtocolError(ProtocolErrorCode.InvalidParams, NO_SUCH_TOOL[language]);
    return call(params.arguments ?? {});
  });
  return server;
}

/** The tool looks at its input itself, since its issues hold neither values nor unknown names. */
function unchecked(schema: Tool['takes']): StandardSchemaWithJSON {
  const told = (): Record<string, unknown> => schema;
  return {
    '~standard': {
      version: 1,
      vendor: 'sjukregler',
      validate: (value) => ({ value }),
      jsonSchema: { input: told, output: told },
    },
  };
}

const NO_SUCH_TOOL: Text = {
  sv: 'Verktyget finns inte; tools/list räknar upp alla.',
  en: 'There is no such tool; tools/list lists them all.',
};

function answered({ takes, answer }: Tool, input: unknown, language: Language): CallToolResult {
  const takesLanguage = takes.properties?.['lang'] !== undefined;
  const given = takesLanguage && isObject(input) ? { lang: language, ...input } : input;
  try {
    const found = answer(given);
    return text(typeof found === 'string' ? found : JSON.stringify(found));
  } catch (error) {
    return { ...text(refusalText(error, languageAsked(given) ?? language)), isError: true };
  }
}

/** Whatever came may name a language, and may name none. */
function languageAsked(input: unknown): Language | undefined {
  if (!isObject(input)) return undefined;
  const { lang } = input;
  return lang === 'sv' || lang === 'en' ? lang : undefined;
}

function text(told: string): CallToolResult {
  return { content: [{ type: 'text', text: told }] };
}
