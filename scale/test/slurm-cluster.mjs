// A Slurm cluster on the loopback interface, with two nodes that are one machine: for a test, and gone after it.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { until } from './recipe.mjs';

const NODES = ['one', 'two'];

export async function startSlurm() {
  // A path of a socket is short: the cluster has a folder of its own.
  const folder = mkdtempSync(join(tmpdir(), 'slurm-'));
  // MUNGE refuses a socket that not everyone can reach.
  chmodSync(folder, 0o755);
  const file = (name) => join(folder, name);
  const config = file('slurm.conf');
  const env = { ...process.env, SLURM_CONF: config };
  mkdirSync(file('state'));
  writeFileSync(file('munge.key'), randomBytes(128), { mode: 0o400 });
  writeFileSync(file('cgroup.conf'), 'CgroupAutomount=no\n');
  writeFileSync(config, configuration(folder, await freePorts(NODES.length + 1)));

  const begin = (command, args, more = {}) => {
    spawn(command, args, { env: { ...env, ...more }, stdio: 'ignore' }).unref();
  };
  const munge = ['socket', 'key', 'pid', 'log', 'seed'].map((name) => {
    return `--${name}${name === 'socket' ? '' : '-file'}=${file(`munge.${name}`)}`;
  });
  begin('munged', ['--foreground', ...munge]);
  begin('slurmctld', ['-D']);
  // What a node starts inherits its name.
  for (const name of NODES) begin('slurmd', ['-D', '-N', name], { SLURMD_NODENAME: name });

  const run = (command, ...args) => spawnSync(command, args, { env, encoding: 'utf8' }).stdout.trim();
  const states = () => run('sinfo', '--noheader', '--Node', '--format=%N=%T').split('\n');
  const cluster = {
    env: { SLURM_CONF: config },
    run,
    /** The tasks of jobs that wait or run, each as its state and its node. */
    queue: () => run('squeue', '--noheader', '--array', '--format=%T %N').split('\n').filter(Boolean),
    /** The daemon of the node and all that it has started, gone as when the machine is. */
    loseNode: (name) => killWith(`SLURM_CONF=${config}`, `SLURMD_NODENAME=${name}`),
    stop: () => {
      killWith(`SLURM_CONF=${config}`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await until('both nodes are idle', () => NODES.every((name) => states().includes(`${name}=idle`)));
  } catch (error) {
    cluster.stop();
    throw error;
  }
  return cluster;
}

/** Ends every process that has the variables. */
function killWith(...variables) {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
      if (variables.every((variable) => environment.includes(variable))) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It has ended by itself, or belongs to somebody else.
    }
  }
}

async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.once('listening', resolve))));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/**
 * No cgroups, which a container may not have, and no database of accounts. A lost node is noticed soon, and what ran there
 * begins anew when its credential has expired: two minutes if nothing is said.
 */
function configuration(folder, [port, ...nodePorts]) {
  const user = userInfo().username;
  const nodes = NODES.map(
    (name, i) => `NodeName=${name} NodeHostname=localhost NodeAddr=127.0.0.1 Port=${nodePorts[i]} CPUs=2\n`,
  );
  return `ClusterName=loopback
SlurmctldHost=localhost(127.0.0.1)
SlurmctldPort=${port}
SlurmUser=${user}
SlurmdUser=${user}
AuthType=auth/munge
AuthInfo=socket=${folder}/munge.socket,cred_expire=5
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool-%n
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd-%n.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd-%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=2
MpiDefault=none
ReturnToService=2
SlurmdTimeout=5
KillWait=1
${nodes.join('')}PartitionName=all Nodes=${NODES.join(',')} Default=YES State=UP
`;
}
