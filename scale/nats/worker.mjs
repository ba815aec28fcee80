// Counts parts until none waits any more. Any number of workers share a queue; they share the files of spells and parts.
//   node nats/worker.mjs --plan plan.json --spells spells.parquet --parts parts --servers 127.0.0.1:4222
//
// A part is acknowledged when its file stands and its outcome is kept. A worker that dies is no loss: the part is given
// to another one, and counted again it has the same rows. A message that names no part is set aside by its place in the
// stream.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { CONNECTION_OPTIONS, serversOf } from './connection.mjs';
import { MOST_ATTEMPTS, namesOf, openQueue, persistently, readPlan, telling } from './queue.mjs';

const OPTIONS = {
  ...CONNECTION_OPTIONS,
  plan: { type: 'string' },
  spells: { type: 'string' },
  parts: { type: 'string' },
  /** How the command is called. */
  command: { type: 'string', default: 'npx sjukregler' },
  'working-seconds': { type: 'string', default: '5' },
};
const MILLISECONDS = 1000;
let values, id, names, connection, stream;

await telling(async () => {
  ({ values } = parseArgs({ options: OPTIONS }));
  for (const name of ['spells', 'parts']) if (values[name] === undefined) throw new Error(`give --${name}`);
  ({ id } = readPlan(values.plan));
  names = namesOf(id);
  ({ connection, stream } = await openQueue(serversOf(values), values));
  for (;;) {
    const message = await nextPart();
    if (message !== null) await handle(message);
    else if (await isEmpty()) break;
  }
  await connection.close();
});

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

/** Whatever the message is, it does not end the worker: what fails comes again, and is set aside in the end. */
async function handle(message) {
  const told = setInterval(() => message.working(), Number(values['working-seconds']) * MILLISECONDS);
  try {
    await keepOutcome(message);
    // An acknowledgement that is lost with a server only makes the part come again.
    await message.ackAck().catch(() => undefined);
  } catch {
    message.nak(MILLISECONDS / 2);
  } finally {
    clearInterval(told);
  }
}

async function keepOutcome(message) {
  const part = partIn(message);
  const { deliveryCount, streamSequence: sequence } = message.info;
  if (part === undefined) await keep(names.malformed(sequence), { sequence });
  else if (deliveryCount > MOST_ATTEMPTS) await keep(names.aside(part), { part, attempts: MOST_ATTEMPTS });
  else await keep(names.done(part), await count(part));
}

/** The number of the part, or undefined where the message is none of this plan's. */
function partIn(message) {
  try {
    const { part, plan = id } = message.json();
    return Number.isSafeInteger(part) && part > 0 && plan === id ? part : undefined;
  } catch {
    return undefined;
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
