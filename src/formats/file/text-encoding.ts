/** Bytes to text and back, in the encodings that Swedish payroll files have. */

export type TextEncoding = 'utf-8' | 'windows-1252';

/** Part of every engine, but of no language library: here as far as it is used. */
declare class TextDecoder {
  constructor(label: string, options: { readonly fatal: boolean; readonly ignoreBOM: boolean });
  decode(bytes: Uint8Array, options: { readonly stream: boolean }): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** The characters of bytes 80 to 9F, where Windows-1252 differs from ISO-8859-1. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const FIRST_HIGH_CONTROL = 0x80;

/** As many arguments as every engine takes in one call. */
const SLICE = 4096;

/** å, ä, ö, Å, Ä, Ö in UTF-8, read as Windows-1252: the text is not what it is said to be. */
const UTF8_READ_AS_SINGLE_BYTES = /Ã[¥¤¶…„–]/;

/** Text that is not in the encoding; `before` is what could be read of the chunk. */
export class BadEncoding extends Error {
  override readonly name = 'BadEncoding';
  readonly before: string;

  constructor(before: string) {
    super('bad encoding');
    this.before = before;
  }
}

export interface Decoder {
  /** @throws BadEncoding where the bytes are no text of the encoding. */
  readonly decode: (bytes: Uint8Array) => string;
  /** @throws BadEncoding where the last character is not complete. */
  readonly end: () => void;
}

export function decoderOf(encoding: TextEncoding): Decoder {
  return encoding === 'utf-8' ? utf8Decoder() : windows1252Decoder();
}

function utf8Decoder(): Decoder {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  const decode = (bytes: Uint8Array, stream: boolean): string => {
    try {
      return decoder.decode(bytes, { stream });
    } catch {
      throw new BadEncoding(readableStart(bytes));
    }
  };
  return {
    decode: (bytes) => decode(bytes, true),
    end: () => {
      decode(new Uint8Array(), false);
    },
  };
}

function readableStart(bytes: Uint8Array): string {
  const lenient = new TextDecoder('utf-8', { fatal: false, ignoreBOM: false });
  return lenient.decode(bytes, { stream: true }).split('\uFFFD', 1).join('');
}

function windows1252Decoder(): Decoder {
  let last = '';
  return {
    decode: (bytes) => {
      const text = singleBytes(bytes);
      const at = (last + text).search(UTF8_READ_AS_SINGLE_BYTES);
      if (at >= 0) throw new BadEncoding(text.slice(0, Math.max(0, at - last.length)));
      last = text.slice(-1);
      return text;
    },
    end: () => undefined,
  };
}

function singleBytes(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += SLICE) {
    text += String.fromCharCode(...bytes.subarray(i, i + SLICE));
  }
  return text.replace(/[\u0080-\u009F]/g, (control) =>
    HIGH_CONTROLS.charAt(control.charCodeAt(0) - FIRST_HIGH_CONTROL),
  );
}

/** The bytes of a text whose characters ISO-8859-1 has, so that both encodings can write it. */
export function encoded(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
