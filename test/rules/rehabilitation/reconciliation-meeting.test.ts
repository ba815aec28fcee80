import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { reconciliationMeeting } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { ReconciliationMeetingInput } from '../../../src/rules/rehabilitation/reconciliation-meeting/reconciliation-meeting.js';
import { entry } from '../../../src/rules/rehabilitation/reconciliation-meeting/input.js';
import { badBoolean, badDate, badList, badObject, badOption, checkEdge } from '../../support/bad-input.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './reconciliation-meeting.rows.js';

const anyInput: fc.Arbitrary<ReconciliationMeetingInput> = fc.record(
  {
    participants: fc.array(
      fc.constantFrom('insured', 'fk', 'employer', 'af', 'union', 'own-support' as const),
    ),
    consent: fc.boolean(),
    agenda: fc.array(fc.constantFrom('use-capacity', 'part-time', 'rehabilitation' as const)),
    employed: fc.boolean(),
    refusal: fc.record({ validReason: fc.boolean(), informed: fc.boolean() }, { requiredKeys: [] }),
  },
  { requiredKeys: ['participants'] },
);

describe('reconciliationMeeting', () => {
  describe('worked rows', () => {
    runRows(reconciliationMeeting, rows);
    runRows(checked.reconciliationMeeting, rows);
  });

  describe('laws', () => {
    it('is well-formed exactly where nothing is missing', () => {
      holdsForAll(anyInput, (input) => {
        const { wellFormed, missing } = valueOf(reconciliationMeeting(input));
        expect(wellFormed).toBe(missing.length === 0);
      });
    });

    it('invites everybody who is to take part, once, and never Försäkringskassan', () => {
      holdsForAll(anyInput, (input) => {
        const invited = valueOf(reconciliationMeeting(input)).invite.map(({ who }) => who);
        expect(new Set(invited).size).toBe(invited.length);
        expect(invited).not.toContain('fk');
        for (const who of input.participants) if (who !== 'fk') expect(invited).toContain(who);
      });
    });

    it('puts benefit at risk only where the insured refuses knowingly and without reason', () => {
      holdsForAll(anyInput, (input) => {
        const { benefitAtRisk } = valueOf(reconciliationMeeting(input));
        expect(benefitAtRisk === null).toBe(input.refusal === undefined);
        if (benefitAtRisk?.possible === 'likely') {
          expect(input.refusal).toEqual({ validReason: false, informed: true });
        }
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<
        Mutable<ReconciliationMeetingInput>
      >();
    });

    checkEdge<ReconciliationMeetingInput>({
      rule: checked.reconciliationMeeting,
      entry,
      good: {
        participants: ['fk'],
        consent: true,
        agenda: ['part-time'],
        employed: true,
        refusal: { validReason: false, informed: true },
        on: '2026-11-29',
      },
      required: { participants: true },
      fields: {
        participants: badList('employer', 10_000),
        consent: badBoolean,
        agenda: badList('part-time', 10_000),
        employed: badBoolean,
        refusal: badObject,
        on: badDate,
      },
      inside: {
        'participants.0': badOption,
        'agenda.0': badOption,
        'refusal.validReason': badBoolean,
        'refusal.informed': badBoolean,
      },
    });
  });
});
