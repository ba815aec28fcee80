// The queue of a plan: one stream holds the parts that wait, another what became of them. Both are kept by three servers,
// so that one may be lost.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { AckPolicy, jetstream, jetstreamManager, RetentionPolicy, StorageType } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';

const SECOND = 1_000_000_000;
/** A part that could not be counted so often is set aside. */
export const MOST_ATTEMPTS = 3;
const REPLICAS = 3;

export function readPlan(file) {
  const plan = JSON.parse(readFileSync(file, 'utf8'));
  return { plan, id: createHash('sha256').update(JSON.stringify(plan)).digest('hex') };
}

/** Names and subjects of the plan's streams. */
export function namesOf(id) {
  const key = id.slice(0, 16);
  return {
    parts: `parts-${key}`,
    outcomes: `outcomes-${key}`,
    part: (number) => `parts.${key}.${number}`,
    done: (number) => `outcomes.${key}.done.${number}`,
    aside: (number) => `outcomes.${key}.aside.${number}`,
    allParts: `parts.${key}.*`,
    allOutcomes: `outcomes.${key}.>`,
    consumer: 'workers',
  };
}

export async function openQueue(servers) {
  const connection = await connect({
    servers,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 200,
    timeout: 10_000,
  });
  return { connection, stream: jetstream(connection, { timeout: 10_000 }) };
}

/** Makes the streams and the consumer of the plan. Made already, they stay as they are. */
export async function makeStreams(connection, names, ackSeconds) {
  const manager = await jetstreamManager(connection, { timeout: 10_000 });
  const common = { storage: StorageType.File, num_replicas: REPLICAS, duplicate_window: 3600 * SECOND };
  await manager.streams.add({
    ...common,
    name: names.parts,
    subjects: [names.allParts],
    retention: RetentionPolicy.Workqueue,
  });
  await manager.streams.add({ ...common, name: names.outcomes, subjects: [names.allOutcomes] });
  await manager.consumers.add(names.parts, {
    durable_name: names.consumer,
    ack_policy: AckPolicy.Explicit,
    ack_wait: ackSeconds * SECOND,
    // Without a limit of deliveries, so that a delivery nobody took is no loss: workers count, and set aside.
    num_replicas: REPLICAS,
  });
  return manager;
}

/** Tries again while the servers choose a new leader. */
export async function persistently(work, attempts = 60) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
