// Runs a command to its end, and tells how long it took, by the clock and in processor time, and how much memory it held at
// most; and what a measured page says of its figures.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const EVERY_MILLISECONDS = 50;

/** Seconds by the clock, seconds of processor time of all threads, and the greatest resident memory in MiB (Linux). */
export function measured(command, args) {
  const begun = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  let [peak, processorSeconds] = [0, 0];
  const timer = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
    processorSeconds = Math.max(processorSeconds, processorSecondsOf(child.pid));
  }, EVERY_MILLISECONDS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - begun) / 1000;
      if (code !== 0) reject(new Error(`${args[0]} ended with ${code}`));
      else resolve({ seconds, processorSeconds, mebibytes: peak });
    });
  });
}

/** The kernel keeps the greatest size, so that no moment is missed. */
function peakOf(pid) {
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(told(pid, 'status')) ?? [];
  return Math.round(Number(kibibytes ?? 0) / 1024);
}

/** User and system time are the 14th and the 15th field, in hundredths; the name before them may have spaces. */
function processorSecondsOf(pid) {
  const fields = told(pid, 'stat').split(') ').at(-1).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

function told(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

export function machine() {
  const [cpu] = cpus();
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.versions.node}, ${cpus().length} × ${cpu.model.trim()}, ${gibibytes} GiB`;
}
