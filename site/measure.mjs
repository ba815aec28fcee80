// How long the playground takes from a key to the whole changed answer in words, layout included, in a case of ten spells,
// in a real browser; and until the picture has followed. Fails where 95 of 100 answers need more than a frame. First:
// `npm run docs`, and `npm install --prefix test/browser`.
import { availableParallelism, loadavg } from 'node:os';
import { launch, open } from '../test/browser/browser.mjs';
import { serve } from '../test/browser/server.mjs';
import { packed } from './share.mjs';

const FRAME = 1000 / 60;
const KEYS = 200;
const SHARE = 0.95;

const spells = Array.from({ length: 10 }, (_, i) => {
  const month = String(i + 1).padStart(2, '0');
  return { from: `2026-${month}-03`, to: `2026-${month}-18`, extent: i % 2 === 0 ? 1 : 0.5 };
});
const state = {
  asOf: '2026-10-10',
  case: {
    ref: 'A-17',
    employment: { from: '2020-01-01', to: null, pay: { monthly: 35000, hoursPerWeek: 40 } },
    spells,
    prognosis: { on: '2026-10-05', expectedTo: '2026-12-31' },
    benefit: { sgi: 420000 },
  },
};

/** Every value differs from the one before, and changes the answer; a day changes the picture too. */
const ROUNDS = [
  {
    name: 'in the pay',
    field: '#field-employment-pay-monthly',
    values: Array.from({ length: KEYS }, (_, i) => String(30000 + i)),
  },
  {
    name: 'in the last day of the last spell',
    field: '#field-spells-9-to',
    values: Array.from({ length: KEYS }, (_, i) => `2026-10-${11 + (i % 20)}`),
  },
];

const server = await serve('site/dist');
const browser = await launch();
try {
  const { page } = await open(browser, {
    origin: server.origin,
    locale: 'en-US',
    viewport: { width: 1280, height: 900 },
  });
  await page.goto(`${server.origin}/playground.html#${packed(state)}`);
  await page.waitForSelector('.picture svg');
  console.log(`load ${loadavg()[0].toFixed(1)} on ${availableParallelism()} cores`);
  for (const { name, field, values } of ROUNDS) {
    const { answers, pictures } = await page.evaluate(timesOf, { field, values });
    console.log(`${KEYS} keys ${name}: the answer after ${told(answers)}`);
    if (pictures.length > 0) console.log(`  the picture after ${told(pictures)}`);
    if (at(answers, SHARE) > FRAME) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}

function told(times) {
  const [median, most, slowest] = [0.5, SHARE, 1].map((share) => at(times, share).toFixed(1));
  return `${median} ms (median), ${most} ms (95 of 100), ${slowest} ms (slowest)`;
}

function at(times, share) {
  return [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1];
}

/** Runs in the page. */
async function timesOf({ field, values }) {
  const entry = document.querySelector(field);
  const side = document.querySelector('.answer-side');
  const picture = side.querySelector('.picture');
  const [answers, pictures] = [[], []];

  /** When something under `element` has been changed and laid out. */
  const changed = (element) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        element.getBoundingClientRect();
        resolve(performance.now());
      });
      observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  const words = () => [...side.querySelectorAll('.part')].map(({ textContent }) => textContent).join('\n');

  for (const value of values) {
    const start = performance.now();
    const [answered, drawn] = [changed(side), changed(picture)];
    entry.value = value;
    entry.dispatchEvent(new InputEvent('input', { bubbles: true }));
    answers.push((await answered) - start);
    const first = words();
    const idle = new Promise((resolve) => {
      setTimeout(() => requestAnimationFrame(() => setTimeout(resolve)));
    });
    const end = await Promise.race([drawn, idle]);
    if (end !== undefined) pictures.push(end - start);
    await idle;
    if (words() !== first) throw new Error('the first answer was not the whole answer');
  }
  return { answers, pictures };
}
