import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, open, seriousViolations } from './browser.mjs';
import { serve } from './server.mjs';

let browser, folder, server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sjukregler-page-'));
  [browser, server] = await Promise.all([launch(), serve(folder)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('notices errors, requests to elsewhere and what axe calls serious', async () => {
  writeFileSync(
    join(folder, 'bad.html'),
    `<!doctype html><title>Bad</title><img src="data:,"><script>
      console.error('one'); fetch('https://example.org/').catch(() => {}); throw new Error('two');</script>`,
  );
  const { page, complaints, refused } = await open(browser, { origin: server.origin });
  await page.goto(`${server.origin}/bad.html`);
  expect(complaints).toEqual(expect.arrayContaining(['one', 'two']));
  // The request can come after the page has loaded.
  await expect.poll(() => refused).toEqual(['https://example.org']);
  const violations = await seriousViolations(page);
  expect(violations.map((text) => text.split(':')[0])).toEqual(
    expect.arrayContaining(['image-alt', 'html-has-lang']),
  );
  await page.close();
});

it('has nothing to say about a good page', async () => {
  writeFileSync(
    join(folder, 'good.html'),
    '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Good</title><main><h1>Good</h1></main>',
  );
  const { page, complaints, refused } = await open(browser, { origin: server.origin });
  await page.goto(`${server.origin}/good.html`);
  expect([complaints, refused, await seriousViolations(page)]).toEqual([[], [], []]);
  await page.close();
});
