/** Parts put together to one file, if they fit. */
import type { Language } from '../../finding/words.js';
import { addGapCounts, type GapCounts } from '../../population/gaps.js';
import {
  problemsOfParts,
  type DonePart,
  type PartitionPlan,
  type PartProblem,
} from '../../population/partition.js';
import { partProblemWords } from '../../population/partition.words.js';
import { quoted, type DuckDBConnection } from './duckdb.js';
import { formatOf, writingOf, type FileFormat } from './file-format.js';
import { joinParquet } from './join-parquet.js';
import { rowsFile } from './part-files.js';
import { checksumOf } from './spells-file.js';
import { writeWhole } from './whole-file.js';
import { NO_ROWS } from './write-rows.js';

/** The parts do not fit together: nothing was written. */
export class PartsDoNotFit extends Error {
  override readonly name = 'PartsDoNotFit';
  readonly problems: readonly PartProblem[];

  constructor(problems: readonly PartProblem[]) {
    super(`the parts do not fit: ${problems.map(({ part, code }) => `${part} ${code}`).join(', ')}`);
    this.problems = problems;
  }

  /** A line for every problem. */
  lines(language: Language): string[] {
    const name = { sv: 'del', en: 'part' }[language];
    return this.problems.map(
      ({ part, code }) => `${name} ${part}: ${code}. ${partProblemWords[code][language]}`,
    );
  }
}

/** `damaged` are the parts whose files are known not to be what was written. */
export async function mergeParts(
  connection: DuckDBConnection,
  plan: PartitionPlan,
  planId: string,
  done: readonly DonePart[],
  damaged: readonly PartProblem[],
  folder: string,
  out: string,
): Promise<GapCounts[]> {
  const problems = [...problemsOfParts(plan, planId, done), ...damaged];
  if (problems.length > 0) throw new PartsDoNotFit(problems);
  const files = plan.parts.map(({ part }) => rowsFile(folder, part));
  const format = formatOf(out);
  await writeWhole(out, '--out', (temporary) => writeTogether(connection, files, format, temporary));
  return [...done.map(({ gapCounts }) => gapCounts).reduce<readonly GapCounts[]>(sum, [])];
}

async function writeTogether(
  connection: DuckDBConnection,
  files: readonly string[],
  format: FileFormat,
  out: string,
): Promise<void> {
  if (format === 'parquet' && files.length > 0) {
    await joinParquet(files, out);
    return;
  }
  const rows = files.length === 0 ? NO_ROWS : `SELECT * FROM read_parquet([${files.map(quoted).join(', ')}])`;
  await connection.run(`COPY (${rows}) TO ${quoted(out)} ${writingOf(format)}`);
}

function sum(a: readonly GapCounts[], b: readonly GapCounts[]): readonly GapCounts[] {
  return a.length === 0 ? b : addGapCounts(a, b);
}

/** The planned parts whose files are missing or are not the ones that were written. */
export async function damagedParts(
  plan: PartitionPlan,
  done: readonly DonePart[],
  folder: string,
): Promise<PartProblem[]> {
  const planned = new Set(plan.parts.map(({ part }) => part));
  const problems: PartProblem[] = [];
  for (const { part, rows } of done) {
    if (planned.has(part) && !(await isIntact(folder, part, rows)))
      problems.push({ part, code: 'damaged-part' });
  }
  return problems;
}

/** Whether the part's file is there and is the one that was written. */
export async function isIntact(folder: string, part: number, rows: string): Promise<boolean> {
  try {
    return (await checksumOf(rowsFile(folder, part))) === rows;
  } catch {
    return false;
  }
}
