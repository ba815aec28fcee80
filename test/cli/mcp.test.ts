/** The MCP server, asked by the protocol's own client within one process. */
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mcpServer, tools } from '../../src/cli/mcp/server.js';
import type { Language } from '../../src/finding/words.js';
import { acts } from '../../src/law/act.js';
import { coverage } from '../../src/law.js';
import { callings } from '../../src/rules/coordination/terms/lookup.js';
import { termWords } from '../../src/rules/coordination/terms/term.words.js';
import { keysOf } from '../../src/finding/record.js';

/** Nothing that was sent, not even a part of it, comes back in an error. */
const SECRET = '19800101-1234';

const client = new Client({ name: 'test', version: '1' });
const swedish = new Client({ name: 'test', version: '1' });

async function connect(to: Client, language?: Language): Promise<void> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await mcpServer('1.2.3', language).connect(theirs);
  await to.connect(ours);
}

beforeAll(async () => {
  await connect(client);
  await connect(swedish, 'sv');
});

afterAll(async () => {
  await client.close();
  await swedish.close();
});

interface Told {
  readonly isError: boolean;
  readonly text: string;
}

async function ask(name: string, input: Record<string, unknown>, asker = client): Promise<Told> {
  const { content, isError = false } = await asker.callTool({ name, arguments: input });
  const [block] = content;
  return { isError, text: block?.type === 'text' ? block.text : '' };
}

const data = async (name: string, input: Record<string, unknown>): Promise<unknown> =>
  JSON.parse((await ask(name, input)).text) as unknown;

