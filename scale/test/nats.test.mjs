// Parts counted by workers over three servers, with everything that goes wrong: the result is that of one machine.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { namesOf, openQueue, persistently, readPlan } from '../nats/queue.mjs';
import { startCluster } from './cluster.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const CLI = here('../../dist/cli.js');
const SLOW = `${process.execPath} ${here('slow-command.mjs')}`;
const DAYS = ['--observed-from', '2019-01-01', '--observed-to', '2025-12-31'];

const folder = mkdtempSync(join(tmpdir(), 'sjukregler-nats-'));
const file = (name) => join(folder, name);
const hashOf = (name) =>
  createHash('sha256')
    .update(readFileSync(file(name)))
    .digest('hex');
let cluster;

function run(args, options = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', ...options });
  return { status, stdout, stderr };
}

function must(args) {
  const found = run(args);
  assert.equal(found.status, 0, found.stderr);
  return found.stdout;
}

/** A process with its output, in a group of its own so that it dies with what it started. */
function start(args, env = {}) {
  const child = spawn(process.execPath, args, { detached: true, env: { ...process.env, ...env } });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (out += text));
  const ended = new Promise((resolve) => child.on('close', (status) => resolve({ status, out })));
  const kill = () => process.kill(-child.pid, 'SIGKILL');
  running.add(kill);
  void ended.then(() => running.delete(kill));
  return { ended, kill };
}

/** What still runs when a test fails is stopped at the end. */
const running = new Set();

const queueArgs = (plan) => ['--plan', file(plan), '--servers', cluster.servers.join(',')];
const publish = (plan) => must([here('../nats/publish.mjs'), ...queueArgs(plan), '--ack-seconds', '4']);
const worker = (plan, parts, faults) =>
  start(
    [
      here('../nats/worker.mjs'),
      ...queueArgs(plan),
      ...[
        '--spells',
        file('spells.parquet'),
        '--parts',
        file(parts),
        '--command',
        SLOW,
        '--working-seconds',
        '1',
      ],
    ],
    { FAULTS: JSON.stringify(faults) },
  );
const collect = (plan) =>
  start([here('../nats/collect.mjs'), ...queueArgs(plan), '--timeout-seconds', '150']).ended;
const merge = (plan, parts, out) =>
  run([CLI, 'population', 'merge', '--plan', file(plan), '--parts', file(parts), '--out', file(out)]);

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const counted = (parts) =>
  existsSync(file(parts)) ? readdirSync(file(parts)).filter((name) => name.endsWith('.json')).length : 0;

before(async () => {
  must([here('../generate.mjs'), '--persons', '3000', '--out', file('spells.parquet')]);
  const all = ['population', '--spells', file('spells.parquet'), ...DAYS];
  must([CLI, ...all, '--part-spells', '1200', '--out', file('alone.parquet')]);
  cluster = await startCluster(folder);
});

after(() => {
  for (const stop of running) stop();
  cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

function plan(name, partSpells) {
  const spells = ['--spells', file('spells.parquet'), ...DAYS, '--part-spells', String(partSpells)];
  must([CLI, 'population', 'plan', ...spells, '--out', file(name)]);
  return readPlan(file(name));
}

test('a worker and a server are killed, and parts come twice', { timeout: 170_000 }, async () => {
  const { id, plan: planned } = plan('plan.json', 1200);
  assert.ok(planned.parts.length >= 8);
  publish('plan.json');
  publish('plan.json');
  const names = namesOf(id);
  const { connection, stream } = await openQueue(cluster.servers);
  const manager = await persistently(() => stream.jetstreamManager());
  const state = async () => (await persistently(() => manager.streams.info(names.parts))).state;
  assert.equal((await state()).messages, planned.parts.length, 'nothing is queued twice');
  // A part that is sent again under another name is delivered again.
  const again = JSON.stringify({ part: 2, plan: id });
  await persistently(() => stream.publish(names.part(2), again, { msgID: 'again' }));

  const doomed = worker('plan.json', 'parts', { pause: 60_000 });
  for (;;) {
    const { num_ack_pending: held } = await persistently(() =>
      manager.consumers.info(names.parts, names.consumer),
    );
    if (held > 0) break;
    await wait(100);
  }
  doomed.kill();
  const workers = [
    worker('plan.json', 'parts', { pause: 300 }),
    worker('plan.json', 'parts', { pause: 300 }),
  ];
  while (counted('parts') < 2) await wait(100);
  const { cluster: kept } = await persistently(() => manager.streams.info(names.parts));
  cluster.kill(kept.leader);

  const { status, out } = await collect('plan.json');
  assert.equal(status, 0, out);
  const total = planned.parts.length;
  assert.deepEqual(JSON.parse(out), { parts: total, done: total, setAside: [] });
  for (const { ended } of workers) assert.equal((await ended).status, 0);
  assert.equal((await state()).messages, 0, 'nothing is left');
  const outcomes = await persistently(() => manager.streams.info(names.outcomes));
  assert.equal(outcomes.state.messages, total, 'no outcome twice');
  await connection.close();
  // New streams are kept by three servers, so all must be there again.
  cluster.restart(kept.leader);

  const merged = merge('plan.json', 'parts', 'merged.parquet');
  assert.equal(merged.status, 0, merged.stderr);
  assert.equal(hashOf('merged.parquet'), hashOf('alone.parquet'));
});

test('a poisoned part is set aside and told', { timeout: 170_000 }, async () => {
  const { plan: planned } = plan('poisoned.json', 3000);
  publish('poisoned.json');
  const workers = [1, 2].map(() => worker('poisoned.json', 'poisoned', { poisoned: 2 }));
  const { status, out } = await collect('poisoned.json');
  assert.equal(status, 1, out);
  const total = planned.parts.length;
  assert.deepEqual(JSON.parse(out), { parts: total, done: total - 1, setAside: [2] });
  for (const { ended } of workers) assert.equal((await ended).status, 0);
  const refused = merge('poisoned.json', 'poisoned', 'poisoned.parquet');
  assert.equal(refused.status, 3);
  assert.match(refused.stderr, /part 2: missing-part/);
  assert.ok(!existsSync(file('poisoned.parquet')));
});
