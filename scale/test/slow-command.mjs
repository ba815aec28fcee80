// The command with the faults that a test wants: a pause before every part, and parts that cannot be counted. Every part
// that is begun is noted in a log, if there is one.
//   FAULTS='{"pause":500,"poisoned":3,"log":"begun.txt"}' node slow-command.mjs population run … --part 3
import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { pause = 0, poisoned, log } = JSON.parse(process.env.FAULTS ?? '{}');
const args = process.argv.slice(2);
const part = Number(args[args.indexOf('--part') + 1]);
if (log !== undefined && !Number.isNaN(part)) appendFileSync(log, `${part}\n`);
await new Promise((resolve) => setTimeout(resolve, pause));
if (part === poisoned) process.exit(1);
const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const { status } = spawnSync(process.execPath, [command, ...args], { stdio: 'inherit' });
process.exitCode = status ?? 1;
