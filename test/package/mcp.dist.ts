/** The built MCP server, asked by the protocol's own client over standard input and output. */
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, it } from 'vitest';

it('answers over standard input and output', async () => {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: ['dist/cli.js', 'mcp'] }));
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toContain('ask_rule');
  const { content } = await client.callTool({
    name: 'ask_rule',
    arguments: {
      rule: 'sick-pay/karensavdrag',
      input: { periodFrom: '2026-03-02', weeklyPay: 8000 },
    },
  });
  const [block] = content;
  expect(block?.type === 'text' && JSON.parse(block.text)).toMatchObject({
    outcome: 'decided',
    value: { amount: 1280 },
  });
  await client.close();
});
