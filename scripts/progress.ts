/** What a long script is at, one line a step, each with the seconds that the one before took; on the error stream. */

let running: { readonly name: string; readonly since: number } | undefined;

/** Begins a step and ends the one before; without a name it only ends it. */
export function step(name?: string): void {
  const now = performance.now();
  if (running !== undefined)
    console.error(`  ${((now - running.since) / 1000).toFixed(1).padStart(5)} s  ${running.name}`);
  running = name === undefined ? undefined : { name, since: now };
  if (name !== undefined) console.error(`         … ${name}`);
}
