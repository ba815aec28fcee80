/** The rules as tools of the Model Context Protocol. */
import { McpServer, type CallToolResult, type StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import { caseTools } from './case-tools.js';
import { lawTools } from './law-tools.js';
import { ruleTools } from './rule-tools.js';
import { refusalText, type Tool } from './tool.js';

const INSTRUCTIONS = `The Swedish rules on sick leave and rehabilitation, as calculation with sections.
Take amounts, days and sections from the answers, never from memory, and cite the sections in "basis".
An answer that is "undetermined" has facts missing: ask for them, do not assume them. What stands in "assumptions" was assumed.
Never give names, personal numbers, diagnoses or free text: no field takes them, and unknown fields are refused.`;

export const tools: readonly Tool[] = [...ruleTools, ...caseTools, ...lawTools];

export function mcpServer(version: string): McpServer {
  const server = new McpServer({ name: 'sjukregler', version }, { instructions: INSTRUCTIONS });
  for (const { name, title, description, takes, answer } of tools) {
    const config = {
      title,
      description,
      inputSchema: unchecked(takes),
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    };
    server.registerTool(name, config, (input: unknown) => answered(answer, input));
  }
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

function answered(answer: Tool['answer'], input: unknown): CallToolResult {
  try {
    const found = answer(input);
    return text(typeof found === 'string' ? found : JSON.stringify(found));
  } catch (error) {
    return { ...text(refusalText(error)), isError: true };
  }
}

function text(told: string): CallToolResult {
  return { content: [{ type: 'text', text: told }] };
}
