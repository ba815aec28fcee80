/** A whole case: beside its JSON, and as it grows. `npm run bench -- --part assess` */
import { assess } from '../../dist/core.js';
import { payrollLines } from '../../dist/formats.js';
import { assess as checked } from '../../dist/index.js';
import { ratio, rounds } from '../compare.mjs';
import { isLong, isQuick } from '../options.mjs';
import { printed } from '../processes.mjs';
import { control, ratioRow, tell } from '../result.mjs';
import { asOf, typical } from './case.mjs';
import { explaining } from './explain.mjs';
import { growthOfCases, growthOfSpells } from './growth.mjs';

const ROUNDS = isQuick ? 3 : 9;
const FIRST_CALLS = isQuick ? 1 : 9;
/** Microseconds of the processor, at most: the engine is done with `assess` after some thousand calls. */
const WARM_UP = isQuick ? 2e6 : 30e6;

const texts = [JSON.stringify(typical), JSON.stringify(assess(typical, { asOf }))];
const json = () => texts.map((text) => JSON.stringify(JSON.parse(text)));
const year = { from: '2025-04-01', to: '2026-03-31', asOf };
const warm = await rounds(
  {
    json,
    again: json,
    assess: () => assess(typical, { asOf }),
    checked: () => checked(typical, { asOf }),
    payrollLines: () => payrollLines(typical, year),
  },
  Array.from({ length: ROUNDS }, () => [typical]),
  { warmUp: WARM_UP },
);

const script = new URL('first.mjs', import.meta.url);
const first = Array.from({ length: FIRST_CALLS }, () => Number(printed(script)));

const explained = await explaining(isQuick);
const cases = growthOfCases(isLong);
const spells = growthOfSpells(isQuick);

tell({
  about: `A typical case: eight spells in a year, benefit, certificates, a plan; ${texts[0].length} characters in, ${texts[1].length} out. ${ROUNDS} rounds.`,
  controls: [
    control('reading and writing the JSON beside itself', ratio(warm.again, warm.json)),
    spells.control,
  ],
  tables: [
    {
      rows: [
        ratioRow(
          '`assess` / JSON.parse and JSON.stringify of its input and output',
          ratio(warm.assess, warm.json),
          {
            most: 1.5,
            limit:
              'an assessment is thousands of small steps, and leaves more objects behind than its answer has: amounts that know how they were made, and runs of days that are cut again',
          },
        ),
        ratioRow('checked `assess` / `assess`', ratio(warm.checked, warm.assess)),
        ratioRow('`payrollLines` of that year / checked `assess`', ratio(warm.payrollLines, warm.checked), {
          most: 1.3,
          limit: 'the lines need the parts of the assessment and every day with pay beside it',
        }),
        ratioRow('the first `assess` of a process / a warm one', ratio(first, warm.assess), { digits: 0 }),
      ],
    },
    explained,
    spells.table,
    cases,
  ],
});
