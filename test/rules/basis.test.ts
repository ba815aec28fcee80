/** No decided finding cites a wording that began after the last day that it was asked about. */
/// <reference types="vite/types/importMeta.d.ts" />
import { expect, it } from 'vitest';
import * as core from '../../src/core.js';
import type { Finding } from '../../src/finding/finding.js';
import type { Section } from '../../src/law/lagrum.js';
import { plusDays } from '../oracle/days.js';
import type { Row } from '../support/rows.js';

const rowFiles = import.meta.glob<{ readonly rows: readonly Row<unknown>[] }>('./*/*.rows.ts', {
  eager: true,
});

const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const datesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(datesIn) : [];
};

/** A certificate is asked about for the days of the sick-pay period, which the input names by its first day. */
const lastDayAsked = (id: string, input: unknown): string | undefined => {
  const last = datesIn(input).sort().at(-1);
  return id === 'sick-pay/certificate' && last !== undefined ? plusDays(last, 13) : last;
};

const cases = Object.entries(rowFiles).flatMap(([file, { rows }]) => {
  const id = file.replace(/^\.\/(.*)\.rows\.ts$/, '$1');
  const rule = (core as unknown as Readonly<Record<string, (input: unknown) => Finding<unknown, string>>>)[
    camelCase(id.split('/')[1] as string)
  ];
  return rows.flatMap(({ name, input }) => {
    const finding = rule?.(input);
    const last = lastDayAsked(id, input);
    return finding?.outcome === 'decided' && last !== undefined ? [{ id, name, last, finding }] : [];
  });
});

/** Asked without a day the newest wording is told, whatever other dates the input names. */
const isAskedWithoutADay = ({
  assumptions = [],
}: {
  readonly assumptions?: readonly { assumed: string }[];
}) => assumptions.some(({ assumed }) => assumed === 'newest-wording');

it('cites the wording of the day', () => {
  expect(cases.length).toBeGreaterThan(1000);
  const late = cases
    .filter(({ finding }) => !isAskedWithoutADay(finding))
    .flatMap(({ id, name, last, finding }) =>
      finding.basis
        .filter((lagrum): lagrum is Section => 'giltigFom' in lagrum && lagrum.giltigFom > last)
        .map(({ paragraf, giltigFom }) => `${id} "${name}" on ${last}: ${paragraf} of ${giltigFom}`),
    );
  expect(late).toEqual([]);
});

it('says until when each act was read', () => {
  const sections = cases.flatMap(({ finding }) => finding.basis.filter((lagrum) => 'forfattning' in lagrum));
  expect(sections.length).toBeGreaterThan(2000);
  expect(sections.filter(({ readUntil }) => !/^\d{4}-\d{2}-\d{2}$/.test(readUntil))).toEqual([]);
});
