// Values, keys and texts that nobody means well with.
import { oneOf } from './random.js';

/** Stands in every hostile text, so that it is found wherever it leaks. */
export const CANARY = 'Hemligdiagnos';

function deep(levels: number): unknown {
  let value: unknown = CANARY;
  for (let i = 0; i < levels; i++) value = i % 2 === 0 ? [value] : { spells: value };
  return value;
}

const values: readonly (() => unknown)[] = [
  () => CANARY,
  () => `19800512-1234 ${CANARY}`,
  () => `${CANARY}\u0000\u202E\uD800'";DROP TABLE--<script>`,
  () => '2026-02-30',
  () => '2026-13-01',
  () => '٢٠٢٦-٠١-٠١',
  () => `2026-01-01T00:00:00${CANARY}`,
  () => CANARY.repeat(20_000),
  () => NaN,
  () => -0,
  () => 1e308,
  () => -1e15,
  () => 0.1 + 0.2,
  () => Number.MAX_SAFE_INTEGER,
  () => 123456789n,
  () => Symbol(CANARY),
  () => () => CANARY,
  () => new Date(0),
  () => new Map([[CANARY, CANARY]]),
  () => new Proxy({}, { get: () => CANARY }),
  () => null,
  () => undefined,
  () => true,
  () => [],
  () => ({}),
  () => Object.create({ [CANARY]: CANARY }) as unknown,
  () => new Array<unknown>(50_000).fill({ from: CANARY, to: CANARY }),
  () => Array.from({ length: 21_000 }, () => CANARY),
  () => ({ length: 2 ** 32 - 1, 0: CANARY }),
  () => deep(20_000),
];

/** Made anew at each use: some are large. */
export function hostileValue(): unknown {
  return oneOf(values)();
}

export const badKeys: readonly string[] = [
  CANARY,
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  '19800512-1234',
  'then',
];

export const hostileTexts: readonly string[] = [
  CANARY,
  `<!DOCTYPE x [<!ENTITY a "${CANARY}">]>&a;`,
  '<a>'.repeat(50_000),
  `;"${CANARY}`,
  `${CANARY.repeat(20_000)}\n`,
  '\u0000',
  ';'.repeat(100_000),
];
