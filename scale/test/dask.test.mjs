// Workers of Dask on loopback count the parts of a plan: the result is that of one machine, also when a worker is lost.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { recipe, until, workplace } from './recipe.mjs';

const COUNT = fileURLToPath(new URL('../dask/count.py', import.meta.url));
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import dask.distributed']).status === 0,
);
const skip = python === undefined && 'python3-distributed is not installed';
const [, , commands] = recipe('Dask');
const running = [];
let scheduler;

/** A process of the cluster, in a group of its own so that it dies with what it started. */
function start(args, env = process.env, cwd = '.') {
  const child = spawn(python, ['-m', 'dask', ...args], { env, cwd, detached: true, stdio: 'ignore' });
  const kill = () => process.kill(-child.pid, 'SIGKILL');
  running.push(kill);
  child.on('exit', () => running.splice(running.indexOf(kill), 1));
  return kill;
}

const LOCAL = ['--no-dashboard', '--host', '127.0.0.1'];
const worker = (work, faults) =>
  start(['worker', scheduler, '--nthreads', '1', ...LOCAL], work.env(faults), work.folder);

/** What README says, with this scheduler, run to its end while this process goes on. */
function count(work) {
  const text = commands
    .replace('python3 dask/count.py', `${python} ${COUNT}`)
    .replace('tcp://a:8786', scheduler);
  const child = spawn('sh', ['-e', '-c', text], { cwd: work.folder, env: work.env() });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (more) => (out += more));
  child.stderr.setEncoding('utf8').on('data', (more) => (err += more));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })));
}

before(async () => {
  if (skip) return;
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  scheduler = `tcp://127.0.0.1:${port}`;
  start(['scheduler', '--port', String(port), ...LOCAL]);
});

after(() => [...running].forEach((kill) => kill()));

test('a worker is lost in the middle of a part', { skip, timeout: 170_000 }, async (t) => {
  const work = workplace(1500, 600);
  t.after(work.remove);
  const doomed = worker(work, { pause: 60_000 });
  const counting = count(work);
  await until('a part is begun', () => work.begun().length > 0);
  const others = [worker(work, { pause: 300 }), worker(work, { pause: 300 })];
  await until('parts are counted', () => work.counted() >= 2);
  doomed();
  const { status, out, err } = await counting;
  others.forEach((stop) => stop());
  assert.equal(status, 0, err);
  assert.deepEqual(JSON.parse(out), { parts: work.parts, done: work.parts, setAside: [] });
  work.sameAsAlone('rows.parquet');
});

test('a part that cannot be counted is set aside and told', { skip, timeout: 170_000 }, async (t) => {
  const work = workplace(500, 600);
  t.after(work.remove);
  const stop = worker(work, { poisoned: 2 });
  const refused = await count(work);
  stop();
  assert.equal(refused.status, 1);
  assert.deepEqual(JSON.parse(refused.out), { parts: work.parts, done: work.parts - 1, setAside: [2] });
  assert.equal(work.begun().filter((part) => part === 2).length, 3);
  assert.match(refused.err, /^part 2: ended with 1\./m);
  assert.equal(work.counted(), work.parts - 1);
});
