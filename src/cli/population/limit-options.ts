/** The options that say what DuckDB may use. */
import { InvalidArgumentError, type Command } from 'commander';

const MEMORY = '600MB';
const THREADS = '2';
const MOST_THREADS = 1024;

export function withLimits(command: Command): Command {
  return command
    .option('--memory <size>', 'what DuckDB may hold in memory', size, MEMORY)
    .option('--threads <count>', 'how many threads DuckDB may use', threads, THREADS)
    .option('--temporary <folder>', 'where DuckDB puts what does not fit in memory');
}

export function whole(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number above zero.');
  return Number(text);
}

/** What DuckDB takes as a size of memory. */
function size(text: string): string {
  if (!/^\d*\.?\d+ ?([KMGT]i?)?B$/i.test(text) || Number.parseFloat(text) === 0) {
    throw new InvalidArgumentError('It must be a size, such as 600MB.');
  }
  return text;
}

function threads(text: string): string {
  const count = whole(text);
  if (count > MOST_THREADS) throw new InvalidArgumentError(`At most ${MOST_THREADS} threads.`);
  return String(count);
}