async function rulesFound(words: string): Promise<readonly string[]> {
  return ((await data('find_rule', { words })) as { id: string }[]).map(({ id }) => id);
}

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
    const first = async (words: string): Promise<unknown> => (await rulesFound(words))[0];
    expect(await first('karensavdraget')).toBe('sick-pay/karensavdrag');
    expect(await first('day amount of sickness benefit')).toBe('sickness-benefit/day-amount');
    expect((await rulesFound('benefit')).length).toBeLessThanOrEqual(8);
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
    expect(await data('look_up_term', { term: 'Karensavdrag' })).toMatchObject([{ id: 'karensavdrag' }, {}]);
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

  it('look up a term by all that it is called', async () => {
    const ids = keysOf(termWords);
    for (const [id, word] of ids.flatMap((id) => callings(id).map((called) => [id, called] as const))) {
      const found = (await data('look_up_term', { term: word.toUpperCase() })) as { id: string }[];
      expect(
        found.map((term) => term.id),
        word,
      ).toContain(id);
    }
  });

  it('look up a section with the rules that its coverage names', async () => {
    for (const { act, section, rules } of coverage()) {
      const [chapter, number] = section.split(':');
      const found = await data('look_up_section', {
        act: acts[act]?.short,
        ...(number === undefined ? { section } : { chapter, section: number }),
      });
      expect(found, section).toMatchObject({ known: true, coverage: [{ rules }] });
      expect([...(found as { rules: string[] }).rules].sort(), section).toEqual([...rules].sort());
    }
  });

  it.each([
    [{ act: 'SjLL', section: '4a' }, 'SjLL 4 a §'],
    [{ act: 'SjLL', section: '4 A §' }, 'SjLL 4 a §'],
    [{ act: 'SFB', chapter: '27 kap.', section: '46 §' }, 'SFB 27:46'],
    [{ act: 'SFB', chapter: '28A', section: '§ 3' }, 'SFB 28 a:3'],
  ])('take the section %j however it is written', async (input, cited) => {
    expect(await data('look_up_section', input)).toMatchObject({ cited, known: true });
  });

  it('say that they know nothing of a section', async () => {
    expect(await data('look_up_section', { act: 'SjLL', section: '99' })).toMatchObject({
      cited: 'SjLL 99 §',
      known: false,
      rules: [],
    });
  });

  it.each([
    [
      'SjLL 6 §',
      ['sick-pay/amount', 'sick-pay/average-week', 'sick-pay/karensavdrag', 'sick-pay/unsocial-hours'],
    ],
    ['SFB 27:46', ['rehabilitation/ways-back', 'work-capacity/chain']],
    ['SFB 27:47', ['work-capacity/chain']],
    ['SFB 27:48', ['work-capacity/chain']],
    ['27 kap. 47 §', ['work-capacity/chain']],
    ['27 kap. 47 § SFB', ['work-capacity/chain']],
    ['7 § SjLL', ['sick-pay/karensavdrag', 'sick-pay/periods']],
    ['14 kap. 2 §', []],
    ['Social Insurance Code, chapter 27, section 47', ['work-capacity/chain']],
    ['27:46–49', ['work-capacity/chain', 'rehabilitation/ways-back']],
    ['SFB 27:49 d-e', ['work-capacity/chain']],
    ['SFB 26:18', ['sickness-benefit/sgi-protection']],
    ['SFB 26:18 b', []],
    ['SjLL 20–24 §§', ['sick-pay/dispute']],
    ['SjLL 12, 19 §§', ['employer/report-to-fk']],
    ['sjll 4a', ['sick-pay/periods', 'sick-pay/right']],
    ['förordningen (2014:67) 8 §', ['grants/provider']],
    ['SFB 24:1', []],
  ])('find the rules that follow %s, and no others', async (words, ids) => {
    expect([...(await rulesFound(words))].sort()).toEqual([...ids].sort());
  });

  it('find first the rules that name a section itself, then those that name it among others', async () => {
    expect(await rulesFound('SFB 27:46')).toEqual(['rehabilitation/ways-back', 'work-capacity/chain']);
    expect((await rulesFound('20–24 §§'))[0]).toBe('sick-pay/dispute');
  });

  it('find by the words beside a section too', async () => {
    expect((await rulesFound('karensavdrag SFB 24:1'))[0]).toBe('sick-pay/karensavdrag');
    expect((await rulesFound('karensavdrag SjLL 6 §'))[0]).toBe('sick-pay/karensavdrag');
    expect((await rulesFound('AFS 2023:2 3 kap.'))[0]).toBe('employer/adaptation');
  });

  it('say that a required field is missing, whatever it takes', async () => {
    for (const { name, takes } of tools) {
      const { isError, text } = await ask(name, {});
      expect(isError).toBe(true);
      for (const field of takes.required ?? []) expect(text, name).toContain(`${field}: missing.`);
    }
  });

  it('refuse in the language that was asked for, and otherwise in that of the server', async () => {
    const rule = 'sick-pay/karensavdrag';
    const inSwedish = 'Indata stämmer inte.\ninput.periodFrom: missing. Uppgiften saknas.';
    const inEnglish = 'The input does not fit.\ninput.periodFrom: missing. This field is required.';
    const refused = async (input: Record<string, unknown>, asker?: Client): Promise<string> =>
      (await ask('explain', { rule, input: {}, ...input }, asker)).text;
    expect(await refused({ lang: 'sv' })).toContain(inSwedish);
    expect(await refused({})).toContain(inEnglish);
    expect(await refused({}, swedish)).toContain(inSwedish);
    expect(await refused({ lang: 'en' }, swedish)).toContain(inEnglish);
    const noCase = await ask('assess_case', { lang: 'sv' });
    expect(noCase.text).toBe(
      'Indata stämmer inte.\ncase: missing. Uppgiften saknas.\nasOf: missing. Uppgiften saknas.',
    );
    const noRule = await ask('ask_rule', { rule: 'sick-pay/karensavdrag', input: {} }, swedish);
    expect(noRule.text).toContain(inSwedish);
  });

  it('tell a report in the language of the server where none was asked for', async () => {
    const rule = 'sick-pay/karensavdrag';
    const input = { periodFrom: '2026-03-02', weeklyPay: 8000 };
    expect((await ask('explain', { rule, input }, swedish)).text).toContain('Karensavdraget är');
    expect((await ask('explain', { rule, input, lang: 'en' }, swedish)).text).not.toContain('Karensavdraget');
  });

  it.each([SECRET, 'constructor', '__proto__'])(
    'there is no tool %s, and its name is not repeated',
    async (name) => {
      const call = client.callTool({ name, arguments: {} });
      await expect(call).rejects.toThrow('There is no such tool; tools/list lists them all.');
      await expect(call).rejects.not.toThrow(name);
    },
  );

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
    ['look_up_section', { act: SECRET, section: '6' }, 'act: not-an-option.'],
    ['look_up_section', { act: 'SjLL', section: SECRET }, 'section: not-an-option.'],
    ['look_up_section', { act: 'SFB', section: '46' }, 'chapter: missing.'],
    ['look_up_section', { act: 'SjLL', chapter: '2', section: '6' }, 'chapter: not-applicable.'],
  ])('%s refuses what does not fit, and tells nothing of it', async (name, input, told) => {
    const { isError, text } = await ask(name, input);
    expect(isError).toBe(true);
    expect(text).toContain(told);
    expect(text).not.toContain(SECRET);
  });
});
