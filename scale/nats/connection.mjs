// Where the servers are and how they know who asks: by options, or by the variables that the tool `nats` reads. Secrets
// stand in variables and files alone, since everybody on a machine sees the options of a command.
import { readFileSync } from 'node:fs';
import {
  connect,
  credsAuthenticator,
  nkeyAuthenticator,
  tokenAuthenticator,
  usernamePasswordAuthenticator,
} from '@nats-io/transport-node';

/** Options of every script here, for `parseArgs`. */
export const CONNECTION_OPTIONS = {
  servers: { type: 'string' },
  user: { type: 'string' },
  creds: { type: 'string' },
  nkey: { type: 'string' },
  tls: { type: 'boolean' },
  'tls-ca': { type: 'string' },
  'tls-cert': { type: 'string' },
  'tls-key': { type: 'string' },
};

export function serversOf({ servers }, env = process.env) {
  return (servers ?? env.NATS_URL ?? '127.0.0.1:4222').split(',');
}

/** Opens a connection that comes back by itself when servers go away. */
export function connectTo(servers, values = {}, env = process.env) {
  const tls = tlsOf(values, env);
  const authenticator = authenticators(values, env);
  return connect({
    servers,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 200,
    timeout: 10_000,
    ...(authenticator.length > 0 && { authenticator }),
    // With it a server that does not encrypt is refused.
    ...(tls !== undefined && { tls }),
  });
}

function authenticators({ user, creds, nkey }, env) {
  const credsFile = creds ?? env.NATS_CREDS;
  const nkeyFile = nkey ?? env.NATS_NKEY;
  const name = user ?? env.NATS_USER;
  return [
    ...(credsFile ? [credsAuthenticator(bytesOf(credsFile, '--creds'))] : []),
    ...(nkeyFile ? [nkeyAuthenticator(new TextEncoder().encode(seedIn(nkeyFile)))] : []),
    ...(name ? [usernamePasswordAuthenticator(name, env.NATS_PASSWORD)] : []),
    ...(env.NATS_TOKEN ? [tokenAuthenticator(env.NATS_TOKEN)] : []),
  ];
}

function tlsOf({ tls, ...values }, env) {
  const files = {
    caFile: values['tls-ca'] ?? env.NATS_CA,
    certFile: values['tls-cert'] ?? env.NATS_CERT,
    keyFile: values['tls-key'] ?? env.NATS_KEY,
  };
  const given = Object.entries(files).filter(([, file]) => file);
  return tls || given.length > 0 ? Object.fromEntries(given) : undefined;
}

function seedIn(file) {
  return /^SU[A-Z2-7]+$/m.exec(bytesOf(file, '--nkey').toString())?.[0] ?? '';
}

function bytesOf(file, option) {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${option}: cannot read the file (${error.code})`, { cause: error });
  }
}
