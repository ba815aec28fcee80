/** One part from spells to rows. */
import type { GapCounts } from '../../population/gaps.js';
import { gapCounts } from '../../population/gaps.js';
import type { DonePart, PartitionPlan } from '../../population/partition.js';
import { personStarts } from '../../population/persons.js';
import { population } from '../../population/population.js';
import { writePart, type PartsPlace } from './part-files.js';
import type { Batch } from './read-spells.js';
import { checksumOf } from './spells-file.js';
import type { RowWriter } from './write-rows.js';

export async function countPart(
  writer: RowWriter,
  { spells, firstPerson, lastPerson }: Batch,
  part: number,
  { observed, gaps }: Pick<PartitionPlan, 'observed' | 'gaps'>,
  plan: string,
  place: PartsPlace,
): Promise<DonePart> {
  const result = population(spells, observed, writer.columns(spells.person.length));
  const counts: GapCounts[] = gapCounts(spells, observed, gaps);
  return writePart(place, part, async (temporary) => {
    await writer.write(spells, result, temporary);
    return {
      part,
      plan,
      firstPerson,
      lastPerson,
      persons: personStarts(spells.person).persons,
      spells: spells.person.length,
      rows: await checksumOf(temporary),
      gapCounts: counts,
    };
  });
}
