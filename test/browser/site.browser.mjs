import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkedCitations } from '../../site/build/laws.mjs';
import { packed } from '../../site/share.mjs';
import { launch, open, seriousViolations } from './browser.mjs';
import { serve } from '../../site/server.mjs';

const FOLDER = 'site/dist';

/** As on a host that gives the site a folder of its own. */
const { homepage } = JSON.parse(readFileSync('package.json', 'utf8'));
const { pathname: basePath } = new URL(homepage);

let browser, server;

beforeAll(async () => {
  if (!existsSync(FOLDER)) throw new Error('there is no site yet: npm run docs');
  [browser, server] = await Promise.all([launch(), serve(FOLDER, { basePath })]);
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
  await page.goto(`${server.address}${path}`);
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
  'sv/guides/start.html',
  '404.html',
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
          'Sjuklöneperiodens första dag',
        );
        await page.getByRole('button', { name: 'EN', exact: true }).click();
        expect(await page.locator('h1').innerText()).toBe('The karensavdrag');
        await page.goto(`${server.address}glossary.html`);
        expect(await page.getByRole('link', { name: 'Playground' }).count()).toBe(1);
      },
      { locale: 'sv-SE' },
    );
  });

  it('send a Swedish reader to the Swedish page, and keep what the reader chooses', async () => {
    const start = (language) => `${server.address}${language === 'sv' ? 'sv/' : ''}guides/start.html`;
    await visiting(
      'guides/index.html',
      async (page) => {
        await page.getByRole('link', { name: 'Kom igång', exact: true }).click();
        await page.waitForURL(start('sv'));
        expect(await page.locator('html').getAttribute('lang')).toBe('sv');
        await page.getByRole('button', { name: 'EN', exact: true }).click();
        await page.waitForURL(start('en'));
        expect(await page.locator('html').getAttribute('lang')).toBe('en');
        await page.goto(start('sv'));
        await page.waitForURL(start('en'));
        await page.getByRole('button', { name: 'SV', exact: true }).click();
        await page.waitForURL(start('sv'));
        await page.goto(`${server.address}index.html`);
        expect(await page.locator('html').getAttribute('lang')).toBe('sv');
      },
      { locale: 'sv-SE' },
    );
  });

  it('leave whoever comes to a Swedish page by a link there', async () => {
    await visiting('sv/guides/start.html', async (page) => {
      expect(page.url()).toBe(`${server.address}sv/guides/start.html`);
      expect(await page.getByRole('link', { name: 'Prova', exact: true }).count()).toBe(1);
    });
  });

  it('keep the place on the page when the language changes', async () => {
    await visiting('guides/start.html', async (page) => {
      const link = page.locator('.contents a').nth(1);
      await link.click();
      await page.getByRole('button', { name: 'SV', exact: true }).click();
      await page.waitForURL(/sv\/guides\/start\.html#/);
      const id = new URL(page.url()).hash.slice(1);
      const { y } = await page.locator(`[id="${decodeURIComponent(id)}"]`).evaluate((place) => {
        return place.closest('h2').getBoundingClientRect();
      });
      expect(y).toBeLessThan(page.viewportSize().height);
    });
  });

  it('name themselves and each other, and the playground is the first link', async () => {
    await visiting('guides/start.html', async (page) => {
      const links = await page
        .locator('link[rel=canonical], link[rel=alternate]')
        .evaluateAll((all) => all.map(({ rel, hreflang, href }) => [rel, hreflang, href]));
      const [en, sv] = ['guides/start.html', 'sv/guides/start.html'].map(
        (place) => new URL(place, homepage).href,
      );
      expect(links).toEqual([
        ['canonical', '', en],
        ['alternate', 'sv', sv],
        ['alternate', 'en', en],
        ['alternate', 'x-default', en],
      ]);
    });
    await visiting('index.html', async (page) => {
      const firsts = ['header nav a', 'main a'].map((place) =>
        page.locator(place).first().getAttribute('href'),
      );
      expect(await Promise.all(firsts)).toEqual(['playground.html', 'playground.html']);
      const sitemap = readFileSync(`${FOLDER}/sitemap.xml`, 'utf8');
      expect(sitemap).toContain(`<loc>${new URL('rules/sick-pay-amount.html', homepage).href}</loc>`);
    });
  });

  it('lead on from an address that is no page, at any depth', async () => {
    const { page } = await open(browser, { origin: server.origin, locale: 'sv-SE' });
    const response = await page.goto(`${server.address}rules/no/such/page.html`);
    expect(response.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('Sidan finns inte');
    await page.getByRole('link', { name: 'Reglerna', exact: true }).click();
    await page.waitForURL(`${server.address}rules/index.html`);
    await page.close();
  });

  it('link every section to its statute', async () => {
    await visiting('rules/sick-pay-karensavdrag.html', async (page) => {
      const href = await page.locator('a.law', { hasText: 'SjLL 6 §' }).first().getAttribute('href');
      expect(href).toBe('https://lagen.nu/1991:1047#P6');
    });
    await visiting('rules/work-capacity-chain.html', async (page) => {
      const href = await page.locator('a.law', { hasText: 'SFB 27:46' }).first().getAttribute('href');
      expect(href).toBe('https://lagen.nu/2010:110#K27P46');
      const cited = page.locator('li', { hasText: 'SFB 27:46–49 e, 51' }).locator('span[lang="en"] a.law');
      expect(await cited.evaluateAll((links) => links.map((link) => link.hash))).toEqual([
        '#K27P46',
        '#K27P49e',
        '#K27P51',
      ]);
    });
  });

  it('link sections as Swedish texts write them', () => {
    const cited = (text) =>
      linkedCitations(text).flatMap(({ text: words, url }) =>
        url === undefined ? [] : [[words, new URL(url).pathname + new URL(url).hash]],
      );
    expect(cited('Det följer av 27 kap. 5 § SFB och 7 § första stycket SjLL.')).toEqual([
      ['27 kap. 5 §', '/2010:110#K27P5'],
      ['7 §', '/1991:1047#P7'],
    ]);
    expect(cited('SjLL 6 § och AML 3 kap. 2 §')).toEqual([
      ['SjLL 6 §', '/1991:1047#P6'],
      ['AML 3 kap. 2 §', '/1977:1160#K3P2'],
    ]);
    expect(
      cited('28 a kap. 3 § SFB, 5 kap. 4–7 och 10 §§ lagen (2024:506) om arbetslöshetsförsäkring'),
    ).toEqual([
      ['28 a kap. 3 §', '/2010:110#K28aP3'],
      ['5 kap. 4', '/2024:506#K5P4'],
      ['7', '/2024:506#K5P7'],
      ['10 §§', '/2024:506#K5P10'],
    ]);
    expect(
      cited('Enligt 7 § gäller något annat, och 12 § lagen (1999:1) om annat; 3 kap. 2 § SjLL finns inte.'),
    ).toEqual([]);
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

  it('shows a page once, with its sections below it', async () => {
    await visiting('index.html', async (page) => {
      await page.locator('#search').fill('karensavdrag');
      await page.waitForSelector('#found a');
      const pages = await page.locator('#found strong').allInnerTexts();
      expect(new Set(pages).size).toBe(pages.length);
      expect(pages[0]).toBe('The karensavdrag');
      const [first] = await page.locator('#found [role=group]').all();
      const targets = await first
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(targets.length).toBeGreaterThan(1);
      expect(new Set(targets.map((target) => target.split('#')[0])).size).toBe(1);
    });
  });

  it('finds the page in the language of the reader', async () => {
    for (const [locale, place] of [
      ['sv-SE', 'sv/stories/back-pain.html'],
      ['en-US', 'stories/back-pain.html'],
    ]) {
      await visiting(
        'index.html',
        async (page) => {
          await page.locator('#search').fill(locale === 'sv-SE' ? 'ryggont' : 'back pain');
          await page.waitForSelector('#found a');
          const targets = await page
            .locator('#found [role=group] a:first-child')
            .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
          expect(targets).toContain(place);
          expect(targets.filter((target) => target.endsWith('back-pain.html')).length).toBe(1);
        },
        { locale },
      );
    }
  });

  it('is walked with the keyboard', async () => {
    await visiting('rules/index.html', async (page) => {
      await page.getByRole('combobox', { name: 'Search' }).fill('glossary');
      await page.waitForSelector('#found a');
      await page.keyboard.press('ArrowDown');
      const chosen = await page.locator('#search').getAttribute('aria-activedescendant');
      const target = await page.locator(`#${chosen}`).getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL(new URL(target, `${server.address}rules/index.html`).href);
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
  await page.goto(`${server.address}playground.html`);
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
  await page.goto(`${server.address}rules/work-capacity-chain.html`);
  expect(await page.locator('h1').innerText()).toBe('The rehabilitation chain');
  await page.goto(`${server.address}rules/no-such-page.html`);
  expect(await page.locator('h1').innerText()).toBe('No such page');
  expect(complaints).toEqual([]);
  await context.close();
});

it('leaves what another site of the same host keeps', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.address}404.html`);
  await page.evaluate(() => caches.open('of another site'));
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const names = await page.evaluate(() => caches.keys());
  expect(names).toContain('of another site');
  expect(names.filter((name) => name.startsWith(`sjukregler ${server.address} `)).length).toBe(1);
  await context.close();
});

describe('the timeline for a frame', () => {
  const given = JSON.parse(readFileSync('examples/long-case.case.json', 'utf8'));
  const state = { case: given, asOf: '2026-03-20' };

  it.each([
    ['a link of the playground', packed(state)],
    ['JSON', encodeURIComponent(JSON.stringify(state))],
  ])('is drawn from %s', async (_, fragment) => {
    await visiting(`embed.html?lang=sv&theme=dark#${fragment}`, async (page) => {
      await expect.poll(() => page.getByRole('img', { name: 'Tidslinje A-17' }).count()).toBe(1);
      expect(await page.locator('html').getAttribute('lang')).toBe('sv');
      expect(await seriousViolations(page)).toEqual([]);
    });
  });

  it('says what is wrong, and shows no value', async () => {
    await visiting('embed.html?lang=en#191212121212x', async (page) => {
      await expect.poll(() => page.locator('sjuk-tidslinje code').innerText()).toBe('(input): not-json');
      expect(await page.locator('sjuk-tidslinje').innerText()).not.toContain('1912');
    });
  });
});
