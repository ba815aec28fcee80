/** Reads the lines of files as JSON and writes them as JSON, to standard output: what any work on them has to do at least. */
import { createReadStream } from 'node:fs';
import { once } from 'node:events';

const CHUNK = 64 * 1024;
let chunk = '';

async function take(lines) {
  for (const line of lines) {
    chunk += `${JSON.stringify(JSON.parse(line))}\n`;
    if (chunk.length < CHUNK) continue;
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
    chunk = '';
  }
}

for (const file of process.argv.slice(2)) {
  let begun = '';
  for await (const piece of createReadStream(file, { encoding: 'utf8' })) {
    const lines = (begun + piece).split('\n');
    begun = lines.pop();
    await take(lines);
  }
}
process.stdout.write(chunk);
