import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { certificate } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { CertificateInput } from '../../../src/rules/sick-pay/certificate/certificate.js';
import { entry } from '../../../src/rules/sick-pay/certificate/input.js';
import { certificateInput, oddCertificateInput } from '../../oracle/arbitraries.js';
import { certificate as oracle } from '../../oracle/sick-pay.js';
import { badDate, badObject, badOption, checkEdge } from '../../support/bad-input.js';
import { dayBetween, moved, plusDays } from '../../support/dates.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './certificate.rows.js';

/**
 * The oracle looks no further than day 14 for a demand, and then not at the ordinary day of a late notice: a demand
 * never takes that away.
 */
function oracleAnswer(input: Parameters<typeof oracle>[0]): ReturnType<typeof oracle> {
  const answer = oracle(input);
  if (answer.outcome !== 'decided' || answer.value.requiredFrom !== null) return answer;
  const { demand, ...without } = input;
  return demand === undefined ? answer : oracle(without);
}

/** Any case after the suspensions, with notice and demand on or after the first day. */
const today: fc.Arbitrary<CertificateInput> = fc
  .tuple(dayBetween('2022-04-01', '2030-12-31'), fc.nat(20), fc.option(fc.nat(14)), fc.option(fc.nat(14)))
  .map(([sickFrom, late, paid, demanded]) => ({
    sickFrom,
    notifiedOn: plusDays(sickFrom, late),
    ...(paid !== null && { firstPaidDay: plusDays(sickFrom, paid) }),
    ...(demanded !== null && { demand: { by: 'fk' as const, from: plusDays(sickFrom, demanded) } }),
  }));

describe('certificate', () => {
  describe('worked rows', () => {
    runRows(certificate, rows);
    runRows(checked.certificate, rows);
  });

  describe('laws', () => {
    it('is counted from the notice day or the first paid day, whichever is earlier', () => {
      holdsForAll(today, (input) => {
        const notice = [input.notifiedOn, input.firstPaidDay].filter((date) => date !== undefined).sort()[0];
        const { rule, requiredFrom, dayNumber } = valueOf(certificate(input));
        if (rule !== 'day-eight') return;
        expect([requiredFrom, dayNumber]).toEqual([plusDays(notice ?? '', 7), 8]);
      });
    });

    it('is never required later because of a demand, nor earlier than demanded', () => {
      holdsForAll(today, (input) => {
        const { demand, ...without } = input;
        if (demand === undefined) return;
        const ordinary = valueOf(certificate(without)).requiredFrom ?? '';
        const { requiredFrom, rule } = valueOf(certificate(input));
        const { from } = demand;
        expect(requiredFrom).toBe(from < ordinary ? from : ordinary);
        expect(rule).toBe(from < ordinary ? 'demand-by-fk' : 'day-eight');
      });
    });

    it('is required from the first day where that is demanded', () => {
      holdsForAll(today, (input) => {
        const demand = { by: 'employer', from: 'first-day' } as const;
        expect(valueOf(certificate({ ...input, demand }))).toEqual({
          requiredFrom: input.sickFrom,
          dayNumber: 1,
          rule: 'demand-by-employer',
        });
      });
    });

    it('moves with all its dates by whole weeks', () => {
      holdsForAll(fc.tuple(today, fc.nat(100)), ([input, weeks]) => {
        expect(certificate(moved(input, weeks * 7)).outcome).toBe('decided');
        expect(valueOf(certificate(moved(input, weeks * 7)))).toEqual(
          moved(valueOf(certificate(input)), weeks * 7),
        );
      });
    });

    it('is never required on a day of a suspension without a demand', () => {
      holdsForAll(fc.oneof(certificateInput, oddCertificateInput), (input) => {
        fc.pre(input.sickFrom >= '2019-01-01');
        const { requiredFrom, rule } = valueOf(certificate(input));
        if (requiredFrom === null || rule !== 'day-eight') return;
        expect(requiredFrom >= '2020-03-13' && requiredFrom <= '2021-09-30').toBe(false);
        expect(requiredFrom >= '2022-01-19' && requiredFrom <= '2022-03-31').toBe(false);
      });
    });
  });

  agreesWithOracle('on ordinary input', {
    rule: certificate,
    checked: checked.certificate,
    oracle: oracleAnswer,
    inputs: certificateInput,
  });

  agreesWithOracle('on odd input', {
    rule: certificate,
    checked: checked.certificate,
    oracle: oracleAnswer,
    inputs: oddCertificateInput,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<CertificateInput>>();
    });

    checkEdge<CertificateInput>({
      rule: checked.certificate,
      entry,
      good: {
        sickFrom: '2026-01-01',
        notifiedOn: '2026-01-03',
        firstPaidDay: '2026-01-02',
        demand: { by: 'employer', from: 'first-day' },
      },
      required: { sickFrom: true },
      fields: { sickFrom: badDate, notifiedOn: badDate, firstPaidDay: badDate, demand: badObject },
      inside: {
        'demand.by': badOption,
        'demand.from': badDate.map((value) =>
          value.code === 'not-a-date' ? { ...value, code: 'no-such-date' as const } : value,
        ),
      },
      more: [
        {
          name: 'a demand by nobody',
          input: { sickFrom: '2026-01-01', demand: { from: 'first-day' } },
          path: ['demand', 'by'],
          code: 'missing',
        },
        {
          name: 'a demand from no day',
          input: { sickFrom: '2026-01-01', demand: { by: 'fk' } },
          path: ['demand', 'from'],
          code: 'missing',
        },
        {
          name: 'a name in the demand',
          input: { sickFrom: '2026-01-01', demand: { by: 'fk', from: 'first-day', hemligtNamn: 'x' } },
          path: ['demand'],
          code: 'unknown-key',
        },
      ],
    });
  });
});
