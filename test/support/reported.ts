/**
 * Cases that were reported or published elsewhere: the files as somebody had them, through the command line, to the rows
 * of the payslip. Every test is named as the folder beside it, which holds its files.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Decided } from '../../src/finding/finding.js';
import type { BridgedDays, PayKind, PayrollLinesValue } from '../../src/formats.js';
import type { AssessValue } from '../../src/index.js';
import type { Run } from './cli.js';
import { commandLine } from './cli-in-process.js';

/** The name of a file of the case, or, where it is of several lines or an object, what stands in it. */
type File = string | object;

/** What a user gives, each as the option of the same name; `rule`, `case` and `file` are arguments. */
export interface Given {
  readonly rule?: string;
  readonly case?: File;
  readonly file?: File;
  readonly csv?: File | readonly File[];
  readonly paxml?: File | readonly File[];
  readonly employment?: File;
  readonly agreement?: File;
  readonly facts?: File;
  readonly previous?: File;
  readonly spells?: File;
  readonly options?: readonly string[];
}

/** The sums of the lines by kind, in kronor with the sign of the payslip; a kind without a line is left out. */
export interface Payslip {
  /** Hours lost through day 14. */
  readonly hours?: number;
  readonly deduction?: number;
  /** Before the karensavdrag. */
  readonly sickPay?: number;
  readonly karens?: number;
  /** Calendar days from day 15 on. */
  readonly daysAfter?: number;
  readonly deductionAfter?: number;
  readonly agreed?: number;
  readonly agreedAbove?: number;
  readonly withoutSickPay?: number;
}

/** A month, `2026-03`, or a pay period. */
type Period = string | { readonly from: string; readonly to: string };

export interface PayslipRow {
  readonly name: string;
  readonly given: Given;
  readonly period: Period;
  /** One that is right, or every one that is. */
  readonly payslip: Payslip | readonly Payslip[];
  /** Codes that must be told beside the lines, among others. */
  readonly told?: readonly string[];
}

/** What `lint` finds. */
export interface Found {
  readonly level: 'wrong' | 'note';
  readonly code: string;
  readonly employee: string | null;
  readonly lines: readonly number[];
}

interface Told {
  readonly bridged?: readonly BridgedDays[];
  readonly issues?: readonly { readonly code: string }[];
}

interface Reported {
  readonly run: (command: string, given: Given, ...options: readonly string[]) => Promise<Run>;
  /** The finding of `assess`, which must be given. */
  readonly assess: (given: Given, asOf: string) => Promise<Decided<AssessValue> & Told>;
  /** The finding of a rule. */
  readonly evaluate: (rule: string, input: File) => Promise<unknown>;
  readonly lint: (
    format: 'csv' | 'paxml' | 'json',
    given: Given,
    ...options: readonly string[]
  ) => Promise<readonly Found[]>;
  /** The lines of a pay period, which must be given. */
  readonly lines: (given: Given, period: Period) => Promise<Decided<PayrollLinesValue> & Told>;
  readonly payslips: (rows: readonly PayslipRow[]) => void;
}

