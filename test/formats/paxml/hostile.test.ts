import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPaxml } from '../../../src/formats.js';
import { bytesOf, paxml, schema, tidtrans } from './files.js';

const SECRET = 'hemlighet';

interface Refusal {
  readonly name: string;
  readonly code: string;
  readonly line: number;
  readonly field: string | null;
  readonly message: string;
}

function refusalOf(bytes: Uint8Array): Refusal {
  try {
    readPaxml(bytes);
  } catch (thrown) {
    return thrown as Refusal;
  }
  throw new Error('the file was not refused');
}

function expectRefused(bytes: Uint8Array, code: string, line: number): void {
  const refusal = refusalOf(bytes);
  expect([refusal.name, refusal.code, refusal.line]).toEqual(['InvalidFile', code, line]);
  expect(refusal.message).toBe(`invalid file: ${code} at line ${line}`);
  expect(JSON.stringify([refusal, (refusal as unknown as Error).stack])).not.toContain(SECRET);
}

const GOOD = paxml(
  `${tidtrans('<tidkod>SJK_LÖN</tidkod>\n<datum>2026-03-02</datum><!-- ö --><timmar>8</timmar>')}${schema('<dag datum="2026-03-02" timmar="8"/>')}`,
);

const before = GOOD.replace(
  '<paxml',
  '\n<!DOCTYPE paxml [<!ENTITY a "aaaaaaaaaa">\n<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n<paxml',
);

describe('a hostile or damaged file', () => {
  it.each([
    ['nothing', '', 'empty-file', 1],
    ['blanks', ' \n\n ', 'empty-file', 1],
    ['a byte order mark alone', '\uFEFF', 'truncated', 1],
    ['a document type', '<?xml version="1.0"?>\n<!DOCTYPE paxml>\n<paxml/>', 'doctype', 2],
    [
      'a document type from elsewhere',
      `<!DOCTYPE paxml SYSTEM "http://${SECRET}/x.dtd">\n<paxml/>`,
      'doctype',
      1,
    ],
    ['entities that grow', before, 'doctype', 4],
    ['entities of a file', `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///${SECRET}">]><x>&a;</x>`, 'doctype', 1],
    ['an entity that is not known', paxml(tidtrans(`<tidkod>&${SECRET};</tidkod>`)), 'not-well-formed', 4],
    ['tags that cross', paxml(`<tidtransaktioner><${SECRET}></tidtransaktioner>`), 'not-well-formed', 4],
    ['two roots', `${GOOD}<paxml/>`, 'not-well-formed', 7],
    ['text after the root', `${GOOD}${SECRET}`, 'not-well-formed', 7],
    ['an attribute twice', paxml(tidtrans('', `anstid="${SECRET}" anstid="1"`)), 'not-well-formed', 4],
    ['a character that no text has', paxml(tidtrans('<tidkod>\u0001</tidkod>')), 'not-well-formed', 4],
    ['a NUL', GOOD.replace('2026', '20\u000026'), 'nul-byte', 5],
    ['another root', `<html>\n${SECRET}</html>`, 'not-paxml', 1],
    ['JSON', `{"${SECRET}":1}`, 'not-well-formed', 1],
    ['no header', '<paxml>\n</paxml>', 'no-version', 2],
    ['an unknown version', paxml('', { version: '2.3' }), 'unknown-version', 3],
    ['a long version', paxml('', { version: '2'.repeat(65) }), 'too-long', 3],
    ['an empty version', paxml('', { version: '' }), 'unknown-version', 3],
    ['a long value', paxml(tidtrans(`<tidkod>\n${SECRET.repeat(50)}</tidkod>`)), 'too-long', 5],
    ['a long attribute', paxml(tidtrans('', `anstid="${'1'.repeat(1_000_000)}"`)), 'too-long', 4],
    [
      'many attributes',
      paxml(tidtrans('', Array.from({ length: 50_000 }, (_, i) => `a${i}="1"`).join(' '))),
      'too-long',
      4,
    ],
    ['a long text where none is read', paxml(`<personal>${SECRET.repeat(50_000)}</personal>`), 'too-long', 4],
    ['a long comment', `<paxml>\n<!--${'x'.repeat(1_000_000)}--></paxml>`, 'too-long', 2],
    ['a long document type', `<!DOCTYPE ${'x'.repeat(1_000_000)}`, 'too-long', 1],
    ['deep elements', `<paxml>\n${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</paxml>`, 'too-deep', 2],
    ['an encoding that is not read', paxml('', { encoding: 'ISO-8859-15' }), 'unknown-encoding', 1],
    ['an encoding named like a method', paxml('', { encoding: 'constructor' }), 'unknown-encoding', 1],
  ])('is refused: %s', (_, text, code, line) => {
    expectRefused(bytesOf(text), code, line);
  });

  it('is refused: UTF-16', () => {
    expectRefused(new Uint8Array(Buffer.from(`\uFEFF${GOOD}`, 'utf16le')), 'unknown-encoding', 1);
    expectRefused(new Uint8Array(Buffer.from(`\uFEFF${GOOD}`, 'utf16le').swap16()), 'unknown-encoding', 1);
    expectRefused(new Uint8Array(Buffer.from('<paxml>', 'utf16le')), 'nul-byte', 1);
  });

  it('is refused: bytes of another encoding than the declared one, with the line', () => {
    expectRefused(bytesOf(GOOD, 'iso-8859-1'), 'bad-encoding', 3);
    const late = paxml(`\n\n${tidtrans('<tidkod>SJK_LÖN</tidkod>')}`).replace('LÖNIN', 'LONIN');
    expectRefused(bytesOf(late, 'iso-8859-1'), 'bad-encoding', 6);
    expectRefused(bytesOf(late.replace('UTF-8', 'ISO-8859-1'), 'utf-8'), 'bad-encoding', 6);
  });

  it('is refused wherever it is cut off', () => {
    const bytes = bytesOf(GOOD);
    const end = GOOD.indexOf('</paxml>') + '</paxml>'.length + (bytes.length - GOOD.length);
    for (let length = 0; length < end; length += 1) {
      const refusal = refusalOf(bytes.subarray(0, length));
      expect([refusal.name, length]).toEqual(['InvalidFile', length]);
      expect(refusal.code).toBe(length === 0 ? 'empty-file' : 'truncated');
    }
    expect(() => readPaxml(bytes.subarray(0, end))).not.toThrow();
  });

  it('gives a coded error or an answer, whatever bytes are changed', () => {
    const bytes = bytesOf(GOOD);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        (changes) => {
          const changed = bytes.slice();
          for (const [at, byte] of changes) changed[at] = byte;
          try {
            readPaxml(changed);
          } catch (thrown) {
            expect((thrown as Refusal).name).toBe('InvalidFile');
          }
        },
      ),
    );
  });
});

