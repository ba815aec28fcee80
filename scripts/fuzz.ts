// Malformed input, very much of it: `npm run fuzz -- --inputs 100000`. Each starts as a worked row of some rule, or as a case,
// and is then spoilt: a value replaced by a hostile one, a key added, a list blown up, an object nested, bytes of its text
// flipped. A checked function may answer or throw InvalidInput, nothing else; what it throws may never hold a value of the
// input; no call may take a second. Files that are read are spoilt byte by byte, and may be refused with InvalidFile. Node is
// started with a heap of at most 512 MiB, and would die beyond it.
import { InvalidInput, pathText } from '../src/finding/invalid-input.js';
import { InvalidFile } from '../src/formats.js';
import { CANARY } from './fuzz/hostile.js';
import { oneOf, values } from './fuzz/random.js';
import { spoilt, spoiltFile } from './fuzz/spoil.js';
import { readers, targets } from './fuzz/targets.js';

const MOST_MILLISECONDS = 1000;

const wrong = new Map<string, number>();
const outcomes = { refused: 0, answered: 0 };
const functions = targets.length + readers.length;
for (let i = 0; i < Number(values.inputs); i++) {
  const { id, call } = drawn();
  const start = performance.now();
  const problems: string[] = [];
  try {
    call();
    outcomes.answered += 1;
  } catch (error) {
    outcomes.refused += 1;
    problems.push(...wrongWith(error));
  }
  if (performance.now() - start > MOST_MILLISECONDS) problems.push('took longer than a second');
  for (const problem of problems.map((text) => `${id}: ${text}`)) {
    wrong.set(problem, (wrong.get(problem) ?? 0) + 1);
  }
}
const peak = process.resourceUsage().maxRSS / 1024;

for (const [text, count] of wrong) console.log(`${text} (${count} times)`);
const all = [...wrong.values()].reduce((sum, count) => sum + count, 0);
console.log(
  `${values.inputs} malformed inputs over ${functions} functions: ${outcomes.refused} refused, ${outcomes.answered} answered, ${all} wrong; peak ${peak.toFixed(0)} MiB`,
);
process.exitCode = all === 0 ? 0 : 1;

/** A function with a spoilt input. */
function drawn(): { readonly id: string; readonly call: () => unknown } {
  const chosen = oneOf([...targets, ...readers]);
  if ('files' in chosen) {
    const bytes = spoiltFile(oneOf(chosen.files));
    return { id: chosen.id, call: () => chosen.decide(bytes) };
  }
  const input = spoilt(oneOf(chosen.seeds));
  return { id: chosen.id, call: () => chosen.decide(input) };
}

/** What is wrong with how an input was refused. */
function wrongWith(error: unknown): string[] {
  if (!(error instanceof InvalidInput || error instanceof InvalidFile)) {
    return [`threw ${error instanceof Error ? error.name : typeof error}`];
  }
  const issues = error instanceof InvalidInput ? error.issues : [];
  const told = [
    error.message,
    error.stack ?? '',
    JSON.stringify(error),
    ...issues.map(({ path }) => pathText(path)),
  ];
  return [
    ...(told.some((text) => text.includes(CANARY) || text.includes('19800512')) ? ['told a value'] : []),
    ...(error instanceof InvalidInput && issues.length === 0 ? ['refused without an issue'] : []),
  ];
}
