// Puts the parts of a plan into the queue. Given again, nothing is queued twice.
//   node nats/publish.mjs --plan plan.json --servers a:4222,b:4222,c:4222 --replicas 3
import { parseArgs } from 'node:util';
import { CONNECTION_OPTIONS, serversOf } from './connection.mjs';
import { makeStreams, namesOf, openQueue, persistently, readPlan, replicasFor, telling } from './queue.mjs';

const MOST_REPLICAS = 5;

await telling(async () => {
  const { values } = parseArgs({
    options: {
      ...CONNECTION_OPTIONS,
      plan: { type: 'string' },
      'ack-seconds': { type: 'string', default: '30' },
      /** By how many servers the queue is kept. Absent: three where as many are named, otherwise one. */
      replicas: { type: 'string' },
    },
  });
  const { plan, id } = readPlan(values.plan);
  const names = namesOf(id);
  const servers = serversOf(values);
  const replicas = Number(values.replicas ?? replicasFor(servers));
  if (!Number.isInteger(replicas) || replicas < 1 || replicas > MOST_REPLICAS) {
    throw new Error(`--replicas: a whole number from 1 to ${MOST_REPLICAS}`);
  }
  const { connection, stream } = await openQueue(servers, values);
  try {
    await persistently(() => makeStreams(connection, names, Number(values['ack-seconds']), replicas));
    for (const { part } of plan.parts) {
      const message = JSON.stringify({ part, plan: id });
      await persistently(() => stream.publish(names.part(part), message, { msgID: `${id}-${part}` }));
    }
  } finally {
    await connection.close();
  }
  console.log(`${plan.parts.length} parts`);
});
