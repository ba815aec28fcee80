/** The timeline as an element of a page that is not ours: the page's style and policy, its language, keys, paper. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/index.ts';
import { launch, open, seriousViolations } from './browser.mjs';
import { serve } from './server.mjs';

const SCRIPT = 'dist/tidslinje.script.js';
const PICTURES = 'coverage/pictures';
const SECRET = '191212121212';

const given = JSON.parse(readFileSync('examples/long-case.case.json', 'utf8'));
const asOf = '2026-03-20';
const attribute = (value) => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A page with a policy that allows no style and no evaluation, and with a style of its own that spoils what it reaches. */
const host = (body, lang = 'en') => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src data:">
<link rel="icon" href="data:,"><link rel="stylesheet" href="host.css"><title>Host</title>
<script src="tidslinje.script.js"></script></head><body><main><h1>Host</h1>${body}</main></body></html>`;

const PAGES = {
  'case.html': host(`<sjuk-tidslinje case="${attribute(given)}" as-of="${asOf}"></sjuk-tidslinje>`),
  'svenska.html': host(
    `<sjuk-tidslinje case="${attribute(given)}" as-of="${asOf}" theme="dark"></sjuk-tidslinje>`,
    'sv-SE',
  ),
  'child.html': host(
    `<sjuk-tidslinje lang="sv" width="360"><script type="application/json">${JSON.stringify(assess(given, { asOf }))}</script></sjuk-tidslinje>`,
  ),
  'empty.html': host('<sjuk-tidslinje></sjuk-tidslinje>'),
};

let browser, folder, server;

beforeAll(async () => {
  if (!existsSync(SCRIPT)) throw new Error('there is no build yet: npm run build');
  folder = mkdtempSync(join(tmpdir(), 'sjukregler-element-'));
  mkdirSync(PICTURES, { recursive: true });
  copyFileSync(SCRIPT, join(folder, 'tidslinje.script.js'));
  writeFileSync(
    join(folder, 'host.css'),
    '* { font-size: 31px !important; color: red; } svg { display: none; }',
  );
  for (const [name, text] of Object.entries(PAGES)) writeFileSync(join(folder, name), text);
  [browser, server] = await Promise.all([launch(), serve(folder)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function visiting(path, visit, options = {}) {
  const { page, complaints, refused } = await open(browser, {
    origin: server.origin,
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  await page.goto(`${server.origin}/${path}`);
  await visit(page, page.locator('sjuk-tidslinje'));
  expect([complaints, refused]).toEqual([[], []]);
  await page.close();
}

const widthOf = (element) => element.locator('svg:visible').evaluate((svg) => svg.width.baseVal.value);

describe('a case as an attribute', () => {
  it.each(['light', 'dark'])(
    'is drawn as wide as there is room, with tables, on a screen that is %s',
    async (colorScheme) => {
      for (const [name, viewport] of [
        ['desk', { width: 1280, height: 900 }],
        ['telephone', { width: 390, height: 844 }],
      ]) {
        await visiting(
          'case.html',
          async (page, element) => {
            await expect.poll(() => element.getByRole('img', { name: 'Timeline A-17' }).count()).toBe(1);
            const room = await element.evaluate(({ clientWidth }) => clientWidth);
            expect(await widthOf(element)).toBe(room);
            expect(await seriousViolations(page)).toEqual([]);
            await page.screenshot({ path: `${PICTURES}/element-${name}-${colorScheme}.png`, fullPage: true });
            await element.getByText('Show as a table').click();
            expect(await element.getByRole('table').count()).toBe(2);
            expect(await element.getByRole('row').first().innerText()).toContain('From');
            expect(await seriousViolations(page)).toEqual([]);
            const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            expect(tooWide).toBeLessThanOrEqual(0);
            await page.screenshot({
              path: `${PICTURES}/element-${name}-${colorScheme}-table.png`,
              fullPage: true,
            });
          },
          { colorScheme, viewport },
        );
      }
    },
  );

  it('is drawn anew when the room, the language or the day changes', async () => {
    await visiting('case.html', async (page, element) => {
      await page.setViewportSize({ width: 500, height: 800 });
      await expect
        .poll(() => widthOf(element))
        .toBe(await element.evaluate(({ clientWidth }) => clientWidth));
      await element.evaluate((one) => (one.lang = 'sv'));
      await expect.poll(() => element.getByRole('img', { name: 'Tidslinje A-17' }).count()).toBe(1);
      await element.evaluate((one) => (one.asOf = '2026-02-02'));
      await expect.poll(() => element.locator('svg').textContent()).toContain('2026-02-02');
      await element.evaluate((one) => (one.width = 640));
      await expect.poll(() => widthOf(element)).toBe(640);
    });
  });

  it('is reached and read with the keyboard, and keeps its place when it is drawn anew', async () => {
    await visiting('case.html', async (page, element) => {
      const at = () => element.evaluate(({ shadowRoot }) => shadowRoot.activeElement?.localName);
      await page.keyboard.press('Tab');
      expect(await at()).toBe('div');
      await page.keyboard.press('Tab');
      expect(await at()).toBe('summary');
      await page.keyboard.press('Enter');
      expect(await element.getByRole('table').count()).toBe(2);
      await element.evaluate((one) => (one.asOf = '2026-02-02'));
      await expect.poll(() => element.locator('svg').textContent()).toContain('2026-02-02');
      expect([await at(), await element.getByRole('table').count()]).toEqual(['summary', 2]);
    });
  });
});

it('speaks the language of its page, and is light on paper though it is dark on the screen', async () => {
  await visiting('svenska.html', async (page, element) => {
    await expect.poll(() => element.getByRole('img', { name: 'Tidslinje A-17' }).count()).toBe(1);
    expect(await element.getByText('Visa som tabell').count()).toBe(1);
    const canvas = () =>
      element.locator('svg:visible rect.canvas').evaluate((rect) => getComputedStyle(rect).fill);
    expect(await canvas()).toBe('rgb(22, 24, 27)');
    await page.screenshot({ path: `${PICTURES}/element-svenska.png`, fullPage: true });
    await page.emulateMedia({ media: 'print' });
    expect(await canvas()).toBe('rgb(255, 255, 255)');
  });
});

it('takes an assessment as a child, in the width that is asked for', async () => {
  await visiting('child.html', async (page, element) => {
    await expect.poll(() => element.getByRole('img', { name: 'Tidslinje A-17' }).count()).toBe(1);
    expect(await widthOf(element)).toBe(360);
    await element.evaluate((one) => {
      one.querySelector('script').textContent = '{"ref":"A-9","spells":[]}';
      one.asOf = '2026-02-02';
    });
    await expect.poll(() => element.getByRole('img', { name: 'Tidslinje A-9' }).count()).toBe(1);
  });
});

describe('what does not fit', () => {
  const spell = { from: '2026-02-30', to: null, extent: 1 };
  it.each([
    [
      'a date that does not exist',
      { case: { ref: 'A-1', spells: [spell] }, asOf },
      ['spells[0].from: no-such-date'],
    ],
    [
      'a reference that is a personal number',
      { case: { ref: SECRET, spells: [] }, asOf },
      ['ref: bad-reference'],
    ],
    ['an unknown field', { case: { ref: 'A-1', spells: [], [SECRET]: 1 }, asOf }, ['(input): unknown-key']],
    ['a case without a day', { case: { ref: 'A-1', spells: [] } }, ['asOf: missing']],
    ['a day that is none', { case: { ref: 'A-1', spells: [] }, asOf: SECRET }, ['asOf: not-a-date']],
    ['text that is no JSON', { case: `{ "ref": ${SECRET}x` }, ['(input): not-json']],
    [
      'what is no assessment',
      { assessment: { outcome: 'decided', value: { ref: SECRET } } },
      ['assessment: wrong-type'],
    ],
    [
      'what only looks like an assessment',
      { assessment: { outcome: 'decided', value: { ref: SECRET, days: [{}], periods: [], ledger: [] } } },
      ['assessment: wrong-type'],
    ],
  ])('%s: codes and paths, no value', async (_, properties, expected) => {
    await visiting('empty.html', async (page, element) => {
      expect(await element.evaluate(({ shadowRoot }) => shadowRoot.textContent)).toBe('');
      await element.evaluate((one, set) => Object.assign(one, set), properties);
      await expect.poll(() => element.locator('code').allInnerTexts()).toEqual(expected);
      const inside = await element.evaluate(({ shadowRoot }) => shadowRoot.innerHTML);
      expect(inside).not.toContain(SECRET);
      expect(inside).not.toContain('2026-02-30');
      const told = await element.evaluate(({ issues }) => JSON.stringify(issues));
      expect(told).toContain(expected[0].split(': ')[1]);
      expect(told).not.toContain(SECRET);
      expect(await seriousViolations(page)).toEqual([]);
      await element.evaluate((one, set) => Object.assign(one, set), {
        assessment: undefined,
        case: { ref: 'A-1', spells: [] },
        asOf,
      });
      await expect.poll(() => element.getByRole('img', { name: 'Timeline A-1' }).count()).toBe(1);
      expect(await element.evaluate(({ issues }) => issues)).toEqual([]);
    });
  });

  it('markup in an assessment stays text', async () => {
    await visiting('empty.html', async (page, element) => {
      const found = assess(given, { asOf });
      const value = { ...found.value, ref: '<img src=x onerror=alert(1)>' };
      await element.evaluate((one, set) => (one.assessment = set), { ...found, value });
      await expect.poll(() => element.locator('svg').count()).toBe(1);
      expect(await element.locator('img').count()).toBe(0);
    });
  });
});

it('takes properties that were set before it was defined', async () => {
  await visiting('empty.html', async (page) => {
    const drawn = await page.evaluate(
      async ([set, day]) => {
        const frame = document.createElement('sjuk-tidslinje');
        Object.defineProperty(frame, 'case', {
          value: set,
          configurable: true,
          enumerable: true,
          writable: true,
        });
        frame.asOf = day;
        document.querySelector('main').append(frame);
        await new Promise(requestAnimationFrame);
        return frame.shadowRoot.querySelector('title')?.textContent;
      },
      [given, asOf],
    );
    expect(drawn).toBe('Timeline A-17');
  });
});
