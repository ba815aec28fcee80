/** What every subcommand opens: DuckDB within limits, the file of spells, and the law that counts. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ruleSetText } from '../../population/law.js';
import { loadDuckDB, openDuckDB, type DuckDBConnection, type DuckDBModule } from './duckdb.js';

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
  const temporary = await mkdtemp(join(options.temporary ?? tmpdir(), 'sjukregler-'));
  try {
    const instance = await openDuckDB(duckdb, { ...options, temporary });
    try {
      return await work({ duckdb, connect: () => instance.connect(), threads: options.threads });
    } finally {
      instance.closeSync();
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** The checksum of the law and of the version that counts by it. */
export function ruleSet(): string {
  return sha256(`${SJUKREGLER_VERSION} ${ruleSetText()}`);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
