import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { sgiProtection } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import { entry } from '../../../src/rules/sickness-benefit/sgi-protection/input.js';
import type {
  SgiProtectionGround,
  SgiProtectionInput,
  SgiProtectionValue,
} from '../../../src/rules/sickness-benefit/sgi-protection/sgi-protection.js';
import { sgiProtectionByDay, sgiProtectionInputs } from '../../oracle/sgi-protection.js';
import { datesOf } from '../../oracle/days.js';
import {
  badBoolean,
  badDate,
  badDateOrNull,
  badMonth,
  badOption,
  checkEdge,
} from '../../support/bad-input.js';
import { holdsForAll } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './sgi-protection.rows.js';

/** What protects on every date, by the segments. */
const byDate = ({ segments }: SgiProtectionValue): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    segments.flatMap((segment) => datesOf(segment).map((date) => [date, new Set(segment.grounds)] as const)),
  );

const anyInput = sgiProtectionInputs.map((input) => input as SgiProtectionInput);

describe('sgiProtection', () => {
  describe('worked rows', () => {
    runRows(sgiProtection, rows);
    runRows(checked.sgiProtection, rows);
  });

  it('agrees with a reading day by day', () => {
    holdsForAll(anyInput, (input) => {
      const found = checked.sgiProtection(input);
      const { outcome, most, least } = sgiProtectionByDay(input);
      expect(found.outcome).toBe(outcome);
      if (found.outcome === 'decided') {
        expect(found.value).toMatchObject({ protected: least.protected, lostFrom: least.lostFrom });
        expect(byDate(found.value)).toEqual(least.byDate);
      } else if (found.outcome === 'undetermined') {
        const [met, notMet] = found.alternatives ?? [];
        expect(met?.value.lostFrom).toBe(most.lostFrom);
        expect(notMet?.value.lostFrom).toBe(least.lostFrom);
      }
    });
  });

  describe('laws', () => {
    it('says what is missing exactly where something is', () => {
      holdsForAll(anyInput, (input) => {
        const found = sgiProtection(input);
        if (found.outcome === 'undetermined') expect(found.missing).not.toEqual([]);
      });
    });

    it('never comes back once it is lost', () => {
      holdsForAll(anyInput, (input) => {
        const found = sgiProtection(input);
        if (found.outcome !== 'decided' || found.value.lostFrom === null) return;
        const later = sgiProtection({ ...input, on: '2030-01-01' });
        if (later.outcome === 'decided') expect(later.value.lostFrom).toBe(found.value.lostFrom);
      });
    });

    it('names a ground exactly where it is protected, and no limit before the day', () => {
      holdsForAll(anyInput, (input) => {
        const found = sgiProtection(input);
        if (found.outcome !== 'decided') return;
        const { protected: isProtected, ground, outerLimit, lostFrom } = found.value;
        expect([ground !== null, lostFrom === null]).toEqual([isProtected, isProtected]);
        if (outerLimit !== null) expect(outerLimit >= input.on).toBe(true);
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<SgiProtectionInput>>();
    });

    const time = { from: '2026-05-01', to: null };
    const good = (grounds: readonly SgiProtectionGround[]): SgiProtectionInput => ({
      on: '2026-06-01',
      workEndedOn: '2026-01-31',
      grounds,
      bornOn: '1980-01',
      readings: { pregnancy: 'protected' },
    });
    const bad = (name: string, grounds: readonly unknown[], path: (string | number)[], code: string): never =>
      ({ name, input: { ...good([]), grounds }, path, code }) as never;

    checkEdge<SgiProtectionInput>({
      rule: checked.sgiProtection,
      entry,
      good: good([
        {
          ...time,
          ground: 'studies-without-support',
          atLeastHalfTime: true,
          qualifiesForSupport: true,
          postSecondaryOrFromTwenty: true,
        },
        { ...time, ground: 'programme', compensated: true },
        { ...time, ground: 'job-seeking', atDisposal: true },
        { ...time, ground: 'awaiting-decision', reasonsAgainst: false },
        { ...time, ground: 'pregnancy', dueOn: '2026-07-01', childBornOn: '2026-07-02' },
        { ...time, ground: 'parental', childBornOn: '2026-01-02', receivedOn: '2026-01-02' },
        { ...time, ground: 'service' },
      ]),
      required: { on: true, workEndedOn: true, grounds: true },
      fields: {
        on: badDate,
        workEndedOn: badDate,
        grounds: [
          { name: 'null', value: null, code: 'wrong-type' },
          {
            name: 'one too many',
            value: new Array(101).fill({ ...time, ground: 'service' }),
            code: 'too-many',
          },
        ],
        bornOn: badMonth,
        readings: [
          { name: 'null', value: null, code: 'wrong-type' },
          { name: 'an unknown reading', value: { hemlig: 'x' }, code: 'unknown-key' },
        ],
      },
      inside: {
        'grounds.0.ground': badOption,
        'grounds.0.from': badDate,
        'grounds.0.to': badDateOrNull,
        'grounds.0.atLeastHalfTime': badBoolean,
        'grounds.0.qualifiesForSupport': badBoolean,
        'grounds.0.postSecondaryOrFromTwenty': badBoolean,
        'grounds.1.compensated': badBoolean,
        'grounds.2.atDisposal': badBoolean,
        'grounds.3.reasonsAgainst': badBoolean,
        'grounds.4.dueOn': badDate,
        'grounds.4.childBornOn': badDate,
        'grounds.5.receivedOn': badDate,
      },
      more: [
        {
          name: 'the day on which the work ended',
          input: { ...good([]), on: '2026-01-31' },
          path: ['on'],
          code: 'reversed',
        },
        bad(
          'a ground that ends before it begins',
          [{ ground: 'service', from: '2026-05-01', to: '2026-04-30' }],
          ['grounds', 0, 'to'],
          'reversed',
        ),
        bad(
          'pregnancy without the expected day',
          [{ ...time, ground: 'pregnancy' }],
          ['grounds', 0, 'dueOn'],
          'missing',
        ),
        bad(
          'a parent without a child',
          [{ ...time, ground: 'parental' }],
          ['grounds', 0, 'childBornOn'],
          'missing',
        ),
        bad(
          'a fact of another ground',
          [{ ...time, ground: 'sickness', atDisposal: true }],
          ['grounds', 0, 'atDisposal'],
          'not-applicable',
        ),
        bad(
          'a child received before it was born',
          [{ ...time, ground: 'parental', childBornOn: '2026-03-02', receivedOn: '2026-03-01' }],
          ['grounds', 0, 'receivedOn'],
          'reversed',
        ),
      ],
    });
  });
});
