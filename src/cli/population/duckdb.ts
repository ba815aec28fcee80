/** DuckDB, which only this command needs: it is loaded when it is used, and may be missing. */
import type * as DuckDB from '@duckdb/node-api';
import { UsageError } from '../exit.js';

export type { DuckDBConnection } from '@duckdb/node-api';
export type DuckDBModule = typeof DuckDB;

export interface Limits {
  /** What DuckDB may hold in memory, such as `600MB`; what does not fit goes to `temporary`. */
  readonly memory: string;
  readonly threads: string;
  /** A folder for what does not fit in memory. */
  readonly temporary: string;
}

export async function loadDuckDB(): Promise<DuckDBModule> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw new UsageError({
      sv: 'kommandot läser och skriver filer med DuckDB: npm install @duckdb/node-api och försök igen',
      en: 'this command reads and writes files with DuckDB: npm install @duckdb/node-api and try again',
    });
  }
}

export async function openDuckDB(
  duckdb: DuckDBModule,
  { memory, threads, temporary }: Limits,
): Promise<DuckDB.DuckDBInstance> {
  try {
    return await duckdb.DuckDBInstance.create(':memory:', {
      memory_limit: memory,
      threads,
      temp_directory: temporary,
    });
  } catch {
    throw new UsageError({
      sv: `DuckDB tar inte de gränserna: --memory ${memory}, --threads ${threads}`,
      en: `DuckDB does not take these limits: --memory ${memory}, --threads ${threads}`,
    });
  }
}

/** What stops DuckDB that is no fault of the file: too little memory, a full folder for what does not fit, a full disk. */
export type Trouble = 'memory' | 'temporary' | 'disk';

/** DuckDB tells them apart in its messages alone. */
export function troubleIn(error: unknown): Trouble | undefined {
  const message = error instanceof Error ? error.message : '';
  const isFull = /No space left on device|Disk quota exceeded/i.test(message);
  if (/max_temp_directory_size|failed to offload/i.test(message)) return 'temporary';
  if (isFull && message.includes('duckdb_temp_')) return 'temporary';
  if (/^Out of Memory|Out of Memory Error/i.test(message)) return 'memory';
  return isFull ? 'disk' : undefined;
}

/** A text as SQL writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
