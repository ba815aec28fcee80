/** The server around the rules, without a socket. */
import { serve } from '@hono/node-server';
import { expect, it, vi } from 'vitest';
import { listen } from '../../src/cli/serve/listen.js';

vi.mock('@hono/node-server', () => ({ serve: vi.fn(() => ({ on: vi.fn(), close: vi.fn() })) }));

it('looks often enough who takes longer than half a minute', () => {
  const before = process.listeners('SIGINT').length;
  listen({ version: '1.2.3', host: '127.0.0.1', port: 0, language: 'en' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    for (const listener of process.listeners(signal).slice(before)) process.off(signal, listener);
  }
  const [{ serverOptions } = {}] = vi.mocked(serve).mock.calls[0] ?? [];
  expect(serverOptions).toMatchObject({ requestTimeout: 30_000, headersTimeout: 30_000 });
  expect((serverOptions as { connectionsCheckingInterval: number }).connectionsCheckingInterval).toBe(1_000);
});
