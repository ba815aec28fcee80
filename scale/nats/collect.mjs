// Waits until every part of a plan has an outcome, and tells which were set aside: exit 1 where there are such.
//   node nats/collect.mjs --plan plan.json --servers 127.0.0.1:4222
import { parseArgs } from 'node:util';
import { namesOf, openQueue, persistently, readPlan } from './queue.mjs';

const { values } = parseArgs({
  options: {
    plan: { type: 'string' },
    servers: { type: 'string', default: '127.0.0.1:4222' },
    'timeout-seconds': { type: 'string', default: '86400' },
  },
});
const { plan, id } = readPlan(values.plan);
const names = namesOf(id);
const { connection, stream } = await openQueue(values.servers.split(','));
const until = Date.now() + Number(values['timeout-seconds']) * 1000;

const done = new Set();
const aside = new Set();
let sequence = 1;
while (done.size + [...aside].filter((part) => !done.has(part)).length < plan.parts.length) {
  if (Date.now() > until) {
    console.error('not every part has an outcome');
    process.exit(1);
  }
  await persistently(readOn);
}
await connection.close();
const lost = [...aside].filter((part) => !done.has(part)).sort((a, b) => a - b);
console.log(JSON.stringify({ parts: plan.parts.length, done: done.size, setAside: lost }));
process.exitCode = lost.length > 0 ? 1 : 0;

/** Reads the outcomes that came since the last look. */
async function readOn() {
  const manager = await stream.jetstreamManager();
  const { state } = await manager.streams.info(names.outcomes);
  for (; sequence <= state.last_seq; sequence++) {
    const message = await manager.streams.getMessage(names.outcomes, { seq: sequence });
    const { part } = JSON.parse(message.string());
    (message.subject === names.aside(part) ? aside : done).add(part);
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
}
