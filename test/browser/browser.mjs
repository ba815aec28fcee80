/** Chromium as the tests use it: nothing leaves the machine, and whatever a page complains about is kept. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The browser of the system; CHROMIUM names another one. */
export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
}

/**
 * A page of its own, with what went wrong in it: `complaints` (errors in the console, exceptions) and `refused` (requests
 * to anywhere but `origin`, which are not sent).
 */
export async function open(browser, { origin, ...context } = {}) {
  const page = await browser.newPage(context);
  const complaints = [];
  const refused = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.origin === origin || url.protocol === 'blob:' || url.protocol === 'data:')
      return route.continue();
    refused.push(url.origin);
    return route.abort();
  });
  return { page, complaints, refused };
}

/** What axe finds serious or critical on the page, as `rule: target`. */
export async function seriousViolations(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
