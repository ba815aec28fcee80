/** The sick leave in a file, counted by month, group and length. */
import type { Observed } from '../../population/columns.js';
import {
  absenceCounts,
  addAbsenceCounts,
  type AbsenceCounts,
} from '../../population/statistics/absence-counts.js';
import type { EmployedColumns } from '../../population/statistics/absence-shares.js';
import { readSpells } from '../population/read-spells.js';
import type { Session } from '../population/session.js';
import { GROUPS, type GroupColumn } from '../population/spell-columns.js';
import { openSpells } from '../population/spells-file.js';
import { progress } from '../progress.js';
import { numbered, type GroupNames } from './groups.js';
import { employedOf, openWorkingTime, withGroupsOf } from './working-time.js';

/** So many spells are in memory at a time. */
const BATCH = 250_000;

export interface StatisticsOptions {
  readonly spells: string;
  readonly time: Observed;
  readonly by: readonly GroupColumn[];
  /** The file of working time. Absent: none, and sickness is counted by its length. */
  readonly ordinaryHours?: string;
}

export interface CountedFile {
  readonly counts: AbsenceCounts;
  readonly groups: readonly GroupNames[];
  /** Of the file of working time; null where there is none. */
  readonly employed: EmployedColumns | null;
}

export async function countFile(
  session: Session,
  { spells, time, by, ordinaryHours }: StatisticsOptions,
): Promise<CountedFile> {
  const connection = await session.connect();
  const opened = await openSpells(connection, spells, GROUPS);
  const work =
    ordinaryHours === undefined ? undefined : await openWorkingTime(connection, ordinaryHours, time);
  const file = work === undefined ? opened : await withGroupsOf(connection, opened, work, time);
  const { table, groups } = await numbered(connection, file, by, work?.groupsOfPersons);
  const lengths = work === undefined ? 'apart' : 'together';
  const optional =
    by.length === 0 || file.spells === 0 ? file.optional : [...file.optional, 'group' as const];
  let counts = absenceCounts(
    file.optional.includes('extent') ? { ...NO_SPELLS, extent: new Uint8Array(0) } : NO_SPELLS,
    time,
    groups.length,
    lengths,
  );
  let isFirst = true;
  const bar = await progress('spells', { total: file.spells, done: 0 });
  try {
    for await (const batch of readSpells(connection, { table, optional }, {}, BATCH)) {
      const added = absenceCounts(batch.spells, time, groups.length, lengths);
      counts = isFirst ? added : addAbsenceCounts(counts, added);
      isFirst = false;
      bar.add(batch.spells.person.length);
    }
  } finally {
    bar.end();
  }
  const employed = work === undefined ? null : await employedOf(connection, work, { time, by, groups });
  return { counts, groups, employed };
}

const NO_SPELLS = { person: new Int32Array(0), from: new Int32Array(0), to: new Int32Array(0) };