describe('encodings', () => {
  const ofCode = (bytes: Uint8Array) => readPaxml(bytes).employees[0]?.transactions[0]?.code;

  it.each(['ISO-8859-1', 'iso-8859-1', 'Latin1', 'windows-1252'])('reads %s', (encoding) => {
    expect(ofCode(bytesOf(GOOD.replace('UTF-8', encoding), 'iso-8859-1'))).toBe('SJK_LÖN');
  });

  it.each(['UTF-8', 'utf-8', 'utf8'])('reads %s', (encoding) => {
    expect(ofCode(bytesOf(GOOD.replace('UTF-8', encoding)))).toBe('SJK_LÖN');
  });

  it('reads UTF-8 where nothing is declared, and where a byte order mark says so', () => {
    const bare = GOOD.slice(GOOD.indexOf('<paxml'));
    expect(ofCode(bytesOf(bare))).toBe('SJK_LÖN');
    expect(ofCode(bytesOf(`\uFEFF${GOOD.replace('UTF-8', 'ISO-8859-1')}`))).toBe('SJK_LÖN');
  });

  it('reads the characters that Windows-1252 has beyond ISO-8859-1', () => {
    const text = GOOD.replace('UTF-8', 'windows-1252').replace('<!-- ö -->', '<info>\x80 \x96 \x9F</info>');
    expect(ofCode(bytesOf(text, 'iso-8859-1'))).toBe('SJK_LÖN');
  });
});
