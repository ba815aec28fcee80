import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { sync as parseCalendar } from 'node-ical';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, open, seriousViolations } from './browser.mjs';
import { serve } from './server.mjs';

const FOLDER = 'site/dist';
const NO_SUCH_DATE = 'There is no such date in the calendar, or it lies outside the years 1900–9899.';

const examples = JSON.parse(readFileSync('examples/cases.json', 'utf8'));
const caseOf = (name) => JSON.parse(readFileSync(`examples/${name}.case.json`, 'utf8'));

let browser, server;

beforeAll(async () => {
  if (!existsSync(FOLDER)) throw new Error('there is no site yet: npm run docs');
  [browser, server] = await Promise.all([launch(), serve(FOLDER)]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function playing(visit, { path = 'playground.html', ...options } = {}) {
  const { page, complaints, refused } = await open(browser, {
    origin: server.origin,
    locale: 'en-US',
    ...options,
  });
  await page.goto(`${server.origin}/${path}`);
  await page.waitForSelector('.playground');
  await visit(page);
  expect([complaints, refused]).toEqual([[], []]);
  await page.close();
}

/** The whole answer, also what is not on the screen. */
const answer = (page) => page.locator('.answer-side').textContent();

/** What a reader does to spaces that do not break. */
const plain = (text) => text.replaceAll('\u00a0', ' ');

async function saved(page, kind) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-save=${kind}]`).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('a whole case', () => {
  it.each(examples)('$name: the numbers are those of package and command line', async ({ name, asOf }) => {
    const expected = JSON.parse(readFileSync(`examples/${name}.expected.json`, 'utf8'));
    const told = cli(['assess', `examples/${name}.case.json`, '--as-of', asOf, '--format', 'json']);
    expect(JSON.parse(told).value).toEqual(expected);
    await playing(async (page) => {
      await page.locator(`[data-example=${name}]`).click();
      expect(await page.locator('#field-asOf').inputValue()).toBe(asOf);
      const { text } = await saved(page, 'json');
      expect(JSON.parse(text).value).toEqual(expected);
      const markdown = await saved(page, 'md');
      expect(markdown.text).toBe(
        cli(['assess', `examples/${name}.case.json`, '--as-of', asOf, '--format', 'md']),
      );
      const shown = plain(await answer(page));
      for (const amount of amountsOf(expected)) expect(shown).toContain(amount);
    });
  });

  it('saves a picture, a calendar and a page that can be read again', async () => {
    await playing(async (page) => {
      const picture = await saved(page, 'svg');
      const calendar = await saved(page, 'ics');
      const report = await saved(page, 'html');
      expect([picture, calendar, report].map(({ name }) => name)).toEqual([
        'A-17.svg',
        'A-17.ics',
        'A-17.html',
      ]);
      const parsed = await page.evaluate(
        ([svg, html]) => {
          const parser = new DOMParser();
          return [
            parser.parseFromString(svg, 'image/svg+xml').querySelector('parsererror, title').textContent,
            parser.parseFromString(html, 'text/html').querySelector('h1').textContent,
          ];
        },
        [picture.text, report.text],
      );
      expect(parsed).toEqual(['Timeline A-17', 'Case A-17']);
      const events = Object.values(parseCalendar.parseICS(calendar.text)).filter(
        ({ type }) => type === 'VEVENT',
      );
      expect(events.length).toBeGreaterThan(0);
    });
  });

  it('tells at its field that a date does not exist, and goes on when it is mended', async () => {
    await playing(async (page) => {
      const field = page.getByLabel('First sick day', { exact: true }).first();
      await field.fill('2026-02-30');
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const described = (await field.getAttribute('aria-describedby')).split(' ');
      const problem = described.find((id) => id.endsWith('-problem'));
      expect(await page.locator(`#${problem}`).innerText()).toBe(NO_SUCH_DATE);
      expect(await page.locator('.issues').innerText()).toContain(NO_SUCH_DATE);
      await field.fill('2026-01-20');
      expect(await page.locator('.issues').count()).toBe(0);
      expect(await field.getAttribute('aria-invalid')).toBe('false');
    });
  });

  it('tells that the day of the assessment does not exist', async () => {
    await playing(async (page) => {
      await page.locator('#field-asOf').fill('2026-13-01');
      expect(await page.locator('#field-asOf-problem').innerText()).toBe(NO_SUCH_DATE);
    });
  });

  it('keeps form and JSON the same', async () => {
    await playing(async (page) => {
      await page.locator('[data-example=cold]').click();
      await page.getByLabel('Monthly pay', { exact: true }).fill('27 000,50');
      await page.getByRole('tab', { name: 'JSON' }).click();
      const typed = JSON.parse(await page.locator('#json').inputValue());
      expect(typed.employment.pay.monthly).toBe(27000.5);
      await page.locator('#json').fill(JSON.stringify({ ...caseOf('cold'), ref: 'B-2' }));
      await page.getByRole('tab', { name: 'Form' }).click();
      expect(await page.getByLabel('Reference').inputValue()).toBe('B-2');
      await page.getByRole('tab', { name: 'JSON' }).click();
      await page.locator('#json').fill('{ "ref": ');
      expect(await page.locator('.issues').innerText()).toContain('not valid JSON');
      await page.locator('#json').fill('{ "ref": "A-1" }');
      expect(await page.locator('.issues').innerText()).toContain('Spells: This field is required.');
    });
  });

  it('adds and removes a spell', async () => {
    await playing(async (page) => {
      await page.locator('[data-example=cold]').click();
      await page.getByRole('button', { name: 'Add: Spells' }).click();
      await page.getByLabel('First sick day', { exact: true }).nth(1).fill('2026-03-16');
      await page.getByLabel('goes on').last().uncheck();
      await page.getByLabel('Last sick day', { exact: true }).nth(1).fill('2026-03-17');
      expect(await page.locator('.issues').count()).toBe(0);
      await page.getByRole('button', { name: 'Remove: Spells 2' }).click();
      expect(await page.getByLabel('First sick day', { exact: true }).count()).toBe(1);
    });
  });

  it('shows the fields that an example fills, and leaves a field where it is while somebody types', async () => {
    await playing(async (page) => {
      const [monthly, hourly] = ['Monthly pay', 'Hourly pay'].map((name) =>
        page.getByLabel(name, { exact: true }),
      );
      expect(await monthly.isVisible()).toBe(true);
      await page.locator('[data-example=wednesdays]').click();
      expect([await monthly.isVisible(), await hourly.isVisible()]).toEqual([false, true]);
      await hourly.fill('');
      await hourly.pressSequentially('180');
      expect(await hourly.inputValue()).toBe('180');
      expect(await page.locator('.issues').count()).toBe(0);
    });
  });

  it('changes its language and keeps the case', async () => {
    await playing(async (page) => {
      await page.locator('[data-example=wednesdays]').click();
      await page.getByRole('button', { name: 'SV', exact: true }).click();
      await expect.poll(() => page.locator('#answer-heading').innerText()).toBe('Svar');
      const markdown = await saved(page, 'md');
      expect(markdown.text).toBe(readFileSync('examples/wednesdays.expected.sv.md', 'utf8'));
    });
  });

  it('is restored from a link, what-if and all', async () => {
    let link;
    await playing(async (page) => {
      await page.locator('[data-example=long-case]').click();
      await page.locator('summary', { hasText: 'What if' }).click();
      await page.locator('#what-if-extent').fill('0');
      await page.getByLabel('Reference').fill('C-3');
      await page.locator('#share').click();
      link = page.url();
    });
    expect(link).toContain('#');
    await playing(
      async (page) => {
        expect(await page.getByLabel('Reference').inputValue()).toBe('C-3');
        expect(await page.locator('#what-if-extent').inputValue()).toBe('0');
        expect(await page.locator('.what-if h4').count()).toBeGreaterThan(0);
      },
      { path: link.slice(link.indexOf('playground.html')) },
    );
  });

  it('shows no answer while something is wrong, and takes no number that could be two', async () => {
    await playing(async (page) => {
      await page.locator('[data-example=cold]').click();
      const pay = page.getByLabel('Monthly pay', { exact: true });
      for (const [typed, problem] of [
        ['31.250', /thousands or as decimals/],
        ['-5', /greater than zero/],
      ]) {
        await pay.fill(typed);
        expect(await page.locator('.issues').innerText()).toMatch(problem);
        expect(await page.locator('.stale').isVisible()).toBe(false);
      }
      await pay.fill('31 250');
      expect(await page.locator('.good').isVisible()).toBe(true);
    });
  });

  it('takes one date or several, and pay by date, and puts no button for removal on another', async () => {
    await playing(async (page) => {
      await page.locator('#add-field-appliedToFk').click();
      await page.locator('#field-appliedToFk').fill('2026-02-05');
      await page.locator('#field-employment-pay-kind').selectOption('1');
      await page.locator('#field-employment-pay-0-from').fill('2025-01-01');
      expect(await page.locator('.issues').count()).toBe(0);
      const overlapping = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.remove')].map((each) => each.getBoundingClientRect());
        return boxes.filter((a, i) =>
          boxes.some(
            (b, j) => j < i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          ),
        ).length;
      });
      expect(overlapping).toBe(0);
      await page.getByRole('tab', { name: 'JSON' }).click();
      const typed = JSON.parse(await page.locator('#json').inputValue());
      expect(typed.appliedToFk).toBe('2026-02-05');
      expect(typed.employment.pay).toMatchObject([{ from: '2025-01-01', hoursPerWeek: 40 }]);
    });
  });

  it('says that a damaged link could not be read', async () => {
    await playing(
      async (page) => {
        expect(await page.getByRole('alert').innerText()).toContain('damaged');
        expect(await page.getByLabel('Reference').inputValue()).toBe('A-17');
        await page.locator('[data-example=cold]').click();
        expect(await page.getByRole('alert').count()).toBe(0);
      },
      { path: 'playground.html#broken' },
    );
  });

  it.each([
    { key: 'ArrowRight', back: '2026-09-02', option: '--prolong', day: '2026-09-01' },
    { key: 'ArrowLeft', back: '2026-08-31', option: '--end', day: '2026-08-30' },
  ])('says what a return on $back changes, as the command line does', async ({ key, back, option, day }) => {
    const { asOf } = examples.find(({ name }) => name === 'long-case');
    const file = 'examples/long-case.case.json';
    const told = cli(['what-if', file, '--as-of', asOf, option, day, '--format', 'md']);
    await playing(async (page) => {
      await page.locator('[data-example=long-case]').click();
      await page.locator('summary', { hasText: 'What if' }).click();
      const slider = page.locator('#what-if-back');
      await slider.focus();
      await page.keyboard.press(key);
      expect(await slider.getAttribute('aria-valuetext')).toBe(back);
      const headings = [...told.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
      expect(await page.locator('.what-if h4').allInnerTexts()).toEqual(headings);
      const shown = plain(await page.locator('.what-if').textContent());
      for (const [amount] of plain(told).matchAll(/[\d,]+\.\d\d kr/g)) expect(shown).toContain(amount);
      await page.getByRole('button', { name: 'Reset' }).click();
      expect(await page.locator('.what-if h4').count()).toBe(0);
    });
  });

  it('draws the picture anew when a day is changed', async () => {
    await playing(async (page) => {
      await page.waitForSelector('.picture svg');
      const before = await page.locator('.picture').innerHTML();
      await page.getByLabel('First sick day', { exact: true }).first().fill('2026-01-20');
      await expect.poll(() => page.locator('.picture').innerHTML()).not.toBe(before);
    });
  });

  it('is printed as the whole answer, without the form', async () => {
    await playing(async (page) => {
      await page.waitForSelector('.picture svg');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.facts-side').isVisible()).toBe(false);
      // On paper nothing is left out because it was not on the screen.
      const shown = await page
        .locator('.answer-side section.part')
        .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).contentVisibility));
      expect(new Set(shown)).toEqual(new Set(['visible']));
    });
  });

  it.each(['light', 'dark'])('has no serious violation (%s)', async (colorScheme) => {
    await playing(
      async (page) => {
        await page.waitForSelector('.picture svg');
        await page.locator('summary', { hasText: 'What if' }).click();
        await page.locator('#what-if-extent').fill('0');
        expect(await seriousViolations(page)).toEqual([]);
        await page.getByLabel('First sick day', { exact: true }).first().fill('2026-02-30');
        expect(await seriousViolations(page)).toEqual([]);
        await page.locator('[data-mode=rule]').click();
        expect(await seriousViolations(page)).toEqual([]);
      },
      { colorScheme },
    );
  });

  it('fits a telephone', async () => {
    await playing(
      async (page) => {
        await page.waitForSelector('.picture svg');
        const [needed, there] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(needed).toBeLessThanOrEqual(there);
      },
      { viewport: { width: 360, height: 740 } },
    );
  });
});

