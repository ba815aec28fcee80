// The queue of a plan: one stream holds the parts that wait, another what became of them. Both are kept by as many servers
// as are asked for: with three, one may be lost.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  AckPolicy,
  jetstream,
  JetStreamApiError,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
} from '@nats-io/jetstream';
import { connectTo } from './connection.mjs';

const SECOND = 1_000_000_000;
/** A part that could not be counted so often is set aside. */
export const MOST_ATTEMPTS = 3;
/** Where so many servers are named, they are taken for a cluster that keeps everything three times. */
const CLUSTER = 3;

/** How many servers keep the streams where nothing is said. */
export function replicasFor(servers) {
  return servers.length >= CLUSTER ? CLUSTER : 1;
}

export function readPlan(file) {
  if (file === undefined) throw new Error('give the plan with --plan');
  const plan = planIn(file);
  return { plan, id: createHash('sha256').update(JSON.stringify(plan)).digest('hex') };
}

function planIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`--plan: cannot read the file (${error.code ?? 'not JSON'})`, { cause: error });
  }
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
    // Of a message that names no part only its place in the stream is known.
    malformed: (sequence) => `outcomes.${key}.malformed.${sequence}`,
    allParts: `parts.${key}.*`,
    allOutcomes: `outcomes.${key}.>`,
    consumer: 'workers',
  };
}

export async function openQueue(servers, values = {}) {
  const connection = await connectTo(servers, values);
  return { connection, stream: jetstream(connection, { timeout: 10_000 }) };
}

/** Makes the streams and the consumer of the plan. Made already, they stay as they are. */
export async function makeStreams(connection, names, ackSeconds, replicas) {
  const manager = await jetstreamManager(connection, { timeout: 10_000 });
  const common = { storage: StorageType.File, num_replicas: replicas, duplicate_window: 3600 * SECOND };
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
    num_replicas: replicas,
  });
  return manager;
}

/** What JetStream says of it does not change by trying again. */
const PERMANENT = {
  10058: 'the streams of this plan are there already with other options, such as --replicas',
  10074: '--replicas: the servers are no cluster, or one of fewer',
};

/** Tries again while the servers choose a new leader. */
export async function persistently(work, attempts = 60) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || reasonOf(error) !== undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

function reasonOf(error) {
  return error instanceof JetStreamApiError ? PERMANENT[error.code] : undefined;
}

/** Runs a script to its end. What goes wrong is a sentence and exit 1, never a stack trace. */
export async function telling(work) {
  try {
    await work();
  } catch (error) {
    console.error(`nats: ${reasonOf(error) ?? sentenceOf(error)}`);
    process.exitCode = 1;
  }
}

function sentenceOf({ name, message, code }) {
  if (/CERT|TLS|SIGNATURE|ALTNAME/.test(code ?? '')) {
    return `--tls-ca: the certificate of the server is not trusted (${code})`;
  }
  switch (name) {
    case 'ConnectionError':
      return code === undefined && message.includes('tls')
        ? `--tls: ${message}`
        : '--servers: no server answers there as one should (wrong place, or TLS without or with another --tls-ca)';
    case 'AuthorizationError':
    case 'UserAuthenticationExpiredError':
      return 'the server refuses the credentials: --creds, --nkey, --user with NATS_PASSWORD, or NATS_TOKEN';
    case 'JetStreamNotEnabled':
      return 'the server runs without JetStream: start it with jetstream in its configuration, or with -js';
    default:
      return message;
  }
}
