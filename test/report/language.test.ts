import { describe, expect, it } from 'vitest';
import { assess } from '../../src/index.js';
import {
  calendar,
  caseReport,
  explain,
  explainCase,
  InvalidInput,
  meetingForm,
  planForm,
  reportHtml,
  reportText,
  timelineSvg,
} from '../../src/report.js';

const given = { ref: 'A-17', spells: [{ from: '2026-03-02', to: null, extent: 1 }] } as const;
const asOf = '2026-03-20';
const found = assess(given, { asOf });
const plan = ['sick-pay/karensavdrag', { periodFrom: '2026-03-02', weeklyPay: 8000 }] as const;

/** Every function that writes for readers, with options as somebody without types may give them. */
const writers: Readonly<Record<string, (options?: object) => unknown>> = {
  caseReport: (options) => caseReport(found, options),
  timelineSvg: (options) => timelineSvg(found, options),
  calendar: (options) => calendar(found, options),
  explain: (options) => explain(...plan, options),
  explainCase: (options) =>
    explainCase(given, options === undefined ? { asOf } : Object.assign(options, { asOf })),
};

describe.each(Object.entries(writers))('%s', (_, write) => {
  it('takes the language as an option, and is English without one', () => {
    expect(write({ lang: 'en' })).toEqual(write());
    expect(write({})).toEqual(write());
    expect(write({ lang: 'sv' })).not.toEqual(write());
  });

  it('says how a language is given where none is known by that name', () => {
    expect(() => write({ lang: 'se' })).toThrow(new TypeError("lang is 'sv' or 'en'"));
    expect(() => write({ lang: null })).toThrow(new TypeError("lang is 'sv' or 'en'"));
  });
});

const { explainCase: _, ...alone } = writers;

it.each(Object.entries(alone))('%s says how a language is given where it stands alone', (_name, write) => {
  for (const language of ['sv', null]) {
    expect(() => Reflect.apply(write, undefined, [language]) as unknown).toThrow(
      new TypeError("options are an object: { lang: 'sv' }"),
    );
  }
});

it.each([
  ['explainCase', explainCase],
  ['planForm', planForm],
  ['meetingForm', meetingForm],
])('%s says what it lacks, and overlooks what it does not know', (_name, write) => {
  const call = (...more: readonly unknown[]): unknown => Reflect.apply(write, undefined, [given, ...more]);
  expect(() => call()).toThrow(InvalidInput);
  expect(() => call()).toThrow('invalid input: asOf missing');
  expect(() => call({ language: 'sv' })).toThrow('invalid input: asOf missing');
  expect(call({ asOf, language: 'sv' })).toEqual(call({ asOf }));
  expect(() => call(null)).toThrow(new TypeError("options are an object: { lang: 'sv' }"));
  expect(() => call({ asOf, lang: 'se' })).toThrow(new TypeError("lang is 'sv' or 'en'"));
  expect(() => call('sv')).toThrow(new TypeError("options are an object: { lang: 'sv' }"));
  expect(() => call({})).toThrow('invalid input: asOf missing');
});

it('a report knows its language, and its page says so', () => {
  expect(explain(...plan, { lang: 'sv' }).lang).toBe('sv');
  expect(reportHtml(caseReport(found, { lang: 'sv' }))).toContain('<html lang="sv">');
  expect(reportHtml(caseReport(found))).toContain('<html lang="en">');
});

it('text needs no options', () => {
  expect(reportText(caseReport(found))).toMatch(/^Case A-17\n═+\n/);
});
