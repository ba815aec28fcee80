// Servers on the loopback interface: three that keep each other's streams, or one alone.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const SERVERS = 3;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function startCluster(folder) {
  const ports = [];
  for (let i = 0; i < SERVERS * 2; i++) ports.push(await freePort());
  const routes = ports.slice(SERVERS).map((port) => `nats://127.0.0.1:${port}`);
  const configs = Array.from({ length: SERVERS }, (_, i) => {
    const store = join(folder, `server-${i}`);
    mkdirSync(store, { recursive: true });
    const config = join(folder, `server-${i}.conf`);
    writeFileSync(
      config,
      `server_name: server-${i}
listen: 127.0.0.1:${ports[i]}
jetstream { store_dir: ${JSON.stringify(store)}, max_file_store: 256M, max_memory_store: 64M }
cluster { name: population, listen: 127.0.0.1:${ports[SERVERS + i]}, routes: ${JSON.stringify(routes)} }
`,
    );
    return config;
  });
  const begin = (config) => spawn('nats-server', ['-c', config], { stdio: 'ignore' });
  const processes = configs.map(begin);
  const numberOf = (name) => Number(name.replace('server-', ''));
  return {
    servers: ports.slice(0, SERVERS).map((port) => `127.0.0.1:${port}`),
    kill: (name) => processes[numberOf(name)].kill('SIGKILL'),
    restart: (name) => {
      processes[numberOf(name)] = begin(configs[numberOf(name)]);
    },
    stop: () => processes.forEach((server) => server.kill('SIGKILL')),
  };
}

/** One server, with more lines of configuration. */
export async function startServer(folder, more = '') {
  const port = await freePort();
  const store = join(folder, `alone-${port}`);
  mkdirSync(store, { recursive: true });
  const config = join(store, 'server.conf');
  writeFileSync(
    config,
    `listen: 127.0.0.1:${port}
jetstream { store_dir: ${JSON.stringify(store)}, max_file_store: 64M, max_memory_store: 16M }
${more}
`,
  );
  const server = spawn('nats-server', ['-c', config], { stdio: 'ignore' });
  return { servers: [`127.0.0.1:${port}`], stop: () => server.kill('SIGKILL') };
}