describe('one rule', () => {
  it('makes a form for every rule, and answers its example', async () => {
    await playing(async (page) => {
      await page.locator('[data-mode=rule]').click();
      const ids = await page
        .locator('#rule option')
        .evaluateAll((options) => options.map(({ value }) => value));
      expect(ids.length).toBeGreaterThan(60);
      for (const id of ids) {
        await page.locator('#rule').selectOption(id);
        expect([id, await page.locator('.issues').count()]).toEqual([id, 0]);
        expect((await answer(page)).length).toBeGreaterThan(100);
      }
    });
  });

  it('asks an open question in the words of the rule', async () => {
    await playing(async (page) => {
      await page.locator('[data-mode=rule]').click();
      await page.locator('#rule').selectOption('sick-pay/karensavdrag');
      await page.locator('#add-field-readings').click();
      const question = page.getByLabel('Do “the last twelve months” include the same date', { exact: false });
      expect(await question.locator('option').count()).toBe(3);
      await question.selectOption({ index: 2 });
      await page.getByRole('tab', { name: 'JSON' }).click();
      const { readings } = JSON.parse(await page.locator('#json').inputValue());
      expect(readings).toEqual({ twelveMonths: 'same-date-excluded' });
    });
  });

  it('answers as one types', async () => {
    await playing(async (page) => {
      await page.locator('[data-mode=rule]').click();
      await page.locator('#rule').selectOption('sick-pay/karensavdrag');
      await page.locator('#field-periodFrom').fill('2026-03-02');
      await page.locator('#field-weeklyPay').fill('8000');
      expect(plain(await answer(page))).toContain('1,280.00 kr');
      await page.locator('#field-weeklyPay').fill('-1');
      expect(await page.locator('#field-weeklyPay-problem').innerText()).toBe(
        'The value must not be negative.',
      );
    });
  });
});

