/** What every subcommand opens: DuckDB within limits, the file of spells, and the law that counts. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ruleSetText } from '../../population/law.js';
import { UsageError } from '../exit.js';
import { loadDuckDB, openDuckDB, troubleIn, type DuckDBConnection, type DuckDBModule } from './duckdb.js';
import { readingRules, TIME_ZONE } from './spell-columns.js';
import { unwritable } from './whole-file.js';

declare const SJUKREGLER_VERSION: string;

export interface LimitOptions {
  readonly memory: string;
  readonly threads: string;
  /** Where DuckDB puts what does not fit in memory. Absent: the system's folder for such. */
  readonly temporary?: string;
}

export interface Session {
  readonly duckdb: DuckDBModule;
  /** One connection reads while another writes. */
  readonly connect: () => Promise<DuckDBConnection>;
  /** How many threads DuckDB may use where nothing else is said. */
  readonly threads: string;
}

export async function inSession<T>(
  options: LimitOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const duckdb = await loadDuckDB();
  const temporary = await temporaryFolder(options);
  try {
    const instance = await openDuckDB(duckdb, { ...options, temporary });
    const connect = async (): Promise<DuckDBConnection> => {
      const connection = await instance.connect();
      // Every zone is named where a day is read; this is for what would forget to.
      await connection.run(`SET TimeZone = '${TIME_ZONE}'`);
      return connection;
    };
    try {
      return await work({ duckdb, connect, threads: options.threads });
    } finally {
      instance.closeSync();
    }
  } catch (error) {
    throw limitReached(error, options) ?? error;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function temporaryFolder({ temporary = tmpdir() }: LimitOptions): Promise<string> {
  try {
    return await mkdtemp(join(temporary, 'sjukregler-'));
  } catch (error) {
    throw unwritable(error, '--temporary');
  }
}

/** What DuckDB had too little of, with the option that gives more. */
function limitReached(error: unknown, { memory }: LimitOptions): UsageError | undefined {
  switch (troubleIn(error)) {
    case 'memory':
      return new UsageError({
        sv: `--memory ${memory}: för lite för filen; ange mer, till exempel 1GB`,
        en: `--memory ${memory}: too little for this file; give more, such as 1GB`,
      });
    case 'temporary':
      return new UsageError({
        sv: '--temporary: mappen har för lite plats för det som inte ryms i --memory',
        en: '--temporary: the folder has too little room for what does not fit in --memory',
      });
    default:
      return undefined;
  }
}

/** The checksum of what decides the days and the persons of a file: our rules of reading, and the DuckDB that reads. */
export function readingOf(duckdb: DuckDBModule): string {
  return sha256(`${duckdb.version()} ${readingRules()}`);
}

/** The checksum of the law and of the version that counts by it. */
export function ruleSet(): string {
  return sha256(`${SJUKREGLER_VERSION} ${ruleSetText()}`);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
