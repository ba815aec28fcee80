// How the time of `batch` and `law-radar` grows with a line: the processor seconds of twice and four times as much, start
// taken off, over those of 64 MB. In proportion they are 2 and 4, and 4 and 16 where all is looked at again and again.
// After npm run build: npx tsx scripts/long-lines.ts
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LEAST_MEGABYTES = 64;
const MORE = [128, 256];
const ROUNDS = 5;
const COMMANDS = {
  batch: ['batch', 'sick-pay/karensavdrag'],
  'law-radar': ['law-radar', '--law-on', '2025-01-01', '2026-01-01', '--as-of', '2026-03-20'],
};
/** Tells the processor seconds of a process when it ends. */
const TOLD = `data:text/javascript,process.on('exit',()=>console.error(process.cpuUsage().user/1e6))`;
const folder = mkdtempSync(join(tmpdir(), 'sjukregler-lines-'));

try {
  for (const [name, args] of Object.entries(COMMANDS)) {
    const start = least(args, fileOf(0));
    const seconds = (megabytes: number): number => least(args, fileOf(megabytes)) - start;
    const first = seconds(LEAST_MEGABYTES);
    const ratios = MORE.map((megabytes) => `${megabytes} MB: ${(seconds(megabytes) / first).toFixed(1)}`);
    console.log(`${name}: ${ratios.join(', ')} times ${LEAST_MEGABYTES} MB`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One line of so many megabytes. */
function fileOf(megabytes: number): string {
  const file = join(folder, `${megabytes}.ndjson`);
  writeFileSync(file, `{"x":"${'a'.repeat(megabytes * 2 ** 20)}"}\n`);
  return file;
}

/** The least processor seconds of some rounds: whatever else the machine does can only add to them. */
function least(args: readonly string[], file: string): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const { stderr } = spawnSync(process.execPath, ['--import', TOLD, 'dist/cli.js', ...args, file], {
      encoding: 'utf8',
    });
    return Number(stderr.trim().split('\n').at(-1));
  });
  return Math.min(...rounds);
}