export function reported(testUrl: string): Reported {
  const folder = fileURLToPath(testUrl).replace(/\.test\.ts$/, '');

  const run: Reported['run'] = async (command, given, ...options) => {
    const written = mkdtempSync(join(tmpdir(), 'reported-'));
    let files = 0;
    const path = (file: File, ending: string): string => {
      if (typeof file === 'string' && !file.includes('\n')) return join(folder, file);
      const name = join(written, `${++files}.${ending}`);
      writeFileSync(name, typeof file === 'string' ? file : JSON.stringify(file));
      return name;
    };
    const option = (name: string, file: File | readonly File[] | undefined, ending = 'json'): string[] =>
      listOf(file).flatMap((one) => [`--${name}`, path(one, ending)]);
    try {
      return await commandLine([
        command,
        ...listOf(given.rule),
        ...listOf(given.case ?? given.file).map((file) => path(file, 'json')),
        ...option('csv', given.csv, 'csv'),
        ...option('paxml', given.paxml, 'xml'),
        ...option('employment', given.employment),
        ...option('agreement', given.agreement),
        ...option('facts', given.facts),
        ...option('previous', given.previous, 'ics'),
        ...option('spells', given.spells, 'csv'),
        ...(given.options ?? []),
        ...options,
      ]);
    } finally {
      rmSync(written, { recursive: true });
    }
  };

  const json = async <T>(...call: Parameters<Reported['run']>): Promise<T> => {
    const { exit, out, err } = await run(...call);
    expect(exit, err + out).toBe(0);
    return JSON.parse(out) as T;
  };

  const lines: Reported['lines'] = (given, period) => {
    const { from, to } = typeof period === 'string' ? monthOf(period) : period;
    return json('payroll-lines', given, ...['--from', from, '--to', to, '--as-of', to, '--format', 'json']);
  };

  return {
    run,
    assess: (given, asOf) => json('assess', given, '--as-of', asOf, '--format', 'json'),
    evaluate: (rule, file) => json('eval', { rule, file }),
    lint: async (format, given, ...options) => {
      const { out } = await run('lint', given, '--json', '--format', format, ...options);
      return JSON.parse(out) as Found[];
    },
    lines,
    payslips: (rows) => {
      it.each(rows)('$name', async ({ given, period, payslip, told = [] }) => {
        const finding = await lines(given, period);
        expectOneOf(listOf(payslip), payslipOf(finding.value));
        expect(codesIn(finding)).toEqual(expect.arrayContaining([...told]));
      });
    },
  };
}

/**
 * Lines are differences of rounded totals: what stands before the karensavdrag, and what an agreement adds, can differ by
 * an öre from the amount rounded by itself. Everything else is exact.
 */
const DIFFERENCES: readonly (keyof Payslip)[] = ['sickPay', 'agreed', 'agreedAbove'];

function expectOneOf(right: readonly Payslip[], payslip: Payslip): void {
  const nearest = right.map((one): Payslip => {
    const fields = DIFFERENCES.filter((field) => isAnOreApart(one[field], payslip[field]));
    return { ...one, ...Object.fromEntries(fields.map((field) => [field, payslip[field]])) };
  });
  const [only, ...others] = nearest;
  if (others.length === 0) expect(payslip).toEqual(only);
  else expect(nearest).toContainEqual(payslip);
}

function isAnOreApart(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && Math.round(Math.abs(a - b) * 100) === 1;
}

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

function monthOf(month: string): { readonly from: string; readonly to: string } {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${days}` };
}

const AMOUNT: Readonly<Record<PayKind, keyof Payslip>> = {
  absence: 'deduction',
  'absence-without-sick-pay': 'withoutSickPay',
  'sick-pay': 'sickPay',
  'sick-pay-parts': 'sickPay',
  karensavdrag: 'karens',
  'absence-after-sick-pay': 'deductionAfter',
  'agreed-pay': 'agreed',
  'agreed-pay-above-ceiling': 'agreedAbove',
  'employer-pay': 'agreed',
  'employer-pay-above-ceiling': 'agreedAbove',
};

function payslipOf({ lines }: PayrollLinesValue): Payslip {
  const hundredths = new Map<keyof Payslip, number>();
  const add = (field: keyof Payslip, value: number): void => {
    hundredths.set(field, (hundredths.get(field) ?? 0) + Math.round(value * 100));
  };
  for (const { kind, quantity, amount } of lines) {
    add(AMOUNT[kind], amount);
    if (kind === 'sick-pay') add('hours', quantity);
    if (kind === 'absence-after-sick-pay') add('daysAfter', quantity);
  }
  return Object.fromEntries([...hundredths].map(([field, value]) => [field, value / 100]));
}

function codesIn({
  value,
  assumptions = [],
  interpretations = [],
  issues = [],
}: Decided<PayrollLinesValue> & Told): string[] {
  return [
    ...value.open.map(({ id }) => id),
    ...assumptions.map(({ fact }) => fact),
    ...interpretations.map(({ question }) => question),
    ...issues.map(({ code }) => code),
  ];
}

/** A file of PAXml with these time transactions. */
export function paxml(transactions: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<paxml><header><version>2.0</version></header><tidtransaktioner>${transactions}</tidtransaktioner></paxml>`;
}
