/** Planning, counting and putting together parts on several machines, which share the files. */
import type { GapCounts } from '../../population/gaps.js';
import { planParts, type DonePart, type PartitionPlan } from '../../population/partition.js';
import { UsageError } from '../exit.js';
import type { CountOptions } from './count-all.js';
import { countPart } from './count-part.js';
import type { DuckDBConnection } from './duckdb.js';
import { damagedParts, mergeParts } from './merge-parts.js';
import { doneParts, makeFolder, readOwnJson, writeJson, type PartsPlace } from './part-files.js';
import { readSpells } from './read-spells.js';
import { readingOf, ruleSet, sha256, type Session } from './session.js';
import { openSpells, type SpellsFile } from './spells-file.js';
import { RowWriter } from './write-rows.js';

export async function makePlan(
  { duckdb, connect }: Session,
  { spells, out, observed, gaps, partSpells }: CountOptions,
): Promise<PartitionPlan> {
  const connection = await connect();
  const file = await openSpells(connection, spells);
  const parts = planParts(await personCounts(connection, file), partSpells);
  const plan: PartitionPlan = {
    format: 1,
    ruleSet: ruleSet(),
    input: file.checksum,
    reading: readingOf(duckdb),
    observed,
    gaps,
    parts,
  };
  await writeJson(out, '--out', plan);
  return plan;
}

async function personCounts(
  connection: DuckDBConnection,
  { table }: SpellsFile,
): Promise<{ person: BigInt64Array; spells: Int32Array }> {
  const sql = `SELECT person, count(*)::INTEGER FROM ${table} GROUP BY person ORDER BY person`;
  const reader = await connection.runAndReadAll(sql);
  const [person = [], spells = []] = reader.getColumns();
  return {
    person: BigInt64Array.from(person, (value) => BigInt(String(value))),
    spells: Int32Array.from(spells, Number),
  };
}

export interface RunOptions {
  readonly plan: string;
  readonly spells: string;
  readonly folder: string;
  /** The parts to count, or all. */
  readonly parts: readonly number[] | 'all';
}

/** Counts parts of a plan. A part that was counted before is counted again, with the same rows. */
export async function runParts({ duckdb, connect }: Session, options: RunOptions): Promise<DonePart[]> {
  const { plan, id } = await readPlan(options.plan);
  if (plan.ruleSet !== ruleSet()) {
    throw new UsageError({
      sv: '--plan: planen är för en annan version av lagen eller av biblioteket: gör den på nytt',
      en: '--plan: the plan is for another version of the law or of this library: make it anew',
    });
  }
  if (plan.reading !== readingOf(duckdb)) {
    throw new UsageError({
      sv: '--plan: dagar skulle läsas på annat sätt här än där planen gjordes (en annan version av biblioteket eller av DuckDB): gör den på nytt',
      en: '--plan: days would be read otherwise here than where the plan was made (another version of this library or of DuckDB): make it anew',
    });
  }
  const wanted = options.parts === 'all' ? plan.parts.map(({ part }) => part) : options.parts;
  const chosen = wanted.map((number) => {
    const planned = plan.parts.find(({ part }) => part === number);
    if (planned === undefined)
      throw new UsageError({
        sv: `--part: planen har delarna 1 till ${plan.parts.length}`,
        en: `--part: the plan has parts 1 to ${plan.parts.length}`,
      });
    return planned;
  });
  const [reading, writing] = [await connect(), await connect()];
  const file = await openSpells(reading, options.spells);
  if (file.checksum !== plan.input)
    throw new UsageError({
      sv: '--spells: planen är för en annan fil med sjukfall',
      en: '--spells: the plan is for another file of spells',
    });
  const place: PartsPlace = { folder: options.folder, option: '--parts' };
  await makeFolder(place);
  const writer = new RowWriter(duckdb, writing, 'rows');
  const done: DonePart[] = [];
  for (const { part, firstPerson, lastPerson, spells } of chosen) {
    const range = { first: firstPerson, last: lastPerson };
    for await (const batch of readSpells(reading, file, range, spells)) {
      done.push(await countPart(writer, batch, part, plan, id, place));
    }
  }
  return done;
}

export interface MergeOptions {
  readonly plan: string;
  readonly folder: string;
  readonly out: string;
}

/** Puts the parts of a plan together. */
export async function mergePlan({ connect }: Session, options: MergeOptions): Promise<GapCounts[]> {
  const { plan, id } = await readPlan(options.plan);
  const done = await doneParts({ folder: options.folder, option: '--parts' });
  const damaged = await damagedParts(plan, done, options.folder);
  return mergeParts(await connect(), plan, id, done, damaged, options.folder, options.out);
}

async function readPlan(file: string): Promise<{ readonly plan: PartitionPlan; readonly id: string }> {
  const plan = await readOwnJson<PartitionPlan | { readonly format?: never; readonly parts?: never }>(
    file,
    '--plan',
  );
  if (plan.format !== 1 || !Array.isArray(plan.parts)) {
    throw new UsageError({
      sv: '--plan: en plan eller en del är inte det som kommandot skrev',
      en: '--plan: a plan or a part is not what this command wrote',
    });
  }
  return { plan, id: sha256(JSON.stringify(plan)) };
}
