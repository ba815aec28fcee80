/** An engine that answers like this library but for one mistake: test/package/conformance.dist.ts certifies it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [mistake, rule] = process.argv.slice(2);
const given = readFileSync(0, 'utf8');
// Knows one convention: whatever it is told, it reckons by the weekly hours of a year.
const input = mistake === 'one-way' ? given.replaceAll(/,"convention":"[a-z0-9-]+"/g, '') : given;
const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'batch', rule], { input });
const lines = stdout.toString().trimEnd().split('\n');

const MISTAKES = {
  'one-way': (line) => [line],
  // Deducts an öre too much.
  ore: (line) => {
    const finding = JSON.parse(line);
    if (finding.value?.amount > 0) finding.value.amount = Math.round(finding.value.amount * 100 + 1) / 100;
    return [JSON.stringify(finding)];
  },
  // Takes whatever comes in.
  lenient: (line) => [line.includes('invalid-input') ? '{"outcome":"decided","value":{}}' : line],
  // Writes prose.
  prose: () => ['the deduction is due'],
  // Ends before it has answered.
  early: (line, i) => (i < 2 ? [line] : []),
};

process.stdout.write(lines.flatMap(MISTAKES[mistake]).join('\n'));
