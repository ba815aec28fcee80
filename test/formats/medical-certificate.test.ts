import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  certificatesFromExtents,
  spellsFromRows,
  type MedicalExtent,
  type MedicalExtentCode,
} from '../../src/formats.js';
import { daysFrom, plusDays } from '../support/dates.js';

const EXTENTS: Readonly<Record<MedicalExtentCode, number>> = {
  HELT_NEDSATT: 1,
  TRE_FJARDEDEL: 0.75,
  HALFTEN: 0.5,
  EN_FJARDEDEL: 0.25,
};

describe('the periods of a certificate', () => {
  it('are certified days with their extents, in any order', () => {
    expect(
      certificatesFromExtents({
        periods: [
          { code: 'EN_FJARDEDEL', from: '2026-04-01', to: '2026-04-05' },
          { code: 'HALFTEN', from: '2026-03-16', to: '2026-03-29' },
          { code: 'HELT_NEDSATT', from: '2026-02-27', to: '2026-03-08' },
          { code: 'TRE_FJARDEDEL', from: '2026-03-09', to: '2026-03-15' },
        ],
      }),
    ).toEqual({
      certificates: [
        { from: '2026-02-27', to: '2026-03-29' },
        { from: '2026-04-01', to: '2026-04-05' },
      ],
      certificateExtents: [
        { from: '2026-02-27', to: '2026-03-08', extent: 1 },
        { from: '2026-03-09', to: '2026-03-15', extent: 0.75 },
        { from: '2026-03-16', to: '2026-03-29', extent: 0.5 },
        { from: '2026-04-01', to: '2026-04-05', extent: 0.25 },
      ],
      issues: [],
    });
  });

  it('of one extent that overlap or touch are one', () => {
    const periods: MedicalExtent[] = [
      { code: 'HALFTEN', from: '2026-03-02', to: '2026-03-10' },
      { code: 'HALFTEN', from: '2026-03-08', to: '2026-03-12' },
      { code: 'HALFTEN', from: '2026-03-13', to: '2026-03-13' },
    ];
    const read = certificatesFromExtents({ periods });
    expect(read.certificateExtents).toEqual([{ from: '2026-03-02', to: '2026-03-13', extent: 0.5 }]);
    expect(read.issues).toEqual([]);
  });

  it('that contradict each other are told, and their common days have no extent', () => {
    const read = certificatesFromExtents({
      periods: [
        { code: 'HALFTEN', from: '2026-03-08', to: '2026-03-12' },
        { code: 'HELT_NEDSATT', from: '2026-03-02', to: '2026-03-09' },
      ],
    });
    expect(read).toEqual({
      certificates: [{ from: '2026-03-02', to: '2026-03-12' }],
      certificateExtents: [
        { from: '2026-03-02', to: '2026-03-07', extent: 1 },
        { from: '2026-03-10', to: '2026-03-12', extent: 0.5 },
      ],
      issues: [
        { code: 'overlapping-extents', sources: [{ path: ['periods', 0] }, { path: ['periods', 1] }] },
      ],
    });
  });

  it('that contradict one which goes on after another of its extent are told with that one', () => {
    const read = certificatesFromExtents({
      periods: [
        { code: 'HELT_NEDSATT', from: '2026-03-02', to: '2026-03-29' },
        { code: 'HELT_NEDSATT', from: '2026-03-09', to: '2026-03-15' },
        { code: 'HALFTEN', from: '2026-03-23', to: '2026-03-31' },
      ],
    });
    expect(read.certificateExtents).toEqual([
      { from: '2026-03-02', to: '2026-03-22', extent: 1 },
      { from: '2026-03-30', to: '2026-03-31', extent: 0.5 },
    ]);
    expect(read.issues).toEqual([
      { code: 'overlapping-extents', sources: [{ path: ['periods', 0] }, { path: ['periods', 2] }] },
    ]);
  });

  it('none give none', () => {
    expect(certificatesFromExtents({ periods: [] })).toEqual({
      certificates: [],
      certificateExtents: [],
      issues: [],
    });
  });

  it('give every day the one extent that its lines give it', () => {
    const period = fc
      .record({
        offset: fc.integer({ min: 0, max: 40 }),
        more: fc.integer({ min: 0, max: 12 }),
        code: fc.constantFrom<MedicalExtentCode>('HELT_NEDSATT', 'TRE_FJARDEDEL', 'HALFTEN', 'EN_FJARDEDEL'),
      })
      .map(({ offset, more, code }): MedicalExtent => ({
        code,
        from: plusDays('2026-03-01', offset),
        to: plusDays('2026-03-01', offset + more),
      }));
    fc.assert(
      fc.property(fc.array(period, { maxLength: 8 }), (periods) => {
        const read = certificatesFromExtents({ periods });
        let contradicts = false;
        for (let i = 0; i < 55; i++) {
          const day = plusDays('2026-03-01', i);
          const covering = ({ from, to }: { from: string; to: string }) => from <= day && day <= to;
          const given = new Set(periods.filter(covering).map(({ code }) => EXTENTS[code]));
          expect(read.certificates.filter(covering)).toHaveLength(given.size > 0 ? 1 : 0);
          const wanted = given.size === 1 ? [...given] : [];
          expect(read.certificateExtents.filter(covering).map(({ extent }) => extent)).toEqual(wanted);
          contradicts ||= given.size > 1;
        }
        expect(read.issues.length > 0).toBe(contradicts);
        read.certificateExtents.slice(1).forEach(({ from, extent }, i) => {
          const before = read.certificateExtents[i];
          if (before?.extent === extent) expect(daysFrom(before.to, from)).toBeGreaterThan(1);
        });
      }),
    );
  });
});

it('what is read goes straight to the rows', () => {
  const { certificates, certificateExtents } = certificatesFromExtents({
    periods: [{ code: 'HALFTEN', from: '2026-03-02', to: '2026-03-15' }],
  });
  const rows = [{ from: '2026-03-02', to: '2026-03-06', code: 'sick' as const, line: 2 }];
  expect(spellsFromRows({ rows, certificates, certificateExtents }).issues).toEqual([
    {
      code: 'extent-from-certificate',
      sources: [{ path: ['rows', 0], line: 2 }, { path: ['certificateExtents', 0] }],
    },
  ]);
});
