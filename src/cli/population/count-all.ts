/** The whole population on one machine: parts one after the other, and put together at the end. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Observed } from '../../population/columns.js';
import type { GapCounts } from '../../population/gaps.js';
import type { DonePart, PartitionPlan } from '../../population/partition.js';
import { UsageError } from '../exit.js';
import { countPart } from './count-part.js';
import { formatOf } from './file-format.js';
import { isIntact, mergeParts } from './merge-parts.js';
import { doneParts, isPartFile, makeFolder, readOwnJson, writeJson, type PartsPlace } from './part-files.js';
import { readSpells } from './read-spells.js';
import { quoted, type DuckDBConnection } from './duckdb.js';
import { readingOf, ruleSet, sha256, type Session } from './session.js';
import { progress } from '../progress.js';
import { openSpells, type SpellsFile } from './spells-file.js';
import { UNFINISHED, unwritable } from './whole-file.js';
import { RowWriter } from './write-rows.js';
import { itemAt } from '../../time/lists.js';

export interface CountOptions {
  readonly spells: string;
  readonly out: string;
  readonly observed: Observed;
  readonly gaps: readonly number[];
  readonly partSpells: number;
}

export interface Counted {
  readonly spells: number;
  readonly persons: number;
  readonly gapCounts: readonly GapCounts[];
}

/** Parts are written side by side, while the next one is read and counted. */
const WRITERS = ['rows_a', 'rows_b', 'rows_c'];

/** Every writer has a thread of its own: more for the same rows would only wait for each other. */
async function openWriters(session: Session): Promise<RowWriter[]> {
  await useThreads(session, '1');
  return Promise.all(
    WRITERS.map(async (name) => new RowWriter(session.duckdb, await session.connect(), name)),
  );
}

async function useThreads({ connect }: Session, threads: string): Promise<void> {
  const connection = await connect();
  await connection.run(`SET threads = ${threads}`);
  connection.closeSync();
}

/** What must be the same for a run to go on where an earlier one stopped. */
type Manifest = Omit<PartitionPlan, 'parts'> & { readonly partSpells: number };

export async function countAll(session: Session, options: CountOptions): Promise<Counted> {
  formatOf(options.out);
  const reading = await session.connect();
  const file = await openSpells(reading, options.spells);
  const { observed, gaps, partSpells } = options;
  const manifest: Manifest = {
    format: 1,
    ruleSet: ruleSet(),
    input: file.checksum,
    reading: readingOf(session.duckdb),
    observed,
    gaps,
    partSpells,
  };
  const id = sha256(JSON.stringify(manifest));
  const folder = partsBeside(options.out);
  const place: PartsPlace = { folder, option: '--out' };
  await makeFolder(place);
  await refuseOtherFiles(folder);
  await keepOthersOut(reading, folder);
  const done = await resume(place, manifest, id);

  const pending: Promise<DonePart>[] = [];
  const bar = await progress('spells', { total: file.spells, done: spellsOf(done) });
  try {
    const after = done.at(-1)?.lastPerson;
    const batches = readSpells(reading, file, after === undefined ? {} : { after }, partSpells);
    const settle = async (most: number): Promise<void> => {
      while (pending.length > most) {
        const part = await pending.shift();
        if (part === undefined) break;
        done.push(part);
        bar.add(part.spells);
      }
    };
    let writers: readonly RowWriter[] | undefined;
    for await (const batch of batches) {
      // With the first of them the spells are sorted.
      writers ??= await openWriters(session);
      await settle(writers.length - 1);
      const part = done.length + pending.length + 1;
      const writer = itemAt(writers, part % writers.length);
      const counting = countPart(writer, batch, part, { observed, gaps }, id, place);
      // It may fail while something else is waited for; it is told when its turn comes.
      counting.catch(() => undefined);
      pending.push(counting);
    }
    await settle(0);
    await useThreads(session, session.threads);
  } finally {
    // Where one part fails, the other is not left half written.
    await Promise.allSettled(pending);
    bar.end();
  }
  checkComplete(file, done);
  const parts = done.map(({ part, firstPerson, lastPerson, persons, spells }) => ({
    part,
    firstPerson,
    lastPerson,
    persons,
    spells,
  }));
  // Every file was read again when it was written, or when it was taken over.
  const gapCounts = await mergeParts(reading, { ...manifest, parts }, id, done, [], folder, options.out);
  await reading.run('DETACH running');
  await rm(folder, { recursive: true });
  return { spells: file.spells, persons: done.reduce((sum, { persons }) => sum + persons, 0), gapCounts };
}

/** Where a run keeps its parts until they are put together. */
export function partsBeside(out: string): string {
  return `${out}.parts`;
}

/** DuckDB locks a database for as long as the process lives, however it ends. */
const LOCK = 'running.duckdb';
const MANIFEST = 'manifest.json';

/** One run at a time writes the parts of a result. */
async function keepOthersOut(connection: DuckDBConnection, folder: string): Promise<void> {
  try {
    await connection.run(`ATTACH ${quoted(join(folder, LOCK))} AS running`);
  } catch (error) {
    if (!/lock/i.test(String(error))) throw unwritable(error, '--out');
    throw new UsageError({
      sv: '--out: en annan körning skriver resultatet nu: vänta på den, eller ange ett annat namn',
      en: '--out: another run writes this result now: wait for it, or give another name',
    });
  }
}

/** The parts that an earlier run left whole, from the first on. */
async function resume(place: PartsPlace, manifest: Manifest, id: string): Promise<DonePart[]> {
  const { folder } = place;
  const file = join(folder, MANIFEST);
  await clearUnfinished(folder);
  const earlier = await readOwnJson<Manifest>(file, '--out').catch(() => undefined);
  const parts = await doneParts(place);
  if (earlier === undefined || parts.length === 0) {
    await writeJson(file, '--out', manifest);
    return [];
  }
  if (sha256(JSON.stringify(earlier)) !== id) {
    throw new UsageError({
      sv: '--out: mappen bredvid resultatet har delar av en annan körning (andra sjuktillfällen, flaggor eller annan lag): radera den först',
      en: '--out: the folder beside the result holds parts of another run (other spells, options or law): delete it first',
    });
  }
  const whole: DonePart[] = [];
  for (const part of parts) {
    const follows = part.part === whole.length + 1 && part.plan === id;
    if (!follows || !(await isIntact(folder, part.part, part.rows))) break;
    whole.push(part);
  }
  return whole;
}

/** The folder is deleted in the end: what others put there must not be. */
async function refuseOtherFiles(folder: string): Promise<void> {
  const isOurs = (name: string): boolean =>
    name === MANIFEST || name.startsWith(LOCK) || name.endsWith(UNFINISHED) || isPartFile(name);
  if ((await readdir(folder)).every(isOurs)) return;
  throw new UsageError({
    sv: '--out: mappen bredvid resultatet har filer som inte är delar: flytta dem, eller ange ett annat namn',
    en: '--out: the folder beside the result holds files that are no parts: move them, or give another name',
  });
}

/** What a broken run left half written. */
async function clearUnfinished(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(UNFINISHED));
  await Promise.all(names.map((name) => rm(join(folder, name))));
}

function spellsOf(done: readonly DonePart[]): number {
  return done.reduce((sum, { spells }) => sum + spells, 0);
}

/** Counts again what went through: nothing is lost and nothing came twice. */
function checkComplete(file: SpellsFile, done: readonly DonePart[]): void {
  if (spellsOf(done) !== file.spells) throw new Error('not every spell went through');
}
