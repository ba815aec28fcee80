// The state of the playground in an address: the fragment is never sent anywhere.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** More than any case that a person would look at; a link that unfolds to more is refused. */
const MOST_BYTES = 5_000_000;

/** Where a fragment unfolds, made once: the build looks at thousands of them. */
let room;

/** JSON as text that may stand in a fragment. */
export function packed(state) {
  const bytes = deflateSync(strToU8(JSON.stringify(state)), { level: 9 });
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** What `packed` was given; undefined where the text is something else. */
export function unpacked(text) {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    room ??= new Uint8Array(MOST_BYTES);
    const out = inflateSync(bytes, { out: room });
    return JSON.parse(strFromU8(out));
  } catch {
    return undefined;
  }
}
