import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, open, seriousViolations } from './browser.mjs';
import { serve } from './server.mjs';

const FOLDER = 'site/dist';

let browser, server;

beforeAll(async () => {
  if (!existsSync(FOLDER)) throw new Error('there is no site yet: npm run docs');
  [browser, server] = await Promise.all([launch(), serve(FOLDER)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page, hands it over, and demands that nothing was complained about and nothing asked for elsewhere. */
async function visiting(path, visit, options = {}) {
  const { page, complaints, refused } = await open(browser, {
    origin: server.origin,
    locale: 'en-US',
    ...options,
  });
  await page.goto(`${server.origin}/${path}`);
  await visit(page);
  expect([complaints, refused]).toEqual([[], []]);
  await page.close();
}

const PAGES = [
  'index.html',
  'guides/index.html',
  'guides/start.html',
  'rules/index.html',
  'rules/sick-pay-karensavdrag.html',
  'rules/assess.html',
  'acts.html',
  'sections.html',
  'coverage.html',
  'tables.html',
  'glossary.html',
  'deviations.html',
];

describe('the pages', () => {
  it.each(PAGES)('%s is without errors and serious violations, by day and by night', async (path) => {
    for (const colorScheme of ['light', 'dark']) {
      await visiting(
        path,
        async (page) => {
          expect(await seriousViolations(page)).toEqual([]);
        },
        { colorScheme },
      );
    }
  });

  it.each(PAGES)('%s fits a telephone', async (path) => {
    await visiting(
      path,
      async (page) => {
        const [needed, there] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(needed).toBeLessThanOrEqual(there);
      },
      { viewport: { width: 360, height: 740 } },
    );
  });

  it('speak the language of the browser, and the one that is chosen', async () => {
    await visiting(
      'rules/sick-pay-karensavdrag.html',
      async (page) => {
        expect(await page.locator('h1').innerText()).toBe('Karensavdraget');
        expect(await page.locator('h2').allInnerTexts()).toEqual([
          'Vad den inte avgör',
          'Lagen',
          'Indata',
          'Svaret',
          'Vad koderna betyder',
          'Uppgifter som kan saknas eller antas',
          'Vad som antas där en uppgift inte ges',
          'Exempel',
          'Lydelser efter dag',
          'Räknade exempel',
          'Schema',
          'Öppna frågor',
        ]);
        expect(await page.locator('a.law', { hasText: 'SjLL 7 § 3 st.' }).count()).toBe(1);
        expect(await page.locator('li', { hasText: 'periodFrom' }).first().innerText()).toContain(
          'Periodens första dag.',
        );
        await page.getByRole('button', { name: 'EN', exact: true }).click();
        expect(await page.locator('h1').innerText()).toBe('The karensavdrag');
        await page.goto(`${server.origin}/glossary.html`);
        expect(await page.getByRole('link', { name: 'Playground' }).count()).toBe(1);
      },
      { locale: 'sv-SE' },
    );
  });

  it('link every section to its statute', async () => {
    await visiting('rules/sick-pay-karensavdrag.html', async (page) => {
      const href = await page.locator('a.law', { hasText: 'SjLL 6 §' }).first().getAttribute('href');
      expect(href).toBe('https://lagen.nu/1991:1047#P6');
    });
    await visiting('rules/work-capacity-chain.html', async (page) => {
      const href = await page.locator('a.law', { hasText: 'SFB 27:46' }).first().getAttribute('href');
      expect(href).toBe('https://lagen.nu/2010:110#K27P46');
      const cited = page.locator('li', { hasText: 'Sections: SFB 27:46–49 e, 51' }).locator('a.law');
      expect(await cited.evaluateAll((links) => links.map((link) => link.hash))).toEqual([
        '#K27P46',
        '#K27P49e',
        '#K27P51',
      ]);
    });
  });

  it('lead from a rule into the playground with its example', async () => {
    await visiting('rules/employer-return-to-work-plan.html', async (page) => {
      await page.getByRole('link', { name: 'Try it in the playground' }).click();
      await expect.poll(() => page.locator('#rule').inputValue()).toBe('employer/return-to-work-plan');
    });
  });
});

describe('the search', () => {
  it.each([
    ['karensavdrag', 'The karensavdrag'],
    ['sjuklonep', 'Sick-pay periods and the employer’s days'],
    ['rehabilitation chain', 'The rehabilitation chain'],
    ['27:46', 'The rehabilitation chain'],
  ])('finds %s', async (query, title) => {
    await visiting('index.html', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type(query);
      await page.waitForSelector('#found a');
      const found = await page.locator('#found a strong').allInnerTexts();
      expect(found).toContain(title);
    });
  });

  it('is walked with the keyboard', async () => {
    await visiting('rules/index.html', async (page) => {
      await page.getByRole('combobox', { name: 'Search' }).fill('glossary');
      await page.waitForSelector('#found a');
      await page.keyboard.press('ArrowDown');
      const chosen = await page.locator('#search').getAttribute('aria-activedescendant');
      const target = await page.locator(`#${chosen}`).getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL(new URL(target, `${server.origin}/rules/index.html`).href);
    });
  });

  it('says that there is nothing', async () => {
    await visiting('index.html', async (page) => {
      await page.locator('#search').fill('qqqqqq');
      await expect.poll(() => page.locator('#found').innerText()).toBe('Nothing found');
    });
  });
});

it('is read without a network once it has been loaded', async () => {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(`${server.origin}/playground.html`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  await page.locator('[data-example=cold]').click();
  const answer = () => page.locator('.answer-side').textContent();
  await expect.poll(answer).toMatch(/2,880\.00\skr/);
  await page.getByLabel('Monthly pay', { exact: true }).fill('31000');
  // 31 000 × 12 / 52 × 80 % × 20 %
  await expect.poll(answer).toMatch(/1,144\.62\skr/);
  await page.goto(`${server.origin}/rules/work-capacity-chain.html`);
  expect(await page.locator('h1').innerText()).toBe('The rehabilitation chain');
  expect(complaints).toEqual([]);
  await context.close();
});
