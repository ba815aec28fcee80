// Waits until every part of a plan has an outcome, and tells which were set aside: exit 1 where there are such. Messages
// that named no part are told by their place in the stream.
//   node nats/collect.mjs --plan plan.json --servers 127.0.0.1:4222
import { parseArgs } from 'node:util';
import { CONNECTION_OPTIONS, serversOf } from './connection.mjs';
import { namesOf, openQueue, persistently, readPlan, telling } from './queue.mjs';

await telling(async () => {
  const { values } = parseArgs({
    options: {
      ...CONNECTION_OPTIONS,
      plan: { type: 'string' },
      'timeout-seconds': { type: 'string', default: '86400' },
    },
  });
  const { plan, id } = readPlan(values.plan);
  const names = namesOf(id);
  const { connection, stream } = await openQueue(serversOf(values), values);
  const until = Date.now() + Number(values['timeout-seconds']) * 1000;

  const found = { done: new Set(), aside: new Set(), malformed: new Set() };
  let sequence = 1;
  const lost = () => [...found.aside].filter((part) => !found.done.has(part)).sort((a, b) => a - b);
  try {
    while (found.done.size + lost().length < plan.parts.length) {
      if (Date.now() > until) throw new Error('not every part has an outcome');
      await persistently(readOn);
    }
  } finally {
    await connection.close();
  }
  const malformed = [...found.malformed];
  const outcome = { parts: plan.parts.length, done: found.done.size, setAside: lost() };
  console.log(JSON.stringify({ ...outcome, ...(malformed.length > 0 && { malformed }) }));
  process.exitCode = outcome.setAside.length > 0 ? 1 : 0;

  /** Reads the outcomes that came since the last look: the subject says which, whatever stands in the message. */
  async function readOn() {
    const manager = await stream.jetstreamManager();
    const { state } = await manager.streams.info(names.outcomes);
    for (; sequence <= state.last_seq; sequence++) {
      const message = await manager.streams.getMessage(names.outcomes, { seq: sequence });
      const [, kind, number] = /\.(done|aside|malformed)\.(\d+)$/.exec(message?.subject ?? '') ?? [];
      if (kind !== undefined) found[kind].add(Number(number));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
});
