#!/usr/bin/env node
// Certifies any system that answers in the form of this library: gives it every test vector and compares the answers.
//
//   node conformance/run.mjs --command 'my-engine' [--rule sick-pay/…]… [--convention municipal]… [--json]
//
// The command is run once for each rule, with the rule's id as its last argument: inputs one a line on standard input,
// findings one a line on standard output, in the same order. See docs/guides/conformance.md.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const VECTORS = join(import.meta.dirname, 'vectors');
const EXIT = { certified: 0, failed: 1, usage: 2 };
/** Of a rule that fails, so many vectors are shown. */
const SHOWN = 3;
const AT_ONCE = 2;

const { index, wanted, command, json } = given();
const reports = await inTurn(wanted, AT_ONCE, certified);
print();
process.exitCode = reports.every(({ failures }) => failures.length === 0) ? EXIT.certified : EXIT.failed;

function given() {
  const known = JSON.parse(readFileSync(join(VECTORS, 'index.json'), 'utf8'));
  const all = known.rules.map(({ rule }) => rule);
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        command: { type: 'string' },
        rule: { type: 'string', multiple: true },
        convention: { type: 'string', multiple: true },
        json: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return misused(error.message);
  }
  if (!values.command) return misused('--command is missing: what answers?');
  const { convention: conventions = [] } = values;
  const chosen = values.rule ?? (conventions.length > 0 ? [] : all);
  const unknown = chosen.filter((pattern) => !all.some((rule) => matches(rule, pattern)));
  if (unknown.length > 0) return misused(`no such rule: ${unknown.join(', ')}`);
  const others = conventions.filter(
    (name) => !known.conventions.some(({ convention }) => convention === name),
  );
  if (others.length > 0) return misused(`no such convention: ${others.join(', ')}`);
  const sets = [
    ...all.filter((rule) => chosen.some((pattern) => matches(rule, pattern))).map((rule) => ({ rule })),
    ...known.conventions
      .filter(({ convention }) => conventions.includes(convention))
      .map(({ rule, convention }) => ({ rule, convention })),
  ];
  return { index: known, wanted: sets, command: values.command, json: values.json };
}

/** `sick-pay` means every rule of the area. */
function matches(rule, pattern) {
  return rule === pattern || rule.startsWith(`${pattern}/`);
}

function misused(message) {
  process.stderr.write(`conformance: ${message}\n`);
  process.stderr.write(
    "usage: node conformance/run.mjs --command 'my-engine' [--rule ID]… [--convention ID]… [--json]\n",
  );
  process.exit(EXIT.usage);
}

/** A rule, or what of it belongs to one convention of pay. */
async function certified(set) {
  const { rule, convention } = set;
  const file = convention === undefined ? rule : `conventions/${convention}`;
  const { vectors } = JSON.parse(readFileSync(join(VECTORS, `${file}.json`), 'utf8'));
  const { lines, problem } = await answers(rule, vectors);
  const failures = vectors.flatMap((vector, i) => {
    const difference = lines[i] === undefined ? (problem ?? 'no answer') : differenceIn(vector, lines[i]);
    return difference === undefined ? [] : [{ ...vector, difference }];
  });
  return { set, vectors, failures };
}

/** What the command writes, a line for each vector, and why there is less where there is less. */
function answers(rule, vectors) {
  return new Promise((resolve) => {
    const child = spawn(`${command} ${rule}`, { shell: true, stdio: ['pipe', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    // A command that ends early closes the pipe; its missing answers tell.
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => {
      resolve({
        lines: out.split('\n').filter((line) => line.trim() !== ''),
        problem: `no answer (exit ${code})`,
      });
    });
    child.stdin.end(`${vectors.map(({ input }) => JSON.stringify(input)).join('\n')}\n`);
  });
}

function differenceIn({ expect }, line) {
  let answer;
  try {
    answer = JSON.parse(line);
  } catch {
    return 'the answer is not JSON';
  }
  return difference(expect, answer, '');
}

/** Where the answer lacks something expected. It may hold more fields; lists must be equally long, numbers equal. */
function difference(expected, found, path) {
  const place = path || '(answer)';
  if (typeof expected !== 'object' || expected === null) {
    return expected === found ? undefined : `${place}: ${text(expected)} expected, ${text(found)} found`;
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found) !== Array.isArray(expected)) {
    return `${place}: ${text(expected)} expected, ${text(found)} found`;
  }
  if (Array.isArray(expected) && expected.length !== found.length) {
    return `${place}: ${expected.length} items expected, ${found.length} found`;
  }
  for (const key of Object.keys(expected)) {
    const inner = difference(expected[key], found[key], path === '' ? key : `${path}.${key}`);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function text(value) {
  const whole = JSON.stringify(value) ?? 'nothing';
  return whole.length > 60 ? `${whole.slice(0, 57)}…` : whole;
}

async function inTurn(items, atOnce, work) {
  const done = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const i = next++;
      done[i] = await work(items[i]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return done;
}

/** Passed and failed vectors of every section that the expected answers rest on. */
function bySection() {
  const sections = new Map();
  for (const { vectors, failures } of reports) {
    const failed = new Set(failures.map(({ id }) => id));
    for (const vector of vectors) {
      for (const section of vector.sections) {
        const count = sections.get(section) ?? { passed: 0, failed: 0 };
        count[failed.has(vector.id) ? 'failed' : 'passed'] += 1;
        sections.set(section, count);
      }
    }
  }
  return [...sections].map(([section, counts]) => ({ section, ...counts }));
}

function print() {
  const rules = reports.map(({ set, vectors, failures }) => ({
    ...set,
    passed: vectors.length - failures.length,
    failed: failures.length,
  }));
  const sections = bySection();
  const failed = rules.reduce((sum, rule) => sum + rule.failed, 0);
  const passed = rules.reduce((sum, rule) => sum + rule.passed, 0);
  const { version, format } = index;
  if (json) {
    const failures = reports.flatMap(({ set, failures: of }) =>
      of.map(({ id, origin, name, difference: why }) => ({ ...set, id, origin, name, difference: why })),
    );
    process.stdout.write(
      `${JSON.stringify({ version, format, passed, failed, rules, sections, failures }, null, 2)}\n`,
    );
    return;
  }
  const line = (text) => process.stdout.write(`${text}\n`);
  line(`Vectors of version ${version}, format ${format}`);
  for (const { set, vectors, failures } of reports) {
    const of = set.convention === undefined ? set.rule : `${set.rule} (${set.convention})`;
    const good = vectors.length - failures.length;
    line(`${failures.length === 0 ? 'pass' : 'FAIL'}  ${of}  ${good} passed, ${failures.length} failed`);
    for (const { id, origin, name, difference: why } of failures.slice(0, SHOWN)) {
      line(`      ${id}  ${origin}: ${name}`);
      line(`      ${why}`);
    }
  }
  const broken = sections.filter((section) => section.failed > 0);
  if (broken.length > 0) line('Sections with failures:');
  for (const section of broken)
    line(`  ${section.section}  ${section.passed} passed, ${section.failed} failed`);
  line(`${passed} passed, ${failed} failed; ${rules.length} rules, ${sections.length} sections`);
}
