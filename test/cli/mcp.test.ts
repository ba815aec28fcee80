/** The MCP server, asked by the protocol's own client within one process. */
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mcpServer, tools } from '../../src/cli/mcp/server.js';

/** Nothing that was sent, not even a part of it, comes back in an error. */
const SECRET = '19800101-1234';

const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await mcpServer('1.2.3').connect(theirs);
  await client.connect(ours);
});

afterAll(async () => {
  await client.close();
});

interface Told {
  readonly isError: boolean;
  readonly text: string;
}

async function ask(name: string, input: Record<string, unknown>): Promise<Told> {
  const { content, isError = false } = await client.callTool({ name, arguments: input });
  const [block] = content;
  return { isError, text: block?.type === 'text' ? block.text : '' };
}

const data = async (name: string, input: Record<string, unknown>): Promise<unknown> =>
  JSON.parse((await ask(name, input)).text) as unknown;

describe('the tools', () => {
  it('are told with their schemas, and change nothing', async () => {
    const listed = (await client.listTools()).tools;
    expect(listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
    for (const { inputSchema, annotations } of listed) {
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    }
  });

  it('find a rule by words in either language, by section, and by a name that is nearly right', async () => {
    const first = async (words: string): Promise<unknown> =>
      ((await data('find_rule', { words })) as { id: string }[])[0]?.id;
    expect(await first('karensavdraget')).toBe('sick-pay/karensavdrag');
    expect(await first('day amount of sickness benefit')).toBe('sickness-benefit/day-amount');
    expect(((await data('find_rule', { words: 'SjLL 6 §' })) as unknown[]).length).toBeLessThanOrEqual(8);
    expect(await first('karrenstid')).toBe('sickness-benefit/karenstid');
  });

  it('tell what a rule takes', async () => {
    expect(await data('rule_input', { rule: 'sick-pay/karensavdrag' })).toMatchObject({
      schema: { type: 'object', required: ['periodFrom'] },
      fields: { weeklyPay: { sv: 'Lön och förmåner en genomsnittlig vecka' } },
    });
  });

  it('answer with sections', async () => {
    const input = { periodFrom: '2026-03-02', weeklyPay: 8000 };
    expect(await data('ask_rule', { rule: 'sick-pay/karensavdrag', input })).toMatchObject({
      outcome: 'decided',
      value: { amount: 1280 },
      basis: expect.arrayContaining([expect.stringContaining('SjLL')]) as unknown,
    });
    const told = await ask('explain', { rule: 'sick-pay/karensavdrag', input, lang: 'sv' });
    expect(told.text).toContain('Karensavdraget är');
  });

  it('say that an answer is not to be had', async () => {
    const input = {
      spells: [{ from: '2025-01-01', to: '2026-06-30' }],
      on: '2026-03-02',
      insured: 'employee',
    };
    expect(await data('ask_rule', { rule: 'work-capacity/chain', input })).toMatchObject({
      outcome: 'undetermined',
      missing: ['exception'],
    });
  });

  it('assess a case in words', async () => {
    const sick = { ref: 'A-17', spells: [{ from: '2026-03-02', to: null, extent: 1 }] };
    const told = await ask('assess_case', { case: sick, asOf: '2026-03-20', lang: 'sv' });
    expect(told.isError).toBe(false);
    expect(told.text).toContain('Ärende A-17');
    expect(told.text).toContain('SjLL');
  });

  it('look up terms, sections and changes', async () => {
    expect(await data('look_up_term', { term: 'Karensavdrag' })).toMatchObject([{ id: 'karensavdrag' }]);
    expect(await data('look_up_section', { act: 'SjLL', section: '6' })).toMatchObject({
      cited: 'SjLL 6 §',
      coverage: [{ status: 'implemented' }],
      rules: expect.arrayContaining(['sick-pay/karensavdrag']) as unknown,
    });
    expect(await data('look_up_section', { act: 'SFB', chapter: '27', section: '46' })).toMatchObject({
      coverage: [{}],
    });
    const changed = (await data('law_changes', { from: '2019-01-01', to: '2019-01-01' })) as {
      readonly sections: readonly { readonly act: string }[];
    };
    expect(changed.sections.map(({ act }) => act)).toContain('SjLL');
  });

  it.each([
    ['ask_rule', { rule: SECRET, input: {} }, 'rule: not-an-option.'],
    [
      'ask_rule',
      { rule: 'sick-pay/karensavdrag', input: { [SECRET]: 1, periodFrom: '2026-03-02', weeklyPay: 1 } },
      'input: unknown-key.',
    ],
    [
      'assess_case',
      { case: { ref: 'A', spells: [], name: SECRET }, asOf: '2026-03-02' },
      'case: unknown-key.',
    ],
    ['assess_case', { case: { ref: 'A', spells: [] } }, 'asOf: missing.'],
    ['assess_case', { case: {}, asOf: '2026-03-02', lang: SECRET }, 'lang: not-an-option.'],
    ['law_changes', { from: '2026-03-02', to: '2026-03-01' }, 'reversed.'],
  ])('%s refuses what does not fit, and tells nothing of it', async (name, input, told) => {
    const { isError, text } = await ask(name, input);
    expect(isError).toBe(true);
    expect(text).toContain(told);
    expect(text).not.toContain(SECRET);
  });
});
