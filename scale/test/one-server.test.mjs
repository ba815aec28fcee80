// One server is enough: with credentials, over TLS, and whatever is put into its queue.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nkeys } from '@nats-io/transport-node';
import { namesOf, openQueue, persistently, readPlan } from '../nats/queue.mjs';
import { startServer } from './cluster.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const CLI = here('../../dist/cli.js');
const DAYS = ['--observed-from', '2019-01-01', '--observed-to', '2025-12-31'];
const folder = mkdtempSync(join(tmpdir(), 'sjukregler-one-'));
const file = (name) => join(folder, name);
const servers = [];

async function server(more) {
  const started = await startServer(folder, more);
  servers.push(started);
  return started.servers;
}

/** A script, run to its end while this process goes on. */
function run(script, args, env = {}) {
  const child = spawn(process.execPath, [here(`../nats/${script}.mjs`), ...args], {
    env: { ...process.env, ...env },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })));
}

const work = [
  '--spells',
  file('spells.parquet'),
  '--parts',
  file('parts'),
  '--command',
  `${process.execPath} ${CLI}`,
];

function plan(name, partSpells) {
  const args = [
    '--spells',
    file('spells.parquet'),
    ...DAYS,
    '--part-spells',
    String(partSpells),
    '--out',
    file(name),
  ];
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'population', 'plan', ...args]);
  assert.equal(status, 0, String(stderr));
  return readPlan(file(name));
}

before(() => {
  const made = spawnSync(process.execPath, [
    here('../generate.mjs'),
    '--persons',
    '500',
    '--out',
    file('spells.parquet'),
  ]);
  assert.equal(made.status, 0, String(made.stderr));
});

after(() => {
  for (const { stop } of servers) stop();
  rmSync(folder, { recursive: true, force: true });
});

test('what is no part of the plan is set aside by its sequence, and ends no worker', async () => {
  const at = await server();
  const { id, plan: planned } = plan('malformed.json', 500);
  const queue = ['--plan', file('malformed.json'), '--servers', at.join(',')];
  assert.equal((await run('publish', queue)).status, 0);
  const names = namesOf(id);
  const { connection, stream } = await openQueue(at);
  const malformed = [
    'not json',
    '',
    'null',
    '[]',
    '"3"',
    '{}',
    '{"part":"2"}',
    '{"part":1.5}',
    '{"part":-1}',
  ].concat(
    '{"part":1e300}',
    '{"part":"a b.>"}',
    '{"part":{"x":1}}',
    JSON.stringify({ part: 1, plan: 'another' }),
  );
  const sequences = [];
  for (const [i, text] of malformed.entries()) {
    sequences.push((await persistently(() => stream.publish(names.part(900 + i), text))).seq);
  }
  const workers = await Promise.all([1, 2].map(() => run('worker', [...queue, ...work])));
  assert.deepEqual(
    workers.map(({ status }) => status),
    [0, 0],
    workers.map(({ err }) => err).join(),
  );
  const collected = await run('collect', [...queue, '--timeout-seconds', '30']);
  const total = planned.parts.length;
  const { malformed: told, ...rest } = JSON.parse(collected.out);
  assert.deepEqual(rest, { parts: total, done: total, setAside: [] });
  assert.deepEqual(
    told.sort((a, b) => a - b),
    sequences,
  );
  assert.equal(collected.status, 0);
  const manager = await stream.jetstreamManager();
  assert.equal((await manager.streams.info(names.parts)).state.messages, 0, 'all are acknowledged');
  await connection.close();
});

test('more replicas than servers, and no server, are told in a sentence', async () => {
  const [at] = await server();
  plan('alone.json', 5000);
  const queue = ['--plan', file('alone.json'), '--servers', at];
  const many = await run('publish', [...queue, '--replicas', '3']);
  assert.deepEqual([many.status, many.out], [1, '']);
  assert.match(many.err, /^nats: --replicas: [^\n]+\n$/);
  assert.match((await run('publish', [...queue, '--replicas', '0'])).err, /^nats: --replicas: [^\n]+\n$/);
  const nobody = await run('worker', ['--plan', file('alone.json'), '--servers', '127.0.0.1:1', ...work]);
  assert.equal(nobody.status, 1);
  assert.match(nobody.err, /^nats: --servers: [^\n]+\n$/);
  assert.match((await run('collect', ['--plan', file('nowhere.json')])).err, /^nats: --plan: [^\n]+\n$/);
});

test('a user, a token and a key open the queue, and without them it stays closed', async () => {
  const user = nkeys.createUser();
  writeFileSync(file('seed.nk'), `# a key of this test\n${new TextDecoder().decode(user.getSeed())}\n`);
  const [byUser] = await server('authorization { user: counter, password: "a password" }');
  const [byToken] = await server('authorization { token: "a token" }');
  const [byKey] = await server(`authorization { users: [{ nkey: ${user.getPublicKey()} }] }`);
  plan('secret.json', 5000);
  const publish = (at, args, env) =>
    run('publish', ['--plan', file('secret.json'), '--servers', at, ...args], env);
  for (const at of [byUser, byToken, byKey]) {
    const refused = await publish(at, [], {});
    assert.deepEqual([refused.status, refused.out], [1, '']);
    assert.match(refused.err, /^nats: the server refuses the credentials[^\n]+\n$/);
  }
  const opened = [
    await publish(byUser, ['--user', 'counter'], { NATS_PASSWORD: 'a password' }),
    await publish(byToken, [], { NATS_TOKEN: 'a token' }),
    await publish(byKey, ['--nkey', file('seed.nk')], {}),
    await publish(byKey, [], { NATS_NKEY: file('seed.nk') }),
  ];
  assert.deepEqual(
    opened.map(({ status }) => status),
    [0, 0, 0, 0],
    opened.map(({ err }) => err).join(),
  );
});

test('over TLS with a certificate of our own, and never without where it is asked for', async (t) => {
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const made = spawnSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject].concat(
      '-keyout',
      file('key.pem'),
      '-out',
      file('cert.pem'),
    ),
  );
  if (made.status !== 0) return t.skip('openssl is not installed');
  const [at] = await server(
    `tls { cert_file: ${JSON.stringify(file('cert.pem'))}, key_file: ${JSON.stringify(file('key.pem'))} }`,
  );
  const [open] = await server();
  plan('tls.json', 5000);
  const publish = (to, ...args) => run('publish', ['--plan', file('tls.json'), '--servers', to, ...args]);
  const good = await publish(at, '--tls-ca', file('cert.pem'));
  assert.equal(good.status, 0, good.err);
  for (const bad of [await publish(at, '--tls'), await publish(open, '--tls-ca', file('cert.pem'))]) {
    assert.deepEqual([bad.status, bad.out], [1, '']);
    assert.match(bad.err, /^nats: --[^\n]+\n$/);
  }
});
