/** What starting costs, the command line and loading the package, beside Node that does nothing. `npm run bench -- --part start` */
import { fileURLToPath } from 'node:url';
import { median, ratio } from '../compare.mjs';
import { isQuick } from '../options.mjs';
import { processRounds, spent } from '../processes.mjs';
import { control, ratioRow, row, tell } from '../result.mjs';

const ROUNDS = isQuick ? 3 : 21;
const dist = (file) => new URL(`../../dist/${file}`, import.meta.url);
const cli = fileURLToPath(dist('cli.js'));
const imported = (file) => ['--input-type=module', '-e', `import ${JSON.stringify(dist(file).href)}`];

const alone = () => spent(['-e', '0']);
const starts = {
  alone,
  version: () => spent([cli, '--version']),
  rules: () => spent([cli, 'rules']),
  eval: () =>
    spent([cli, 'eval', 'sick-pay/karensavdrag'], { text: '{"periodFrom":"2026-03-02","weeklyPay":8000}' }),
  again: alone,
  core: () => spent(imported('core.js')),
  checked: () => spent(imported('index.js')),
};
const figures = processRounds(starts, ROUNDS);
const overNode = (name) => ratio(figures[name], figures.alone);
const beyond = median(figures.core.map((figure, round) => figure - figures.alone[round]));

const COMMAND = 'the files that the command needs are read and compiled beside what Node compiles for itself';
tell({
  about: `Processor time of all threads of a process, beside that of \`node -e 0\`, in turns, ${ROUNDS} rounds.`,
  controls: [control('Node alone beside itself', overNode('again'))],
  tables: [
    {
      rows: [
        ratioRow('`sjukregler --version` / Node alone', overNode('version'), { most: 1.2, limit: COMMAND }),
        ratioRow('`sjukregler rules` / Node alone', overNode('rules'), { most: 1.3, limit: COMMAND }),
        ratioRow('`sjukregler eval` of a rule / Node alone', overNode('eval'), {
          most: 1.5,
          limit: `${COMMAND}, and the schema of the rule is built with zod`,
        }),
        ratioRow('import of the checked rules / Node alone', overNode('checked'), {
          most: 1.6,
          limit:
            'the rules are one file, and zod many that Node has to find and open; it stays a package of its own, so that a program has one copy of it',
        }),
        ratioRow('import of `core` / Node alone', overNode('core')),
        row(
          'import of `core`, beyond Node alone, on this machine',
          { text: beyond.toFixed(1), value: beyond },
          {
            unit: ' ms',
            most: 10,
            limit: 'all rules with their tables and sections are one file, which is read and compiled whole',
          },
        ),
      ],
    },
  ],
});
