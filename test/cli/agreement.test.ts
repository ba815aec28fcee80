import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreements } from '../../src/formats.js';
import { commandLine } from '../support/cli-in-process.js';

const folder = mkdtempSync(join(tmpdir(), 'sjukregler-'));
const file = (name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
};
const CASE = file('case.json', {
  ref: 'A-17',
  employment: { from: '2020-01-01', to: null, pay: { monthly: 65000, hoursPerWeek: 40 } },
  spells: [{ from: '2026-03-02', to: '2026-03-09', extent: 1 }],
});
const LONG = file('long.json', {
  ref: 'A-17',
  employment: { from: '2020-01-01', to: null, pay: { monthly: 65000, hoursPerWeek: 40 } },
  spells: [{ from: '2026-03-02', to: '2026-03-31', extent: 1 }],
});
const SUPPLEMENT = file('supplement.json', {
  bands: [{ fromDay: 15, toDay: null, belowCeiling: 5, aboveCeiling: 5 }],
});
/** The same however its lines are broken. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const MARCH = ['--from', '2026-03-01', '--to', '2026-03-31', '--as-of', '2026-04-01'];

describe('the report of payroll lines', () => {
  it('names the part that a line is sick pay on', async () => {
    const path = file('lost.json', {
      ref: 'A-17',
      employment: { from: '2020-01-01', to: null, pay: { monthly: 30000, hoursPerWeek: 40 } },
      spells: [{ from: '2026-03-02', to: '2026-03-09', extent: 1 }],
      lost: [
        { date: '2026-03-03', kind: 'shift', hours: 4, rate: 25 },
        { date: '2026-03-04', kind: 'commission', amount: 500 },
      ],
    });
    const { out } = await commandLine(['payroll-lines', path, ...MARCH]);
    expect(out).toContain('shift supplement');
    expect(out).toContain('commission');
    expect((await commandLine(['payroll-lines', path, ...MARCH, '--lang', 'sv'])).out).toContain('provision');
  });
});

describe('agreement', () => {
  it('lists every agreement in both languages', async () => {
    const { exit, out, err } = await commandLine(['agreement']);
    expect([exit, err]).toEqual([0, '']);
    for (const { id, name } of agreements)
      expect(out).toMatch(new RegExp(`^${id} +${name.en[0] ?? ''}`, 'm'));
    expect((await commandLine(['agreement', '--lang', 'sv'])).out).toContain('Kommuner och regioner');
    expect(JSON.parse((await commandLine(['agreement', '--json'])).out)).toEqual(agreements);
  });

  it.each(agreements.map(({ id }) => id))('prints %s: as data, and in both languages', async (id) => {
    const agreement = agreements.find((one) => one.id === id);
    expect(JSON.parse((await commandLine(['agreement', id, '--json'])).out)).toEqual(agreement);
    for (const lang of ['sv', 'en'] as const) {
      const { exit, out } = await commandLine(['agreement', id, '--lang', lang]);
      expect(exit).toBe(0);
      expect(flat(out)).toContain(agreement?.name[lang]);
      expect(flat(out)).toContain(agreement?.parties[0]);
      expect(out).not.toContain('undefined');
    }
  });

  it('tells what a term says, from when, how sure it is and where it was read', async () => {
    const { out } = await commandLine(['agreement', 'state', '--lang', 'sv']);
    expect(flat(out)).toContain('Dag 15–364, lön över taket: 87,6 % av lönen');
    expect(flat(out)).toContain('gäller: 2018-07-01 – 2021-12-31; S, en annan sida; kontrollerat 2026-11-29');
    expect(out).toContain('Dag 365–, lön upp till taket: inte funnet');
    expect((await commandLine(['agreement', 'retail'])).out).toContain(
      'The ceiling is that of sickness benefit.',
    );
  });

  it('names the nearest id with 2', async () => {
    const { exit, out, err } = await commandLine(['agreement', 'hotell-restaurant']);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('did you mean hotel-restaurant?');
  });
});

describe('payroll lines under an agreement', () => {
  it('take its id, and the employer’s layer from a file', async () => {
    const { exit, out, err } = await commandLine([
      ...['payroll-lines', LONG, ...MARCH],
      ...['--agreement', 'salaried-industry', '--employer-supplement', SUPPLEMENT],
    ]);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('The agreement,');
    expect(out).toContain('salaried-industry');
    expect(out).toContain('The employer');
  });

  it('say what is open in the agreement', async () => {
    const { out } = await commandLine(['payroll-lines', LONG, ...MARCH, '--agreement', 'retail']);
    expect(flat(out)).toContain('2026-03-16: The amounts depend on a term of the agreement');
    expect(flat(out)).toContain('the share of the pay above the ceiling');
  });

  it('say where the sick pay falls below the statute, and by how much', async () => {
    const { out } = await commandLine(['payroll-lines', CASE, ...MARCH, '--agreement', 'state']);
    expect(flat(out)).toContain('2026-03-02 – 2026-03-09 11,336.00 kr 11,960.00 kr 624.00 kr');
    expect(flat(out)).toContain('less than 80 % of the agreement’s own pay for all hours lost');
    expect(flat(out)).toContain('departs from the level of the statute in principle');
  });

  it('name the nearest agreement where there is none of that name, and no file', async () => {
    const { exit, out, err } = await commandLine(['payroll-lines', LONG, ...MARCH, '--agreement', 'stat']);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('did you mean state?');
    const capital = await commandLine(['payroll-lines', LONG, ...MARCH, '--agreement', 'State']);
    expect(capital.exit).toBe(2);
    for (const { id } of agreements) expect(capital.err).toContain(id);
    expect(capital.err).toContain('did you mean state?');
    const none = await commandLine(['payroll-lines', LONG, ...MARCH, '--agreement', 'none.json']);
    expect(none.exit).not.toBe(0);
    expect(none.err).not.toContain('did you mean');
  });

  it('read only one file from standard input', async () => {
    const { exit } = await commandLine([...['payroll-lines', '-', ...MARCH, '--employer-supplement', '-']]);
    expect(exit).toBe(2);
  });
});
