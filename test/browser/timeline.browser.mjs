/** Timelines as a browser draws them: no text on another, none on a mark, nothing outside. */
import { mkdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/index.ts';
import { timelineSvg } from '../../src/report.ts';
import { pictured } from '../report/pictured.ts';
import { pictureCases } from '../report/picture-arbitraries.ts';
import { launch, open } from './browser.mjs';

const WIDTHS = [1120, 720, 360];
const LANGUAGES = ['sv', 'en'];
const PICTURES = 'coverage/pictures';

let browser, page, complaints;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launch();
  ({ page, complaints } = await open(browser, { viewport: { width: 1152, height: 900 } }));
});

afterAll(async () => {
  await browser?.close();
});

/** What is wrong with the pictures, as the browser measures them. */
async function faults(svgs) {
  await page.setContent(`<body style="margin:0">${svgs.join('\n')}</body>`);
  return page.evaluate(() => {
    /** Boxes may touch: letters do not fill them to the edge. */
    const TOUCH = 1;
    const boxed = (element) => ({ box: element.getBBox(), words: element.textContent });
    const meet = ({ box: a }, { box: b }) =>
      a.x + TOUCH < b.x + b.width &&
      b.x + TOUCH < a.x + a.width &&
      a.y + TOUCH < b.y + b.height &&
      b.y + TOUCH < a.y + a.height;
    return [...globalThis.document.querySelectorAll('svg')].flatMap((svg, index) => {
      const { width, height } = svg.viewBox.baseVal;
      const texts = [...svg.querySelectorAll('text')].map(boxed);
      const marks = [...svg.querySelectorAll('.overdue, .due, .done, .test, circle.canvas')].map(boxed);
      const shapes = [...svg.querySelectorAll('rect, path, circle')]
        .filter((shape) => shape.closest('defs') === null)
        .map(boxed);
      const overlaps = texts.flatMap((text, i) =>
        [...texts.slice(i + 1), ...marks]
          .filter((other) => meet(text, other))
          .map((other) => `${index}: "${text.words}" lies on "${other.words}"`),
      );
      const outside = [...texts, ...shapes]
        .filter(
          ({ box }) =>
            box.x < 0 || box.y < 0 || box.x + box.width > width + 0.1 || box.y + box.height > height + 0.1,
        )
        .map(({ words }) => `${index}: "${words}" lies outside`);
      return [...overlaps, ...outside];
    });
  });
}

describe.each(WIDTHS)('%d pixels wide', (width) => {
  it.each(LANGUAGES)('every case is legible in %s', async (lang) => {
    const svgs = pictured.map(({ found, certificates }) => timelineSvg(found, { lang, width, certificates }));
    expect(await faults(svgs)).toEqual([]);
  });

  it('so are cases that nobody has thought of', async () => {
    const svgs = fc
      .sample(pictureCases, { numRuns: 60, seed: width })
      .map(({ given, asOf, lang }) =>
        timelineSvg(assess(given, { asOf }), { lang, width, certificates: given.certificates ?? [] }),
      );
    expect(await faults(svgs)).toEqual([]);
  });

  it.each(['light', 'dark'])('the long case, %s, is kept to be looked at', async (theme) => {
    const { found, certificates } = pictured.find(({ name }) => name === 'long case');
    await page.setContent(
      `<body style="margin:0">${timelineSvg(found, { lang: 'sv', width, theme, certificates })}</body>`,
    );
    const path = `${PICTURES}/timeline-${width}-${theme}.png`;
    const image = await page.locator('svg').screenshot({ path });
    expect(image.length).toBeGreaterThan(5000);
  });
});

it.each([280, 639, 640, 899, 900, 2400])('%d pixels wide, where the layout changes', async (width) => {
  const svgs = pictured.map(({ found, certificates }) => timelineSvg(found, { width, certificates }));
  expect(await faults(svgs)).toEqual([]);
});

it('follows the screen into the dark, and is light on paper', async () => {
  const { found } = pictured[0];
  await page.setContent(`<body>${timelineSvg(found)}</body>`);
  const canvas = () =>
    page.evaluate(() => globalThis.getComputedStyle(globalThis.document.querySelector('rect.canvas')).fill);
  await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
  const light = await canvas();
  await page.emulateMedia({ colorScheme: 'dark', media: 'screen' });
  const dark = await canvas();
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  const printed = await canvas();
  await page.emulateMedia({ colorScheme: null, media: null });
  expect([light, dark, printed]).toEqual(['rgb(255, 255, 255)', 'rgb(22, 24, 27)', 'rgb(255, 255, 255)']);
});

it('says its title and its description to those who hear it read', async () => {
  const { found } = pictured[0];
  await page.setContent(`<body>${timelineSvg(found, { lang: 'sv' })}</body>`);
  const image = page.getByRole('img', { name: `Tidslinje ${found.value.ref}` });
  expect(await image.count()).toBe(1);
});

it('brings no complaint from the browser', () => {
  expect(complaints).toEqual([]);
});
