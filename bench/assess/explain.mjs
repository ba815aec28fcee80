/** What a keystroke costs in a form that explains an amount: the whole report, with what would change the answer. */
import { amount } from '../../dist/index.js';
import { explain } from '../../dist/report.js';
import { casesOf } from '../amount/cases.mjs';
import { blocksOf, ratio, rounds, spentSince } from '../compare.mjs';
import { ratioRow, row } from '../result.mjs';

/** Microseconds, on a screen that is drawn sixty times a second. */
const FRAME = 1e6 / 60;

export async function explaining(isQuick) {
  const cases = casesOf(isQuick ? 30 : 90);
  const explained = (input) => explain('sick-pay/amount', input, { lang: 'sv' });
  const figures = await rounds({ explain: explained, checked: amount }, blocksOf(cases, isQuick ? 3 : 9), {
    slices: 4,
  });
  const each = cases
    .map((input) => {
      const start = process.cpuUsage();
      explained(input);
      return spentSince(start);
    })
    .sort((a, b) => a - b);
  const slow = each[Math.ceil(0.95 * each.length) - 1] / FRAME;
  return {
    about: `\`explain\` of an amount, which tries many inputs to tell what would change the answer, over ${cases.length} cases:`,
    rows: [
      row(
        'the 95th percentile, on this machine',
        { text: slow.toFixed(2), value: slow },
        {
          unit: ' frames of a screen',
          most: 1,
          limit:
            'every change of every field that might change the answer is tried, and each try is an answer of its own',
        },
      ),
      ratioRow('`explain` / the checked function alone', ratio(figures.explain, figures.checked), {
        digits: 0,
      }),
    ],
  };
}
