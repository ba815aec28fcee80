import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { reportToFk } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { ReportToFkInput } from '../../../src/rules/employer/report-to-fk/report-to-fk.js';
import { entry } from '../../../src/rules/employer/report-to-fk/input.js';
import { reportToFkInput } from '../../oracle/arbitraries.js';
import { reportToFk as oracle } from '../../oracle/employer.js';
import { badBoolean, badDate, checkEdge } from '../../support/bad-input.js';
import { daysFrom, moved, plusDays } from '../../support/dates.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './report-to-fk.rows.js';

describe('reportToFk', () => {
  describe('worked rows', () => {
    runRows(reportToFk, rows);
    runRows(checked.reportToFk, rows);
  });

  describe('laws', () => {
    it('is due seven days after the period, and never has to be there earlier', () => {
      holdsForAll(reportToFkInput, (input) => {
        const { required, dueOn, lastDay } = valueOf(reportToFk(input));
        if (!required) return;
        expect(dueOn).toBe(plusDays(input.lastEmployerDate, 7));
        expect(daysFrom(dueOn, lastDay)).toBeGreaterThanOrEqual(0);
        expect(daysFrom(dueOn, lastDay)).toBeLessThanOrEqual(5);
        expect([0, 6]).not.toContain(new Date(`${lastDay}T00:00:00Z`).getUTCDay());
      });
    });

    it('has a day exactly where it is required', () => {
      holdsForAll(reportToFkInput, (input) => {
        const { required, reason, dueOn, lastDay, content } = valueOf(reportToFk(input));
        expect([reason === 'required', dueOn !== null, lastDay !== null, content.length > 0]).toEqual(
          new Array(4).fill(required),
        );
      });
    });

    it('moves its statutory day with the date by whole weeks', () => {
      holdsForAll(fc.tuple(reportToFkInput, fc.nat(100)), ([input, weeks]) => {
        const { dueOn } = valueOf(reportToFk(moved(input, weeks * 7)));
        expect(dueOn).toEqual(moved(valueOf(reportToFk(input)).dueOn, weeks * 7));
      });
    });
  });

  agreesWithOracle('on ordinary input', {
    rule: reportToFk,
    checked: checked.reportToFk,
    oracle,
    inputs: reportToFkInput,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<ReportToFkInput>>();
    });

    checkEdge<ReportToFkInput>({
      rule: checked.reportToFk,
      entry,
      good: {
        lastEmployerDate: '2026-03-15',
        sickPeriodContinues: true,
        employmentContinues: true,
        gaveSickPay: true,
      },
      required: { lastEmployerDate: true, sickPeriodContinues: true, employmentContinues: true },
      fields: {
        lastEmployerDate: badDate,
        sickPeriodContinues: badBoolean,
        employmentContinues: badBoolean,
        gaveSickPay: badBoolean,
      },
    });
  });
});
