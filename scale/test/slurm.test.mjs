// A Slurm cluster on loopback counts the parts of a plan: the result is that of one machine, also when a node is lost.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { startSlurm } from './slurm-cluster.mjs';
import { isInstalled, recipe, until, workplace } from './recipe.mjs';

const skip =
  !isInstalled('slurmctld', 'slurmd', 'sbatch', 'munged') && 'slurm-wlm and munge are not installed';
const [commands] = recipe('Slurm');
let slurm, work;

before(async () => {
  if (!skip) slurm = await startSlurm();
});
after(() => slurm?.stop());

test('an array has at most as many tasks as README says', { skip }, () => {
  assert.match(slurm.run('scontrol', 'show', 'config'), /^MaxArraySize +=.* 1001$/m);
});

/** What README says, in a folder of its own; `more` goes with it. */
function submit(faults, text = commands) {
  const env = work.env(faults, slurm.env);
  const { status, stderr } = spawnSync('sh', ['-e', '-c', text], { cwd: work.folder, env, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}
const isDone = () => slurm.queue().length === 0;

test('a node is lost in the middle of a part', { skip, timeout: 170_000 }, async (t) => {
  work = workplace(1500, 600);
  t.after(work.remove);
  assert.ok(work.parts >= 8);
  submit({ pause: 1500 });
  await until('both nodes count', () =>
    ['one', 'two'].every((node) => slurm.queue().includes(`RUNNING ${node}`)),
  );
  slurm.loseNode('two');
  assert.ok(work.counted() < work.parts);
  await until('its tasks wait again', () => slurm.queue().every((task) => task !== 'RUNNING two'));
  assert.match(slurm.run('scontrol', 'show', 'jobs'), /Requeue=1 Restarts=1/);
  await until('no job is left', isDone, 120);
  work.sameAsAlone('rows.parquet');
});

test('a part that cannot be counted keeps the parts apart', { skip, timeout: 170_000 }, async (t) => {
  work = workplace(500, 600);
  t.after(work.remove);
  submit({ poisoned: 2 });
  await until('no job is left', isDone, 120);
  assert.equal(work.counted(), work.parts - 1);
  assert.ok(!existsSync(work.file('rows.parquet')));

  submit({}, commands.replace('1-$parts', '2'));
  await until('no job is left', isDone, 120);
  work.sameAsAlone('rows.parquet');
});
