/** Processes of the Node that runs, and the processor time that they take, of all their threads. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a script prints. */
export function printed(script, ...args) {
  const { status, stdout } = spawnSync(process.execPath, [fileURLToPath(script), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`ended with ${status}: ${script}`);
  return stdout;
}

/** bash asks the system, from the first to the last. */
const TIMED = `TIMEFORMAT='%3U %3S'; time "$@" >"$OUT"`;

/** Milliseconds of the processor that Node takes with these arguments, from one file to another. */
export function spent(args, { input = '/dev/null', output = '/dev/null', text } = {}) {
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', `${TIMED}${text === undefined ? ` <"$IN"` : ''}`, 'bash', process.execPath, ...args],
    {
      input: text,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', IN: input, OUT: output },
    },
  );
  if (status !== 0) throw new Error(`ended with ${status}: ${args.join(' ')}`);
  const [user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return 1000 * (user + system);
}

/** Processes in turns: milliseconds by contestant, one figure a round. */
export function processRounds(contestants, count) {
  const figures = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (const [name, start] of Object.entries(contestants)) figures[name].push(start());
  }
  return figures;
}
