// How long the playground takes from a key to the changed answer, in a case of ten spells: median and slowest of many keys,
// in a real browser, layout included; the picture follows. Fails where the median exceeds a frame. `npm run docs` first.
import { launch, open } from '../test/browser/browser.mjs';
import { serve } from '../test/browser/server.mjs';
import { packed } from './share.mjs';

const FRAME = 16;
const KEYS = 200;

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
  const times = await page.evaluate(async (keys) => {
    const field = document.querySelector('#field-employment-pay-monthly');
    const answer = document.querySelector('.answer-side');
    const found = [];
    for (let i = 0; i < keys; i += 1) {
      const changed = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          // Layout belongs to the answer.
          answer.getBoundingClientRect();
          resolve(performance.now());
        });
        observer.observe(answer, { subtree: true, childList: true, characterData: true, attributes: true });
      });
      const start = performance.now();
      field.value = String(30000 + i);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      found.push((await changed) - start);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return found;
  }, KEYS);
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor((times.length - 1) * share)].toFixed(1);
  console.log(
    `Ten spells, ${KEYS} keys: median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, slowest ${at(1)} ms`,
  );
  if (Number(at(0.5)) > FRAME) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
