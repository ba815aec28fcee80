// GNU parallel counts the parts of a plan: the result is that of one machine.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { isInstalled, recipe, workplace } from './recipe.mjs';

const skip = !isInstalled('parallel') && 'parallel is not installed';

test('the parts are those of one machine', { skip }, (t) => {
  const work = workplace(1500, 2000);
  t.after(work.remove);
  assert.ok(work.parts > 2);
  const [commands] = recipe('GNU parallel');
  const text = `${commands}sjukregler population merge --plan plan.json --parts parts --out rows.parquet`;
  const { status, stderr } = spawnSync('sh', ['-e', '-c', text], {
    cwd: work.folder,
    env: work.env(),
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  work.sameAsAlone('rows.parquet');
});
