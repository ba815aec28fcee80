// Streams a PAXml file that is made on the way and tells the most memory that the process needed.
// npx tsx scripts/paxml-memory.ts [megabytes, 200 if nothing is said]
import type * as Formats from '../src/formats.js';

const BUILT = '../dist/formats.js';
const { streamPaxml } = (await import(BUILT)) as typeof Formats;

const MEGABYTE = 1024 * 1024;
const megabytes = Number(process.argv[2] ?? 200);
const EMPLOYEES = 1000;
const ROWS_PER_PIECE = 500;

function* file(): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(
    '<?xml version="1.0" encoding="UTF-8"?>\n<paxml><header><version>2.0</version></header>\n',
  );
  yield encoder.encode('<tidtransaktioner>\n');
  for (let length = 0, row = 0; length < megabytes * MEGABYTE;) {
    let text = '';
    for (let i = 0; i < ROWS_PER_PIECE; i += 1, row += 1) {
      const day = String((row % 28) + 1).padStart(2, '0');
      text += `<tidtrans postid="${row}" anstid="${row % EMPLOYEES}"><tidkod>SJK_LÖN</tidkod><datum>2026-02-${day}</datum><timmar>8</timmar></tidtrans>\n`;
    }
    const piece = encoder.encode(text);
    length += piece.length;
    yield piece;
  }
  yield encoder.encode('</tidtransaktioner></paxml>\n');
}

const start = performance.now();
let rows = 0;
for await (const { kind } of streamPaxml(file())) if (kind === 'transaction') rows += 1;
const seconds = (performance.now() - start) / 1000;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
  `${megabytes} MiB, ${rows} transactions, ${seconds.toFixed(1)} s, at most ${peak.toFixed(0)} MiB of memory`,
);
