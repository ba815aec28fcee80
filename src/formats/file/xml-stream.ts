/**
 * A stream of bytes as the start, text and end of XML elements. Constant memory: nothing longer than the limits is
 * ever held. No entity is resolved beyond the five of XML itself, a document type is refused, and no message of the
 * parser, which quotes the input, passes on.
 */
import { SaxesParser } from 'saxes';
import { InvalidFile, type InvalidFileCode } from './invalid-file.js';
import { BadEncoding, decoderOf, type Decoder, type TextEncoding } from './text-encoding.js';

export interface XmlHandlers {
  /** `line` is that on which the tag ends. */
  readonly opened: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  readonly text: (text: string) => void;
  readonly closed: (name: string, line: number) => void;
}

export interface XmlStream {
  /** @throws InvalidFile */
  readonly write: (bytes: Uint8Array) => void;
  /** Tells that the file has no more. @throws InvalidFile where it is not complete */
  readonly end: () => void;
  /** The line that has been reached. */
  readonly line: () => number;
}

/** Deeper than any document of the formats that are read. */
const MOST_DEPTH = 32;
/** Longer than any tag, text or comment of them, in characters. */
const LONGEST = 128 * 1024;
/** How much is given to the parser at a time, so that the limits are looked at often enough. */
const SLICE = 16 * 1024;
/** The declaration, with the encoding, ends before this many bytes. */
const LONGEST_DECLARATION = 512;

const ENCODINGS: ReadonlyMap<string, TextEncoding> = /* @__PURE__ */ new Map(
  Object.entries<TextEncoding>({
    'utf-8': 'utf-8',
    utf8: 'utf-8',
    'us-ascii': 'utf-8',
    'iso-8859-1': 'windows-1252',
    'iso8859-1': 'windows-1252',
    latin1: 'windows-1252',
    'windows-1252': 'windows-1252',
    cp1252: 'windows-1252',
  }),
);

export function xmlStream(handlers: XmlHandlers): XmlStream {
  const parser = new SaxesParser();
  let depth = 0;
  let sinceEvent = 0;
  let ended = false;
  let lastLine = 0;
  let head = new Uint8Array();
  let decoder: Decoder | undefined;

  const fail = (code: InvalidFileCode): never => {
    throw new InvalidFile(code, parser.line);
  };
  parser.on('error', () => {
    fail(ended ? 'truncated' : 'not-well-formed');
  });
  parser.on('doctype', () => {
    fail('doctype');
  });
  parser.on('opentag', ({ name, attributes }) => {
    sinceEvent = 0;
    depth += 1;
    if (depth > MOST_DEPTH) fail('too-deep');
    handlers.opened(name, attributes, parser.line);
  });
  parser.on('closetag', ({ name }) => {
    sinceEvent = 0;
    depth -= 1;
    handlers.closed(name, parser.line);
  });
  parser.on('text', (text) => {
    sinceEvent = 0;
    handlers.text(text);
  });
  parser.on('cdata', (text) => {
    sinceEvent = 0;
    handlers.text(text);
  });
  parser.on('comment', () => {
    sinceEvent = 0;
  });

  const feed = (text: string): void => {
    if (text.includes('\0')) throw new InvalidFile('nul-byte', parser.line + linesIn(text.split('\0')[0]));
    for (let i = 0; i < text.length; i += SLICE) {
      const slice = text.slice(i, i + SLICE);
      sinceEvent += slice.length;
      parser.write(slice);
      if (sinceEvent > LONGEST) fail('too-long');
    }
  };
  const decode = (bytes: Uint8Array): Decoder => {
    const using = (decoder ??= decoderOf(encodingOf(bytes)));
    try {
      feed(using.decode(bytes));
      return using;
    } catch (error) {
      if (!(error instanceof BadEncoding)) throw error;
      throw new InvalidFile('bad-encoding', parser.line + linesIn(error.before));
    }
  };

  return {
    write: (bytes) => {
      if (decoder !== undefined) {
        decode(bytes);
        return;
      }
      head = joined(head, bytes);
      if (head.length >= LONGEST_DECLARATION || hasDeclaration(head)) decode(head);
    },
    end: () => {
      if (decoder === undefined && ascii(head).trim() === '') fail('empty-file');
      const used = decoder ?? decode(head);
      ended = true;
      lastLine = parser.line;
      try {
        used.end();
      } catch {
        fail('truncated');
      }
      parser.close();
    },
    // The parser begins anew once it has been closed.
    line: () => (ended ? lastLine : parser.line),
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** By the byte order mark, else by the declaration, else UTF-8, as XML has it. */
function encodingOf(start: Uint8Array): TextEncoding {
  const [first, second, third] = start;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if ((first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)) {
    throw new InvalidFile('unknown-encoding', 1);
  }
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(ascii(start))?.[1]?.toLowerCase();
  if (declared === undefined) return 'utf-8';
  const encoding = ENCODINGS.get(declared);
  if (encoding === undefined) throw new InvalidFile('unknown-encoding', 1);
  return encoding;
}

function hasDeclaration(start: Uint8Array): boolean {
  return ascii(start).includes('>');
}

function ascii(start: Uint8Array): string {
  return String.fromCharCode(...start.subarray(0, LONGEST_DECLARATION));
}

function linesIn(text = ''): number {
  return text.split('\n').length - 1;
}
