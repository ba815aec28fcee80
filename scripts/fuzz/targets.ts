// The functions that are tried, each with inputs of it that are good.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssessOptions, Case, CaseChange, LawRadarOptions, Person } from '../../src/core.js';
import * as formats from '../../src/formats.js';
import { assess, assessPerson, compare, lawRadar, whatIf } from '../../src/index.js';
import { registry } from '../../src/schema.js';
import type { Row } from '../../test/support/rows.js';

/** A function of JSON. */
export interface Target {
  readonly id: string;
  readonly decide: (input: unknown) => unknown;
  /** Good inputs, as texts, so that each use has one of its own to spoil. */
  readonly seeds: readonly string[];
}

/** A function of the bytes of a file. */
export interface Reader {
  readonly id: string;
  readonly decide: (bytes: Uint8Array) => unknown;
  readonly files: readonly Buffer[];
}

const TYPICAL = '../../bench/assess/case.mjs';
const { typical, asOf } = (await import(TYPICAL)) as { readonly typical: Case; readonly asOf: string };

const LAST_DAY = '2026-03-31';
const options: AssessOptions = { asOf };
const change: CaseChange = { kind: 'return-part-time', from: asOf, extent: 0.5 };
const { benefit: _, bornOn: __, ...ofEmployment } = typical;
const person: Person = {
  ref: 'P-1',
  employments: [{ ref: 'A', income: 300_000, case: ofEmployment }],
  otherIncome: 1e5,
};
const radar: LawRadarOptions = { lawOn: ['2021-06-01', '2026-06-01'], asOf };
const absence: formats.RowsInput = {
  rows: [{ from: '2026-03-02', to: '2026-03-06', code: 'sick', percent: 50 }],
  hoursPerWeek: 40,
};
const extents: formats.MedicalCertificateInput = {
  periods: [{ from: '2026-03-02', to: '2026-03-06', code: 'HALFTEN' }],
};
const payPeriod: formats.PayrollLinesOptions = { from: '2026-03-01', to: LAST_DAY, asOf };
const written: formats.PaxmlWriteInput = {
  version: '2.0',
  employees: [{ employee: 'E-1', transactions: [{ from: '2026-03-02', to: '2026-03-06', code: 'SJK' }] }],
};

export const targets: readonly Target[] = [
  ...(await Promise.all(registry.map(ofRule))).filter(({ seeds }) => seeds.length > 0),
  target('assess', (input) => assess(input, options), typical),
  target('assess options', (input) => assess(typical, input), options),
  target('assessPerson', (input) => assessPerson(input, options), person),
  target('assessPerson options', (input) => assessPerson(person, input), options),
  target('compare before', (input) => compare(input, typical, options), typical),
  target('compare after', (input) => compare(typical, input, options), typical),
  target('compare options', (input) => compare(typical, typical, input), options),
  target('whatIf case', (input) => whatIf(input, change, options), typical),
  target('whatIf change', (input) => whatIf(typical, input, options), change),
  target('lawRadar', (input) => lawRadar(input, radar), [typical]),
  target('lawRadar options', (input) => lawRadar([typical], input), radar),
  target('spellsFromRows', formats.spellsFromRows, absence),
  target('lintRows', formats.lintRows, absence),
  target('rowsFromSpells', formats.rowsFromSpells, { spells: typical.spells }),
  target('certificatesFromExtents', formats.certificatesFromExtents, extents),
  target('payrollLines', (input) => formats.payrollLines(input, payPeriod), typical),
  target('payrollLines options', (input) => formats.payrollLines(typical, input), payPeriod),
  target('paxmlSplit', (input) => formats.paxmlSplit(input, options), typical),
  target('writePaxml', formats.writePaxml, written),
];

export const readers: readonly Reader[] = [
  { id: 'readCsv', decide: formats.readCsv, files: filesIn('examples/csv') },
  { id: 'readPaxml', decide: formats.readPaxml, files: filesIn('examples/paxml') },
];

async function ofRule({ id, decide }: (typeof registry)[number]): Promise<Target> {
  const file = `${id}.rows.ts`;
  if (!existsSync(`test/rules/${file}`)) return { id, decide, seeds: [] };
  const { rows } = (await import(`../../test/rules/${file}`)) as { readonly rows: readonly Row<unknown>[] };
  return { id, decide, seeds: rows.map(({ input }) => JSON.stringify(input)) };
}

/** Whatever the type of its input, which is to be spoilt. Were the good one refused, spoiling it would try nothing. */
function target<Input>(id: string, decide: (input: Input) => unknown, seed: Input): Target {
  decide(seed);
  return { id, decide: (input) => decide(input as Input), seeds: [JSON.stringify(seed)] };
}

function filesIn(folder: string): Buffer[] {
  return readdirSync(folder).map((name) => readFileSync(join(folder, name)));
}
