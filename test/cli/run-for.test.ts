/** What a run loads depends on what was typed; what it says does not. */
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/generated/registry.js';
import { runFor } from '../../src/cli/run-for.js';
import { run as any } from '../../src/cli/run-any.js';
import { commandLine } from '../support/cli-in-process.js';

/** A language that stands there makes it a run of any command. */
const ANY = ['--lang', 'en'];

describe('a run of one rule', () => {
  it.each(registry.map(({ id }) => id))('loads its area alone, and says the same: %s', async (id) => {
    expect(await runFor(['eval', id])).not.toBe(any);
    expect(await runFor(['eval', ...ANY, id])).toBe(any);
    const alone = await commandLine(['eval', id, 'examples/cold.case.json']);
    expect(alone).toEqual(await commandLine(['eval', ...ANY, id, 'examples/cold.case.json']));
    expect(alone.err).not.toContain('no such rule');
  });

  it.each([
    ['eval', 'sick-pay/karensavdrag', 'no-such-file'],
    ['eval', 'sick-pay/karensavdrag', 'README.md'],
    ['batch', 'sick-pay/karensavdrag', 'no-such-file'],
    ['batch', 'sick-pay/karensavdrag', 'examples'],
    ['batch', 'sick-pay/karensavdrag', 'examples/cold.case.json'],
  ])('is refused with the same words: %s %s %s', async (command, ...typed) => {
    const alone = await commandLine([command, ...typed]);
    expect(alone.err).not.toBe('');
    expect(alone).toEqual(await commandLine([command, ...ANY, ...typed]));
  });
});

it.each([
  [['eval', 'assess']],
  [['eval', 'sick-pay/nothing']],
  [['eval', 'sick-pay/toString']],
  [['eval', 'sick-pay/karensavdrag', 'a', 'b']],
  [['eval', 'sick-pay/karensavdrag', '--nothing']],
  [['batch', 'sick-pay/karensavdrag', '--key', 'id']],
  [['rules', '--lang', 'sv']],
  [['rules', '--json', '--json']],
  [['eval', '__proto__/x']],
  [['batch', 'assess']],
  [['explain', 'sick-pay/karensavdrag']],
  [['--help']],
  [['nothing']],
  [[]],
])('any other run knows every command: %s', async (typed) => {
  expect(await runFor(typed)).toBe(any);
});
