/** Moves every legal number and date by one and demands that some worked row notices. */
/// <reference types="vite/types/importMeta.d.ts" />
import { expect, it } from 'vitest';
import * as core from '../../src/core.js';
import { plusDays, plusMonths } from '../oracle/days.js';
import { expectRow, type Row } from '../support/rows.js';

type Rule = (input: unknown) => unknown;
interface Check {
  readonly rule: Rule;
  readonly row: Row<unknown>;
}

const tables = import.meta.glob<Record<string, unknown>>('../../src/**/{*.table,table}.ts', { eager: true });
const rowFiles = import.meta.glob<{ readonly rows: readonly Row<unknown>[] }>('./*/*.rows.ts', {
  eager: true,
});

/** Fields that tell where a figure comes from, and are none themselves. */
const NO_FIGURE = new Set(['source', 'basis', 'checkedOn', 'confidence']);

/** What no rule built yet can notice, and why. Each pattern is matched against the name of a nudge. */
const UNNOTICEABLE: readonly (readonly [nudge: RegExp, reason: string])[] = [
  [/^price-base-amount .*\.raised /, 'no rule uses the raised amount'],
  [/ nextChange\./, 'no answer looks at what is expected; test/report/law-status.test.ts does'],
  [/^(day-amount|sgi) \S+\[2010-01-01\]\.from .* → 2009-12-31/, 'the ceilings refuse that day first'],
  [/^special-cases \S+\.firstDays /, 'checked at the edge'],
  [/^sickness-compensation olderComparisons\S+\.from .* → 2022-08-31/, 'paid by whole months'],
  [/^age-limits highestAges\S*\.from /, 'births are months'],
  [/^karens-compensation /, 'history that no rule uses; test/report/law-tables.test.ts holds it'],
  [
    /^responsible (actorModel|regionalAgreements|supervisionModel)\S+\.from .* → 2025-06-30/,
    'another one refuses that day',
  ],
  [/^responsible financialShares\S+\.from /, 'both refuse those days first'],
  [/^collective-insurance insuranceAges\[2018-07-01\]\.from /, 'the shares refuse those days first'],
  [/^first-days \S+\./, 'read by the assessment of a case, whose tests notice it'],
  [/^pregnancy-benefit /, 'the same'],
  [/^(calendar-day-pay|srflap) /, 'read by payroll lines, whose tests notice them'],
  [/^notification /, 'read by the notification to the insurance, whose tests notice it'],
  [/^collective-insurance itpTerms\S+\.frameMonths /, 'days are counted by a case, whose test notices it'],
  [/^employer-contributions /, 'read by the months of a case; their own test notices them'],
  [/^pension-age \S+\[1900-01-01\]\.incomePension /, 'reached before 49 d § came in February 2022'],
  [/^pension-age \S+\[1958-01-01\]\.incomePension 62 → 61/, 'the same'],
  [/^pension-age \S+\[1965-01-01\]\.from /, 'the same ages as the year before, decided by themselves'],
  [/^pension-age \S+\[1900-01-01\]\.from .* → 1899-12-01/, 'no input is dated before 1900'],
  [/^activity-grant entryFloors\[2025-10-01\]\.from .* → 2025-09-30/, 'the terms refuse that day first'],
  [/^amount \S+\.from .* → 2018-12-31/, "the karensavdrag's table refuses that day first"],
  [/^chain chainExceptions\[2008-07-01\]\.from /, 'days after 180 are refused before July 2012'],
  [/^chain labourMarketWordings\[2008-07-01\]\.from /, 'the same'],
  [/^chain chainGapWordings\[2008-07-01\]\.from /, 'days before it are not added'],
  [/^small-groups \S+\.from .* → 2003-06-30/, 'the wordings and the lengths refuse that day first'],
  [/^(signals|early-signals) \S+\.from /, 'guidance has no first day: the rules answer for any date'],
];

interface Nudge {
  readonly name: string;
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly to: unknown;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Ages belong to months of birth: a row that begins a day later would begin a month later. */
const neighbours = (value: unknown, byMonth: boolean): unknown[] => {
  if (typeof value === 'number') return [value - 1, value + 1];
  if (typeof value === 'boolean') return [!value];
  if (typeof value !== 'string' || !DATE.test(value)) return [];
  const step = byMonth ? plusMonths : plusDays;
  return [step(value, -1), step(value, 1)];
};

/** Rows of a table by their first day, so that the names last when rows are added. */
function labelOf(index: string, item: unknown): string {
  return typeof item === 'object' && item !== null && 'from' in item ? String(item.from) : index;
}

function nudgesIn(holder: Record<string, unknown>, name: string, byMonth: boolean): Nudge[] {
  return Object.entries(holder).flatMap(([key, value]) => {
    if (NO_FIGURE.has(key)) return [];
    const path = Array.isArray(holder) ? `${name}[${labelOf(key, value)}]` : `${name}.${key}`;
    if (typeof value === 'object' && value !== null) {
      return nudgesIn(value as Record<string, unknown>, path, byMonth);
    }
    return neighbours(value, byMonth).map((to) => ({
      name: `${path} ${String(value)} → ${String(to)}`,
      holder,
      key,
      to,
    }));
  });
}

const nudges = Object.entries(tables).flatMap(([file, table]) => {
  const base = file.replace(/^.*\/(.*)[./]table\.ts$/, '$1');
  return Object.entries(table)
    .filter(([, value]) => typeof value === 'object')
    .flatMap(([name, value]) =>
      nudgesIn(value as Record<string, unknown>, `${base} ${name}`, base === 'pension-age'),
    );
});

const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const checks: Check[] = Object.entries(rowFiles).flatMap(([file, { rows }]) => {
  const rule = (core as unknown as Record<string, Rule>)[
    camelCase(file.replace(/^.*\/(.*)\.rows\.ts$/, '$1'))
  ];
  if (rule === undefined) throw new Error(`no rule for ${file}`);
  return rows.map((row) => ({ rule, row }));
});

const holds = ({ rule, row }: Check): boolean => {
  try {
    expectRow(rule, row);
    return true;
  } catch {
    return false;
  }
};

/** Rows that fail as things stand notice nothing; their own tests report them. */
const sound = checks.filter(holds);

/** The row that noticed the last nudge: it, or one near it, mostly notices the next one of the same table. */
let nearest = 0;

function isNoticed({ holder, key, to }: Nudge): boolean {
  const legal = holder[key];
  holder[key] = to;
  try {
    const order = [...sound.slice(nearest), ...sound.slice(0, nearest)];
    const failing = order.find((check) => !holds(check));
    if (failing !== undefined) nearest = sound.indexOf(failing);
    return failing !== undefined;
  } finally {
    holder[key] = legal;
  }
}

it('notices every legal number and date that moves by one', ({ task }) => {
  expect(nudges.length).toBeGreaterThan(1000);
  const asked = nudges.filter(({ name }) => !UNNOTICEABLE.some(([pattern]) => pattern.test(name)));
  const unnoticed = asked.filter((nudge) => !isNoticed(nudge)).map(({ name }) => name);
  expect(unnoticed).toEqual([]);
  Object.assign(task.meta, { nudges: { noticed: asked.length, excepted: nudges.length - asked.length } });
});

it('excepts nothing that is no longer there', () => {
  const idle = UNNOTICEABLE.filter(([pattern]) => !nudges.some(({ name }) => pattern.test(name)));
  expect(idle).toEqual([]);
});

it('leaves the tables as they were', () => {
  expect(checks.filter((check) => !holds(check)).length).toBe(checks.length - sound.length);
});
