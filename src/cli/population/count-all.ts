/** The whole population on one machine: parts one after the other, and put together at the end. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Observed } from '../../population/columns.js';
import type { GapCounts } from '../../population/gaps.js';
import type { DonePart, PartitionPlan } from '../../population/partition.js';
import { UsageError } from '../exit.js';
import { countPart } from './count-part.js';
import { formatOf } from './file-format.js';
import { isIntact, mergeParts } from './merge-parts.js';
import { doneParts, makeFolder, readOwnJson, writeJson } from './part-files.js';
import { readSpells } from './read-spells.js';
import { ruleSet, sha256, type Session } from './session.js';
import { spellBar } from './spell-bar.js';
import { openSpells, type SpellsFile } from './spells-file.js';
import { RowWriter } from './write-rows.js';

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

/** What must be the same for a run to go on where an earlier one stopped. */
type Manifest = Omit<PartitionPlan, 'parts'> & { readonly partSpells: number };

export async function countAll({ duckdb, connect }: Session, options: CountOptions): Promise<Counted> {
  formatOf(options.out);
  const [reading, writing] = [await connect(), await connect()];
  const file = await openSpells(reading, options.spells);
  const { observed, gaps, partSpells } = options;
  const manifest: Manifest = {
    format: 1,
    ruleSet: ruleSet(),
    input: file.checksum,
    observed,
    gaps,
    partSpells,
  };
  const id = sha256(JSON.stringify(manifest));
  const folder = `${options.out}.parts`;
  const done = await resume(folder, manifest, id);

  const bar = spellBar(file.spells, spellsOf(done));
  try {
    const after = done.at(-1)?.lastPerson;
    const batches = readSpells(reading, file, after === undefined ? {} : { after }, partSpells);
    const writer = new RowWriter(duckdb, writing);
    // While one part is written, the next is read.
    let pending: Promise<DonePart> | undefined;
    const settle = async (): Promise<void> => {
      if (pending === undefined) return;
      const part = await pending;
      pending = undefined;
      done.push(part);
      bar.add(part.spells);
    };
    for await (const batch of batches) {
      await settle();
      pending = countPart(writer, batch, done.length + 1, { observed, gaps }, id, folder);
    }
    await settle();
  } finally {
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
  const gapCounts = await mergeParts(writing, { ...manifest, parts }, id, done, folder, options.out);
  await rm(folder, { recursive: true });
  return { spells: file.spells, persons: done.reduce((sum, { persons }) => sum + persons, 0), gapCounts };
}

/** The parts that an earlier run left whole, from the first on. */
async function resume(folder: string, manifest: Manifest, id: string): Promise<DonePart[]> {
  const place = join(folder, 'manifest.json');
  await makeFolder(folder);
  const earlier = await readOwnJson<Manifest>(place).catch(() => undefined);
  if (earlier === undefined) {
    await writeJson(place, manifest);
    return [];
  }
  if (sha256(JSON.stringify(earlier)) !== id) {
    throw new UsageError(
      'the folder beside the result holds parts of another run (other spells, options or law): delete it first',
    );
  }
  const whole: DonePart[] = [];
  for (const part of await doneParts(folder)) {
    const follows = part.part === whole.length + 1 && part.plan === id;
    if (!follows || !(await isIntact(folder, part.part, part.rows))) break;
    whole.push(part);
  }
  return whole;
}

function spellsOf(done: readonly DonePart[]): number {
  return done.reduce((sum, { spells }) => sum + spells, 0);
}

/** Counts again what went through: nothing is lost and nothing came twice. */
function checkComplete(file: SpellsFile, done: readonly DonePart[]): void {
  if (spellsOf(done) !== file.spells) throw new Error('not every spell went through');
}
