/** The errors that are published, and which of them each class takes for its own. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InvalidInput } from '../../src/finding/invalid-input.js';
import { InvalidFile } from '../../src/formats/file/invalid-file.js';

class OwnInput extends InvalidInput {
  override readonly name = 'OwnInput' as 'InvalidInput';
}
class OwnFile extends InvalidFile {
  override readonly name = 'OwnFile' as 'InvalidFile';
}

const kinds = [
  {
    name: 'InvalidInput',
    kind: InvalidInput,
    own: OwnInput,
    made: () => new InvalidInput([]),
    ownMade: () => new OwnInput([]),
    otherCopy: async () => {
      const copy = await import('../../src/finding/invalid-input.js');
      return { kind: copy.InvalidInput, made: new copy.InvalidInput([]) };
    },
  },
  {
    name: 'InvalidFile',
    kind: InvalidFile,
    own: OwnFile,
    made: () => new InvalidFile('empty-file', 1),
    ownMade: () => new OwnFile('empty-file', 1),
    otherCopy: async () => {
      const copy = await import('../../src/formats/file/invalid-file.js');
      return { kind: copy.InvalidFile, made: new copy.InvalidFile('empty-file', 1) };
    },
  },
] as const;

afterEach(() => {
  vi.resetModules();
});

describe.each(kinds)('$name', ({ name, kind, own, made, ownMade, otherCopy }) => {
  it('takes for its own what another copy of it made, and the other way round', async () => {
    vi.resetModules();
    const other = await otherCopy();
    expect(other.kind).not.toBe(kind);
    expect([other.made instanceof kind, made() instanceof other.kind]).toEqual([true, true]);
  });

  it('takes for its own what is derived from it, but not the other way round', () => {
    expect([ownMade() instanceof kind, ownMade() instanceof own, made() instanceof own]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('takes nothing else', () => {
    const others = [new TypeError(name), { name, code: 'invalid-input' }, name, null, undefined, kind];
    expect(others.filter((value: unknown) => value instanceof kind)).toEqual([]);
  });
});
