/** The report as a page, as a browser shows and prints it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseReport, reportHtml, timelineSvg } from '../../src/report.ts';
import { pictured } from '../report/pictured.ts';
import { launch, open, seriousViolations } from './browser.mjs';
import { serve } from './server.mjs';

const SHOWN = ['long case', 'no sickness'];
const SCREENS = [
  { name: 'desk', viewport: { width: 1280, height: 900 } },
  { name: 'telephone', viewport: { width: 360, height: 740 } },
];

let browser, folder, server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sjukregler-report-'));
  mkdirSync('coverage/pictures', { recursive: true });
  SHOWN.forEach((name, i) => {
    const { found, certificates } = pictured.find((each) => each.name === name);
    const picture = (width) => timelineSvg(found, { lang: 'sv', width, certificates });
    const page = reportHtml(caseReport(found, { lang: 'sv' }), {
      timeline: { wide: picture(720), narrow: picture(360) },
    });
    writeFileSync(join(folder, `${i}.html`), page);
  });
  [browser, server] = await Promise.all([launch(), serve(folder)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(SCREENS)('on a $name', ({ name: screen, viewport }) => {
  describe.each(['light', 'dark'])('that is %s', (colorScheme) => {
    it.each(SHOWN)('%s: nothing is serious, nothing is fetched, nothing is cut off', async (name) => {
      const { page, complaints, refused } = await open(browser, {
        origin: server.origin,
        viewport,
        colorScheme,
      });
      const index = SHOWN.indexOf(name);
      await page.goto(`${server.origin}/${index}.html`);
      expect(await seriousViolations(page)).toEqual([]);
      expect([complaints, refused]).toEqual([[], []]);
      const tooWide = await page.evaluate(
        () => globalThis.document.documentElement.scrollWidth - globalThis.innerWidth,
      );
      expect(tooWide).toBeLessThanOrEqual(0);
      expect(await page.locator('figure:visible svg').count()).toBe(1);
      await page.screenshot({
        path: `coverage/pictures/page-${index}-${screen}-${colorScheme}.png`,
        fullPage: true,
      });
      await page.close();
    });
  });
});

it('prints on white, with the wide picture', async () => {
  const { page } = await open(browser, { origin: server.origin, colorScheme: 'dark' });
  await page.goto(`${server.origin}/0.html`);
  await page.emulateMedia({ media: 'print' });
  const background = await page.evaluate(
    () => globalThis.getComputedStyle(globalThis.document.body).backgroundColor,
  );
  expect(background).toBe('rgb(255, 255, 255)');
  expect(await page.locator('figure.wide').isVisible()).toBe(true);
  expect(await page.locator('figure.narrow').isVisible()).toBe(false);
  const file = await page.pdf({ path: 'coverage/pictures/page.pdf', preferCSSPageSize: true });
  expect(file.length).toBeGreaterThan(10_000);
  await page.close();
});
