// Counts parts until none waits any more. Any number of workers share a queue; they share the files of spells and parts.
//   node nats/worker.mjs --plan plan.json --spells spells.parquet --parts parts --servers 127.0.0.1:4222
//
// A part is acknowledged when its file stands and its outcome is kept. A worker that dies is no loss: the part is given
// to another one, and counted again it has the same rows.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { MOST_ATTEMPTS, namesOf, openQueue, persistently, readPlan } from './queue.mjs';

const { values } = parseArgs({
  options: {
    plan: { type: 'string' },
    spells: { type: 'string' },
    parts: { type: 'string' },
    servers: { type: 'string', default: '127.0.0.1:4222' },
    /** How the command is called. */
    command: { type: 'string', default: 'npx sjukregler' },
    'working-seconds': { type: 'string', default: '5' },
  },
});
const MILLISECONDS = 1000;
const { id } = readPlan(values.plan);
const names = namesOf(id);
const { connection, stream } = await openQueue(values.servers.split(','));

for (;;) {
  const message = await nextPart();
  if (message !== null) await handle(message);
  else if (await isEmpty()) break;
}
await connection.close();

/** Null where no part came for a while, or the servers choose a new leader. */
async function nextPart() {
  try {
    const consumer = await stream.consumers.get(names.parts, names.consumer);
    return await consumer.next({ expires: 2 * MILLISECONDS });
  } catch {
    await new Promise((resolve) => setTimeout(resolve, MILLISECONDS / 4));
    return null;
  }
}

/** Nothing waits, and nothing that others count can come back. */
async function isEmpty() {
  try {
    const manager = await stream.jetstreamManager();
    const { state } = await manager.streams.info(names.parts);
    return state.messages === 0;
  } catch {
    return false;
  }
}

async function handle(message) {
  const { part } = message.json();
  if (message.info.deliveryCount > MOST_ATTEMPTS) {
    await keep(names.aside(part), { part, attempts: MOST_ATTEMPTS });
    await message.ackAck().catch(() => undefined);
    return;
  }
  const told = setInterval(() => message.working(), Number(values['working-seconds']) * MILLISECONDS);
  try {
    const done = await count(part);
    await keep(names.done(part), done);
    // An acknowledgement that is lost with a server only makes the part come again.
    await message.ackAck().catch(() => undefined);
  } catch {
    message.nak(MILLISECONDS / 2);
  } finally {
    clearInterval(told);
  }
}

/** Kept once, however often it is said. */
function keep(subject, outcome) {
  return persistently(() => stream.publish(subject, JSON.stringify(outcome), { msgID: `${id}-${subject}` }));
}

function count(part) {
  const [command, ...first] = values.command.split(' ');
  const { plan, spells, parts } = values;
  const args = [
    'population',
    'run',
    '--plan',
    plan,
    '--spells',
    spells,
    '--parts',
    parts,
    '--part',
    String(part),
  ];
  const child = spawn(command, [...first, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(out));
      else reject(new Error(`part ${part} ended with ${code}`));
    });
  });
}
