// Puts the parts of a plan into the queue. Given again, nothing is queued twice.
//   node nats/publish.mjs --plan plan.json --servers 127.0.0.1:4222,127.0.0.1:4223
import { parseArgs } from 'node:util';
import { makeStreams, namesOf, openQueue, persistently, readPlan } from './queue.mjs';

const { values } = parseArgs({
  options: {
    plan: { type: 'string' },
    servers: { type: 'string', default: '127.0.0.1:4222' },
    'ack-seconds': { type: 'string', default: '30' },
  },
});
const { plan, id } = readPlan(values.plan);
const names = namesOf(id);
const { connection, stream } = await openQueue(values.servers.split(','));
await persistently(() => makeStreams(connection, names, Number(values['ack-seconds'])));
for (const { part } of plan.parts) {
  const message = JSON.stringify({ part, plan: id });
  await persistently(() => stream.publish(names.part(part), message, { msgID: `${id}-${part}` }));
}
await connection.close();
console.log(`${plan.parts.length} parts`);