/** What somebody does who comes here for the first time, from the first page alone; nobody scrolls for the answer. */
describe('the first questions', () => {
  async function asked(name, fill, expected) {
    await playing(async (page) => {
      await page.goto(`${server.origin}/index.html`);
      await page.getByRole('link', { name }).click();
      await fill(page);
      const lead = page.locator('.answer-side .part p').first();
      await expect.poll(async () => plain(await lead.innerText())).toContain(expected);
      const { y, height } = await lead.boundingBox();
      expect(y + height).toBeLessThan(page.viewportSize().height);
    });
  }

  it('the karensavdrag on my pay', async () => {
    // 31 000 × 12 / 52 × 80 % × 20 %
    await asked(
      /karensavdrag on my pay/,
      (page) => page.getByLabel('Monthly pay', { exact: true }).fill('31000'),
      '1,144.62 kr',
    );
  });

  it('when the plan is due', async () => {
    await asked(/plan due/, (page) => page.locator('#field-sickFrom').fill('2026-01-19'), '17 February 2026');
  });

  it('what day in the chain I am on', async () => {
    await asked(/day in the chain/, (page) => page.getByLabel('From').first().fill('2026-02-01'), 'day 79');
  });
});

function cli(given) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/cli.js', ...given], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Every amount that the answer is about, as people read it in English. */
function amountsOf({ money }) {
  const kronor = (amount) => `${amount.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ',')} kr`;
  return [
    ...money.sickPay.flatMap(({ karensavdrag, sickPay }) => [karensavdrag, sickPay]),
    ...money.benefit.flatMap(({ perDay, total }) => [perDay, total]),
  ]
    .filter((amount) => typeof amount === 'number')
    .map(kronor);
}
