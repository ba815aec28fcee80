/** Places whose clocks are odd, for tests of what touches a zone. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface Place {
  readonly zone: string;
  /** The days that the zone went without; where the time-zone data changed its mind, each of the answers. */
  readonly skipped: readonly (readonly string[])[];
}

const NONE = [[]];

export const PLACES: readonly Place[] = [
  { zone: 'UTC', skipped: NONE },
  { zone: 'Europe/Stockholm', skipped: NONE },
  { zone: 'America/New_York', skipped: NONE },
  { zone: 'America/Sao_Paulo', skipped: NONE },
  { zone: 'Africa/Casablanca', skipped: NONE },
  { zone: 'Asia/Tehran', skipped: NONE },
  { zone: 'Asia/Kolkata', skipped: NONE },
  { zone: 'Australia/Lord_Howe', skipped: NONE },
  { zone: 'Pacific/Apia', skipped: [['2011-12-30']] },
  { zone: 'Pacific/Kiritimati', skipped: [['1994-12-31'], ['1995-01-01']] },
];

/** What a probe of test/support prints, a line of JSON, when it runs in the zone. */
export async function probe(name: string, zone: string): Promise<unknown> {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', file], {
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(stdout);
}
