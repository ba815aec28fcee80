// How a good input is spoilt.
import { badKeys, CANARY, hostileTexts, hostileValue } from './hostile.js';
import { oneOf, whole } from './random.js';

/** An object or a list, as a holder of values. */
type Holder = Record<string, unknown>;

/** Where in a holder something stands. */
type Place = readonly [holder: Holder, key: string];

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

/** As an own property, whatever its name; what cannot be written to stays as it is. */
function put([holder, key]: Place, value: unknown): void {
  Reflect.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Every place in the value where something stands, not too far down. */
function places(value: unknown, depth = 6, found: Place[] = []): readonly Place[] {
  if (!isHolder(value) || depth === 0) return found;
  for (const key of Object.keys(value).slice(0, 50)) {
    found.push([value, key]);
    places(value[key], depth - 1, found);
  }
  return found;
}

const spoil: readonly ((value: Holder) => unknown)[] = [
  (value) => {
    const all = places(value);
    if (all.length === 0) return hostileValue();
    put(oneOf(all), hostileValue());
    return value;
  },
  (value) => {
    const holders = [value, ...places(value).map(([holder, key]) => holder[key])].filter(isHolder);
    const key = oneOf(badKeys);
    put([oneOf(holders), key], hostileValue());
    return value;
  },
  (value) => {
    const all = places(value);
    if (all.length > 0) Reflect.deleteProperty(...oneOf(all));
    return value;
  },
  (value) => {
    const lists = places(value).filter(([holder, key]) => isFilled(holder[key]));
    if (lists.length === 0) return [value, CANARY];
    const [holder, key] = oneOf(lists);
    const [item] = holder[key] as readonly unknown[];
    put([holder, key], new Array(oneOf([2, 100, 20_001, 200_000])).fill(item));
    return value;
  },
  hostileValue,
];

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

/** A good input, as a text, with up to three things wrong in it. */
export function spoilt(seed: string): unknown {
  if (whole(5) === 0) return flipped(seed);
  let input: unknown = JSON.parse(seed);
  for (let times = whole(2); times >= 0; times--) {
    if (!isHolder(input) || Array.isArray(input)) break;
    input = oneOf(spoil)(input);
  }
  return input;
}

/** The text with a few bits of it turned, read again where it still is JSON. */
function flipped(text: string): unknown {
  const bytes = Buffer.from(text);
  for (let i = whole(3); i >= 0; i--) turnBit(bytes);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return bytes.toString('utf8');
  }
}

function turnBit(bytes: Buffer): void {
  const place = whole(bytes.length - 1);
  bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << whole(7)), place);
}

/** The file with bits turned, cut short, or with something hostile in the middle. */
export function spoiltFile(file: Buffer): Buffer {
  const bytes = Buffer.from(file);
  for (let i = whole(4); i > 0; i--) turnBit(bytes);
  const cut = whole(bytes.length);
  const into = [
    () => bytes,
    () => bytes.subarray(0, cut),
    () => Buffer.concat([bytes.subarray(0, cut), Buffer.from(oneOf(hostileTexts)), bytes.subarray(cut)]),
    () => Buffer.concat([bytes, bytes]),
  ];
  return oneOf(into)();
}
