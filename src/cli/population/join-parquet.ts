/**
 * Parquet files with the same columns as one file, without reading a row: the row groups are copied as they are, and the
 * footer tells where each begins now.
 */
import { open, type FileHandle } from 'node:fs/promises';
import type { ColumnChunk, FileMetaData, RowGroup } from 'hyparquet';

const MAGIC = 'PAR1';
/** The length of the footer and the magic letters stand at the end. */
const TAIL_BYTES = 8;
const COPIED_AT_ONCE = 1 << 20;

export async function joinParquet(parts: readonly string[], out: string): Promise<void> {
  const { writeMetadata } = await import('hyparquet-writer/src/metadata.js');
  const { ByteWriter } = await import('hyparquet-writer');
  const target = await open(out, 'w');
  try {
    await writeAll(target, new TextEncoder().encode(MAGIC));
    let written = MAGIC.length;
    let joined: FileMetaData | undefined;
    for (const part of parts) {
      const source = await open(part, 'r');
      try {
        const { metadata, end } = await footerOf(source);
        const moved = BigInt(written - MAGIC.length);
        await copyBytes(source, MAGIC.length, end, target);
        written += end - MAGIC.length;
        joined = withRows(joined, {
          ...metadata,
          row_groups: metadata.row_groups.map((g) => movedBy(g, moved)),
        });
      } finally {
        await source.close();
      }
    }
    if (joined === undefined) throw new Error('nothing to join');
    const footer = new ByteWriter();
    writeMetadata(footer, joined);
    await writeAll(target, new Uint8Array(footer.getBuffer()));
    await writeAll(target, new TextEncoder().encode(MAGIC));
  } finally {
    await target.close();
  }
}

interface Footer {
  readonly metadata: FileMetaData;
  /** Where the footer begins. */
  readonly end: number;
}

async function footerOf(file: FileHandle): Promise<Footer> {
  const { parquetMetadata } = await import('hyparquet');
  const { size } = await file.stat();
  const tail = await bytesOf(file, size - TAIL_BYTES, size);
  const length = new DataView(tail).getUint32(0, true);
  const end = size - TAIL_BYTES - length;
  return { metadata: parquetMetadata(await bytesOf(file, end, size)), end };
}

async function bytesOf(file: FileHandle, from: number, to: number): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(to - from);
  await file.read(bytes, 0, to - from, from);
  return bytes.buffer;
}

async function copyBytes(source: FileHandle, from: number, to: number, target: FileHandle): Promise<void> {
  const buffer = new Uint8Array(COPIED_AT_ONCE);
  for (let at = from; at < to;) {
    const { bytesRead } = await source.read(buffer, 0, Math.min(buffer.length, to - at), at);
    await writeAll(target, buffer.subarray(0, bytesRead));
    at += bytesRead;
  }
}

/** One write may take only a part, as on a disk that becomes full. */
async function writeAll(target: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    written += (await target.write(bytes, written)).bytesWritten;
  }
}

function withRows(joined: FileMetaData | undefined, more: FileMetaData): FileMetaData {
  if (joined === undefined) return more;
  return {
    ...joined,
    num_rows: joined.num_rows + more.num_rows,
    row_groups: [...joined.row_groups, ...more.row_groups],
  };
}

/** The row group as it is described when it lies so many bytes further on. */
function movedBy(group: RowGroup, bytes: bigint): RowGroup {
  return {
    ...group,
    columns: group.columns.map((column) => movedColumn(column, bytes)),
    ...(group.file_offset !== undefined && { file_offset: group.file_offset + bytes }),
  };
}

function movedColumn(column: ColumnChunk, bytes: bigint): ColumnChunk {
  const { meta_data: data } = column;
  return {
    ...column,
    // Zero says that the description stands in the footer alone.
    file_offset: column.file_offset === 0n ? 0n : column.file_offset + bytes,
    ...offsets(column, ['offset_index_offset', 'column_index_offset'], bytes),
    ...(data !== undefined && {
      meta_data: {
        ...data,
        data_page_offset: data.data_page_offset + bytes,
        ...offsets(data, ['dictionary_page_offset', 'index_page_offset', 'bloom_filter_offset'], bytes),
      },
    }),
  };
}

function offsets<Name extends string>(
  from: Readonly<Partial<Record<Name, bigint>>>,
  names: readonly Name[],
  bytes: bigint,
): Partial<Record<Name, bigint>> {
  const moved: Partial<Record<Name, bigint>> = {};
  for (const name of names) {
    const offset = from[name];
    if (offset !== undefined) moved[name] = offset + bytes;
  }
  return moved;
}
